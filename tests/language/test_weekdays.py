from __future__ import annotations

from dataclasses import replace

import pytest
from tests.language.test_repairs import tokens

from casus.language.repairs import mend
from casus.model.sentence import Token

NAME = "Ivan/PROPN/NNP/4/nsubj Petrov/PROPN/NNP/1/flat Monday/PROPN/NNP/1/flat left/VERB/VBD/0/root"
BARE = "Russia/PROPN/NNP/2/compound Friday/PROPN/NNP/3/nsubj said/VERB/VBD/0/root so/ADV/RB/3/advmod"
LIST = (
    "Mali/PROPN/NNP/6/nsubj and/CCONJ/CC/4/cc Chad/PROPN/NNP/4/compound Friday/PROPN/NNP/1/conj formally/ADV/RB/6/advmod "
    "joined/VERB/VBD/0/root"
)
SECOND = "parliament/NOUN/NN/3/nsubj Friday/PROPN/NNP/3/nsubj voted/VERB/VBD/0/root"
AUXILIARY = "Police/NOUN/NNS/4/nsubj Sunday/PROPN/NNP/1/nmod:unmarked were/AUX/VBD/4/aux searching/VERB/VBG/0/root"


@pytest.mark.parametrize(
    ("text", "day", "verb"),
    [
        (NAME, "Monday", "left"),
        (BARE, "Friday", "said"),
        (LIST, "Friday", "joined"),
        (SECOND, "Friday", "voted"),
        (AUXILIARY, "Sunday", "searching"),
    ],
    ids=["behind a name", "in the place of one", "behind a list", "as a second subject", "before an auxiliary"],
)
def test_a_weekday_before_a_verb_is_when(text: str, day: str, verb: str) -> None:
    mended = mend(tokens(text))
    found = {t.text: t for t in mended}
    assert (mended[found[day].head].text, found[day].deprel) == (verb, "obl:unmarked")


@pytest.mark.parametrize(
    ("text", "name", "head", "relation"),
    [(BARE, "Russia", "said", "nsubj"), (LIST, "Chad", "Mali", "conj"), (LIST, "and", "Chad", "cc")],
    ids=["the subject", "the last of a list", "its conjunction"],
)
def test_the_name_before_the_day_takes_its_place(text: str, name: str, head: str, relation: str) -> None:
    mended = mend(tokens(text))
    found = {t.text: t for t in mended}
    assert (mended[found[name].head].text, found[name].deprel) == (head, relation)


@pytest.mark.parametrize(
    "text",
    [
        "Bloody/ADJ/NNP/2/amod Sunday/PROPN/NNP/3/nsubj killed/VERB/VBD/0/root many/ADJ/JJ/3/obj",
        "Mali/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc Monday/PROPN/NNP/1/conj met/VERB/VBD/0/root",
    ],
    ids=["a name of a day", "a day that is joined"],
)
def test_a_day_that_is_no_time_of_the_verb_stays(text: str) -> None:
    assert not any(t.deprel == "obl:unmarked" for t in mend(tokens(text)))


TOLD = (
    "Ruiz/PROPN/NNP/2/nsubj told/VERB/VBD/0/root them/PRON/PRP/2/iobj on/ADP/IN/5/case Monday/PROPN/NNP/8/obl he/PRON/PRP/8/nsubj "
    "was/AUX/VBD/8/cop ill/ADJ/JJ/2/ccomp"
)


def told(text: str) -> dict[str, Token]:
    lemmas = {"told": "tell", "tells": "tell", "saw": "see"}
    return {t.text: t for t in mend([replace(t, lemma=lemmas.get(t.lemma, t.lemma)) for t in tokens(text)])}


def test_a_day_behind_who_was_told_is_when_it_was_said() -> None:
    found = told(TOLD)
    assert found["Monday"].head == found["told"].index


@pytest.mark.parametrize(
    ("before", "after"),
    [("told/VERB/VBD", "tells/VERB/VBZ"), ("told/VERB/VBD", "saw/VERB/VBD"), ("them/PRON/PRP/2/iobj", "that/SCONJ/IN/8/mark")],
    ids=["what is said in the present", "what is seen", "behind a that"],
)
def test_another_day_stays_with_its_clause(before: str, after: str) -> None:
    found = told(TOLD.replace(before, after))
    assert found["Monday"].head == found["ill"].index


MONTH = "In/ADP/IN/2/case August/PROPN/NNP/5/obl Karl/PROPN/NNP/2/flat Sutter/PROPN/NNP/2/flat met/VERB/VBD/0/root Brandt/PROPN/NNP/5/obj"


def month(text: str) -> dict[str, Token]:
    return {t.text: t for t in mend([replace(t, entity="B-PER" if t.text == "Karl" else "O") for t in tokens(text)])}


def test_a_name_behind_a_month_is_the_subject() -> None:
    found = month(MONTH)
    assert (found["Karl"].head, found["Karl"].deprel) == (found["met"].index, "nsubj")
    assert found["Sutter"].head == found["Karl"].index


@pytest.mark.parametrize(
    ("before", "after"),
    [("In/ADP", "Of/ADP"), ("August/PROPN", "Augusta/PROPN"), ("Brandt/PROPN/NNP/5/obj", "Brandt/PROPN/NNP/5/nsubj")],
    ids=["another preposition", "no month", "a subject of its own"],
)
def test_a_name_behind_something_else_stays(before: str, after: str) -> None:
    assert month(MONTH.replace(before, after))["Karl"].deprel == "flat"
