"""What is done again and again, told of two places, is two acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _told(story: Story) -> list[str]:
    return [f.slot for f in story.findings if f.relation == "contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rebels attacked the barracks in Lahti on Monday.", "Rebels attacked the barracks in Turku on Tuesday."),
        ("Malian planes bombed a school in Gao on Friday.", "Malian planes did not bomb a school in Kidal on Friday."),
    ],
)
def test_attacks_on_two_towns_do_not_contradict_each_other(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []


def test_a_treaty_signed_in_two_towns_does(read_texts: Reader) -> None:
    one, other = "Mali and Chad signed a ceasefire in Lahti on Monday.", "Mali and Chad signed a ceasefire in Turku on Monday."
    assert _told(read_texts(one, other)) == ["place"]
