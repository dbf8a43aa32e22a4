"""Clauses of time whose act still lies ahead: "until the prisoners are freed", "once it has joined"."""

from __future__ import annotations

from collections.abc import Collection

from casus.codebook.inflection import is_past_form
from casus.extract.clauses import aux_tokens
from casus.extract.embedding import MODAL
from casus.ground.spans import Span, hull, trim
from casus.model.sentence import Sentence, Token

_TIMES = frozenset({"when", "once", "until", "till", "before", "after", "as"})
_AWAITED = frozenset({"until", "till", "before", "once"})
_PERFECT = frozenset({"has", "have"})
_PRESENT = frozenset("is are has have 's ’s".split())


def is_only_late(sentence: Sentence, verb: Token, word: str) -> bool:
    """Say whether a "not" tells that it was done, but late: "did not endorse her until after the primaries"."""
    if word not in _NOT or not any(t.text.lower() == "did" for t in sentence.children(verb, "aux")):
        return False
    later = (t for t in sentence.children(verb, "obl", "advcl", "obl:unmarked") if t.index > verb.index)
    return any(c.text.lower() in ("until", "till") for t in later for c in sentence.children(t, "case", "mark"))


def waits_for(text: str, sentence: Sentence, verb: Token) -> Span | None:
    """Return the clause without which somebody will not do a thing, or None: "will not ratify until the duties are lifted".

    Only what lies ahead waits; that somebody "did not sign until they were freed" is over.
    """
    if {"will", "would", "wo", "’ll", "'ll"}.isdisjoint(t.text.lower() for t in aux_tokens(sentence, verb)):
        return None
    clauses = (c for c in sentence.children(verb, "advcl") if c.index > verb.index)
    until = next((c for c in clauses if any(t.text.lower() in ("until", "till") for t in sentence.children(c, "mark"))), None)
    return None if until is None else trim(text, hull(t.span for t in sentence.subtree(until) if t.upos != "PUNCT"), " ,;")


_NOT = frozenset({"not", "n't", "n’t"})


def is_awaited(sentence: Sentence, at: Token, head: Token, introduced: Collection[str]) -> bool:
    """Say whether a clause of time tells what is still to come, which it does in the present tense.

    The odd case: "after it has joined" lies ahead only under a "will"; "refused to leave until guarantees are given" does so by itself.

    Args:
        sentence: the sentence.
        at: the predicate of the clause.
        head: the predicate above it.
        introduced: the lowered words that open the clause.
    """
    opened = {*introduced, *(t.text.lower() for t in sentence.children(at, "advmod") if t.text.lower() in ("when", "once"))}
    if _TIMES.isdisjoint(opened):
        return False
    auxes = {t.text.lower() for t in aux_tokens(sentence, at)}
    is_ahead = any(t.text.lower() in MODAL for t in aux_tokens(sentence, head))
    if (is_ahead and auxes & _PERFECT and opened != {"as"}) or (opened & _AWAITED and auxes & _PRESENT):
        return True
    return at.xpos in ("VBZ", "VBP") and not auxes and not is_past_form(at.text.lower())
