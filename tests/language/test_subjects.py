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


FIRED = (
    "a/DET/DT/2/det column/NOUN/NN/0/root of/ADP/IN/4/case tanks/NOUN/NNS/2/nmod fire/VERB/VBN/4/acl on/ADP/IN/7/case "
    "houses/NOUN/NNS/5/obl ./PUNCT/./2/punct"
)
SHELLED = "tanks/NOUN/NNS/0/root shell/VERB/VBN/1/acl houses/NOUN/NNS/2/obj ./PUNCT/./1/punct"


@pytest.mark.parametrize(
    ("text", "verb", "subject"), [(FIRED, "fire", "column"), (SHELLED, "shell", "tanks")], ids=["of a going", "with an object"]
)
def test_a_sentence_without_a_verb_has_the_participle_of_its_noun_as_one(text: str, verb: str, subject: str) -> None:
    found = mend(tokens(text))
    told = next(t for t in found if t.text == verb)
    assert (told.deprel, told.xpos, told.head) == ("root", "VBD", -1)
    assert [t.text for t in found if t.head == told.index and t.deprel in ("nsubj", "punct")] == [subject, "."]


@pytest.mark.parametrize(
    "text",
    [
        SHELLED.removesuffix(" ./PUNCT/./1/punct"),
        "ships/NOUN/NNS/0/root seized/VERB/VBN/1/acl ./PUNCT/./1/punct",
        "men/NOUN/NNS/0/root give/VERB/VBN/1/acl medals/NOUN/NNS/2/obj ./PUNCT/./1/punct",
        "men/NOUN/NNS/0/root fire/VERB/VBN/1/acl by/ADP/IN/4/case Peru/PROPN/NNP/2/obl ./PUNCT/./1/punct",
        "ships/NOUN/NNS/0/root leased/VERB/VBN/1/acl harbours/NOUN/NNS/2/obj sail/VERB/VBP/1/parataxis ./PUNCT/./1/punct",
    ],
    ids=["a headline", "without an object", "what was given", "by somebody", "another verb"],
)
def test_a_participle_stays_one(text: str) -> None:
    assert next(t.xpos for t in mend(tokens(text)) if t.deprel == "acl") == "VBN"


OPENING = (
    "Speaking/VERB/VBG/11/advcl in/ADP/IN/3/case Oslo/PROPN/NNP/1/obl ,/PUNCT/,/5/punct Berg/PROPN/NNP/{}/nsubj ,/PUNCT/,/8/punct "
    "without/SCONJ/IN/8/mark naming/VERB/VBG/11/advcl him/PRON/PRP/8/obj ,/PUNCT/,/8/punct wept/VERB/VBD/0/root"
)


@pytest.mark.parametrize("head", ["1", "11"])
def test_a_name_behind_an_opening_participle_is_the_subject_of_the_sentence(head: str) -> None:
    assert next(t.head for t in mend(tokens(OPENING.format(head))) if t.text == "Berg") == 10


def test_a_participle_with_a_subject_of_its_own_is_a_relative_clause() -> None:
    text = "an/DET/DT/2/det offer/NOUN/NN/0/root the/DET/DT/4/det leader/NOUN/NN/5/nsubj:pass rebuffed/VERB/VBN/2/acl"
    found = {t.text: t.deprel for t in mend(tokens(text))}
    assert (found["leader"], found["rebuffed"]) == ("nsubj", "acl:relcl")


@pytest.mark.parametrize(("auxiliary", "relation"), [("have", "nsubj"), ("were", "nsubj:pass")])
def test_who_has_done_something_is_no_subject_of_a_passive(auxiliary: str, relation: str) -> None:
    text = f"voters/NOUN/NNS/3/nsubj:pass {auxiliary}/AUX/VBP/3/aux criticised/VERB/VBN/0/root"
    assert mend(tokens(text))[0].deprel == relation


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("a/DET/DT/2/det letter/NOUN/NN/0/root urging/VERB/VBG/2/acl Congress/PROPN/NNP/3/nsubj", "obj"),
        ("a/DET/DT/2/det letter/NOUN/NN/0/root Congress/PROPN/NNP/4/nsubj urging/VERB/VBG/2/acl", "nsubj"),
        ("a/DET/DT/2/det letter/NOUN/NN/0/root being/AUX/VBG/4/aux read/VERB/VBG/2/acl Congress/PROPN/NNP/4/nsubj", "nsubj"),
    ],
    ids=["behind it", "before it", "with an auxiliary"],
)
def test_behind_a_participle_stands_no_subject(text: str, relation: str) -> None:
    assert next(t.deprel for t in mend(tokens(text)) if t.text == "Congress") == relation
