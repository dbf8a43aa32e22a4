"""What was asked, declined and refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Tell = Callable[[str], list[Any]]


def test_a_refusal_to_act_is_a_statement_that_asserts_nothing(tell: Tell) -> None:
    (refused,) = tell("The crews refused to leave the harbour.")
    assert (refused.speakers, refused.stance, refused.content) == (("The crews",), "declines", ("to leave the harbour",))


def test_an_engine_that_refuses_says_nothing(tell: Tell) -> None:
    assert tell("The engine refused to start.") == []


def test_what_somebody_would_not_confirm_is_declined(tell: Tell) -> None:
    (declined,) = tell("Brandt would not confirm the price.")
    assert (declined.stance, declined.content) == ("declines", ("the price",))


def test_a_question_put_in_the_passive_is_asked_by_its_agent(tell: Tell) -> None:
    asked = tell("Brandt was asked by the chairwoman whether the club would be sold.")[0]
    assert (asked.speakers, asked.stance) == (("the chairwoman",), "asks")
    assert asked.content == ("whether the club would be sold",)


def test_asked_about_it_is_no_statement(tell: Tell) -> None:
    assert [t.cue for t in tell("Asked about it on Thursday, Brandt said the club would be sold.")] == ["say"]


def test_a_rejected_charge_is_denied_by_who_rejects_it(tell: Tell) -> None:
    (denied,) = tell("Brandt rejected the claim that the club had no money.")
    assert (denied.speakers, denied.stance, denied.content) == (("Brandt",), "denies", ("the club had no money",))


def test_so_called_things_are_nobody_s_words(tell: Tell) -> None:
    assert tell("The so-called “peace bridge” was opened in June.") == []


def test_what_one_says_and_another_denies_are_two_statements_of_one_content(tell: Tell) -> None:
    said, denied = tell("Fishermen say the boat fired three shots at them, a charge that the navy denies.")
    assert (said.stance, denied.stance) == ("asserts", "denies")
    assert said.content == denied.content == ("the boat fired three shots at them",)


def test_a_claim_that_somebody_would_not_confirm_has_no_content_of_its_own(tell: Tell) -> None:
    told = tell("Holm said the bank had promised her a loan, a claim that the bank would neither confirm nor deny.")
    assert all("neither" not in words for t in told for words in t.content)


def test_a_bloc_that_admits_a_state_and_a_state_that_denounces_its_treaty_say_nothing(tell: Tell) -> None:
    assert tell("The African Union admitted Morocco as a member on Monday.") == []
    assert tell("Bolivia denounced the defence treaty on Monday.") == []


def test_a_treaty_that_is_denounced_as_something_is_judged(tell: Tell) -> None:
    assert len(tell("Bolivia denounced the treaty as a betrayal.")) == 1


def test_who_was_quoted_said_it_through_who_quoted(tell: Tell) -> None:
    (told,) = tell("Holm was quoted by the city's radio as saying that the pier was safe.")
    assert (told.speakers, told.content) == (("Holm",), ("the pier was safe",))


def test_who_does_not_return_to_a_trade_declines_nothing(tell: Tell) -> None:
    assert tell("The mayor did not return to banking after the vote.") == []


def test_what_is_charged_against_earnings_is_not_said(tell: Tell) -> None:
    text = (
        "In May, the company charged about $46 million against earnings, added $20 million to its reserves and set up a fund for its crews."
    )
    assert tell(text) == []


def test_a_question_to_the_listener_says_nothing(tell: Tell) -> None:
    assert tell("How do you think the mayor will pay for it?") == []


def test_both_questions_that_somebody_leaves_open_are_declined(tell: Tell) -> None:
    (declined,) = tell("Holm refused to say whether the bridge would be closed or how long it would take.")
    assert declined.content == ("whether the bridge would be closed or how long it would take",)


def test_what_somebody_demands_besides_is_no_part_of_his_question(tell: Tell) -> None:
    asked, demanded = tell("Leaders are questioning how the envoy has acted and demanding that he let go.")
    assert (asked.content, demanded.content) == (("how the envoy has acted",), ("he let go",))
