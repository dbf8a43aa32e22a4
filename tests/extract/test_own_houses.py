"""Whoever speaks to a parliament or commands an army is of the same state as it."""

from __future__ import annotations

from datetime import date

import pytest
from tests.extract.test_home_states import actor_of, parser

from casus.codebook.book import load_codebook
from casus.extract.coreference import link_referents
from casus.extract.home_evidence import is_asked
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.intake.paragraphs import find_paragraphs
from casus.model.report import Report


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ecuador was calm on Monday. Peru's president dismissed the general.", "the general"),
        ("Ecuador was calm on Monday. Peru's president ordered the soldiers to wait.", "the soldiers"),
        ("Ecuador was calm on Monday. Peru's president, who commands the air force, had not sent it.", "the air force"),
    ],
)
def test_whom_somebody_orders_or_dismisses_is_of_the_same_state(text: str, words: str) -> None:
    assert actor_of(text, words, "QUITO, May 4 - ") == "PER"


def test_whoever_speaks_to_a_parliament_is_of_its_state() -> None:
    text = "Peru and Chile objected. The deputy minister, Juan Soto, told parliament in Lima that he had asked nobody."
    assert actor_of(text, "Juan Soto") == "PER"


def test_a_guest_may_speak_to_a_house_that_is_told_whose_it_is() -> None:
    assert actor_of("Peru's foreign minister told the Chilean parliament that he was sorry.", "the Chilean parliament") == "CHL"


def test_whose_a_parliament_is_that_a_person_speaks_to_is_not_weighed() -> None:
    assert not is_weighed("Peru and Chile objected. Ana Perez told parliament that she had seen nothing.")
    assert is_weighed("Peru and Chile objected. In the evening parliament met.")


def is_weighed(text: str) -> bool:
    report = Report("r", text, find_paragraphs(text), published=date(2003, 5, 4))
    book = load_codebook()
    reading = Reading(report, parser().parse(text, report.paragraphs))
    reading = Reading(report, reading.sentences, find_mentions(reading, book.actors))
    referents = link_referents(reading, book.actors, book.atlas, with_homes=False)
    return is_asked(referents, next(n for n in referents.nodes if n.word == "parliament"))
