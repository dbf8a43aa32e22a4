from __future__ import annotations

import pytest

from casus.reconcile.fields import FIELDS

LEAVING = next(field for field in FIELDS if field.name == "leaving")


@pytest.mark.parametrize("text", ["it walked out of the bloc", "they walked out in May", "it has withdrawn"])
def test_who_walks_out_of_an_organisation_leaves_it(text: str) -> None:
    assert LEAVING.done.search(text)


@pytest.mark.parametrize("text", ["he walked out of the November meeting", "the envoy walked out of the room"])
def test_who_walks_out_of_a_room_leaves_nothing(text: str) -> None:
    assert not LEAVING.done.search(text)
