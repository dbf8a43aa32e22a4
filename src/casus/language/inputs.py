"""What the model is given of a sentence: word pieces, casing classes, and where each word starts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from casus.ground.spans import Span
from casus.language.name_features import SIZES, NameFeatures
from casus.language.name_lists import NameLists
from casus.language.wordpiece import CLS, SEP, WordPieces

_MOST_WORDS, _MOST_PIECES = 160, 460  # the encoder has 512 positions; longer "sentences" are lists or noise and are cut
_CUT_AFTER = frozenset(",;:.!?—–)")
# As the treebanks write what old papers and wires wrote otherwise.
_OLD_FORMS = {"''": '"', "``": '"', "to-day": "today", "to-night": "tonight", "to-morrow": "tomorrow", "To-day": "Today",
              "To-night": "Tonight", "To-morrow": "Tomorrow"}  # fmt: skip
_NUMBER = re.compile(r"[\d.,:/]+")
_CACHE_SIZE = 100_000
_RUN = 10  # pieces that the model parses in the time that a run takes besides


@dataclass(frozen=True, slots=True)
class ModelInput:
    """A sentence, or a part of one that is too long, on its way into the model.

    Args:
        paragraph: number of the paragraph it stands in.
        words: the spans of its words.
        ids: its pieces, between the marks that the encoder wants.
        cases: a casing class a piece.
        firsts: place of the first piece of the root and of each word.
        features: what `NameFeatures` says of each word.
    """

    paragraph: int
    words: tuple[Span, ...]
    ids: tuple[int, ...]
    cases: tuple[int, ...]
    firsts: tuple[int, ...]
    features: tuple[tuple[int, ...], ...]


class InputMaker:
    """Makes model inputs of words.

    Args:
        pieces: the vocabulary of the encoder.
        lists: the lists of names.
    """

    def __init__(self, pieces: WordPieces, lists: NameLists) -> None:
        self._pieces = pieces
        self._features = NameFeatures(pieces, lists)
        self._known: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}

    def __call__(self, text: str, paragraph: int, words: Sequence[Span]) -> ModelInput:
        """Return the input of one sentence."""
        ids, cases, firsts = [CLS], [0], [0]
        for i, (start, end) in enumerate(words):
            word = text[start:end]
            word = _OLD_FORMS.get(word, word)
            known = self._known.get(word) if i else None
            if known is None:
                pieces = self._pieces(word)
                known = pieces, (casing(word, is_first=i == 0),) * len(pieces)
                if i and len(self._known) < _CACHE_SIZE:
                    self._known[word] = known
            firsts.append(len(ids))
            ids += known[0]
            cases += known[1]
        features = self._features([text[start:end] for start, end in words])
        return ModelInput(paragraph, tuple(words), (*ids, SEP), (*cases, 0), tuple(firsts), features)

    def cut(self, text: str, paragraph: int, words: Sequence[Span]) -> Iterator[ModelInput]:
        """Yield the input of a sentence, in several parts where it is too long for the model, cut after a mark if there is one."""
        whole = self(text, paragraph, words) if 0 < len(words) <= _MOST_WORDS else None
        if whole is not None and len(whole.ids) <= _MOST_PIECES:
            yield whole
            return
        start, n_pieces, last_cut = 0, 0, 0
        for i, word in enumerate(words):
            n_pieces += len(self._pieces(word.of(text)))
            if i - start >= _MOST_WORDS or n_pieces > _MOST_PIECES:
                cut = last_cut if last_cut > start else i
                yield self(text, paragraph, words[start:cut])
                start, n_pieces = cut, sum(len(self._pieces(w.of(text))) for w in words[cut : i + 1])
            if word.of(text) in _CUT_AFTER:
                last_cut = i + 1
        if start < len(words):
            yield self(text, paragraph, words[start:])


def cheapest_cuts(lengths: Sequence[int], most: int) -> list[tuple[int, int]]:
    """Return where to cut inputs into batches, so that what is computed is least: all of a batch take as long as its longest.

    Args:
        lengths: pieces of each input, from short to long.
        most: pieces of a batch with its padding; one input may have more.

    >>> cheapest_cuts([12, 12, 40], 350)
    [(0, 2), (2, 3)]
    >>> cheapest_cuts([12, 12, 14], 350)
    [(0, 3)]
    """
    costs, starts = [0], [0]  # of the first inputs, and where the last batch of them starts
    for end, longest in enumerate(lengths, 1):
        first = max(0, min(end - 1, end - most // longest))
        cost, start = min((costs[start] + (end - start) * longest + _RUN, start) for start in range(first, end))
        costs.append(cost)
        starts.append(start)
    cuts: list[tuple[int, int]] = []
    end = len(lengths)
    while end:
        cuts.append((starts[end], end))
        end = starts[end]
    return cuts[::-1]


def pad(inputs: Sequence[ModelInput]) -> dict[str, NDArray[Any]]:
    """Return the tensors of a batch under the names that the model's graph gives them."""
    n_ids, n_words = max(len(i.ids) for i in inputs), max(len(i.firsts) for i in inputs)
    ids, cases = (np.zeros((len(inputs), n_ids), np.int64) for _ in range(2))
    mask = np.zeros((len(inputs), n_ids), np.int32)
    firsts, words = (np.zeros((len(inputs), n_words), np.int64) for _ in range(2))
    features = np.zeros((len(inputs), n_words, len(SIZES)), np.int64)
    for row, item in enumerate(inputs):
        n = len(item.ids)
        ids[row, :n], cases[row, :n], mask[row, :n] = item.ids, item.cases, 1
        n = len(item.firsts)
        firsts[row, :n], words[row, :n] = item.firsts, 1
        features[row, 1:n] = item.features
    return {"ids": ids, "cases": cases, "mask": mask, "firsts": firsts, "words": words, "features": features}


def casing(word: str, *, is_first: bool) -> int:
    """Return the casing class of a word, which the uncased encoder cannot see; the first word's capital means less."""
    if not word.isalpha():
        if not any(c.isalnum() for c in word):
            return 6
        if _NUMBER.fullmatch(word):
            return 5
        if any(c.isdigit() for c in word):
            return 9
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 8 if is_first else 3
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 7 if is_first else 2
    return 4
