"""The rows of where cases stand and of what treaties promise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casus.brief.evidence import listed
from casus.brief.happened import show_date
from casus.brief.page import Brief, CasePage, StepLine
from casus.brief.rows import Row, Section, cut
from casus.model.alliance import PartialRole


def case_sections(brief: Brief, *, full: bool) -> Iterator[Section]:
    """Yield where each case stands; those of which the same is to be said stand together."""
    alike: dict[tuple[Row, ...], list[str]] = {}
    for page in (brief.case, *brief.other_cases) if brief.case else ():
        alike.setdefault(_case(page, full=full), []).append(page.name)
    for rows, names in alike.items():
        yield Section(f"Where it stands: {'; '.join(names)}", rows)


def promise_section(brief: Brief, *, full: bool) -> Section:
    """Return what the reports say of articles of defence and consultation, each under the article itself and who is bound by it."""
    rows: list[Row] = []
    for line in brief.promises:
        number = f" Art. {line.article}" if line.article[:1].isupper() or line.article[:1].isdigit() else ""
        rows.append(Row(f"{line.treaty}{number}: {line.says}", "§", (line.bound, f"our data: {', '.join(line.source)}")))
        rows += [Row(f"{f'{who}: ' if who else ''}{cut(words, full=full)}", "says", (), (ref,)) for who, words, ref in line.told]
    return Section("What the treaties promise", tuple(rows))


def _case(page: CasePage, *, full: bool) -> tuple[Row, ...]:
    """Return what is to be said of one case: the steps taken, the next, what is tied to it, who else waits."""
    rows = [
        Row(
            f"{s.label}{f' by {s.by}' if s.by else ''}",
            "●",
            tuple(
                filter(
                    None,
                    (show_date(s.date), f"our roll: {', '.join(s.source)}" if s.source else "", _implied(s), _account_of(s), _denied(s)),
                )
            ),
            (*s.refs, *(ref for _, ref in s.denied_by)),
        )
        for s in page.done
    ]
    rows += [Row(_stood_aside(r), "!", (f"our roll: {', '.join(r.source)}" if r.source else "our roll",)) for r in page.case.roles]
    rows += [_setback(line, "✓") for line in page.lifted]
    rows += [_setback(line, "✗") for line in page.setbacks]
    if page.next:
        is_stopped = any(not line.denied_by for line in page.setbacks)
        when = "next, if it is taken up again" if is_stopped else "next step"
        rows.append(Row(page.next, "○", (when, page.must_agree), page.next_refs))
    if page.later:
        rows.append(Row(" · ".join(page.later), "○", ("after that",)))
    rows += [Row(text) for text in (page.case.veto, page.covered, page.base_rate) if text]
    if page.case.due:
        put_off = "; that day is over, so it was put off" if page.case.is_overdue else ""
        rows.append(Row(f"takes effect on {show_date(page.case.due)} at the earliest (derived from the notice){put_off}"))
    rows += [Row(f"“{c.words}”" if "“" not in c.words else c.words, "if", (c.holder,), (c.ref,)) for c in page.conditions]
    rows += [Row(name, "also", ("in line",), refs) for name, refs in page.waiting]
    rows += [Row(f"“{words}”", "if", (who,) if who else (), (ref,)) for words, who, ref in page.hinges]
    rows += [Row(f"{_head(label)}: told as done, “{words}”", "?", (why,), refs) for label, words, why, refs in page.doubtful]
    if full:
        told = {s.step for s in page.case.unclear if s.evidence}
        silent = Counter(s.step for s in page.case.unclear if not s.evidence and s.step not in told)
        rows += [Row(f"{step}: {n} on record without a day that tells whether before or after", "?") for step, n in silent.items()]
    return tuple(rows)


def _setback(line: StepLine, mark: str) -> Row:
    """Return what stopped a case, or took that back; what some tell and others deny is neither."""
    voices = f"claimed by {listed(line.told_by)}" if line.denied_by else _account_of(line)
    notes = (show_date(line.date) if line.date else "", voices, _denied(line))
    return Row(line.label, "?" if line.denied_by else mark, tuple(filter(None, notes)), (*line.refs, *(ref for _, ref in line.denied_by)))


def _implied(step: StepLine) -> str:
    return f"not told: it must come before “{_head(step.implied_by)}”" if step.implied_by else ""


def _stood_aside(role: PartialRole) -> str:
    """Return how a party stands aside in part while it stays one: "suspended since 4 Jul 2009 (after the coup of 2009)"."""
    note = f" ({role.note})" if role.note else ""
    stays = "" if role.kind == "contested" else ", a party all the while"
    return f"{role.kind.replace('_', ' ')} since {show_date(role.since)}{note}{stays}"


def _account_of(step: StepLine) -> str:
    return f"by the account of {listed(step.told_by)}" if step.told_by else ""


def _denied(step: StepLine) -> str:
    return f"DENIED by {listed([who for who, _ in step.denied_by])}" if step.denied_by else ""


def _head(label: str) -> str:
    """Return a step's label without what stands behind its colon."""
    return label.split(":", maxsplit=1)[0]
