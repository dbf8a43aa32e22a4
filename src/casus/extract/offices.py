"""Claims about offices: which office a report gives a person; never looked up, always read."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.membership_scene import Found
from casus.extract.reading import Reading
from casus.extract.said_in import SaidIn
from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import Mention, Statement
from casus.model.naming import fullest, is_held

_PRIVATE = frozenset({"MED", "EDU", "CVL", "BUS"})  # a journalist, a professor, a resident and a manager hold no public office
_ASIDE = 3  # marks and words between a name and the office beside it


def find_offices(reading: Reading, said: SaidIn) -> Iterator[tuple[Found, tuple[str, ...]]]:
    """Yield a claim for each different office that the report gives a named person, with the first words that give it.

    With it come the ids of the statements that it rests on. Titles in what a report says in its own words, in an indirect
    statement too, are the reporter's; only inside the quotation marks of somebody else are they that speaker's.
    """
    seen: set[tuple[str, str]] = set()
    for mention in reading.mentions:
        if mention.kind != "person" or not mention.office or mention.sector in _PRIVATE or not is_held(mention.office):
            continue
        office = mention.office.removeprefix("fellow ")
        key = mention.entity, fold(office)
        if key in seen:
            continue
        named = fullest(m for m in reading.mentions_of(mention.entity) if m.name)
        if named is None or named.name is None:
            continue
        seen.add(key)
        spoken = () if said.speaks(mention.span) else tuple(s.id for s in _tellers(reading, mention, said))
        span = _with_office(reading, mention)
        yield Found(named.name, "holds_office", office, mention.actor or "", None, span, "asserts", "office of a mention"), spoken


def _tellers(reading: Reading, mention: Mention, said: SaidIn) -> tuple[Statement, ...]:
    """Return the statements that an office rests on: those that quote it, and all that say that somebody is or was it."""
    sentence = reading.sentences[mention.sentence]
    is_said = mention.head >= 0 and sentence.child(sentence.tokens[mention.head], "cop") is not None
    return said.over(mention.span) if is_said else said.quoting(mention.span)


def _with_office(reading: Reading, mention: Mention) -> Span:
    """Return the span of a mention and, where its own words lack the office, of the apposition beside it that gives it."""
    if fold(mention.office or "") in fold(mention.text):
        return mention.span
    sentence = reading.sentences[mention.sentence]
    for other in reading.mentions_in(sentence):
        gap = max(mention.span.start, other.span.start) - min(mention.span.end, other.span.end)
        same = other.entity == mention.entity and other.office == mention.office
        if same and other.span != mention.span and 0 <= gap <= _ASIDE:
            return hull([mention.span, other.span])
    return mention.span
