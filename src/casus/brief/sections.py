"""The page before it has a form: sections of rows with lead, words, remarks and references."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from casus.brief.case_rows import case_sections, promise_section
from casus.brief.evidence import listed
from casus.brief.happened import show_date
from casus.brief.outcomes import outcome, within_line
from casus.brief.page import Brief, EventLine, FindingLine, OnlyLine, StatementLine
from casus.brief.rows import Row, Section, cut
from casus.brief.saying import verb_phrase
from casus.ground.dates import bounds
from casus.ground.text import fold

_SHORT_EVENTS, _SHORT_STATEMENTS, _SHORT_ONLY = 14, 16, 8
_SHORT_FINDINGS, _SHORT_PAIRS = 16, 2
_LONG_AGO = 2  # years; older acts are background and come in the full page
# What is told by comparing clauses; how much of it is right on stories that no rule was made after, docs/decisions/0033 says.
_COMPARED = frozenset(("number", "status", "happened", "place", "actor", "cause", "event"))
_READ_BOTH = "Pairs are found by comparing words, and most turn out to tell two things: read both sides before you quote one"
_VERDICTS = {"agrees": "✓", "contradicts": "✗", "cannot tell": "?"}
# Of two acts in the same words the one stands that says most of what took place.
_TELLS_MORE = {"actual": 0, "denied": 1, "threatened": 2, "conditional": 2, "planned": 3, "requested": 4, "hypothetical": 5}
_LED_IN = re.compile(r"^(?:(?:and|but) )?that (?=[A-Z]|the |an? |it |he |she |they |its |his |her |their )")
_NAMED = re.compile(r"\[[^\]]*\]")
_POINTING = re.compile(r"^(?:The|Its|His|Her|Their) (?:own )?(?=\w)")
_ASKED = {"happened": "when", "number": "how many", "place": "where", "actor": "who", "status": "whether it is so", "cause": "why"}
_SLOTS = {"valid_from": "when", "happened": "when", "value": "how many", "number": "how many", "event": "what", "claim": "what"}


def make_sections(brief: Brief, *, full: bool) -> tuple[Section, ...]:
    """Return the sections of a page, empty ones left out; a short page shows what matters most of each."""
    made = [
        *case_sections(brief, full=full),
        promise_section(brief, full=full),
        _events(brief, full=full),
        _positions(brief, full=full),
        _statements(brief, full=full),
        _responses(brief, full=full),
        _claims(brief),
        _differences(brief, full=full),
        _copies(brief),
        *(_only(brief, line, full=full) for line in brief.only),
    ]
    return tuple(s for s in made if s.rows)


def is_background(brief: Brief, line: EventLine) -> bool:
    """Say whether an act lies years before the story: a wave of accessions long ago is told among the claims."""
    days = [bounds(r.published) for r in brief.reports]
    day = max((d[1] for d in days if d), default=None)
    span = bounds(line.happened)
    return day is not None and span is not None and span[1].year < day.year - _LONG_AGO


def event_row(line: EventLine, *, full: bool) -> Row:
    """Return the row of one act: its day, its words, whether it happened or who claims so, and who carries it."""
    remarks = (
        outcome(line.status, _by(line.by), line.words, _by(line.claimed_by), is_conditional=bool(line.condition)) + _imagined(line),
        ", ".join(line.carriers),
        _support(line),
        f"condition: “{line.condition}”" if line.condition else "",
        f"where: {line.place}" if line.place and line.place not in line.words else "",
        f"{line.type}{f'-{line.mode}' if line.mode else ''}" if full else "",
    )
    return Row(line.words, show_date(line.happened), tuple(filter(None, remarks)), line.refs)


def _support(line: EventLine) -> str:
    """Return how many origins carry an act that several reports tell, and in what these differ: so far they do not corroborate it."""
    if len(line.carriers) <= 1 and line.n_origins <= 1:
        return ""
    support = f"corroborated, {line.n_origins} origins" if line.n_origins > 1 else "one origin"
    slots = dict.fromkeys(_ASKED.get(slot, slot) for slot in line.differing)
    return f"{support}; accounts differ: {', '.join(slots)}" if slots else support


def _imagined(line: EventLine) -> str:
    """Return the words of what is only imagined, since more may stand around them ("he would fly to Bern if he was invited")."""
    return f": {_flat(line.refs[0].text)}" if line.status == "hypothetical" and line.refs else ""


def _once(events: Iterable[EventLine]) -> list[EventLine]:
    """Return the acts without those whose words stand there already: an appeal and what it asks for are one line."""
    kept: dict[tuple[object, ...], EventLine] = {}
    for line in events:
        key = _bare(line.words), tuple(r.label for r in line.refs)
        if key not in kept or _TELLS_MORE[kept[key].status] > _TELLS_MORE[line.status]:
            kept[key] = line
    lines = list(kept.values())
    return [line for line in lines if not any(_holds(other, line) for other in lines)]


def _holds(other: EventLine, line: EventLine) -> bool:
    """Say whether the words of an act stand inside those of another of the same place and status: one statement that tells two."""
    same = (other.status, [r.label for r in other.refs]) == (line.status, [r.label for r in line.refs])
    return same and len(other.words) > len(line.words) and _bare(line.words) in _bare(other.words)


def _bare(words: str) -> str:
    """Return words without the names in brackets that only say who is meant."""
    return " ".join(fold(_NAMED.sub("", words)).split())


def _by(names: tuple[str, ...]) -> str:
    """Return by whose account something is told: each voice once, however its name begins."""
    return ", and by ".join({fold(n): n for n in reversed(names)}[f] for f in dict.fromkeys(map(fold, names)))


def _events(brief: Brief, *, full: bool) -> Section:
    told = sorted(_once(brief.events), key=lambda e: e.status == "hypothetical")  # what is only imagined comes after what was told
    shown = told if full else [e for e in told if e.status != "hypothetical" and not is_background(brief, e)]
    rows = [event_row(e, full=full) for e in (shown if full else shown[:_SHORT_EVENTS])]
    left = len(told) - len(rows)
    return Section("What happened", tuple(rows), f"{left} more with --full" if left else "")


def _who(name: str, office: str) -> str:
    """Return a name with the office, unless the name already says it, or the office the name ("the mission, United Nations mission")."""
    if fold(name).removeprefix("the ") in fold(office):
        return office
    if fold(name).startswith(("a ", "an ")) and fold(name).split()[1:2] == fold(office).split()[:1]:
        return name  # "a source in the palace": the office says it again
    office = _POINTING.sub("", office)  # "The navy's spokeswoman" and "Its lawyer" at the head of a sentence
    return f"{name}, {office}" if office and fold(office) not in fold(name) else name


def _positions(brief: Brief, *, full: bool) -> Section:
    """Return who is for and against; on what is said where it is not the same for all."""
    cases = {(state, p.alliance) for p in brief.positions for state in p.states}
    rows = []
    for p in brief.positions:
        on = f" ({listed(p.states)}; {p.alliance})" if len(cases) > 1 else ""
        rows.append(Row(f"{_who(p.holder, p.office)}{on}: {cut(p.words, full=full)}", p.side, (), p.refs))
    return Section("Who stands where", tuple(rows))


def _statements(brief: Brief, *, full: bool) -> Section:
    chosen = [s for s in brief.statements if full or (s.is_main and not s.is_copied)]
    shown = chosen if full else _shared_out(chosen)
    left = len(brief.statements) - len(shown)
    rows = tuple(_said(line, full=full) for line in shown)
    return Section(f"Who said what ({len(rows)} of {len(brief.statements)})", rows, f"{left} more with --full" if left else "")


def _shared_out(lines: list[StatementLine]) -> list[StatementLine]:
    """Return as many statements as a short page holds, every report in its turn, in the order in which they came."""
    waiting: dict[str, list[StatementLine]] = {}
    for line in lines:
        waiting.setdefault(line.refs[0].report, []).append(line)
    taken: set[int] = set()
    while len(taken) < _SHORT_STATEMENTS and any(waiting.values()):
        for queue in waiting.values():
            if queue and len(taken) < _SHORT_STATEMENTS:
                taken.add(id(queue.pop(0)))
    return [line for line in lines if id(line) in taken]


def _said(line: StatementLine, *, full: bool) -> Row:
    """Return the row of one statement: who, through whom, to whom, and the words; what is not asserted says so before them."""
    via = f", via {line.channel}" if line.channel and line.channel != line.addressee else ""
    to = f", to {line.addressee}" if line.addressee else ""
    verb, mark = verb_phrase(line)
    remarks = (
        line.form if full or line.form == "indirect" else "",
        f"cue “{line.cue}”" if full else "",
        f"said {show_date(line.said)}" if line.said else "",
        "inside another statement" if line.is_nested and full else "",
    )
    who = f"{_who(line.speaker, line.office)}{via}{to}"
    how = f"{',' * (',' in who)} {verb}" if verb else ""
    return Row(f"{who}{how}{mark} {cut(line.words, full=full)}", "", tuple(filter(None, remarks)), line.refs)


def _responses(brief: Brief, *, full: bool) -> Section:
    """Return which act answers which; a short page leaves out those of which no report says it."""
    rows = []
    shown = [line for line in brief.responses if full or line.answers]
    for line in shown:
        link = (
            f"answers (“{line.cue}”): {line.answers}"
            if line.cue
            else f"condition: “{line.answers}”"
            if line.answers
            else "what it answers: not stated"
        )
        remarks = (outcome(line.status, line.by, line.words), link)
        rows.append(Row(cut(line.words, full=full), "", remarks, line.refs))
    left = len(brief.responses) - len(shown)
    return Section("Responses", tuple(rows), f"{left} more with --full, of which no report says what they answer" if left else "")


def _claims(brief: Brief) -> Section:
    rows = [
        Row(
            c.words,
            _VERDICTS.get(c.verdict, "?"),
            tuple(
                filter(
                    None,
                    (
                        c.why,
                        f"says {_by(c.by)}" if c.by else "",
                        f"roll: {', '.join(c.source)}" if c.source and c.verdict != "agrees" else "",
                    ),
                )
            ),
            c.refs,
        )
        for c in brief.claims
    ]
    return Section("Checked against the roll  (✓ agrees  ✗ contradicts  ? cannot tell)", tuple(rows))


def _differences(brief: Brief, *, full: bool) -> Section:
    """Return what contradicts what; one person's two offices once, and so what the same words say in several reports.

    A short page shows two pairs of reports of each difference, and so many differences that they can be read.
    """
    wanted = [f for f in brief.findings if f.relation in ("contradicts", "supersedes") or (full and f.relation == "refines")]
    once: dict[tuple[object, ...], FindingLine] = {}
    for line in wanted:
        words = frozenset(fold(side.text) for side in (line.left, line.right))
        once.setdefault(
            (line.relation, line.slot, line.about, line.between) if line.slot == "office" else (line.relation, line.slot, words), line
        )
    shown = list(once.values())
    if not full:
        of_kind: Counter[tuple[str, ...]] = Counter()
        kept: list[FindingLine] = []
        for line in shown:
            of_kind[line.slot, line.about] += 1
            if of_kind[line.slot, line.about] <= _SHORT_PAIRS and len(kept) < _SHORT_FINDINGS:
                kept.append(line)
        shown = kept
    left = len(once) - len(shown)
    more = [f"{left} more with --full"] if left else []
    if any(f.relation == "contradicts" and f.slot in _COMPARED for f in shown):
        more.append(_READ_BOTH)
    return Section("Where the reports may disagree", tuple(_finding(f) for f in shown), ". ".join(more))


def _finding(line: FindingLine) -> Row:
    sides = [
        f"“{_LED_IN.sub('', _flat(r.text))}” [{r.label}]{_standing(by, is_denied=is_denied)}"
        for r, by, is_denied in ((line.left, line.left_by, line.is_left_denied), (line.right, line.right_by, line.is_right_denied))
    ]
    whose = {"outlets": "between reports", "speakers": "between speakers", "within": "inside one report"}[line.between]
    newer_first = line.relation == "supersedes"  # its left side is the newer one; a reader goes from old to new
    words = f"{sides[0]}  ≠  {sides[1]}" if line.relation == "contradicts" else "  →  ".join(reversed(sides) if newer_first else sides)
    if line.relation == "contradicts" and line.left_by and line.right_by and fold(line.left.text) == fold(line.right.text):
        words = f"“{_flat(line.left.text)}” [{line.left.label}]: one says so, the other not: {line.left_by}; {line.right_by}"
    return Row(
        words,
        _SLOTS.get(line.slot, line.slot),
        (f"{line.about}: {line.relation}, {whose}" if line.about else f"{line.relation}, {whose}",),
    )


def _flat(text: str) -> str:
    return " ".join(text.split())


def _standing(by: str, *, is_denied: bool) -> str:
    """Return by whose account one side of a finding stands, or who denies it."""
    return f" {'DENIED by' if is_denied else 'by the account of'} {within_line(by)}" if by else ""


def _copies(brief: Brief) -> Section:
    rows = [
        Row(f"{c.name} and {c.source}: one text" if len(c.refs) > 1 else f"{c.name} credits {c.source}", "=", (), c.refs)
        for c in brief.copies
    ]
    once = {(r.words, tuple(ref.label for ref in r.refs)): r for r in reversed(rows)}  # two passages of one paragraph are one row
    return Section("Shared text, counted as one origin", tuple(reversed(once.values())))


def _only(brief: Brief, line: OnlyLine, *, full: bool) -> Section:
    events = [e for e in _once(line.events) if full or not is_background(brief, e)]
    rows = []
    for event in events if full else events[:_SHORT_ONLY]:
        how = outcome(event.status, _by(event.by), event.words, _by(event.claimed_by)) if event.status != "actual" else ""
        rows.append(Row(event.words, show_date(event.happened), (how,) if how else (), event.refs))
    if line.speakers:
        rows.append(Row(", ".join(map(within_line, line.speakers)), "says"))
    left = len(_once(line.events)) - (len(rows) - bool(line.speakers))
    return Section(f"Only in {line.name}", tuple(rows), f"{left} more with --full" if left else "")


def _reported(brief: Brief) -> str:
    """Return when the reports appeared, where what the title tells has no day of its own."""
    days = sorted(r.published for r in brief.reports if r.published)
    if not days:
        return "day not stated"
    return f"reported {show_date(days[0])}" + (f" to {show_date(days[-1])}" if days[-1] != days[0] else "")


def heading(brief: Brief) -> Iterator[str]:
    """Yield the lines under the title: the day, the reports with their letters, and the notes."""
    n_origins = sum(1 for r in brief.reports if not r.copy_of)
    day = show_date(brief.happened) or _reported(brief)
    yield f"{day} · {len(brief.reports)} report{'s' if len(brief.reports) > 1 else ''}, {n_origins} origin{'s' if n_origins > 1 else ''}"
    for report in brief.reports:
        published = show_date(report.published) or "date not stated"
        copied = f", repeats {report.copy_of}" if report.copy_of else ""
        title = f" “{report.title}”" if report.title else f" (no headline) {report.begins}" if report.begins else ""
        yield f"{report.letter} = {report.name}{title}, {published}{copied} ({report.origin})"
    yield from brief.notes
