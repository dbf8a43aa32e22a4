"""Checks what reports claim about alliances against the roll: agrees, contradicts, or cannot tell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from casus.alliances.check_numbers import STOOD_OUT, check_n_founders, check_n_joined, check_n_members, check_nth_member
from casus.alliances.roll import founders, is_member, members, spells_of
from casus.alliances.verdicts import compare, make_verdict, tell_spell, tell_standing
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds, day_after
from casus.model.account import Claim
from casus.model.alliance import PartialRole, Spell, Treaty
from casus.model.case import Judgement, Verdict
from casus.model.claims import AGAIN

_FLIPPED: dict[Judgement, Judgement] = {"agrees": "contradicts", "contradicts": "agrees", "cannot tell": "cannot tell"}
_WORSE: tuple[Judgement, ...] = ("agrees", "cannot tell", "contradicts")


def check_claim(claim: Claim, treaties: TreatyBook, on: date | None) -> Verdict:
    """Compare a claim with the roll on the day of the report.

    Dates are compared at the precision given: "2009" agrees with 2009-04-01. A year of signature is no year of joining. The
    number of a state that is not yet in is a would-be number. What our data do not reach, or leave open, cannot be told.

    Args:
        claim: the claim; one whose relation the roll cannot answer gets "cannot tell".
        treaties: the treaties.
        on: the day that the report speaks from; None where it has none.
    """
    check = _CHECKS.get(claim.relation)
    alliance = claim.subject if claim.relation in _ABOUT_ALLIANCE else claim.object
    treaty = treaties.find(alliance)
    if check is None:
        return make_verdict(claim, "cannot tell", "the roll does not answer this kind of claim")
    if treaty is None:
        return make_verdict(claim, "cannot tell", f"there is no roll for {alliance or 'this organisation'}")
    found = check(claim, treaty, on)
    if claim.stance == "asserts":
        return found
    return Verdict(found.claim, _FLIPPED[found.verdict], found.why, found.source, found.confidence, found.date)


def is_checkable(claim: Claim) -> bool:
    """Say whether the roll can answer claims of this relation at all."""
    return claim.relation in _CHECKS


def _check_member(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """Compare a membership: with the dates it names, else on the day of the report."""
    spells = spells_of(treaty, claim.subject)
    if claim.value == AGAIN and spells:
        return _check_return(claim, treaty, spells)
    if (claim.valid_from or claim.valid_until) and spells:
        return _check_dates(claim, treaty, spells)
    span = bounds(claim.valid_from)
    day = span[1] if span else on
    if day is None:
        return make_verdict(claim, "cannot tell", "neither the claim nor the report has a day to compare", treaty, spells)
    standing = is_member(treaty, claim.subject, day)
    verdict: Judgement = "cannot tell" if standing is None else "agrees" if standing else "contradicts"
    return make_verdict(claim, verdict, tell_standing(treaty, claim.subject, day, spells), treaty, spells, day=day.isoformat())


def _check_return(claim: Claim, treaty: Treaty, spells: tuple[Spell, ...]) -> Verdict:
    """Compare a return with the first days of later spells, and with the days after which a suspension was over."""
    judged = [(compare(claim.valid_from, (s.since, *s.since_or)), tell_spell(treaty, s), s.since) for s in spells[1:]]
    for role in treaty.roles:
        if role.actor == claim.subject and role.kind in STOOD_OUT and role.until and any(_holds(s, day_after(role.until)) for s in spells):
            back = day_after(role.until)
            fits: Judgement = min((compare(claim.valid_from, (d,)) for d in (role.until, back)), key=_WORSE.index)
            judged.append(
                (fits, f"{claim.subject}: {role.kind} in {treaty.id} from {role.since} to {role.until}{_tell_party(spells, role)}", back)
            )
    if not judged:
        return make_verdict(claim, "cannot tell", f"no return of {claim.subject} to {treaty.id} is in our data", treaty, spells)
    verdict, why, day = min(judged, key=lambda one: _WORSE.index(one[0]))
    return make_verdict(claim, verdict, why, treaty, spells, day=day)


def _check_dates(claim: Claim, treaty: Treaty, spells: tuple[Spell, ...]) -> Verdict:
    """Compare the first and the last day claimed with those of the spell of the actor that fits best."""
    judged = [(_judge_spell(claim, spell), spell) for spell in spells]
    begun = [pair for pair in judged if _has_begun(pair[1], claim.valid_until)]
    verdict, spell = min((*reversed(begun), *judged), key=lambda pair: _WORSE.index(pair[0]))  # who left again left its last spell
    why = tell_spell(treaty, spell)
    stood = _stood_out(treaty, claim) if verdict == "contradicts" else None
    if stood is not None:  # "was expelled from the league in 2011"
        why += f"; {stood.kind} from {stood.since}{f' to {stood.until}' if stood.until else ''}{_tell_party(spells, stood)}"
    if verdict == "contradicts" and claim.subject in treaty.founders and compare(claim.valid_from, (treaty.signed,)) == "agrees":
        verdict = "agrees"
        why += f"; a founder may be counted from the signature, {treaty.signed}, or from the entry into force"
    elif verdict == "agrees" and spell.since_or and claim.valid_from:
        fits = [d for d in (spell.since, *spell.since_or) if compare(claim.valid_from, (d,)) == "agrees"]
        why += f"; of these {' and '.join(fits)} {'fit' if len(fits) > 1 else 'fits'}" + (f": {spell.note}" if spell.note else "")
    elif verdict == "contradicts" and spell.signed and compare(claim.valid_from, (spell.signed,)) == "agrees":
        why = f"signed in {claim.valid_from}, party since {spell.since}"
    return make_verdict(claim, verdict, why, treaty, (spell,), day=spell.since)


def _stood_out(treaty: Treaty, claim: Claim) -> PartialRole | None:
    """Return the suspension that a claim may mean by its last day: one that began then, else one that went on then."""
    stood = [r for r in treaty.roles if r.actor == claim.subject and r.kind in STOOD_OUT]
    begun = (r for r in stood if claim.valid_until and compare(claim.valid_until, (r.since,)) != "contradicts")
    return next(begun, None) or next((r for r in stood if _holds(r, claim.valid_until)), None)


def _holds(stretch: Spell | PartialRole, value: str | None) -> bool:
    """Say whether a day, month or year may lie in a spell or in a time out."""
    span, since, until = bounds(value), bounds(stretch.since), bounds(stretch.until)
    return span is not None and since is not None and since[0] <= span[1] and (until is None or span[0] <= until[1])


def _has_begun(spell: Spell, value: str | None) -> bool:
    span = bounds(value)
    return span is not None and spell.starts()[0] <= span[1]


def _tell_party(spells: tuple[Spell, ...], stood: PartialRole) -> str:
    """Say that a state was a party all the while that it stood out, where one of its spells holds from the first day to the last."""
    since, until = bounds(stood.since), bounds(stood.until)
    for spell in spells if since else ():
        ends = spell.ends()
        is_to_end = ends is None or (until is not None and until[1] <= ends[0])
        if since is not None and spell.starts()[1] <= since[0] and is_to_end and not spell.contested:
            return ", a party all the while"
    return ""


def _judge_spell(claim: Claim, spell: Spell) -> Judgement:
    parts: list[Judgement] = ["cannot tell"] if spell.contested else []
    if claim.valid_from is not None:
        parts.append(min((compare(claim.valid_from, (day,)) for day in (spell.since, *spell.since_or)), key=_WORSE.index))
    if claim.valid_until is not None:
        ends = tuple(v for v in (spell.until, *spell.until_or) if v)
        first_out = tuple((b[1] + timedelta(days=1)).isoformat() if len(v) == len("2018-12-31") and (b := bounds(v)) else v for v in ends)
        judged = [compare(claim.valid_until, values) for values in (ends, first_out)]  # "left on 1 January" was in until the day before
        parts.append(min(judged, key=_WORSE.index) if ends else "contradicts")
    return max(parts, key=_WORSE.index)


def _check_founder(claim: Claim, treaty: Treaty, _on: date | None) -> Verdict:
    """Compare with the founders, or with those who were in it when it began anew, if that is the date named."""
    first = founders(treaty, claim.valid_from)
    if not first or claim.subject in treaty.founders_unclear:
        return make_verdict(claim, "cannot tell", f"the founders of {treaty.id} are not certain: {treaty.note}", treaty)
    spells = tuple(s for s in first if s.actor == claim.subject)
    if spells:
        why = f"among the {len(first)} founders of {treaty.id}, signed {treaty.signed}"
        return make_verdict(claim, "agrees", why, treaty, spells, day=treaty.signed)
    later = spells_of(treaty, claim.subject)
    why = f"not among the {len(first)} founders of {treaty.id}"
    why += f"; {tell_spell(treaty, later[0])}" if later else ""
    return make_verdict(claim, "contradicts", why, treaty, later[:1], day=treaty.signed)


def _check_rule(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """Compare a rule with the treaty's articles; that a state is not bound or covered yet is said, and changes no verdict."""
    if claim.value == "consensus":
        how = f"{treaty.id} decides by {treaty.decision}: {treaty.decision_note}" if treaty.decision else ""
        return make_verdict(claim, "agrees" if how else "cannot tell", how or "how it decides is not in our data", treaty)
    article = next((a for a in treaty.articles if a.kind == claim.value), None)
    if article is None:
        lacks = claim.value == "collective_defence" and treaty.duty != "defence"
        return make_verdict(claim, "contradicts" if lacks else "cannot tell", f"no such article; {treaty.note}", treaty)
    why = f"Article {article.number}: {article.says}"
    if on is not None and claim.subject not in ("", treaty.id) and is_member(treaty, claim.subject, on) is False:
        why += f" {claim.subject} is not a party on {on.isoformat()}."
    return Verdict(claim.id, "agrees", why, treaty.source, article.confidence, on.isoformat() if on else None)


def _check_candidate(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """A state that is in on that day is no candidate; who else waits is not in our data."""
    spells = spells_of(treaty, claim.subject)
    if on is None or is_member(treaty, claim.subject, on) is not True:
        return make_verdict(claim, "cannot tell", f"who waits for {treaty.id} is not in our data", treaty)
    why = tell_standing(treaty, claim.subject, on, spells)
    return make_verdict(claim, "contradicts", why, treaty, spells, day=on.isoformat())


def _check_invited(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """Compare with the invitations in our data; one that they lack may still have been given."""
    found = next((m for m in treaty.milestones if m.step == "invited" and claim.subject in m.actors), None)
    span = bounds(found.date) if found else None
    if found is None or span is None:
        return make_verdict(claim, "cannot tell", f"no invitation of {claim.subject} is in our data", treaty)
    verdict: Judgement = compare(claim.valid_from, (found.date,)) if claim.valid_from else "agrees"
    if claim.valid_from is None and on is not None and on < span[0]:
        verdict = "contradicts"
    why = f"{treaty.id} invited {claim.subject} on {found.date}"
    return Verdict(claim.id, verdict, why, found.source, found.confidence, found.date)


def _check_ended(claim: Claim, treaty: Treaty, on: date | None) -> Verdict:
    """Compare an end with that of our data; before a day on which an alliance still had parties it had not ended."""
    if treaty.ended is not None:
        last = bounds(treaty.ended)
        verdict: Judgement = compare(claim.valid_from, (treaty.ended,)) if claim.valid_from else "agrees"
        if claim.valid_from is None and last is not None and on is not None and on < last[0]:
            verdict = "contradicts"
        return make_verdict(claim, verdict, f"{treaty.id} ended on {treaty.ended}", treaty, day=treaty.ended)
    span, reach = bounds(claim.valid_from), bounds(treaty.known_until)
    day = span[1] if span else on
    if day is None or reach is None or day > reach[1]:
        return make_verdict(claim, "cannot tell", f"no end of {treaty.id} is in our data up to {treaty.known_until}", treaty)
    why = f"{len(members(treaty, reach[1]))} parties to {treaty.id} on {treaty.known_until}"
    return make_verdict(claim, "contradicts", why, treaty, day=treaty.known_until)


_ABOUT_ALLIANCE = frozenset({"n_members", "n_founders", "n_joined", "ended"})
_CHECKS: dict[str, Callable[[Claim, Treaty, date | None], Verdict]] = {
    "member_of": _check_member,
    "founding_member_of": _check_founder,
    "n_members": check_n_members,
    "n_founders": check_n_founders,
    "n_joined": check_n_joined,
    "nth_member": check_nth_member,
    "bound_by": _check_rule,
    "candidate_for": _check_candidate,
    "invited_to": _check_invited,
    "ended": _check_ended,
}
