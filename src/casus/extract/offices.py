"""Claims about offices: which office a report gives a person, and of whom; never looked up, always read."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.membership import Found
from casus.extract.reading import Reading
from casus.ground.text import fold
from casus.model.naming import fullest


def find_offices(reading: Reading) -> Iterator[Found]:
    """Yield one claim for each different office that the report gives a named person, with the first words that give it."""
    seen: set[tuple[str, str]] = set()
    for mention in reading.mentions:
        if mention.kind != "person" or not mention.office:
            continue
        named = fullest(m for m in reading.mentions_of(mention.entity) if m.name)
        key = mention.entity, fold(mention.office)
        if named is None or named.name is None or key in seen:
            continue
        seen.add(key)
        yield Found(named.name, "holds_office", mention.office, mention.actor or "", None, mention.span, "asserts", "office of a mention")
