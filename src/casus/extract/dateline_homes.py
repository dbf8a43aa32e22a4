"""The state in whose town a report was written, by its dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casus.codebook.actor_names import cut, in_small_letters
from casus.extract.place_use import dateline_end
from casus.extract.referents import Referents
from casus.model.report import Report

_TOWN = re.compile(r"[^\W\d_][^,(\u2014\u2013\d]*?(?=\s*(?:,|\(|--|[-\u2013\u2014]\s|$))")  # of a dateline: "JEDDAH, June 5 - "
_DASHED = re.compile(r"(?:--|[-\u2013\u2014_])\s*$")  # where a dateline ends, and no day
_SMALL = frozenset("al as da de del des di do du el es la le of sur the".split())  # "DAR ES SALAAM", "PORT OF SPAIN"


def dateline_home(referents: Referents) -> str | None:
    """Return the state of the dateline, be it in the text or in front of its first paragraphs; None where it has none that we can tell."""
    return dateline_in_text(referents) or _state_in_front(referents)


def has_dateline(referents: Referents) -> bool:
    """Say whether a report has a dateline, be it that of a town of which we know nothing."""
    if any(dateline_end(sentence) for sentence in referents.reading.sentences[:3]):
        return True
    return any(line.strip() for line in _lines_in_front(referents.reading.report))


def _lines_in_front(report: Report) -> Iterator[str]:
    """Yield what stands in front of the first paragraphs of the body, in the line of each or in one of its own: "LIMA (AP) --"."""
    body = [p for p in report.paragraphs if p.kind == "body"][:2]
    for paragraph in body:
        yield report.text[report.text.rfind("\n", 0, paragraph.span.start) + 1 : paragraph.span.start]
    above = (p for p in report.paragraphs if p.kind == "dateline" and body and p.number < body[0].number)
    yield from (line for p in above if _DASHED.search(line := p.span.of(report.text)))


def dateline_in_text(referents: Referents) -> str | None:
    """Return the state whose town the report's dateline names, or None."""
    for sentence in referents.reading.sentences[:3]:
        end = dateline_end(sentence)
        for node in referents.by_sentence.get(sentence.index, ()) if end else ():
            if node.token.index < end and node.mention.kind == "place":
                return referents.state_where(node)
    return None


def _as_name(line: str) -> str:
    """Return a town as it is written elsewhere: "PORT SAID" and "RIO DE JANEIRO" with small letters."""
    words = line.split()
    return " ".join(w.lower() if n and w.lower() in _SMALL else in_small_letters(w) if w.isupper() else w for n, w in enumerate(words))


def _state_in_front(referents: Referents) -> str | None:
    """Return the state whose name, capital or part stands in the dateline in front of a body paragraph: "LIMA, June 5 - "."""
    report = referents.reading.report
    for line in _lines_in_front(report):
        words = [in_small_letters(w) if w.isupper() and (len(w) > 2 or w.lower() in _SMALL) else w for w in cut(line)]
        lowered = [words[0], *(w.lower() if w.lower() in _SMALL else w for w in words[1:])] if words else []
        for match in (*referents.actors.find_names(lowered, report.published), *referents.actors.find_names(words, report.published)):
            if len(match.candidates) == 1 and match.kind in ("state", "place"):
                entry = referents.actors.entry(match.candidates[0])
                if entry.kind == "state":
                    return entry.id
        town = _TOWN.match(line)
        state = None if town is None else referents.state_of_town(_as_name(town[0].strip()))
        if state is not None:
            return state
    return None
