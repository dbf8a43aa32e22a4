"""Whether a sentence bears out a sense without the parties that others need."""

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
        ("Twenty agreements were signed in Beijing.", ("SUPPORT", "actual", [], [])),
        ("Reservists were called up on Tuesday.", ("MOBILIZE", "actual", [], [])),
        ("Police reinforcements were flown to the border town.", ("MOBILIZE", "actual", [], [])),
        ("Five journalists were picked up in Luanda.", ("COERCE", "actual", [], ["Five journalists"])),
        ("A barge was seized for ransom.", ("COERCE", "actual", [], [])),  # whosever it was
        ("A reporter lived in Bonn. She was convicted last June of spying.", ("SANCTION", "actual", [], ["She"])),
        ("A painter lived in Bonn. He was murdered on Monday.", ("ASSAULT", "actual", [], [])),
    ],
)
def test_an_agentless_passive_keeps_its_act(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "The border was closed.",
        "No agreements were signed.",
        "Twenty agreements may be signed.",
    ],
)
def test_a_passive_that_only_says_how_things_are_is_no_act(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada will supply them with two aircraft.", ("AGREE", "planned", ["CAN"], [])),
    ],
)
def test_a_pronoun_stands_for_somebody_though_nobody_is_known_by_it(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The missiles were destroyed by Israeli aircraft.", ("ASSAULT", "actual", ["ISR"], [])),
        ("Libya destroyed its missiles.", ("RETREAT", "actual", ["LBY"], [])),
    ],
)
def test_weapons_of_another_side_are_not_given_up_when_they_are_destroyed(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(code, text)


def test_a_council_meets_alone_and_a_body_that_is_meeting_only_says_where(code: Code) -> None:
    assert told(code, "The Security Council will meet on Friday.") == [("AGREE", "planned", ["UN"], [])]
    assert [t[0] for t in told(code, "NATO, meeting in Brussels, condemned Serbia.")] == ["ACCUSE"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile exchanged 21 prisoners with Peru, the first fruit of a protocol on border security signed in January.",
        "Chile asked for help under an exchange of letters signed eleven days earlier.",
        "The treaty, concluded in 1966, obliges both sides to take joint measures.",
        "Under an agreement reached in March, Chile will pay.",
    ],
)
def test_a_paper_that_was_signed_was_signed_whoever_did(code: Code, text: str) -> None:
    assert ("SUPPORT", "actual", [], []) in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "Any agreement signed in Lima would bind Chile.",
        "A letter signed by forty deputies was sent to Chile.",
    ],
)
def test_no_paper_is_told_as_signed_that_may_never_be(code: Code, text: str) -> None:
    assert "SUPPORT" not in [t[0] for t in told(code, text)]


def test_a_paper_signed_by_somebody_is_told_with_its_signers_or_not_here(code: Code) -> None:
    signers = "U.N. Secretary-General Ole Dahl and Peruvian Prime Minister Luis Rey"
    assert "SUPPORT" not in [t[0] for t in told(code, f"The two armies left the camps under the May 3 accord signed by {signers}.")]


@pytest.mark.parametrize("text", ["Two trains were stopped at the signal.", "The film was shot in Tunisia.", "Two lines were crossed."])
def test_things_that_nobody_need_have_harmed_are_not_told(code: Code, text: str) -> None:
    assert not told(code, text)
