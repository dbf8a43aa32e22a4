"""One person, one entity, whatever part of the name the text uses."""

from __future__ import annotations

from casus.extract.people import People


def test_a_surname_of_two_words_is_that_of_the_longer_name() -> None:
    people = People()
    assert people.entity_of("Luc Saint-Pierre", 0) == people.entity_of("Saint-Pierre", 1)


def test_a_king_of_a_name_is_no_other_who_bears_it() -> None:
    people = People()
    saddam, king = people.entity_of("Saddam Hussein", 0), people.entity_of("Hussein", 1, "King")
    assert saddam != king
    assert people.entity_of("Hussein", 2, "King") == king
