"""Patients: what two clauses tell an act to be done to; where that is two things, so are the acts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casus.ground.text import plain_marks
from casus.reconcile.deeds import counted_keys
from casus.reconcile.facts import Fact
from casus.reconcile.figures import PEOPLE, PERSONS
from casus.reconcile.vocabulary import VESSELS, key_of, keys_of

_VERB = re.compile(  # a form that is no noun's
    r"(?!(?:n|sp|br|s|agr)eed\b)(?:\w+ed|sent|left|quit|took|taken|met|put|shot|sank|sunk|gave|given|made|won|lost|held|led|cut|broke|broken"
    r"|struck|hit|driven|drove|seen|saw|found|paid|sold|bought|laid|brought|caught|built|fought|withdr[ae]wn?|overr[au]n)\b",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"\b(?:(?:ha[sd]|have)(?:n['’]t)?\s+)?(?:(?:not|never|ever|also|all|both)\s+)*(?:was|were|been|being|be|is|are)(?:n['’]t)?\s+"
    r"(?:(?:not|never|ever|also|all|both|\w+ly)\s+)*$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\b(?:that|and|but|when|while|after|before|because|which|who|said|says)\s", re.IGNORECASE)
_ENDS = re.compile(
    r"[,;:.]|\b(?:at|in|on|near|from|to|for|with|by|after|before|over|off|of|into|under|against|when|while|who|which|that|and|or|but|as"
    r"|during|until|since|outside|inside|across|towards?|above|through|within|without|last|this|early|late|yesterday)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_SHOT = frozenset(map(key_of, "bullet shot round shell rifle gun cannon mortar rocket missile burst".split()))
_ONE_KIND = (PERSONS | PEOPLE, VESSELS, _SHOT)  # one may be called by another name of its kind


def have_two_patients(left: Fact, right: Fact, keys: Iterable[str]) -> bool:
    """Say whether two clauses tell one kind of act of two things: "arms had been supplied", "passports had been supplied".

    What is done has one verb in both; what it is done to is the object of the verb, or the subject of "was supplied". A thing
    that is named, or that the other clause has too, leaves open whether they are two, and so do two words for people.

    Args:
        left: a clause.
        right: the other.
        keys: of the words that both have.
    """
    for key in keys:
        heads = [_patient(f, key) for f in (left, right)]
        if not (heads[0] and heads[1]) or heads[0] & counted_keys(right) or heads[1] & counted_keys(left):
            continue
        if not any(heads[0] & kind and heads[1] & kind for kind in _ONE_KIND):
            return True
    return False


def _patient(fact: Fact, key: str) -> frozenset[str]:
    """Return the keys of what the act of a key is done to, none where the clause leaves that open or names it."""
    text = plain_marks(fact.text)
    for placed in fact.placed:
        start = placed.start - fact.span.start
        verb = _VERB.match(text, start) if placed.key == key and start >= 0 else None
        if verb is None:
            continue
        passive = _AUXILIARY.search(text[:start])
        if passive is None:
            begin, stretch = verb.end(), text[verb.end() :]
        else:
            begin = max((m.end() for m in _OPENS.finditer(text[: passive.start()])), default=0)
            stretch = text[begin : passive.start()]
        end = _ENDS.search(stretch)
        return _head(fact, stretch[: end.start()] if end else stretch, begin)
    return frozenset()


def _head(fact: Fact, words: str, begin: int) -> frozenset[str]:
    """Return the keys of the last word of a phrase, none where it is a name or has no key."""
    last = next(reversed(list(_WORD.finditer(words))), None)
    if last is None or last.group()[0].isupper():
        return frozenset()
    at = fact.span.start + begin + last.start()
    if any(p.start == at and p.is_name for p in fact.placed):
        return frozenset()
    return frozenset(keys_of(last.group()))
