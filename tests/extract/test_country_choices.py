"""Which state a description means is weighed: what grammar says is one sign, and where no state is likely it stays open."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of

LIMA = "LIMA, May 4 - "


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "Police in Peru fired on a crowd on Monday.\nChina and Russia blocked a statement in the Security Council. They said the "
                "unrest did not threaten the country."
            ),
            "the country",
        ),
        (
            "Peru asked for help on Monday.\nIn Washington, President Lane told Congress that the small republic had a right to live.",
            "the small republic",
        ),
        (
            (
                "Peru closed its border on Monday after a raid from Chile.\nBrazil called on both to wait. Colonel Ruiz, who commands the "
                "republic's troops there, waited."
            ),
            "the republic",
        ),
    ],
)
def test_what_grammar_alone_would_say_is_left_open_where_the_report_speaks_against_it(text: str, words: str) -> None:
    assert actor_of(text, words, LIMA) is None


def test_what_grammar_and_report_say_is_said() -> None:
    text = "Oman told Peru on Monday that the king was ill.\nThe sultanate has no embassy here."
    assert actor_of(text, "The sultanate", LIMA) == "OMN"


def test_a_text_without_dateline_is_read_by_its_grammar() -> None:
    assert actor_of("Sweden, unlike Switzerland, said the country would join.", "the country") == "SWE"
