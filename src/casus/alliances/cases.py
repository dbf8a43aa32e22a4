"""Where a case stands on a day: the step reached, what is missing, who can block."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from casus.alliances.base_rates import add_period, find_base_rate
from casus.alliances.progress import Progress, find_lifted, find_progress, find_setbacks, find_window, is_taken_back, steps_on_record
from casus.alliances.roll import is_known, is_member, members, roles_on
from casus.alliances.steps import match_steps
from casus.alliances.voices import mark_disputed
from casus.codebook.procedures import ProcedureBook
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.model.account import Account
from casus.model.alliance import Direction, Treaty
from casus.model.case import Case, CaseStep, Condition, Missing, Procedure, Step
from casus.model.guesses import without_guesses
from casus.model.story import Evidence


def find_case(
    state: str,
    alliance: str,
    told: Sequence[CaseStep],
    treaties: TreatyBook,
    procedures: ProcedureBook,
    on: date,
    *,
    direction: Direction = "accession",
    conditions: tuple[Condition, ...] = (),
    waiting: tuple[str, ...] = (),
    setbacks: Sequence[CaseStep] = (),
    use_record: bool = True,
) -> Case:
    """Return how a case stood on a day, by what reports tell and by our own data.

    Only what happened moves a case, and only a deposit counts as a ratification; whoever joins meanwhile must ratify too. A
    step that is done shows that the steps it needs are done. What may lie before or after the day, and a report that says a
    state is in when our roll says it is not, stays unclear. Without `use_record` the reports alone move the case; who the
    parties are, and whether the state is covered, is the roll's in any case.

    Raises:
        UnknownNameError: no treaty has this id.
    """
    treaty = treaties.get(alliance)
    parties = tuple(dict.fromkeys(s.actor for s in members(treaty, on) if s.actor != state))
    window = find_window(treaty, state, direction, on)
    begun = window.spell.starts()[0] if window.spell is not None and direction == "accession" else on
    procedure = procedures.find(alliance, direction).as_on(min(begun, on))
    evidence = [*(steps_on_record(treaty, procedure, state, window, on) if use_record else ()), *told]
    progress = find_progress(procedure, evidence, treaty, state, parties, window, on)
    last = bounds(treaty.ended)
    ended = treaty.ended if last is not None and on > last[1] else None
    missing = () if ended else _find_missing(procedure, progress, parties, state, alliance)
    article = treaty.article("collective_defence")
    in_force = bounds(article.since) if article else None
    is_old_enough = article is not None and (in_force is None or in_force[0] <= on)
    return Case(
        state=state,
        alliance=alliance,
        direction=direction,
        procedure=procedure.id,
        on=on.isoformat(),
        step=progress.reached,
        next=next((m.step for m in missing if not _step(procedure, m.step).is_aside), ""),
        done=progress.done,
        missing=missing,
        can_block=_find_blockers(procedure, missing, parties) if is_known(treaty, on) else (),
        veto=_say_rule(procedure, treaty),
        covered=is_member(treaty, state, on) if treaty.duty == "defence" and is_old_enough else False,
        covered_by=f"Art. {article.number}" if article and is_old_enough else "",
        base_rate=find_base_rate(treaty, procedure, progress.reached, on, without=state),
        due=_find_due(procedure, progress),
        conditions=conditions,
        waiting=waiting,
        ahead=progress.ahead,
        unclear=progress.unclear,
        roles=roles_on(treaty, state, on),
        parties_known=is_known(treaty, on),
        setbacks=find_setbacks(setbacks, procedure, progress, window, on),
        ended=ended,
        lifted=find_lifted(setbacks, procedure, window, on),
        denials=tuple(s for s in (*told, *setbacks) if s.status == "denied" and (s.published is None or s.published <= on)),
    )


def find_case_in_reports(
    accounts: Sequence[Account],
    state: str,
    alliance: str,
    treaties: TreatyBook,
    procedures: ProcedureBook,
    on: date,
    *,
    direction: Direction = "accession",
    use_record: bool = True,
) -> Case:
    """Return how a case stood on a day, with the steps, the conditions and the waiting states that the accounts tell without a guess."""
    accounts = [without_guesses(account) for account in accounts]
    treaty, procedure = treaties.get(alliance), procedures.find(alliance, direction)
    setbacks = match_steps(accounts, replace(procedure, steps=procedure.setbacks), treaty, state, treaties)
    told = match_steps(accounts, procedure, treaty, state, treaties)
    return find_case(
        state,
        alliance,
        mark_disputed(step for step in told if not any(is_taken_back(step, setback) for setback in setbacks)),
        treaties,
        procedures,
        on,
        direction=direction,
        conditions=find_conditions(accounts, state, alliance),
        waiting=find_waiting(accounts, state, treaty, on),
        setbacks=mark_disputed(setbacks),
        use_record=use_record,
    )


def find_conditions(accounts: Iterable[Account], state: str, alliance: str) -> tuple[Condition, ...]:
    """Return the conditions that the accounts' claims attach to a case, in order of the text, each wording once."""
    found: dict[tuple[str, str], Condition] = {}
    for account in accounts:
        for claim in account.claims:
            if claim.relation == "conditional" and (claim.subject, claim.object) == (state, alliance) and claim.value:
                holder = claim.holder.text if claim.holder else ""
                evidence = Evidence(account.report.id, claim.span, claim.span.of(account.report.text))
                found.setdefault((claim.value, holder), Condition(claim.value, holder, evidence))
    return tuple(found.values())


def find_waiting(accounts: Iterable[Account], state: str, treaty: Treaty, on: date) -> tuple[str, ...]:
    """Return the other states that the accounts name as candidates for the alliance and that are not in it on that day."""
    named = (
        claim.subject
        for account in accounts
        for claim in account.claims
        if claim.relation == "candidate_for" and claim.object == treaty.id and claim.stance == "asserts"
    )
    return tuple(dict.fromkeys(s for s in named if s != state and is_member(treaty, s, on) is not True))


def _say_rule(procedure: Procedure, treaty: Treaty) -> str:
    """Return who has a say; of a way that holds for any organisation, what the treaty's own article says comes first."""
    article = next((a for a in treaty.articles if a.kind == procedure.direction), None)
    if procedure.alliance or (article is None and (procedure.direction == "withdrawal" or not treaty.decision_note)):
        return procedure.veto
    if article is None:
        return f"{treaty.decision_note} A state outside it has no vote."
    outside = "; a state outside it has no vote" if procedure.direction == "accession" else ""
    return f"Art. {article.number}: {article.says} What its rules ask besides is not in our data{outside}."


def _find_missing(procedure: Procedure, progress: Progress, parties: tuple[str, ...], state: str, alliance: str) -> tuple[Missing, ...]:
    """Return the steps still to be taken: those after the step reached, and those aside that nothing shows as done."""
    ids = [s.id for s in procedure.steps]
    place = ids.index(progress.reached) if progress.reached else -1
    if place == len(ids) - 1:
        return ()
    taken = {d.step for d in progress.done} - progress.begun
    found = []
    for number, step in enumerate(procedure.steps):
        if step.is_optional or step.id in taken or (number <= place and not step.is_aside and step.id not in progress.begun):
            continue
        who, n_needed = _who(step, progress, parties, state, alliance)
        partly = tuple(p for p in progress.partly if p in who) if step.decision.startswith("each_party") else ()
        found.append(Missing(step.id, step.label, who, partly, n_needed))
    return tuple(found)


def _who(step: Step, progress: Progress, parties: tuple[str, ...], state: str, alliance: str) -> tuple[tuple[str, ...], int]:
    """Return who must still act for a step, and how many its decision takes in all."""
    if step.decision in ("consensus", "unanimity"):
        return parties, len(parties)
    if step.decision.startswith("each_party"):
        needed = (*parties, state) if step.decision == "each_party_and_state" else parties
        return tuple(p for p in needed if p not in progress.counted), len(needed)
    if step.decision == "automatic":
        return (), 0
    if step.decision in ("majority", "organisation"):
        return (step.body or alliance,), 1
    return (alliance, state) if step.decision == "talks" else (state,), 1


def _find_blockers(procedure: Procedure, missing: tuple[Missing, ...], parties: tuple[str, ...]) -> tuple[str, ...]:
    """Return whose agreement is still needed, in order of joining; the state itself, which may always stop, is left out."""
    needed: set[str] = set()
    bodies: list[str] = []
    for item in missing:
        step = _step(procedure, item.step)
        if step.decision == "majority":
            bodies += item.who
        elif step.decision in ("consensus", "unanimity") or step.decision.startswith("each_party"):
            needed.update(item.who)
    return (*(p for p in parties if p in needed), *bodies)


def _find_due(procedure: Procedure, progress: Progress) -> str | None:
    """Return when a step that follows by itself is due at the earliest: its period after the step it needs, where that is dated.

    A step that each party takes is over with the last of them: while one is missing nothing is due.
    """
    for step in procedure.steps:
        if not step.period or not progress.begun.isdisjoint(step.needs):
            continue
        needed = [(d.date, d.stage, _step(procedure, d.step).counts) for d in progress.done if d.step in step.needs and d.date]
        counted = [day for day, stage, counts in needed if counts and stage == counts]
        start = max(counted, default=None) or next((day for day, _, counts in needed if not counts), None)
        if start is not None:
            return add_period(start, step.period)
    return None


def _step(procedure: Procedure, step: str) -> Step:
    return next(s for s in procedure.steps if s.id == step)
