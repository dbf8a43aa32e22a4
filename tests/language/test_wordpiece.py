from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.language.wordpiece import UNKNOWN, WordPieces

VOCABULARY = (resources.files("casus.language") / "data" / "wordpiece.txt").read_text("utf-8").split("\n")
PIECES = WordPieces(VOCABULARY)


def cut(word: str) -> list[str]:
    return [VOCABULARY[i] for i in PIECES(word)]


# The ids are those of the encoder's own vocabulary (BERT, uncased): 2000 is "to", 1012 the full stop.
@pytest.mark.parametrize(("word", "ids"), [("to", (2000,)), (".", (1012,)), ("the", (1996,)), ("The", (1996,)), ("nato", (10079,))])
def test_known_words_have_the_ids_that_the_encoder_was_trained_with(word: str, ids: tuple[int, ...]) -> None:
    assert PIECES(word) == ids


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("Moscow", "moscow"),
        ("Erdoğan", "er ##dog ##an"),
        ("n't", "n ' t"),
        ("U.S.", "u . s ."),
        ("snake_case", "snake _ case"),
        ("1,500", "1 , 500"),
    ],
)
def test_words_are_cut_from_the_left_into_the_longest_pieces(word: str, pieces: str) -> None:
    assert " ".join(cut(word)) == pieces


def test_accents_are_taken_off() -> None:
    assert PIECES("Café") == PIECES("cafe")


def test_a_word_too_long_or_of_unknown_letters_is_unknown() -> None:
    assert PIECES("x" * 101) == (UNKNOWN,)
    assert PIECES("🙂") == (UNKNOWN,)
    assert PIECES("\u0301") == (UNKNOWN,)


@given(st.text(max_size=40))
def test_any_word_has_between_one_and_twelve_pieces(word: str) -> None:
    ids = PIECES(word)
    assert 1 <= len(ids) <= 12
    assert all(0 <= i < len(VOCABULARY) for i in ids)


@given(st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=12))
def test_the_pieces_of_a_plain_word_put_it_together_again(word: str) -> None:
    assert "".join(p.removeprefix("##") for p in cut(word)) == word


def test_common_words_rank_before_rare_ones() -> None:
    common, rare = PIECES.rank("say"), PIECES.rank("veto")
    assert common is not None
    assert rare is not None
    assert common < rare
    assert PIECES.rank("insiste") is None
