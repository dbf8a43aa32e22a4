"""How far an act lies from another: "two days after Baku left", "hours later it was gone"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casus.extract.clauses import VERBAL
from casus.extract.time_counting import shift
from casus.model.account import Timex
from casus.model.sentence import Sentence, Token

_SIGNS = {"after": -1, "before": 1}
_COUNTED = re.compile(r"P(\d+)([DWMY])")
# Of the same day, as news counts; but what "hours after" begins may have been the day before.
_SOON = frozenset({"hours", "minutes", "moments"})
_WITHIN = frozenset({"within"})
_LATER = frozenset({"later", "afterwards", "afterward"})
_HELD = frozenset({"xcomp", "acl", "obj", "obl", "nmod", "conj"})  # below these the clause before is told on: "an act that lets it stay"
_DAY = len("2016-05-19")


@dataclass(frozen=True, slots=True)
class Step:
    """So many units from another act to this one.

    Args:
        above: the words that may tell the other act, the nearest first.
        unit: D, W, M or Y.
        n: how many; below zero where this act came first.
    """

    above: tuple[Token, ...]
    unit: str
    n: int

    def of(self, base: str) -> str | None:
        """Return the day of this act, the other one being of a day that is known; None where that one is not told to the day."""
        if len(base) < _DAY or not base[:_DAY].replace("-", "").isdigit() or (not self.n and len(base) > _DAY):
            return None  # hours after what was in the evening may be of the next day
        return shift(base[:_DAY], self.unit, self.n) or None


def step_of(sentence: Sentence, act: Token, times: Sequence[Timex]) -> Step | None:
    """Return how far an act lies from the one that its clause or phrase is put beside, or None where that is not told."""
    joint = next((t for t in sentence.children(act, "mark", "case") if t.text.lower() in _SIGNS), None)
    if joint is not None:
        return _beside(sentence, act, joint, times)
    first = sentence.head_of(act)
    is_second = first is not None and first.index < act.index and act.upos in VERBAL and act.rel in ("conj", "parataxis")
    if first is None or not is_second or not _is_soon_after(sentence, act):
        return None
    return Step((first, *(t for t in sentence.children(first, "ccomp") if t.index < first.index)), "D", 0)


def _beside(sentence: Sentence, act: Token, joint: Token, times: Sequence[Timex]) -> Step | None:
    if act.rel not in ("advcl", "acl") and not (act.upos == "NOUN" and act.rel == "obl"):
        return None
    size = _size(sentence, joint, times)
    above = sentence.head_of(act)
    if size is None or above is None:
        return None
    unit, n, first = size
    if first <= above.index < joint.index:  # "proclaimed it on Tuesday, a day after": hung on the day
        above = sentence.head_of(above)
    told: list[Token] = []
    if above is not None and above.index > joint.index and unit == "D":
        told.append(above)  # "On Monday, a day after they shelled the islet, Greece recalled its envoy"
    while above is not None and above.index < joint.index:
        told.append(above)
        above = sentence.head_of(above) if above.rel in _HELD else None
    return Step(tuple(told), unit, _SIGNS[joint.text.lower()] * n)


def _size(sentence: Sentence, joint: Token, times: Sequence[Timex]) -> tuple[str, int, int] | None:
    """Return unit, number and first word of what stands right before "after" or "before": "four months", "the day"."""
    before = sentence.tokens[joint.index - 1] if joint.index else None
    if before is None:
        return None
    time = next((t for t in times if t.span.overlaps(before.span)), None)
    if time is None:
        return _of_one(sentence, before)
    first = next(t.index for t in sentence.tokens if t.span.overlaps(time.span))
    counted = _COUNTED.fullmatch(time.value)
    return (counted[2], int(counted[1]), first) if counted is not None else None


def _of_one(sentence: Sentence, word: Token) -> tuple[str, int, int] | None:
    """Return the size of "the day after", "the year before"."""
    unit = _UNITS.get(word.text.lower())
    is_one = unit is not None and word.index > 0 and sentence.tokens[word.index - 1].text.lower() in ("the", "one")
    return (unit, 1, word.index - 1) if unit is not None and is_one else None


_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}


def _is_soon_after(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause tells what was the same day: "and hours later Manila protested", "but within hours jets bombed it"."""
    within = any(t.text.lower() in _SOON and _has_case(sentence, t) for t in sentence.children(verb, "obl"))
    later = (t for t in sentence.children(verb, "advmod") if t.text.lower() in _LATER and t.index < verb.index)
    return within or any(sentence.tokens[t.index - 1].text.lower() in _SOON for t in later)


def _has_case(sentence: Sentence, noun: Token) -> bool:
    return any(t.text.lower() in _WITHIN for t in sentence.children(noun, "case"))
