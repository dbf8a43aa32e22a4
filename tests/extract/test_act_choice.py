from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from tests.extract.test_act_signs import DRAFT, TRIGGER
from tests.extract.test_learned import BOOK, TICKED_OFF

from casus.codebook.senses import Sense
from casus.extract import act_choice
from casus.extract.act_choice import choose_act, find_candidates
from casus.extract.act_signs import Candidate
from casus.extract.cast import Roles
from casus.extract.draft import Draft
from casus.extract.triggers import Trigger
from casus.model.act_guess import ActGuess

TICKED = TICKED_OFF.tokens[1]
LINE = Candidate(replace(DRAFT, type="REJECT"), "line")
HEAD = Candidate(DRAFT, "head")
FAILED = Candidate(DRAFT, "failed line")
GUESS = ActGuess(1, (("ACCUSE", 0.7), ("REJECT", 0.2)))
Choose = Callable[..., Draft | None]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Return what chooses where the shares of the readings, and of none, are as given."""

    def choice(candidates: Sequence[Candidate], *shares: float) -> Draft | None:
        monkeypatch.setattr(act_choice, "share_out", lambda *_: [*shares, 1 - sum(shares)])
        return choose_act(candidates, TICKED_OFF, TICKED, GUESS, ())

    return choice


def test_a_line_that_its_sentence_bears_out_stands_where_it_may_be_right(choose: Choose) -> None:
    assert choose([LINE], 0.3) is LINE.draft


def test_a_line_falls_where_the_word_most_likely_tells_no_act(choose: Choose) -> None:
    assert choose([LINE, HEAD], 0.05, 0.05) is None


def test_a_noun_that_only_refers_back_stands(choose: Choose) -> None:
    noun = replace(LINE.draft, trigger=replace(TRIGGER, token=replace(TICKED, upos="NOUN")), roles=Roles())
    assert choose([replace(LINE, draft=noun)], 0.1) is noun


def test_another_type_takes_the_place_of_a_lines_where_it_is_much_likelier(choose: Choose) -> None:
    assert choose([LINE, HEAD], 0.2, 0.7) is HEAD.draft
    assert choose([LINE, HEAD], 0.4, 0.45) is LINE.draft


@pytest.mark.parametrize("candidate", [HEAD, FAILED])
def test_what_the_sentence_does_not_bear_out_must_be_likely_by_itself(choose: Choose, candidate: Candidate) -> None:
    assert choose([candidate], 0.9) is candidate.draft
    assert choose([candidate], 0.6) is None


def test_an_act_of_an_unclear_type_is_not_told(choose: Choose) -> None:
    assert choose([HEAD, replace(HEAD, draft=LINE.draft)], 0.5, 0.45) is None


def test_without_a_reading_nothing_is_told() -> None:
    assert choose_act([], TICKED_OFF, TICKED, GUESS, ()) is None


def draft_of(trigger: Trigger) -> Draft:
    return replace(DRAFT, trigger=trigger, type=trigger.sense.type)


def test_the_head_adds_types_beside_the_one_of_a_line() -> None:
    told = replace(DRAFT, type="REJECT", trigger=Trigger(Sense("reject.tick-off", "tick off", "REJECT"), TICKED))
    found = find_candidates(TICKED_OFF, TICKED, (TRIGGER,), told, GUESS, BOOK, draft_of)
    assert [(c.draft.type, c.maker) for c in found] == [("REJECT", "line"), ("ACCUSE", "head")]


def test_a_line_that_came_to_nothing_is_a_reading_before_the_heads() -> None:
    found = find_candidates(TICKED_OFF, TICKED, (TRIGGER,), None, GUESS, BOOK, draft_of)
    assert [(c.draft.type, c.maker, c.draft.sense.id) for c in found] == [("ACCUSE", "failed line", "accuse.tick-off")]


def test_the_head_alone_tells_nothing_of_people_whom_the_codebook_does_not_know() -> None:
    def nobodys(trigger: Trigger) -> Draft:
        return replace(draft_of(trigger), roles=Roles())

    head = Trigger(Sense("learned.accuse", "accuse", "ACCUSE"), TICKED)
    assert find_candidates(TICKED_OFF, TICKED, (head,), None, GUESS, BOOK, nobodys) == []
