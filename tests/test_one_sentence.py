"""Holds what docs/explanation/one-sentence.md tells of one sentence of the example story."""

from __future__ import annotations

from pathlib import Path

import pytest

import casus
from casus.model.account import Account, Event, Party

ROOT = Path(__file__).parents[1]
QUOTED = "Russia would end gas talks with Skopje if foreign bases appeared on its soil"


@pytest.fixture(scope="module")
def account() -> Account:
    [found] = casus.read(ROOT / "examples" / "north-macedonia" / "adriatic-courier.txt", published="2019-02-06")
    return found


@pytest.fixture(scope="module")
def event(account: Account) -> Event:
    start = account.report.text.index(QUOTED)
    [found] = [e for e in account.events if start <= e.trigger.start < start + len(QUOTED)]
    return found


def ids(parties: tuple[Party, ...]) -> list[str | None]:
    return [party.actor for party in parties]


def test_the_page_quotes_the_example() -> None:
    page = " ".join((ROOT / "docs" / "explanation" / "one-sentence.md").read_text("utf-8").replace("\n>", "\n").split())
    assert QUOTED in page


def test_the_talks_are_not_ended_but_threatened_on_a_condition(account: Account, event: Event) -> None:
    assert (event.type, event.mode, event.status, event.rule) == ("THREATEN", "relations", "conditional", "sanction.halt-talks")
    assert (ids(event.actors), ids(event.recipients)) == (["RUS"], ["MKD"])
    assert event.condition is not None
    assert event.condition.of(account.report.text) == "if foreign bases appeared on its soil"
    assert event.happened is None


def test_the_threat_stands_by_the_account_of_its_speaker(account: Account, event: Event) -> None:
    [statement] = [s for s in account.statements if s.id in event.statements]
    assert [party.text for party in statement.speakers] == ["Yevgeny Trubin"]
    assert (statement.form, statement.stance) == ("indirect", "asserts")
    assert [span.of(account.report.text) for span in statement.content] == [QUOTED]


def test_the_speaker_has_the_office_that_the_apposition_gives(account: Account) -> None:
    [claim] = [c for c in account.claims if c.relation == "holds_office" and c.subject == "Yevgeny Trubin"]
    assert claim.object.startswith("deputy chairman")
