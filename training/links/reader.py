"""Reads documents as far as their links, and pairs what is found with what is marked."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import mentions
from coding import Document
from matching import pair_up

from casus import run
from casus.extract.coreference import link_referents
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.extract.referents import Referents
from casus.language import OnnxParser
from casus.model.report import Report

REPORTS = Path(__file__).parent / "reports"


def read_reports() -> list[mentions.MarkedReport]:
    """Return the marked reports to learn from: those written for it, and those of the gold that may be read."""
    return [*(r for r in mentions.read_marked() if r.half not in mentions.UNREAD), *mentions.read_marked(REPORTS)]


class Reader:
    """Reads documents as far as their links."""

    def __init__(self) -> None:
        """Load the parser and the codebook once."""
        self._parser, self._codebook = OnnxParser(), run.load_codebook()

    def read(self, document: Document, *, with_homes: bool = True) -> Referents:
        """Return the linked mentions of a document; without homes no bare office is given a state."""
        codes = document.codes
        source = run.Input(BytesIO(document.text.encode()), outlet=codes.outlet, published=codes.published, origin=document.name)
        (report,) = run.read_inputs([source])
        if not isinstance(report, Report):
            raise report
        reading = Reading(report, self._parser.parse(report.text, [p for p in report.paragraphs if p.kind == "body"]))
        reading = Reading(report, reading.sentences, find_mentions(reading, self._codebook.actors))
        return link_referents(reading, self._codebook.actors, self._codebook.atlas, with_homes=with_homes)


def marks(referents: Referents, report: mentions.MarkedReport) -> dict[int, mentions.Marked]:
    """Return what is marked for each found mention, by its place."""
    found = [
        {"span": [n.mention.span.start, n.mention.span.end], "text": n.mention.text, "name": n.mention.name, "place": n.place}
        for n in referents.nodes
        if n.mention.text.casefold() not in mentions.RELATIVES
    ]
    return {found[j]["place"]: report.mentions[i] for i, j in pair_up(report.mentions, found, mentions.fit)}
