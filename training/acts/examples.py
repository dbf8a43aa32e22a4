"""Sentences with a label a word: what the act head learns from, and what it is judged by."""

from __future__ import annotations

import random
import sys
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from marked import FOLDER, Marked, MarkedReport, read_reports
from numpy.typing import NDArray

from casus.codebook.senses import SenseBook, load_senses
from casus.extract.triggers import find_triggers
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.language.text_topics import TextTopics
from casus.language.wordpiece import WordPieces, read_vocabulary
from casus.model.report import Paragraph
from casus.model.sentence import Sentence, Token

sys.path.append(str(Path(__file__).parents[1] / "events"))

from sentences import parse_all, read_labelled

TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT",
)  # fmt: skip
NONE = 0  # the label of words that tell no act; types count from 1
_NUMBERS = {name: i for i, name in enumerate(TYPES, 1)}
# The last report of a writer that is learnt from; those behind are for judging.
_KEPT_APART = {
    "w6": 120, "w7": 120, "w8": 120, "w9": 200, "w10": 240, "w11": 260, "w12": 250,
    "x1": 260, "x2": 160, "x3": 190, "x4": 190, "x5": 220, "x6": 210, "x7": 170,
    "x8": 205, "x9": 205, "x10": 205, "x11": 205, "x12": 170, "x13": 120, "x14": 270,
}  # fmt: skip
_SHARE = 0.35  # of the sentences written for the pair head: these are short, and of known words
_WEIGHT = 0.5  # of a sentence in which one word alone was looked at
_ORDINARY, _WEIGHT_OF_ORDINARY = "x", 1.5  # reports as newspapers print them, which are fewer


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence.

    Args:
        words: its words.
        labels: for each word the labels that are right, or None where it does not count.
        weight: how much it counts.
        topic: what its text is about; shape (16,).
    """

    words: tuple[str, ...]
    labels: tuple[frozenset[int] | None, ...]
    weight: float
    topic: NDArray[np.float32]


def is_kept_apart(report: MarkedReport) -> bool:
    """Say whether a report is for judging only."""
    writer, _, number = report.id.partition("-")
    return int(number) > _KEPT_APART.get(writer, sys.maxsize)


def read_marked(parser: OnnxParser, *, for_judging: bool, newest: Container[str] = (), share: float = 1.0) -> Iterator[Example]:
    """Yield the sentences of our marked reports: those for learning, or those kept apart.

    Args:
        parser: makes sentences of them.
        for_judging: which of the two.
        newest: writers of whom all is read.
        share: of the reports of the other writers.
    """
    for file in sorted(FOLDER.glob("*.txt")):
        for report in read_reports(file):
            is_read = share >= 1 or file.stem in newest or random.Random(report.id).random() < share
            if is_read and is_kept_apart(report) == for_judging:
                weight = _WEIGHT_OF_ORDINARY if file.name.startswith(_ORDINARY) else 1.0
                sentences = parser.parse(report.text, paragraphs(report.text))
                topic = _topic(sentences)
                yield from (_of_marks(s, report.acts, weight, topic) for s in sentences)


def read_known() -> Iterator[Example]:
    """Yield the lexicon's examples, and some of the sentences that were written for the pair head, with the lexicon's own word marked."""
    book, pick = load_senses(), random.Random(0)
    labelled = [(kind.split("-")[0], text, "") for kind, text in read_labelled() if kind.startswith("NONE") or pick.random() < _SHARE]
    known = labelled + [(sense.type, sense.example, sense.id) for sense in book.senses if sense.example]
    for (kind, _, rule), sentence in zip(known, parse_all([text for _, text, _ in known]), strict=True):
        if kind == "NONE":
            yield Example(_words(sentence), tuple(frozenset({NONE}) for _ in sentence.tokens), _WEIGHT, _topic([sentence]))
        elif (found := _of_lexicon(sentence, book, kind, rule)) is not None:
            yield found


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a text, which blank lines part."""
    found, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            found.append(Paragraph(len(found) + 1, Span(at, at + len(part.rstrip()))))
        at += len(part) + 2
    return found


def _of_marks(sentence: Sentence, acts: Sequence[Marked], weight: float, topic: NDArray[np.float32]) -> Example:
    labels: list[frozenset[int] | None] = [frozenset({NONE})] * len(sentence.tokens)
    for act in acts:
        inside = [t for t in sentence.tokens if t.span.start < act.span.end and act.span.start < t.span.end]
        head = head_of(inside)
        if head is not None:
            for token in inside:
                labels[token.index] = None
            labels[head.index] = frozenset(_NUMBERS[t] for t in act.types) | (frozenset({NONE}) if act.is_optional else frozenset())
    return Example(_words(sentence), tuple(labels), weight, topic)


def head_of(inside: Sequence[Token]) -> Token | None:
    """Return the word of a stretch on which its others hang, a verb or noun first."""
    numbers = {t.index for t in inside}
    tops = [t for t in inside if t.head not in numbers and t.upos != "PUNCT"]
    return min(tops, key=lambda t: (t.upos not in ("VERB", "NOUN"), t.index), default=None)


def _of_lexicon(sentence: Sentence, book: SenseBook, kind: str, rule: str) -> Example | None:
    """Return a sentence with the word that a line of the lexicon asks for; nobody looked at other verbs and nouns: they do not count."""
    labels: list[frozenset[int] | None] = [None if t.upos in ("VERB", "NOUN") else frozenset({NONE}) for t in sentence.tokens]
    for triggers in find_triggers(sentence, book, for_pairs=True):
        if any(t.sense.id == rule or (not rule and t.sense.type == kind) for t in triggers):
            for token in (x for t in triggers for x in (*t.rest, *t.objects)):
                labels[token.index] = None
            labels[triggers[0].token.index] = frozenset({_NUMBERS[kind]})
            return Example(_words(sentence), tuple(labels), _WEIGHT, _topic([sentence]))
    return None


@cache
def _topics() -> tuple[WordPieces, TextTopics]:
    return WordPieces(read_vocabulary()), TextTopics()


def _topic(sentences: Sequence[Sentence]) -> NDArray[np.float32]:
    """Return what a text is about."""
    cut, topics = _topics()
    found: NDArray[np.float32] = topics([piece for s in sentences for word in _words(s) for piece in cut(word)])
    return found


def _words(sentence: Sentence) -> tuple[str, ...]:
    return tuple(t.text for t in sentence.tokens)
