"""Whether a later report tells a later state of things."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]
_MORE = " The harvest in the south was good. Nobody expects the price of bread to rise before spring."


def _told(story: Story) -> set[str]:
    return {f.relation for f in story.findings if f.relation in ("contradicts", "supersedes")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The border between Chad and Sudan is still closed.", "Sudan reopened its border with Chad on Friday."),
        ("Mali's parliament has not yet approved the treaty with Chad.", "Mali's parliament approved the treaty with Chad on Friday."),
        ("Not one soldier of Chad had landed at Nauru.", "Two companies of Chad, the first, landed at Nauru on Friday."),
    ],
)
def test_a_later_state_of_things_supersedes(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one + _MORE, other + _MORE, days=("2019-02-05", "2019-02-09"))) == {"supersedes"}


def test_the_later_report_stands_left(read_texts: Reader) -> None:
    texts = ("Sudan reopened its border with Chad on Friday.", "The border between Chad and Sudan is still closed.")
    story = read_texts(*(t + _MORE for t in texts), days=("2019-02-09", "2019-02-05"))
    (finding,) = (f for f in story.findings if f.relation == "supersedes")
    assert "reopened" in finding.left.text
