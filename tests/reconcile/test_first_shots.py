"""Who fired first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.first_shots import match_first_shots

Reader = Callable[..., Story]
_MALI = "Mali's troops opened fire first on Friday."


@pytest.mark.parametrize(
    ("one", "other", "n_told"),
    [
        (_MALI, "The first shots came from Niger's side of the river.", 1),
        (_MALI, "Niger's gunners opened fire without warning.", 1),
        (_MALI, "Niger's guards fired the first shot.", 1),
        (_MALI, "Niger's guards were the first to shoot.", 1),
        (_MALI, "Niger's guards started the fighting.", 1),
        ("It was Mali that opened the battle.", "Niger's guards opened fire without any cause.", 1),
        ("It was Mali that opened the battle.", "Niger's guards opened fire at noon.", 0),
        (_MALI, "Niger's gunners opened fire without a word of warning.", 1),
        (_MALI, "The mayor accused Niger's guards of opening fire first.", 1),
        (_MALI, "The mayor accused Niger's guards of firing the first shot.", 1),
        (_MALI, "It was Niger's guards who opened fire.", 1),
        (_MALI, "It was Niger's guards who attacked first.", 1),
        (_MALI, "It was Niger's guards who started it.", 1),
        (_MALI, "It was Niger that started to withdraw after the battle.", 0),
        (_MALI, "It was Niger's guards who fired at the barn.", 0),
        (_MALI, "Niger's guards never fired the first shot.", 0),
        (_MALI, "That Niger's guards fired the first shot is a lie.", 0),
        (_MALI, "The mayor denied that Niger's guards fired the first shot.", 0),
        (_MALI, "Niger's guards would have fired the first shot.", 0),
        (_MALI, "Malian troops opened fire on Niger's post.", 0),
        (_MALI, "The first shots came from Mali's side of the river.", 0),
        (_MALI, "Niger's guards did not open fire.", 0),
        (_MALI, "Niger's guards would open fire, the mayor had warned.", 0),
        (_MALI, "Niger's guards fired the first shot on Sunday.", 0),
        ("Mali's troops opened fire.", "Niger's gunners opened fire.", 0),
        (_MALI, "The first shots came from a barn.", 0),
        ("Mali's troops opened fire first near Gao.", "The first shots came from Niger's guards near Ayorou.", 0),
    ],
)
def test_two_parties_cannot_both_have_fired_first(read_texts: Reader, one: str, other: str, n_told: int) -> None:
    board = lay_out(read_texts(one, other).accounts)
    found = list(match_first_shots(board, [find_facts(s, board.towns) for s in board.sheets]))
    assert [f.slot for f in found] == ["actor"] * n_told


def test_two_speakers_of_one_report_may_differ_in_who_fired_first(read_texts: Reader) -> None:
    text = (
        "Mali's troops had opened fire first, General Abdou Sani said. Colonel Moussa Kone said that Niger's guards fired the first shot."
    )
    board = lay_out(read_texts(text).accounts)
    (finding,) = match_first_shots(board, [find_facts(s, board.towns) for s in board.sheets])
    assert finding.between == "speakers"


def test_a_speaker_told_by_a_pronoun_is_shown_by_name(read_texts: Reader) -> None:
    told = "General Abdou Sani came to Gao on Monday. He repeated that Mali's troops had opened fire first."
    board = lay_out(read_texts(told, "Niger's guards fired the first shot.").accounts)
    (finding,) = match_first_shots(board, [find_facts(s, board.towns) for s in board.sheets])
    assert (finding.left_by, finding.right_by) == ("Abdou Sani", "")


def test_a_pair_that_names_one_party_leaves_no_dispute(read_texts: Reader) -> None:
    one = "Mali's troops opened fire first. Niger's men fired the first shot on Sunday."
    board = lay_out(read_texts(one, "The first shots came from Mali's side.").accounts)
    assert not list(match_first_shots(board, [find_facts(s, board.towns) for s in board.sheets]))
