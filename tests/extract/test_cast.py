"""The party behind a word: quantities, envoys, things of somebody."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_a_quantity_of_people_is_that_of_its_adjective(code: Code) -> None:
    event, *_ = code("A Paraguayan column of about 200 men stormed the Bolivian fort.")
    assert (ids(event.actors), ids(event.recipients)) == (["PRY"], ["BOL"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A Chadian column of fourteen trucks shelled a village.", "A Chadian column of fourteen trucks"),
        ("It was a Chadian column of fourteen trucks that shelled the village.", "a Chadian column of fourteen trucks"),
    ],
    ids=["plain", "cleft"],
)
def test_a_quantity_of_things_is_that_of_its_adjective(code: Code, text: str, words: str) -> None:
    event, *_ = code(text)
    assert [(p.actor, p.text) for p in event.actors] == [("TCD", words)]


def test_an_envoy_acts_for_whoever_sent_him_whatever_he_was(code: Code) -> None:
    *_, event = code("The African Union sent an envoy, former Ghanaian judge Esi Quartey, who met the king of Jordan.")
    assert "AU" in ids(event.actors)


def test_a_thing_is_theirs_of_whom_it_is_said_to_be(code: Code) -> None:
    (event,) = code("Tajik villagers threw stones at cars of Kyrgyz citizens.")
    assert ids(event.recipients) == ["KGZ"]


def test_people_from_a_state_are_its_own_where_parsers_hang_it_on_the_verb(code: Code) -> None:
    event, *_ = code("The Chilean foreign minister, Luis Ibarra, arrested two sailors from Peru on Friday.")
    assert ids(event.recipients) == ["PER"]


def test_people_removed_from_a_state_are_not_its_own(code: Code) -> None:
    event, *_ = code("Norway's government removed all soldiers from Afghanistan.")
    assert "AFG" not in [p.actor for p in event.recipients if p.text.startswith("all soldiers")]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Finland's president spoke to her counterparts in Tallinn and Riga.", ["EST", "LVA"]),
        ("Japan's prime minister spoke with his colleague in Seoul for twenty minutes.", ["KOR"]),
    ],
)
def test_a_counterpart_is_of_the_state_in_whose_capital_he_sits(code: Code, text: str, others: list[str]) -> None:
    (event,) = code(text)
    assert set(others) <= set(ids((*event.actors, *event.recipients)))
