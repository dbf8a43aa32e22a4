"""The words of an act that are shown keep the names that stand close behind a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import casus

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
        ("Norway accused Sweden of having fired first.", "Norway accused Sweden of having fired first"),
        ("Norway accused Sweden of being behind the leak.", "Norway accused Sweden of being behind the leak"),
        (
            "NATO's secretary-general, Pieter van Aalst, on Saturday called a meeting of the council after a Turkish survey ship and a Greek "
            "patrol boat collided off Lemnos on Friday.",
            "NATO's secretary-general … called a meeting of the council",
        ),
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
