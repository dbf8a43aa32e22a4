"""Whose an office is that a clause says of somebody."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last, linked


@pytest.mark.parametrize(
    "text",
    [
        "Emilio Caceres was sworn in as president of Paraguay on Friday. Caceres left.",
        "Lawmakers elected Emilio Caceres president of Paraguay on Monday. Caceres left.",
        "Emilio Caceres became president of Paraguay in May. Caceres left.",
        "Emilio Caceres, elected president of Paraguay in May, spoke for an hour. Caceres left.",
        "General Caceres, who is also defence minister of Paraguay, wept. Caceres left.",
        "Emilio Caceres resigned as foreign minister of Paraguay on Friday. Caceres left.",
        "Emilio Caceres spoke on Friday. He is the foreign minister of Paraguay. Caceres left.",
        "Emilio Caceres, a former bishop, was sworn in as president of Paraguay. Caceres left.",
    ],
)
def test_who_holds_an_office_by_what_a_clause_says_acts_for_whom_it_is_of(text: str) -> None:
    assert last(text, "Caceres").actor == "PRY"


@pytest.mark.parametrize(
    "text",
    [
        "Emilio Caceres could become president of Paraguay. Caceres left.",
        "Emilio Caceres is not the president of Paraguay. Caceres left.",
        "If Emilio Caceres is elected president of Paraguay, Chile will protest. Caceres left.",
        "Is Emilio Caceres the president of Paraguay? Caceres left.",
    ],
)
def test_an_office_that_is_denied_or_only_possible_is_nobodys(text: str) -> None:
    assert last(text, "Caceres").actor is None
    (office,) = (m for m in linked(text) if m.text.endswith("president of Paraguay"))
    assert office.entity.startswith("role:")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Petr Kolar, who was prime minister of Peru until May, said so. Kolar left.", "prime minister of Peru"),
        ("Petr Kolar was dismissed as defence minister of Peru. Kolar left.", "defence minister of Peru"),
        ("Chile dismissed Petr Kolar as defence minister of Peru. Kolar left.", "defence minister of Peru"),
    ],
)
def test_an_office_that_somebody_had_is_his_and_gives_him_no_state(text: str, office: str) -> None:
    assert last(text, office).entity == last(text, "Kolar").entity
    assert last(text, "Kolar").actor is None


def test_whom_a_king_swears_in_is_the_minister() -> None:
    text = "The king swore in Colonel Lucas Brandt as prime minister. Brandt left."
    assert last(text, "prime minister").entity == last(text, "Brandt").entity


def test_who_is_named_in_front_of_the_office_is_given_it() -> None:
    text = "Peru appointed Ana Brandt ambassador to Chile. Brandt left."
    assert last(text, "Brandt").sector == "GOV"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The envoy, who is with the king of Jordan, slept. General Sosa is with the king of Jordan.", "the king of Jordan"),
        ("Carlos Sosa is a Democrat from Ohio.", "a Democrat from Ohio"),
    ],
)
def test_beside_whom_somebody_is_and_what_many_are_is_no_office_of_his(text: str, office: str) -> None:
    assert last(text, office).entity.startswith("role:")


def test_whose_adviser_somebody_was_does_not_say_for_whom_he_acts() -> None:
    assert last("Emilio Caceres was an adviser to the president of Paraguay. He left.", "He").actor is None


def test_it_was_somebodys_adviser_says_whose_he_is() -> None:
    text = "Paraguay is calm. It was an adviser to the president of Paraguay who lied."
    assert last(text, "an adviser to the president of Paraguay").actor == "PRY"
