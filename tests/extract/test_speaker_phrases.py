"""Speaker phrases: whose name is taken where appositions, days, brackets and several people stand by the verb."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It will pass,” Senate leader Ida Holm, R-Ky., said Tuesday.", "Senate leader Ida Holm"),
        ("“It is an invasion,” Karl Berg, the attorney general of Torvik, one of the towns suing the port, said on Friday.", "Karl Berg"),
        ("“It is one step,” Ida Lund, secretary for ports, roads, and bridges, said on the call.", "Ida Lund"),
        ("“We have had better days,” Karl Berg said matter-of-factly as rain fell.", "Karl Berg"),
        ("On Friday, after winning the north, Gov. Karl Berg (R-Ayr), said, “We will go on to the south.”", "Gov. Karl Berg"),
        ("But people who have fought such floods say it could be doing more.", "people"),
        ("The former first lady and senator said the old bridge had been sold too early.", "The former first lady and senator"),
        ("Developers and supporters say the bridge has brought billions to the north.", "Developers and supporters"),
        ("“People feel unwelcome,” said Latin Polls researcher Sylvia Manzo, who led the study.", "Latin Polls researcher Sylvia Manzo"),
        ('"The road is open," said M. Ruiz.', "M. Ruiz"),
        ("Republican candidate and former surgeon Ben Berg said he was ready.", "Republican candidate and former surgeon Ben Berg"),
        ("Dr. Karl Berg, the professor of law at Ayr, and former president of the league, said it works.", "Dr. Karl Berg"),
        ("The envoy was not received by the leader of the club, Omar Tinni, an official said on Monday.", "an official"),
        ("Many know this flood for what it was (Ida Holm, who coined the name, once said, “It was theirs”).", "Ida Holm"),
        ("Ida Holm told the crews that she thinks the port must push plans that help the north, saying that time is short.", "Ida Holm"),
    ],
)
def test_the_one_who_speaks_is_named_by_the_whole_phrase(tell: Tell, text: str, speaker: str) -> None:
    assert tell(text)[-1].speakers == (speaker,)


def test_who_is_forced_to_admit_it_admits_it(tell: Tell) -> None:
    (said,) = tell(
        "The panel also forced Karl Stumm, who was under questioning over the loss, to admit that no manager had been held to account."
    )
    assert (said.speakers, said.cue) == (("Karl Stumm",), "admit")


def test_who_is_held_for_refusing_refused(tell: Tell) -> None:
    told = tell("The panel voted to hold Ida Holm in contempt for refusing to testify about the bridge.")
    assert [t.speakers for t in told] == [("Ida Holm",)]


def test_an_op_ed_that_urges_a_council_is_not_the_councils(tell: Tell) -> None:
    told = tell("Karl Berg, by contrast, wrote an op-ed urging the council to build the bridge.")
    assert all(t.speakers != ("the council",) for t in told)


def test_a_board_that_a_message_stands_on_says_nothing(tell: Tell) -> None:
    told = tell("Ida Holm posted a message on Twitter reading “Thank you all in Torvik.”")
    assert [t.speakers for t in told] == [("Ida Holm",)]


def test_a_warning_from_a_lawyer_is_the_lawyers(tell: Tell) -> None:
    (said,) = tell("The move came despite repeated warnings from his lawyer that the bridge was not safe.")
    assert said.speakers == ("his lawyer",)


def test_who_is_quoted_by_an_outlet_speaks_once(tell: Tell) -> None:
    (said,) = tell("Its mayor, Ida Holm, was quoted by Reuters as saying that she had asked for an answer.")
    assert (said.cue, said.channel) == ("say", "Reuters")


def test_a_hope_expressed_is_whoevers_who_expressed_it(tell: Tell) -> None:
    told = tell("The envoy spoke, expressing hope that the talks would go on.")
    assert [(t.speakers, t.stance) for t in told if t.cue == "hope"] == [(("The envoy",), "hopes")]


def test_a_claim_before_its_verb_is_its_owners(tell: Tell) -> None:
    said = next(t for t in tell("Norway's claim that Chad had fired first was rejected in May.") if t.cue == "claim")
    assert (said.speakers, said.content) == (("Norway",), ("Chad had fired first",))
