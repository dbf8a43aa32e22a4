"""What a clause counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.figures import find_figures


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Norway sent a force of 6,500 to Chad.", 6500),
        ("Norway sent a force of 6,500 men to Chad.", 6500),
        ("The number of soldiers is 6,400 men strong.", 6400),
    ],
)
def test_a_number_is_read_to_its_end(read_texts: Callable[..., Story], text: str, value: int) -> None:
    board = lay_out(read_texts(text).accounts)
    found = find_figures(find_facts(board.sheets[0], board.towns), board.actor_of)
    assert found
    assert all(f.measure.least <= value <= f.measure.most for f in found)
