"""Who did it to whom where grammar or parsers hide it: duos, agents far off, grounds that are states, what is asked or ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Event, Party
from casus.model.report import Paragraph, Report
from casus.run import read_account

Code = Callable[[str], tuple[Event, ...]]


@pytest.fixture(scope="module")
def code(parser: OnnxParser) -> Code:
    """Read a text with the shipped codebook, all steps, and return its events."""
    codebook = load_codebook()

    def run(text: str) -> tuple[Event, ...]:
        return read_account(Report("r", text, (Paragraph(1, Span(0, len(text))),), published=date(2015, 12, 2)), parser, codebook).events

    return run


def ids(parties: tuple[Party, ...]) -> list[str]:
    return [p.actor or p.text for p in parties]


def told(code: Code, text: str) -> list[tuple[str, str, list[str], list[str]]]:
    return [(e.type, e.status, ids(e.actors), ids(e.recipients)) for e in code(text)]


def test_the_day_before_a_verb_is_no_subject(code: Code) -> None:
    (event,) = code("Moldovan lawmakers Tuesday endorsed a trade agreement with Turkey.")
    assert (event.type, ids(event.actors), ids(event.recipients)) == ("SUPPORT", ["MDA"], ["TUR"])


def test_old_foes_by_their_names_act_both(code: Code) -> None:
    (event,) = code("Old foes Peru and Chile have renewed diplomatic ties.")
    assert ids(event.actors) == ["PER", "CHL"]


def test_an_agent_that_parsers_hang_on_the_thing_is_the_actor(code: Code) -> None:
    first, *_ = code("The seizure of a Kuwaiti tanker by Iran was condemned by Oman.")
    assert (first.type, ids(first.actors), ids(first.recipients)) == ("COERCE", ["IRN"], ["KWT"])
    assert first.recipients[0].text == "a Kuwaiti tanker"


def test_the_two_ministers_are_those_who_met_before(code: Code) -> None:
    found = code("The Greek foreign minister received his Turkish counterpart. The two ministers signed a treaty in June.")
    assert ids(found[-1].actors) == ["GRC", "TUR"]


def test_the_two_ministers_of_nobody_named_are_not_known(code: Code) -> None:
    assert all(p.actor is None for e in code("Snow fell in Oslo. The two ministers met on Friday.") for p in e.actors)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Peru fired two shells at Chile.", "CHL"),
        ("Peru's foreign minister arrived in Chile on Monday on an official visit.", "CHL"),
    ],
)
def test_a_state_that_stands_as_ground_is_the_one_to_whom_it_is_done(code: Code, text: str, recipient: str) -> None:
    (event,) = code(text)
    assert ids(event.recipients) == [recipient]


def test_who_welcomes_ties_speaks_of_those_who_have_them(code: Code) -> None:
    (event,) = code("Kenya welcomed the resumption of diplomatic ties between Chad and Sudan.")
    assert (event.type, ids(event.recipients)) == ("SUPPORT", ["TCD", "SDN"])


def test_who_is_to_do_what_is_demanded_is_asked(code: Code) -> None:
    assert told(code, "Moscow demanded that Finland pull its soldiers back at once.") == [("REQUEST", "actual", ["RUS"], ["FIN"])]


def test_a_person_did_what_parsers_hang_on_the_group_beside(code: Code) -> None:
    found = [e for e in code("A Jordanian man linked to Hamas who shot at Israeli officers was arrested.") if e.type == "ASSAULT"]
    assert [(ids(e.actors), ids(e.recipients)) for e in found] == [(["JOR"], ["ISR"])]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Sweden stopped selling weapons to Turkey.", "actual"),
        ("Sweden has not stopped selling weapons to Turkey.", "denied"),
    ],
)
def test_sales_that_end_are_a_sanction(code: Code, text: str, status: str) -> None:
    (event,) = code(text)
    assert (event.type, event.mode, event.status, ids(event.recipients)) == ("SANCTION", "discontinue", status, ["TUR"])


@pytest.mark.parametrize(
    "text",
    [
        "If Norway attacked Finland and Denmark attacked Sweden, the pact would fall.",
        "If Norway were accused by Finland and Denmark attacked Sweden, the pact would fall.",
    ],
)
def test_nothing_under_an_if_is_told_as_done_however_it_is_parsed(code: Code, text: str) -> None:
    assert {e.status for e in code(text) if e.type == "ASSAULT"} == {"hypothetical"}


@pytest.mark.parametrize("text", ["Turkey did not rule out a landing.", "Finland has not protested to Norway.", "Ask Turkey for help."])
def test_words_that_were_not_said_are_no_event(code: Code, text: str) -> None:
    assert [e for e in code(text) if e.type in ("REJECT", "REQUEST", "ACCUSE")] == []


def test_what_an_official_says_was_not_asked_stays(code: Code) -> None:
    found = code("A Turkish official said Ankara had not asked Georgia to leave the alliance.")
    assert [e.status for e in found if e.type == "REQUEST"] == ["denied"]
