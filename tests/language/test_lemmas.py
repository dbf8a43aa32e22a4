from __future__ import annotations

from importlib import resources

import pytest

from casus.language.lemmas import Lemmas
from casus.language.wordpiece import WordPieces

LEMMAS = Lemmas(WordPieces((resources.files("casus.language") / "data" / "wordpiece.txt").read_text("utf-8").split("\n")).rank)


@pytest.mark.parametrize(
    ("past", "lemma"),
    [
        ("added", "add"),
        ("alleged", "allege"),
        ("acceded", "accede"),
        ("enlarged", "enlarge"),
        ("postponed", "postpone"),
        ("rebuked", "rebuke"),
        ("incited", "incite"),
        ("extradited", "extradite"),
        ("severed", "sever"),
        ("convened", "convene"),
        ("harassed", "harass"),
        ("rebuffed", "rebuff"),
        ("bankrolled", "bankroll"),
        ("entreated", "entreat"),
        ("imprisoned", "imprison"),
        ("breathed", "breathe"),
        ("hoped", "hope"),
        ("planned", "plan"),
        ("annexed", "annex"),
        ("injured", "injure"),
        ("secured", "secure"),
        ("vetoed", "veto"),
        ("referred", "refer"),
        ("insisted", "insist"),
        ("invited", "invite"),
        ("denied", "deny"),
        ("said", "say"),
        ("told", "tell"),
        ("shot", "shoot"),
        ("withdrew", "withdraw"),
        ("agreed", "agree"),
        ("died", "die"),
        ("freed", "free"),
        ("urged", "urge"),
        ("stopped", "stop"),
        ("expelled", "expel"),
        ("killed", "kill"),
        ("ratified", "ratify"),
        ("ended", "end"),
        ("united", "unite"),
        ("panicked", "panic"),
        ("escalated", "escalate"),
        ("imposed", "impose"),
        ("Accused", "accuse"),
    ],
)
def test_a_past_form_has_the_verb_that_the_dictionary_has(past: str, lemma: str) -> None:
    assert LEMMAS(past, "VBD") == lemma


@pytest.mark.parametrize(
    ("form", "xpos", "lemma"),
    [
        ("joining", "VBG", "join"),
        ("dying", "VBG", "die"),
        ("planning", "VBG", "plan"),
        ("making", "VBG", "make"),
        ("threatens", "VBZ", "threaten"),
        ("goes", "VBZ", "go"),
        ("does", "VBZ", "do"),
        ("is", "VBZ", "be"),
        ("has", "VBZ", "have"),
        ("reaches", "VBZ", "reach"),
        ("carries", "VBZ", "carry"),
        ("been", "VBN", "be"),
        ("gone", "VBN", "go"),
        ("allies", "NNS", "ally"),
        ("crises", "NNS", "crisis"),
        ("vetoes", "NNS", "veto"),
        ("countries", "NNS", "country"),
        ("men", "NNS", "man"),
        ("sanctions", "NNS", "sanction"),
        ("speeches", "NNS", "speech"),
    ],
)
def test_other_inflected_forms_have_their_lemma(form: str, xpos: str, lemma: str) -> None:
    assert LEMMAS(form, xpos) == lemma


@pytest.mark.parametrize(("word", "xpos"), [("NATO", "NNP"), ("quickly", "RB"), ("of", "IN"), ("29", "CD"), (".", ".")])
def test_what_is_not_inflected_is_left_to_the_model(word: str, xpos: str) -> None:
    assert LEMMAS(word, xpos) is None
