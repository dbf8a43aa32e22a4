"""Finds steps that a sentence states where no act is coded: a law entered into force."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from casus.alliances.roll import is_member
from casus.alliances.scene import Scene
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.alliance import Treaty
from casus.model.case import CaseStep, Procedure, Sign, Step
from casus.model.story import Evidence

# What makes the same words a plan, a condition or a denial; such a sentence states nothing here.
_HEDGED = re.compile(
    r"\b(?:if|once|when|until|till|unless|before|whether|not|never|nor|no|would|will|may|might|could|should|must|yet|expected|to be"
    r"|den(?:y|ies|ied)|refus\w+|urg\w+|ask\w*|call\w* (?:for|on)|hop\w+|plan\w*|wants?|falsely|rumou?rs?)\b"
)


def find_stated(scene: Scene, procedure: Procedure, treaty: Treaty, state: str) -> Iterator[CaseStep]:
    """Yield the steps that sentences of an account state in so many words, as done, with the date that stands nearest.

    The state must be named in the sentence, and the alliance there or, where no other one is, as the report's main one. Who
    acted is the one party that the sentence names; with none or several the words tell nothing of a step that each takes.
    """
    signs = [(step, sign) for step in procedure.steps for sign in step.signs if sign.stated]
    if not signs:
        return
    text = scene.account.report.text
    for span, named in zip(scene.account.sentences, scene.by_sentence(), strict=True):
        if not {state, treaty.id} <= named:
            continue
        words = fold(span.of(text))
        for step, sign in signs:
            phrase = next((p for p in sign.stated if p in words), None)
            if phrase is None or not _fits(sign, words) or _HEDGED.search(words[: words.index(phrase)]):
                continue
            found = _step(step, sign, scene, treaty, state, span, named, phrase)
            if found is not None:
                yield found


def _fits(sign: Sign, words: str) -> bool:
    return (not sign.about or any(word in words for word in sign.about)) and not any(word in words for word in sign.never)


def _step(
    step: Step, sign: Sign, scene: Scene, treaty: Treaty, state: str, span: Span, named: Iterable[str], phrase: str
) -> CaseStep | None:
    report = scene.account.report
    by = ""
    if step.decision.startswith("each_party"):
        day = scene.account.published
        parties = [a for a in named if a != state and _was_party(treaty, a, day)]
        if len(parties) > 1:  # the depositary may be named beside the one that acts
            parties = [p for p in parties if p != treaty.depositary]
        if len(parties) != 1:
            return None
        by = parties[0]
    happened = _nearest_date(scene, span, fold(span.of(report.text)).index(phrase))
    return CaseStep(
        step.id, by, happened, sign.stage, "actual", Evidence(report.id, span, span.of(report.text)), published=report.published
    )


def _was_party(treaty: Treaty, actor: str, day: date | None) -> bool:
    return any(s.actor == actor for s in treaty.spells) and (day is None or is_member(treaty, actor, day) is not False)


def _nearest_date(scene: Scene, span: Span, at: int) -> str | None:
    """Return the value of the date in a sentence that stands nearest to a place, after it rather than before."""
    dates = [t for t in scene.account.times if span.start <= t.span.start < span.end and t.type == "DATE" and bounds(t.value)]
    if not dates:
        return None
    place = span.start + at
    return min(dates, key=lambda t: (t.span.start < place, abs(t.span.start - place))).value
