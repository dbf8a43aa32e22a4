from __future__ import annotations

import numpy as np
import pytest

from casus.language import OnnxParser
from casus.language.text_topics import TextTopics
from casus.language.wordpiece import WordPieces, read_vocabulary

MATCH = (
    "Rovers drew at home on Saturday . The striker scored in the second half , and the goalkeeper saved a penalty . "
    "The coach praised his defenders . The crowd of 9,000 sang until the referee blew his whistle ."
)
WAR = (
    "Troops crossed the border before dawn on Saturday . The ministry said that eleven soldiers were killed . "
    "Rebels fired rockets at the garrison . The Security Council will meet , and refugees are on the roads ."
)


@pytest.fixture(scope="module")
def cut() -> WordPieces:
    return WordPieces(read_vocabulary())


def place(cut: WordPieces, text: str) -> np.ndarray:
    """Return what a text is about."""
    found: np.ndarray = TextTopics()([piece for word in text.split() for piece in cut(word)])
    return found


def test_two_matches_are_nearer_each_other_than_a_war(cut: WordPieces) -> None:
    cup = place(cut, "United won the cup final on penalties . Their captain lifted the trophy , and the fans stayed for an hour . " * 2)
    assert np.linalg.norm(cup - place(cut, MATCH)) < np.linalg.norm(cup - place(cut, WAR))


def test_of_a_few_words_little_is_known(cut: WordPieces) -> None:
    assert np.linalg.norm(place(cut, "Troops crossed .")) < np.linalg.norm(place(cut, WAR)) / 2


def test_a_text_without_words_is_about_nothing(cut: WordPieces) -> None:
    assert place(cut, "").tolist() == [0.0] * 16


def test_what_is_told_in_a_match_is_less_likely_an_act() -> None:
    parser = OnnxParser()
    sentence, *_ = parser.parse_words(["They attacked again on Sunday .".split()])

    def chance(text: str) -> float:
        about = parser.parse_words([part.split() for part in text.split(" . ")])
        (guesses,) = parser.act_finder([*about, sentence])([sentence])
        return sum(c for g in guesses if g.token == 1 for _, c in g.chances)

    assert chance(MATCH) < chance(WAR)
