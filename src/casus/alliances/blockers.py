"""Says who can still stop a case and who cannot, each with the rule."""

from __future__ import annotations

from casus.alliances.roll import members
from casus.ground.dates import parse_day
from casus.model.alliance import Treaty
from casus.model.case import Case, Procedure, Step
from casus.model.standing import Say, Standing

_DECISIONS = {
    "consensus": "decided by consensus: one objection stops it",
    "unanimity": "decided by unanimity: one refusal stops it",
    "each_party": "each party must accept: one missing acceptance stops it",
    "each_party_and_state": "each member and the state itself must ratify: one missing ratification stops it",
    "majority": "decided by a majority of the body",
}


def find_standing(case: Case, treaty: Treaty, procedure: Procedure) -> Standing:
    """Return who can still block a case, by step and rule, and who cannot: those who have acted, and those outside.

    Where the roll is not certain on the day nobody is named as able to block, since nobody can be left out either.
    """
    procedure = procedure.as_on(parse_day(case.on))
    can: list[Say] = []
    for missing in case.missing:
        step = procedure.step(missing.step)
        why = _DECISIONS.get(step.decision) if step else None
        if step is not None and why is not None and missing.who and (case.parties_known or step.decision == "majority"):
            can.append(Say(missing.who, step.id, step.article, why))
    own = [m.step for m in case.missing if m.who == (case.state,)]
    if own:
        can.append(Say((case.state,), own[0], "", "the state itself, which still has to act and may always stop"))
    cannot = [*_those_who_acted(case, treaty, procedure)]
    last = procedure.steps[-1]
    if case.direction == "withdrawal":
        cannot.append(Say((), "", _article(treaty, "withdrawal") if procedure.alliance else "", case.veto))
    elif case.step == last.id:
        cannot.append(Say((), last.id, last.article, "the case is over: the state is a party"))
    else:
        rule = procedure.cite(_article(treaty, "accession"))
        cannot.append(Say((), "", rule, f"every other state: no party to {treaty.id}, so it has no say and no veto"))
    return Standing(tuple(can), tuple(cannot))


def _those_who_acted(case: Case, treaty: Treaty, procedure: Procedure) -> list[Say]:
    """Return the parties that no missing step needs any more: of a ratification those whose deposit is on record."""
    if case.direction == "withdrawal" or not case.missing or not case.parties_known:
        return []
    parties = [s.actor for s in members(treaty, parse_day(case.on)) if s.actor != case.state and s.actor not in case.can_block]
    if not parties:
        return []
    step = next((s for s in procedure.steps if s.counts), None)
    by_deposit = {d.by for d in case.done if step is not None and d.step == step.id and d.stage == step.counts}
    accepted = tuple(p for p in parties if p in by_deposit)
    others = tuple(p for p in parties if p not in by_deposit)
    found = []
    if accepted and step is not None:
        found.append(Say(accepted, step.id, step.article, "the acceptance is deposited"))
    if others and not _is_rule_open(case, procedure):
        found.append(Say(others, step.id if step else "", _rule(step), "no agreement of a party is missing any more"))
    return found


def _is_rule_open(case: Case, procedure: Procedure) -> bool:
    """Say whether a body must still decide by a rule that our data lack, so that each party may have to agree."""
    steps = (procedure.step(m.step) for m in case.missing)
    return not procedure.alliance and any(step is not None and step.decision == "organisation" for step in steps)


def _rule(step: Step | None) -> str:
    return step.article if step else ""


def _article(treaty: Treaty, kind: str) -> str:
    found = next((a for a in treaty.articles if a.kind == kind), None)
    return f"Art. {found.number}" if found else ""
