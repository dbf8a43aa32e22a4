"""Who can still stop a case and who cannot, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Say:
    """What some have, or have not, to say on a case.

    Args:
        who: ids of states or names of bodies; empty for "every other state".
        step: the step on which they decide, or "".
        rule: the article behind it, or "".
        why: in words.
    """

    who: tuple[str, ...]
    step: str
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Who can block a case, step by step, and who cannot."""

    can: tuple[Say, ...]
    cannot: tuple[Say, ...]
