from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casus.language.name_features import SIZES, NameFeatures
from casus.language.name_lists import NameLists
from casus.language.wordpiece import WordPieces

PIECES = WordPieces([*(f"[{i}]" for i in range(2000)), "the", *(f"word{i}" for i in range(5000)), "rare"])
FEATURES = NameFeatures(PIECES, NameLists.from_names([(("oslo",), 9)]))


@given(st.lists(st.text(min_size=1, max_size=20), max_size=6))
def test_every_number_has_a_row_in_its_table(words: list[str]) -> None:
    found = FEATURES(words)
    assert len(found) == len(words)
    assert all(0 <= number < size for row in found for number, size in zip(row, SIZES, strict=True))


def test_words_that_are_written_alike_have_one_shape() -> None:
    shapes = [row[0] for row in FEATURES(["Oslo", "Norway", "NATO", "U.S.", "U.N.", "1949"])]
    assert shapes[0] == shapes[1]
    assert shapes[3] == shapes[4]
    assert len(set(shapes)) == 4


def test_a_common_word_stands_before_a_rare_one_and_an_unknown_one_has_no_rank() -> None:
    the, rare, unknown = (row[1] for row in FEATURES(["The", "rare", "Zwolle"]))
    assert 0 == unknown < the < rare


def test_names_of_the_lists_and_the_first_word_are_told() -> None:
    assert [row[3:] for row in FEATURES(["Oslo", "waits", "OSLO"])] == [(36, 1), (0, 0), (36, 0)]
