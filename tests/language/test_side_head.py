from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.language.protocol import SideFinder
from casus.language.side_head import MOST_SIDES, Window, cut_windows
from casus.model.sentence import Sentence
from casus.model.sides import MentionWord, SideQuestion, ToldSide

TEXT = [
    "Iran seized a British tanker on Friday .".split(),
    "General Farid Azari said that the Guards had acted after two warnings .".split(),
    "Captain Ruth Delaney of the Royal Navy denied it .".split(),
]
TOLD = [ToldSide(0, 0, 1, "IRN"), ToldSide(0, 3, 4, "GBR")]
GENERAL, CAPTAIN = MentionWord(1, 2), MentionWord(2, 2)


@pytest.fixture(scope="module")
def parser() -> OnnxParser:
    return OnnxParser()


def test_the_parser_that_ships_also_tells_sides(parser: OnnxParser) -> None:
    assert isinstance(parser, SideFinder)


def test_officers_are_of_the_state_whose_deed_they_tell_of(parser: OnnxParser) -> None:
    found = parser.side_chances(parser.parse_words(TEXT), [], SideQuestion(TOLD, [GENERAL, CAPTAIN])).sides
    assert all(set(chances) == {"IRN", "GBR"} and sum(chances.values()) < 1 for chances in found.values())
    assert found[GENERAL]["IRN"] > 0.9
    assert found[CAPTAIN]["GBR"] > 0.9


def test_where_no_side_is_told_nobody_is_left(parser: OnnxParser) -> None:
    assert parser.side_chances(parser.parse_words(TEXT), [], SideQuestion((), [GENERAL])).sides == {GENERAL: {}}


def test_a_word_that_no_window_holds_has_no_answer(parser: OnnxParser) -> None:
    (short,) = parser.parse_words([["They", "met"]])
    tokens = tuple(replace(t, index=i, span=Span(5 * i, 5 * i + len(t.text))) for i, t in enumerate(short.tokens * 350))
    long = [Sentence.from_tokens(0, 1, Span(0, 5 * len(tokens)), tokens)]
    words = [MentionWord(0, 0), MentionWord(0, 650)]
    found = parser.side_chances(long, [], SideQuestion((), words, words, frozenset(words)))
    assert set(found.sides) == set(found.links) == {MentionWord(0, 0)}


def test_a_description_takes_up_who_was_named_before(parser: OnnxParser) -> None:
    text = [*TEXT, "The captain said that she had seen it .".split()]
    captain, she = MentionWord(3, 1), MentionWord(3, 4)
    words = [MentionWord(0, 0), GENERAL, CAPTAIN, captain, she]
    found = parser.side_chances(parser.parse_words(text), [], SideQuestion(TOLD, [], words, frozenset({captain, she}))).links
    assert [*found[she]] == [word for word in words if word < she]
    assert found[captain][CAPTAIN] > 0.5
    assert found[she][CAPTAIN] + found[she][captain] > 0.7


def test_a_window_counts_the_pieces_before_each_word() -> None:
    told = [ToldSide(None, 0, 1, "A"), ToldSide(4, 0, 1, "B"), ToldSide(4, 0, 1, "B"), ToldSide(9, 0, 1, "C")]
    window = Window([(7,)], {4: [(10, 11), (12,)]})
    assert window.ids == [101, 7, 1012, 10, 11, 12, 102]
    assert [window.place(4, 0), window.place(4, 1), window.place(3, 0)] == [3, 5, None]
    sides, slots = window.slots(told)
    assert sides == ["B", "A"]
    assert slots.tolist() == [0, 2, 0, 1, 1, 0, 0]


def test_only_so_many_sides_are_told_apart() -> None:
    words = [[(i + 1000,) for i in range(MOST_SIDES + 3)]]
    sides, slots = Window([], {0: words[0]}).slots([ToldSide(0, i, i + 1, str(i)) for i in range(MOST_SIDES + 3)])
    assert len(sides) == MOST_SIDES
    assert slots.max() == MOST_SIDES


@given(st.lists(st.integers(1, 300), max_size=30))
def test_each_sentence_is_new_in_one_window(lengths: list[int]) -> None:
    windows = [*cut_windows(lengths)]
    assert [i for chosen, n in windows for i in chosen[n:]] == [*range(len(lengths))]
    assert all(len(set(chosen)) == len(chosen) for chosen, _ in windows)
    assert all(sum(lengths[i] for i in chosen) <= 480 for chosen, n in windows if len(chosen) - n > 1)
