"""The treaties and procedures that ship with casus keep to their own form."""

from __future__ import annotations

import tomllib
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from casus.codebook.load import data_folder, toml_files
from casus.codebook.procedures import load_procedures
from casus.codebook.treaties import load_treaties
from casus.ground.errors import CodebookError, UnknownNameError
from casus.model.alliance import Source, Treaty
from casus.model.case import Procedure

NO_TREATY = ("BRICS", "COMMONWEALTH", "PIF")  # bodies that began without one
WANTED = "NATO EU CSTO WARSAW_PACT WEU RIO ANZUS ARAB_LEAGUE SEATO CENTO AUKUS FPDA US-JPN US-ROK US-PHL US-ROC SMDA RUS-DPRK".split()
TREATY = """
[[treaty]]
id = "T"
name = "Treaty of nowhere"
signed = "1950-01-01"
known_until = "2000-12-31"
duty = "defence"
{more}
"""


def _inner(hint: Any) -> Any:
    """Return the dataclass inside a hint such as `tuple[Spell, ...]`, or None."""
    return next((a for a in (hint, *get_args(hint)) if is_dataclass(a)), None)


def _unknown_keys(table: dict[str, Any], kind: Any, at: str) -> list[str]:
    hints = get_type_hints(kind)
    found = [f"{at}.{key}" for key in table if key not in {f.name for f in fields(kind)}]
    for key, value in table.items():
        inner = _inner(hints.get(key))
        if inner is not None and isinstance(value, list):
            found += [wrong for item in value for wrong in _unknown_keys(item, inner, f"{at}.{key}")]
    return found


@pytest.mark.parametrize(("part", "kinds"), [("treaties", {"treaty": Treaty, "source": Source}), ("procedures", {"procedure": Procedure})])
def test_the_files_have_no_key_that_nobody_reads(part: str, kinds: dict[str, Any]) -> None:
    wrong = []
    for file in toml_files(data_folder() / part):
        for key, entries in tomllib.loads(file.read_text("utf-8")).items():
            wrong += [w for entry in entries for w in _unknown_keys(entry, kinds[key], file.name)]
    assert wrong == []


def test_every_treaty_is_there_with_parties_and_articles() -> None:
    book = load_treaties()
    assert set(WANTED) <= {t.id for t in book}
    assert all(t.spells and t.source and (t.articles or t.id in NO_TREATY) for t in book)


def test_every_source_key_is_listed() -> None:
    book = load_treaties()
    assert book.source("TRB2004-107") is not None
    assert book.source("NOBODY") is None


def test_an_unknown_treaty_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError) as caught:
        load_treaties().get("NATTO")
    assert "NATO" in caught.value.hint


def test_a_pact_without_a_duty_of_defence_names_no_such_article() -> None:
    without = {t.id for t in load_treaties() if t.article("collective_defence") is None}
    assert without == {t.id for t in load_treaties() if t.duty != "defence"} >= {"AUKUS", "FPDA", "CENTO"}


def test_what_rests_only_on_general_knowledge_is_marked_as_not_confirmed() -> None:
    for treaty in load_treaties():
        for part in (*treaty.spells, *treaty.milestones):
            assert part.source != ("GENERAL",) or part.confidence in ("C", "X"), (treaty.id, part)


def test_a_doubt_about_a_date_keeps_both_readings() -> None:
    gdr = next(s for s in load_treaties().get("WARSAW_PACT").spells if s.actor == "DDR")
    assert (gdr.until, gdr.until_or, gdr.until_confidence) == ("1990-09-24", ("1990-10-03",), "X")


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ('spells = [{ actor = "AAA", since = "1960", until = "1950" }]', "ends before it begins"),
        ('spells = [{ actor = "AAA", since = "1950" }, { actor = "AAA", since = "1960" }]', "overlap"),
        ('spells = [{ actor = "AAA", since = "someday" }]', "no date value"),
        ('spells = [{ actor = "AAA", since = "1950", source = ["NOBODY"] }]', "not listed"),
        ('founders = ["BBB"]\nspells = [{ actor = "AAA", since = "1950" }]', "has no spell"),
        ('spells = [{ actor = "AAA", since = 1950 }]', "since"),
    ],
)
def test_a_treaty_that_contradicts_itself_is_refused(tmp_path: Path, more: str, what: str) -> None:
    (tmp_path / "t.toml").write_text(TREATY.format(more=more), "utf-8")
    with pytest.raises(CodebookError, match=what) as caught:
        load_treaties(tmp_path)
    assert caught.value.where.startswith("t.toml")


def test_two_files_with_one_treaty_are_refused(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(TREATY.format(more="spells = []"), "utf-8")
    with pytest.raises(CodebookError, match=r"already in a\.toml"):
        load_treaties(tmp_path)


def test_an_alliance_without_a_procedure_of_its_own_takes_the_general_one() -> None:
    book = load_procedures()
    assert book.find("NATO").id == "nato-accession"
    assert book.find("AUKUS").id == "general-accession"
    assert book.find("ANZUS", "withdrawal").id == "general-withdrawal"


def test_every_procedure_ends_with_the_step_that_the_roll_dates() -> None:
    for procedure in load_procedures():
        assert procedure.steps[-1].spell_date == ("since" if procedure.direction == "accession" else "until")


def test_every_milestone_names_a_step_of_its_procedure() -> None:
    procedures = load_procedures()
    for treaty in load_treaties():
        for milestone in treaty.milestones:
            assert procedures.find(treaty.id, milestone.direction).step(milestone.step), (treaty.id, milestone.step)


@pytest.mark.parametrize(
    ("steps", "what"),
    [
        ([("a", ["b"]), ("b", [])], "does not stand before it"),
        ([("a", []), ("a", [])], "not unique"),
        ([], "there are none"),
    ],
)
def test_a_procedure_that_runs_in_a_circle_is_refused(tmp_path: Path, steps: list[tuple[str, list[str]]], what: str) -> None:
    text = '[[procedure]]\nid = "p"\nalliance = ""\ndirection = "accession"\nname = "n"\n'
    text += "" if steps else "steps = []\n"
    for name, needs in steps:
        text += f'[[procedure.steps]]\nid = "{name}"\nlabel = "l"\nby = "b"\ndecision = "state"\nneeds = {needs}\n'
    (tmp_path / "p.toml").write_text(text, "utf-8")
    with pytest.raises(CodebookError, match=what):
        load_procedures(tmp_path)


def test_every_act_that_tells_a_step_is_in_the_event_lexicon() -> None:
    acts = {
        sense["act"] for file in toml_files(data_folder() / "events") for sense in tomllib.loads(file.read_text("utf-8")).get("sense", ())
    }
    wanted = {act for way in load_procedures() for step in way.steps for sign in step.signs for act in sign.acts}
    assert wanted - acts == set()
