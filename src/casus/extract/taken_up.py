"""What a bare answer takes up: "Minsk denied it" denies what was said right before."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.quoting import Draft
from casus.ground.spans import Span

_ANSWERS = frozenset({"deny", "confirm", "admit", "acknowledge"})  # verbs whose "it" is a thing said, not a thing
_BARE = frozenset({"it", "this", "that"})
_TOLD = frozenset({"asserts", "fears", "wonders"})


def taken_up(draft: Draft, before: Sequence[Draft]) -> list[Span]:
    """Return the content that a pronoun stands for in "denied it", "would not confirm this": that of the statement right before.

    Without such a pronoun, or such a statement, the answer keeps the content that it has.

    Only what somebody else told in indirect speech is taken up, in the same sentence or the one before it: a reporter's own sentence may
    hold more than what is denied, and the words of a quotation are its speaker's.

    Args:
        draft: the answer, its content being empty or the pronoun itself.
        before: the statements found before it, in order.
    """
    frame = draft.frame
    thing = frame.sentence.child(frame.verb, "obj")
    if draft.content and (thing is None or draft.quotes or list(draft.content) != [thing.span]):
        return list(draft.content)
    if frame.verb.lemma not in _ANSWERS or thing is None or thing.text.lower() not in _BARE or thing.index != frame.verb.index + 1:
        return list(draft.content)
    at, number = frame.verb.span.start, frame.sentence.index
    near = [d for d in before if d.content and number - 1 <= d.frame.sentence.index <= number and d.content[-1].end <= at]
    told = [d for d in near if d.frame.stance in _TOLD and not d.quotes and d.frame.why.startswith(("verb", "according"))]
    last = [d for d in told if d.frame.sentence.index == told[-1].frame.sentence.index]
    whole = max(last, key=lambda d: d.content[-1].end - d.content[0].start, default=None)
    return list(draft.content) if whole is None else list(whole.content)
