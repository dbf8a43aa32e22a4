"""Claims that somebody calls false."""

from __future__ import annotations

import pytest
from tests.extract.test_attribution import Frames, frames, words

__all__ = ["frames"]


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
    ],
    ids=["no claim", "not so called", "called something else", "no clause with that", "no clause", "false in passing"],
)
def test_what_is_no_claim_or_not_called_false_is_not_denied(frames: Frames, text: str) -> None:
    assert "denies" not in [f.stance for f in frames(text)]
