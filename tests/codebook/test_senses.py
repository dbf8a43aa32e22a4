from __future__ import annotations

import pytest

from casus.codebook.inflection import noun_forms, verb_forms
from casus.codebook.senses import EventType, Sense, SenseBook, load_senses
from casus.ground.errors import CodebookError

TYPES = (EventType("ASSAULT", "", 4, -9.0), EventType("ASSAULT", "beat", 4, -7.5))


@pytest.fixture(scope="module")
def book() -> SenseBook:
    return load_senses()


def test_every_form_of_a_verb_finds_its_sense() -> None:
    book = SenseBook.from_senses([Sense("a", "shoot down", "ASSAULT", verb=("shoot down",))], TYPES)
    assert [w.rest for form in ("shoot", "shot", "shooting", "shoots") for w in book.verbs[form]] == [("down",)] * 4


def test_the_wording_that_asks_for_more_comes_first() -> None:
    bare, rich = Sense("a", "hit", "ASSAULT", verb=("hit",)), Sense("b", "hit", "ASSAULT", verb=("hit",), object=("base",))
    assert [w.sense.id for w in SenseBook.from_senses([bare, rich]).verbs["hit"]] == ["b", "a"]


def test_a_noun_of_two_words_is_found_by_its_last() -> None:
    book = SenseBook.from_senses([Sense("a", "bomb", "ASSAULT", noun=("air strike",))], TYPES)
    assert [w.rest for w in book.nouns["strikes"]] == [("air",)]


def test_two_senses_of_one_name_are_an_error() -> None:
    with pytest.raises(CodebookError, match="two senses are called 'a'"):
        SenseBook.from_senses([Sense("a", "x", "ASSAULT"), Sense("a", "y", "ASSAULT")])


def test_a_mode_that_plover_lacks_is_an_error() -> None:
    with pytest.raises(CodebookError, match="PLOVER has no ASSAULT-tickle"):
        SenseBook.from_senses([Sense("a", "x", "ASSAULT", "tickle")], TYPES)


def test_a_score_falls_back_to_the_type() -> None:
    book = SenseBook.from_senses([], TYPES)
    assert (book.score("ASSAULT", "beat"), book.score("ASSAULT", "other"), book.score("NONE")) == (-7.5, -9.0, 0.0)


def test_the_shipped_book_has_sixteen_types_with_their_classes(book: SenseBook) -> None:
    types = {t.type: t.quad for t in book.types if not t.mode}
    assert len(types) == 16
    assert types["SANCTION"] == 4


def test_a_vandals_protest_has_the_score_of_protest(book: SenseBook) -> None:
    assert book.score("PROTEST", "vandalize") == book.score("PROTEST")


def test_accusing_is_negative(book: SenseBook) -> None:
    assert book.score("ACCUSE") == -3.0


@pytest.mark.parametrize(
    ("lemma", "form"),
    [("withdraw", "withdrew"), ("deny", "denied"), ("ban", "banned"), ("attack", "attacking"), ("invade", "invading"), ("strike", "struck"),
     ("tie", "tying"), ("panic", "panicked"), ("annex", "annexes")],
)  # fmt: skip
def test_forms_of_verbs_are_spelled_right(lemma: str, form: str) -> None:
    assert form in verb_forms(lemma)


@pytest.mark.parametrize(("lemma", "form"), [("ally", "allies"), ("clash", "clashes"), ("crisis", "crises"), ("embargo", "embargoes")])
def test_plurals_are_spelled_right(lemma: str, form: str) -> None:
    assert form in noun_forms(lemma)
