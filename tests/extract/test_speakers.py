"""Speakers: who says it where the parse is no help; a wrong speaker is the worst fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import casus
from casus.model.naming import party_office

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("The town had helped its crews, an official said, adding that the bill was paid.", "add", "an official"),
        ("“Good riddance,” wrote one fan on the forum of the club.", "write", "one fan"),
        ("“We are done,” said a member of the council who backs the mayor.", "say", "a member of the council"),
        ("The harbour office issued a statement saying that the port was open.", "say", "The harbour office"),
        (
            "The daily Vrijeme, citing two people close to Brandt, reported that the bank had closed.",
            "report",
            "two people close to Brandt",
        ),
        ("Brandt rejected the idea that the changes would hurt and said that the crews were paid.", "say", "Brandt"),
        ("The evening ended with Brandt asking the crews whether they would stay.", "ask", "Brandt"),
        (
            "Holm believes the cracks are harmless; her colleague Karl Brandt, who wrote the report, warned that they would grow.",
            "warn",
            "her colleague Karl Brandt",
        ),
        ("At a time when many, including the mayor, have called for calm, nobody listens.", "call for", "many, including the mayor"),
        ("She accused the crews of fishing “inside our waters”.", "accuse", "She"),
        ("The senator and presidential candidate said that the port was open.", "say", "The senator and presidential candidate"),
    ],
)
def test_who_says_it(tell: Tell, text: str, cue: str, speaker: str) -> None:
    assert [t.speakers for t in tell(text) if t.cue == cue] == [(speaker,)]


@pytest.mark.parametrize(
    "text",
    [
        "The harsh tone was justified by arguing that the crews were lazy.",
        "After a woman in Ayr, Scotland, told him that the bridge was unsafe, he left.",
    ],
)
def test_nobody_is_better_than_the_wrong_one(tell: Tell, text: str) -> None:
    assert all(t.speakers in ((), ("a woman in Ayr, Scotland",), ("a woman in Ayr",), ("a woman",)) for t in tell(text))


def test_the_one_who_is_accused_does_not_accuse(tell: Tell) -> None:
    assert all("him" not in t.speakers for t in tell("The mayor, in a letter to the paper, accused him of lying."))


def test_a_participle_behind_the_sentence_is_of_who_acts_in_it(tell: Tell) -> None:
    told = tell("Ida Holm, the head of the harbour office, emailed the crews on Monday evening, telling them that the bridge would close.")
    assert told[-1].speakers == ("Ida Holm",)


def test_an_adjective_behind_a_noun_says_which_people_speak(tell: Tell) -> None:
    assert tell("Officials familiar with the talks said the bridge would close.")[0].speakers == ("Officials familiar with the talks",)


@pytest.mark.parametrize("means", ["by word of mouth", "by telephone", "by letter"])
def test_by_what_means_it_was_told_is_nobody(tell: Tell, means: str) -> None:
    assert [t.speakers for t in tell(f"The crews were told {means} that the port was closed.")] == [()]
    assert [t.speakers for t in tell("The crews were told by Brandt that the port was closed.")] == [("Brandt",)]


def test_a_guest_is_of_another_state_than_his_host() -> None:
    text = "Kenyan President Joseph Kiplagat spoke first. His guest, Prime Minister Dawit Tessema, called the pact defensive."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    guest = next(m for m in account.mentions if m.name == "Dawit Tessema")
    said = next(s for s in account.statements if s.content[0].of(text).endswith("pact defensive"))
    assert (guest.actor, party_office(account, said.speakers[0])) == (None, "Prime Minister")


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("Brandt was joined on the stage by the mayor and joked that he was late.", "joke", "Brandt"),
        ("Brandt was booed and pushed by two guards after telling the crews that the port was shut.", "tell", "Brandt"),
        ("Brandt was upfront about her distaste for the mayor, a former judge, saying the town needs to stop him.", "say", "Brandt"),
        ("Brandt later Thursday told Radio Ayr that both men would meet.", "tell", "Brandt"),
        ("The airline, owned by two brothers, earlier this month announced its plan to buy ships.", "announce", "The airline"),
        ("Brandt told the crews that fears were ''overblown,'' adding that the port was open.", "add", "Brandt"),
        ("Most crews have said they would leave, while stressing that the port was open.", "stress", "Most crews"),
        ("A survey by Ayr College released Monday found Ann Holm leading Karl Brandt by 15 points.", "find", "A survey by Ayr College"),
        (
            (
                "This was the man who questions the rulings of a judge because of his past, who fights with the crews, claims that the "
                "port is shut, and asserts that it is lost."
            ),
            "claim",
            "the man",
        ),
    ],
)
def test_who_speaks_is_not_the_nearest_noun(tell: Tell, text: str, cue: str, speaker: str) -> None:
    assert [t.speakers for t in tell(text) if t.cue == cue] == [(speaker,)]


def test_what_is_cited_as_a_proof_is_no_source(tell: Tell) -> None:
    assert all(t.speakers == ("Brandt",) for t in tell("Brandt has cited it and his other boats as proof of how much he knows."))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [("Brandt heard Ida Holm saying that the port was shut.", "Ida Holm"), ("Holm spent hours saying that it was late.", "Holm")],
)
def test_who_is_heard_saying_it_says_it(tell: Tell, text: str, speaker: str) -> None:
    assert [t.speakers for t in tell(text) if t.cue == "say"] == [(speaker,)]


def test_what_is_answered_hears_nothing() -> None:
    (account,) = casus.read(text="Responding to this criticism in the interview, Brandt said: “Holm is wrong.”")
    assert [s.addressees for s in account.statements] == [()]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Byrne wrote the agents knew to brace for it, saying, “They came often, but we learned of them.”", "Byrne"),
        ("The Greens had sued after Ayr shut the port, saying that it hurt the crews.", "The Greens"),
        ("“We are in,” Tom told Annette Guess, who answered her door on Sunday and said she would vote.", "Annette Guess"),
        ("“Both of them scare me,” Harry Bond, 30, of Ayr, who was among those polled, said on Monday.", "Harry Bond"),
        ("Ida posted her note under a headline that said, “The port will burn tonight.”", "a headline"),
    ],
)
def test_who_goes_on_is_the_one_of_the_main_clause(tell: Tell, text: str, speaker: str) -> None:
    assert [t.speakers for t in tell(text) if t.cue == "say"] == [(speaker,)]


def test_the_nearest_clause_with_a_subject_shares_it(tell: Tell) -> None:
    (told,) = tell(
        "Indeed, members of the Free Torvik used tools made by a firm in Norway to claim credit for last month's raids in Ayr, and text "
        "messages discovered on one of the raiders' phones suggested that the crews were not even armed."
    )
    assert told.speakers == ("text messages",)
