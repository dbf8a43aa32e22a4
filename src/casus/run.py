"""Carries values from room to room: inputs to reports, reports to accounts, accounts to a story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from casus.codebook.book import Codebook, load_codebook
from casus.extract.claims import find_claims
from casus.extract.coreference import link_mentions
from casus.extract.events import code_events
from casus.extract.headline_mentions import headline_mentions
from casus.extract.localities import locate_events
from casus.extract.mentions import find_mentions
from casus.extract.pairs import read_pair, settle_pair
from casus.extract.promises import without_promised
from casus.extract.reading import Reading
from casus.extract.side_choices import fill_sides
from casus.extract.statements import find_statements
from casus.extract.times import find_times
from casus.ground.errors import InputError
from casus.ground.spans import Span
from casus.intake import OutletNamed, read_pairs, read_reports
from casus.language.pair_head import PairHead
from casus.language.protocol import ActFinder, Parser, SideFinder
from casus.model.account import Account, report_of
from casus.model.gathered import Gathered
from casus.model.relation import Pair, Relation
from casus.model.report import Paragraph, Report
from casus.model.sections import cut_report, join_accounts
from casus.model.sentence import Sentence
from casus.model.story import Story

if TYPE_CHECKING:
    from casus.reconcile.gathering import Gatherer

_PAIRS = 256  # parsed together
_BETWEEN = "\n\n"  # between the texts of pairs that are parsed together
_SECTION = 300_000  # characters; some 2,500 sentences, more than any report in a newspaper


@dataclass(frozen=True, slots=True)
class Input:
    """A file or stream to read, and what the user says of it.

    Args:
        source: the path of a file, or an open binary stream.
        outlet: who published it; None means that the text may say.
        published: the day of publication; None means not stated.
        origin: what messages call it; by default its path, or "-" for a stream.
    """

    source: Path | BinaryIO
    outlet: str | None = None
    published: date | None = None
    origin: str = ""


def read_inputs(inputs: Iterable[Input], outlet_named: OutletNamed | None = None) -> Iterator[Report | InputError]:
    """Yield the reports of all inputs in order, one at a time, and an error in the place of each that cannot be read.

    A report whose id was read before is an error: the same text of the same outlet counts once, and ids given in JSON
    lines must differ. Of an account its report is yielded.
    """
    for item in read_inputs_as_made(inputs, outlet_named):
        yield item if isinstance(item, InputError) else report_of(item)


def read_inputs_as_made(inputs: Iterable[Input], outlet_named: OutletNamed | None = None) -> Iterator[Report | Account | InputError]:
    """Yield what `read_inputs` yields, but the accounts that casus wrote as accounts: they need not be made again."""
    read_from: dict[str, str] = {}
    for one in inputs:
        for item in read_reports(one.source, outlet=one.outlet, published=one.published, outlet_named=outlet_named, origin=one.origin):
            if not isinstance(item, InputError):
                report = report_of(item)
                if report.id in read_from:
                    yield InputError(
                        f"the report with the id {report.id!r} was read already, from {read_from[report.id]}",
                        where=report.origin,
                        hint="name each report once; in JSON lines, give each an id of its own",
                    )
                    continue
                read_from[report.id] = report.origin
            yield item


def find_outlet(name: str, codebook: Codebook | None = None) -> str | None:
    """Return the outlet that a name in a credit, dateline or file name stands for, as the codebook calls it, or None."""
    entry = (codebook or load_codebook()).actors.outlet(name)
    return entry.name if entry else None


def read_account(report: Report, parser: Parser, codebook: Codebook, *, with_guesses: bool = True) -> Account:
    """Return all that a report says.

    A report as long as a book is read in sections of whole paragraphs, so that its memory is that of its findings, not of its words.

    Args:
        report: the report; its body paragraphs are read, and the headlines above them for whom they name.
        parser: turns them into sentences.
        codebook: what names, cues and verbs mean.
        with_guesses: whether to ask for whom those act of whom no rule tells it, which takes two fifths of the time.
    """
    if len(report.text) <= _SECTION:
        return _read_section(report, parser, codebook, with_guesses=with_guesses)
    parts = cut_report(report, _SECTION)
    return join_accounts(report, (_read_section(part, parser, codebook, with_guesses=with_guesses) for part in parts))


def _read_section(report: Report, parser: Parser, codebook: Codebook, *, with_guesses: bool = True) -> Account:
    sentences = parser.parse(report.text, [p for p in report.paragraphs if p.kind == "body"])
    reading = Reading(report, sentences, times=find_times(sentences, report.text, report.published, report.paragraphs))
    reading = replace(reading, mentions=find_mentions(reading, codebook.actors))
    reading = replace(reading, mentions=link_mentions(reading, codebook.actors, codebook.atlas))
    statements = find_statements(reading, codebook.cues)
    ask = parser.act_finder(sentences) if isinstance(parser, ActFinder) else None
    events, responses = code_events(reading, statements, codebook.senses, codebook.actors, ask)
    events = locate_events(reading, events, codebook.actors, codebook.atlas)
    claims = find_claims(reading, statements, events, codebook.alliances, codebook.positions, codebook.alliance_parts)
    events, responses = without_promised(events, responses, claims)
    spans = tuple(s.span for s in sentences)
    mentions = (*headline_mentions(reading, codebook.actors, parser.parse), *reading.mentions)
    account = Account(report, spans, mentions, reading.times, statements, events, responses, claims)
    if with_guesses and isinstance(parser, SideFinder):
        account = fill_sides(account, reading, codebook.actors, codebook.atlas, parser.side_chances)
    return account


def relate_pairs(lines: Iterable[bytes], origin: str, codebook: Codebook) -> Iterator[Relation | InputError]:
    """Yield the event of each pair of a file of JSON lines in order, and an error in the place of each line that cannot be read.

    Args:
        lines: one pair a line: {"id", "text", "actor": [start, end], "recipient": [start, end] or null}.
        origin: the file's name, for messages.
        codebook: what verbs mean.
    """
    from casus.language import OnnxPairHead, OnnxParser  # noqa: PLC0415 - heavy: not for input that is all bad

    parser: Parser | None = None
    head: PairHead | None = None
    items = read_pairs(lines, origin)
    while block := list(islice(items, _PAIRS)):
        pairs = [item for item in block if isinstance(item, Pair)]
        if pairs and parser is None:
            parser, head = OnnxParser(), OnnxPairHead()
        related = iter(relate(pairs, parser, codebook, head) if parser is not None else ())
        for item in block:
            yield next(related) if isinstance(item, Pair) else item


def relate(pairs: Sequence[Pair], parser: Parser, codebook: Codebook, head: PairHead | None = None) -> tuple[Relation, ...]:
    """Return the event between the two mentions of each pair; all their texts are parsed together.

    Args:
        pairs: texts with two marked mentions.
        parser: turns texts into sentences.
        codebook: what verbs mean.
        head: what says which act it is where the lexicon does not decide; None leaves all to the lexicon.
    """
    text = _BETWEEN.join(pair.text for pair in pairs)
    starts = list(accumulate((len(pair.text) + len(_BETWEEN) for pair in pairs), initial=0))
    paragraphs = [Paragraph(n, Span(start, start + len(pair.text))) for n, (pair, start) in enumerate(zip(pairs, starts, strict=False), 1)]
    sentences: dict[int, list[Sentence]] = {}
    for sentence in parser.parse(text, paragraphs):
        sentences.setdefault(sentence.paragraph, []).append(sentence)
    readings = []
    for number, (pair, start) in enumerate(zip(pairs, starts, strict=False), 1):
        actor, recipient = (None if m is None else Span(m.start + start, m.end + start) for m in (pair.actor, pair.recipient))
        readings.append(read_pair(text, sentences.get(number, ()), actor, recipient, codebook.senses))
    open_ones = [i for i, reading in enumerate(readings) if reading.clause]
    asked = head.guess([readings[i].clause for i in open_ones]) if head is not None and open_ones else []
    guesses = dict(zip(open_ones, asked, strict=False))
    return tuple(
        replace(settle_pair(reading, guesses.get(i, ()), codebook.senses), id=pair.id)
        for i, (pair, reading) in enumerate(zip(pairs, readings, strict=True))
    )


def read_story(accounts: Sequence[Account]) -> Story:
    """Return what the accounts of one happening say together."""
    from casus.language.vectors import OnnxVectors  # noqa: PLC0415 - reading alone needs neither
    from casus.reconcile.stories import build_story  # noqa: PLC0415 - the same

    return build_story(accounts, OnnxVectors())


def new_gatherer() -> Gatherer:
    """Return a gatherer without reports, which puts those that are added one by one into stories."""
    from casus.language.ranks import load_ranks  # noqa: PLC0415 - reading needs neither
    from casus.reconcile.gathering import Gatherer  # noqa: PLC0415

    return Gatherer(load_ranks())


def gather_stories(reports: Iterable[Report]) -> tuple[Gathered, ...]:
    """Return the stories that reports fall into; the reports may come in any order.

    Nothing is parsed: stories are told apart by words, names, numbers and days, so that 100,000 reports can be gathered.
    """
    from casus.language.ranks import load_ranks  # noqa: PLC0415 - reading needs neither
    from casus.reconcile.gathering import gather  # noqa: PLC0415

    return gather(tuple(reports), load_ranks())
