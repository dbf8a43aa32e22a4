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


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Norway warned Sweden, Bolivia and Chile on Monday. The country said it was ready.", "NOR"),
        (
            "Chile's foreign ministry denied that Norway had paid Bolivia. A spokesman, Juan Ruiz, said the country had never done so.",
            "CHL",
        ),
    ],
)
def test_a_subject_takes_up_the_subject_before(text: str, state: str) -> None:
    assert actor_of(text, "The country" if "The country" in text else "the country", LIMA) == state


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Brazil thanked Norway. Malta thanked Russia.\nNorth Korea fired shots.\nJapan said the country had broken its word.",
            "the country",
        ),
        ("Norway warned Sweden, Bolivia and Chile on Monday. The small country said it was ready.", "The small country"),
    ],
    ids=["another spoken of before", "described"],
)
def test_a_subject_takes_up_no_subject_where_another_may_be_meant(text: str, words: str) -> None:
    assert actor_of(text, words, LIMA) is None


@pytest.mark.parametrize(("movers", "state"), [("French guards", "TCD"), ("Two villagers", None)])
def test_the_country_that_others_leave_is_the_only_one_near(movers: str, state: str | None) -> None:
    text = f"Norway praised Niger on Monday. Turkey thanked Mali.\nShells fell in Chad. {movers} left the country in spring."
    assert actor_of(text, "the country", LIMA) == state
