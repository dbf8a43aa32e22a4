"""A side taken in a clause, and how negation, doubt and the verb above turn it."""

from __future__ import annotations

from dataclasses import dataclass

from casus.codebook.positions import Side
from casus.extract.position_topics import Case
from casus.ground.spans import Span
from casus.model.account import Party, Statement
from casus.model.sentence import Sentence, Token

_OPPOSITE: dict[Side, Side] = {"for": "against", "against": "for"}
_REFUSING = frozenset({"refuse", "decline"})
_MEANING = frozenset(
    "vow pledge promise vote decide agree continue proud pleased happy delighted ready glad join determined threaten".split()
)
UNSURE = frozenset({"could", "may", "might", "should", "can", "must", "cannot"})
_WILLED = frozenset({"will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "without", "neither", "nor", "hardly"})


@dataclass(frozen=True, slots=True)
class Act:
    """A side taken in a clause.

    Args:
        side: the side.
        case: the change that it is taken on.
        parties: who takes it; None stands for the speaker ("we support").
        speaker: the statement that the clause lies in, where the speaker takes it.
        span: the words that say so.
        why: the rule that found it.
    """

    side: Side
    case: Case
    parties: tuple[Party | None, ...]
    speaker: Statement | None
    span: Span
    why: str


def turned_side(sentence: Sentence, verb: Token, side: Side) -> Side | None:
    """Return the side that a verb takes in its clause: none when negated, doubtful or conditional; "refused to back" is against."""
    if any(c.text.lower() in NEGATIONS for c in sentence.children(verb, "advmod", "aux", "det")):
        return _withheld_side(sentence, verb, side)
    modals = {c.text.lower() for c in sentence.children(verb, "aux") if c.xpos == "MD"}
    if modals & UNSURE or (modals and _has_if(sentence, verb)):
        return None
    if any(c.text.lower() in ("if", "unless", "whether", "until", "before") for c in sentence.children(verb, "mark")):
        return None
    above = sentence.head_of(verb)
    if verb.rel in ("xcomp", "acl", "advcl") and verb.xpos == "VB" and above is not None and not modals:
        if any(c.text.lower() in NEGATIONS for c in sentence.children(above, "advmod", "aux", "det")):
            return None
        if above.lemma in _REFUSING:
            return _OPPOSITE[side]
        return side if above.lemma in _MEANING else None
    if verb.xpos == "VB" and not modals:
        return None
    return side


def _withheld_side(sentence: Sentence, verb: Token, side: Side) -> Side | None:
    """Return "against" where somebody will not back a change ("would not approve its membership"); not to oppose one is no side."""
    is_willed = any(c.text.lower() in _WILLED for c in sentence.children(verb, "aux"))
    is_free = not _has_if(sentence, verb) and not any(True for _ in sentence.children(verb, "mark"))
    return "against" if side == "for" and is_willed and is_free and verb.rel in ("root", "ccomp", "conj", "parataxis") else None


def _has_if(sentence: Sentence, verb: Token) -> bool:
    return any(
        k.text.lower() in ("if", "unless", "when", "once", "until", "after")
        for c in sentence.children(verb, "advcl")
        for k in sentence.children(c, "mark", "advmod")
    )
