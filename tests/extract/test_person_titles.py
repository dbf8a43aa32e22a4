"""What stands beside a person's name, and what only seems to."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last, linked
from tests.extract.test_mentions import mention

from casus.extract.person_titles import ranks_of


def test_the_refugees_whom_somebody_accepts_are_no_title_of_his() -> None:
    assert mention("The number of Syrian refugees Merkel will accept is not known.", "Merkel").actor is None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The council asked its president, Eduardo Santoro of the Netherlands, to write.", "NLD"),
        ("NATO praised its secretary general, Eduardo Santoro of the Netherlands.", "NATO"),
    ],
)
def test_who_presides_is_of_the_state_that_sent_him_and_who_serves_is_the_bodys(text: str, actor: str) -> None:
    assert last(text, "Eduardo Santoro").actor == actor


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The South Korean spokesman, Han Sang-woo, left.", "Han Sang-woo"),
        ("Vice Defence Minister Oh Se-min told lawmakers that it was late.", "Oh Se-min"),
        ("Prime Minister Tony Blair-type politicians are rare.", "Tony Blair"),
        ("President Hugo Chavez-era laws remain.", "Hugo Chavez"),
        ("Minister Oh Se-led troops left.", "Oh Se"),
    ],
)
def test_a_name_goes_on_behind_a_hyphen_with_a_syllable(text: str, name: str) -> None:
    assert [m.name for m in linked(text) if m.name and m.kind == "person"] == [name]


def test_the_general_is_he_whose_rank_is_written_short_or_in_two_words() -> None:
    text = "Lt. Gen. Omar Tariq signed it. The general did not resign."
    assert last(text, "The general").entity == last(text, "Lt. Gen. Omar Tariq").entity
    text = "Lieutenant-General Omar Tariq signed it. The general did not resign."
    assert last(text, "The general").entity == last(text, "Lieutenant-General Omar Tariq").entity


def test_a_secretary_general_is_no_general() -> None:
    text = "Secretary-General Omar Tariq signed it. The general did not resign."
    assert last(text, "The general").entity != last(text, "Secretary-General Omar Tariq").entity


@pytest.mark.parametrize(("title", "is_general"), [("Maj. Gen.", True), ("Gen.", True), ("Attorney Gen.", False), ("Consul Gen.", False)])
def test_a_civil_office_is_no_rank_whose_general_is_written_short(title: str, *, is_general: bool) -> None:
    assert ("general" in ranks_of(title, ())) is is_general


@pytest.mark.parametrize("title", ["Mr", "Dr", "Mrs"])
def test_behind_a_form_of_address_somebody_is_named_and_no_state(title: str) -> None:
    assert [(m.kind, m.actor) for m in linked(f"{title} Salvador left the room.") if m.name] == [("person", None)]
