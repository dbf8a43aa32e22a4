"""Names that mean several things are settled by the rest of the report, or stay open."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Japan is divided: the Liberal Democrats do not want to pay.", "the Liberal Democrats", None),
        ("Britain is divided: the Liberal Democrats do not want to pay.", "the Liberal Democrats", "GBR_LIBDEM"),
        ("Macedonia gave the National Liberation Army a day to leave.", "the National Liberation Army", "NLA_MKD"),
        ("Colombia gave the National Liberation Army a day to leave.", "the National Liberation Army", "ELN"),
        ("King Abdullah of Jordan, who was to come, put the trip off.", "Jordan", "JOR"),
        ("Chad's president will come.", "Chad", "TCD"),
        ("Russia waits. Senator Ruth Ames of Georgia said she feared an invasion.", "Senator Ruth Ames", "USA"),
        ("Wagner, the Russian company, sent men.", "Wagner", "WAGNER"),
        ("Peru waited for the European Union. Parliament in Lima had voted.", "Parliament in Lima", "PER"),
        ("America waited. Ruiz was elected by the Congress of Nicaragua.", "the Congress of Nicaragua", "NIC"),
        ("They told him that the Central American Common Market was dying.", "the Central American Common Market", "CACM"),
    ],
)
def test_a_name_of_several_is_told_by_the_report(text: str, words: str, actor: str | None) -> None:
    assert actor_of(text, words) == actor


def test_the_surname_of_a_person_named_in_full_is_no_state() -> None:
    text = "Russia waits. Senator Ruth Jordan said she feared an invasion. Jordan is a member of the committee."
    assert actor_of(text, "Jordan") != "JOR"


def test_an_acronym_in_brackets_is_the_body_in_front_of_it() -> None:
    text = "Macedonia waits. The National Liberation Army (NLA) said two had been hurt."
    assert actor_of(text, "NLA") == "NLA_MKD"


def test_what_something_is_like_is_nobody() -> None:
    with pytest.raises(AssertionError, match="is not among"):
        actor_of("The country would not be a second Bosnia.", "a second Bosnia")


def test_a_capital_that_the_tagger_takes_for_a_person_is_a_government() -> None:
    assert actor_of("Washington said it was appalled.", "Washington") == "USA"
    assert actor_of("Denzel Washington left. Washington said it was appalled.", "Washington") is None


def test_a_states_name_is_a_surname_where_the_report_knows_the_state_in_no_other_way() -> None:
    text = "Rep. Steve Israel of New York met the council. It was late, Israel said."
    assert actor_of(text, "Israel") == "USA"
    assert actor_of("An Israeli judge wrote to them. " + text, "Israel") == "ISR"
