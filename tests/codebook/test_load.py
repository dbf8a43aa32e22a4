"""A user's folder is laid over the shipped codebook, and held to its form."""

from __future__ import annotations

from pathlib import Path

import pytest

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


def test_an_entry_with_an_id_of_ours_takes_its_place() -> None:
    assert lay_over(["a1", "b1"], ["b2", "c2"], lambda entry: entry[0]) == ["a1", "b2", "c2"]


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
