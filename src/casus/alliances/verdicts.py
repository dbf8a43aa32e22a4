"""Builds verdicts: what the roll says, the sources behind it, the weakest confidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casus.alliances.roll import is_known, is_member, members, unclear_members
from casus.ground.dates import bounds
from casus.model.account import Claim
from casus.model.alliance import Spell, Treaty
from casus.model.case import Judgement, Verdict
from casus.model.confidence import Confidence

_WEAKEST: tuple[Confidence, ...] = ("A", "B", "C", "X")
_BASES = {"deposited": "party", "in_force": "party", "signed": "signatory", "announced": "in it"}


def make_verdict(
    claim: Claim,
    verdict: Judgement,
    why: str,
    treaty: Treaty | None = None,
    spells: Sequence[Spell] = (),
    *,
    day: str | None = None,
) -> Verdict:
    """Return a verdict with the sources of the spells (the treaty's, for many or none) and their weakest confidence."""
    keys = [key for spell in spells for key in spell.source] if 0 < len(spells) <= 3 else list(treaty.source if treaty else ())
    confidence = max((s.confidence for s in spells), key=_WEAKEST.index, default=None)
    return Verdict(claim.id, verdict, why, tuple(dict.fromkeys(keys)), confidence, day)


def compare(claimed: str | None, known: tuple[str, ...]) -> Judgement:
    """Compare a claimed date value with the readings that we have.

    It agrees where it holds all of them, contradicts where it meets none, and else cannot be told: a day is not shown by a month.

    >>> compare("2009", ("2009-04-01",)), compare("2009-04-02", ("2009-04-01",)), compare("2016-06-05", ("2016-06",))
    ('agrees', 'contradicts', 'cannot tell')
    """
    span = bounds(claimed)
    spans = [b for b in map(bounds, known) if b is not None]
    if span is None or not spans:
        return "cannot tell"
    if all(span[0] <= b[0] and b[1] <= span[1] for b in spans):
        return "agrees"
    return "cannot tell" if any(b[0] <= span[1] and span[0] <= b[1] for b in spans) else "contradicts"


def number_of(claim: Claim) -> int | None:
    """Return the number that a claim names in digits, or None."""
    return int(claim.value) if claim.value.isdecimal() else None


def tell_spell(treaty: Treaty, spell: Spell) -> str:
    """Say a spell in words: "party to NATO since 2004-03-29, signed 2003-03-26"."""
    words = f"{spell.actor}: {_BASES[spell.basis]} of {treaty.id} since {_either(spell.since, spell.since_or)}"
    if spell.signed and spell.signed != spell.since:
        words += f", signed {_either(spell.signed, spell.signed_or)}"
    if spell.until:
        words += f", until {_either(spell.until, spell.until_or)}"
    return words + (" (contested)" if spell.contested else "")


def tell_standing(treaty: Treaty, actor: str, on: date, spells: Sequence[Spell]) -> str:
    """Say in words whether an actor is a party on a day, and why that is open where it is."""
    told = "; ".join(tell_spell(treaty, s) for s in spells)
    day = on.isoformat()
    if is_member(treaty, actor, on) is None:
        return f"not certain on {day}: {tell_doubt(treaty, on)}" + (f" ({told})" if told else "")
    return f"{told} (compared with {day})" if told else f"{actor} has never been on the roll of {treaty.id} up to {day}"


def tell_doubt(treaty: Treaty, on: date) -> str:
    """Say why the roll is not certain on a day."""
    reach = bounds(treaty.known_until)
    if reach is not None and on > reach[1] and treaty.ended is None:
        return f"our roll of {treaty.id} ends on {treaty.known_until}, with {len(members(treaty, reach[1]))} parties"
    if not treaty.is_complete:
        return f"our roll of {treaty.id} is not complete"
    doubtful = ", ".join(dict.fromkeys(s.actor for s in unclear_members(treaty, on)))
    return "" if is_known(treaty, on) else f"readings of its dates differ for {doubtful}"


def _either(value: str, others: tuple[str, ...]) -> str:
    return " or ".join((value, *others))
