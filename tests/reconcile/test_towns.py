from __future__ import annotations

import pytest

from casus.ground.spans import Span
from casus.reconcile.fact_keys import Spot
from casus.reconcile.towns import are_apart


def _town(name: str, state: str | None) -> Spot:
    return Spot(state, name.lower(), Span(0, len(name)), is_town=True, name=name)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (_town("Lyon", "FRA"), _town("Marseille", "FRA"), True),
        (_town("Paris", "FRA"), _town("Versailles", "FRA"), False),
        (_town("Lyon", "FRA"), _town("Nowhereville", "FRA"), False),
        (_town("Lyon", None), _town("Marseille", None), False),
    ],
)
def test_towns_far_from_each_other_are_apart(left: Spot, right: Spot, expected: bool) -> None:
    assert are_apart(left, right) is expected
