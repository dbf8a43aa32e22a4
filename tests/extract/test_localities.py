from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Place
from casus.model.report import Paragraph, Report
from casus.run import read_account

Read = Callable[..., Place]


@pytest.fixture(scope="module")
def read(parser: OnnxParser) -> Read:
    """Read a text with all steps and return the place of its last event that has one."""

    def run(text: str, published: str = "2008-04-14") -> Place:
        paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1))
        report = Report("r", text, paragraphs, published=date.fromisoformat(published))
        return [e.place for e in read_account(report, parser, load_codebook()).events if e.place is not None][-1]

    return run


def where(place: Place) -> tuple[str | None, str | None]:
    return place.state, place.name


def test_a_town_has_its_coordinates(read: Read) -> None:
    place = read("Russian soldiers killed two men in Grozny on Sunday.")
    assert where(place) == ("RUS", "Grozny")
    assert place.lat == pytest.approx(43.3, abs=0.1)
    assert place.lon == pytest.approx(45.7, abs=0.1)


def test_the_state_is_that_of_the_day_of_the_act(read: Read) -> None:
    assert where(read("Yugoslav police arrested ten students in Skopje in June 1985.", "2015-06-10")) == ("YUG", "Skopje")


def test_without_a_day_of_its_own_an_act_is_of_the_time_of_its_report(read: Read) -> None:
    assert where(read("Soviet police arrested ten students in Sevastopol.", "1990-05-01")) == ("SUN", "Sevastopol")


def test_a_disputed_town_has_no_state(read: Read) -> None:
    assert where(read("Russian police arrested ten students in Sevastopol.", "2016-05-01")) == (None, "Sevastopol")


def test_a_year_that_saw_two_states_leaves_the_state_open(read: Read) -> None:
    assert where(read("Police arrested ten students from Serbia in Skopje in 1991.", "2015-06-10"))[0] is None


def test_the_land_in_front_of_a_town_decides(read: Read) -> None:
    assert where(read("Police arrested ten Turkish students in the Lebanese port of Tripoli.")) == ("LBN", "Tripoli")


def test_the_province_behind_a_town_decides(read: Read) -> None:
    assert where(read("Police arrested ten Russian students in Athens, Georgia, on Sunday.")) == ("USA", "Athens")


def test_a_name_that_the_context_leaves_open_has_no_state_and_no_town(read: Read) -> None:
    assert where(read("Police arrested ten Russian students in San Marcos on Sunday.")) == (None, None)


def test_what_is_beside_a_town_is_not_in_it(read: Read) -> None:
    place = read("Russian soldiers killed two men north of Grozny on Sunday. Russian police arrested a man in Grozny.")
    assert place.name == "Grozny"


def test_a_state_by_name_has_no_coordinates(read: Read) -> None:
    place = read("Russian soldiers killed two men in Georgia on Sunday, Tbilisi said.")
    assert (place.state, place.lat) == ("GEO", None)


def test_a_place_at_an_occasion_is_where_the_act_was(read: Read) -> None:
    assert where(read("Russia condemned the raid at a meeting in Vienna on Sunday.")) == ("AUT", "Vienna")


def test_an_act_of_words_is_not_where_its_object_was(parser: OnnxParser) -> None:
    text = "Russia denounced the war in Georgia."
    report = Report("r", text, (Paragraph(1, Span(0, len(text))),), published=date(2008, 4, 14))
    assert [e.place for e in read_account(report, parser, load_codebook()).events if e.type == "ACCUSE"] == [None]


def test_a_town_goes_before_the_part_of_the_land_that_it_is_in(read: Read) -> None:
    assert read("Militants stormed the American consulate in Benghazi, in the east of Libya.", "2012-09-12").text == "Benghazi"


def test_a_town_that_is_shelled_is_where_it_happened(read: Read) -> None:
    assert where(read("Iraqi troops attacked Khorramshahr on Monday.", "1980-09-24")) == ("IRN", "Khorramshahr")


def test_who_is_killed_by_a_blow_is_killed_where_it_fell(read: Read) -> None:
    assert read("A Russian missile hit a block of flats in Kharkiv on Thursday and killed five people.", "2023-03-03").text == "Kharkiv"


def test_an_island_of_a_name_that_nobody_knows_lies_where_the_text_says(read: Read) -> None:
    assert read("The American president met Kim Jong Un on the island of Sentosa in Singapore.", "2018-06-12").state == "SGP"
