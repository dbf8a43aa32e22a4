"""The country, the nation, its neighbour: which state is meant."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Georgia handed over four officers, and Moscow cut all links with its southern neighbour.", "its southern neighbour", "GEO"),
        ("Peru, Chile and Bolivia met. Moscow cut all links with its southern neighbour.", "its southern neighbour", None),
        ("Hungary and Malta are against; the island state needs help.", "the island state", "MLT"),
        ("South Korea and Singapore asked for restraint. The city state lives from the sea.", "The city state", "SGP"),
        ("Prime Minister Hugh Gale of Britain has put the country on a three-day week.", "the country", "GBR"),
        ("Peru waits. Prime Minister Hugh Gale of Britain congratulated the nation.", "the nation", "GBR"),
        ("Peru won the match and goes to the country of the mediator.", "the country of the mediator", None),
        ("LIMA - The president left on Monday. Chile recognised his country's rights.", "his country", "PER"),
        ("Morocco has arrested more doctors. France told its citizens to leave the kingdom.", "the kingdom", "MAR"),
        ("Saudi Arabia waited. Riyadh sent a note. Lebanon spoke, Egypt too.\n\nTunis would not back the kingdom.", "the kingdom", "SAU"),
        ("America has one ally, the state of Israel.", "the state of Israel", "ISR"),
        ("Portugal, the former colonial power, sent a frigate.", "the former colonial power", "PRT"),
    ],
)
def test_a_description_is_the_state_that_fits(text: str, words: str, state: str | None) -> None:
    assert actor_of(text, words) == state


def test_the_three_countries_are_the_only_three_that_were_listed() -> None:
    assert (
        last("Finland, Estonia and Latvia met on Monday. The three countries will meet again.", "The three countries").entity
        == "EST+FIN+LVA"
    )
    assert "+" not in last("Finland and Latvia met on Monday. The three countries will meet again.", "The three countries").entity


def test_three_countries_are_those_that_the_sentence_names() -> None:
    text = "Turkey lifted its veto on the entry of Finland and Sweden after the three countries had signed a paper."
    assert last(text, "the three countries").entity == "FIN+SWE+TUR"


def test_lands_as_places_are_both_countries() -> None:
    text = "About 3,000 Danes are in Iraq and Kuwait. Two million others are in both countries."
    assert last(text, "both countries").entity == "IRQ+KWT"


def test_the_neighbouring_country_is_not_that_of_those_who_moved_there() -> None:
    text = "San Salvador cut its ties with Honduras in June. Some 60,000 Salvadorans had settled in the neighbouring country."
    assert actor_of(text, "the neighbouring country") == "HND"


def test_the_country_that_a_people_flees_may_be_its_own() -> None:
    assert actor_of("Mali spoke with Niger. Syrians fled the country.", "the country") is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Iran hit a drone of the United States. Iran accepts Qatar's offer of talks. Russia has called on both sides to wait.", "IRN+QAT"),
        ("Iran hit a drone of Saudi Arabia. Saudi Arabia has no offer. Oman called on both sides to wait.", "IRN+OMN"),
    ],
)
def test_a_mediator_is_not_one_of_the_sides(text: str, pair: str) -> None:
    assert last(text, "both sides").entity != pair


def test_this_country_in_a_quotation_is_not_one_that_people_flee() -> None:
    text = "Otto Kern said that the people who left Peru “have no place in this country”."
    assert actor_of(text, "this country") is None
