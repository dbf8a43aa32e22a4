"""A bare office that no rule of grammar decides is given the state for which fitted weights clearly speak, or is left open."""

from __future__ import annotations

from datetime import date

import pytest
from tests.extract.test_home_states import actor_of, parser

from casus.codebook.actors import load_actors
from casus.codebook.atlas import load_atlas
from casus.extract.home_evidence import Homes, ask
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.extract.referents import Referents
from casus.ground.spans import Span
from casus.model.report import Paragraph, Report

OSLO = "OSLO, May 4 - "
TEXT = "Norway will send a frigate to guard its trawlers.\nA trawler was cut loose from its nets. Among those who were told was {}."


def test_a_minister_in_passing_is_of_the_state_that_a_report_from_its_capital_is_about() -> None:
    assert actor_of(TEXT.format("the foreign minister, Olav Berg"), "Olav Berg", OSLO) == "NOR"


@pytest.mark.parametrize("words", ["the chairman of the club, Olav Berg", "the club's chairman, Olav Berg", "a novelist, Olav Berg"])
def test_who_has_no_office_of_a_state_stays_open(words: str) -> None:
    assert actor_of(TEXT.format(words), "Olav Berg", OSLO) is None


def test_without_a_dateline_much_more_must_speak_for_a_state() -> None:
    assert actor_of(TEXT.format("the foreign minister, Olav Berg"), "Olav Berg") is None


def test_words_on_an_office_without_a_preposition_are_no_sign() -> None:
    text = "Peru closed the border. Its army of conscripts left the town."
    report = Report("test", text, (Paragraph(1, Span(0, len(text))),), published=date(1998, 5, 4))
    reading = Reading(report, parser().parse(text, report.paragraphs))
    referents = Referents(Reading(report, reading.sentences, find_mentions(reading, load_actors())), load_actors(), load_atlas())
    army = next(n for n in referents.nodes if n.word == "army")
    *_, nobody = ask(Homes(referents), army)
    assert [sign for sign in nobody if sign.endswith(" something")] == ["nobody: of something"]


def test_an_envoy_is_not_of_the_state_in_whose_capital_he_is_told_of() -> None:
    assert actor_of(TEXT.format("the ambassador, Olav Berg"), "Olav Berg", OSLO) is None


def test_the_only_state_told_of_is_not_that_of_a_bare_office_where_the_text_never_names_home() -> None:
    assert actor_of(TEXT.format("the foreign minister, Olav Berg"), "Olav Berg", "LIMA, May 4 - ") is None
