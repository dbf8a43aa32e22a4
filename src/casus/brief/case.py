"""Where the case stands: the step reached, the next one, who must agree, who waits in line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from casus.alliances.cases import find_case_in_reports
from casus.alliances.roll import is_member
from casus.alliances.subjects import find_case_keys
from casus.brief.evidence import Library, listed
from casus.brief.happened import show_date
from casus.brief.main_act import main_happening
from casus.brief.outcomes import within_line
from casus.brief.page import CasePage, ConditionLine, Ref, StepLine
from casus.codebook.procedures import ProcedureBook
from casus.codebook.treaties import TreatyBook
from casus.ground.dates import bounds
from casus.ground.errors import UnknownNameError
from casus.model.case import Case, CaseStep, Missing, Procedure
from casus.model.naming import party_name

_ASIDE = 2  # a case of no more weight than one claim is named in passing
_MOST_CASES = 3
_BESIDE = 0.4  # of the main case's weight: two states that apply together are two cases
_OWN = ("state", "automatic")  # steps that no other party decides
_FEW = 6  # names that a line can hold


def find_case_pages(library: Library, treaties: TreatyBook, procedures: ProcedureBook, on: date | None) -> tuple[CasePage, ...]:
    """Return where the story's cases stand, the main one first; none where the reports are about none or give no day to ask on.

    A case that is named in passing does not count, unless what the story is about is between its state and its alliance; one that is
    only denied never does. A second case stands at the head of a report, as the first does.
    """
    accounts = library.story.accounts
    main = main_happening(library)
    concerned = {p.actor for _, e in main.events for p in (*e.actors, *e.recipients)} if main else set()
    keys = [
        k
        for k in find_case_keys(accounts, treaties, procedures, on)
        if k.weight > _ASIDE or (k.weight and {k.state, k.alliance} <= concerned)
    ]
    if on is None or not keys:
        return ()
    pages = []
    beside = [k for k in keys[1:] if (k.leads or not keys[0].leads) and k.weight >= _BESIDE * keys[0].weight]
    shown = (keys[0], *beside[: _MOST_CASES - 1])
    for key in shown:
        try:
            case = find_case_in_reports(accounts, key.state, key.alliance, treaties, procedures, on, direction=key.direction)
            is_in = is_member(treaties.get(key.alliance), key.state, on)
            case = replace(case, waiting=tuple(w for w in case.waiting if (w, key.alliance) not in {(k.state, k.alliance) for k in shown}))
            pages.append(_page(library, case, procedures.find(key.alliance, key.direction), is_in=is_in))
        except UnknownNameError:
            continue
    return tuple(pages)


def _page(library: Library, case: Case, procedure: Procedure, *, is_in: bool | None) -> CasePage:
    labels = {step.id: step.label for step in (*procedure.steps, *procedure.setbacks)}
    state, alliance = library.name_of(case.state), library.name_of(case.alliance)
    ahead = [m for m in case.missing if m.step != case.next]
    next_step = next((m for m in case.missing if m.step == case.next), None)
    told_next = [s for s in case.ahead if s.step == case.next and s.evidence and s.status != "denied"]
    return CasePage(
        case=case,
        name=f"{state} {'out of' if case.direction == 'withdrawal' else 'into'} {alliance}",
        done=tuple(_step_lines(library, case, labels)),
        reached=labels.get(case.step, ""),
        next=labels.get(case.next, ""),
        next_refs=tuple(dict.fromkeys(library.evidence(s.evidence) for s in told_next if s.evidence)),
        later=tuple(m.label for m in ahead),
        must_agree=_must_agree(library, case, next_step, procedure),
        covered=_covered(case),
        base_rate=_base_rate(library, case, labels),
        conditions=tuple(_conditions(library, case)),
        waiting=tuple((library.name_of(w), _waiting_refs(library, w, case.alliance)) for w in case.waiting),
        doubtful=tuple(_doubtful(library, case, procedure, labels, is_in=is_in)),
        lifted=tuple(_setback_line(library, case, s, labels) for s in case.lifted if s.evidence),
        hinges=tuple(_hinges(library, case)),
        setbacks=tuple(_setback_line(library, case, s, labels) for s in case.setbacks if s.evidence),
    )


def _setback_line(library: Library, case: Case, step: CaseStep, labels: dict[str, str]) -> StepLine:
    """Return what stopped a case, or took that back: by whose account, and who denies it."""
    return StepLine(
        label=f"{labels[step.step]}: {library.name_of(step.by)}" if step.by else labels[step.step],
        by="",
        date=step.date,
        refs=(library.evidence(step.evidence),) if step.evidence else (),
        source=(),
        told_by=_only_by(library, [step]),
        denied_by=tuple(_denied_by(library, case, step.step, step.by)) if step.is_disputed else (),
    )


def _doubtful(
    library: Library, case: Case, procedure: Procedure, labels: dict[str, str], *, is_in: bool | None
) -> Iterator[tuple[str, str, str, tuple[Ref, ...]]]:
    """Yield what reports tell as done and the roll does not bear out, what others deny, or what may lie on either side of the day."""
    seen: set[tuple[str, str]] = set()  # a wire text that two outlets carry is told once
    for told in case.unclear:
        step = procedure.step(told.step)
        if told.evidence is None or step is None or (told.step, told.evidence.text) in seen:
            continue
        seen.add((told.step, told.evidence.text))
        ends = {"until": "is still in", "since": "is not in"}.get(step.spell_date, "")
        ends = "is in or out, as readings differ," if ends and is_in is None else ends
        why = f"our roll: {library.name_of(case.state)} {ends} on {show_date(case.on)}" if ends else "may lie before or after that day"
        refs = [library.evidence(told.evidence)]
        if told.is_disputed:
            denied = _denied_by(library, case, told.step)
            refs += [ref for _, ref in denied]
            day = show_date(told.date) or "day not stated"
            why = f"{day} · claimed by {listed(_voices(library, told))}, DENIED by {listed(list(dict.fromkeys(who for who, _ in denied)))}"
        elif voices := _voices(library, told):
            why += f" · by the account of {listed(voices)}"
        yield labels[told.step], _flat(told.evidence.text), why, tuple(refs)


def _voices(library: Library, step: CaseStep) -> list[str]:
    """Return by whose account a step stands; a report's own words have nobody's."""
    account = library.accounts[step.evidence.report] if step.evidence else None
    found = library.accounts_of(account, step.statements) if account is not None and step.statements else ()
    return [within_line(name) for name in found]


def _denied_by(library: Library, case: Case, step: str, by: str | None = None) -> list[tuple[str, Ref]]:
    """Return who denies a step (of a party, if given), each once, with where; what no speaker denies is the report's own no."""
    found: dict[str, Ref] = {}
    for denial in case.denials:
        if denial.step == step and by in (None, denial.by) and denial.evidence is not None:
            ref = library.evidence(denial.evidence)
            for name in _voices(library, denial) or [library.names[denial.evidence.report]]:
                found.setdefault(name, ref)
    return list(found.items())


def _hinges(library: Library, case: Case) -> Iterator[tuple[str, str, Ref]]:
    """Yield what reports tell as a step to be taken only on a condition ("will leave if")."""
    seen = {c.evidence.span for c in case.conditions}
    told = set()
    for step in case.ahead:
        if step.status == "conditional" and step.evidence is not None and step.evidence.text not in told:
            told.add(step.evidence.text)
            if not any(span.overlaps(step.evidence.span) for span in seen):
                yield _flat(step.evidence.text), listed(_voices(library, step)), library.evidence(step.evidence)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _step_lines(library: Library, case: Case, labels: dict[str, str]) -> list[StepLine]:
    """Return one line a step taken, what the reports tell and what our data have put together."""
    lines: list[StepLine] = []
    for step_id in dict.fromkeys(s.step for s in case.done):
        steps = [s for s in case.done if s.step == step_id]
        told = [s for s in steps if s.evidence]
        known = [s for s in steps if s.source]
        is_other = any(s.date for s in told) and any(s.date for s in known) and not _share_day(told, known)  # the reports' day is theirs
        refs: dict[str, Ref] = {}
        for step in told:
            if step.evidence:
                ref = library.evidence(step.evidence)
                refs.setdefault(ref.label, ref)
        counted = [s for s in steps if s.by not in case.can_block]
        is_partial = not counted  # parliaments have voted: none of it is "ratified by every member" yet
        by, is_each = _by(library, counted or steps)
        days = (s.date for s in (*(told if is_other else known), *told) if s.date)
        lines.append(
            StepLine(
                label=labels.get(step_id, step_id) + (": not complete, told so far as acted on" if is_partial else ""),
                by=by,
                date=None if is_each else next(days, None),
                refs=tuple(refs.values()),
                source=() if is_other else tuple(dict.fromkeys(k for s in known for k in s.source)),
                implied_by=next((labels.get(s.implied_by, "") for s in steps if s.implied_by), "") if not told and not known else "",
                told_by=_only_by(library, told) if not known else (),
                denied_by=tuple(_denied_by(library, case, step_id)),
            )
        )
    return lines


def _only_by(library: Library, told: list[CaseStep]) -> tuple[str, ...]:
    """Return by whose account a step stands where no report tells it in its own words."""
    if not all(step.statements for step in told):
        return ()
    return tuple(dict.fromkeys(name for step in told for name in _voices(library, step)))


def _share_day(told: list[CaseStep], known: list[CaseStep]) -> bool:
    """Say whether a day told of a step can be one of those that our data have."""
    spans = [[b for s in steps if (b := bounds(s.date))] for steps in (told, known)]
    return any(a[0] <= b[1] and b[0] <= a[1] for a in spans[0] for b in spans[1])


def _by(library: Library, steps: list[CaseStep]) -> tuple[str, bool]:
    """Return who took a step, and whether each is told with its own day, where these differ: one day would be that of all of them."""
    names = list(dict.fromkeys(s.by for s in steps if s.by))
    if len(names) > _FEW:
        return f"{len(names)} parties", False
    last = {by: max((s.date for s in steps if s.by == by and s.date), default="") for by in names}
    is_each = len(set(last.values())) > 1
    return ", ".join(library.name_of(by) + (f" ({show_date(day)})" if day and is_each else "") for by, day in last.items()), is_each


def _must_agree(library: Library, case: Case, missing: Missing | None, procedure: Procedure) -> str:
    n_needed, told = (missing.n_needed, missing.partly) if missing else (0, ())
    step = procedure.step(case.next)
    if step is not None and step.decision in _OWN and not step.is_aside and case.direction == "accession" and not case.step:
        return "the state's own step"
    if not procedure.alliance and step is not None:  # what a body's own rules ask besides is not in our data
        if step.decision == "automatic":
            return "follows by itself"
        return "the state's own step" if step.decision in _OWN else "who must agree is not in our data"
    if not case.parties_known:
        return "the roll is not certain on that day"
    if not case.can_block:
        return "no state's agreement is still needed" if not case.missing else "nobody else's agreement is needed"
    states = [c for c in case.can_block if _is_state(c)]
    bodies = [c for c in case.can_block if not _is_state(c)]
    many = len(states)
    if many > _FEW:
        is_ratification = step is not None and bool(step.counts)
        who = ", ".join(map(library.name_of, told)) if len(told) <= _FEW else f"{len(told)} of them"
        known = f"; told of {who}, the others are not on record here" if told else "; which of them have is not on record here"
        known = known if is_ratification and many == n_needed else ""
        return f"each of the {many} parties must agree" + (f", and {' and '.join(bodies)}" if bodies else "") + known
    return f"must agree: {', '.join((*map(library.name_of, states), *bodies))}" + (
        f" ({n_needed} needed in all)" if n_needed > many else ""
    )


def _is_state(actor: str) -> bool:
    return len(actor) == 3 and actor.isupper()


def _covered(case: Case) -> str:
    if case.covered is None:
        return f"Whether {case.covered_by or 'the promise of defence'} covers it on that day is unclear."
    by = case.covered_by or "a promise of defence"
    if case.direction == "withdrawal":
        return f"Still covered by {by}." if case.covered else f"Not covered by {by}."
    return f"Covered by {by}." if case.covered else f"Not covered by {by} yet." if case.covered_by else ""


def _base_rate(library: Library, case: Case, labels: dict[str, str]) -> str:
    rate = case.base_rate
    if rate is None:
        return ""
    whose = ", ".join(library.name_of(a) for a in rate.actors) if len(rate.actors) <= _FEW else f"{rate.n} states"
    if rate.most < 1 and rate.unit == "months":
        return f"From “{labels.get(rate.step, rate.step)}”, past cases took less than a month (derived from our roll: {whose})"
    took = f"{rate.least:.0f} to {rate.most:.0f} {rate.unit}, median {rate.median:.0f}" if rate.n > 1 else f"{rate.median:.0f} {rate.unit}"
    cases = "past cases" if rate.n > 1 else "one past case"
    return f"From “{labels.get(rate.step, rate.step)}”, {cases} took {took} (derived from our roll: {whose})"


def _conditions(library: Library, case: Case) -> list[ConditionLine]:
    lines = []
    for condition in case.conditions:
        account = library.accounts[condition.evidence.report]
        claim = next((c for c in account.claims if c.span == condition.evidence.span and c.relation == "conditional"), None)
        holder = party_name(account, claim.holder) if claim and claim.holder else condition.holder
        lines.append(ConditionLine(condition.text, holder, library.evidence(condition.evidence)))
    return lines


def _waiting_refs(library: Library, state: str, alliance: str) -> tuple[Ref, ...]:
    found: dict[str, Ref] = {}
    for account in library.story.accounts:
        for claim in account.claims:
            if claim.relation == "candidate_for" and (claim.subject, claim.object) == (state, alliance):
                ref = library.ref(account.report.id, claim.span)
                found.setdefault(ref.label, ref)
    return tuple(found.values())
