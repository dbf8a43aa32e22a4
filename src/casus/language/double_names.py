"""Surnames of two parts with a hyphen are one name, wherever a text has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.model.sentence import Sentence

_PERSON = frozenset({"B-PER", "I-PER"})
_TITLES = frozenset("mr mr. mrs mrs. ms ms. dr dr. gen gen. col col. sir lady".split())


def join_double_names(sentences: Sequence[Sentence], labels: list[list[str]]) -> None:
    """Label both parts of a surname as one person wherever the text has it.

    It is a surname where a given name or "Mr" stands before it somewhere in the text; "the Biden-Xi summit" is of two.

    Args:
        sentences: the sentences of one text.
        labels: the BIO labels of the words of each; they are changed in place.
    """
    joints = [list(_joints(sentence)) for sentence in sentences]
    known = {
        pair
        for sentence, of_words, one in zip(sentences, labels, joints, strict=True)
        for at, pair in one
        if _is_surname(sentence, of_words, at)
    }
    for of_words, one in zip(labels, joints, strict=True):
        for at, pair in one:
            if pair in known and (of_words[at] in _PERSON or of_words[at + 2] in _PERSON):
                of_words[at] = of_words[at] if of_words[at] in _PERSON else "B-PER"
                of_words[at + 1 : at + 3] = ["I-PER", "I-PER"]


def _joints(sentence: Sentence) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield where a sentence has two capitalised words joined by a hyphen, and which."""
    tokens = sentence.tokens
    for first, hyphen, second in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if hyphen.text != "-" or first.span.end != hyphen.span.start or hyphen.span.end != second.span.start:
            continue
        if all(t.text[:1].isupper() and t.text[1:].islower() for t in (first, second)):
            yield first.index, (first.text, second.text)


def _is_surname(sentence: Sentence, labels: Sequence[str], at: int) -> bool:
    """Say whether a given name stands before two joined words that name a person, or "Mr"."""
    return labels[at] == "I-PER" or (labels[at] == "B-PER" and at > 0 and sentence.tokens[at - 1].text.lower() in _TITLES)
