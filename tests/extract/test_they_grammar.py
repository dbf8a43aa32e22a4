"""They and their where the clause decides."""

from __future__ import annotations

from tests.extract.test_coreference import last


def test_their_is_the_who_of_its_own_clause() -> None:
    text = "German officials praised politicians who are shunned by their own voters."
    assert last(text, "their").entity == last(text, "who").entity


def test_those_who_are_praised_are_so_for_what_is_their_own() -> None:
    assert last("Polish officials praised the Danes for their help.", "their").actor == "DNK"


def test_a_crowd_that_is_told_something_is_no_pair_named_before() -> None:
    assert "+" not in last("Rossi and Keller met on Monday. Rossi told the crowd they had been lied to.", "they").entity


def test_them_is_not_the_they_of_its_clause() -> None:
    assert last("The pilots flew low, and they hit three of them.", "them").entity != last("The pilots flew low.", "The pilots").entity
    assert last("Argentina's pilots flew low, and they hit three of them.", "them").actor is None
