from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.sole_acts import match_sole_acts

Reader = Callable[..., Story]

LEAD = "Chile and Peru disagree over the sea."


def _told(story: Story) -> set[tuple[str, str]]:
    return {(f.relation, f.slot) for f in story.findings}


def test_an_act_that_each_report_tells_once_with_another_day_is_contradicted(read_texts: Reader) -> None:
    story = read_texts(
        f"{LEAD} Their ministers signed the accord in Lima last Monday.", f"{LEAD} The accord was signed last Tuesday after a long night."
    )
    assert {("contradicts", "happened"), ("same", "event")} <= _told(story)


def test_a_year_of_an_act_told_long_after_is_contradicted(read_texts: Reader) -> None:
    story = read_texts(f"{LEAD} Chile left the pact in 1996 and returned in 2006.", f"{LEAD} Chile rejoined the pact in 2005.")
    assert ("contradicts", "happened") in _told(story)


def test_two_persons_in_the_place_of_one_contradict_each_other(read_texts: Reader) -> None:
    story = read_texts("The chairman of the summit was Ada Brandt of Chile.", "Peru's president, Juan Robles, chaired the summit in Lima.")
    assert ("contradicts", "actor") in _told(story)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Their ministers signed the accord last Monday.", "The accord was signed last Monday by two ministers."),
        ("Their ministers signed the accord last Monday.", "They will sign the accord next Tuesday."),
        ("Gunmen stormed the embassy on Monday.", "The police stormed the embassy on Wednesday."),
    ],
)
def test_the_same_day_a_plan_and_another_doer_are_no_contradiction(read_texts: Reader, one: str, other: str) -> None:
    assert ("contradicts", "happened") not in _told(read_texts(one, other))


def test_what_is_done_often_was_done_on_another_day_in_another_town(read_texts: Reader) -> None:
    def slots(other: str) -> list[str]:
        board = lay_out(read_texts("The convoy was attacked at Ilave on Sunday and escaped.", other).accounts)
        return [f.slot for f in match_sole_acts(board, [find_facts(s, board.towns) for s in board.sheets]) if f.relation == "contradicts"]

    assert not slots("The convoy was attacked at Tacna on Tuesday and escaped.")
    assert slots("The convoy was attacked at Ilave on Tuesday and escaped.") == ["happened"]
