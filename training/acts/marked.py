"""Reads our reports in which every act is marked in place: `[words|TYPE|status|actor>recipient|time]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casus.ground.spans import Span

FOLDER = Path(__file__).parent / "reports"
_MARK = re.compile(r"\[([^\[\]|]*)\|([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Marked:
    """An act as a report tells it once.

    Args:
        span: the words that tell it.
        types: the PLOVER types that readers may choose.
        is_optional: whether readers may leave it out.
        statuses: the statuses that they may choose.
        actors: words of the report that stand for those who do it.
        recipients: the same of those to whom it is done.
        is_mutual: whether each does it to the other.
        time: words of the report that tell when, or "".
    """

    span: Span
    types: tuple[str, ...]
    is_optional: bool
    statuses: tuple[str, ...]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    is_mutual: bool
    time: str


@dataclass(frozen=True, slots=True)
class MarkedReport:
    """A report with its acts, in order of the text."""

    id: str
    outlet: str
    published: date
    text: str
    acts: tuple[Marked, ...]


def read_reports(file: Path) -> Iterator[MarkedReport]:
    """Yield the reports of a file.

    Raises:
        ValueError: a head or a mark has another form; says where.
    """
    for block in re.split(r"(?m)^(?=## )", file.read_text("utf-8")):
        if not block.strip():
            continue
        head, _, body = block.partition("\n")
        parts = [part.strip() for part in head[3:].split("|")]
        if len(parts) != 3:
            raise ValueError(f"{file}: {head!r} is not '## id | outlet | day'")
        text, acts, at = "", [], 0
        body = "\n\n".join(line.strip() for line in body.split("\n") if line.strip())
        for match in _MARK.finditer(body):
            text += body[at : match.start()]
            span = Span(len(text), len(text) + len(match[1]))
            text += match[1]
            at = match.end()
            acts.append(_act(span, match[2], f"{file}, {parts[0]}: {match[0]}"))
        yield MarkedReport(parts[0], parts[1], date.fromisoformat(parts[2]), text + body[at:] + "\n", tuple(acts))


def _act(span: Span, mark: str, where: str) -> Marked:
    kind, status, sides, *time = mark.split("|")
    actors, found, recipients = sides.replace("<>", "\0").replace(">", "\0").partition("\0")
    if not found or len(time) > 1:
        raise ValueError(f"{where}: no mark 'words|TYPE|status|actor>recipient|time'")
    types = tuple(part.rstrip("?") for part in kind.split("/"))
    split = [tuple(x.strip() for x in side.split("+") if x.strip()) for side in (actors, recipients)]
    return Marked(span, types, "?" in kind, tuple(status.split("/")), split[0], split[1], "<>" in sides, time[0] if time else "")
