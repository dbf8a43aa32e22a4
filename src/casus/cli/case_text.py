"""A case as lines of text: what is done, missing, who has a say, what past cases took."""

from __future__ import annotations

import click

from casus.cli.questions import join_names, name_of, tell
from casus.ground.dates import parse_day
from casus.model.alliance import Treaty
from casus.model.case import Case, CaseStep, Missing, Procedure
from casus.model.standing import Say, Standing

_FEW = 12  # ids that a line of who has not acted can hold beside its words
_STAGES = {
    "lower_chamber": "lower chamber",
    "upper_chamber": "upper chamber",
    "instrument_signed": "instrument signed",
    "act_in_force": "law in force",
    "unstated": "ratified, stage not stated",
    "submitted": "sent to parliament",
}


def tell_case(case: Case, treaty: Treaty, procedure: Procedure, standing: Standing) -> None:
    """Write where a case stands to standard output."""
    labels = {s.id: s.label for s in (*procedure.steps, *procedure.setbacks)}
    day = parse_day(case.on)
    way = "out of" if case.direction == "withdrawal" else "into"
    tell(f"{name_of(case.state, day)} ({case.state}) {way} {treaty.id} on {case.on}")
    tell(f"Step: {labels.get(case.step, 'none on record')}" + (f"; next: {labels[case.next]}" if case.next else ""), hang=2)
    if case.ended:
        tell(f"{treaty.id} ended on {case.ended}" + ("." if case.direction == "withdrawal" else ": nobody can join it."), hang=2)
    tell(_covered(case), hang=2)
    for role in case.roles:
        tell(f"{role.kind.replace('_', ' ').capitalize()} since {role.since}: {role.note or 'still a party'}", hang=2)
    _tell_done(case, labels)
    if case.missing:
        _head("Missing")
        for item in case.missing:
            tell(_missing(item), indent=2, hang=2)
    if case.due:
        put_off = "; that day is over, so it was put off, to a day that is not on record" if case.is_overdue else ""
        tell(f"in effect at the earliest on {case.due} (derived){put_off}", indent=2)
    for title, says in (("Can block", standing.can), ("Cannot block", standing.cannot)):
        if says:
            _head(title)
        for line in dict.fromkeys(map(_say, says)):  # several steps can take all parties by one rule
            tell(line, indent=2, hang=2)
    if not case.parties_known:
        tell("The roll is not certain on that day, so nobody can be left out.", indent=2)
    _tell_rate(case, labels)


def _head(title: str) -> None:
    click.echo(f"\n{title}")


def _covered(case: Case) -> str:
    by = case.covered_by or "a promise of defence"
    if case.covered is None:
        return f"Whether {by} covers it on that day is unclear."
    if not case.covered_by:
        return "The treaty holds no promise of defence on that day."
    is_over = case.direction == "withdrawal" or case.ended is not None
    return f"Covered by {by}." if case.covered else f"Not covered by {by}" + ("." if is_over else " yet.")


def _tell_done(case: Case, labels: dict[str, str]) -> None:
    for title, steps in (
        ("Done", case.done),
        ("Stopped by", case.setbacks),
        ("Lifted", case.lifted),
        ("Unclear on that day", case.unclear),
        ("Told, but not as done", case.ahead),
    ):
        if steps:
            _head(title)
        for first, by in _grouped(steps):
            name = labels.get(first.step, first.step)
            label = (_STAGES.get(first.stage, first.stage) or name) if by else name
            words = f"{label}: {', '.join(by)}" if by else label
            status = " (disputed)" if first.is_disputed else "" if first.status == "actual" else f" ({first.status})"
            tell(f"{_date(first):<10}  {words}{status}  [{_evidence(first)}]", indent=2, hang=12)


def _grouped(steps: tuple[CaseStep, ...]) -> list[tuple[CaseStep, list[str]]]:
    """Return the steps with who took them, those of one date, stage and source together."""
    found: dict[tuple[object, ...], tuple[CaseStep, list[str]]] = {}
    for step in steps:
        key = (step.step, step.date, step.stage, step.status, step.source, step.evidence)
        found.setdefault(key, (step, []))[1].extend([step.by] if step.by else [])
    return list(found.values())


def _date(step: CaseStep) -> str:
    return " or ".join((step.date or "no date", *step.date_or))


def _evidence(step: CaseStep) -> str:
    if step.evidence is not None:
        return f"{step.evidence.report}: “{step.evidence.text}”"
    if step.implied_by:
        return f"shown by a later step: {step.implied_by}"
    return ", ".join(step.source) + (f"; {step.confidence}" if step.confidence else "")


def _missing(item: Missing) -> str:
    if not item.who:
        return f"{item.label}: follows by itself"
    n = len(item.who)
    if item.n_needed <= 1:
        return f"{item.label}: {join_names(item.who)}"
    text = f"{item.label}: {n} of {item.n_needed} missing: {', '.join(item.who)}"
    if item.partly:
        text += f". Part of the way (no deposit on record): {', '.join(item.partly)}"
    return text


def _say(say: Say) -> str:
    who = f"{len(say.who)} states" if len(say.who) > _FEW else ", ".join(say.who)
    rule = f" ({say.rule})" if say.rule and say.rule not in say.why else ""
    return f"{who}: {say.why}{rule}" if who else f"{say.why[0].upper()}{say.why[1:]}{rule}"


def _tell_rate(case: Case, labels: dict[str, str]) -> None:
    rate = case.base_rate
    if rate is None:
        return
    _head("Past cases (derived from our own data)")
    span = f"median {rate.median} {rate.unit}, {rate.least} to {rate.most}" if rate.n > 1 else f"{rate.median} {rate.unit}"
    days = f", who arrived on {rate.n_days} days" if rate.n_days != rate.n else ""
    tell(
        f"From “{labels.get(rate.step, rate.step)}” to the end: {span}; {rate.n} {'state' if rate.n == 1 else 'states'}{days}",
        indent=2,
        hang=2,
    )
