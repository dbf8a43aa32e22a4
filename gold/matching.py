"""Pairs what was coded by hand with what casus found: by words, one to one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from coding import MARK, Span, Who, choices

Item = dict[str, Any]  # a thing casus found, in the JSON form of DESIGN.md
G = TypeVar("G")
WORD = re.compile(r"\w+(?:[.’'-]\w+)*")
PRONOUNS = frozenset("he she it they him her them his its their who which that i we us you".split())
EMPTY = frozenset("a an the of for at in on by to and or mr mrs ms sir his her its their".split())


def overlaps(one: Sequence[int], other: Sequence[int]) -> bool:
    """Say whether two half-open ranges share a character."""
    return one[0] < other[1] and other[0] < one[1]


def touches(ones: Sequence[Sequence[int]], others: Sequence[Sequence[int]]) -> bool:
    """Say whether any two of the ranges share a character."""
    return any(overlaps(one, other) for one in ones for other in others)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a phrase that carry meaning, in lower case and without a genitive's ending.

    >>> sorted(words_of("The gunboat’s captain"))
    ['captain', 'gunboat']
    """
    found = (re.sub(r"[’']s?$", "", m.group().casefold()) for m in WORD.finditer(text))
    return frozenset(found) - EMPTY


class Places:
    """The words of a text by their place, so that content is compared word by word and marks do not count."""

    def __init__(self, text: str) -> None:
        self._words = [m.span() for m in re.finditer(r"\w+", text)]

    def covered(self, spans: Sequence[Sequence[int]]) -> frozenset[int]:
        """Return the numbers of the words that lie in the spans."""
        return frozenset(n for n, word in enumerate(self._words) if any(overlaps(word, span) for span in spans))

    def likeness(self, ones: Sequence[Sequence[int]], others: Sequence[Sequence[int]]) -> float:
        """Return shared words over all words of both (0 to 1)."""
        a, b = self.covered(ones), self.covered(others)
        return len(a & b) / len(a | b) if a | b else 0.0


def pair_up(coded: Sequence[G], found: Sequence[Item], fit: Callable[[G, Item], float]) -> list[tuple[int, int]]:
    """Pair coded things with found ones, the best fit first, each at most once; a fit of 0 is none."""
    fits = [(fit(one, other), i, j) for i, one in enumerate(coded) for j, other in enumerate(found)]
    pairs: list[tuple[int, int]] = []
    used_coded: set[int] = set()
    used_found: set[int] = set()
    for score, i, j in sorted(fits, key=lambda f: (-f[0], f[1], f[2])):
        if score > 0 and i not in used_coded and j not in used_found:
            pairs.append((i, j))
            used_coded.add(i)
            used_found.add(j)
    return sorted(pairs)


def names_of(party: Item, mentions: Sequence[Item]) -> str:
    """Return all words by which casus knows a party: its own and those of its mentions."""
    own = [party.get("text") or ""]
    if party.get("entity"):
        own += [m.get("name") or m.get("text") or "" for m in mentions if m.get("entity") == party["entity"]]
    return " ".join(own)


def is_who(who: Who, span: Span, party: Item, mentions: Sequence[Item]) -> bool:
    """Say whether a found party is the coded one: by its name, else by its words; a pronoun must be resolved to the name or the actor."""
    if who.name and words_of(who.name.split()[-1]) <= words_of(names_of(party, mentions)):
        return True
    marked = MARK.search(who.words)
    own_words = marked[1] if marked else who.words
    if own_words.casefold() in PRONOUNS:
        return not who.name and bool(who.actor) and (party.get("actor") or "") in choices(who.actor)
    return party.get("span") is not None and overlaps(span, party["span"]) and bool(words_of(own_words) & words_of(party["text"]))


def is_party(coded: str, party: Item, mentions: Sequence[Item]) -> bool:
    """Say whether a found party is the one coded by an actor's id, or by words ("people|ISL": either)."""
    for reading in choices(coded):
        if reading.isupper() and party.get("actor") == reading:
            return True
        if not reading.isupper() and reading and words_of(reading) <= words_of(names_of(party, mentions)):
            return True
    return False


def same_parties(coded: Sequence[str], found: Sequence[Item], mentions: Sequence[Item]) -> bool:
    """Say whether the found parties are all of the coded ones and no other; "ISL|" may be Iceland or nobody."""
    pairs = pair_up(coded, found, lambda one, other: float(is_party(one, other, mentions)))
    needed = {n for n, one in enumerate(coded) if "" not in choices(one)}
    return len(pairs) == len(found) and needed <= {n for n, _ in pairs}
