"""Claims that somebody calls false."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.extract.test_attribution import Frames, frames, words

__all__ = ["frames"]

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    "text",
    [
        "Norway dismissed as “fantasy” a Chadian newspaper report that it had frozen the loan.",
        "Norway described as baseless the allegation that it had frozen the loan.",
        "Norway dismissed reports that it had frozen the loan as fantasy.",
        "Norway described the claim that it had frozen the loan as “pure invention”.",
        "Norway called a report that it had frozen the loan a lie.",
        "Norway called a lie the claim that it had frozen the loan.",
        "Norway described as an utter invention the claim that it had frozen the loan.",
        "Norway rejected as baseless the claims of Chadian rebels that it had frozen the loan.",
        "Norway rejected claims by the opposition that it had frozen the loan as baseless.",
        "Norway called it “a lie” that it had frozen the loan.",
        "Norway described it as absurd that it had frozen the loan.",
    ],
)
def test_who_calls_a_claim_false_denies_it(frames: Frames, text: str) -> None:
    (frame,) = frames(text)
    assert (frame.speaker and frame.speaker.text, frame.stance, words(frame)) == ("Norway", "denies", "it had frozen the loan")


@pytest.mark.parametrize(
    "text",
    [
        "Norway described the plan that Chad had made as “pure invention”.",
        "Norway did not call the claim that it had frozen the loan a lie.",
        "Norway described as important the statement that it had frozen the loan.",
        "Norway called the report on the bank, which Chad said it had frozen, a lie.",
        "Norway called a claim a lie.",
        "Norway called the charge, a false claim that Chad made when it had frozen the loan, a matter of taste.",
        "Norway called it important that it had frozen the loan.",
        "Norway did not call it a lie that Chad had frozen the loan.",
        "Norway did not dismiss as nonsense the claim that it had frozen the loan.",
        "Norway dismissed as nonsense claims by the rebels that hold the town.",
    ],
    ids=[
        "no claim",
        "not so called",
        "called something else",
        "no clause with that",
        "no clause",
        "false in passing",
        "it called something else",
        "it not so called",
        "not dismissed",
        "a relative clause",
    ],
)
def test_what_is_no_claim_or_not_called_false_is_not_denied(frames: Frames, text: str) -> None:
    assert "denies" not in [f.stance for f in frames(text)]


def test_who_made_a_claim_said_it(frames: Frames) -> None:
    found = frames("Norway rejected as baseless claims by the opposition that the government had bought shells.")
    assert {(f.stance, words(f)) for f in found} == {(stance, "the government had bought shells") for stance in ("denies", "asserts")}


def test_of_it_that_is_called_a_lie_the_clause_is_denied(frames: Frames) -> None:
    found = frames("Norway called it a lie that Sweden had threatened Finland.")
    assert [words(f) for f in found if f.stance == "denies"] == ["Sweden had threatened Finland"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway dismissed as a fairy tale the report that it had frozen the loan.",
        "Norway rejected as “electioneering and theatre” the claim that it had frozen the loan.",
        "Norway ridiculed as a bedtime story the reports that it had frozen the loan.",
        "Norway scoffed at the claim that it had frozen the loan.",
        "Norway mocked the claim that it had frozen the loan.",
    ],
)
def test_who_rejects_or_mocks_a_claim_denies_it_whatever_it_is_called(frames: Frames, text: str) -> None:
    denied = next(f for f in frames(text) if f.stance == "denies")
    assert (denied.speaker and denied.speaker.text, words(denied)) == ("Norway", "it had frozen the loan")


@pytest.mark.parametrize(
    "text",
    [
        "Norway dismissed as old news the report that it had frozen the loan.",
        "Norway described as regrettable the report that it had frozen the loan.",
        "Norway did not scoff at the report that it had frozen the loan.",
    ],
)
def test_who_sets_a_claim_aside_or_only_judges_it_denies_nothing(frames: Frames, text: str) -> None:
    assert all(f.stance != "denies" for f in frames(text))


def test_a_report_that_is_scoffed_at_carries_nobody_s_denial(tell: Tell) -> None:
    denied = next(t for t in tell("Norway scoffed at the report that it had frozen the loan.") if t.stance == "denies")
    assert denied.channel is None
