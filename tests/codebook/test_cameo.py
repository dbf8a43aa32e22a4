from __future__ import annotations

from pathlib import Path

import pytest

from casus.codebook.cameo import CameoMap, load_cameo
from casus.codebook.load import data_folder
from casus.codebook.senses import load_senses, read_types
from casus.ground.errors import CodebookError


@pytest.fixture(scope="module")
def cameo() -> CameoMap:
    return load_cameo()


@pytest.mark.parametrize(
    ("kind", "mode", "contexts", "sense", "code"),
    [
        ("AID", "", (), "", "070"),
        ("AID", "", ("military",), "aid.aid", "072"),
        ("AID", "", ("economic",), "aid.keep-peace", "074"),
        ("ASSAULT", "aerial", ("military",), "", "195"),
        ("SANCTION", "", ("diplomatic",), "sanction.impose-sanctions", "163"),
        ("ACCUSE", "investigate", ("crime",), "", "090"),
    ],
)
def test_a_code_is_as_fine_as_what_is_known(
    cameo: CameoMap, kind: str, mode: str, contexts: tuple[str, ...], sense: str, code: str
) -> None:
    assert cameo.code(kind, mode, contexts, sense) == code


def test_a_promise_has_not_the_code_of_the_deed(cameo: CameoMap) -> None:
    assert cameo.code("AGREE", "", (), "aid.feed") == "030"


def test_every_type_and_mode_has_a_code_of_three_or_four_digits(cameo: CameoMap) -> None:
    types = read_types(data_folder() / "plover.toml")
    assert not [t for t in types if not cameo.code(t.type, t.mode).isdigit() or len(cameo.code(t.type, t.mode)) not in (3, 4)]


def test_every_line_names_what_exists(cameo: CameoMap) -> None:
    book = load_senses()
    known = {(t.type, t.mode) for t in book.types}
    assert not [line for line in cameo.codes if (line.type, line.mode) not in known]
    assert not [name for line in cameo.codes for name in line.senses if book.sense(name) is None]


def test_an_unknown_type_is_an_error_with_a_hint(cameo: CameoMap) -> None:
    with pytest.raises(CodebookError, match="FIGHT"):
        cameo.code("FIGHT")


def test_a_map_that_is_no_toml_says_so(tmp_path: Path) -> None:
    (tmp_path / "cameo.toml").write_text("code = ")
    with pytest.raises(CodebookError, match="no TOML"):
        load_cameo(tmp_path / "cameo.toml")
