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


def test_a_bare_surname_is_no_childs_whom_the_report_calls_by_the_given_name() -> None:
    people = People({"tomas"})
    people.entity_of("Tomas Ruiz", 0)
    father = people.entity_of("Juan Ruiz", 1)
    people.entity_of("Tomas", 6)
    assert people.entity_of("Ruiz", 7) == father


def test_a_bare_surname_stays_with_whom_it_meant_before() -> None:
    people = People()
    wife = people.entity_of("Ana Ruiz", 0)
    assert people.entity_of("Ruiz", 1) == wife
    people.entity_of("Luis Ruiz", 9)
    assert people.entity_of("Ruiz", 10) == wife


def test_a_bare_surname_is_that_of_the_one_who_acted() -> None:
    people = People()
    brother = people.entity_of("Raul Ruiz", 0, is_subject=True)
    people.entity_of("Felipe Ruiz", 0)
    assert people.entity_of("Ruiz", 1) == brother


def test_mr_and_mrs_of_a_name_are_two_and_a_rank_is_of_whom_it_was_told() -> None:
    people = People()
    assert people.entity_of("Ana Ruiz", 0) == (wife := people.entity_of("Ruiz", 0, address="Mrs."))
    husband = people.entity_of("Ruiz", 1, address="Mr.")
    assert wife != husband
    assert people.entity_of("Ruiz", 2, address="Ms.") == wife
    people.entity_of("Luis Ruiz", 3)
    assert people.entity_of("Ruiz", 4, "Captain") not in (wife, husband)
