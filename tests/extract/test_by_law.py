"""What a law or an order that was put in force does is done by those who put it in force; what two undertake, by each."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told

from casus.codebook.book import load_codebook
from casus.extract.reading import Reading
from casus.extract.statements import find_statements
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph, Report


@pytest.mark.parametrize(
    "text",
    [
        "Chile issued an order closing the border with Peru.",
        "Chile adopted a law banning imports from Peru.",
        "Chile's president signed a bill that bans imports from Peru.",
    ],
)
def test_who_puts_a_law_in_force_does_what_it_tells(read_events: Code, text: str) -> None:
    assert ("SANCTION", "actual", ["CHL"], ["PER"]) in told(read_events, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Senate of Chile passed a bill that imposes sanctions on Peru.",
        "Chile's president refused to sign a decree closing the border with Peru.",
        "Chile's press printed a decree closing the border with Peru.",
    ],
)
def test_what_is_no_law_yet_is_not_done(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[:3] == ("SANCTION", "actual", ["CHL"])]


TWO = "Chile promised to lift its ban on gas and Peru to return the ship."


def test_what_a_second_one_undertakes_is_not_the_firsts(read_events: Code, parser: OnnxParser) -> None:
    found = told(read_events, TWO)
    assert ("AGREE", "planned", ["PER"], []) in found
    assert all(status == "planned" for _, status, *_ in found)
    report = Report("test", TWO, (Paragraph(1, Span(0, len(TWO))),))
    (said,) = find_statements(Reading(report, parser.parse(TWO, report.paragraphs)), load_codebook().cues)
    assert [s.of(TWO) for s in said.content] == ["to lift its ban on gas"]


def test_whom_two_agreed_to_meet_undertake_nothing(read_events: Code) -> None:
    assert [t[2] for t in told(read_events, "Chile agreed to meet Peru and Mali to discuss the border.")] == [["CHL"]]


def test_what_somebody_is_urged_goes_on_behind_a_clause_about_him(read_events: Code) -> None:
    found = told(read_events, 'Iran urged Turkmenistan, with which it shares a sea border, to "let sailors go home".')
    assert ("REQUEST", "actual", ["IRN"], ["TKM"]) in found
    assert not [t for t in found if t[0] == "AGREE"]


def test_what_somebody_demanded_stands_with_whose_in_front(read_events: Code) -> None:
    found = told(read_events, "Congo has threatened to leave the bloc over the regional force, whose withdrawal it demanded last year.")
    assert ("THREATEN", "threatened") in {(kind, status) for kind, status, *_ in found}
    assert ("RETREAT", "actual") not in {(kind, status) for kind, status, *_ in found}
