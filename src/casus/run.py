"""Carries values from room to room: inputs to reports, reports to accounts, accounts to a story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from casus.ground.errors import InputError
from casus.language.protocol import Parser
from casus.model.account import Account
from casus.model.report import Report
from casus.read import OutletNamed, read_reports


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
    lines must differ.
    """
    read_from: dict[str, str] = {}
    for one in inputs:
        for item in read_reports(one.source, outlet=one.outlet, published=one.published, outlet_named=outlet_named, origin=one.origin):
            if isinstance(item, Report) and item.id in read_from:
                yield InputError(
                    f"the report with the id {item.id!r} was read already, from {read_from[item.id]}",
                    where=item.origin,
                    hint="name each report once; in JSON lines, give each an id of its own",
                )
                continue
            if isinstance(item, Report):
                read_from[item.id] = item.origin
            yield item


def find_outlet(name: str) -> str | None:
    """Return the outlet that a name in a credit, dateline or file name stands for, as the codebook calls it, or None."""
    from casus.codebook.actors import load_actors  # noqa: PLC0415 - heavy: loaded when the first text is read

    entry = load_actors().outlet(name)
    return entry.name if entry else None


def read_account(report: Report, parser: Parser) -> Account:
    """Return what a report says.

    FIRST VERSION, for the lead to wire: sentences alone; mentions, times, statements, events and claims follow in the order of
    the rooms, with the codebook as a third argument.
    """
    sentences = parser.parse(report.text, [p for p in report.paragraphs if p.kind == "body"])
    return Account(report, tuple(s.span for s in sentences), (), (), (), (), (), ())
