"""A user's folder is laid over the shipped codebook, and held to its form."""

from __future__ import annotations

from pathlib import Path

import pytest

from casus.alliances.questions import obligations
from casus.codebook.book import load_codebook
from casus.codebook.load import check_overlay, lay_over
from casus.ground.errors import CodebookError, UsageError


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_actors_and_senses_of_the_user_lie_over_ours(tmp_path: Path) -> None:
    write(
        tmp_path,
        "actors/mine.toml",
        "kind = \"state\"\ncolumns = \"id | name | demonyms\"\nrows = '''\nZZZ | Ruritania | Ruritanian\n'''\n",
    )
    write(tmp_path, "events/mine.toml", '[[sense]]\nid = "serenade"\nact = "serenade"\ntype = "SUPPORT"\nverb = ["serenade"]\n')
    book, ours = load_codebook(tmp_path), load_codebook()
    assert ("ZZZ" in book.actors, "ZZZ" in ours.actors, "RUS" in book.actors) == (True, False, True)
    assert len(book.senses.senses) == len(ours.senses.senses) + 1


def test_an_entry_with_an_id_of_ours_takes_its_place_and_comes_first() -> None:
    assert lay_over(["a1", "b1"], ["b2", "c2"], lambda entry: entry[0]) == ["b2", "c2", "a1"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("actor/mine.toml", "did you mean 'actors'"), ("mine.toml", "go into a folder of it called"), (".hidden/x.toml", "it holds actors")],
)
def test_what_would_go_unread_is_an_error(tmp_path: Path, name: str, hint: str) -> None:
    write(tmp_path, name, "")
    with pytest.raises(UsageError) as error:
        check_overlay(tmp_path)
    assert hint in error.value.hint


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder"):
        check_overlay(tmp_path / "nowhere")


def test_a_broken_row_of_the_user_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "actors/mine.toml", "kind = \"state\"\ncolumns = \"id | name\"\nrows = '''\nZZZ\n'''\n")
    with pytest.raises(CodebookError) as error:
        load_codebook(tmp_path)
    assert error.value.where == "mine.toml:4"


def test_a_treaty_of_the_user_is_asked_beside_ours(tmp_path: Path) -> None:
    write(
        tmp_path,
        "treaties/mine.toml",
        """
[[source]]
key = "MINE"

[[treaty]]
id = "NORTH"
name = "Pact of the North"
signed = "2001-02-03"
known_until = "2025-09-30"
duty = "defence"
source = ["MINE"]
promises = [{ kind = "defend", article = "2", by = ["NOR"], to = ["SWE"] }]
spells = [
  { actor = "NOR", since = "2001-02-03", source = ["MINE"] },
  { actor = "SWE", since = "2001-02-03", source = ["GENERAL"] },
]
""",
    )
    write(tmp_path, "territories/mine.toml", '[[territory]]\nid = "GULF"\nname = "Gulf of Bothnia"\nregions = ["north_atlantic_sea"]\n')
    book = load_codebook(tmp_path)
    assert ("NORTH" in book.alliances, "NATO" in book.alliances, "NORTH" in load_codebook().alliances) == (True, True, False)
    assert [o.by for o in obligations("SWE", "RUS", "2005-01-01", codebook=book).obligations if o.treaty == "NORTH"] == ["NOR"]
    assert len(obligations("NOR", "RUS", "2005-01-01", at="Gulf of Bothnia", codebook=book).obligations) == 25


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ('promises = [{ kind = "defend", article = "2", area = "sea" }]', "no area 'sea'"),
        ('promises = [{ kind = "defend", article = "2", by = ["DNK"] }]', "names DNK, which has no spell"),
        ('areas = [{ id = "a", article = "3", says = "", places = [{ place = "GUAM", verdict = "unclear" }] }]', "without two readings"),
        (
            'areas = [{ id = "a", article = "3", says = "", places = [{ place = "GUAM", verdict = "in", since = "once" }] }]',
            "no date value",
        ),
    ],
)
def test_promises_and_areas_of_the_user_are_held_to_their_form(tmp_path: Path, more: str, what: str) -> None:
    head = '[[treaty]]\nid = "NORTH"\nname = "Pact"\nsigned = "2001"\nknown_until = "2025"\nduty = "defence"\n'
    write(tmp_path, "treaties/mine.toml", f'{head}spells = [{{ actor = "NOR", since = "2001" }}]\n{more}\n')
    with pytest.raises(CodebookError, match=what):
        _ = load_codebook(tmp_path).treaties
