"""Who is in an alliance on a day, by which date, and who joined or left between two days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from casus.alliances.roll import count, count_range, members, ordinal, roles_on, unclear_members
from casus.ground.dates import bounds
from casus.model.alliance import Spell, Treaty
from casus.model.membership import Change, Changes, MemberLine, Membership, MembershipBasis, UnclearMember


def list_members(treaty: Treaty, on: date, basis: MembershipBasis = "party") -> Membership:
    """Return who is in an alliance on a day, its first and last days included, in order of joining.

    Where readings of a date differ, or a date is known to the month or year only, a state is `unclear` on the days between,
    with both readings. A state that is suspended, or outside the command, is a party all the same; `status` says which.

    Args:
        treaty: the alliance.
        on: the day.
        basis: what a first day is: that on which it became a party, signed, or on which the treaty or the protocol on its
            accession came into force.
    """
    by_date = rebase(treaty, basis)
    lines = tuple(_line(treaty, by_date, spell, on) for spell in members(by_date, on))
    unclear = tuple(UnclearMember(s.actor, readings(s, on), s.note, s.source or treaty.source) for s in unclear_members(by_date, on))
    ended = bounds(treaty.ended)
    is_over = ended is not None and on > ended[1]
    is_told = treaty.duty != "defence" or is_over
    parts = ("" if treaty.is_complete else "the roll is not complete", treaty.note if is_told else "")
    note = " ".join(n for n in (f"It ended on {treaty.ended}." if is_over else "", "; ".join(filter(None, parts))) if n)
    return Membership(treaty.id, on, basis, count(by_date, on), count_range(by_date, on), lines, unclear, note)


def list_changes(treaty: Treaty, first: date, last: date, basis: MembershipBasis = "party") -> Changes:
    """Return who joined and who left between two days, both included.

    Who left is listed with its last day, on which it was still in. What may have happened in the period or not is `unclear`.
    """
    joined: list[Change] = []
    left: list[Change] = []
    unclear: list[UnclearMember] = []
    for spell in sorted(rebase(treaty, basis).spells, key=lambda s: (s.starts()[1], s.actor)):
        keys = spell.source or treaty.source
        starts, ends = spell.starts(), spell.ends()
        for span, value, found, confidence in (
            (starts, spell.since, joined, spell.confidence),
            (ends, spell.until or "", left, spell.until_confidence),
        ):
            if span is None or span[1] < first or span[0] > last:
                continue
            if first <= span[0] and span[1] <= last and not spell.contested:
                found.append(Change(spell.actor, value, confidence, spell.note, keys))
            else:
                verb = "joined" if found is joined else "left"
                others = spell.since_or if found is joined else spell.until_or
                says = tuple(f"{verb} {v}" for v in dict.fromkeys((value, *others)))
                unclear.append(
                    UnclearMember(spell.actor, (*says, f"{verb} outside the period") if len(says) == 1 else says, spell.note, keys)
                )
    return Changes(treaty.id, first, last, basis, tuple(joined), tuple(left), tuple(unclear))


def rebase(treaty: Treaty, basis: MembershipBasis) -> Treaty:
    """Return a treaty whose spells begin by another date: the signature (as ATOP counts), or the entry into force.

    Last days stay as they are. Where no signature is known the day of joining stands.
    """
    if basis == "party":
        return treaty
    return replace(treaty, spells=tuple(_rebased(treaty, spell, basis) for spell in treaty.spells))


def readings(spell: Spell, on: date) -> tuple[str, ...]:
    """Return the readings of a spell that may hold on a day, first the one by which the state is in.

    >>> readings(Spell("DDR", "1955-05-14", "1990-09-24", until_or=("1990-10-03",)), date(1990, 9, 28))
    ('in: its last day is 1990-10-03', 'out: its last day is 1990-09-24')
    """
    if spell.contested:
        return (f"in: since {spell.since}", "out: whether this holds at all is disputed")
    start, ends = spell.starts(), spell.ends()
    if on < start[1]:
        yes, no = _sides((spell.since, *spell.since_or), on, is_start=True)
        return (
            (f"in: since {yes}", f"out: not before {no}") if yes != no else (f"in: joined earlier in {yes}", f"out: joined later in {no}")
        )
    if ends is None:
        return ("in: nothing later is known", "out: our data end before this day")
    yes, no = _sides(tuple(v for v in (spell.until, *spell.until_or) if v), on, is_start=False)
    if yes == no:
        return (f"in: its last day is later in {yes}", f"out: its last day was earlier in {no}")
    return (f"in: its last day is {yes}", f"out: its last day is {no}")


def _sides(values: Sequence[str], on: date, *, is_start: bool) -> tuple[str, str]:
    """Return the values by which a state may be in and by which it may be out, joined by "or"."""
    spans = [(v, b) for v in values if (b := bounds(v))]
    early, late = [v for v, b in spans if b[0] <= on], [v for v, b in spans if b[1] > on]
    if not is_start:
        early, late = [v for v, b in spans if b[0] < on], [v for v, b in spans if b[1] >= on]
    yes, no = (early, late) if is_start else (late, early)
    return " or ".join(yes), " or ".join(no)


def _rebased(treaty: Treaty, spell: Spell, basis: MembershipBasis) -> Spell:
    if basis == "signature":
        return replace(spell, since=spell.signed, since_or=spell.signed_or) if spell.signed else spell
    force = next((m for m in treaty.milestones if m.step == "protocol_in_force" and spell.actor in m.actors), None)
    span, since = bounds(force.date) if force else None, spell.starts()
    if force is not None and span is not None and span[0] <= since[1]:
        return replace(spell, since=force.date, since_or=(), confidence=force.confidence, source=force.source)
    whole = bounds(treaty.in_force)
    if treaty.in_force and whole is not None and since[1] < whole[0]:
        return replace(spell, since=treaty.in_force, since_or=(), confidence="C")
    return spell


def _line(treaty: Treaty, by_date: Treaty, spell: Spell, on: date) -> MemberLine:
    place, roles = ordinal(by_date, spell.actor), roles_on(treaty, spell.actor, on)
    return MemberLine(
        actor=spell.actor,
        since=spell.since,
        until=spell.until,
        status=roles[0].kind if roles else "party",
        number=place.number if place else None,
        signed=spell.signed,
        confidence=spell.confidence,
        until_confidence=spell.until_confidence if spell.until else None,
        note="; ".join(n for n in (spell.note, *(_role_note(r.kind, r.since, r.until, r.note) for r in roles)) if n),
        source=tuple(dict.fromkeys((*(spell.source or treaty.source), *(key for role in roles for key in role.source)))),
        since_or=spell.since_or,
        until_or=spell.until_or,
    )


def _role_note(kind: str, since: str, until: str | None, note: str) -> str:
    return f"{kind.replace('_', ' ')} from {since}" + (f" to {until}" if until else "") + (f" ({note})" if note else "")
