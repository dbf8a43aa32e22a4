"""Vows: not to do a thing refuses it, to block or undo one threatens; others are promises."""

from __future__ import annotations

from dataclasses import replace

from casus.extract.clauses import is_verb, marks
from casus.extract.draft import Draft
from casus.extract.unreal import is_negated

_VOWING = frozenset({"vow", "swear"})
_AGAINST = frozenset(
    """block challenge undo resist stop oppose topple overturn reverse scrap repeal defeat thwart derail obstruct contest sue punish oust
    crush bury scuttle sink veto boycott unseat reject strike impeach prosecute avenge retaliate""".split()
)
_HARMING = frozenset("shoot attack fire fight invade harm hurt kill strike hit use bomb shell interfere meddle intervene".split())
_FIGHTING = frozenset({"fight", "battle"})


def as_vow(draft: Draft) -> Draft:
    """Return a vow as what it is: "vowed never to accept it" refuses, "vowed to block it" threatens, "vowed to help" promises."""
    if draft.type != "AGREE" or not draft.trigger.is_verb or draft.token.lemma not in _VOWING or draft.status != "actual":
        return draft
    for below in draft.sentence.children(draft.token, "xcomp"):
        if not is_verb(below) or "to" not in marks(draft.sentence, below):
            continue
        if is_negated(draft.sentence, below):
            return draft if below.lemma in _HARMING else replace(draft, type="REJECT", mode="")
        goes_on = below.lemma in _FIGHTING and any(t.text.lower() == "on" for t in draft.sentence.children(below))
        makes_pay = below.lemma == "make" and any(t.lemma == "pay" for t in draft.sentence.children(below, "xcomp", "ccomp"))
        if below.lemma in _AGAINST or goes_on or makes_pay:
            return replace(draft, type="THREATEN", mode="")
    return draft
