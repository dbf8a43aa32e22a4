"""Headlines: whom they name, as the one of the body that it is; they make no act, and nobody of whom the body is silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casus.codebook.book import load_codebook
from casus.extract.headline_states import first_heading
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.account import Account
from casus.model.report import Report
from casus.run import read_account

_BODY = (
    "\n\nLIMA, May 4 - Peru sent a note to Chile on Monday. President Juan Ruiz signed it, and rebels in the hills laughed at it."
    "\n\nChile called the note an insult. Its army stayed where it was."
)


def read(parser: OnnxParser, headline: str, body: str = _BODY) -> Account:
    text = headline + body
    return read_account(Report("r", text, find_paragraphs(text), published=date(2003, 5, 4)), parser, load_codebook())


def told(account: Account, headline: str) -> dict[str, tuple[str | None, str]]:
    return {m.text: (m.actor, m.entity) for m in account.mentions if m.span.end <= len(headline)}


def test_states_persons_and_groups_are_those_of_the_body(parser: OnnxParser) -> None:
    headline = "Peru warns Chile; rebels laugh at Ruiz as president signs note"
    account = read(parser, headline)
    found = told(account, headline)
    entities = {m.text: m.entity for m in account.mentions if m.span.start > len(headline)}
    assert found["Peru"] == ("PER", "PER")
    assert found["Chile"] == ("CHL", "CHL")
    assert found["rebels"] == (None, entities["rebels in the hills"])
    assert found["Ruiz"] == found["president"] == ("PER", entities["President Juan Ruiz"])


def test_nobody_is_found_of_whom_the_body_says_nothing(parser: OnnxParser) -> None:
    headline = "Peru warns Chile as Brazil looks on and Diaz waits"
    assert set(told(read(parser, headline), headline)) == {"Peru", "Chile"}


def test_a_headline_in_capitals_is_read_in_small_letters(parser: OnnxParser) -> None:
    headline = "PERU SENDS A NOTE TO CHILE; RUIZ SIGNS"
    assert {actor for actor, _ in told(read(parser, headline), headline).values()} == {"PER", "CHL"}


def test_a_headline_makes_no_act(parser: OnnxParser) -> None:
    account = read(parser, "Peru invades Chile")
    assert all(span.start > len("Peru invades Chile") for event in account.events for span in event.words)


def test_without_a_headline_nothing_is_added(parser: OnnxParser) -> None:
    account = read(parser, "", _BODY.strip())
    assert all(m.sentence >= 0 for m in account.mentions)


def test_a_credit_is_no_headline() -> None:
    text = f"By Juan Ruiz in Lima\n\n{_BODY.strip()}"
    report = Report("r", text, find_paragraphs(text))
    assert report.paragraphs[0].kind == "credit"
    assert first_heading(report) is None


def test_a_part_of_a_report_has_no_headline() -> None:
    text = "Peru warns Chile\n\nIt did so on Monday."
    report = Report("r", text, tuple(replace(p, number=p.number + 4) for p in find_paragraphs(text)))
    assert first_heading(report) is None


def test_two_adjectives_in_a_headline_are_two_states(parser: OnnxParser) -> None:
    headline = "Chilean, Peruvian generals meet"
    account = read(parser, headline)
    assert not [m for m in account.mentions if m.sentence < 0 and "generals" in m.text]


def test_an_office_of_which_the_body_is_silent_is_nobody_of_the_body(parser: OnnxParser) -> None:
    headline = "A Peruvian general warns Chile"
    account = read(parser, headline)
    (general,) = (m for m in account.mentions if m.text == "A Peruvian general")
    assert general.actor == "PER"
    assert [m.text for m in account.mentions if m.entity == general.entity] == ["A Peruvian general"]
