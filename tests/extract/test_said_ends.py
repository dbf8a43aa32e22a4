"""Where what is said ends."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chad has told its citizens to leave Niger, and evacuated the families of its diplomats.", "to leave Niger"),
        ("Chad told its citizens to leave Niger and evacuated its envoys.", "to leave Niger"),
        ("Envoys who said that the pact would end were right.", "the pact would end"),
        ("Chad told its citizens to leave Niger and to avoid Mali.", "to leave Niger and to avoid Mali"),
        (
            "Chad's envoy told the council that 44 of his men had died, a figure including 19 who at first had been thought captured.",
            "44 of his men had died, a figure including 19 who at first had been thought captured",
        ),
    ],
)
def test_what_the_speaker_did_besides_is_not_said(text: str, said: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [s.content[0].of(text) for s in account.statements] == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mayor Holm said the town would pay, an acknowledgment that critics welcomed.", "the town would pay"),
        ("The firm said it had sold 30 ships, the first time it has told the number.", "it had sold 30 ships"),
        ("One in five say that won't be true.", "that won't be true"),
    ],
)
def test_the_reporters_word_for_it_is_not_said_but_that_itself_is(text: str, said: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [s.content[0].of(text) for s in account.statements] == [said]


def test_a_participle_behind_a_quotation_with_a_clause_in_marks_breaks_nothing() -> None:
    text = "She said she was thinking, ''Oh no, this can't be so,'' adding, ''I didn't have any way to give names to it.''\n"
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert account.statements


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("Oslo had asked Rome for talks on Monday", "talks on Monday"),
        ("Oslo had accused Rome of raids", "Rome of raids"),
        ("Oslo had urged both to stop", "both to stop"),
    ],
)
def test_a_second_that_goes_with_the_first(inner: str, said: str) -> None:
    text = f"The envoy said that {inner} and that Rome had refused."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    told = {party.text: s.content[0].of(text) for s in account.statements for party in s.speakers}
    assert told["The envoy"].endswith("and that Rome had refused")
    assert told.get("Oslo") == said


def test_a_second_that_goes_with_a_verb_that_has_one() -> None:
    text = "The envoy said Oslo had warned that the road was mined and that it would close it."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    told = {party.text: s.content[0].of(text) for s in account.statements for party in s.speakers}
    assert told["Oslo"].endswith("and that it would close it")


def test_a_second_that_goes_with_the_verb_above_which_has_none_itself() -> None:
    text = "The envoy said Oslo had offered to mediate and that both sides had accepted."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    told = {party.text: s.content[0].of(text) for s in account.statements for party in s.speakers}
    assert told["Oslo"] == "to mediate"
