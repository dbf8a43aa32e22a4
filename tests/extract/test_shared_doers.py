"""Who killed or took those of whom a passive tells behind what somebody did."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids


def _doers(read_events: Code, text: str, word: str) -> list[str]:
    (event,) = (e for e in read_events(text) if word in e.trigger.of(text))
    return ids(event.actors)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kenyan police opened fire and seven farmers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks before dawn, and two guards were killed on Friday.", "killed"),
        ("Kenyan soldiers stormed the barracks before dawn, and two rebels were arrested.", "arrested"),
    ],
)
def test_those_who_struck_killed_or_took_those_of_whom_a_passive_tells(read_events: Code, text: str, word: str) -> None:
    assert _doers(read_events, text, word) == ["KEN"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kenyan soldiers stormed the barracks, and two soldiers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and two Kenyan officers were killed.", "killed"),
        ("Kenyan soldiers stormed the barracks, and two guards were killed in a traffic accident.", "killed"),
        ("Kenyan soldiers stormed the barracks, and seven were killed.", "killed"),
        ("The barracks were stormed, and two guards were killed.", "killed"),
    ],
    ids=["may be their own", "are their own", "another cause", "of nobody", "behind a passive"],
)
def test_whoever_may_have_been_killed_by_others_was_killed_by_nobody_known(read_events: Code, text: str, word: str) -> None:
    assert all(not e.actors for e in read_events(text) if e.trigger.of(text) == word)


@pytest.mark.parametrize(
    ("text", "word", "doers"),
    [
        ("Kenya released twelve farmers arrested after the February elections.", "arrested", ["KEN"]),
        ("Kenya has agreed to release six Norwegian pilots captured in September.", "captured", ["KEN"]),
        ("Kenya released two Norwegian pilots seized by rebels in May.", "seized", ["rebels"]),
    ],
)
def test_whoever_lets_people_go_had_taken_them(read_events: Code, text: str, word: str, doers: list[str]) -> None:
    assert _doers(read_events, text, word) == doers
