from __future__ import annotations

import numpy as np
import pytest

from casus.language import OnnxParser
from casus.language.text_names import TextNames
from casus.language.tree import Scores

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
NAMES = TextNames(LABELS)


def scores(*shares: dict[str, float]) -> Scores:
    """Return the scores of a sentence whose words have these shares of labels, and next to none of any other."""
    return np.log(np.array([[word.get(label, 1e-4) for label in LABELS] for word in shares], np.float32))


SURE_PLACE, UNSURE = {"B-LOC": 0.99}, {"B-PER": 0.5, "B-LOC": 0.3}
NONE = {"O": 0.99}


def test_a_name_is_of_the_kind_that_the_text_is_sure_of() -> None:
    sentences = [["Miramar", "?"], ["in", "Miramar"], ["near", "Miramar"]]
    found = NAMES(sentences, [scores(UNSURE, NONE), scores(NONE, SURE_PLACE), scores(NONE, SURE_PLACE)])
    assert found == [["B-LOC", "O"], ["O", "B-LOC"], ["O", "B-LOC"]]


def test_a_single_word_learns_from_a_name_that_ends_in_it_and_not_from_one_that_begins_with_it() -> None:
    ends = [["Khadar", "Habeeb", "spoke"], ["Habeeb", "left"]]
    full = scores({"B-PER": 0.99}, {"I-PER": 0.99}, NONE)
    assert NAMES(ends, [full, scores({"B-ORG": 0.6, "B-PER": 0.3}, NONE)])[1] == ["B-PER", "O"]
    begins = [["Warsaw", "Courier", "wrote"], ["Warsaw", "waited"]]
    paper = scores({"B-ORG": 0.99}, {"I-ORG": 0.99}, NONE)
    assert NAMES(begins, [paper, scores({"B-LOC": 0.6, "B-ORG": 0.3}, NONE)])[1] == ["B-LOC", "O"]


def test_a_surname_of_two_words_learns_from_the_whole_name() -> None:
    sentences = [["Salah", "Abu", "Zayd", "spoke"], ["Abu", "Zayd", "left"]]
    full = scores({"B-PER": 0.99}, {"I-PER": 0.99}, {"I-PER": 0.99}, NONE)
    short = scores({"B-LOC": 0.6, "B-PER": 0.3}, {"I-LOC": 0.6, "I-PER": 0.3}, NONE)
    assert NAMES(sentences, [full, short])[1] == ["B-PER", "I-PER", "O"]


def test_a_name_of_one_sentence_keeps_its_kinds() -> None:
    sentences = [["Jordan", "flew", "to", "Jordan"]]
    found = NAMES(sentences, [scores({"B-PER": 0.9}, NONE, NONE, {"B-LOC": 0.9})])
    assert found == [["B-PER", "O", "O", "B-LOC"]]


def test_a_sure_mention_counts_for_more_than_several_unsure_ones() -> None:
    sentences = [["in", "Miramar"], ["Miramar", "?"], ["Miramar", "!"], ["Miramar", "..."]]
    unsure = scores({"B-PER": 0.5, "O": 0.4}, NONE)
    found = NAMES(sentences, [scores(NONE, SURE_PLACE), unsure, unsure, unsure])
    assert [labels[0] for labels in found[1:]] == ["B-LOC"] * 3


@pytest.mark.parametrize("address", ["tom.elbridge@courier.example.org", "https://www.courier.example.org/news", "www.courier.example.org"])
def test_an_address_is_no_name(address: str) -> None:
    assert NAMES([["Write", "to", address]], [scores(NONE, NONE, {"B-PER": 0.9})]) == [["O", "O", "O"]]


def test_an_address_is_cut_out_of_the_name_before_it() -> None:
    person = scores({"B-PER": 0.9}, {"I-PER": 0.9}, {"I-PER": 0.9})
    assert NAMES([["Tom", "Elbridge", "elbridge@example.org"]], [person]) == [["B-PER", "I-PER", "O"]]


def test_what_is_hardly_a_name_is_none() -> None:
    assert NAMES([["Hidden"]], [scores({"O": 0.45, "B-ORG": 0.5})]) == [["O"]]


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        (["Santa", "Rosa", "California"], ["B-LOC", "I-LOC", "B-LOC"]),
        (["Tacoma", "WA"], ["B-LOC", "B-LOC"]),
        (["marseille", "france"], ["B-LOC", "B-LOC"]),
        (["Washington", "DC"], ["B-LOC", "I-LOC"]),
        (["South", "Africa"], ["B-LOC", "I-LOC"]),
        (["Democratic", "Republic", "of", "the", "Congo"], ["B-LOC", "I-LOC", "I-LOC", "I-LOC", "I-LOC"]),
    ],
)
def test_a_town_and_the_state_behind_it_are_two_places(words: list[str], labels: list[str]) -> None:
    place = scores({"B-LOC": 0.9}, *[{"I-LOC": 0.9}] * (len(words) - 1))
    assert NAMES([words], [place]) == [labels]


def test_a_text_without_sentences_has_no_names() -> None:
    assert NAMES([], []) == []


def test_the_names_of_a_text_leave_its_trees_as_they_are(parser: OnnxParser) -> None:
    one = ["Elbridge", "said", "that", "Elbridge", "would", "wait", "."]
    others = [["He", "lives", "in", "Elbridge", ",", "a", "town", "."], ["Mayor", "Tom", "Elbridge", "declined", "to", "comment", "."]]
    [alone] = parser.parse_words([one])
    among = parser.parse_words([one, *others])[0]
    assert [(t.upos, t.head, t.deprel) for t in alone.tokens] == [(t.upos, t.head, t.deprel) for t in among.tokens]
