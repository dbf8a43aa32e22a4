"""Words that a known side has not said so far."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lithuania has not asked NATO for consultations.", "REQUEST"),
        ("Spain has not condemned Morocco.", "ACCUSE"),
        ("Uruguay has not so far threatened Argentina.", "THREATEN"),
    ],
)
def test_that_a_state_kept_silent_is_told(read_events: Code, text: str, kind: str) -> None:
    assert (kind, "denied") in {(e.type, e.status) for e in read_events(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The singers have not asked for any.",
        "Singapore was not asked.",
        "The European Union does not question the borders of Russia.",
        "Troops of a state that will not be named, because Fiji has asked the United Nations not to, left.",
    ],
)
def test_of_others_and_of_habits_nothing_is(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if e.status == "denied" and e.type in ("REQUEST", "ACCUSE", "THREATEN")]
