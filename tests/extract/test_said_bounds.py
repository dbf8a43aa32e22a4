"""Where a content begins and ends, and who was told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


def test_who_was_told_is_no_part_of_what_was_said(tell: Tell) -> None:
    (told,) = tell('The foreign minister, Ana Ruiz, told Radio Chad she had "no comment to make".')
    assert told.content == ('she had "no comment to make"',)


def test_who_is_told_does_not_tell(tell: Tell) -> None:
    (told,) = tell("Chad has freed 158 men, its justice minister, a woman whose own brother is among them, told this newspaper.")
    assert (told.speakers, told.content) == (("its justice minister",), ("Chad has freed 158 men",))


def test_a_cue_between_dashes_has_no_content_beyond_them(tell: Tell) -> None:
    (told,) = tell("Speaking on the radio — his voice is known to every listener — the envoy conceded that nothing was safe.")
    assert (told.cue, told.content) == ("concede", ("nothing was safe",))


def test_an_attribution_alone_between_dashes_keeps_what_stands_before_it(tell: Tell) -> None:
    assert tell("The truce is dead — the envoy said on Monday — and nobody will mourn it.")[0].speakers == ("the envoy",)


@pytest.mark.parametrize("cue", ["dismissed", "described"])
def test_a_long_thing_may_stand_behind_its_name(tell: Tell, cue: str) -> None:
    (told,) = tell(f'The president {cue} as "shameful" a decision of the court.')
    assert told.content == ('as "shameful" a decision of the court',)


def test_who_says_the_same_gives_no_words_of_his_own(tell: Tell) -> None:
    assert tell("Chad said the same at the United Nations.") == []


def test_what_somebody_is_accused_of_in_a_relative_clause_leaves_the_accuser_out(tell: Tell) -> None:
    assert tell("Rwanda, which Burundi accuses of training rebels, was silent.")[0].content[0] == "which"


def test_a_day_inside_a_quotation_is_not_the_day_of_saying(tell: Tell) -> None:
    assert tell('Asked whether it would go, the minister replied: "Not today."')[-1].said is None


def test_the_day_on_which_it_was_said_is_no_part_of_it(tell: Tell) -> None:
    (said,) = tell("The Swedish Home Office said today talks in Oslo seem to be over.")
    assert said.content == ("talks in Oslo seem to be over",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Holm told reporters on Monday the road was open.", "the road was open"),
        ("Holm told reporters here today the road is open.", "the road is open"),
        ("Holm said in Oslo on Monday the road was open.", "the road was open"),
        ("Holm said Monday Norway is no longer neutral.", "Norway is no longer neutral"),
        ("Holm said Monday talks in Oslo would fail.", "Monday talks in Oslo would fail"),
        ("Holm said that today the road is open.", "today the road is open"),
    ],
)
def test_a_day_without_a_that_behind_the_cue_is_when_it_was_said(tell: Tell, text: str, said: str) -> None:
    (told,) = tell(text)
    assert told.content == (said,)


def test_the_conjunction_before_the_attribution_is_no_part_of_it(tell: Tell) -> None:
    (noted,) = tell("But as Holm noted, those voters will give him a second look.")
    assert noted.content == ("those voters will give him a second look",)


def test_how_far_and_how_near_belong_to_the_question(tell: Tell) -> None:
    (kept,) = tell("Investigators did not say how close the boat was to the dam.")
    assert (kept.stance, kept.content) == ("declines", ("how close the boat was to the dam",))


def test_an_idle_it_is_no_part_of_what_is_reported(tell: Tell) -> None:
    (told,) = tell("It was widely reported that Mr. Holm paid 100 million.")
    assert told.content == ("Mr. Holm paid 100 million",)


def test_a_charge_of_money_and_any_doubt_are_nobody_s_words(tell: Tell) -> None:
    assert tell("The mine had a charge of $14 million in May.") == []
    assert tell("If you have any doubt that the storm was severe, read this.") == []


def test_a_quotation_before_a_name_is_not_what_the_name_s_clause_tells(tell: Tell) -> None:
    proposed, said = tell("“The answer you want is no,” Holm, who has proposed a truce for five years, said at the time.")
    assert (proposed.content, said.content) == (("a truce for five years",), ("The answer you want is no,",))


def test_as_well_as_goes_on_with_what_is_said(tell: Tell) -> None:
    (said,) = tell("Holm said the club may rent the hall or buy the tower, as well as closing the yard.")
    assert said.content == ("the club may rent the hall or buy the tower, as well as closing the yard",)


def test_what_somebody_calls_a_thing_is_said_without_the_calling(tell: Tell) -> None:
    told = tell("The Herald report described what it called “a loud market stunt praising Mali” by hangers-on in Ayr.")
    assert all(not words.startswith("what it called") for t in told for words in t.content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Holm blasted the system of tolls, which she said runs the risk of losing the crews.",
            ("which", "runs the risk of losing the crews"),
        ),
        ("Ten ferries stop each year, a trend that the bank predicts will go on.", ("that", "will go on")),
        ("The council rolled out its advertisements, a tactic members hope will win the crews.", ("a tactic", "will win the crews")),
    ],
)
def test_what_was_said_keeps_the_subject_that_stands_before_the_cue(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[-1].content == content


@pytest.mark.parametrize("where", ["on state TV", "in a joint statement", "in a release"])
def test_where_it_was_said_is_no_part_of_it(tell: Tell, where: str) -> None:
    assert tell(f"The leaders said {where} they had agreed on a truce.")[0].content == ("they had agreed on a truce",)


def test_who_is_spoken_to_is_not_what_is_spoken_about(tell: Tell) -> None:
    (spoken,) = tell("Holm spoke to Radio Torvik about the bridge.")
    assert spoken.content == ("the bridge",)
