"""Whom a sanction is against, where only the act beside it names them."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uganda expelled two Sudanese diplomats and recalled its ambassador.", ("SANCTION", "actual", ["UGA"], ["SDN"])),
        ("Kenya recalled its ambassador, accusing Somalia of auctioning its oil.", ("SANCTION", "actual", ["KEN"], ["SOM"])),
        ("Ecuador recalled its ambassador after Colombian troops crossed the border.", ("SANCTION", "actual", ["ECU"], ["COL"])),
        ("Romania expelled a Hungarian diplomat on Monday. Hungary recalled its ambassador.", ("SANCTION", "actual", ["HUN"], ["ROU"])),
    ],
)
def test_a_sanction_is_against_those_of_the_act_that_it_is_joined_to(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert [t for t in told(read_events, text) if t == expected]


@pytest.mark.parametrize(
    "text",
    [
        "Qatar condemned Saudi Arabia and the Emirates and recalled its ambassador.",
        "Poland recalled its ambassador, and Hungary expelled a Latvian diplomat.",
        "Tunisia recalled its ambassador for consultations.",
    ],
)
def test_nobody_is_guessed_where_two_are_named_or_another_acts(read_events: Code, text: str) -> None:
    recalled = [e for e in read_events(text) if e.rule == "sanction.recall"]
    assert [len(e.recipients) for e in recalled] == [0]
