"""Finds steps that a sentence states where no act is coded: a law entered into force."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache

from casus.alliances.roll import is_member
from casus.alliances.scene import Scene
from casus.alliances.voices import find_part, says_none_received
from casus.ground.dates import bounds
from casus.ground.spans import Span
from casus.ground.text import fold, plain_marks
from casus.model.alliance import Treaty
from casus.model.case import CaseStep, Procedure, Sign, Step
from casus.model.story import Evidence

# What makes the same words a plan, a condition or a denial; such a sentence states nothing here.
HEDGED = re.compile(
    r"\b(?:if|once|when|until|till|unless|before|whether|not|never|nor|no|would|will|may|might|could|should|must|yet|expected|to be"
    r"|den(?:y|ies|ied)|refus\w+|urg\w+|ask\w*|call\w* (?:for|on)|hop\w+|plan\w*|threat\w*|consider\w*|ready|wants?|falsely|rumou?rs?)\b"
)
_OWN_STEPS = ("state", "consensus")  # steps taken by, or decided for, one state alone: others in the sentence only speak of it
_RECEIVED = "received notification"
_DATED = re.compile(r"[“\"]?(?:The|Its|His|Her|Their) (?:letter|notice|note|notification|document),? (?:was |is )?dated ")
_FROM = re.compile(r"(?: of (?:its |their )?(?:withdrawal|exit|departure))? from (?:the )?")
_OUT_OF = re.compile(r"\b(?:withdraw\w*|exit\w*|departure|leav(?:e|es|ing)|quit(?:s|ting)?)(?: from)? (?:the )?(?=\S)")
_BARE = re.compile(r"(?:alliance|bloc|charter|grouping|organi[sz]ation|pact|treaty|union)\b")


def find_stated(scene: Scene, procedure: Procedure, treaty: Treaty, state: str) -> Iterator[CaseStep]:
    """Yield the steps that sentences of an account state in so many words, as done, with the date that stands nearest.

    The state must be named in the sentence, and the alliance there or, where no other one is, as the report's main one. Who
    acted is the one party that the sentence names; with none or several the words tell nothing of a step that each takes. A step
    that a state takes, or that all decide for it, is its own where no other state stands between it and the words.
    """
    signs = [(step, sign) for step in procedure.steps for sign in step.signs if sign.stated]
    if not signs:
        return
    for span, named in zip(scene.account.sentences, scene.by_sentence(), strict=True):
        if not {state, treaty.id} <= named:
            continue
        told: set[tuple[str, str]] = set()
        for step, sign in signs:
            found = _read(scene, step, sign, treaty, state, span, named)
            if found is not None and (step.id, sign.stage) not in told:
                told.add((step.id, sign.stage))
                yield found


def _read(scene: Scene, step: Step, sign: Sign, treaty: Treaty, state: str, span: Span, named: Iterable[str]) -> CaseStep | None:
    """Return the step that a sentence states by a sign's words, by whose account, or None; who says that nothing has come denies it."""
    text = scene.account.report.text
    words = fold(span.of(text))
    phrase = next((p for p in sign.stated if p in words), None)
    if phrase is None:
        return _none_received(scene, step, sign, treaty, state, span)
    at = span.start + words.index(phrase)
    part, said = find_part(scene.account, span, Span(at, at + len(phrase)))
    is_denied = said is not None and said.stance == "denies"
    if said is not None and said.stance not in ("asserts", "denies"):
        return None
    if not _fits(sign, words, fold(part.of(text))) or not _is_of_case(scene, step, treaty, state, part if is_denied else span, phrase):
        return None
    found = _step(step, sign, scene, treaty, state, span, named, phrase)
    if found is None or said is None:
        return found
    return replace(found, status="denied" if is_denied else found.status, statements=(said.id,))


def find_name(treaty: Treaty, words: str, *, at_head: bool = False) -> re.Match[str] | None:
    """Return where words hold a name of a treaty, or begin with one: whole words, and capitals where it has no others ("LAS")."""
    pattern = _names(treaty.name, *treaty.aliases)
    plain = " ".join(plain_marks(words).split())
    return pattern.match(plain) if at_head else pattern.search(plain)


@cache
def _names(*names: str) -> re.Pattern[str]:
    spelled = (re.escape(plain_marks(n)) for n in sorted(names, key=len, reverse=True))
    return re.compile("|".join(rf"\b{n}\b" if n.isupper() else rf"\b(?i:{n})\b" for n in spelled))


def is_own(step: Step) -> bool:
    """Say whether a step is one state's alone: taken by it, decided for it, or the end of its membership."""
    return step.decision in _OWN_STEPS or step.spell_date == "until"


def is_barred(sign: Sign, words: str) -> bool:
    """Say whether words hold one that a sign must not hold, read from the start of a word, and to its end where a space ends it.

    "Had " is not in "Chad vetoed", nor "aid " in "Chad said"; "ratif" is in "ratified".
    """
    return bool(sign.never) and _barring(sign.never).search(words) is not None


@cache
def _barring(never: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{re.escape(word.strip())}" + (r"\b" if word.endswith(" ") else "") for word in never))


def _nearest_states(scene: Scene, span: Span, at: int, *, is_received: bool) -> frozenset[str]:
    """Return the states named last before a place in a sentence, several where a list names them; with none before, those after.

    What was received is of those named after ("received notification from Mali").
    """
    named = [m for m in scene.account.mentions if span.covers(m.span) and m.actor and m.actor == m.entity and scene.is_state(m.actor)]
    before = [m for m in named if m.span.start < span.start + at]
    if not before or is_received:
        return frozenset(m.actor for m in named if m.actor and m not in before)
    return frozenset(m.actor for m in scene.list_to_last(before) if m.actor)


def _is_of_case(scene: Scene, step: Step, treaty: Treaty, state: str, span: Span, phrase: str) -> bool:
    """Say whether words tell a step as done, of the state where it is its own step, and of the alliance."""
    words = fold(span.of(scene.account.report.text))
    at = words.index(phrase)
    is_received = phrase.startswith("received")  # "from" names then who gave it
    if HEDGED.search(words[:at]) or not (is_received or _is_of_treaty(scene, treaty, span, at + len(phrase))):
        return False
    return not is_own(step) or state in _nearest_states(scene, span, at, is_received=is_received)


def _is_of_treaty(scene: Scene, treaty: Treaty, span: Span, at: int) -> bool:
    """Say whether words are told of the alliance, where they name anything: not "notice of withdrawal from the missile treaty".

    "Notified the Organization that it was withdrawing from the Treaty" is of the treaty.
    """
    text = scene.account.report.text
    after = _FROM.match(text, span.start + at)
    if after is None:
        after = _OUT_OF.search(text, span.start + at, span.end)
        if after is None or not text[after.end() : after.end() + 1].isupper():
            return True
    named = any(m.actor == treaty.id and m.span.start <= after.end() <= m.span.end for m in scene.account.mentions)
    title = text[after.end() : span.end]
    return named or bool(_BARE.match(fold(title))) or find_name(treaty, title, at_head=True) is not None


def _fits(sign: Sign, words: str, part: str) -> bool:
    """Say whether a sentence holds what a sign must hold, and what is told in it nothing that it must not: who tells it is left out."""
    return (not sign.about or any(word in words for word in sign.about)) and not is_barred(sign, part)


def _none_received(scene: Scene, step: Step, sign: Sign, treaty: Treaty, state: str, span: Span) -> CaseStep | None:
    """Return a step as denied by a sentence that says that nothing has come in ("received no notification from Mali"), or None."""
    if _RECEIVED not in sign.stated or not says_none_received(scene.account, span, state, treaty.id):
        return None
    report = scene.account.report
    by = tuple(s.id for s in scene.account.statements if any(span.covers(c) for c in s.content))[:1]
    return CaseStep(
        step.id, status="denied", evidence=Evidence(report.id, span, span.of(report.text)), published=report.published, statements=by
    )


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
    at = span.start + fold(span.of(report.text)).index(phrase)
    part, _ = find_part(scene.account, span, Span(at, at + len(phrase)))
    happened = nearest_date(scene, part, at - part.start) or _dated_after(scene, span)
    return CaseStep(
        step.id, by, happened, sign.stage, "actual", Evidence(report.id, span, span.of(report.text)), published=report.published
    )


def _was_party(treaty: Treaty, actor: str, day: date | None) -> bool:
    return any(s.actor == actor for s in treaty.spells) and (day is None or is_member(treaty, actor, day) is not False)


def _dated_after(scene: Scene, span: Span) -> str | None:
    """Return the date of a paper that the next sentence tells of ("The letter, dated March 12, was delivered"), or None."""
    sentences = scene.account.sentences
    after = next((s for s in sentences if s.start >= span.end), None)
    if after is None:
        return None
    match = _DATED.match(after.of(scene.account.report.text))
    start = after.start + match.end() if match else -1
    return next((t.value for t in scene.account.times if t.type == "DATE" and t.span.start == start), None)


def nearest_date(scene: Scene, span: Span, at: int) -> str | None:
    """Return the value of the date in a sentence that stands nearest to a place, after it rather than before.

    What is told as done was done on no day to come ("gave notice of its withdrawal, which takes effect in January").
    """
    told = scene.account.published
    dates = [
        t
        for t in scene.account.times
        if span.start <= t.span.start < span.end
        and t.type in ("DATE", "TIME")
        and (b := bounds(t.value))
        and (told is None or b[0] <= told)
    ]
    if not dates:
        return None
    place = span.start + at
    return min(dates, key=lambda t: (t.span.start < place, abs(t.span.start - place))).value
