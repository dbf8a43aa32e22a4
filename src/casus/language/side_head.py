"""The side head, learned from reports: for which state or body mentions act, and whom they take up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from casus.language.weights import early_states, open_weights
from casus.language.wordpiece import CLS, SEP, WordPieces, read_vocabulary
from casus.model.sentence import Sentence
from casus.model.sides import MentionWord, SideChances, SideQuestion, ToldSide

MOST_SIDES = 24  # states and bodies that are told apart in one window; those named least are left out
_MOST_PIECES = 480  # of a window
_LEAD_PIECES = 80  # of the report's first sentences, with which each window begins
_BEFORE_PIECES = 40  # of the sentences before a window, which it repeats
_HEADING_PIECES = 40
_LONGEST = 511
_STOP = 1012  # the piece "."


class OnnxSideHead:
    """The head that the package ships, over MiniLM's lower three layers, whole paragraphs at a time; see MODEL_CARD.md beside its weights.

    Args:
        threads: threads that ONNX Runtime may use inside one operation.
    """

    def __init__(self, threads: int = 1) -> None:
        self._pieces = WordPieces(read_vocabulary())
        self._threads = threads

    @cached_property
    def _upper(self) -> Any:
        return open_weights("side_head.int8.onnx", self._threads)

    def __call__(self, sentences: Sequence[Sentence], heading: Sequence[str], question: SideQuestion) -> SideChances:
        """Return for which sides mentions stand, and which mentions before them they take up.

        Args:
            sentences: those of a report, in order.
            heading: the words of its headline.
            question: what is known of it, and asked; of words far behind in an endless sentence the answer says nothing.
        """
        found = SideChances()
        pieces = [[self._pieces(token.text) for token in s.tokens] for s in sentences]
        asked, mentions = _by_sentence(question.asked), _by_sentence(question.mentions)
        due = asked.keys() | {word.sentence for word in question.is_open}
        for chosen, n_repeated in cut_windows([sum(map(len, words)) for words in pieces]):
            new = due.intersection(chosen[n_repeated:])
            if new:
                window = Window([self._pieces(word) for word in heading], {i: pieces[i] for i in chosen})
                places = [window.places(w for i in chosen for w in words.get(i, ())) for words in (asked, mentions)]
                self._answer(window, question, new, places, found)
        return found

    def _answer(
        self, window: Window, question: SideQuestion, new: set[int], places: Sequence[dict[MentionWord, int]], found: SideChances
    ) -> None:
        """Add what one window tells of the words of its new sentences; `places` has where its asked words and its mentions begin."""
        asked, mentions = places
        sides, scores = self._read(window, question.told, asked.values())
        for word, at in asked.items():
            if word.sentence in new:
                found.sides[word] = dict(zip(sides, _shares(scores[at, : len(sides) + 1])[1:], strict=True))
        for word, at in mentions.items():
            if word.sentence in new and word in question.is_open:
                before = [other for other in mentions if other < word]
                shares = _shares(scores[at, MOST_SIDES + 1 :][[0, *(mentions[other] + 1 for other in before)]])
                found.links[word] = dict(zip(before, shares[1:], strict=True))

    def _read(self, window: Window, told: Sequence[ToldSide], asked: Iterable[int]) -> tuple[list[str], Any]:
        """Return the sides that a window tells, and for each of its pieces the scores of nobody and sides, then of nobody and pieces."""
        ids = np.array([window.ids], np.int64)
        is_asked = np.zeros_like(ids)
        is_asked[0, [*asked]] = 1
        sides, slots = window.slots(told)
        states, mask = early_states(ids, self._threads)
        (scores,) = self._upper.run(None, {"states": states, "mask": mask, "slots": slots[None], "asked": is_asked})
        return sides, scores[0]


def _by_sentence(words: Iterable[MentionWord]) -> dict[int, list[MentionWord]]:
    found: dict[int, list[MentionWord]] = {}
    for word in words:
        found.setdefault(word.sentence, []).append(word)
    return found


def _shares(row: Any) -> list[float]:
    """Return the scores of one choice as shares of 1."""
    raised = np.exp(row - row.max())
    shares: list[float] = (raised / raised.sum()).tolist()
    return shares


class Window:
    """Sentences that the head reads at once, below the headline.

    Args:
        heading: the pieces of each word of the headline.
        sentences: the pieces of each word of each sentence, by its place in the report.
    """

    def __init__(self, heading: Sequence[Sequence[int]], sentences: Mapping[int, Sequence[Sequence[int]]]) -> None:
        self.ids = [CLS]
        self._starts: dict[tuple[int | None, int], int] = {}
        for i, word in enumerate(heading):
            if len(self.ids) < _HEADING_PIECES:
                self._starts[None, i] = len(self.ids)
                self.ids.extend(word)
                self._starts[None, i + 1] = len(self.ids)
        if heading:
            self.ids.append(_STOP)
        for sentence, words in sentences.items():
            for i, word in enumerate(words):
                self._starts[sentence, i] = len(self.ids)
                self.ids.extend(word)
            self._starts[sentence, len(words)] = len(self.ids)
        self.ids = [*self.ids[:_LONGEST], SEP]

    def place(self, sentence: int | None, word: int) -> int | None:
        """Return where a word begins among the pieces, or None where it is not in the window."""
        at = self._starts.get((sentence, word))
        return at if at is not None and at < len(self.ids) - 1 else None

    def places(self, words: Iterable[MentionWord]) -> dict[MentionWord, int]:
        """Return where words begin among the pieces, those that are in the window alone."""
        return {word: at for word in words if (at := self.place(word.sentence, word.token)) is not None}

    def slots(self, told: Sequence[ToldSide]) -> tuple[list[str], Any]:
        """Return the sides that the window tells, the most frequent first, and the number of each piece's side; 0 where none is known.

        Args:
            told: of which words of the report the side is known.
        """
        last = len(self.ids) - 1
        inside = [
            (t.side, start, min(self._starts.get((t.sentence, t.end), last), last))
            for t in told
            if (start := self.place(t.sentence, t.start)) is not None
        ]
        sides = [side for side, _ in Counter(side for side, *_ in inside).most_common(MOST_SIDES)]
        number = {side: n for n, side in enumerate(sides, 1)}
        slots = np.zeros(len(self.ids), np.int64)
        for side in sides:
            for other, start, end in inside:
                if other == side:
                    slots[start:end] = number[side]
        return sides, slots


def cut_windows(lengths: Sequence[int]) -> Iterator[tuple[list[int], int]]:
    """Yield the places of the sentences of each window, and how many of them at its start only repeat what stands before.

    A report of at most 480 pieces is one window. In a longer one each window behind the first begins with the report's lead and with the
    sentences just before it.

    Args:
        lengths: pieces of each sentence.

    >>> list(cut_windows([100, 100, 200, 150, 300]))
    [([0, 1, 2], 0), ([0, 3], 1), ([0, 4], 1)]
    """
    if sum(lengths) <= _MOST_PIECES:
        yield list(range(len(lengths))), 0
        return
    lead = 0
    while lead < len(lengths) and (lead == 0 or sum(lengths[: lead + 1]) <= _LEAD_PIECES):
        lead += 1
    at = 0
    while at < len(lengths):
        window = list(range(lead)) if at else []
        if at:
            before = at
            while before > lead and sum(lengths[before - 1 : at]) <= _BEFORE_PIECES:
                before -= 1
            window.extend(range(before, at))
        n_repeated, room = len(window), _MOST_PIECES - sum(lengths[i] for i in window)
        start = at
        while at < len(lengths) and (at == start or lengths[at] <= room):
            room -= lengths[at]
            window.append(at)
            at += 1
        yield window, n_repeated
