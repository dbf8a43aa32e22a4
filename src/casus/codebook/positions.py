"""The words by which speakers take sides on a membership."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable
from typing import Literal

from casus.codebook.load import data_folder, read_entries

Side = Literal["for", "against"]


@dataclass(frozen=True, slots=True)
class SideWords:
    """The words of one side: lemmas of verbs and nouns, and phrases as they are written."""

    side: Side
    verbs: str
    nouns: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The words that make a sentence one about a membership."""

    nouns: str
    verbs: str


@dataclass(frozen=True)
class PositionBook:
    """Words of sides by lemma, phrases as patterns, and the topic's lemmas."""

    verbs: dict[str, Side]
    nouns: dict[str, Side]
    phrases: tuple[tuple[re.Pattern[str], Side], ...]
    topic_nouns: frozenset[str]
    topic_verbs: frozenset[str]


@cache
def load_positions(folder: Traversable | None = None) -> PositionBook:
    """Load the position words of a codebook folder; the shipped ones by default."""
    file = (folder or data_folder()) / "positions" / "positions.toml"
    sides = read_entries(file, "words", SideWords)
    topics = read_entries(file, "topic", TopicWords)
    return PositionBook(
        verbs={verb: s.side for s in sides for verb in s.verbs.split()},
        nouns={noun: s.side for s in sides for noun in s.nouns.split()},
        phrases=tuple((re.compile(rf"\b{re.escape(p)}\b", re.IGNORECASE), s.side) for s in sides for p in s.phrases),
        topic_nouns=frozenset(noun for t in topics for noun in t.nouns.split()),
        topic_verbs=frozenset(verb for t in topics for verb in t.verbs.split()),
    )
