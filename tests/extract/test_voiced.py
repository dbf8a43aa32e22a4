"""What is demanded by another act is done, and on its day."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Some 10,000 people packed a square in Lima on Sunday to demand new elections.", "REQUEST"),
        ("Thousands took to the streets of Lima on Sunday to demand new elections.", "REQUEST"),
        ("Chilean dockers stopped work for a day on Sunday to protest against Peru.", "PROTEST"),
    ],
)
def test_who_fills_a_square_to_demand_something_demands_it_on_that_day(read_events: Code, text: str, kind: str) -> None:
    assert (kind, "actual", "2015-11-29") in [(e.type, e.status, e.happened) for e in read_events(text) if e.rule != "protest.take-streets"]


def test_who_flies_somewhere_to_demand_something_has_not_yet(read_events: Code) -> None:
    assert "actual" not in [
        e.status for e in read_events("The Danish envoy flew to Lima on Sunday to demand a release.") if e.type == "REQUEST"
    ]
