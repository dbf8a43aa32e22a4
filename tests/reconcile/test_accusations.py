"""Charges, and who rejects them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story


@pytest.mark.parametrize(("words", "is_rejected"), [("a fairy tale", True), ("irrelevant", False), ("a very serious one", False)])
def test_who_calls_a_charge_grave_or_beside_the_point_does_not_reject_it(
    read_texts: Callable[..., Story], words: str, *, is_rejected: bool
) -> None:
    text = f"Iraq's army said that Iranian tanks had crossed the river on Sunday. The Iranian foreign ministry called that charge {words}."
    found = [f for f in read_texts(text).findings if f.relation == "contradicts"]
    assert bool(found) is is_rejected
