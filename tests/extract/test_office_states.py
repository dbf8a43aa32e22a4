"""A bare office and the sentence before it: whose it is not."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "dateline", "state"),
    [
        (
            'Paris said it would keep its troops there.\n"The Chadian police can do the job," President Idriss Mahamat told the radio.',
            "President Idriss Mahamat", "", None,
        ),
        ("Peru demanded the exit in May.\nOtto Kern, the deputy head of the mission, was against it.", "Otto Kern", "", None),
        (
            "Peru signed a pact with Chile on Monday.\nChile keeps 30 ships here.\nNo guns may land, said Defence Minister Luis Ponce.",
            "Defence Minister Luis Ponce", "LIMA, May 3 - ", "PER",
        ),
    ],
    ids=["who speaks of the police of another", "who serves a body", "who is named in a new paragraph of a report from home"],
)  # fmt: skip
def test_a_bare_office_is_not_always_of_the_state_named_before(text: str, words: str, dateline: str, state: str | None) -> None:
    assert actor_of(text, words, dateline) == state


def test_a_congress_is_that_of_the_state_that_a_report_is_about() -> None:
    text = "Peru denounced the pact. Peru sent a note to the organization in Washington.\nCongress approved the step by 112 votes to 41."
    assert actor_of(text, "Congress", "LIMA, May 3 - ") != "USA"


@pytest.mark.parametrize(
    ("words", "state"),
    [("an official in Lima", "PER"), ("lawmakers in Lima", "PER"), ("an envoy in Lima", None)],
)
def test_officials_in_a_town_are_of_its_state(words: str, state: str | None) -> None:
    assert actor_of(f"Chile closed the border. It was wrong, {words} said.", words, "SANTIAGO, May 3 - ") == state


@pytest.mark.parametrize(("text", "state"), [("France objected. ", "FRA"), ("Turkey objected. ", None)])
def test_lawmakers_in_a_town_are_of_its_state_where_the_report_tells_of_it(text: str, state: str | None) -> None:
    assert actor_of(f"{text}Lawmakers in Strasbourg condemned the arrest.", "Lawmakers in Strasbourg") == state


@pytest.mark.parametrize("words", ["the premier", "Juan Ruiz"])
def test_a_place_that_opens_a_sentence_ends_before_the_office_though_a_comma_follows_soon(words: str) -> None:
    text = f"Chile asked for talks on the canal in May.\nOfficers met the envoys of Chile. In Lima the premier, {'Juan Ruiz'}, said no."
    assert actor_of(text, words) == "PER"


def test_officials_there_are_of_the_state_of_the_place_named_last() -> None:
    text = "Chile closed the border.\nThe envoy left for Lima to urge the prime minister there to wait."
    assert actor_of(text, "the prime minister", "SANTIAGO, May 3 - ") == "PER"


def test_somebodys_minister_is_not_of_the_state_that_the_sentence_before_is_about() -> None:
    text = "Britain is sending a ship. Madrigal's defence minister, General Padrillo, called that a provocation."
    assert actor_of(text, "General Padrillo") is None
