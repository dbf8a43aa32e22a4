from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from casus.codebook.panel_rules import load_panel_rules
from casus.ground.errors import CodebookError
from casus.panels.promises import PROMISES

HEADS = {
    "directions": "alliance | promise | givers | receivers | confidence | note",
    "successions": "before | after | on | note",
    "codes": "cow | gw | first | last | note",
}


def lay(folder: Path, **rows: str) -> Path:
    for name, head in HEADS.items():
        (folder / f"{name}.toml").write_text(f"kind = \"x\"\ncolumns = \"{head}\"\nrows = '''\n{rows.get(name, '')}\n'''\n")
    return folder


def test_the_shipped_rules_say_to_whom_locarno_ran() -> None:
    rules = load_panel_rules()
    defence = next(d for d in rules.directions if (d.alliance, d.promise) == (2130, "defense"))
    assert set(defence.receivers) == {211, 220, 255}
    assert {200, 325} <= set(defence.givers)
    assert {d.promise for d in rules.directions} <= set(PROMISES)


def test_every_direction_says_what_it_rests_on() -> None:
    assert [d for d in load_panel_rules().directions if not d.note or d.confidence not in ("B", "C")] == []


def test_the_lines_of_a_number_cover_all_its_days() -> None:
    codes = load_panel_rules().codes
    for number in {code.cow for code in codes}:
        lines = sorted((code.first, code.last) for code in codes if code.cow == number)
        assert lines[0][0].year == 1
        assert lines[-1][1].year == 9999
        assert all((after[0] - before[1]).days == 1 for before, after in pairwise(lines))


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ({"directions": "1 | defence | 2 | 3 | B | x"}, "no promise"),
        ({"directions": "1 | defense | two | 3 | B | x"}, "cannot be read"),
        ({"directions": "1 | defense | 2 | 3 | B | x\n1 | defense | 2; 4 | 5 | B | x"}, "two lines"),
        ({"codes": "1 | 2 | yesterday | | x"}, "cannot be read"),
    ],
)
def test_a_line_that_breaks_the_form_is_an_error_that_names_it(tmp_path: Path, rows: dict[str, str], said: str) -> None:
    with pytest.raises(CodebookError, match=said) as caught:
        load_panel_rules(lay(tmp_path, **rows))
    assert caught.value.where.startswith(next(iter(rows)))
