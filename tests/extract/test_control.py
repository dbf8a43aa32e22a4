"""Who is the subject of an infinitive that its clause ponders, and of a verb whose subject a parser mislaid."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The European Union is considering whether to end its aid to Niger.",
            ("SANCTION", "hypothetical", ["EU"], ["NER"]),
        ),
        (
            "The Foreign Office disclosed that Yemen's ousted government has formally asked Egypt to send troops.",
            ("REQUEST", "actual", ["YEM"], ["EGY"]),
        ),
    ],
)
def test_the_one_who_ponders_or_asks_is_found(read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(read_events, text)
