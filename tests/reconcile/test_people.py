from __future__ import annotations

import pytest

from casus.reconcile.people import identify_people, may_be_same_person, name_parts

ONE, OTHER = ("r1", "e1"), ("r2", "e2")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Milo Đukanović", "Djukanovic", True),
        ("Mr. Roland Ashby", "Roland Ashby", True),
        ("R. Ashby", "Roland Ashby", True),
        ("Jan Novak", "Petr Novak", False),
        ("Jan Novak", "Jan Kral", False),
        ("Gen. Philip Breedlove", "Breedlove", True),
        ("John Smith Jr.", "John Smith", True),
    ],
)
def test_two_names_can_be_one_persons(left: str, right: str, expected: bool) -> None:
    assert may_be_same_person(left, right) is expected


def test_titles_are_no_part_of_a_name() -> None:
    assert name_parts("President Jan Novak") == ("jan", "novak")


def test_a_surname_alone_joins_the_only_bearer() -> None:
    keys = identify_people([(ONE, "Jan Novak"), (OTHER, "Novak")])
    assert keys[ONE] == keys[OTHER]


def test_a_surname_alone_joins_nobody_where_two_bear_it() -> None:
    third = ("r3", "e3")
    keys = identify_people([(ONE, "Jan Novak"), (third, "Petr Novak"), (OTHER, "Novak")])
    assert len(set(keys.values())) == 3


def test_an_initial_stands_for_the_name_that_it_begins() -> None:
    keys = identify_people([(ONE, "Jan Novak"), (OTHER, "J. Novak")])
    assert keys[ONE] == keys[OTHER]
