from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from casus.codebook.senses import Sense, SenseBook
from casus.extract.cast import Role, Roles
from casus.extract.draft import Draft
from casus.extract.learned import Learned, is_heads, is_known
from casus.ground.spans import Span
from casus.model.account import Party
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence, Token

ACCUSE = Sense("learned.accuse", "accuse", "ACCUSE", recipient=("obj",))
BOOK = SenseBook.from_senses((), learned=(ACCUSE,))


def sentence_of(*words: tuple[str, str, str, int, str]) -> Sentence:
    """Build a sentence of (text, lemma, part of speech, head, relation)."""
    tokens, at = [], 0
    for index, (text, lemma, upos, head, rel) in enumerate(words):
        tokens.append(Token(index, Span(at, at + len(text)), text, lemma, upos, "", head, rel))
        at += len(text) + 1
    return Sentence.from_tokens(0, 1, Span(0, at - 1), tuple(tokens))


TICKED_OFF = sentence_of(
    ("Greece", "Greece", "PROPN", 1, "nsubj"),
    ("ticked", "tick", "VERB", -1, "root"),
    ("off", "off", "ADP", 1, "compound:prt"),
    ("Turkey", "Turkey", "PROPN", 1, "obj"),
)


def sure(chance: float, kind: str = "ACCUSE") -> Learned:
    return Learned(TICKED_OFF, lambda _: [(ActGuess(1, ((kind, chance),)),)])


def test_a_word_of_which_the_head_is_sure_is_a_trigger_with_its_lemma_and_particle() -> None:
    ((trigger,),) = sure(0.95).triggers(BOOK, ())
    assert (trigger.sense.id, trigger.sense.act, trigger.token.text) == ("learned.accuse", "tick off", "ticked")


def test_a_word_that_hardly_tells_an_act_is_none() -> None:
    assert list(sure(0.1).triggers(BOOK, ())) == []


def test_where_the_lexicon_has_a_sense_the_head_adds_none() -> None:
    assert list(sure(0.99).triggers(BOOK, {1})) == []


def test_a_type_without_a_learned_sense_is_no_trigger() -> None:
    assert list(sure(0.99, "AID").triggers(BOOK, ())) == []


def test_a_participle_before_a_noun_tells_nothing_by_itself() -> None:
    sentence = sentence_of(("the", "the", "DET", 2, "det"), ("downed", "down", "VERB", 2, "amod"), ("jet", "jet", "NOUN", -1, "root"))
    learned = Learned(sentence, lambda _: [(ActGuess(1, (("ACCUSE", 0.99),)),)])
    assert list(learned.triggers(BOOK, ())) == []


def test_a_verb_that_hardly_ever_tells_an_act_is_not_asked_about() -> None:
    def ask(_: object) -> list[list[ActGuess]]:
        pytest.fail("asked")

    costs = sentence_of(("Greece", "Greece", "PROPN", 1, "nsubj"), ("costs", "cost", "VERB", -1, "root"))
    assert list(Learned(costs, ask).triggers(BOOK, ())) == []


def test_without_a_head_nothing_is_guessed() -> None:
    assert Learned(TICKED_OFF).guess(TICKED_OFF.tokens[1]) is None


def test_a_sentence_is_asked_about_once() -> None:
    asked: list[object] = []

    def ask(sentences: Sequence[Sentence]) -> list[list[ActGuess]]:
        asked.extend(sentences)
        return [[ActGuess(1, (("ACCUSE", 0.9),))]]

    learned = Learned(TICKED_OFF, ask)
    assert [learned.guess(t) is None for t in TICKED_OFF.tokens] == [True, False, True, True]
    assert asked == [TICKED_OFF]


def test_a_state_or_body_takes_part_where_one_side_is_one() -> None:
    trigger = next(sure(0.95).triggers(BOOK, ()))[0]
    grocer = Role(Party(TICKED_OFF.tokens[0].span, "the grocer", entity="p1"), TICKED_OFF.tokens[0], is_actor=True)
    draft = Draft(TICKED_OFF, trigger, "ACCUSE", "", Roles((grocer,), ()), "actual", None, (), None, None)
    assert not is_known(draft)
    greece = replace(grocer, party=replace(grocer.party, actor="GRC"))
    assert is_known(replace(draft, roles=Roles((greece,), ())))


def test_an_act_without_a_line_of_the_lexicon_is_the_heads() -> None:
    trigger = next(sure(0.95).triggers(BOOK, ()))[0]
    assert is_heads(trigger)
    assert not is_heads(replace(trigger, sense=Sense("accuse.tick-off", "tick off", "ACCUSE")))
