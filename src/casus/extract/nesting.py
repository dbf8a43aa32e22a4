"""Nesting: what is said inside another statement's words, and which of it is a statement of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.extract.frame import Frame
from casus.extract.quoted_as import QUOTING
from casus.extract.said_clauses import preposition
from casus.model.account import Statement

_PRONOUNS = frozenset("he she it they i we you one who which that whoever".split())
_BESIDE = frozenset({"advcl", "acl", "csubj", "appos"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CLAUSES = frozenset({"clause", "infinitive", "gerund", "quote", "charge", ""})
_NEAR = 8  # statements before and after; a quotation over many paragraphs holds no more


def nest(made: Sequence[Statement], frames: Sequence[Frame]) -> list[Statement]:
    """Link each statement to the smallest one whose content holds its cue; the outer one's speaker is its channel if it has none.

    Within another's words only what somebody else said is a statement: "Ames said that Perry had warned him", not "Ames said that he
    had warned Perry", nor a noun, a thought or an aside in what Ames said. What is said within a denial was not said.

    Args:
        made: the statements in order of their cues.
        frames: the attribution of each.
    """
    holders = [_holder(made, i) for i in range(len(made))]
    holders = [None if at is not None and _tells_of_whom(frames[i], frames[at]) else at for i, at in enumerate(holders)]
    # "Described what it called a threat" is told once.
    twice = {made[i].id for i in range(1, len(made)) if frames[i].place == "name" and made[i].content == made[i - 1].content}
    dropped = twice | {
        made[i].id
        for i, at in enumerate(holders)
        if at is not None and not (frames[at].cue is None and _stands_alone(frames[i])) and not _is_told(made[i], made[at], frames[i])
    }
    nested = []
    for i, inner in enumerate(made):
        if inner.id in dropped:
            continue
        at = holders[i]
        while at is not None and made[at].id in dropped:
            at = holders[at]
        if at is None:
            nested.append(inner)
            continue
        holder, channel = made[at], inner.channel
        if channel is None and holder.speakers and (holder.cue_lemma == "according to" or holder.speakers[0].sector == "MED"):
            channel = holder.speakers[0]
        nested.append(replace(inner, within=holder.id, channel=channel))
    return nested


def _holder(made: Sequence[Statement], at: int) -> int | None:
    """Return the smallest statement nearby whose content holds the cue of another."""
    near = [i for i in range(max(0, at - _NEAR), min(len(made), at + _NEAR + 1)) if i != at]
    outer = [i for i in near if any(s.covers(made[at].cue[0]) for s in made[i].content)]
    outer = [i for i in outer if any(s.overlaps(c) for s in made[i].content for c in made[at].content)]
    # Where two hold each other's cue, the longer one holds the other: no circle.
    outer = [
        i for i in outer if not any(s.covers(made[i].cue[0]) for s in made[at].content) or (_length(made[i]), i) > (_length(made[at]), at)
    ]
    return min(outer, key=lambda i: _length(made[i]), default=None)


def _tells_of_whom(inner: Frame, holder: Frame) -> bool:
    """Say whether a relative clause only tells more of one who is named, not said: "rebuked critics who say that it failed"."""
    verb = inner.verb
    if holder.place in _CLAUSES or inner.place != "clause" or verb.deprel != "acl:relcl" or verb.xpos not in _FINITE:
        return False
    return any(c.text.lower() in ("who", "which") for c in inner.sentence.children(verb, "nsubj"))


def _length(statement: Statement) -> int:
    return sum(s.end - s.start for s in statement.content)


def _stands_alone(frame: Frame) -> bool:
    """Say whether an attribution would be one without the aside that holds it (", the governor said, according to the agency")."""
    return frame.speaker is not None and frame.why.startswith(("verb", "turn", "colon", "signed"))


def _is_told(inner: Statement, holder: Statement, frame: Frame) -> bool:
    """Say whether a statement inside another's words tells what a third party said: a finite clause or a quotation under a verb."""
    if holder.stance in ("denies", "declines") or not inner.speakers:
        return False
    if frame.cue is None:  # "said that, according to her doctor, she was ill"
        is_inside = all(any(h.covers(s) for h in holder.content) for s in inner.content)
        return frame.lemma == "according to" and is_inside and _is_third(inner, holder)
    if frame.cue.is_thought:
        return False
    if frame.cue.kind == "noun" or (frame.content and frame.place in ("object", "name", "as", "what")):
        return False
    return _is_third(inner, holder) and _is_finite(frame) and not _is_beside(frame, holder)


def _is_third(inner: Statement, holder: Statement) -> bool:
    """Say whether a third party speaks within another's words: a spokesman's "Moscow" is his own side."""
    if any(p.text.lower() in _PRONOUNS for p in inner.speakers):
        return False
    theirs = {name for p in holder.speakers for name in (p.entity, p.actor) if name is not None}
    return not any(p.entity in theirs for p in inner.speakers)


def _is_finite(frame: Frame) -> bool:
    """Say whether a cue is a finite verb, or the "saying" of one ("had quoted the general as saying")."""
    verb, above = frame.verb, frame.sentence.head_of(frame.verb)
    if verb.xpos == "VBG" and above is not None and above.lemma in QUOTING and preposition(frame.sentence, verb) == "as":
        verb = above
    return verb.xpos in _FINITE or (verb.xpos == "VBN" and frame.sentence.child(verb, "aux", "aux:pass") is not None)


def _is_beside(frame: Frame, holder: Statement) -> bool:
    """Say whether the cue stands in a relative or adverbial clause of the holder's words, which only says of whom or when."""
    above = [frame.verb, *frame.sentence.ancestors(frame.verb)][:4]
    if above[0].xpos == "VBG" and above[0].rel == "advcl":
        above = above[1:]  # "quoted the general as | saying"
    inside = (t for t in above if any(s.covers(t.span) for s in holder.content))
    return any(t.rel in _BESIDE for t in inside)
