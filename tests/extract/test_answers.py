"""Who answers what was offered, asked or invited, and to whom the answer is given."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def last(code: Code, text: str) -> tuple[list[str], list[str]]:
    _, _, actors, recipients = told(code, text)[-1]
    return actors, recipients


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Peru invited Chile's president to Lima. The invitation was accepted with pleasure.", (["CHL"], ["PER"])),
        ("Peru invited Chile's president to Lima. Chile accepted the invitation.", (["CHL"], ["PER"])),
        ("Peru offered Chile a port. The offer was rejected.", (["CHL"], ["PER"])),
        ("Peru offered Chile a port. The offer was rejected by Bolivia.", (["BOL"], ["PER"])),
        ("Ethiopia sent an envoy. Eritrea offered to pull back. Ethiopia rejected the offer.", (["ETH"], ["ERI"])),
        ("Peru offered Chile a port. Bolivia asked Chile for water. Chile rejected the offer.", (["CHL"], ["PER"])),
        ("Peru proposed talks. The proposal was rejected.", ([], [])),
    ],
    ids=[
        "accepted by who was invited",
        "of who invited",
        "by who was offered it",
        "by another",
        "not one's own",
        "of who offered rather than asked",
        "made to nobody named",
    ],
)
def test_an_answer_is_of_those_who_were_asked_and_to_those_who_asked(code: Code, text: str, answer: tuple[list[str], list[str]]) -> None:
    assert last(code, text) == answer


def test_whoever_is_asked_for_talks_is_asked(code: Code) -> None:
    assert last(code, "Cambodia asked the U.N. Security Council for an urgent meeting.") == (["KHM"], ["UN"])
