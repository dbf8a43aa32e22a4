"""Reads marked reports as casus does, each once, with what the act head says of every sentence."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from marked import Marked, MarkedReport, read_reports

from casus.codebook.book import Codebook
from casus.extract.coreference import link_mentions
from casus.extract.events import code_events
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.extract.statements import find_statements
from casus.extract.times import find_times
from casus.ground.spans import Span
from casus.intake import read_reports as read_files
from casus.language import OnnxParser
from casus.model.account import Event, Mention, Statement
from casus.model.act_guess import ActGuess
from casus.model.report import Report
from casus.model.sentence import Sentence


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A marked report as casus reads it, up to its acts.

    Args:
        marked: the report with its marks.
        reading: its sentences with linked mentions and times.
        statements: its statements.
        guesses: what the head says of each sentence.
    """

    marked: MarkedReport
    reading: Reading
    statements: tuple[Statement, ...]
    guesses: tuple[tuple[ActGuess, ...], ...]

    def ask(self, sentences: Sequence[Sentence]) -> tuple[tuple[ActGuess, ...], ...]:
        """Return what the head says of some of the sentences."""
        return tuple(self.guesses[sentence.index] for sentence in sentences)

    def events(self, book: Codebook) -> tuple[Event, ...]:
        """Return the acts that casus finds."""
        return code_events(self.reading, self.statements, book.senses, book.actors, self.ask)[0]

    def mentions_of(self, words: str, near: Span) -> list[Mention]:
        """Return the mentions inside the words of a party, where they stand nearest to an act."""
        text = self.reading.report.text
        starts = [at for at in range(len(text)) if text.startswith(words, at)] if words else []
        if not starts:
            return []
        start = min(starts, key=lambda at: abs(at - near.start))
        return [m for m in self.reading.mentions if m.span.start < start + len(words) and m.span.end > start]

    def sides(self, mark: Marked, *, recipients: bool) -> tuple[frozenset[str], bool]:
        """Return the actors of the codebook on one side of a mark, and whether that is all of the side."""
        words = mark.recipients if recipients else mark.actors
        known = [{m.actor for m in self.mentions_of(one, mark.span)} - {None} for one in words]
        return frozenset(str(a) for one in known for a in one), all(known)

    def is_known(self, mark: Marked) -> bool:
        """Say whether a state or body takes part in a marked act."""
        return any(self.sides(mark, recipients=r)[0] for r in (False, True))


def read_marked(files: Sequence[Path], book: Codebook, most: int | None = None) -> Iterator[ReadReport]:
    """Yield the reports of some files, spread over each file where only `most` of all are wanted."""
    parser = OnnxParser()
    for file in files:
        reports = list(read_reports(file))
        step = max(1, len(reports) * len(files) // most) if most else 1
        for marked in reports[::step]:
            report = next(iter(read_files(io.BytesIO(marked.text.encode()), outlet=marked.outlet, published=marked.published)))
            if isinstance(report, Report) and report.text == marked.text:
                yield _read(marked, report, parser, book)


def _read(marked: MarkedReport, report: Report, parser: OnnxParser, book: Codebook) -> ReadReport:
    sentences = parser.parse(report.text, [p for p in report.paragraphs if p.kind == "body"])
    reading = Reading(report, sentences, times=find_times(sentences, report.text, report.published, report.paragraphs))
    reading = replace(reading, mentions=find_mentions(reading, book.actors))
    reading = replace(reading, mentions=link_mentions(reading, book.actors, book.atlas))
    return ReadReport(marked, reading, find_statements(reading, book.cues), parser.find_acts(sentences))
