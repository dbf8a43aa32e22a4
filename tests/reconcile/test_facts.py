from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import NEGATION, Fact, find_facts

Reader = Callable[..., Story]


@pytest.fixture
def facts_of(read_texts: Reader) -> Callable[[str], list[Fact]]:
    def read(text: str) -> list[Fact]:
        board = lay_out(read_texts(text).accounts)
        return find_facts(board.sheets[0], board.towns)

    return read


def test_what_is_said_and_what_the_reporter_tells_have_their_own_voices(facts_of: Callable[[str], list[Fact]]) -> None:
    facts = facts_of("Norway closed the port, but Denmark said that its ships would sail.")
    assert [(f.text, f.voice.name) for f in facts] == [("Norway closed the port", ""), ("its ships would sail", "Denmark")]


def test_an_adjective_is_its_state_where_the_report_names_it(facts_of: Callable[[str], list[Fact]]) -> None:
    (first, _) = facts_of("Ethiopian guns fired at noon. Ethiopia was silent.")
    assert "@ETH" in first.names


def test_a_verb_without_a_subject_has_the_parties_before_it(facts_of: Callable[[str], list[Fact]]) -> None:
    assert "@UZB" in facts_of("Uzbekistan left the pact in 1999 and returned in 2006.")[1].keys


def test_a_denial_without_names_has_those_of_its_speaker(facts_of: Callable[[str], list[Fact]]) -> None:
    (fact,) = facts_of("Ethiopia denied that it had fired.")
    assert fact.is_denied
    assert fact.keys == {"@ETH", "shoot"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The war has lasted since 1976.", ()),
        ("The police went in before dawn on Monday.", ("2019-02-04",)),
        ("The office was closed from 2002 to 2003.", ()),
        ("Guns fired at about 2 p.m.", ()),
        ("The fleet did not sail until February 4.", ("2019-02-04",)),
        ("It was Monday before the fleet sailed.", ("2019-02-04",)),
    ],
)
def test_a_day_is_that_of_the_thing_and_no_limit(facts_of: Callable[[str], list[Fact]], text: str, days: tuple[str, ...]) -> None:
    assert facts_of(text)[0].days == days


@pytest.mark.parametrize(
    ("text", "is_ahead", "is_negated"),
    [
        ("The council meets on Monday.", True, False),
        ("The council met on Monday.", False, False),
        ("Six, not four, died in May.", False, False),
        ("The envoy is unharmed.", False, True),
        ("The fleet will not sail.", True, True),
        ("The fleet was unable to sail.", False, True),
        ("The fleet did not sail until February 4.", False, False),
        ("Not one ship sailed in January.", False, True),
        ("Two ships sailed, not one as the radio has it.", False, False),
        ("Not until the pilot came did the fleet sail.", False, False),
        ("No fewer than six ships sailed.", False, False),
        ("Lorry No. 7 was burned.", False, False),
    ],
)
def test_a_clause_says_whether_it_is_so(facts_of: Callable[[str], list[Fact]], text: str, is_ahead: bool, is_negated: bool) -> None:
    (fact,) = facts_of(text)
    assert fact.sheet.account.published == date(2019, 2, 6)
    assert (fact.is_ahead, fact.is_negated) == (is_ahead, is_negated)


def test_the_occasion_of_what_is_denied_is_not_denied(facts_of: Callable[[str], list[Fact]]) -> None:
    facts = facts_of("Niger denied that its men had crossed the river when they killed a guard, which was found on Monday.")
    assert [(f.text.split()[0], f.is_denied) for f in facts] == [("its", True), ("when", False), ("which", False)]


def test_a_second_thing_that_is_denied_is_denied_too(facts_of: Callable[[str], list[Fact]]) -> None:
    facts = facts_of("Niger denied that its men had crossed the river and killed a guard.")
    assert [f.is_denied for f in facts] == [True, True]


def test_free_will_lies_not_ahead(read_texts: Callable[..., Story]) -> None:
    board = lay_out(read_texts("The pilot came of his own free will. The pilot will come.").accounts)
    assert [f.is_ahead for f in find_facts(board.sheets[0], board.towns)] == [False, True]


def test_who_failed_on_a_day_to_do_a_thing_did_not_do_it() -> None:
    assert NEGATION.search("leaders failed on Sunday to agree on a text")
    assert NEGATION.search("leaders failed again to agree on a text")
    assert not NEGATION.search("the engine failed on the way to Oslo")
