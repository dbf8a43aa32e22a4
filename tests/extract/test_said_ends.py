"""Where what is said ends."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chad has told its citizens to leave Niger, and evacuated the families of its diplomats.", "to leave Niger"),
        ("Chad told its citizens to leave Niger and evacuated its envoys.", "to leave Niger"),
        ("Chad told its citizens to leave Niger and to avoid Mali.", "to leave Niger and to avoid Mali"),
    ],
)
def test_what_the_speaker_did_besides_is_not_said(text: str, said: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [s.content[0].of(text) for s in account.statements] == [said]
