"""What a brief says of an organisation that has no roll here, and how it joins words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.brief import compose_brief
from casus.brief.sections import heading
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


def test_a_body_without_a_roll_is_named_where_somebody_leaves_it(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "Haiti quit the Caribbean Community on Monday."), published=date(2024, 2, 8)), codebook)
    assert any(note.startswith("No roll here of CARICOM:") for note in page.notes)


def test_a_body_with_a_roll_or_only_named_in_passing_is_not(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Niger quit ECOWAS on Monday.\n\nBRICS met in Kazan."
    page = compose_brief(make_story(("Herald", text), published=date(2025, 2, 8)), codebook)
    assert not any("No roll" in note for note in page.notes)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Haiti was readmitted to the Caribbean Community on Saturday.", "CARICOM"),
        ("Samoa became a member of the World Trade Organization on Friday.", "World Trade Organization"),
    ],
)
def test_so_is_one_that_somebody_comes_back_to_or_becomes_a_member_of(
    make_story: MakeStory, codebook: Codebook, text: str, name: str
) -> None:
    page = compose_brief(make_story(("Herald", text), published=date(2024, 7, 8)), codebook)
    assert any(note.startswith(f"No roll here of {name}:") for note in page.notes)


def test_a_mark_that_opens_a_quotation_keeps_the_space_before_it(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "Sweden is 'ready to join NATO' this year."), published=date(2022, 2, 8)), codebook)
    assert all("'ready" not in line.words or " 'ready" in line.words for line in page.events)


def test_who_must_agree_is_left_open_where_our_data_have_no_rule(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Brazil applied to join OPEC on Tuesday.\n\nIts foreign minister handed in the application to join OPEC."
    page = compose_brief(make_story(("Herald", text), published=date(2023, 3, 14)), codebook)
    assert page.case is not None
    assert page.case.must_agree == "who must agree is not in our data"


def test_notice_is_the_states_own_where_our_data_have_no_rule(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Gabon withdrew from OPEC on Tuesday.\n\nIts foreign minister said the decision to leave OPEC was final."
    page = compose_brief(make_story(("Herald", text), published=date(2024, 6, 14)), codebook)
    assert page.case is not None
    assert page.case.must_agree == "the state's own step"


def test_until_is_no_condition_where_a_step_is_put_off(make_story: MakeStory, codebook: Codebook) -> None:
    text = (
        "Ecuador will leave OPEC at the end of the year, its minister announced.\n\n"
        "Venezuela's president asked Ecuador to put off its withdrawal from OPEC until they could meet."
    )
    page = compose_brief(make_story(("Herald", text), published=date(1992, 9, 17)), codebook)
    assert not [line for line in page.positions if line.side == "conditional"]


def test_the_head_says_when_it_was_reported_where_the_act_has_no_day(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(
        make_story(("Herald", "NATO invited Finland."), ("Post", "NATO invited Finland."), published=date(2022, 2, 8)), codebook
    )
    assert next(iter(heading(page))).startswith("reported 8 Feb 2022 · 2 reports")


def test_a_leaving_that_the_roll_has_as_disputed_is_open(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Venezuela ceased to be a member of the Organization of American States on Saturday, its government said."
    page = compose_brief(make_story(("Herald", text), ("Post", text), published=date(2019, 4, 28)), codebook)
    assert page.case is not None
    assert [why for _, _, why, _ in page.case.doubtful] == [
        "our roll: Venezuela is in or out, as readings differ, on 28 Apr 2019 · by the account of Venezuela’s government"
    ]


def test_an_application_is_the_states_own_step(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Hungary wants to join the European Community, its prime minister said.\n\nHungary wants to join the European Community soon."
    page = compose_brief(make_story(("Herald", text), published=date(1991, 7, 2)), codebook)
    assert page.case is not None
    assert page.case.must_agree == "the state's own step"
