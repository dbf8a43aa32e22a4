"""The day of an answer to a blow whose own day is told elsewhere in the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from casus.extract.draft import Draft
from casus.extract.futures import HARMING
from casus.ground.dates import bounds

_ANSWERED_WITHIN = timedelta(days=14)


def with_answer_days(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, a day behind a blamed blow given to the blame where the report tells that the blow was some days before.

    By itself such a day is the blow's ("condemned the bombing of the market on 2 August"); behind "a bomb killed nine on 1 August" it is
    that of the answer, and the blow has none there.
    """
    found = list(drafts)
    for place, draft in enumerate(drafts):
        if draft.type != "ACCUSE" or not draft.trigger.is_verb or draft.happened is not None:
            continue
        blow = next((i for i, d in enumerate(drafts) if d.sentence is draft.sentence and _is_blamed(d, draft)), None)
        if blow is not None and any(_is_told_before(other, drafts[blow]) for other in drafts):
            found[place] = replace(draft, happened=drafts[blow].happened)
            found[blow] = replace(drafts[blow], happened=None)
    return found


def _is_blamed(blow: Draft, blame: Draft) -> bool:
    """Say whether a noun of a blow, the one that is meant, is what somebody blames, and has a day."""
    token = blow.token
    is_meant = any(t.text.lower() in ("the", "this", "that") for t in blow.sentence.children(token, "det"))
    return is_meant and blow.type in HARMING and not blow.trigger.is_verb and token.head == blame.token.index and _days(blow) is not None


def _is_told_before(other: Draft, blow: Draft) -> bool:
    """Say whether an earlier sentence tells a blow of the same kind, some days before the day that stands behind another."""
    then, day = _days(other), _days(blow)
    if other.type != blow.type or other.status != "actual" or other.sentence.index >= blow.sentence.index or then is None or day is None:
        return False
    return timedelta() < day[0] - then[1] <= _ANSWERED_WITHIN


def _days(draft: Draft) -> tuple[date, date] | None:
    """Return the one day of an act, or None."""
    span = bounds(draft.happened)
    return span if span is not None and span[0] == span[1] else None
