from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The cabinet approved the lease unanimously.", "A majority of ministers backed the lease, but two voted against it."),
        ("The council took the decision by consensus.", "The council adopted it, with Chile abstaining."),
        ("Parliament passed the law without dissent.", "The deputies approved the law by 90 votes to 31."),
    ],
)
def test_all_for_it_and_some_against_it_contradict_each_other(read_texts: Reader, one: str, other: str) -> None:
    assert [f.about for f in read_texts(one, other).findings if f.relation == "contradicts"] == ["vote"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The cabinet approved the lease unanimously.", "Parliament approved the lease by 90 votes to 31."),
        ("The council took the decision by consensus.", "The council would have to vote, and Chile could abstain."),
        ("The cabinet approved the lease unanimously.", "Chile denied having voted against the lease."),
    ],
)
def test_votes_of_two_bodies_or_ones_to_come_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert [f for f in read_texts(one, other).findings if f.about == "vote"] == []


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("Lawmakers passed it by 168 votes to 12.", "The motion, which Kurds boycotted, was carried by 172 to 12.", 1),
        ("Lawmakers passed it by 168 votes to 12.", "The motion, which Kurds boycotted, was carried by 68 to 12.", 0),
        ("Lawmakers passed it by 168 votes to 12.", "The motion, which Kurds boycotted, was carried by 172 to 19.", 0),
        ("The senators passed it by 168 votes to 12.", "The motion was carried in the lower house by 172 to 12.", 0),
        ("Lawmakers passed it by 168 votes to 12.", "The pact, which Kurds hate, was carried by 172 to 12, the law by 168 votes to 12.", 0),
    ],
    ids=["one side alike", "far apart", "both sides otherwise", "two houses", "both told by one"],
)
def test_a_vote_counted_otherwise_on_one_side_is_a_contradiction(read_texts: Reader, one: str, other: str, number: int) -> None:
    assert len([f for f in read_texts(one, other).findings if f.about == "vote" and f.relation == "contradicts"]) == number
