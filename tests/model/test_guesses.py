from __future__ import annotations

from dataclasses import replace

from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Account
from casus.model.event_rows import Coding, list_events
from casus.model.guesses import fill_parties, without_guesses
from casus.model.report import Paragraph, Report
from casus.reconcile.stories import build_story
from casus.run import read_account

TEXT = "Villagers attacked an army post in Peru on Monday, a priest said."


def read() -> Account:
    """Return what the text tells, no side guessed."""
    account = read_account(Report("test", TEXT, (Paragraph(1, Span(0, len(TEXT))),)), OnnxParser(), load_codebook())
    return without_guesses(account)


def test_a_guess_fills_the_parties_of_its_entity_and_is_marked() -> None:
    account = read()
    (event,) = account.events
    entity = event.actors[0].entity
    assert entity is not None
    statements, (filled,) = fill_parties(account.statements, account.events, {entity: "PER"})
    assert [(p.text, p.actor, p.is_guessed) for p in filled.actors] == [("Villagers", "PER", True)]
    assert statements == account.statements


def test_without_guesses_nothing_is_known_but_by_rules() -> None:
    account = read()
    entity = account.events[0].actors[0].entity
    mentions = tuple(replace(m, actor="PER", is_guessed=True) if m.entity == entity else m for m in account.mentions)
    statements, events = fill_parties(account.statements, account.events, {entity or "": "PER"})
    guessed = replace(account, mentions=mentions, statements=statements, events=events)
    assert guessed != account
    assert without_guesses(guessed) == account


def test_no_table_has_a_guess() -> None:
    account = read()
    entity = account.events[0].actors[0].entity
    mentions = tuple(replace(m, actor="PER", is_guessed=True) if m.entity == entity else m for m in account.mentions)
    statements, events = fill_parties(account.statements, account.events, {entity or "": "PER"})
    guessed = replace(account, mentions=mentions, statements=statements, events=events)
    coding = Coding(lambda _: 4, lambda *_: "190")
    assert [row["actor_codes"] for row in list_events(guessed, "casus", coding)] == [None]
    assert {row["Actor1CountryCode"] for row in list_events(guessed, "gdelt", coding)} == {None}
    assert build_story([guessed]).accounts == (account,)
