"""Two tags of a word that contradict each other."""

from __future__ import annotations

from casus.language import OnnxParser
from casus.language.tags import agreement


def test_a_penn_tag_that_leaves_nothing_open_decides() -> None:
    upos, xpos = ["VERB", "NOUN", "ADJ"], ["NN", "JJ", "VBN"]
    assert [[upos[k] for k in row] for row in agreement(upos, xpos)] == [
        ["NOUN", "ADJ", "VERB"],
        ["NOUN", "ADJ", "NOUN"],
        ["NOUN", "ADJ", "VERB"],
    ]


def test_what_a_name_is_made_of_keeps_its_part_of_speech() -> None:
    assert agreement(["VERB", "NOUN"], ["NNP", "VBG"]).tolist() == [[0, 0], [1, 1]]


def test_what_marks_a_case_is_no_conjunction() -> None:
    sentences = OnnxParser().parse_words(
        [["The", "talks", "ended", "after", "a", "week", "."], ["It", "is", "more", "than", "a", "pact", "."]]
    )
    assert not [t for s in sentences for t in s.tokens if t.deprel == "case" and t.upos == "SCONJ"]
