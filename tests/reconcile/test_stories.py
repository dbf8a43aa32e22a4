"""What a story keeps of what its rules find."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from casus.model.story import Story
from casus.reconcile import stories
from casus.reconcile.board import lay_out
from casus.reconcile.relate import Side, relate

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other", "n_kept"),
    [
        ("Mali has seized nine lorries so far.", "Mali seized four lorries on Friday.", 0),  # a sum is no count of one occasion
        ("Mali seized nine lorries.", "Mali seized four lorries on Friday.", 1),
    ],
)
def test_what_clauses_are_weighed_to_contradict_is_sifted_as_well(
    read_texts: Reader, monkeypatch: pytest.MonkeyPatch, one: str, other: str, n_kept: int
) -> None:
    accounts = read_texts(one, other).accounts
    board = lay_out(accounts)
    left, right = (Side(s, s.account.sentences[0]) for s in board.sheets)
    weighed = relate(board, "contradicts", "number", "weighed", (left, right))
    monkeypatch.setattr(stories, "match_clauses", lambda *_: (weighed,))
    story = stories.build_story(accounts, lambda texts: np.full((len(texts), 4), 0.5, dtype=np.float32))
    assert len([f for f in story.findings if f.about == "weighed"]) == n_kept
