"""Who it was that did what one side alone did."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.doers_apart import match_doers_apart
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]
_MALI = "Mali broke off the talks on Friday."


def _told(story: Story) -> list[tuple[str, str]]:
    board = lay_out(story.accounts)
    return [(f.slot, f.about) for f in match_doers_apart(board, [find_facts(s, board.towns) for s in board.sheets])]


@pytest.mark.parametrize(
    ("one", "other", "about"),
    [
        (_MALI, "It was Niger that walked out.", "break off"),
        (_MALI, "It was Niger, not Mali, that left the table.", "break off"),
        ("The talks had been adjourned by Mali.", "It was Niger which ended them.", "break off"),
        ("Niger violated the truce on Friday.", "It was Mali's army that broke the agreement.", "breach"),
        ("The mayor accused Niger of breaking the cease-fire.", "It was Mali that violated the truce.", "breach"),
        ("The rebels had breached the truce.", "It was Niger's army that broke the agreement.", "breach"),
        ("Niger requested the summit.", "It was Mali, too, that called the session.", "call"),
        ("Niger has postponed the trade talks.", "It was Mali that asked for the delay.", "put off"),
        ("Niger had brokered the release.", "It was Mali that brought about the exchange.", "mediate"),
        ("Malian guns shelled Niger's posts on Friday.", "It was Niger that opened fire on Friday.", "fire"),
        ("A Chinese cutter rammed a Philippine boat.", "The Philippine vessel turned sharply and struck the cutter.", "ram"),
        ("A Chinese cutter rammed a Philippine boat.", "A Philippine vessel deliberately collided with the Chinese ship.", "ram"),
        (
            "Mali had broken off the talks, the mayor said. It was Niger that walked out, General Abdou Sani said.",
            "It rained.",
            "break off",
        ),
    ],
)
def test_it_was_another_who_did_it(read_texts: Reader, one: str, other: str, about: str) -> None:
    assert _told(read_texts(one, other)) == [("actor", about)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_MALI, "Niger walked out."),  # so may both
        (_MALI, "It was Mali that walked out."),
        (_MALI, "It was Niger that walked out on Sunday."),
        (_MALI, "It was not Niger that walked out."),
        (_MALI, "The mayor denied that it was Niger that walked out."),
        (_MALI, "It was Niger that would walk out."),
        (_MALI, "Was it Niger that walked out?"),
        ("Mali will not have broken off the talks.", "It was Niger that walked out."),
        ("The talks were broken off, which is a pity for Mali.", "It was Niger that walked out."),
        ("The mayor broke off the talks.", "It was Niger that walked out."),  # whose mayor is open
        (_MALI, "It was Niger that broke the truce."),
        ("Malian guns shelled a mine.", "It was Niger that opened fire."),
        ("A Chinese cutter struck a Philippine boat.", "The Philippine vessel turned sharply and struck the cutter."),
        ("A Chinese cutter rammed a Philippine boat.", "The Philippine minister struck the table."),
        ("A Chinese cutter rammed a Philippine boat.", "No Philippine vessel has rammed the cutter."),
        (f"{_MALI} It was Niger that walked out.", "It rained."),
    ],
)
def test_what_both_may_have_done_or_nobody_did_is_not(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []
