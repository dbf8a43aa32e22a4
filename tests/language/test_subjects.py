"""Whose the subjects of neighbouring clauses are."""

from __future__ import annotations

import pytest
from tests.language.test_repairs import tokens

from casus.language.repairs import mend

FOUND = "polls/NOUN/NNS/2/nsubj found/VERB/VBD/0/root voters/NOUN/NNS/2/obj opposed/VERB/VBD/2/ccomp"
WITH_SUBJECT = "polls/NOUN/NNS/2/nsubj told/VERB/VBD/0/root voters/NOUN/NNS/2/obj it/PRON/PRP/5/nsubj failed/VERB/VBD/2/ccomp"
APART = "he/PRON/PRP/2/nsubj told/VERB/VBD/0/root them/PRON/PRP/2/obj yesterday/NOUN/NN/2/obl opposed/VERB/VBD/2/ccomp"


@pytest.mark.parametrize(
    ("text", "word", "relation"),
    [(FOUND, "voters", "nsubj"), (WITH_SUBJECT, "voters", "obj"), (APART, "them", "obj")],
    ids=["right before the clause", "a clause with a subject of its own", "with a day between"],
)
def test_an_object_is_the_subject_of_a_clause_that_has_none(text: str, word: str, relation: str) -> None:
    assert next(t.deprel for t in mend(tokens(text)) if t.text == word) == relation


QUOTED = "Tass/PROPN/NNP/2/nsubj quoted/VERB/VBD/0/root Berg=B-PER/PROPN/NNP/2/nsubj saying/VERB/VBG/2/advcl"
INVERTED = "go/VERB/VB/2/ccomp said/VERB/VBD/0/root Berg=B-PER/PROPN/NNP/2/nsubj"


@pytest.mark.parametrize(("text", "relation"), [(QUOTED, "obj"), (INVERTED, "nsubj")], ids=["behind a subject", "without another"])
def test_whom_somebody_quotes_is_no_second_subject(text: str, relation: str) -> None:
    assert next(t.deprel for t in mend(tokens(text)) if t.text == "Berg") == relation


SPOKEN = (
    "sell/VERB/VB/7/ccomp if/SCONJ/IN/3/mark asked/VERB/VBD/1/advcl ,/PUNCT/,/5/punct Berg=B-PER/PROPN/NNP/3/appos ,/PUNCT/,/1/punct "
    "say/VERB/VBD/0/root"
)


def test_a_person_between_a_clause_and_its_verb_of_saying_says_it() -> None:
    assert next((t.deprel, t.head) for t in mend(tokens(SPOKEN)) if t.text == "Berg") == ("nsubj", 6)
