"""Leaders named without their office are known by the day; what the report says goes first."""

from __future__ import annotations

from datetime import date

import pytest
from tests.extract.test_mentions import parser

from casus.codebook.actors import load_actors
from casus.extract.coreference import link_mentions
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.model.account import Mention
from casus.model.report import Paragraph, Report


def linked(text: str, on: date | None) -> dict[str, Mention]:
    """Return the mentions of a paragraph as linked, by their words."""
    paragraphs = (Paragraph(1, Span(0, len(text))),)
    report = Report("test", text, paragraphs, published=on)
    reading = Reading(report, parser().parse(text, paragraphs))
    found = link_mentions(Reading(report, reading.sentences, find_mentions(reading, load_actors())), load_actors())
    return {m.text: m for m in found}


def test_a_leader_without_an_office_acts_for_the_state_of_the_day() -> None:
    found = linked("Mitterrand told reporters that he would wait.", date(1987, 5, 4))
    assert [(found[w].actor, found[w].sector) for w in ("Mitterrand", "he")] == [("FRA", "GOV")] * 2


def test_a_reader_can_tell_what_was_looked_up() -> None:
    found = linked("Mitterrand met the Peruvian president, Ana Ruiz.", date(1987, 5, 4))
    assert (found["Mitterrand"].known, found["Mitterrand"].office) == ("president, FRA", None)
    assert found["Ana Ruiz"].known is None


def test_who_has_left_office_is_nobody_s() -> None:
    assert linked("Mitterrand told reporters that he would wait.", date(1995, 9, 4))["Mitterrand"].actor is None


def test_without_a_day_nothing_is_looked_up() -> None:
    assert linked("Mitterrand told reporters that he would wait.", None)["Mitterrand"].actor is None


def test_a_namesake_with_a_given_name_of_his_own_is_nobody_s() -> None:
    found = linked("Pierre Mitterrand, a baker, complained. Mitterrand said he would wait.", date(1987, 5, 4))
    assert found["Mitterrand"].actor is None


def test_an_office_that_the_report_gives_goes_before_the_codebook_s() -> None:
    assert linked("Ambassador Pompidou signed the note.", date(1971, 5, 4))["Ambassador Pompidou"].known is None


def test_a_bare_role_takes_up_the_leader_who_has_it() -> None:
    found = linked("Mitterrand flew home. The president gave no reason.", date(1987, 5, 4))
    assert found["The president"].entity == found["Mitterrand"].entity


def test_a_surname_that_many_share_is_known_beside_its_office() -> None:
    assert linked("President Clinton will not come.", date(1998, 2, 5))["President Clinton"].actor == "USA"
    assert linked("Clinton will not come.", date(1998, 2, 5))["Clinton"].actor is None


@pytest.mark.parametrize(
    ("name", "year", "known"),
    [
        ("Former President Mitterrand", 1987, None),
        ("Mrs. Mitterrand", 1987, None),
        ("George Bush Jr.", 1990, None),
        ("George Bush", 1990, "president, USA"),
        ("The Belgian farmer Mitterrand", 1987, None),
        ("General Khomeini", 1985, "supreme leader, IRN"),
        ("Prime Minister Kim Jong Un", 2015, "leader, PRK"),
    ],
    ids=[
        "no longer",
        "another gender",
        "another's son",
        "himself",
        "another state's",
        "a rank is no office",
        "a leader may have any office",
    ],
)
def test_what_is_said_of_the_leader_must_fit(name: str, year: int, known: str | None) -> None:
    assert linked(f"{name} would not come.", date(year, 5, 4))[name].known == known


def test_the_head_of_a_body_acts_for_it() -> None:
    found = linked("Stoltenberg would not come.", date(2016, 5, 4))["Stoltenberg"]
    assert (found.actor, found.sector) == ("NATO", "IGO")
