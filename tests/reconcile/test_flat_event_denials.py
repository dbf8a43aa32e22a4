"""An act of an actor, and a flat denial of any such act by another report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hand_made import Draft

from casus.model.account import Account
from casus.reconcile.board import lay_out
from casus.reconcile.flat_event_denials import match_flat_event_denials
from casus.reconcile.likeness import tell


def _one(texts: Sequence[str]) -> Any:
    """Return vectors by which all texts are alike."""
    return np.array([(1.0, 0.0) for _ in texts])


def _apart(texts: Sequence[str]) -> Any:
    """Return vectors by which no two of a few texts are alike."""
    return np.eye(8)[: len(texts)]


def _account(text: str, outlet: str, status: str, **given: object) -> Account:
    draft = Draft(text, outlet)
    parties = {w: draft.party(w, c) for w, c in (("Chad", "TCD"), ("Mali", "MLI"), ("Niger", "NER")) if w in text}
    first = text.split(maxsplit=1)[0]
    whom = [p for w, p in parties.items() if w != first]
    draft.event("ask", "asked", [parties[first]], whom, **({"type": "REQUEST", "status": status} | given))
    return draft.account()


def _told(act: Account, denial: Account, vectors: Any = _one) -> list[tuple[str, str]]:
    board = lay_out([act, denial])
    return [(f.relation, f.slot) for f in match_flat_event_denials(board, tell(board), vectors)]


ACT = _account("Chad asked Mali for salt.", "Herald", "actual")


@pytest.mark.parametrize("denial", ["Chad never asked for salt.", "Chad has asked nobody for salt.", "Chad has never asked Mali for salt."])
def test_who_never_did_a_thing_is_set_against_his_doing_it(denial: str) -> None:
    assert _told(ACT, _account(denial, "Tribune", "denied")) == [("contradicts", "status")]
    assert not _told(ACT, _account(denial, "Tribune", "denied"), _apart)


@pytest.mark.parametrize(
    ("denial", "status", "given"),
    [
        ("Chad has not asked for salt.", "denied", {}),  # this salt it may not have asked for
        ("Chad has not asked anybody so far.", "denied", {}),
        ("Chad never asked first.", "denied", {}),
        ("Chad never asked Niger for salt.", "denied", {}),  # another
        ("Niger never asked for salt.", "denied", {}),
        ("Chad never asked for salt.", "planned", {}),
        ("Chad never asked for salt.", "denied", {"type": "REJECT"}),
    ],
)
def test_a_no_of_one_act_or_of_another_is_no_flat_denial(denial: str, status: str, given: dict[str, object]) -> None:
    assert not _told(ACT, _account(denial, "Tribune", status, **given))


def test_a_denial_of_another_day_or_manner_is_of_another_act() -> None:
    act = _account("Chad asked Mali for salt.", "Herald", "actual", happened="2020-05-01", mode="aid")
    assert _told(act, _account("Chad never asked for salt.", "Tribune", "denied", happened="2020-05-01", mode="aid"))
    assert not _told(act, _account("Chad never asked for salt.", "Tribune", "denied", happened="2020-04-01"))
    assert not _told(act, _account("Chad never asked for salt.", "Tribune", "denied", mode="rights"))


@pytest.mark.parametrize(("met", "n_found"), [("Chad asked Mali to meet.", 1), ("Chad asked officials to meet.", 0)])
def test_who_met_somebody_else_may_never_have_met_these(met: str, n_found: int) -> None:
    act = _account(met, "A", "actual", type="CONSULT")
    denial = _account("Chad never asked Mali for any meeting.", "B", "denied", type="CONSULT")
    assert len(_told(act, denial)) == n_found
