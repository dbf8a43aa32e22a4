"""Offices of which no words say whose they are, in a report that tells of one state alone."""

from __future__ import annotations

from datetime import date

import pytest
from tests.extract.test_mentions import mention

from casus.codebook.book import load_codebook
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.guesses import without_guesses
from casus.model.report import Report
from casus.run import read_account

_LEAD = "The American government will not build the dam. The U.S. Senate had asked for it, and the United States has waited long."
_NORWEGIAN = "The Norwegian government will not build the dam. The Norwegian parliament had asked for it, and Norway has waited long."


def actor_of(parser: OnnxParser, text: str, words: str) -> str | None:
    account = without_guesses(read_account(Report("r", text, find_paragraphs(text), published=date(2003, 5, 4)), parser, load_codebook()))
    return next(m for m in account.mentions if m.text == words).actor


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Many were glad, and Judge Ida Holm called it a good day.", "Judge Ida Holm", "USA"),
        ("Many were glad. Union President Ida Holm called it a good day.", "Union President Ida Holm", None),
        ("Many were glad, said Ida Holm, a vice president.", "Ida Holm", None),
        ("Many were glad, said Ida Holm, the club's president.", "Ida Holm", None),
        ("Many were glad, but some federal prosecutors were not.", "some federal prosecutors", None),
        ("Many were glad, but federal prosecutors were not.", "federal prosecutors", "USA"),
        ("Many were glad, but officials were not.", "officials", None),
        ("Many were glad, but other federal prosecutors were not.", "other federal prosecutors", None),
        ("Many were glad. The police cleared the road to the valley.", "The police", "USA"),
        ("Sweden, Denmark and Finland have dams.\n\nMany were glad. The police cleared the road.", "The police", None),
        ("Many were glad. The police in Lund cleared the road to the valley.", "The police in Lund", None),
        ("Many in Lima were glad, where the police cleared the road.", "the police", None),
    ],
    ids=[
        "a judge", "a union's president", "a firm's vice president", "a club's president", "some of them", "federal ones",
        "anybody's officials", "others", "police", "more than one state", "police of a town", "police told of abroad",
    ],
)  # fmt: skip
def test_who_is_of_the_only_state(parser: OnnxParser, text: str, words: str, state: str | None) -> None:
    assert actor_of(parser, f"{_LEAD}\n\n{text}", words) == state


def test_the_state_named_most_is_not_home_without_a_dateline(parser: OnnxParser) -> None:
    text = f"{_NORWEGIAN}\n\nMany were glad, and Judge Ida Holm called it a good day."
    assert actor_of(parser, text, "Judge Ida Holm") is None


def test_the_state_named_most_is_home(parser: OnnxParser) -> None:
    text = f"OSLO, May 4 - {_NORWEGIAN}\n\nMany were glad. The farmers were not, and some said so to Judge Ida Holm."
    assert actor_of(parser, text, "Judge Ida Holm") == "NOR"


def test_citizens_abroad_make_a_report_no_news_of_their_state(parser: OnnxParser) -> None:
    angry = "Norwegian students were angry. Norwegian workers were too. Norwegian farmers were sad. Norwegian nurses and teachers were ill."
    text = f"{angry} Norwegian miners and Norwegian priests were there. The White House let them wait. A federal judge ruled."
    assert actor_of(parser, text, "A federal judge") is None


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The White House waited. President Bush and the U.S. Senate did too. Republicans refused.", "Republicans", "USA_GOP"),
        ("The White House waited. President Bush and the U.S. Senate did too. The Fed refused.", "The Fed", "USA"),
        ("The Norwegian government and Norway's parliament waited, and Norway did. Republicans refused.", "Republicans", None),
    ],
    ids=["a party", "a bank", "a party in another state"],
)
def test_bodies_whose_name_others_have_are_those_of_the_only_state(parser: OnnxParser, text: str, words: str, actor: str | None) -> None:
    assert actor_of(parser, text, words) == actor


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Democratic National Committee waited. Then Sen. Ida Holm refused.", "USA"),
        ("MANILA, May 4 - The Philippines and the Philippine army waited, and Manila did. Then Sen. Ida Holm refused.", "PHL"),
        ("The committee waited. Then Sen. Ida Holm refused.", None),
    ],
    ids=["American news", "another state's", "nothing American"],
)
def test_a_title_written_short_is_american_in_american_news(parser: OnnxParser, text: str, state: str | None) -> None:
    assert actor_of(parser, text, "Sen. Ida Holm") == state


def test_a_dateline_on_a_line_of_its_own_is_one(parser: OnnxParser) -> None:
    text = "LIMA, Peru (AP) --\n\nA crowd wept on Friday, and President Ponce called it a dark day. The Foreign Ministry agreed."
    assert actor_of(parser, text, "President Ponce") == "PER"


def test_an_agency_is_of_the_state_in_front_of_its_name_unless_it_brings_news() -> None:
    assert mention("The Kenyan Wildlife Service fired on them.", "Kenyan Wildlife Service").actor == "KEN"
    assert mention("The Kenyan News Service fired on them.", "Kenyan News Service").actor is None


def test_no_newspaper_sits_in_a_house() -> None:
    assert mention("The Independent Vermont senator refused.", "The Independent Vermont senator").actor == "USA"


def test_one_of_several_named_behind_a_dash_is_not_all_of_them() -> None:
    text = "Three economists -- Ida Holm at the Institute of Technology, Karl Brandt at the University of Zurich and Jon Ames -- disagreed."
    assert mention(text, "Ida Holm").actor is None
