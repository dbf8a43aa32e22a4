"""Which acts a clause tells as done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.deeds import find_deeds
from casus.reconcile.facts import find_facts


@pytest.mark.parametrize(
    ("text", "is_not"),
    [
        ("No plane of Mali took off since the truce began.", False),
        ("Nobody in Mali says that the truce began.", True),
        ("The truce never began.", True),
    ],
)
def test_a_no_ends_where_another_clause_begins(read_texts: Callable[..., Story], text: str, is_not: bool) -> None:
    board = lay_out(read_texts(text).accounts)
    deeds = find_deeds(find_facts(board.sheets[0], board.towns), board.actor_of)
    assert [d.is_not for d in deeds if d.words == "began"] == [is_not]


@pytest.mark.parametrize(("text", "is_told"), [("The Radical Left congress praised Mali.", False), ("The Radical party left Mali.", True)])
def test_a_word_of_a_name_tells_no_act(read_texts: Callable[..., Story], text: str, *, is_told: bool) -> None:
    board = lay_out(read_texts(text).accounts)
    deeds = find_deeds(find_facts(board.sheets[0], board.towns), board.actor_of)
    assert any(d.words == "left" for d in deeds) is is_told


def test_a_call_in_a_month_summons_nobody(read_texts: Callable[..., Story]) -> None:
    board = lay_out(read_texts("Norway called in April for a truce with Mali's envoy.").accounts)
    assert "called in" not in [d.words for d in find_deeds(find_facts(board.sheets[0], board.towns), board.actor_of)]
