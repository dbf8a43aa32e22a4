from __future__ import annotations

from dataclasses import replace

from tests.extract.test_learned import TICKED_OFF

from casus.codebook.senses import Sense
from casus.extract.act_signs import Candidate, reading_signs, word_signs
from casus.extract.cast import Role, Roles
from casus.extract.draft import Draft
from casus.extract.triggers import Trigger
from casus.model.account import Party
from casus.model.act_guess import ActGuess

GREECE, TICKED, _, TURKEY = TICKED_OFF.tokens
TRIGGER = Trigger(Sense("accuse.tick-off", "tick off", "ACCUSE", plain=True), TICKED)
ROLES = Roles(
    (Role(Party(GREECE.span, "Greece", actor="GRC", entity="GRC"), GREECE, is_actor=True),),
    (Role(Party(TURKEY.span, "Turkey", entity="p1"), TURKEY, is_actor=True),),
)
DRAFT = Draft(TICKED_OFF, TRIGGER, "ACCUSE", "", ROLES, "actual", None, (), None, None)
GUESS = ActGuess(1, (("ACCUSE", 0.72), ("REJECT", 0.2)))


def test_what_the_head_says_of_any_act_speaks_of_the_word() -> None:
    assert "any 0.9" in word_signs(TICKED_OFF, TICKED, GUESS, is_direct=False, is_said=False)
    assert "any 0.0" in word_signs(TICKED_OFF, TICKED, None, is_direct=False, is_said=False)


def test_direct_speech_is_told_from_what_is_said() -> None:
    assert "quoted" in word_signs(TICKED_OFF, TICKED, GUESS, is_direct=True, is_said=True)
    assert "said" in word_signs(TICKED_OFF, TICKED, GUESS, is_direct=False, is_said=True)


def test_a_reading_has_the_chance_that_the_head_gives_its_type() -> None:
    signs = reading_signs(Candidate(DRAFT, "line"), GUESS)
    assert {"head 0.7", "head's first", "ACCUSE by line", "of known by line", "to somebody by line", "line, plain"} <= set(signs)


def test_a_type_that_the_head_does_not_name_has_no_chance() -> None:
    threat = replace(DRAFT, type="THREATEN", trigger=replace(TRIGGER, sense=replace(TRIGGER.sense, type="THREATEN")))
    signs = reading_signs(Candidate(threat, "failed line"), GUESS)
    assert "head 0.0" in signs
    assert "head's first" not in signs


def test_the_heads_own_reading_has_no_line_to_weigh() -> None:
    assert not [sign for sign in reading_signs(Candidate(DRAFT, "head"), GUESS) if "weight" in sign]


def test_a_pronoun_is_told_from_those_who_are_named() -> None:
    he = replace(GREECE, text="he", upos="PRON")
    pronoun = replace(DRAFT, roles=Roles((Role(Party(he.span, "he"), he, is_actor=True),), ()))
    signs = reading_signs(Candidate(pronoun, "head"), None)
    assert {"of pronoun by head", "to nobody by head", "pronoun to nobody"} <= set(signs)
