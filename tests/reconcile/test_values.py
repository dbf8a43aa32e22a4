from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, str]]:
    return [(f.relation, f.slot) for f in story.findings if f.slot == "number"]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Some 1,200 people used to work at the base.", "The base employed roughly 900 local workers.", "contradicts"),
        ("Mali has six months to ratify the treaty.", "Mali must ratify the treaty within a year.", "contradicts"),
        ("Mali is the first country to leave the pact.", "Mali thus becomes the third state to quit the pact.", "contradicts"),
        ("Some 250,000 refugees live in the camps.", "The refugees in the camps number a quarter of a million.", "same"),
    ],
)
def test_numbers_of_one_thing_meet(read_texts: Reader, one: str, other: str, relation: str) -> None:
    assert (relation, "number") in _told(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About 300 soldiers serve in the north.", "The first 400 soldiers flew home on Thursday."),
        ("The reef lies 60 miles off the coast of Chile.", "The wreck lies two miles from the border."),
        ("The camp holds 2,000 refugees.", "The hotel employs 90 people."),
    ],
)
def test_numbers_of_two_things_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []
