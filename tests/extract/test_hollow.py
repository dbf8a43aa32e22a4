"""A reminder, a shrug or an inquiry counts between known sides only."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    "text",
    [
        "Karl Holm reminded Anna Brandt to heed the court.",
        "The Danish government brushed aside the needs of workers.",
        "The Danish ministry misled the public.",
        "The Danish minister cheered the singer.",
        "The Danish government supports rebels vetted by Norway.",
        "Holm was the 456th man to be placed on the wanted list.",
        "Minister Holm says he won't rule out a female running mate.",
    ],
)
def test_words_at_nobody_known_tell_no_act(read_events: Code, text: str) -> None:
    assert {t[0] for t in told(read_events, text)} <= {"SUPPORT"} - ({"SUPPORT"} if "cheered" in text else set())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Netherlands reminded Serbia to heed the court's ruling.", "REQUEST"),
        ("Israel brushed aside the French proposal.", "REJECT"),
        ("The Danish regulator examined a bank.", "ACCUSE"),
    ],
)
def test_between_known_sides_they_do(read_events: Code, text: str, kind: str) -> None:
    assert kind in {t[0] for t in told(read_events, text)}
