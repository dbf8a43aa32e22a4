"""Measures the way from a report to its account, step by step, in one process."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from casus.codebook.book import Codebook
from casus.extract.claims import find_claims
from casus.extract.coreference import link_mentions
from casus.extract.events import code_events
from casus.extract.headline_mentions import headline_mentions
from casus.extract.localities import locate_events
from casus.extract.mentions import find_mentions
from casus.extract.names import words_of
from casus.extract.pairs import read_pair, settle_pair
from casus.extract.promises import without_promised
from casus.extract.reading import Reading
from casus.extract.side_choices import fill_sides
from casus.extract.statements import find_statements
from casus.extract.times import find_times
from casus.language import OnnxPairHead, OnnxParser
from casus.model.account import Account
from casus.model.report import Report


@dataclass(frozen=True, slots=True)
class Steps:
    """What the steps took, in seconds, in their order; the first is the parser.

    Args:
        n_sentences: sentences of the report.
        n_words: tokens of the report.
    """

    n_sentences: int
    n_words: int
    seconds: dict[str, float]

    @property
    def total(self) -> float:
        """Seconds of all steps."""
        return sum(self.seconds.values())


@contextmanager
def on_one_core() -> Iterator[None]:
    """Keep this process on one core, where the system lets it say so."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def measure_parser(report: Report, threads: int, rounds: int = 2) -> float:
    """Return the seconds that the parser takes for a report: the best of several rounds, after one on a little of it."""
    parser = OnnxParser(threads)
    body = [p for p in report.paragraphs if p.kind == "body"]
    parser.parse(report.text, body[:5])
    return min(_seconds(lambda: parser.parse(report.text, body))[0] for _ in range(rounds))


def measure_names(report: Report, codebook: Codebook, rounds: int = 3) -> float:
    """Return the seconds that the codebook takes to find the names of all sentences of a report: the best of several rounds."""
    body = [p for p in report.paragraphs if p.kind == "body"]
    words = [words_of(sentence) for sentence in OnnxParser().parse(report.text, body)]

    def match() -> None:
        for sentence in words:
            codebook.actors.find_names(sentence, report.published)

    return min(_seconds(match)[0] for _ in range(rounds))


def measure_steps(report: Report, codebook: Codebook, rounds: int = 2) -> Steps:
    """Return what each step of `casus.run.read_account` takes; of several rounds the one with the least in all."""
    parser = OnnxParser()
    parser.parse(report.text, report.paragraphs[:5])
    return min((_measure_once(report, parser, codebook) for _ in range(rounds)), key=lambda steps: steps.total)


def measure_pairs(report: Report, codebook: Codebook) -> tuple[int, float]:
    """Return the number of pairs, the first and the last noun of each sentence, and the seconds to relate them over a ready parse."""
    parser, head = OnnxParser(), OnnxPairHead()
    sentences = parser.parse(report.text, [p for p in report.paragraphs if p.kind == "body"])
    nouns = [[t.span for t in s.tokens if t.upos in ("NOUN", "PROPN")] for s in sentences]
    pairs = [(s, n[0], n[-1]) for s, n in zip(sentences, nouns, strict=True) if len(n) > 1]
    head.guess([("them",)])  # loads the weights

    def relate() -> None:
        readings = [read_pair(report.text, (s,), actor, recipient, codebook.senses) for s, actor, recipient in pairs]
        for reading, guesses in zip(readings, head.guess([r.clause for r in readings]), strict=True):
            settle_pair(reading, guesses, codebook.senses)

    return len(pairs), min(_seconds(relate)[0] for _ in range(2))


def _measure_once(report: Report, parser: OnnxParser, codebook: Codebook) -> Steps:
    seconds: dict[str, float] = {}

    def step(name: str, work: Callable[[], Any]) -> Any:
        seconds[name], value = _seconds(work)
        return value

    # The same calls as in casus.run.read_account; a test holds the two together.
    body = [p for p in report.paragraphs if p.kind == "body"]
    sentences = step("parse", lambda: parser.parse(report.text, body))
    times = step("times", lambda: find_times(sentences, report.text, report.published))
    reading = Reading(report, sentences, times=times)
    reading = replace(reading, mentions=step("mentions", lambda: find_mentions(reading, codebook.actors)))
    named = reading
    reading = replace(named, mentions=step("coreference", lambda: link_mentions(named, codebook.actors)))
    linked = reading
    headed = step("headlines", lambda: headline_mentions(linked, codebook.actors, parser.parse))
    statements = step("statements", lambda: find_statements(linked, codebook.cues))
    ask = parser.act_finder(sentences)
    events, responses = step("events", lambda: code_events(linked, statements, codebook.senses, codebook.actors, ask))
    located = events
    events = step("places", lambda: locate_events(linked, located, codebook.actors, codebook.atlas))
    alliances = frozenset(treaty.id for treaty in codebook.treaties)
    claims = step("claims", lambda: find_claims(linked, statements, events, alliances, codebook.positions))
    events, responses = without_promised(events, responses, claims)
    spans = tuple(s.span for s in sentences)
    account = Account(report, spans, (*headed, *linked.mentions), times, statements, events, responses, claims)
    step("sides", lambda: fill_sides(account, linked, codebook.actors, codebook.atlas, parser.side_chances))
    return Steps(len(sentences), sum(len(s.tokens) for s in sentences), seconds)


def _seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    value = work()
    return time.perf_counter() - start, value
