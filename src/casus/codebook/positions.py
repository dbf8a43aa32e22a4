"""The words by which speakers take sides on a state's joining or leaving an alliance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable
from typing import Literal

from casus.codebook.load import data_folder, read_entries

Side = Literal["for", "against"]
Change = Literal["joining", "leaving"]


@dataclass(frozen=True, slots=True)
class SideWords:
    """The words of one side: lemmas of verbs and nouns, and phrases as they are written."""

    side: Side
    verbs: str
    nouns: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StirWords:
    """Verbs by which a change makes somebody take a side ("angered")."""

    side: Side
    verbs: str


@dataclass(frozen=True, slots=True)
class ResponseWords:
    """Verbs by which a change brings something forth, and nouns that are then of that side ("drew threats")."""

    side: Side
    verbs: str
    nouns: str


@dataclass(frozen=True, slots=True)
class TowardWords:
    """Verbs that take a side by a preposition before the change ("voted against membership")."""

    side: Side
    preposition: str
    verbs: str


@dataclass(frozen=True, slots=True)
class AppealWords:
    """Verbs that ask a state to make the change, or "not to" make it ("urged Sweden not to join")."""

    verbs: str


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The words that make a clause one about joining or about leaving."""

    direction: Change
    nouns: str
    verbs: str


@dataclass(frozen=True, slots=True)
class PointingWords:
    """Nouns that stand for a change told before, and nouns that hold one in their complement."""

    nouns: str
    holders: str


@dataclass(frozen=True)
class PositionBook:
    """Words of sides by lemma, the phrases of a side as one pattern, and the lemmas of topics.

    Args:
        verbs: side by lemma of a verb whose object is the change.
        nouns: side by lemma of a noun that belongs to the holder ("Moscow's opposition").
        phrases: one pattern for each side.
        stirs: side by lemma of a verb whose subject is the change.
        responses: side by verb and noun: ("draw", "threat").
        response_nouns: the nouns of these.
        toward: side by verb and preposition: ("vote", "against").
        appeals: verbs that ask a state to make the change.
        topic_nouns: joining or leaving, by lemma.
        topic_verbs: the same for verbs.
        pointing: nouns that stand for a change told before.
        holders: nouns that hold a change in their complement.
    """

    verbs: dict[str, Side]
    nouns: dict[str, Side]
    phrases: tuple[tuple[re.Pattern[str], Side], ...]
    stirs: dict[str, Side]
    responses: dict[tuple[str, str], Side]
    response_nouns: frozenset[str]
    toward: dict[tuple[str, str], Side]
    appeals: frozenset[str]
    topic_nouns: dict[str, Change]
    topic_verbs: dict[str, Change]
    pointing: frozenset[str]
    holders: frozenset[str]


@cache
def load_positions(folder: Traversable | None = None) -> PositionBook:
    """Load the position words of a codebook folder; the shipped ones by default."""
    file = (folder or data_folder()) / "positions" / "positions.toml"
    sides = read_entries(file, "words", SideWords)
    topics = read_entries(file, "topic", TopicWords)
    pointing = read_entries(file, "pointing", PointingWords)
    responses = read_entries(file, "response", ResponseWords)
    return PositionBook(
        verbs={verb: s.side for s in sides for verb in s.verbs.split()},
        nouns={noun: s.side for s in sides for noun in s.nouns.split()},
        phrases=tuple((_pattern(s.phrases), s.side) for s in sides if s.phrases),
        stirs={verb: s.side for s in read_entries(file, "stir", StirWords) for verb in s.verbs.split()},
        responses={(verb, noun): r.side for r in responses for verb in r.verbs.split() for noun in r.nouns.split()},
        response_nouns=frozenset(noun for r in responses for noun in r.nouns.split()),
        toward={(verb, w.preposition): w.side for w in read_entries(file, "toward", TowardWords) for verb in w.verbs.split()},
        appeals=frozenset(verb for w in read_entries(file, "appeal", AppealWords) for verb in w.verbs.split()),
        topic_nouns={noun: t.direction for t in topics for noun in t.nouns.split()},
        topic_verbs={verb: t.direction for t in topics for verb in t.verbs.split()},
        pointing=frozenset(noun for p in pointing for noun in p.nouns.split()),
        holders=frozenset(noun for p in pointing for noun in p.holders.split()),
    )


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for all phrases, the longest first; a star stands for one word ("in * interest": "in Malta's interest")."""
    words = "|".join(re.escape(p).replace(r"\*", r"[\w.]+(?:['’]s?)?") for p in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
