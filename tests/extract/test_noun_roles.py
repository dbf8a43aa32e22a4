"""Who did what a noun names, and to whom."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids
from tests.extract.test_learned import sentence_of

from casus.extract.noun_roles import phrases_with


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("The Kenyan ambassador's arrest angered Nairobi.", [], ["KEN"]),
        ("Chile's arrest of a Peruvian sailor angered Lima.", ["CHL"], ["PER"]),
        ("The release of two prisoners from Peru by Chile came on Friday.", ["CHL"], ["PER"]),
        ("The downing of an aircraft of Peru by Chile came on Friday.", ["CHL"], ["PER"]),
        ("Chile's recall of its ambassador from Peru came on Friday.", ["CHL"], ["PER"]),
        ("The U.S. air raid on Sudan lasted an hour.", ["USA"], ["SDN"]),
        ("Peru has rung up endorsements from Chile.", ["CHL"], ["PER"]),
    ],
    ids=["done to its owner", "of another", "two phrases deep", "deep in a thing", "recalled from", "initials act", "rung up"],
)
def test_a_noun_tells_who_did_it_to_whom(code: Code, text: str, actors: list[str], recipients: list[str]) -> None:
    first, *_ = code(text)
    assert (ids(first.actors), ids(first.recipients)) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("A protest was lodged by Chile with Peru.", ["CHL"], ["PER"]),
        ("An ultimatum was issued by the Chilean government to Peru.", ["CHL"], ["PER"]),
    ],
)
def test_a_phrase_that_parsers_hang_on_the_agent_names_the_other_side(
    code: Code, text: str, actors: list[str], recipients: list[str]
) -> None:
    (event,) = code(text)
    assert (ids(event.actors), ids(event.recipients)) == (actors, recipients)


def test_its_invasion_may_be_one_that_it_suffered(read_events: Code) -> None:
    text = "Kuwait closed its border with Iraq on Monday after its 1990 invasion."
    assert "ASSAULT" not in [e.type for e in read_events(text)]
    assert "ASSAULT" in [e.type for e in read_events("Iraq was punished on Monday after its invasion of Kuwait.")]


def test_the_last_word_of_a_sentence_leads_in_no_phrase_at_its_start() -> None:
    words = ("Both", "both", "PRON", 2, "obl"), ("she", "she", "PRON", 2, "nsubj"), ("called", "call", "VERB", -1, "root")
    behind = sentence_of(*words, ("on", "on", "ADP", 2, "compound:prt"))
    assert phrases_with(behind, behind.tokens[2], "on") == []
    before = sentence_of(
        ("She", "she", "PRON", 1, "nsubj"),
        ("called", "call", "VERB", -1, "root"),
        ("on", "on", "ADP", 1, "compound:prt"),
        ("both", "both", "PRON", 1, "obl"),
    )
    assert [t.text for t in phrases_with(before, before.tokens[1], "on")] == ["both"]
