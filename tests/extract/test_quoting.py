"""Quoting: which words around and after a quotation belong to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We will stay,” Brandt, who bought the club in 2015, told the paper when asked about the sale.", ("We will stay,",)),
        ("Brandt said, “We will see,” when asked whether he would sell.", ("We will see,",)),
        ("“Why should we stay?” Brandt went on. “Why should we pay for it?”", ("Why should we stay?", "Why should we pay for it?")),
        ("Brandt bemoaned a time in which people “hate each other”.", ("a time in which people “hate each other”",)),
        ("The council, Holm said:\n“You will pay for this bridge twice.”", ("You will pay for this bridge twice.",)),
    ],
)
def test_the_words_that_a_quotation_brings_with_it(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


def test_a_quotation_that_is_a_paragraph_of_its_own_goes_on_with_the_statement_before_it(tell: Tell) -> None:
    (said,) = tell("Brandt said that the club would not be sold.\n“I gave it eight years of my life.”")
    assert said.content == ("the club would not be sold", "I gave it eight years of my life.")


def test_it_goes_on_with_nobody_where_two_spoke(tell: Tell) -> None:
    told = tell("Brandt said the club was sold, but Holm said it was not.\n“I gave it eight years of my life.”")
    assert all("eight years" not in words for t in told for words in t.content)


def test_a_turn_of_a_transcript_ends_with_its_line(tell: Tell) -> None:
    told = tell("HOLM: We will pay for it.\nBRANDT: When will you pay for it?\n“Nobody pays,” said the clerk.")
    assert [t.content for t in told] == [("We will pay for it.",), ("When will you pay for it?",), ("Nobody pays,",)]


def test_a_quotation_that_begins_the_next_sentence_goes_on_with_an_indirect_statement(tell: Tell) -> None:
    (said,) = tell("Brandt added that the club wants to settle before spring. “They will not say so, but I think they will sell.”")
    assert said.content == ("the club wants to settle before spring", "They will not say so, but I think they will sell.")


def test_a_title_in_the_speaker_s_phrase_is_no_part_of_what_is_said(tell: Tell) -> None:
    (said,) = tell("“We must show that we mean it,” wrote the authors of the “Harbour and Town Report,” a paper of 2011.")
    assert said.content == ("We must show that we mean it,",)


def test_a_fragment_under_another_verb_is_not_drawn_to_the_quotation_before_it(tell: Tell) -> None:
    told = tell("“Absolutely not,” Holm replied, adding that she was “looking for a crew” and that the mate would come first.")
    assert told[0].content == ("Absolutely not,",)


def test_a_relative_clause_behind_a_quotation_does_not_say_it(tell: Tell) -> None:
    assert not any(t.speakers == ("who",) for t in tell("“We will not pay for it!” The clerk, who shouted, was led away."))


def test_the_particle_of_a_verb_leads_to_no_title(tell: Tell) -> None:
    (said,) = tell("Brandt chimed in “You Pay.”")
    assert said.content == ("You Pay.",)


def test_words_that_are_cited_belong_to_no_later_cue(tell: Tell) -> None:
    told = tell("The paper, quoting “secret files,” said Chad had indicated its interest in the port.")
    assert [(t.cue, t.content) for t in told] == [("say", ("Chad had indicated its interest in the port",))]


def test_a_term_in_the_phrase_before_a_clause_is_not_said(tell: Tell) -> None:
    assert tell("As for Brandt’s talk of a “farce,” Holm found relief in it.") == []


def test_words_read_out_are_said_once(tell: Tell) -> None:
    told = tell("“Nothing is certain,” said a note, read Wednesday night at a rally attended by Holm.")
    assert [t.cue for t in told] == ["say"]
    assert tell("Holm sent a note, read on Sunday, that the port was shut.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ames was thrilled with the piece, entitled “The Last War of All,” when it posted on Monday.",
        "All told, the port cost Chad $3 million.",
    ],
)
def test_what_was_posted_or_counted_then_is_not_said(tell: Tell, text: str) -> None:
    assert tell(text) == []
