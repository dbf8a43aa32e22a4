"""Charged: people who are blamed, or cleared, of what a gerund behind them tells."""

from __future__ import annotations

from casus.extract.cast_words import PEOPLE
from casus.extract.control_words import BLAMING
from casus.model.sentence import Sentence, Token


def is_charged(sentence: Sentence, gerund: Token, noun: Token) -> bool:
    """Say whether a gerund is what the noun before it is blamed for: "three men suspected of training guerrillas"."""
    before = (t for t in sentence.children(noun, "acl") if noun.index < t.index < gerund.index)
    return any(t.xpos == "VBN" and t.text.lower() in BLAMING for t in before)


def is_judged(sentence: Sentence, noun: Token) -> bool:
    """Say whether people are those whom a verb clears or accuses of what a gerund behind them tells: "cleared three men of spying"."""
    above = sentence.head_of(noun)
    return above is not None and noun.rel in ("obj", "nsubj") and above.text.lower() in BLAMING and noun.text.lower() in PEOPLE
