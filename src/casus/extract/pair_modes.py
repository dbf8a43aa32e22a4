"""Modes of demands, refusals and threats, from the act that is demanded, refused or threatened."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.futures import HOSTILE, settle_future
from casus.extract.pair_triggers import Candidate
from casus.model.sentence import Sentence

# What a demand or a refusal is about, by the type of the act below it; a blow below it is one that should end.
_ASKED = {
    "AID": "assist", "COOPERATE": "assist", "CONSULT": "meet", "RETREAT": "yield", "CONCEDE": "change",
    "COERCE": "yield", "SANCTION": "yield", "ASSAULT": "yield",
}  # fmt: skip
REFUSED = {"AID": "assist", "COOPERATE": "assist", "CONSULT": "meet", "RETREAT": "yield", "CONCEDE": "change"}
_CLAUSES = ("xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod", "conj")


def mode_of_content(sentence: Sentence, candidate: Candidate, readings: Sequence[Candidate]) -> str:
    """Return the mode that the act below a word of demand, refusal or threat gives it, or "".

    "Urged both to hold talks" asks to meet, "refused to free them" refuses to yield, "threatened it with an embargo" threatens to restrict.

    Args:
        sentence: the sentence.
        candidate: the reading of a demand, refusal or threat.
        readings: all readings of the pair, the cheapest first.
    """
    top = candidate.trigger.token
    kind = candidate.trigger.sense.type
    below = [(d, c) for c in readings if (d := _depth(sentence, c.trigger.token.index, top.index)) > 0]
    if not below:
        return ""
    nearest = min(below, key=lambda found: (found[0], -found[1].trigger.weight))[1].trigger.sense
    if kind == "THREATEN":
        if nearest.type not in HOSTILE:
            return ""
        settled, mode, _ = settle_future(nearest.type, nearest.mode, "threatened", {"A"}, {"A"})
        return mode if settled == kind else ""
    return (_ASKED if kind == "REQUEST" else REFUSED).get(nearest.type, "")


def _depth(sentence: Sentence, index: int, top: int) -> int:
    """Return the number of steps from a word up to another by clauses and objects; 0 where it is not below, or is its subject."""
    steps = 0
    while index != top:
        token = sentence.tokens[index]
        if token.head < 0 or token.rel not in _CLAUSES:
            return 0
        index, steps = token.head, steps + 1
    return steps
