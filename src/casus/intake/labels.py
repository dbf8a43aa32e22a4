"""Lines above a report that say what it is: "Outlet: Fjord Post", "Headline: Talks fail"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casus.model.report import Paragraph

_LABEL = re.compile(r"(?:(outlet|newspaper|publication|publisher)|(?:title|headline))\s*:\s+(\S[^\n]*)", re.IGNORECASE)


def find_label(line: str) -> tuple[str, str] | None:
    """Return what a line says with a label, "outlet" or "title", and the words; None where it is no such line.

    >>> find_label("Outlet: Fjord Post"), find_label("Outlet: closed")
    (('outlet', 'Fjord Post'), ('outlet', 'closed'))
    """
    match = _LABEL.fullmatch(line.strip())
    return None if match is None else ("outlet" if match[1] else "title", match[2].strip())


def find_labelled(text: str, paragraphs: Sequence[Paragraph], what: str) -> str | None:
    """Return what the lines above the first paragraph of body say with a label; None where none does, or two say two things."""
    found = set()
    for paragraph in paragraphs:
        if paragraph.kind == "body":
            break
        label = find_label(paragraph.span.of(text))
        if label is not None and label[0] == what:
            found.add(label[1])
    return found.pop() if len(found) == 1 else None
