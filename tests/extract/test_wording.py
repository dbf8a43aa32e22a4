"""The words of an act that are shown keep the names that stand close behind a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import casus
from casus.extract.wording import _mended
from casus.ground.spans import Span

Code = Callable[[str], object]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway refused to let the destroyer Halvorsen enter its ports.", "Norway refused to let the destroyer Halvorsen enter its ports"),
        ("Kenya promised to release the trawler Amani today.", "Kenya promised to release the trawler Amani today"),
    ],
)
def test_a_name_close_behind_its_noun_is_shown(code: Code, text: str, expected: str) -> None:
    coded = code(text)
    assert coded.words(coded.events[0]) == expected  # type: ignore[attr-defined]


def shown(text: str) -> str:
    """Return the words of the last act, with all steps, not with the stand-ins of `conftest.py`."""
    (account,) = casus.read(text=text, published="2016-10-04", outlet="Courier")
    return " … ".join(span.of(account.report.text) for span in account.events[-1].words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bulgaria gave them 72 hours to leave.", "Bulgaria gave them 72 hours to leave"),
        (
            "He said that a member which signed alone would be in breach of the treaty of 1991, and summoned the Chilean ambassador.",
            "summoned the Chilean ambassador",
        ),
        ("Norway blamed Sweden for having lost the letters.", "Norway blamed Sweden for having lost the letters"),
        ("On Monday Norway accused Sweden of being in breach of the treaty.", "Norway accused Sweden of being in breach of the treaty"),
        ("The plane was shot at by Kenyan fighters on Friday.", "The plane was shot at by Kenyan fighters on Friday"),
        ("Peru, after a debate that went on all night, ratified the treaty with Chile.", "Peru … ratified the treaty with Chile"),
        ("The consul-general of Peru was invited to close his office.", "consul-general of Peru was invited to close his office"),
        (
            "The consul-general of Peru, having abused his post, was invited to close it.",
            "consul-general of Peru … was invited to close it",
        ),
    ],
)
def test_small_gaps_are_shown_and_no_hyphen_is_cut_off(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_a_phrase_is_not_cut_off_at_the_hyphen_of_its_last_word() -> None:
    text = "NATO's secretary-general, Pieter van Aalst, called a meeting."
    spans = _mended(text, (Span(0, len("NATO's secretary")), Span(text.index("called"), len(text) - 1)))
    assert [s.of(text) for s in spans] == ["NATO's secretary-general", "called a meeting"]
