"""Who acts for nobody that rules can tell has the side that the learned head is sure of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from tests.extract.test_mentions import parser as the_parser

from casus.codebook.actors import load_actors
from casus.codebook.book import load_codebook
from casus.extract.coreference import link_mentions
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.extract.side_choices import AskSides, fill_sides
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Account, Mention
from casus.model.report import Paragraph, Report
from casus.model.sentence import Sentence
from casus.model.sides import SideChances, SideQuestion
from casus.run import read_account

TEXT = "Peru recalled its envoy from Chile. Fishermen cheered the decision. They said that Chile had asked for it."


class Oracle:
    """Answers by the word that it is asked about, and keeps what it was told."""

    def __init__(self, answers: Mapping[str, Mapping[str, float]]) -> None:
        self._answers = answers
        self.told: set[tuple[str, str]] = set()
        self.asked: set[str] = set()

    def __call__(self, sentences: Sequence[Sentence], heading: Sequence[str], question: SideQuestion) -> SideChances:
        for one in question.told:
            words = heading if one.sentence is None else [t.text for t in sentences[one.sentence].tokens]
            self.told.add((" ".join(words[one.start : one.end]), one.side))
        words_asked = {word: sentences[word.sentence].tokens[word.token].text for word in question.asked}
        self.asked.update(words_asked.values())
        return SideChances({word: self._answers[text] for word, text in words_asked.items() if text in self._answers})


def linked(oracle: AskSides, text: str = TEXT, heading: str = "") -> dict[str, Mention]:
    """Return the mentions of a report as linked, by their words."""
    whole = f"{heading}\n\n{text}" if heading else text
    body = Paragraph(2 if heading else 1, Span(len(whole) - len(text), len(whole)))
    above = (Paragraph(1, Span(0, len(heading)), kind="heading"),) if heading else ()
    report = Report("test", whole, (*above, body), published=date(1994, 5, 4))
    reading = Reading(report, the_parser().parse(whole, [body]))
    reading = Reading(report, reading.sentences, find_mentions(reading, load_actors()))
    reading = replace(reading, mentions=link_mentions(reading, load_actors()))
    account = Account(report, tuple(s.span for s in reading.sentences), reading.mentions, (), (), (), (), ())
    return {m.text: m for m in fill_sides(account, reading, load_actors(), None, oracle).mentions}


@pytest.mark.parametrize(("chance", "actor"), [(0.97, "PER"), (0.4, None)])
def test_only_what_the_head_is_sure_of_is_told(chance: float, actor: str | None) -> None:
    found = linked(Oracle({"Fishermen": {"PER": chance, "CHL": 0.01}, "They": {"PER": chance, "CHL": 0.01}}))
    assert found["Fishermen"].actor == actor
    assert found["Fishermen"].is_guessed == (actor is not None)


def test_all_that_one_is_called_are_asked_about_together() -> None:
    found = linked(Oracle({"Fishermen": {"PER": 0.99}, "They": {"CHL": 0.9, "PER": 0.1}}))
    assert found["They"].entity == found["Fishermen"].entity
    assert (found["Fishermen"].actor, found["They"].actor) == (None, None)


def test_the_head_knows_what_rules_know() -> None:
    oracle = Oracle({})
    linked(oracle, heading="Lima calls back envoy")
    assert {("Lima", "PER"), ("Peru", "PER"), ("its", "PER"), ("Chile", "CHL")} <= oracle.told
    assert oracle.asked >= {"Fishermen", "They"}
    assert not oracle.asked & {"Peru", "Chile", "envoy"}


def test_who_is_of_several_sides_is_given_to_none() -> None:
    found = linked(Oracle({"soldiers": {"PER": 0.99}}), "Peru met Chile. Both soldiers were freed.")
    assert found["Both soldiers"].actor is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peru met Chile. A Western diplomat left.", "diplomat"),
        ("Peru met Chile. The last 400 soldiers left.", "soldiers"),
        ("Peru met Chile. Holm and her lawyer left.", "lawyer"),
    ],
)
def test_who_may_be_of_any_side_is_given_to_none(text: str, word: str) -> None:
    oracle = Oracle({word: {"PER": 0.99}})
    assert not any(m.is_guessed for m in linked(oracle, text).values())
    assert word in oracle.asked


def test_nobody_acts_for_the_newspaper_in_which_he_is_told_of() -> None:
    found = linked(Oracle({"Fishermen": {"ELPAIS": 0.99}}))
    assert found["Fishermen"].actor is None


def test_where_no_side_is_known_nobody_is_asked() -> None:
    oracle = Oracle({})
    linked(oracle, "Fishermen cheered.")
    assert oracle.asked == set()


@pytest.mark.parametrize(("chance", "actor"), [(0.97, "PER"), (0.75, None)])
def test_where_one_side_alone_is_told_the_head_must_be_surer(chance: float, actor: str | None) -> None:
    found = linked(Oracle({"Fishermen": {"PER": chance}}), "Peru recalled its envoy. Fishermen cheered.")
    assert found["Fishermen"].actor == actor


def test_a_guest_is_not_of_his_hosts_side() -> None:
    oracle = Oracle({word: {"PER": 0.99} for word in ("Dawit", "guest")})
    found = linked(oracle, "Peruvian President Juan Ruiz spoke first. His guest, Prime Minister Dawit Tessema, agreed.")
    assert not any(m.is_guessed for m in found.values())


@pytest.mark.parametrize(
    ("first", "actor"),
    [("Peru voted. Peru counted.", "PER"), ("Peru met Chile, Bolivia and Ecuador.", None)],
    ids=["at home", "among neighbours"],
)
def test_who_is_told_of_often_in_news_of_one_state_needs_less(first: str, actor: str | None) -> None:
    text = f"{first} Ruiz spoke. Ruiz left. Ruiz rested. Ruiz won."
    assert linked(Oracle({"Ruiz": {"PER": 0.65}}), text)["Ruiz"].actor == actor


def test_what_is_a_partys_or_a_newspapers_is_its_states() -> None:
    chances = {"USA_GOP": 0.5, "NYT": 0.25, "USA": 0.2, "CHL": 0.05}
    oracle = Oracle({"Fishermen": chances, "Ruiz": chances})
    found = linked(oracle, "The United States met Chile, the GOP told The New York Times. Fishermen cheered. Ruiz left.")
    assert {side for _, side in oracle.told} == {"USA", "CHL", "USA_GOP", "NYT"}
    assert (found["Ruiz"].actor, found["Fishermen"].actor) == ("USA", None)


@pytest.mark.parametrize("campaign", ["The Ruiz campaign", "Ruiz's campaign", "His campaign"])
def test_a_campaign_acts_for_whom_its_owner_acts(campaign: str) -> None:
    found = linked(Oracle({}), f"Senator Juan Ruiz of Peru met farmers. {campaign} rejected the offer by Chile.")
    assert found[campaign].actor == "PER"
    assert found[campaign].is_guessed


def test_parts_of_a_federal_state_sue_for_it(parser: OnnxParser) -> None:
    text = "North Carolina sued the Obama administration. The Justice Department sued the state of Ohio. Texas urged Congress to act."
    report = Report("test", text, (Paragraph(1, Span(0, len(text))),), published=date(2016, 5, 9))
    events = read_account(report, parser, load_codebook()).events
    assert [[p.actor for p in (*e.actors, *e.recipients)] for e in events] == [["USA", "USA"]] * 3
    assert all(m.actor is None for m in read_account(report, parser, load_codebook()).mentions if m.kind == "place")
