"""What the kind of an act, its day and its condition make of the status that its words give it."""

from __future__ import annotations

from casus.extract.exit_notices import told_by
from casus.extract.exits import EXIT, is_to_come
from casus.extract.futures import HARMING, HOSTILE
from casus.extract.triggers import Trigger
from casus.extract.unreal import is_sought
from casus.model.account import Status
from casus.model.sentence import Sentence


def amended(sentence: Sentence, trigger: Trigger, kind: str, status: Status, *, is_timed: bool, is_conditional: bool) -> Status:
    """Return a status as the kind of act, its day and its condition leave it."""
    is_exit = trigger.sense.id == EXIT and is_to_come(sentence, trigger.token)
    if status == "actual" and (is_timed or is_exit or (kind == "SANCTION" and told_by(sentence, trigger.token) is not None)):
        return "planned"
    if status == "actual" and is_conditional and kind in HOSTILE:
        return "hypothetical"  # "Russia attacked Georgia, if reports are right"
    if status == "planned" and is_sought(sentence, trigger.token, is_blow=kind in HOSTILE, is_harm=kind in HARMING):
        return "hypothetical"
    return status
