"""Sentences with a label a word: what the act head learns from, and what it is judged by."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from marked import FOLDER, Marked, MarkedReport, read_reports

from casus.codebook.senses import SenseBook, load_senses
from casus.extract.triggers import find_triggers
from casus.ground.spans import Span
from casus.language import OnnxParser
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
_KEPT_APART = {"w6": 120, "w7": 120, "w8": 120, "w9": 200, "w10": 240, "w11": 260, "w12": 250, "x1": 260, "x2": 0}
_SHARE = 0.35  # of the sentences written for the pair head: these are short, and of known words
_WEIGHT = 0.5  # of a sentence in which one word alone was looked at
_ORDINARY, _WEIGHT_OF_ORDINARY = "x", 3.0  # reports of ordinary newspapers, which are few


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence.

    Args:
        words: its words.
        labels: for each word the labels that are right, or None where it does not count.
        weight: how much it counts.
    """

    words: tuple[str, ...]
    labels: tuple[frozenset[int] | None, ...]
    weight: float = 1.0


def is_kept_apart(report: MarkedReport) -> bool:
    """Say whether a report is for judging only."""
    writer, _, number = report.id.partition("-")
    return int(number) > _KEPT_APART.get(writer, sys.maxsize)


def read_marked(parser: OnnxParser, *, for_judging: bool) -> Iterator[Example]:
    """Yield the sentences of our marked reports: those for learning, or those kept apart."""
    for file in sorted(FOLDER.glob("*.txt")):
        for report in read_reports(file):
            if is_kept_apart(report) == for_judging:
                weight = _WEIGHT_OF_ORDINARY if file.name.startswith(_ORDINARY) else 1.0
                yield from (_of_marks(s, report.acts, weight) for s in parser.parse(report.text, paragraphs(report.text)))


def read_known() -> Iterator[Example]:
    """Yield the lexicon's examples, and some of the sentences that were written for the pair head, with the lexicon's own word marked."""
    book, pick = load_senses(), random.Random(0)
    labelled = [(kind.split("-")[0], text, "") for kind, text in read_labelled() if kind.startswith("NONE") or pick.random() < _SHARE]
    known = labelled + [(sense.type, sense.example, sense.id) for sense in book.senses if sense.example]
    for (kind, _, rule), sentence in zip(known, parse_all([text for _, text, _ in known]), strict=True):
        if kind == "NONE":
            yield Example(_words(sentence), tuple(frozenset({NONE}) for _ in sentence.tokens), _WEIGHT)
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


def _of_marks(sentence: Sentence, acts: Sequence[Marked], weight: float) -> Example:
    labels: list[frozenset[int] | None] = [frozenset({NONE})] * len(sentence.tokens)
    for act in acts:
        inside = [t for t in sentence.tokens if t.span.start < act.span.end and act.span.start < t.span.end]
        head = _head(inside)
        if head is not None:
            for token in inside:
                labels[token.index] = None
            labels[head.index] = frozenset(_NUMBERS[t] for t in act.types) | (frozenset({NONE}) if act.is_optional else frozenset())
    return Example(_words(sentence), tuple(labels), weight)


def _head(inside: Sequence[Token]) -> Token | None:
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
            return Example(_words(sentence), tuple(labels), _WEIGHT)
    return None


def _words(sentence: Sentence) -> tuple[str, ...]:
    return tuple(t.text for t in sentence.tokens)
