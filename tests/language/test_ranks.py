from __future__ import annotations

from casus.language.ranks import load_ranks


def test_common_words_come_before_rare_ones() -> None:
    ranks = load_ranks()
    assert ranks["the"] < ranks["minister"] < ranks["frigate"]


def test_pieces_and_marks_are_no_words() -> None:
    assert not {word for word in load_ranks() if not word.isalpha()}
