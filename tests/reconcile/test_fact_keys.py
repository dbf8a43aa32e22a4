"""Days at which a clause puts its act, and headers that are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


def _days(story: Story) -> set[str]:
    board = lay_out(story.accounts)
    return {day for sheet in board.sheets for fact in find_facts(sheet, board.towns) for day in fact.days}


@pytest.mark.parametrize(
    "text",
    [
        "On 2 December 1975, Peru left the pact.",
        "On 2 December 1975 Peru left the pact.",
        "Peru left the pact on 2 December 1975. Chile stayed.",
        "Chile protested, and on 2 December 1975 Peru left the pact.",
    ],
)
def test_a_day_behind_its_preposition_is_that_of_the_act(read_texts: Reader, text: str) -> None:
    assert _days(read_texts(text)) == {"1975-12-02"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru leaves the pact December 2, 1975 Peru has left the pact of Lima.",
        "Peru leaves the pact of Lima on December 2, 1975 The government of Peru has left the pact.",
        "Peru has left the pact of Lima, posted on December 2, 1975.",
        "Peru leaves the pact of Lima December 2, 1975 10:46 AM the envoy has gone home.",
    ],
)
def test_a_day_of_publication_glued_to_a_sentence_is_not(read_texts: Reader, text: str) -> None:
    assert _days(read_texts(text)) == set()
