from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event

Read = Callable[..., tuple[Event, ...]]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thursday. Peru expelled the envoy of Chile.", "2015-11-26"),
        ("Friday. Peru expelled the envoy of Chile.", "2015-11-27"),
        ("It rained in Lima. Thursday. Peru expelled the envoy of Chile.", None),  # no heading
        ("Thursday was wet. Peru expelled the envoy of Chile.", None),
    ],
)
def test_a_day_that_stands_alone_is_that_of_what_follows(read_events: Read, text: str, day: str | None) -> None:
    assert [e.happened for e in read_events(text)] == [day]


def test_only_the_main_verb_has_it(read_events: Read) -> None:
    days = {e.type: e.happened for e in read_events("Thursday. Peru expelled the envoy of Chile, whom Bolivia had accused of spying.")}
    assert days == {"SANCTION": "2015-11-26", "ACCUSE": None}
