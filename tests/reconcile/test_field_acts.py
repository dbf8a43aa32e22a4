from __future__ import annotations

import pytest

from casus.reconcile.fields import FIELDS

LEAVING = next(field for field in FIELDS if field.name == "leaving")
RECALL = next(field for field in FIELDS if field.name == "recall")


@pytest.mark.parametrize("text", ["it walked out of the bloc", "they walked out in May", "it has withdrawn"])
def test_who_walks_out_of_an_organisation_leaves_it(text: str) -> None:
    assert LEAVING.done.search(text)


@pytest.mark.parametrize("text", ["he walked out of the November meeting", "the envoy walked out of the room"])
def test_who_walks_out_of_a_room_leaves_nothing(text: str) -> None:
    assert not LEAVING.done.search(text)


def test_an_envoy_who_returned_home_was_recalled_and_one_who_returned_is_back() -> None:
    assert RECALL.done.search("the ambassador returned home")
    assert RECALL.undone is not None
    assert [bool(RECALL.undone.search(f"the ambassador returned {where}")) for where in ("home", "to Rome")] == [False, True]


def test_who_stays_at_home_leaves_no_body_and_stays_in_none() -> None:
    assert LEAVING.undone is not None
    assert [bool(LEAVING.undone.search(f"it would stay {where}")) for where in ("at home", "at the table")] == [False, True]
