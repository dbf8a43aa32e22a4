"""Puts the evidence of a case in order: done by a day, only planned, or unclear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from casus.alliances.roll import is_member, spells_of
from casus.ground.dates import bounds, day_after
from casus.model.alliance import Direction, Spell, Treaty
from casus.model.case import CaseStep, Procedure

Place = Literal["before", "unclear", "after"]
_SUBMITTED = "submitted"  # sent to parliament: no step has been taken there yet


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a state's history that a case belongs to: the spell it leads into or out of, and what lies before it."""

    spell: Spell | None
    after: date
    is_founding: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a case has come.

    Args:
        done: steps taken, in order of the procedure, our own data before reports; of a ratification each party's stages.
        reached: the last step taken, or "".
        begun: steps that some parties have taken and others not.
        counted: parties whose ratification counts.
        partly: parties that have gone part of the way.
        ahead: steps told but not as having happened.
        unclear: steps that may lie before or after the day, or that the roll speaks against.
    """

    done: tuple[CaseStep, ...]
    reached: str
    begun: frozenset[str]
    counted: frozenset[str]
    partly: tuple[str, ...]
    ahead: tuple[CaseStep, ...]
    unclear: tuple[CaseStep, ...]


def find_window(treaty: Treaty, state: str, direction: Direction, on: date) -> Window:
    """Return the spell that a case is about on a day; one who left and came back has a case of its own each time."""
    spells = [s for s in spells_of(treaty, state) if not s.contested]
    if direction == "withdrawal":
        begun = [s for s in spells if s.starts()[0] <= on]
        return Window(begun[-1], begun[-1].starts()[0]) if begun else Window(None, date.min)
    after = date.min
    for spell in spells:
        ends = spell.ends()
        if ends is None or on <= ends[1]:
            return Window(spell, after, is_founding(treaty, spell))
        after = ends[0]
    return Window(None, after)


def steps_on_record(treaty: Treaty, procedure: Procedure, state: str, window: Window, on: date) -> tuple[CaseStep, ...]:
    """Return the steps of a case that our own data have by a day: milestones not taken back since, and the dates of its spell."""
    found = [
        CaseStep(m.step, m.by, m.date, m.stage, source=m.source, confidence=m.confidence, published=_last_day(m.known_by))
        for m in treaty.milestones
        if state in m.actors and m.direction == procedure.direction and not _is_over(m.taken_back, on)
    ]
    spell = window.spell
    for step in procedure.steps if spell else ():
        day = getattr(spell, step.spell_date) if step.spell_date else None
        if spell is not None and day is not None and not (step.spell_date == "signed" and window.is_founding):
            others: tuple[str, ...] = getattr(spell, f"{step.spell_date}_or")
            if step.spell_date == "until":
                day, others = day_after(day), tuple(map(day_after, others))
            found.append(CaseStep(step.id, "", day, source=spell.source or treaty.source, confidence=spell.confidence, date_or=others))
    return tuple(found)


def _last_day(value: str | None) -> date | None:
    span = bounds(value)
    return span[1] if span else None


def is_founding(treaty: Treaty, spell: Spell) -> bool:
    """Say whether a spell is that of a founder from the beginning, who signed the treaty itself and never acceded."""
    return spell.actor in treaty.founders and spell == spells_of(treaty, spell.actor)[0]


def find_progress(
    procedure: Procedure,
    evidence: Iterable[CaseStep],
    treaty: Treaty,
    state: str,
    parties: tuple[str, ...],
    window: Window,
    on: date,
) -> Progress:
    """Sort the evidence by the day, count the ratifications, and find the step reached."""
    taken: list[CaseStep] = []
    ahead: list[CaseStep] = []
    unclear: list[CaseStep] = []
    is_in, reach = is_member(treaty, state, on), bounds(treaty.known_until)
    is_disputed = is_in is None and (reach is None or on <= reach[1])
    told = tuple(evidence)
    late = frozenset(i.step for i in told if i.evidence is None and _begins_after(i, on))
    for item in told:
        place = _place(item, window.after, on)
        if place == "after" or procedure.step(item.step) is None:
            continue
        if place == "unclear" and item.evidence is None and _needs(procedure, item.step, late):
            continue  # "2022", of a protocol that was signed in July 2022
        if item.status != "actual":
            ahead.append(item)
        elif item.is_disputed or place == "unclear" or _is_against_roll(procedure, item, is_in, is_disputed=is_disputed):
            if place == "unclear" or item.evidence is not None or is_in is None:
                unclear.append(item)
        else:
            taken.append(item)
    counts = {s.id: s.counts for s in procedure.steps if s.counts}
    counted = frozenset(t.by for t in taken if t.step in counts and t.stage == counts[t.step])
    partly = tuple(dict.fromkeys(t.by for t in taken if t.step in counts and t.by and t.by not in counted and t.stage != _SUBMITTED))
    full = _full_steps(procedure, taken, counted, (*parties, state))
    is_dissolved = window.spell is not None and treaty.ended is not None and window.spell.until == treaty.ended  # nobody gave notice
    implied = () if window.is_founding or is_dissolved else tuple(_implied(procedure, full, frozenset(t.step for t in taken)))
    shown = full | {i.step for i in implied}
    order = {s.id: number for number, s in enumerate(procedure.steps)}
    reached = [s.id for s in procedure.steps if s.id in shown and not s.is_aside]
    begun = frozenset(t.step for t in taken) - shown
    done = sorted((*taken, *implied), key=lambda d: (order[d.step], d.date or "9999"))
    return Progress(
        tuple(done),
        reached[-1] if reached else "",
        begun,
        counted,
        partly,
        tuple(a for a in ahead if a.step not in shown),
        tuple(u for u in unclear if u.step not in shown),
    )


def _begins_after(item: CaseStep, on: date) -> bool:
    spans = [s for s in map(bounds, (item.date, *item.date_or)) if s is not None]
    return bool(spans) and all(s[0] > on for s in spans)


def _needs(procedure: Procedure, step: str, others: frozenset[str]) -> bool:
    """Say whether a step needs one of others to be taken before it, at once or through what it needs."""
    found = procedure.step(step)
    return found is not None and any(need in others or _needs(procedure, need, others) for need in found.needs)


def _is_over(value: str | None, on: date) -> bool:
    span = bounds(value)
    return span is not None and span[1] < on


def _full_steps(procedure: Procedure, taken: list[CaseStep], counted: frozenset[str], all_of: tuple[str, ...]) -> frozenset[str]:
    """Return the steps that the evidence shows as wholly taken: one that each party takes needs every one of them."""
    told = {t.step for t in taken}
    found = set()
    for step in procedure.steps:
        needed = set(all_of) if step.decision == "each_party_and_state" else set(all_of[:-1])
        is_each = step.decision.startswith("each_party")
        if step.id in told and (not is_each or (bool(needed) and needed <= counted)):
            found.add(step.id)
    return frozenset(found)


def _implied(procedure: Procedure, full: frozenset[str], begun: frozenset[str]) -> Iterator[CaseStep]:
    """Yield the steps that are shown only by a later one that needs them: nobody ratifies what is not signed."""
    shown: dict[str, str] = {}
    for step in reversed(procedure.steps):
        if step.id in full or step.id in shown or step.id in begun:
            for need in step.needs:
                if need not in full:
                    shown.setdefault(need, step.id)
    yield from (CaseStep(step, implied_by=by) for step, by in shown.items())


def _place(item: CaseStep, after: date, on: date) -> Place:
    """Say whether a step was taken by a day; what was told by then without a date was, if it was told as done."""
    spans = [s for s in map(bounds, (item.date, *item.date_or)) if s is not None]
    span = (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None
    told = item.published
    if span is None:
        if told is None:
            return "unclear"
        return "before" if told <= on else "after"
    last = min(span[1], max(told, span[0])) if told is not None and item.status == "actual" else span[1]
    if span[0] > on or last < after or (item.status != "actual" and told is not None and told > on):
        return "after"
    return "before" if last <= on or item.status != "actual" else "unclear"


def _is_against_roll(procedure: Procedure, item: CaseStep, is_in: bool | None, *, is_disputed: bool) -> bool:
    """Say whether a state is told to be in, or out, and the roll says otherwise or is not certain.

    On the last day of a spell the state is still in. A report about a day that our data do not reach is believed, one about a
    day on which they have it as disputed is not.
    """
    step = procedure.step(item.step)
    if step is None or step.spell_date not in ("since", "until"):
        return False
    if is_in is None:
        return is_disputed or item.evidence is None
    return is_in is (step.spell_date == "until")


def is_taken_back(step: CaseStep, setback: CaseStep) -> bool:
    """Say whether the words of a setback hold a step: who "withdrew its application" is not told to have applied."""
    told, other = step.evidence, setback.evidence
    return told is not None and other is not None and told.report == other.report and told.span.overlaps(other.span)


def find_setbacks(told: Iterable[CaseStep], procedure: Procedure, progress: Progress, window: Window, on: date) -> tuple[CaseStep, ...]:
    """Return the setbacks that happened by a day and that nothing later has overtaken, each kind of one day and party once.

    A step taken later overtakes them all, the last step one without a date too; a veto that its party has lifted is none.
    """
    last = max((b[0] for s in progress.done if (b := bounds(s.date))), default=date.min)
    undoing = {s.id: s.undoes for s in procedure.setbacks if s.undoes}
    happened = [i for i in told if i.status == "actual" and _place(i, window.after, on) == "before"]
    undone = {(undoing[i.step], i.by): _day(i) for i in happened if i.step in undoing and not i.is_disputed}
    is_over = bool(procedure.steps) and progress.reached == procedure.steps[-1].id
    found: dict[tuple[str, str | None, str], CaseStep] = {}
    for item in happened:
        span = bounds(item.date)
        is_overtaken = is_over if span is None else span[1] < last
        if item.step not in undoing and not is_overtaken and undone.get((item.step, item.by), date.min) < _day(item):
            _keep(found, item)
    return tuple(found.values())


def find_lifted(told: Iterable[CaseStep], procedure: Procedure, window: Window, on: date) -> tuple[CaseStep, ...]:
    """Return what took a setback back by a day (a veto lifted), each kind of one day and party once."""
    undoing = {s.id for s in procedure.setbacks if s.undoes}
    found: dict[tuple[str, str | None, str], CaseStep] = {}
    for item in told:
        if item.step in undoing and item.status == "actual" and _place(item, window.after, on) == "before":
            _keep(found, item)
    return tuple(found.values())


def _keep(found: dict[tuple[str, str | None, str], CaseStep], item: CaseStep) -> None:
    """Keep each kind of one day and party once: what a report tells in its own words before what somebody says."""
    known = found.setdefault((item.step, item.date, item.by), item)
    if known.statements and not item.statements:
        found[item.step, item.date, item.by] = item


def _day(item: CaseStep) -> date:
    """Return the last day on which a step can have been taken, else that on which it was told."""
    span = bounds(item.date)
    return span[1] if span is not None else item.published or date.max
