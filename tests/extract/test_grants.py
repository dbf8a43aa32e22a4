"""Who is to do what somebody is given time or leave to do."""

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
        ("Oman gave Yemen ten days to withdraw its guards.", ("THREATEN", "actual", ["OMN"], ["YEM"])),
        ("The junta in Niamey gave French troops a month to leave.", ("THREATEN", "actual", ["NER"], ["FRA"])),
        ("Kosovo was given until Friday to pull out its police.", ("THREATEN", "actual", [], ["XKX"])),
    ],
)
def test_time_that_is_given_to_do_something_is_a_deadline(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "Chad gave its soldiers a day of rest.",
    ],
)
def test_time_without_a_task_is_no_deadline(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Egypt has allowed Qatar's planes to cross its airspace again.", "THREATEN"),
        ("Peru let Chilean warships enter its waters.", "ASSAULT"),
    ],
)
def test_what_is_only_allowed_to_another_is_no_blow_of_his(code: Code, text: str, kind: str) -> None:
    assert kind not in [told_kind for told_kind, _, _, _ in told(code, text)]


def test_one_who_gives_his_word_is_to_keep_it(code: Code) -> None:
    found = told(code, "Iraq gave Kuwait its word to withdraw its troops.")
    assert all("KWT" not in actors for _, _, actors, _ in found)
