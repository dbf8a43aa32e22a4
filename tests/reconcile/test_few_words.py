"""Whether what two clauses share is enough to call them one telling."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import Fact, find_facts
from casus.reconcile.few_words import are_few, is_one_word, is_scrap

Reader = Callable[..., Story]


def _facts(story: Story) -> tuple[Fact, Fact]:
    board = lay_out(story.accounts)
    left, right = (find_facts(s, board.towns)[0] for s in board.sheets)
    return left, right


@pytest.mark.parametrize(
    ("one", "other", "is_few"),
    [
        ("Norway left the harbour.", "Norway has left it to others.", True),  # a party and a word
        ("The flag flew over New Lahti Bay.", "A boat lay off New Lahti Bay.", True),  # one name
        ("Norway left the harbour with tankers.", "Norway has left with the tankers.", False),
        ("Norway left on Monday.", "Norway left it to others on Monday.", False),  # a day
        ("Fighting broke out in Lahti.", "Many fled from the fighting in Lahti.", False),  # a town
        ("Norway left four bases.", "Norway has left four bases to others.", False),  # a number
        ("Norway regretted the vote.", "Norway was sorry to hear of it.", False),  # an answer is given once
    ],
)
def test_a_party_and_a_word_are_few(read_texts: Reader, one: str, other: str, is_few: bool) -> None:
    assert are_few(*_facts(read_texts(one, other)), covered=0.5, longer=0.4) is is_few


@pytest.mark.parametrize(
    ("covered", "longer", "is_few"),
    [(0.5, 0.4, True), (0.8, 0.4, False), (0.5, 0.8, False)],
)
def test_two_words_are_enough_where_little_else_is_said(read_texts: Reader, covered: float, longer: float, is_few: bool) -> None:
    facts = _facts(read_texts("The harbour is closed.", "The big harbour stays closed to tankers and trawlers."))
    assert are_few(*facts, covered=covered, longer=longer) is is_few


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("The train left at noon.", "The barge left after dark.", True),
        ("Norway left at noon.", "Norway left after dark.", False),
        ("The mayor welcomed it.", "The crew welcomed the vote.", False),
    ],
)
def test_one_word_alone_is_told_again_and_again(read_texts: Reader, one: str, other: str, is_one: bool) -> None:
    assert is_one_word(*_facts(read_texts(one, other))) is is_one


def test_a_scrap_of_a_copied_sentence_tells_nothing() -> None:
    assert is_scrap("The Sanjak", "the Sanjak")
    assert not is_scrap("Norway left the harbour", "Norway left the harbour")
