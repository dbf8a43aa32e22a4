"""How far an act was done, in the words of a page."""

from __future__ import annotations

import pytest

from casus.brief.outcomes import NOBODY, outcome


@pytest.mark.parametrize(
    ("status", "whose", "words", "said"),
    [
        ("actual", "", "Chad shelled a town", "happened"),
        ("actual", "Chad", "Sudan shelled a town", "claimed by Chad"),
        ("actual", NOBODY, "Sudan shelled a town", "claimed, by whom is not stated"),
        ("denied", "Chad", "Chad would not reopen the talks", "RULED OUT by Chad"),
        ("denied", "Chad", "Chad would not have shelled a town", "TOLD AS NOT SO by Chad"),
        ("denied", "Chad", "it no longer regards Niger as a candidate", "NO LONGER SO, by the account of Chad"),
        ("denied", "Chad", "it had not shelled a town", "TOLD AS NOT SO by Chad"),
        ("denied", "Chad", "it had shelled a town", "DENIED, by the account of Chad"),
        ("hypothetical", NOBODY, "Chad would join", "HYPOTHETICAL"),
        ("planned", NOBODY, "Chad will join", "PLANNED, by whose account is not stated"),
    ],
)
def test_an_outcome_says_who_tells_it_and_whether_it_is_done(status: str, whose: str, words: str, said: str) -> None:
    assert outcome(status, whose, words) == said


def test_of_a_denied_act_both_voices_are_named() -> None:
    assert outcome("denied", "Chad", "it had shelled a town", "Sudan") == "claimed by Sudan, DENIED by Chad"


def test_words_that_say_no_themselves_are_not_turned_round() -> None:
    assert outcome("denied", "Chad", "it had never shelled a town", "Sudan") == "TOLD AS NOT SO by Chad, AS SO by Sudan"
