from __future__ import annotations

from datetime import date

import pytest

from casus.alliances.cases import find_case_in_reports
from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Account
from casus.model.event_rows import Coding, list_events
from casus.model.guesses import with_guesses, without_guesses
from casus.model.report import Paragraph, Report
from casus.model.statement_rows import list_statements
from casus.reconcile.stories import build_story
from casus.run import read_account

TEXT = "Villagers attacked an army post in Peru on Monday, and villagers said that they were hungry."


@pytest.fixture(scope="module")
def account(parser: OnnxParser) -> Account:
    """What the text tells, no side guessed."""
    return read_account(Report("test", TEXT, (Paragraph(1, Span(0, len(TEXT))),)), parser, load_codebook(), with_guesses=False)


@pytest.fixture(scope="module")
def guessed(account: Account) -> Account:
    """The same, with all villagers on Peru's side."""
    return with_guesses(account, {}, {m.id: "PER" for m in account.mentions if m.text.lower() == "villagers"})


def test_a_guess_fills_the_parties_of_its_entity_and_is_marked(account: Account, guessed: Account) -> None:
    (event,), (said,) = guessed.events, guessed.statements
    assert [(p.text, p.actor, p.is_guessed) for p in event.actors] == [("Villagers", "PER", True)]
    assert [(p.text, p.actor, p.is_guessed) for p in said.speakers] == [("villagers", "PER", True)]
    assert account.events[0].actors[0].actor is None


def test_a_guessed_link_moves_the_parties_of_its_entity_and_can_be_undone(account: Account) -> None:
    villagers = next(m for m in account.mentions if m.text == "Villagers")
    guessed = with_guesses(account, {villagers.id: "PER"}, {villagers.id: "PER"})
    (actor,) = guessed.events[0].actors
    assert (actor.entity, actor.own_entity, actor.actor) == ("PER", villagers.entity, "PER")
    assert next((m.entity, m.own_entity) for m in guessed.mentions if m.id == villagers.id) == ("PER", villagers.entity)
    assert without_guesses(guessed) == account


def test_without_guesses_nothing_is_known_but_by_rules(account: Account, guessed: Account) -> None:
    assert guessed != account
    assert without_guesses(guessed) == account


def test_no_table_and_no_story_has_a_guess(account: Account, guessed: Account) -> None:
    coding = Coding(lambda _: 4, lambda *_: "190")
    assert [row["actor_codes"] for row in list_events(guessed, "casus", coding)] == [None]
    assert {row["Actor1CountryCode"] for row in list_events(guessed, "gdelt", coding)} == {None}
    assert [row.actor for row in list_statements(guessed)] == [None]
    assert [*list_statements(guessed, "PER")] == []
    assert build_story([guessed]).accounts == (account,)


def test_no_case_rests_on_a_guess(parser: OnnxParser) -> None:
    text, book = (
        "Voters approved joining the European Union in a referendum on Saturday. Malta has waited for it. Malta is glad.",
        load_codebook(),
    )
    report = Report("test", text, (Paragraph(1, Span(0, len(text))),), published=date(2003, 3, 10))
    told = without_guesses(read_account(report, parser, book))
    voters = {m.id: "ITA" for m in told.mentions if m.text == "Voters"}
    cases = [
        find_case_in_reports([a], "MLT", "EU", book.treaties, book.procedures, date(2003, 3, 10), use_record=False)
        for a in (told, with_guesses(told, {}, voters))
    ]
    assert cases[0] == cases[1]


def test_a_place_acts_as_a_party_and_stays_a_place_elsewhere(account: Account) -> None:
    villagers = next(m for m in account.mentions if m.text == "Villagers")
    guessed = with_guesses(account, {}, {}, {villagers.entity: "PER"})
    assert [(p.actor, p.is_guessed) for p in guessed.events[0].actors] == [("PER", True)]
    assert guessed.mentions == account.mentions
    assert without_guesses(guessed) == account
