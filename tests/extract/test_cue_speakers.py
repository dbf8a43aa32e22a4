"""Where the words of an act are the cue of a statement, its speaker acts."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ethiopia's parliament declared that Eritrean troops had occupied Badme and demanded their immediate withdrawal.",
            ("REQUEST", "actual", ["ETH"], []),
        ),
    ],
)
def test_the_speaker_demands_whatever_the_parser_says(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's prime minister announced that twelve prisoners would be released to Chile.", ("AGREE", "planned", ["PER"], ["CHL"])),
        ("A Peruvian professor announced that twelve prisoners would be released to Chile.", ("RETREAT", "planned", [], ["CHL"])),
    ],
    ids=["a government's own", "who does not govern"],
)
def test_who_announces_what_will_be_given_gives_it(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)
