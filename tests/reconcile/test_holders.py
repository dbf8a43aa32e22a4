"""In whose hands a place is, told in two ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.holders import match_holders

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, str]]:
    board = lay_out(story.accounts)
    return [(f.relation, f.slot) for f in match_holders(board, [find_facts(s, board.towns) for s in board.sheets])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenyan troops hold the town of Bardera.", "Bardera is firmly in Somali hands."),
        ("Kenyan troops captured the town of Bardera on Monday.", "Bardera was still held on Tuesday by Somali soldiers."),
        ("The town of Bardera is still in Somali hands.", "Bardera fell on Monday."),
        ("Some 300 men were holding the town of Bardera.", "Bardera was never in the hands of the rebels."),
        ("Kenyan troops do not hold the town of Bardera.", "Kenyan troops hold the town of Bardera."),
        ('"We hold the town of Bardera," the minister of Kenya said.', "Bardera is firmly in Somali hands."),
        ("A herder said that Kenya held the town of Bardera. A trader said that Bardera was firmly in Somali hands.", "It rained."),
        ("Kenyan troops hold the town of Bardera. Kenyan troops still hold the town of Bardera.", "Bardera is in Somali hands."),
        ("The town of Bardera has fallen.", "Bardera has not fallen."),
        ("Kenyan troops captured the town of Bardera.", "Somalia's flag still flies over the hill fort of Bardera."),
        ("Kenyan troops captured the town of Bardera.", "Bardera is firmly in the hands of the Somalia army."),
    ],
)
def test_a_place_is_in_the_hands_of_two_sides(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == [("contradicts", "actor")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenyan troops hold the town of Bardera.", "Baidoa is firmly in Somali hands."),
        ("Kenyan troops captured the town of Bardera.", "Bardera was captured in 1991 by Somali soldiers."),  # each took it once
        ("Kenyan troops tried to take the town of Bardera.", "Bardera is firmly in Somali hands."),
        ("Kenyan troops hold the town of Bardera.", "Bardera is in Kenyan hands."),
        ("Kenyan troops will hold the town of Bardera.", "Bardera is firmly in Somali hands."),
        ("Do Kenyan troops hold the town of Bardera?", "Bardera is firmly in Somali hands."),
        ("Kenyan troops do not hold the town of Bardera.", "Somali troops do not hold the town of Bardera."),
        ("Kenyan troops do not hold the town of Bardera.", "Somali troops hold the town of Bardera."),
        ("Some 300 men were holding the town of Bardera.", "Bardera is firmly in Somali hands."),
        ('"We hold the town of Bardera," a herder said.', "Bardera is firmly in Somali hands."),
        ("Fighters from Kenya hold the town of Bardera.", "Bardera is firmly in Somali hands."),
        ("Kenyan troops hold the town of Bardera. Bardera is firmly in Somali hands.", "It rained."),  # one voice
    ],
)
def test_another_place_or_time_is_not(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []


def test_what_is_taken_later_was_held_by_another_before(read_texts: Reader) -> None:
    texts = "Bardera is firmly in Somali hands.", "Kenyan troops captured the town of Bardera on Friday."
    assert _told(read_texts(*texts, days=("2019-02-06", "2019-02-09"))) == []


def test_a_place_that_was_not_taken_may_be_taken_later_and_was_taken_before(read_texts: Reader) -> None:
    days = ("2019-02-06", "2019-02-09")
    taken = "Kenyan troops captured the town of Bardera{}."
    assert _told(read_texts("Kenyan troops have not taken the town of Bardera.", taken.format(""), days=days)) == []
    assert _told(read_texts("Bardera is firmly in Somali hands.", taken.format(""), days=days)) == []
    assert _told(read_texts("Bardera is firmly in Somali hands.", taken.format(" on 4 February"), days=days)) != []


def test_of_many_reports_none_are_compared(read_texts: Reader) -> None:
    board = lay_out(read_texts("Kenyan troops hold the town of Bardera.", "Bardera is firmly in Somali hands.").accounts)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    assert [*match_holders(board, facts)]
    assert not [*match_holders(board, facts * 7)]


def test_a_man_who_is_held_is_no_place(read_texts: Reader) -> None:
    assert _told(read_texts("Kenya's army captured Ruiz on Monday.", "Ruiz was still held on Tuesday by Somali soldiers.")) == []


def test_rebels_at_the_head_of_a_sentence_hold_a_place(read_texts: Reader) -> None:
    assert _told(read_texts("Rebels hold the town of Bardera.", "Bardera is firmly in Somali hands.")) == [("contradicts", "actor")]
