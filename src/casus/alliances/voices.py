"""By whose account a step of a case stands: who tells it, who denies it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import Account, Statement
from casus.model.case import CaseStep
from casus.model.story import Evidence

_NEAR = 4  # sentences behind a step in which somebody may deny "the report"
# What points at the words before it, where somebody denies it, or says that there is no such thing.
_POINTS_BACK = re.compile(r"(?:(?:the|this|that|those|these) (?:report|claim|account|statement|assertion)s?|it|this|that)$")
_NO_SUCH = re.compile(r"no such (?:letter|notice|notification|note|step|decision|document)\b")
_ANY_PAPER = re.compile(
    r"\b(?:received|given|gave|sent|handed|submitted|delivered)(?: \w+)? (?:(?:any|a|an|the|such|formal|written|official) )*"
    r"(?:letter|notice|notification|note)\b"
)
NONE_RECEIVED = re.compile(
    r"\b(?:received no|(?:ha[ds]|have) (?:not(?: yet)?|never) received (?:an?|any|the)) (?:formal |written |official |such )*"
    r"(?:notice|notification|letter|note)\b"
)


def find_part(account: Account, sentence: Span, phrase: Span) -> tuple[Span, Statement | None]:
    """Return the words of a sentence that are told with a phrase: those of the smallest statement that holds it, else all of it.

    The day on which it was said, and who said it, stand outside.
    """
    holding = [s for s in account.statements if any(c.covers(phrase) for c in s.content)]
    if not holding:
        return sentence, None
    said = min(holding, key=lambda s: hull(s.content).end - hull(s.content).start)
    part = hull(said.content)
    return Span(max(part.start, sentence.start), min(part.end, sentence.end)), said


def find_denials(account: Account, told: Iterable[CaseStep]) -> Iterator[CaseStep]:
    """Yield, of steps that somebody is said to have told, who else denies "the report" soon after, or says that there is no such letter."""
    text = account.report.text
    denying = [s for s in account.statements if s.content and _denies(s, fold(hull(s.content).of(text)))]
    for step in told if denying else ():
        if step.evidence is None or step.status != "actual" or not step.statements:
            continue
        tellers = {p.entity for s in account.statements if s.id in step.statements for p in s.speakers}
        starts = [s.start for s in account.sentences if s.start > step.evidence.span.start]
        stop = starts[_NEAR] if len(starts) > _NEAR else len(text)
        for said in denying:
            words = hull((*said.content, *said.cue))
            if step.evidence.span.end <= words.start < stop and not tellers & {p.entity for p in said.speakers}:
                evidence = Evidence(account.report.id, words, words.of(text))
                yield CaseStep(
                    step.step, step.by, status="denied", evidence=evidence, published=account.report.published, statements=(said.id,)
                )


def _denies(said: Statement, words: str) -> bool:
    if said.stance == "denies":
        return _POINTS_BACK.match(words.rstrip(".,; ")) is not None or _ANY_PAPER.search(words) is not None
    return _NO_SUCH.match(words) is not None or NONE_RECEIVED.search(words) is not None


def mark_disputed(told: Iterable[CaseStep]) -> list[CaseStep]:
    """Return steps with those marked that rest on somebody's word alone, in every report, and that others deny."""
    steps = list(told)
    reported = {(s.step, s.by) for s in steps if s.status == "actual" and not s.statements}
    denied = {(s.step, s.by) for s in steps if s.status == "denied"}
    return [replace(s, is_disputed=True) if s.status == "actual" and (s.step, s.by) in denied - reported else s for s in steps]
