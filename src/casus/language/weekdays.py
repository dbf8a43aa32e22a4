"""Mends what a parse says of a day bare before a verb, and of a month before a subject."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.language.coordination import has_child
from casus.model.sentence import Token

_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MONTHS = frozenset("January February March April May June July August September October November December".split())
_NAMED = frozenset("Black Good Easter Bloody Holy Palm Ash Whit Cyber Shrove Super Sheffield".split())  # "Bloody Sunday killed fourteen"
_SAYING = frozenset("say tell announce declare claim report state confirm insist".split())
_NOW = frozenset({"today", "yesterday", "tonight"})
_DEPTH = 6  # words from one inside a phrase up to its verb
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_WITHIN = frozenset({"flat", "compound", "appos", "conj", "list", "nmod:unmarked"})


def _day_before_verb(tokens: list[Token]) -> None:
    """A weekday between a name and a finite verb is when, and no part of the name: "President Bill Clinton Monday vetoed the bill"."""
    for t in tokens[1:-1]:
        if t.text not in _WEEKDAYS:
            continue
        name, verb = tokens[t.index - 1], _verb_behind(tokens, t)
        if name.upos not in ("PROPN", "NOUN") or name.text in _NAMED or verb is None:
            continue
        if t.rel == "nsubj" and t.head == verb.index:
            if name.head == t.index:  # "Russia Friday said"
                _take_place(tokens, t, name)
            elif not _has_other_subject(tokens, t, verb):
                continue
        elif t.deprel == "conj" and name.head == t.index:  # "Hungary and the Czech Republic Friday joined"
            _take_place(tokens, t, name)
        elif t.deprel not in _WITHIN or t.head > t.index or has_child(tokens, t, "cc", "case"):
            continue
        tokens[t.index] = replace(tokens[t.index], head=verb.index, deprel="obl:unmarked", entity="O")


def _day_behind_saying(tokens: list[Token]) -> None:
    """A day behind a past verb of saying and before what was said is when it was: "told them on Monday the war was over"."""
    for t in tokens[2:-2]:
        is_weekday = t.text in _WEEKDAYS
        if not is_weekday and t.text.lower() not in _NOW:
            continue
        clause = tokens[t.head]
        if t.rel == "compound" and is_weekday and clause.index == t.index + 1 and clause.entity == "B-LOC" and clause.rel == "nsubj":
            clause = tokens[clause.head]  # "said Monday Norway was neutral"
        elif t.rel not in ("obl", "advmod"):
            continue
        verb, first = tokens[clause.head], t.index - (tokens[t.index - 1].text.lower() == "on")
        is_said = clause.rel == "ccomp" and verb.lemma in _SAYING and verb.xpos == "VBD" and verb.index < first < clause.index
        after = tokens[t.index + 1]
        if not is_said or after.upos in ("PUNCT", "CCONJ", "ADP", "PART", "SCONJ"):
            continue
        if all(_is_below(tokens, between, verb, clause) for between in tokens[verb.index + 1 : first]):
            tokens[t.index] = replace(t, head=verb.index, deprel="obl:unmarked" if first == t.index else "obl", entity="O")


def _month_before_subject(tokens: list[Token]) -> None:
    """A name behind a month is no part of it, but who did what was done in it: "In August Sutter met the envoy"."""
    for t in tokens[1:-2]:
        if t.text not in _MONTHS or t.rel != "obl" or tokens[t.index - 1].text.lower() != "in" or t.head <= t.index:
            continue
        name = tokens[t.index + 1]
        if name.head != t.index or name.deprel != "flat" or name.entity[:2] != "B-" or has_child(tokens, tokens[t.head], "nsubj"):
            continue
        tokens[name.index] = replace(name, head=t.head, deprel="nsubj")
        for other in tokens[name.index + 1 : t.head]:
            if other.head == t.index and other.deprel == "flat":
                tokens[other.index] = replace(other, head=name.index)


def _is_below(tokens: list[Token], token: Token, verb: Token, clause: Token) -> bool:
    """Say whether a word belongs to a verb, and not to the clause of what was said."""
    at = token
    for _ in range(_DEPTH):
        if at.head == verb.index:
            return at.index != clause.index and at.upos not in ("PUNCT", "VERB", "AUX")
        if at.head < 0 or at.head == clause.index:
            return False
        at = tokens[at.head]
    return False


def _verb_behind(tokens: list[Token], day: Token) -> Token | None:
    """Return the verb of the clause whose first finite word stands behind a day, adverbs apart."""
    rest = [t for t in tokens[day.index + 1 :] if t.upos != "ADV"]
    if not rest or rest[0].xpos not in _FINITE:
        return None
    above = rest[0] if rest[0].upos == "VERB" else tokens[rest[0].head]
    return above if above.index > day.index else None


def _take_place(tokens: list[Token], day: Token, name: Token) -> None:
    """Put a name in the place of the day behind it, with all else that hangs on that."""
    for child in [t for t in tokens if t.head == day.index and t.index != name.index]:
        tokens[child.index] = replace(child, head=name.index)
    tokens[name.index] = replace(name, head=day.head, deprel=day.deprel)


def _has_other_subject(tokens: list[Token], day: Token, verb: Token) -> bool:
    return any(t.head == verb.index and t.rel == "nsubj" and t.index < day.index for t in tokens)


WEEKDAYS: tuple[Callable[[list[Token]], None], ...] = (_day_before_verb, _day_behind_saying, _month_before_subject)
"""The rules, in the order in which they are applied."""
