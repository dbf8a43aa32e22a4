"""Ranks: one officer whom two reports give two ranks that no short form of one rank makes alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.story import Finding
from casus.reconcile.board import Board, Sheet
from casus.reconcile.relate import MOST_REPORTS, Side, relate

_RANK = (
    r"(?:(?:Lance|Staff|First|Master|Colour|Flight)[- ])?(?:Corporal|Sergeant)(?:[- ](?:Major|First Class))?"
    r"|(?:(?:Second|First|Senior|Junior|Flight)[- ])?Lieutenant(?:[- ](?:Colonel|General))?|Captain"
    r"|(?:Major|Colonel|Brigadier)[- ]General|Major|Colonel|Brigadier|General"
)  # without ranks of the sea: who commands a ship is her captain too
_OFFICER = re.compile(rf"\b(?P<rank>{_RANK}) (?P<name>[A-Z][\w.'’-]+(?: (?:de|del|van|von|al|el|bin|ibn|[A-Z][\w.'’-]+))*)")
_OWN = re.compile(r"['’]s$")
_SHORT = ("general", "colonel", "lieutenant", "sergeant", "corporal", "brigadier")
"""By which any rank that ends in it, or begins with it, is called: "General" a major general, "Lieutenant" a senior lieutenant."""


def match_ranks(board: Board) -> Iterator[Finding]:
    """Yield where two reports give one officer two ranks: "Captain Ri Chol-su" and "Senior Lieutenant Ri Chol-su".

    Args:
        board: the reports of a story.
    """
    if len(board.sheets) > MOST_REPORTS:
        return
    named = [_officers(sheet) for sheet in board.sheets]
    for (ours, mine), (theirs, other) in combinations(zip(board.sheets, named, strict=True), 2):
        for surname in sorted(mine.keys() & other.keys()):
            pairs = [(a, b) for a in mine[surname] for b in other[surname]]
            if not any(_is_one_rank(a[0], b[0]) or _are_two_men(a[1], b[1]) for a, b in pairs):
                (_, _, left), (_, _, right) = pairs[0]
                yield relate(board, "contradicts", "office", left.of(ours.text), (Side(ours, left), Side(theirs, right)))


def _officers(sheet: Sheet) -> dict[str, list[tuple[str, tuple[str, ...], Span]]]:
    """Return the rank, the names and the place of each officer of a report, by surname."""
    found: dict[str, list[tuple[str, tuple[str, ...], Span]]] = {}
    for match in _OFFICER.finditer(sheet.text):
        end = match.end() - (2 if _OWN.search(match["name"]) else 0)
        names = tuple(fold(_OWN.sub("", match["name"])).split())
        found.setdefault(names[-1], []).append((fold(match["rank"]).replace("-", " "), names, Span(match.start(), end)))
    return found


def _is_one_rank(left: str, right: str) -> bool:
    """Say whether two names of ranks may be of one rank.

    >>> _is_one_rank("general", "major general"), _is_one_rank("colonel", "lieutenant colonel"), _is_one_rank("captain", "lieutenant")
    (True, True, False)
    """
    short, full = sorted((left, right), key=len)
    return short == full or (short in _SHORT and short in (full.split()[0], full.split()[-1])) or {short, full} == {"brigadier", "general"}


def _are_two_men(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Say whether two names with one surname have other given names."""
    return len(left) > 1 and len(right) > 1 and left[0][0] != right[0][0]
