"""Whom "both", "the two countries" and "neither side" mean is weighed, and left open where it is not likely enough."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last

OPENING = "Peru recalled its ambassador from Chile on Monday in a quarrel over herring. Lima said the boats of Chile had cut its nets.\n\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (OPENING + "Brazil offered to mediate. The two countries have no treaty on fish.", "The two countries"),
        (OPENING + "The two countries have no treaty on fish.", "The two countries"),
        (OPENING + "The two governments have no treaty on fish.", "The two governments"),
        (OPENING + "Brazil offered to mediate.\n\nThe two neighbours have no treaty on fish.", "The two neighbours"),
    ],
    ids=["behind a third", "countries", "governments", "neighbours"],
)
def test_the_two_of_whom_a_report_tells_are_told(text: str, words: str) -> None:
    assert last(text, words).entity == "CHL+PER"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (OPENING + "The first two countries to pay were thanked.", "The first two countries"),
        (OPENING + "Brazil sent envoys to Cuba and Mexico, and Bolivia waited. Two countries have no coast.", "Two countries"),
        ("The hall was cold. Both sides were tired.", "Both sides"),
    ],
    ids=["the first two", "any two", "nobody before"],
)
def test_others_stay_open(text: str, words: str) -> None:
    assert "+" not in last(text, words).entity


def test_soldiers_may_be_two_who_were_named_and_are_no_states() -> None:
    found = last("Colonel Otto Kern met Captain Aldo Horst at the bridge. The two officers saluted.", "The two officers")
    assert found.entity == "per:horst+per:kern"


def test_two_who_are_the_subject_go_on_in_the_next_sentence() -> None:
    text = OPENING + "Brazil, Cuba and Mexico sent envoys.\n\nSpain and Italy will look on. Both have consuls in the port."
    assert last(text, "Both").entity == "ESP+ITA"
