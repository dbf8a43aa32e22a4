"""Checks numbers that reports claim: members, founders, joiners, the n-th member."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from casus.alliances.roll import (
    Ordinal,
    count,
    count_range,
    founders,
    is_member,
    joined_in,
    may_have_joined_in,
    members,
    ordinal,
    roles_on,
    signed_in,
    spells_of,
)
from casus.alliances.verdicts import compare, make_verdict, number_of, tell_doubt
from casus.ground.dates import bounds
from casus.model.account import Claim
from casus.model.alliance import Spell, Treaty
from casus.model.case import Judgement, Verdict

STOOD_OUT = frozenset({"suspended", "frozen"})
"""The kinds of partial roles in which a member is not counted by some."""
_JUST = timedelta(days=31)


def check_n_members(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """Compare a number of members on the day of the report, or at any time inside the date that the claim names.

    What was right within the month before cannot be told: the report may tell of the very change.
    """
    span = bounds(claim.valid_from) or ((on, on) if on else None)
    number = number_of(claim)
    if span is None or number is None:
        return make_verdict(claim, "cannot tell", "no day, or no number, to compare", treaty)
    ended = bounds(treaty.ended)
    if ended is not None and ended[1] < span[0] and claim.valid_from is None:
        return _check_n_ever(claim, treaty, number, ended[1])
    known: list[int | None] = []
    may_fit = False
    for day in _turns(treaty, *span):
        possible = count_range(treaty, day)
        known.append(count(treaty, day))
        may_fit = may_fit or (known[-1] is None and (possible is None or possible[0] <= number <= possible[1]))
    verdict: Judgement = "agrees" if number in known else "cannot tell" if may_fit else "contradicts"
    # "Iraq left the alliance of five": a report of the change may mean the number before it.
    before = [day for day in _turns(treaty, span[0] - _JUST, span[0]) if count(treaty, day) == number] if verdict == "contradicts" else []
    told = " or ".join(dict.fromkeys(str(n) for n in known if n is not None))
    last = span[1].isoformat()
    when = last if span[0] == span[1] else f"{claim.valid_from} ({span[0].isoformat()} to {last})"
    why = f"{told} parties to {treaty.id} on {when}" if told else tell_doubt(treaty, span[1])
    possible = count_range(treaty, span[1])
    if not told and possible is not None:
        why = f"{possible[0]} to {possible[1]} parties to {treaty.id} on {when}: {why}"
    out = {r.actor for s in members(treaty, span[1]) for r in roles_on(treaty, s.actor, span[1]) if r.kind in STOOD_OUT}
    if before:
        verdict, why = "cannot tell", f"{why}, {number} shortly before"
    elif verdict == "contradicts" and possible is not None and possible[0] - len(out) <= number < possible[0]:
        # "the regional body of 34 members", Cuba not counted
        verdict, why = "cannot tell", f"{why}, of whom {len(out)} stand{'s' if len(out) == 1 else ''} out ({', '.join(sorted(out))})"
    return make_verdict(claim, verdict, why, treaty, members(treaty, span[1]), day=last)


def _check_n_ever(claim: Claim, treaty: Treaty, number: int, ended: date) -> Verdict:
    """Compare a number of members told of an alliance that is no more ("SEATO, a pact of eight") with those that it had."""
    had = [n for day in _turns(treaty, date.min, ended) if (n := count(treaty, day))]
    if not had:
        return make_verdict(claim, "cannot tell", tell_doubt(treaty, ended), treaty)
    verdict: Judgement = "agrees" if number in had else "contradicts"
    why = f"{min(had)} to {max(had)} parties to {treaty.id}, which ended on {treaty.ended}"
    return make_verdict(claim, verdict, why, treaty, day=treaty.ended)


def check_n_founders(claim: Claim, treaty: Treaty, _on: date | None) -> Verdict:
    """Compare a number of founders; where sources count differently it cannot be told."""
    number, first = number_of(claim), founders(treaty, claim.valid_from)
    if number is None or not first:
        return make_verdict(claim, "cannot tell", f"the founders of {treaty.id} then are not in our data", treaty)
    why = f"{len(first)} founders of {treaty.id}, signed {treaty.signed}"
    why += f", in force {treaty.in_force}" if treaty.in_force else ""
    verdict: Judgement = "agrees" if number == len(first) else "contradicts"
    if treaty.founders_unclear and len(first) <= number <= len(first) + len(treaty.founders_unclear):
        verdict = "cannot tell"
        why += f"; sources differ on {', '.join(treaty.founders_unclear)}"
    return make_verdict(claim, verdict, why, treaty, first, day=treaty.in_force or treaty.signed)


def check_n_joined(claim: Claim, treaty: Treaty, _on: date | None) -> Verdict:
    """Compare how many joined inside a date value; a year in which they only signed is named as such."""
    number, span = number_of(claim), bounds(claim.valid_from)
    if number is None or claim.valid_from is None or span is None:
        return make_verdict(claim, "cannot tell", "no date, or no number, to compare", treaty)
    reach = bounds(treaty.known_until)
    if not treaty.is_complete or (treaty.ended is None and reach is not None and reach[1] < span[1]):
        return make_verdict(claim, "cannot tell", tell_doubt(treaty, span[1]), treaty, day=claim.valid_from)
    certain, possible = joined_in(treaty, claim.valid_from), may_have_joined_in(treaty, claim.valid_from)
    names = f" ({', '.join(s.actor for s in certain)})" if 0 < len(certain) <= 12 else ""
    why = f"{len(certain)} joined {treaty.id} in {claim.valid_from}{names}"
    signed = signed_in(treaty, claim.valid_from)
    if number != len(certain) and number == len(signed):
        why += f"; {number} signed in {claim.valid_from}, parties since {max(s.since for s in signed)}"
    verdict: Judgement = "contradicts"
    if len(certain) <= number <= len(certain) + len(possible):
        verdict = "cannot tell" if possible else "agrees"
    return make_verdict(claim, verdict, why, treaty, certain or signed, day=claim.valid_from)


def check_nth_member(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """Compare a number in the order of joining: the place of a party, or what a state that is not in would be on that day."""
    number, place = number_of(claim), ordinal(treaty, claim.subject)
    standing = None if on is None else is_member(treaty, claim.subject, on)
    if number is None:
        return make_verdict(claim, "cannot tell", "no number to compare", treaty)
    if standing is False and on is not None:
        return _check_would_be(claim, treaty, number, on)
    counted = next((s for s in spells_of(treaty, claim.subject) if count(treaty, s.starts()[1]) == number), None)
    if place is None and counted is not None:  # of who came back, or where the first days are open, the number then is meant
        return make_verdict(claim, "agrees", f"{number} parties to {treaty.id} when it joined, {counted.since}", treaty, (counted,))
    if place is None:
        then = next((r for s in spells_of(treaty, claim.subject) if (r := count_range(treaty, s.starts()[1]))), None)
        how_many = f": {then[0]} to {then[1]} parties when it joined" if then else ""
        return make_verdict(claim, "cannot tell", f"the order of joining of {treaty.id} is not certain{how_many}", treaty)
    return _check_place(claim, treaty, number, place, spells_of(treaty, claim.subject)[0])


def _check_place(claim: Claim, treaty: Treaty, number: int, place: Ordinal, spell: Spell) -> Verdict:
    """Compare with the place of a party; those who joined on one day share it. A date that the claim names is compared too."""
    why = f"number {place.number} of {treaty.id}, party since {spell.since}"
    if place.first < place.number:
        why = f"numbers {place.first} to {place.number} of {treaty.id} joined on one day, {spell.since}"
    is_place, n_then = place.first <= number <= place.number, count(treaty, spell.starts()[1])
    # "the 55th and 56th members", of two who joined on one day, where those who had left are not counted
    is_size = n_then is not None and n_then - (place.number - place.first) <= number <= n_then
    if is_size and not is_place:
        why = f"{n_then} parties to {treaty.id} once it had joined, {spell.since}"
    agrees = is_place or is_size
    verdict: Judgement = "agrees" if agrees else "contradicts"
    if agrees and claim.valid_from is not None:
        verdict = compare(claim.valid_from, (spell.since, *spell.since_or))
    return make_verdict(claim, verdict, why, treaty, (spell,), day=spell.since)


def _check_would_be(claim: Claim, treaty: Treaty, number: int, on: date) -> Verdict:
    """Compare with the next number; if others are invited and may come first, or some left and may be counted, it is open."""
    n_now = count(treaty, on)
    if n_now is None:
        return make_verdict(claim, "cannot tell", tell_doubt(treaty, on), treaty, day=on.isoformat())
    n_ever = len({s.actor for s in treaty.spells if s.starts()[1] <= on})
    beside = _signed_with(treaty, claim.subject, on)
    last = n_now + 1 + len(beside)
    n_first = len(_invited(treaty, on) - {claim.subject, *beside})
    verdict: Judgement = "contradicts"
    if number == n_now + 1 and not beside:
        verdict = "agrees"
    elif n_now < number <= last + n_first or number == n_ever + 1:
        verdict = "cannot tell"
    others = ", ".join(sorted(beside))
    which = f"one of numbers {n_now + 1} to {last}, {others} having signed with it" if beside else f"number {n_now + 1}"
    why = f"would be {which}: {n_now} parties to {treaty.id} on {on.isoformat()}"
    return make_verdict(claim, verdict, why, treaty, members(treaty, on), day=on.isoformat())


def _signed_with(treaty: Treaty, state: str, on: date) -> set[str]:
    """Return the states that signed on the same day as one that is not in yet: it is open who of them counts first."""
    own = next((s.signed for s in spells_of(treaty, state) if s.starts()[0] > on), None)
    span = bounds(own)
    if span is None or span[0] > on:
        return set()
    return {s.actor for s in treaty.spells if s.signed == own and s.actor != state and is_member(treaty, s.actor, on) is False}


def _turns(treaty: Treaty, first: date, last: date) -> Iterator[date]:
    """Yield the days between two days on which the number of parties can change, and the two themselves."""
    days = {first, last}
    for spell in treaty.spells:
        ends = spell.ends()
        days.update(spell.starts())
        days.update(day + timedelta(days=1) for day in ends or ())
    return iter(sorted(day for day in days if first <= day <= last))


def _invited(treaty: Treaty, on: date) -> set[str]:
    """Return the states that our data have as invited on a day and that are not in yet."""
    found: set[str] = set()
    for milestone in treaty.milestones:
        span = bounds(milestone.date)
        if milestone.step == "invited" and span is not None and span[0] <= on:
            found.update(a for a in milestone.actors if is_member(treaty, a, on) is False)
    return found
