"""Pairs of mentions, and the one event that a text tells between the two."""

from __future__ import annotations

from dataclasses import dataclass

from casus.ground.spans import Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions of one text, of which it is asked what the first does to the second.

    Args:
        id: given by the user; the answer carries it.
        text: the sentence or passage.
        actor: the characters of the one who acts; None where the text names none ("was arrested").
        recipient: the characters of the one to whom it is done; None where there is none.
    """

    id: str
    text: str
    actor: Span | None
    recipient: Span | None


@dataclass(frozen=True, slots=True)
class Relation:
    """The event of a pair.

    Args:
        id: that of the pair.
        type: PLOVER type; None where nothing is told.
        mode: PLOVER mode, or "".
        score: PLOVER's score of type and mode; None without a type.
        rule: the sense of the lexicon that made it, or "head" and its certainty ("head 0.83"); where the sense leaves the mode open and
            the head gives it, both ("reject.refuse, mode by head 0.71"); "" without a type.
    """

    id: str
    type: str | None = None
    mode: str = ""
    score: float | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """What the learned head makes of a clause.

    Args:
        type: PLOVER type, or "" for no event.
        mode: PLOVER mode, or "".
        share: how sure it is, from 0 to 1; over all types and modes these sum to 1.
    """

    type: str
    mode: str
    share: float
