"""Numbers of people whose noun is left out, or that their words name otherwise."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

import pytest

from casus.model.story import Story
from casus.reconcile.bare_counts import find_bare_counts

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("left forty dead on the field", 40),
        ("Sixteen lie dead in the vineyards", 16),
        ("Ruritania put its dead at 33 on Saturday", 33),
        ("so that the deaths now stand at twelve", 12),
        ("Ruritania now gives the number of its dead as sixty-four", 64),
        ("Eleven have died", 11),
        ("About 250,000 have made such trips", 250_000),
        ("a hundred and seven were killed", 107),
        ("the column, 600 strong", 600),
        ("A third guard has died of his wounds", 3),
    ],
)
def test_a_number_without_a_noun_is_one_of_people(text: str, value: int) -> None:
    assert [m.unit for m in find_bare_counts(text, 0)] == ["count people"]
    assert all(m.least <= value <= m.most for m in find_bare_counts(text, 0))


@pytest.mark.parametrize(
    "text",
    ["Two wounded soldiers came home", "Two ships were sunk and three have been seized", "prices fell in 12 shops", "one was killed"],
)
def test_a_number_of_things_or_with_its_noun_is_none(text: str) -> None:
    assert not list(find_bare_counts(text, 0))


def _told(story: Story, *relations: str) -> list[str]:
    return [f.relation for f in story.findings if f.slot == "number" and f.relation in relations]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two hundred Chadians were killed at Aozou.", "Diplomats put the Chadian dead at Aozou at about 1,000."),
        ("Chad took over 21 Libyan bases on Friday.", "The order of Chad covers 24 Libyan bases."),
        ("The number of Libyan bases taken over by Chad is 25.", "Chad has taken command of 21 Libyan bases."),
        ("About 1,500 Libyans will have to leave Chad.", "In Chad 5,000 Libyan men must leave within the year."),
        ("Mali will become the 12th member of the pact.", "Mali becomes the 13th country in the pact."),
        ("The commission has 60 days to mark the border.", "The commission begins its 45 days of work on the border."),
    ],
)
def test_two_numbers_of_people_meet_whatever_they_are_called(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other), "contradicts")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Her master and 23 sailors of the tanker were questioned in Mali.", "The crew of the tanker in Mali are 24."),
        ("The dredger, drawing three metres, lies in the canal of Bystroe.", "The canal of Bystroe is to be 7.2 metres deep."),
        ("The drone had come two kilometres over the border of Mali.", "The drone came 1.6 kilometres over the border of Mali."),
        ("Mali had not seen a single Cuban at the river.", "Mali saw three Cubans at the river."),
        ("Mali bans the goods for two to five years.", "The ban of Mali on the goods is for three years."),
    ],
)
def test_numbers_of_two_things_do_not_contradict(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one, other), "contradicts", "supersedes")


def test_what_is_not_the_other_number_contradicts_it(read_texts: Reader) -> None:
    assert "refines" not in _told(
        read_texts("Mali pumps 1.5 million barrels a day, not 1.4 million.", "Mali pumps about 1.4 million barrels a day."), "refines"
    )


@pytest.mark.parametrize(
    ("later", "before"),
    [
        ("The dead in Mali are now eleven.", "At least three people were killed in Mali."),
        ("The dead are now twelve.", "Five people were killed in the clash at Kati."),
    ],
)
def test_a_later_toll_takes_the_place_of_a_lower_one(read_texts: Reader, later: str, before: str) -> None:
    assert _told(read_texts(before, later, days=("2019-02-06", "2019-02-08")), "supersedes", "contradicts") == ["supersedes"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Twenty Haitians have fled to the embassy of Mali.", "Mali lets go fifteen of those who fled to the embassy."),
        ("The talks in Mali took six hours of debate.", "The drive took eleven hours."),
    ],
)
def test_a_part_is_no_other_number_of_the_whole(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one, other), "contradicts", "supersedes")


def test_so_many_in_one_place_alone_leaves_open_how_many_in_all() -> None:
    assert [(m.least, m.most) for m in find_bare_counts("The enemy left at Kati alone thirty dead", 0)] == [(30, inf)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The army of Chad vacated three of its bases in Mali.", "Soldiers from Niger will occupy two of the empty bases in Mali."),
        ("The canal of Mali is four metres deep.", "The canal of Mali will be seven metres deep."),
    ],
)
def test_what_is_to_be_is_no_other_number_of_what_is(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one, other), "contradicts", "supersedes")
