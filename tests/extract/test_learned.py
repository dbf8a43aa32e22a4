from __future__ import annotations

from dataclasses import replace

import pytest

from casus.codebook.senses import Sense, SenseBook
from casus.extract.cast import Role, Roles
from casus.extract.draft import Draft
from casus.extract.learned import Learned, is_known, is_reported, may_be_trusted
from casus.extract.triggers import Trigger
from casus.ground.spans import Span
from casus.model.account import Party, Statement, Status
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


def lexicon_trigger(kind: str) -> Trigger:
    return Trigger(Sense("x.tick", "tick", kind, verb=("tick",)), TICKED_OFF.tokens[1])


def test_a_word_of_which_the_head_is_sure_is_a_trigger_with_its_lemma_and_particle() -> None:
    ((trigger,),) = sure(0.95).triggers(BOOK, ())
    assert (trigger.sense.id, trigger.sense.act, trigger.token.text) == ("learned.accuse", "tick off", "ticked")


@pytest.mark.parametrize("chance", [0.3, 0.89])
def test_a_word_of_which_the_head_is_not_sure_is_none(chance: float) -> None:
    assert list(sure(chance).triggers(BOOK, ())) == []


def test_where_the_lexicon_has_a_sense_the_head_adds_none() -> None:
    assert list(sure(0.99).triggers(BOOK, {1})) == []


def test_a_type_without_a_learned_sense_is_no_trigger() -> None:
    assert list(sure(0.99, "AID").triggers(BOOK, ())) == []


def test_a_participle_before_a_noun_tells_nothing_by_itself() -> None:
    sentence = sentence_of(("the", "the", "DET", 2, "det"), ("downed", "down", "VERB", 2, "amod"), ("jet", "jet", "NOUN", -1, "root"))
    learned = Learned(sentence, lambda _: [(ActGuess(1, (("ACCUSE", 0.99),)),)])
    assert list(learned.triggers(BOOK, ())) == []


def test_without_a_head_nothing_is_sure() -> None:
    assert not Learned(TICKED_OFF).is_sure(lexicon_trigger("REQUEST"))


def test_of_a_warning_the_head_is_never_sure() -> None:
    assert not sure(0.99, "THREATEN").is_sure(lexicon_trigger("THREATEN"))


def test_the_head_is_asked_of_a_line_though_no_name_stands_for_the_party() -> None:
    assert replace(sure(0.95), has_actor=False).is_sure(lexicon_trigger("ACCUSE"))  # "a Chadian column"


def test_the_head_is_sure_of_a_line_whose_type_it_gives() -> None:
    assert sure(0.95).is_sure(lexicon_trigger("ACCUSE"))
    assert not sure(0.95).is_sure(lexicon_trigger("REQUEST"))


def test_an_act_that_the_head_alone_tells_needs_a_state_or_body() -> None:
    trigger = next(sure(0.95).triggers(BOOK, ()))[0]
    grocer = Role(Party(TICKED_OFF.tokens[0].span, "the grocer", entity="p1"), TICKED_OFF.tokens[0], is_actor=True)
    draft = Draft(TICKED_OFF, trigger, "ACCUSE", "", Roles((grocer,), ()), "actual", None, (), None, None)
    assert sure(0.95).is_unsure(draft)
    greece = replace(grocer, party=replace(grocer.party, actor="GRC"))
    assert not sure(0.95).is_unsure(replace(draft, roles=Roles((greece,), ())))


def test_between_two_states_the_head_alone_need_not_be_so_sure() -> None:
    assert sure(0.9).is_unsure(drafted(ACCUSE, (GREECE,)))
    assert not sure(0.91).is_unsure(drafted(ACCUSE, (GREECE,), (GREECE,)))


GREECE = Role(Party(TICKED_OFF.tokens[0].span, "Greece", "GRC", "GRC"), TICKED_OFF.tokens[0], is_actor=True)


def drafted(sense: Sense, actors: tuple[Role, ...], recipients: tuple[Role, ...] = ()) -> Draft:
    trigger = Trigger(sense, TICKED_OFF.tokens[1])
    return Draft(TICKED_OFF, trigger, sense.type, "", Roles(actors, recipients), "actual", None, (), None, None)


def test_a_side_that_a_line_asks_for_may_lack_where_a_state_acts() -> None:
    complain = Sense("accuse.complain", "complain", "ACCUSE", needs_recipient=True)
    grocer = replace(GREECE, party=replace(GREECE.party, actor=None))
    assert is_known(drafted(complain, (GREECE,)))
    assert not is_known(drafted(complain, (grocer,)))
    assert not is_known(drafted(Sense("aid.feed", "feed", "AID", needs_recipient=True, between_sides=True), (GREECE,)))


def test_what_the_head_alone_tells_is_done_and_has_the_side_that_it_needs() -> None:
    learned = drafted(ACCUSE, (GREECE,))
    assert not sure(0.95).is_unsure(learned)
    assert sure(0.95).is_unsure(replace(learned, status="planned"))
    assert sure(0.95).is_unsure(drafted(replace(ACCUSE, needs_recipient=True), (GREECE,)))
    assert not sure(0.5).is_unsure(drafted(LINE, (GREECE,)))


def test_what_is_quoted_is_not_taken_on_trust() -> None:
    said = Statement("s1", "direct", "asserts", (), (), "say", ())
    draft = drafted(ACCUSE, (GREECE,))
    assert is_reported(draft)
    assert not is_reported(replace(draft, statements=(said,)))


def denied_by(chance: float, draft: Draft) -> bool:
    return Learned(TICKED_OFF, lambda _: [(ActGuess(1, (("ACCUSE", chance),)),)]).denies(draft, BOOK)


LINE = Sense("coerce.press", "press", "COERCE")
GROCER = replace(GREECE, party=replace(GREECE.party, actor=None))


def test_a_verb_in_which_the_head_sees_no_act_tells_none() -> None:
    assert denied_by(0.09, drafted(LINE, (GREECE,)))
    assert not denied_by(0.11, drafted(LINE, (GREECE,)))
    assert not denied_by(0.11, drafted(LINE, (GROCER,), (GREECE,)))
    assert denied_by(0.09, drafted(replace(LINE, type="ASSAULT"), (GREECE,)))
    assert not denied_by(0.0, drafted(LINE, (GREECE,), (GREECE,)))
    assert not Learned(TICKED_OFF).denies(drafted(LINE, (GREECE,)), BOOK)


def test_where_nobody_known_takes_part_the_head_must_see_more() -> None:
    assert denied_by(0.44, drafted(LINE, (GROCER,)))
    assert not denied_by(0.46, drafted(LINE, (GROCER,)))
    assert denied_by(0.39, drafted(replace(LINE, type="ASSAULT"), (GROCER,))) is False  # the sentence names a state
    assert not denied_by(0.09, drafted(LINE, ()))  # "The offer was rejected"
    assert not denied_by(0.39, replace(drafted(LINE, (GROCER,)), status="denied"))  # "Police deny using tear gas"


def test_a_line_is_read_as_the_type_of_which_the_head_is_sure() -> None:
    line = drafted(LINE, (GREECE,))
    other = sure(0.89).other_reading(line, BOOK)
    assert other is not None
    assert (other.sense.type, other.sense.act, other.token) == ("ACCUSE", "press", line.token)
    assert sure(0.73).other_reading(line, BOOK) is None
    assert sure(0.89).other_reading(replace(line, status="planned"), BOOK) is None
    assert sure(0.89).other_reading(drafted(LINE, (GREECE,), (GREECE,)), BOOK) is None
    assert sure(0.89).other_reading(replace(line, type="AGREE"), BOOK) is None
    assert sure(0.89).other_reading(drafted(replace(LINE, type="ACCUSE"), (GREECE,)), BOOK) is None


def test_a_line_that_may_be_so_is_not_read_otherwise() -> None:
    both = Learned(TICKED_OFF, lambda _: [(ActGuess(1, (("ACCUSE", 0.9), ("COERCE", 0.06))),)])
    assert both.other_reading(drafted(LINE, (GREECE,)), BOOK) is None


def test_no_violence_is_read_into_a_line() -> None:
    book = SenseBook.from_senses((), learned=(replace(ACCUSE, id="learned.assault", type="ASSAULT"),))
    assert sure(0.99, "ASSAULT").other_reading(drafted(LINE, (GREECE,)), book) is None


def test_a_users_own_line_is_never_overruled() -> None:
    book = replace(BOOK, own=frozenset({LINE.id}))
    assert not Learned(TICKED_OFF, lambda _: [()]).denies(drafted(LINE, (GREECE,)), book)
    assert sure(0.99).other_reading(drafted(LINE, (GREECE,)), book) is None


def test_who_asks_for_a_thing_is_not_told_as_blaming_and_a_truce_stays_one() -> None:
    asks = Learned(TICKED_OFF, lambda _: [(ActGuess(1, (("ACCUSE", 0.9),)),)])
    assert asks.other_reading(drafted(replace(LINE, type="REQUEST"), (GREECE,)), BOOK) is None
    marches = sure(0.9, "PROTEST")
    book = SenseBook.from_senses((), learned=(replace(ACCUSE, id="learned.protest", type="PROTEST"),))
    assert marches.other_reading(drafted(replace(LINE, type="ASSAULT"), (GREECE,)), book) is None
    assert marches.other_reading(drafted(LINE, (GREECE,)), book) is not None
    truce = TICKED_OFF.tokens[0]
    sentence = replace(TICKED_OFF, tokens=(replace(truce, lemma="truce"), *TICKED_OFF.tokens[1:]))
    yields = drafted(replace(LINE, type="RETREAT"), (GREECE,))
    assert Learned(sentence, asks.ask).other_reading(yields, BOOK) is None
    assert asks.other_reading(yields, BOOK) is not None


def test_of_a_participle_by_a_noun_the_head_must_see_less() -> None:
    draft = drafted(LINE, (GROCER,))
    beside = replace(draft, trigger=replace(draft.trigger, token=replace(draft.token, deprel="acl")))
    assert denied_by(0.39, draft)
    assert not denied_by(0.39, beside)


GROCER = replace(GREECE, party=replace(GREECE.party, actor=None))


def test_what_a_verb_tells_may_be_trusted_though_no_state_or_body_takes_part() -> None:
    assert may_be_trusted(drafted(ACCUSE, (GROCER,)))
    assert not may_be_trusted(drafted(ACCUSE, ()))  # "the base was vital and urged members": no one does it


@pytest.mark.parametrize("guard", [{"sectors": ("IGO",)}, {"between_sides": True}])
def test_a_line_that_asks_who_its_sides_are_is_not_trusted_of_nobody_known(guard: dict[str, object]) -> None:
    assert not may_be_trusted(drafted(replace(ACCUSE, **guard), (GROCER,)))  # type: ignore[arg-type]


def test_what_is_told_in_a_clause_without_a_statement_is_not_trusted_of_nobody_known() -> None:
    assert not may_be_trusted(of_token(drafted(ACCUSE, (GROCER,)), deprel="ccomp"))


@pytest.mark.parametrize("sense_id", ["assault.enter-land", "coerce.force-to", "agree.agree-that", "request.tell-to"])
def test_what_things_do_as_well_is_not_trusted_of_nobody_known(sense_id: str) -> None:
    assert not may_be_trusted(drafted(Sense(sense_id, "do", "COERCE"), (GROCER,)))
    assert may_be_trusted(drafted(Sense(sense_id, "do", "COERCE"), (GREECE,)))


def test_aid_is_not_trusted_of_nobody_known() -> None:
    assert not may_be_trusted(drafted(Sense("aid.treat", "treat", "AID"), (GROCER,)))


def of_token(draft: Draft, **changes: str) -> Draft:
    token = replace(draft.token, **changes)
    tokens = tuple(token if t.index == token.index else t for t in draft.sentence.tokens)
    sentence = Sentence.from_tokens(0, 1, draft.sentence.span, tokens)
    return replace(draft, sentence=sentence, trigger=replace(draft.trigger, token=token))


@pytest.mark.parametrize("changes", [{"deprel": "acl"}, {"xpos": "VBG"}, {"upos": "NOUN"}])
def test_a_participle_or_noun_is_not_trusted_of_nobody_known(changes: dict[str, str]) -> None:
    assert not may_be_trusted(of_token(drafted(ACCUSE, (GROCER,)), **changes))
    assert may_be_trusted(of_token(drafted(ACCUSE, (GREECE,)), **changes))


def test_a_passive_is_not_trusted_of_nobody_known() -> None:
    killed = of_token(drafted(Sense("assault.kill", "kill", "ASSAULT"), (GROCER,)), lemma="kill", xpos="VBN")
    assert may_be_trusted(killed)
    were = Token(4, Span(23, 27), "were", "be", "AUX", "VBD", 1, "aux:pass")
    sentence = Sentence.from_tokens(0, 1, Span(0, 27), (*killed.sentence.tokens, were))
    assert not may_be_trusted(replace(killed, sentence=sentence))


def test_what_a_company_does_by_its_name_is_not_trusted() -> None:
    greece = replace(TICKED_OFF.tokens[0], entity="B-ORG")
    sentence = Sentence.from_tokens(0, 1, TICKED_OFF.span, (greece, *TICKED_OFF.tokens[1:]))
    assert not may_be_trusted(replace(drafted(Sense("agree.buy", "agree", "AGREE"), (GROCER,)), sentence=sentence))
    assert may_be_trusted(replace(drafted(ACCUSE, (GROCER,)), sentence=sentence))


def test_of_nobody_known_the_head_must_be_surer() -> None:
    known, unknown = (replace(drafted(ACCUSE, (r,)), trigger=lexicon_trigger("ACCUSE")) for r in (GREECE, GROCER))
    assert sure(0.85).bears_out(known, ())
    assert not sure(0.85).bears_out(unknown, ())
    assert sure(0.94).bears_out(unknown, ())
    alone = replace(sure(0.94), has_actor=False)
    assert not alone.bears_out(unknown, ())
    assert alone.bears_out(unknown, (known,))
    assert replace(sure(0.96), has_actor=False).bears_out(unknown, ())


def guessed(chance: float, status: Status, sureness: float) -> Learned:
    return Learned(TICKED_OFF, lambda _: [(ActGuess(1, (("COERCE", chance),), status, sureness),)])


@pytest.mark.parametrize("status", ["hypothetical", "requested"])
def test_what_is_not_told_as_done_needs_a_hint_of_the_head(status: Status) -> None:
    draft = replace(drafted(LINE, (GREECE,)), status=status)
    assert guessed(0.19, "actual", 0.5).settled(draft, BOOK) is None
    assert guessed(0.21, "actual", 0.5).settled(draft, BOOK) == draft
    assert Learned(TICKED_OFF).settled(draft, BOOK) == draft
    assert guessed(0.0, "actual", 0.5).settled(draft, replace(BOOK, own=frozenset({LINE.id}))) == draft


def test_what_a_known_side_has_not_done_in_so_many_words_needs_no_hint() -> None:
    draft = replace(drafted(LINE, (GREECE,)), status="denied")
    assert guessed(0.0, "actual", 0.5).settled(draft, BOOK) == draft
    assert guessed(0.0, "actual", 0.5).settled(replace(draft, roles=drafted(LINE, (GROCER,)).roles), BOOK) is None


def test_a_rally_of_nobody_needs_the_head() -> None:
    rally = drafted(replace(LINE, type="PROTEST"), ())
    noun = replace(rally, trigger=replace(rally.trigger, token=replace(rally.token, upos="NOUN")))
    for chance, is_denied in ((0.73, True), (0.75, False)):
        assert Learned(TICKED_OFF, lambda _, c=chance: [(ActGuess(1, (("PROTEST", c),)),)]).denies(noun, BOOK) is is_denied


def test_what_is_told_as_done_needs_no_hint() -> None:
    draft = drafted(LINE, (GREECE,))
    assert guessed(0.0, "denied", 0.99).settled(draft, BOOK) == draft


@pytest.mark.parametrize(
    ("status", "bound"), [("actual", 0.9), ("requested", 0.6), ("denied", 0.85), ("planned", 1.1), ("conditional", 1.1)]
)
def test_what_the_rules_leave_open_is_as_the_head_is_sure_of(status: Status, bound: float) -> None:
    draft = replace(drafted(LINE, (GREECE,)), status="hypothetical")
    for sureness in (bound - 0.01, min(bound, 1.0)):
        settled = guessed(0.6, status, sureness).settled(draft, BOOK)
        assert settled is not None
        assert settled.status == (status if sureness >= bound else "hypothetical")
    unlikely = guessed(0.4, status, 1.0).settled(draft, BOOK)
    assert unlikely == draft
