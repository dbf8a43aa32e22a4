"""Names over a whole text: a name is of one kind wherever the text has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from casus.codebook.gazetteer import load_gazetteer, load_lands, load_provinces
from casus.ground.text import fold
from casus.language.tree import EntityLabels, Scores

# Taken from the scores of a kind: it takes this much more than a draw to be a name. Words of all sorts can pass for places and
# organisations; persons are lost where they are doubted. training/README.md says how these were chosen.
_DOUBTS = {"LOC": 0.45, "ORG": 0.45}
_LEAST = 1e-6  # a share that counts as none
_NEVER = 1e3  # taken from the scores of what a word cannot be
_SURENESS = 4  # the power of its largest share that a mention tells the others its kind with
_ADDRESS = re.compile(r"\S+@[\w-]+(\.[\w-]+)+|https?:\S*|www\.\S*")
_BATCH = 256  # sentences decoded at one time
_NO_STATE = frozenset({"DC"})  # "Washington DC" is one name


class TextNames:
    """Labels the names of a text.

    The parser sees one sentence at a time. "Miramar" alone may be a person or a place; where the text says "in Miramar" elsewhere, it is
    a place here, too. So the share of each kind at a capitalised word is its mean over the mentions of the same name in the text
    (as Krishnan and Manning 2006 let the mentions of a document agree), in which a mention counts for more the surer it is. Mentions are
    runs of capitalised words; a single word also learns from the longer names that end in it ("Habib" from "Khader Habib"), not from
    those that begin with it ("Washington" from "Washington Post"). A name that only one sentence has keeps what the parser makes of it.
    An address of mail or of a page is no name.

    Args:
        labels: BIO labels in the order of the scores; the first is O.
    """

    def __init__(self, labels: Sequence[str]) -> None:
        self._decode = EntityLabels(labels)
        self._doubts = np.array([_DOUBTS.get(label[2:], 0) for label in labels])
        kinds = list(dict.fromkeys(label[2:] for label in labels))
        self._kind_of = np.array([kinds.index(label[2:]) for label in labels])
        self._kinds = np.eye(len(kinds))[self._kind_of]  # shape (labels, kinds)

    def __call__(self, sentences: Sequence[Sequence[str]], scores: Sequence[Scores]) -> list[list[str]]:
        """Return the labels of each sentence's words.

        Args:
            sentences: the words of each sentence of one text.
            scores: of each sentence, shape (words, labels).
        """
        if not sentences:
            return []
        joined = np.concatenate(scores).astype(np.float64)
        joined -= np.logaddexp.reduce(joined, axis=1, keepdims=True)
        for i, word in enumerate(word for words in sentences for word in words):
            if _ADDRESS.fullmatch(word):
                joined[i, 1:] = joined[i].min() - _NEVER
        joined = self._share(sentences, joined)
        joined -= self._doubts
        ends = np.cumsum([len(words) for words in sentences])[:-1]
        labels = self._decode_all(np.split(joined, ends))
        for words, found in zip(sentences, labels, strict=True):
            _part_towns(words, found)
        return labels

    def _share(self, sentences: Sequence[Sequence[str]], scores: Any) -> Any:
        """Return the scores after the mentions of each name have told each other their kinds; shape (words, labels)."""
        groups: dict[tuple[tuple[str, ...], int], int] = {}
        taken: list[tuple[int, int]] = []  # a word that listens, and to which group
        given: list[tuple[int, int, int]] = []  # a word that tells, which group, and its sentence
        first = 0
        for number, words in enumerate(sentences):
            for start, end in _capitalised(words):
                run = tuple(words[start:end])
                for i in range(start, end):
                    group = groups.setdefault((run, i - start), len(groups))
                    taken.append((first + i, group))
                    given.append((first + i, group, number))
                for size in range(1, min(end - start, 3)):  # "Salah Abu Zayd" tells "Zayd" and "Abu Zayd"
                    tail = first + end - size
                    given += [(tail + i, groups.setdefault((run[-size:], i), len(groups)), number) for i in range(size)]
            first += len(words)
        if not given:
            return scores
        words_given, groups_given, numbers = np.array(given).T
        first_of, last_of = np.full(len(groups), len(sentences)), np.full(len(groups), -1)
        np.minimum.at(first_of, groups_given, numbers)
        np.maximum.at(last_of, groups_given, numbers)
        words_taken, groups_taken = np.array(taken).T
        is_told = (first_of < last_of)[groups_taken]  # in one sentence, two mentions may well differ
        words_taken, groups_taken = words_taken[is_told], groups_taken[is_told]
        shares = np.exp(scores) @ self._kinds
        told = shares[words_given]
        told *= told.max(axis=1, keepdims=True) ** _SURENESS
        totals = np.stack([np.bincount(groups_given, of_kind, len(groups)) for of_kind in told.T], axis=1)
        means = totals / totals.sum(axis=1, keepdims=True)
        moves = np.log(means[groups_taken] + _LEAST) - np.log(shares[words_taken] + _LEAST)
        scores[words_taken] += moves[:, self._kind_of]
        return scores

    def _decode_all(self, scores: Sequence[Any]) -> list[list[str]]:
        """Return the best labels of each sentence, decoded in batches of like length."""
        found: list[list[str]] = [[] for _ in scores]
        order = sorted(range(len(scores)), key=lambda i: len(scores[i]))
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            lengths = [len(scores[i]) for i in batch]
            padded = np.zeros((len(batch), lengths[-1], len(self._kind_of)), np.float32)
            for row, i in enumerate(batch):
                padded[row, : lengths[row]] = scores[i]
            for i, labels in zip(batch, self._decode(padded, lengths), strict=True):
                found[i] = labels
        return found


def _capitalised(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each run of words that begin with a capital."""
    start = -1
    for i, word in enumerate(words):
        is_capitalised = word[0].isupper() and len(word) > 1 and word.isalpha()
        if is_capitalised and start < 0:
            start = i
        elif not is_capitalised and start >= 0:
            yield start, i
            start = -1
    if start >= 0:
        yield start, len(words)


def _part_towns(words: Sequence[str], labels: list[str]) -> None:
    """Part a town from the state that stands right behind it: "San Rafael CA", "miramar florida" are two places each."""
    for last, label in enumerate(labels):
        if label != "I-LOC" or (last + 1 < len(labels) and labels[last + 1] == "I-LOC"):
            continue
        start = last
        while labels[start] == "I-LOC":
            start -= 1
        for cut in range(start + 1, last + 1):
            if _is_state(words[cut : last + 1]) and _is_town(words[start:cut]):
                labels[cut] = "B-LOC"
                break


def _is_state(words: Sequence[str]) -> bool:
    if len(words) == 1 and len(words[0]) <= 2:
        return words[0][0].isupper() and words[0].upper() not in _NO_STATE and words[0].upper() in load_provinces().values()
    name = fold(" ".join(words))
    return name in load_provinces() or name in load_lands()


def _is_town(words: Sequence[str]) -> bool:
    name = " ".join(w if w[0].isupper() else w.title() for w in words)
    return any(town.is_named_so for town in load_gazetteer().towns(name))
