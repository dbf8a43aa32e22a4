"""Who asked for a thing, told in two ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.raisers import match_raisers

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, str]]:
    board = lay_out(story.accounts)
    return [(f.relation, f.slot) for f in match_raisers(board, [find_facts(s, board.towns) for s in board.sheets])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was Kenya that asked for the inquiry.", "Uganda had asked for the inquiry."),
        ("The idea of an inquiry was Kenya's own.", "It was Uganda that first suggested an inquiry."),
        ("It was Kenya that proposed the inquiry.", "The inquiry was opened at Uganda's request."),
        ("The inquiry opens in June. It was Kenya that proposed it.", "The inquiry was opened at Uganda's request."),
        ("It was Kenya that invited the envoys to Lima.", "Uganda had invited the envoys to Lima."),
        ("It was Kenya that asked for the inquiry.", "The inquiry opens in June. Uganda had asked Peru for it."),
        ("It was not Kenya but Uganda that proposed the inquiry.", "Kenya had asked for an inquiry in January."),
        ("It was Kenya that asked for the inquiry.", "The inquiry was proposed by Uganda."),
        ("It was Kenya that asked for the inquiry.", "The inquiry was the idea of Uganda alone."),
        ("It was Kenya that asked Chile for the inquiry.", "Uganda had asked Chile for an inquiry."),
        ("It was Kenya that asked Chile for the inquiry.", "Uganda had asked for an inquiry."),
    ],
)
def test_two_have_two_ask_for_one_thing(read_texts: Reader, one: str, other: str) -> None:
    assert ("contradicts", "actor") in _told(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenya asked for the inquiry.", "Uganda had asked for the inquiry."),  # both may have
        ("It was Kenya that asked for the inquiry.", "Uganda had asked for a loan."),
        ("It was Kenya that asked for the inquiry.", "Uganda never asked for the inquiry."),
        ("It was Kenya that asked for the inquiry.", "Kenya's minister had asked for the inquiry."),
        ("It was Kenya that asked Chile for the inquiry.", "Uganda had asked Peru for an inquiry."),
        ("It was Kenya that asked for the inquiry in Lima.", "Uganda had asked for a doctor in Lima."),
        ("It was Kenya that invited Chile to the talks.", "Uganda had invited Peru to the talks."),
        ("It was Kenya that asked for the meeting.", "Union leaders met the Ugandan president. He invited them to the palace."),
        ("It was Kenya that asked for the meeting.", "Union leaders met the Ugandan president. He asked them to the palace."),
        ("It was Kenya that asked for the meeting.", "The Ugandan president invited union leaders to a meeting."),
        ("It was Kenya that asked for the inquiry.", "Uganda denied that it had asked for the inquiry."),
        ("It was Kenya that asked for the inquiry.", "Uganda would have asked for the inquiry."),
        ("It was Kenya that invited Chile to the talks.", "Uganda had asked for the talks."),
        ("It was Kenya that asked for the talks.", "Uganda had invited Chile to the talks."),
        ("It was Kenya that asked for the talks. It was Uganda that asked for the talks.", "The market is open."),
    ],
)
def test_two_who_may_both_ask_or_ask_for_two_things_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []


def test_the_clause_that_tells_most_of_the_thing_is_shown(read_texts: Reader) -> None:
    board = lay_out(
        read_texts(
            "It was Kenya that asked for the inquiry into the fire.",
            "Uganda had asked for the inquiry. Uganda had asked on Monday for the inquiry into the fire.",
        ).accounts
    )
    (found,) = match_raisers(board, [find_facts(s, board.towns) for s in board.sheets])
    assert "Monday" in found.right.text


def test_of_many_reports_none_are_compared(read_texts: Reader) -> None:
    board = lay_out(read_texts("It was Kenya that asked for the talks.", "Uganda had asked for the talks.").accounts)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    assert [*match_raisers(board, facts)]
    assert not [*match_raisers(board, facts * 7)]
