"""People across reports: who is the same person, by full name or unmistakable surname."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from casus.ground.text import fold

_TITLE = re.compile(
    r"^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|gen|general|col|colonel|capt|captain|lt|maj|major|adm|admiral|sgt|prof|professor|president"
    r"|senator|sen|rep)\.? "
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())


def name_parts(name: str) -> tuple[str, str]:
    """Return a person's given names and surname, folded; titles and suffixes fall away.

    >>> name_parts("Mr. Roland Ashby"), name_parts("Ashby")
    (('roland', 'ashby'), ('', 'ashby'))
    """
    folded, before = fold(name), ""
    while before != folded:
        before, folded = folded, _TITLE.sub("", folded)
    words = [w.strip(".,") for w in folded.split()]
    words = [w for w in words if w and w not in _SUFFIXES] or words or [""]
    return " ".join(words[:-1]), words[-1]


def may_be_same_person(left: str, right: str) -> bool:
    """Say whether two names can be one person's: the surname is the same and the given names do not clash.

    An initial stands for any name that it begins, and a surname alone for anybody of that name.

    >>> may_be_same_person("Milo Đukanović", "Djukanovic"), may_be_same_person("Hillary Clinton", "Bill Clinton")
    (True, False)
    """
    (given, surname), (other, second) = name_parts(left), name_parts(right)
    if surname != second:
        return fold(left) == fold(right)
    return not given or not other or _agree(given.split()[0], other.split()[0])


def _agree(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return left == right or (len(shorter) == 1 and longer.startswith(shorter))


def identify_people(names: Iterable[tuple[tuple[str, str], str]]) -> dict[tuple[str, str], str]:
    """Return one key for each person of a story.

    Args:
        names: pairs of (report id, entity) and the fullest name that the report gives the entity.

    A surname alone joins the one person of that name in the story; where two are of that name, it stays with its own report.
    """
    by_surname: dict[str, list[tuple[tuple[str, str], str]]] = {}
    for place, name in names:
        by_surname.setdefault(name_parts(name)[1], []).append((place, name))
    keys: dict[tuple[str, str], str] = {}
    for surname, group in by_surname.items():
        people = _tell_apart([name_parts(name)[0] for _, name in group])
        for place, name in group:
            given = name_parts(name)[0]
            fitting = [p for p in people if not given or _agree(given.split()[0], p)]
            if len(fitting) == 1:
                keys[place] = f"{fitting[0]} {surname}"
            else:
                keys[place] = surname if not people else f"{given} {surname} of {place[0]} {place[1]}"
    return keys


def _tell_apart(given_names: Sequence[str]) -> list[str]:
    """Return the first given names that tell the bearers of a surname apart; an initial counts only where no name fits it."""
    firsts = sorted({g.split()[0] for g in given_names if g}, key=lambda g: (-len(g), g))
    kept: list[str] = []
    for first in firsts:
        if len(first) > 1 or not any(_agree(first, k) for k in kept):
            kept.append(first)
    return kept
