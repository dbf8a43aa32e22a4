"""Whose an office beside a name is."""

from __future__ import annotations

from tests.extract.test_coreference import last


def test_an_office_behind_the_second_of_two_is_the_seconds() -> None:
    text = "The Shah and Mr Tariq Sadun, the vice-president in Baghdad, rose at the close of the summit."
    assert last(text, "the vice-president in Baghdad").entity == last(text, "Mr Tariq Sadun").entity != last(text, "The Shah").entity


def test_an_office_between_commas_behind_a_name_is_his_however_it_is_parsed() -> None:
    text = "Father Anton Keller, the Chief Minister, said France was behind it."
    assert last(text, "the Chief Minister").entity == last(text, "Father Anton Keller").entity


def test_where_a_list_goes_on_the_office_may_be_anothers() -> None:
    text = "Father Anton Keller, the Chief Minister, and the mayor said so."
    assert last(text, "the Chief Minister").entity != last(text, "Father Anton Keller").entity


def test_who_does_something_to_an_officers_dismay_is_not_the_officer() -> None:
    text = "To the dismay of the president, Otto Sosa, a former general, left the hall."
    assert last(text, "the president").entity != last(text, "Otto Sosa").entity
