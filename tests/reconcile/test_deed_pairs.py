"""Which deeds of two reports may be one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.deed_pairs import can_meet
from casus.reconcile.deeds import find_deeds
from casus.reconcile.facts import find_facts
from casus.reconcile.fields import BY_NAME

Reader = Callable[..., Story]


def _can_meet(story: Story, field: str) -> bool:
    board = lay_out(story.accounts)
    ours, theirs = ([d for d in find_deeds(find_facts(s, board.towns), board.actor_of) if d.field.name == field] for s in board.sheets)
    assert ours
    assert theirs
    return any(can_meet(a, b, board.states) for a in ours for b in theirs)


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("praise", "Norway praised the vote of Iceland.", "Iceland condemned the vote of Norway."),
        ("praise", "Norway praised the vote.", "Norway condemned the raid."),
    ],
)
def test_what_is_done_by_two_or_to_two_things_is_two(read_texts: Reader, field: str, one: str, other: str) -> None:
    assert not _can_meet(read_texts(one, other), field)
    assert _can_meet(read_texts(one, one), field)


def test_who_turns_his_back_backs_nobody_and_any_find_needs_a_thing_found(read_texts: Reader) -> None:
    assert BY_NAME["praise"].done.search("Norway backs them")
    assert not BY_NAME["praise"].done.search("we turn our backs on them")
    board = lay_out(read_texts("A rifle was found in Lahti.", "His car was found in Lahti.").accounts)
    found = [[d for d in find_deeds(find_facts(s, board.towns), board.actor_of) if d.field.name == "finding"] for s in board.sheets]
    assert found[0]
    assert not found[1]
