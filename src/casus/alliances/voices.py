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
    r"\b(?:received|given|gave|sent|handed|submitted|delivered)(?:\s+\w+)?\s+(?:(?:any|a|an|the|such|formal|written|official)\s+)*"
    r"(?:letter|notice|notification|note)\b",
    re.IGNORECASE,
)
_NONE_RECEIVED = re.compile(
    r"\b(?:received\s+no|(?:ha[ds]|have)\s+(?:not(?:\s+yet)?|never)\s+received\s+(?:an?|any|the))\s+"
    r"(?:(?:formal|written|official|such)\s+)*(?:notice|notification|letter|note)\b",
    re.IGNORECASE,
)
# A letter can be any, to a judge or from a creditor: what else says that the step is meant.
_OF_STEP = re.compile(
    r"\b(?:notice|notif\w+|withdr[ae]w\w*|exit\w*|departure|denunciation|denounc\w+|leav(?:e|es|ing)|such (?:letter|note))\b", re.IGNORECASE
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


def find_denials(account: Account, told: Iterable[CaseStep], state: str, alliance: str) -> Iterator[CaseStep]:
    """Yield, of steps that somebody is said to have told, who else denies "the report" soon after, or says that there is no such letter."""
    text = account.report.text
    denying = [s for s in account.statements if s.content and _denies(account, s, state, alliance)]
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


def says_none_received(account: Account, span: Span, state: str, alliance: str) -> bool:
    """Say whether a stretch tells that no notice came in; what the state that would give it has not received is another matter."""
    match = _NONE_RECEIVED.search(account.report.text, span.start, span.end)
    if match is None or not _is_of_step(account, span, alliance):
        return False
    before = [m.actor for m in account.mentions if span.start <= m.span.start < match.start()]
    return not before or before[-1] != state


def _denies(account: Account, said: Statement, state: str, alliance: str) -> bool:
    span = hull(said.content)
    words = fold(span.of(account.report.text))
    if said.stance == "denies":
        is_back = _POINTS_BACK.match(words.rstrip(".,; ")) is not None
        return is_back or (_ANY_PAPER.search(words) is not None and _is_of_step(account, span, alliance))
    return _NO_SUCH.match(words) is not None or says_none_received(account, span, state, alliance)


def _is_of_step(account: Account, span: Span, alliance: str) -> bool:
    """Say whether words name the step by a word of its own, or the alliance."""
    return bool(_OF_STEP.search(span.of(account.report.text))) or any(m.actor == alliance and span.covers(m.span) for m in account.mentions)


def mark_disputed(told: Iterable[CaseStep]) -> list[CaseStep]:
    """Return steps with those marked that rest on somebody's word alone, in every report, and that others deny."""
    steps = list(told)
    reported = {(s.step, s.by) for s in steps if s.status == "actual" and not s.statements}
    denied = {(s.step, s.by) for s in steps if s.status == "denied"}
    return [replace(s, is_disputed=True) if s.status == "actual" and (s.step, s.by) in denied - reported else s for s in steps]
