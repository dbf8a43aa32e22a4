"""Callings that no codebook lists, beside a name."""

from __future__ import annotations

import pytest
from tests.extract.test_mentions import mention, mentions


@pytest.mark.parametrize(
    ("text", "calling"),
    [
        ("A herder, Ana Ruiz, was hit in the jaw.", "A herder"),
        ("Ana Ruiz, a yodeller from Bern, was hit in the jaw.", "a yodeller from Bern"),
        ("One of them, Ana Ruiz, said that she had moved.", "One of them"),
        ("The other, Ana Ruiz, is a lawyer.", "The other"),
    ],
    ids=["in front of the name", "behind the name", "one of several", "the other"],
)
def test_what_a_person_is_called_beside_the_name_is_that_person(text: str, calling: str) -> None:
    assert mention(text, calling).entity == mention(text, "Ana Ruiz").entity


def test_a_calling_tells_the_land_of_a_name() -> None:
    assert mention("They had been hired by a Maldivian yodeller, Ana Ruiz, in May.", "Ana Ruiz").actor == "MDV"


def test_whose_host_somebody_is_says_not_for_whom_he_acts() -> None:
    assert mention("The Peruvian premier and his host, President Juan Soto, agreed on a road.", "President Juan Soto").actor is None


@pytest.mark.parametrize(
    "text",
    [
        "In a letter, Ana Ruiz said that she had moved.",
        "The village, Ana Ruiz said, was empty.",
        "She sold the tanker, Ana Ruiz, to Peru.",
        "They advised Ana Ruiz, an old yodeller of his, to wait.",
    ],
    ids=["where it stood", "what she spoke of", "a ship", "whose she is"],
)
def test_other_nouns_beside_a_name_are_no_callings(text: str) -> None:
    assert not {"a letter", "The village", "the tanker", "an old yodeller of his"} & {m.text for m in mentions(text)}
