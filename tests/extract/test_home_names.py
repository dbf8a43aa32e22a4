"""What a person's name says of whose minister he is is a sign among others."""

from __future__ import annotations

from datetime import date

import pytest

from casus.codebook.book import load_codebook
from casus.extract.coreference import link_referents
from casus.extract.home_names import name_signs
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.report import Report


def signs(parser: OnnxParser, name: str, homes: list[str], told: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    text = f"A note was left at the gate. {name} read it aloud."
    report = Report("r", text, find_paragraphs(text), published=date(2003, 5, 4))
    book = load_codebook()
    reading = Reading(report, parser.parse(text, report.paragraphs))
    reading = Reading(report, reading.sentences, find_mentions(reading, book.actors))
    referents = link_referents(reading, book.actors, book.atlas, with_homes=False)
    return name_signs(referents, next(n for n in referents.nodes if n.mention.kind == "person"), homes, told)


def test_a_name_fits_one_of_two_states(parser: OnnxParser) -> None:
    assert signs(parser, "Foreign Minister Sergei Malinov", ["EST", "RUS"]) == [
        ("named otherwise clearly",),
        ("named so clearly alone",),
    ]


def test_a_name_fits_both_of_two_states(parser: OnnxParser) -> None:
    assert signs(parser, "Foreign Minister Sergei Malinov", ["UKR", "RUS", "CHL"]) == [
        ("named so clearly",),
        ("named so clearly",),
        ("named otherwise clearly",),
    ]


def test_a_name_fits_another_state_that_the_report_tells_of(parser: OnnxParser) -> None:
    assert signs(parser, "Foreign Minister Sergei Malinov", ["EST"], ("RUS",)) == [("named otherwise clearly",)]


def test_a_name_that_fits_all_alike_says_nothing(parser: OnnxParser) -> None:
    assert signs(parser, "Foreign Minister Sergei Malinov", ["RUS"], ("UKR", "RUS")) == [()]


@pytest.mark.parametrize("name", ["The foreign minister", "Foreign Minister Q. Xu"])
def test_nobody_named_and_names_that_fit_none_say_nothing(parser: OnnxParser, name: str) -> None:
    assert signs(parser, name, ["PER", "CHL"]) == [(), ()]
