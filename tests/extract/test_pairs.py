"""The event between two mentions: every construction by which a sentence can tell it."""

from __future__ import annotations

import pytest

import casus.api
from casus.codebook.senses import EventType, SenseBook
from casus.extract.pairs import PairReading, settle_pair
from casus.model.relation import Guess, Relation


def related(marked: str) -> tuple[str | None, str, str]:
    """Return type, mode and rule of the pair in a sentence where <...> marks the actor and [...] the recipient."""
    text, spans, at = "", {}, 0
    for char in marked:
        if char in "<[":
            spans[char] = [at, at]
        elif char in ">]":
            spans["<" if char == ">" else "["][1] = at
        else:
            text, at = text + char, at + 1
    actor, recipient = (tuple(spans[key]) if key in spans else None for key in "<[")
    found = casus.api.relate(text, actor, recipient)  # type: ignore[arg-type]
    return found.type, found.mode, found.rule


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("<Peru> condemned [Chile] for bombing the bridge.", "ACCUSE"),
        ("<Peru> bombed [the bridge] after talks with Chile.", "ASSAULT"),
        ("The bridge was bombed by <Peru>, officials in [Chile] said.", "ASSAULT"),
        ("<Peru> refused to free [the Chilean pilots].", "REJECT"),
        ("<Peru> threatened to expel [the ambassador of Chile].", "THREATEN"),
        ("<Peru> urged [Chile] to withdraw its troops from the valley.", "REQUEST"),
        ("<Peru> launched an attack on [Chile] in 1979.", "ASSAULT"),
        ("<Peru> and [Chile] held talks in Quito.", "CONSULT"),
        ("<Peru> will send food to [Chile] next week.", "AGREE"),
        ("<Peru> will not sign the treaty with [Chile].", "REJECT"),
        ("<Peru> said [Chile] must pull back its guns.", "REQUEST"),
        ("<Peru> said [Chile] was responsible for the raid.", "ACCUSE"),
        ("<Peru> is willing to withdraw its troops from [Bolivia].", "AGREE"),
        ("<Peru> called for sanctions against [Chile] over the raid.", "ACCUSE"),
        ("<Peru's> attack on [Chile] killed nine.", "ASSAULT"),
        ("<Peru> ordered air strikes on [Chile].", "ASSAULT"),
        ("<A court in Lima> ordered the release of [the Chilean pilots].", "RETREAT"),
        ("<Peru> ordered [the garrison] to hold the bridge.", "REQUEST"),
        ("<Peru> pledged full support for [the Chilean plan].", "SUPPORT"),
        ("<Peru> halved the tariffs on [Chilean wine].", "RETREAT"),
        ("<Peru> signed a decree granting citizenship to [forty Chileans].", "CONCEDE"),
        ("<Peru> broke the truce with [Chile].", "ASSAULT"),
        ("<Peru> accepted the terms, said Quito, and expelled [a Chilean consul].", "SANCTION"),
        ("<A delegation of miners> called on [the premier] to discuss the drought.", "CONSULT"),
        ("<The bishops of Peru> called on [the rebels] to lay down their arms.", "REQUEST"),
        ("<A judge in Lima> ordered [the banker] arrested.", "COERCE"),
        ("<Peru> sent jets to destroy [the Chilean radar].", "ASSAULT"),
        ("<Peru> launched a mediation effort to end the rift between [Chile and Bolivia].", "CONSULT"),
        ("<Peru> sent a letter to [Chile] accusing it of theft.", "ACCUSE"),
        ("<A judge in Lima> issued a warrant for [the Chilean general].", "COERCE"),
        ("<Peru> demanded an apology from [Chile].", "REQUEST"),
        ("<Gunmen> were holding [two hundred villagers] in a school.", "ASSAULT"),
        ("<Police in Lima> detained [two hundred villagers].", "COERCE"),
        ("<Peru> reaffirmed its commitment to [the Chilean people].", "SUPPORT"),
    ],
)
def test_the_act_that_governs_both_is_told(marked: str, kind: str) -> None:
    assert related(marked)[0] == kind


def test_a_pair_of_which_nothing_is_told_has_no_type() -> None:
    assert related("<Peru> is a neighbour of [Chile].") == (None, "", "")


def test_a_phone_call_on_a_day_calls_on_nobody() -> None:
    assert related("<The emir> called [King Felipe] on Saturday.")[0] != "REQUEST"


@pytest.mark.parametrize(
    ("marked", "mode"),
    [
        ("<Peru> refused to free [the Chilean pilots].", "yield"),
        ("<Peru> refused to hold talks with [Chile].", "meet"),
        ("<Peru> urged [Chile] to hold talks.", "meet"),
        ("<Peru> asked [Chile] to send food to Lima.", "assist"),
        ("<Peru> called on [Chile] to end the embargo.", "yield"),
        ("<Peru> threatened [Chile] with an embargo.", "restrict"),
    ],
)
def test_a_demand_a_refusal_or_a_threat_has_the_mode_of_what_it_is_about(marked: str, mode: str) -> None:
    assert related(marked)[1] == mode


def test_what_lies_ahead_keeps_the_mode_of_the_threat() -> None:
    kind, mode, _ = related("<Peru> threatened to expel [the ambassador of Chile].")
    assert (kind, mode) in {("THREATEN", "expel"), ("THREATEN", "")}


SURE, UNSURE = Relation("", "ACCUSE", "disapprove", -2.0, "accuse.condemn"), Relation("", "CONSULT", "", 2.5, "consult.meeting")
BOOK = SenseBook.from_senses([], (EventType("AID", "", 2, 10.0), EventType("CONSULT", "", 1, 2.5), EventType("CONSULT", "visit", 1, 4.0)))


def test_where_the_head_agrees_the_lexicon_keeps_its_rule() -> None:
    assert settle_pair(PairReading(((UNSURE, 1.5),)), [Guess("CONSULT", "", 0.6), Guess("AID", "", 0.4)], BOOK) == UNSURE


def test_a_mode_that_the_lexicon_leaves_open_is_the_heads() -> None:
    found = settle_pair(PairReading(((UNSURE, 1.5),)), [Guess("CONSULT", "visit", 0.6), Guess("AID", "", 0.4)], BOOK)
    assert found == Relation("", "CONSULT", "visit", 4.0, "consult.meeting, mode by head 0.60")


def test_a_mode_that_the_head_doubts_stays_open() -> None:
    guesses = [Guess("CONSULT", "", 0.6), Guess("CONSULT", "visit", 0.2), Guess("AID", "", 0.2)]
    assert settle_pair(PairReading(((UNSURE, 1.5),)), guesses, BOOK) == UNSURE


def test_a_cheap_reading_yields_to_a_head_that_is_sure_and_to_no_other() -> None:
    reading = PairReading(((SURE, 0.1),))
    assert settle_pair(reading, [Guess("AID", "", 0.8), Guess("ACCUSE", "", 0.2)], BOOK) == SURE
    assert settle_pair(reading, [Guess("AID", "", 0.99), Guess("ACCUSE", "", 0.01)], BOOK).type == "AID"


def test_a_sure_head_overrules_a_far_reading_and_says_so() -> None:
    found = settle_pair(PairReading(((UNSURE, 4.9),)), [Guess("AID", "", 0.97), Guess("CONSULT", "", 0.03)], BOOK)
    assert found == Relation("", "AID", "", 10.0, "head 0.97")


def test_where_lexicon_and_head_see_nothing_there_is_nothing() -> None:
    assert settle_pair(PairReading(), [Guess("", "", 0.9), Guess("AID", "", 0.1)], BOOK) == Relation("")


def test_without_a_head_the_cheapest_reading_is_told() -> None:
    assert settle_pair(PairReading(((UNSURE, 4.0),)), (), BOOK) == UNSURE
