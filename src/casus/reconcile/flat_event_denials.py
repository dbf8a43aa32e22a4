"""Flat denials of events: one did a kind of act; another report says that he never did any."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from casus.ground.dates import may_be_same
from casus.ground.text import plain_marks
from casus.model.account import Party
from casus.model.story import Finding
from casus.reconcile.alike import Vectors
from casus.reconcile.board import Board
from casus.reconcile.likeness import Telling
from casus.reconcile.relate import MOST_REPORTS, Side, relate

_BOTH = 2  # sides of talks
_LIKE = 0.3  # likeness of the two sentences
_FLAT = re.compile(  # of any act of the kind, not of one
    r"\b(?:any\w*|nobody|no one|nothing|none|ever|never|at no (?:time|moment)|not (?:a|one|any|been)"
    r"|no (?!plan|longer)\w+)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:yet|so far|plans?|thinks?|believes?|longer|if|unless|will|would|first)\b", re.IGNORECASE)


def match_flat_event_denials(board: Board, tellings: Sequence[Telling], vectors: Vectors) -> Iterator[Finding]:
    """Yield the act of each other report that a flat denial is of: of the same actors, kind and day, the most alike of all.

    Args:
        board: the reports of a story.
        tellings: the events of all, with their outlines.
        vectors: gives sentences vectors.
    """
    told = [[t for t in tellings if t.sheet is sheet] for sheet in board.sheets]
    if len(told) > MOST_REPORTS:
        return
    for ours, theirs in combinations(told, 2):
        for yes, no in ((ours, theirs), (theirs, ours)):
            for denial in (t for t in no if t.outline.kind == "denied" and _is_flat(t)):
                acts = [t for t in yes if t.outline.kind == "actual" and _may_deny(denial, t)]
                if not acts:
                    continue
                found = vectors([_sentence(t) for t in (denial, *acts)])
                scores = (found[1:] @ found[0]).tolist()
                if max(scores) >= _LIKE:
                    act = acts[scores.index(max(scores))]
                    yield relate(board, "contradicts", "status", act.event.act, (_side(act), _side(denial)))


def _is_flat(denial: Telling) -> bool:
    text = _sentence(denial)
    return _FLAT.search(text) is not None and not _OPEN.search(text)


def _may_deny(denial: Telling, act: Telling) -> bool:
    """Say whether both are of one type, actor and day, and no two recipients are named."""
    a, b = denial.event, act.event
    if a.type != b.type or (a.mode and b.mode and a.mode != b.mode) or not _actors(a.actors) & _actors(b.actors):
        return False
    whom = _actors(a.recipients), _actors(b.recipients)
    if a.type == "CONSULT" and len((_actors(a.actors) | whom[0]) & (_actors(b.actors) | whom[1])) < _BOTH:
        return False  # who met others may never have met these
    if whom[0] and whom[1] and not whom[0] & whom[1]:
        return False
    return may_be_same(a.happened, b.happened)


def _actors(parties: Sequence[Party]) -> set[str]:
    return {p.actor for p in parties if p.actor}


def _sentence(telling: Telling) -> str:
    return plain_marks(telling.sheet.sentence(telling.event.trigger).of(telling.sheet.text))


def _side(telling: Telling) -> Side:
    return Side(telling.sheet, telling.sheet.clause(telling.event), telling.outline.voice)
