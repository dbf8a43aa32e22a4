"""What a brief says of an organisation that has no roll here, and how it joins words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from casus.brief import compose_brief
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


def test_a_body_without_a_roll_is_named_where_somebody_leaves_it(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "Niger quit the African Union on Monday."), published=date(2024, 2, 8)), codebook)
    assert any(note.startswith("No roll here of African Union:") for note in page.notes)


def test_a_body_with_a_roll_or_only_named_in_passing_is_not(make_story: MakeStory, codebook: Codebook) -> None:
    text = "Niger quit ECOWAS on Monday.\n\nThe African Union met in Addis Ababa."
    page = compose_brief(make_story(("Herald", text), published=date(2025, 2, 8)), codebook)
    assert not any("No roll" in note for note in page.notes)


def test_a_mark_that_opens_a_quotation_keeps_the_space_before_it(make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", "Sweden is 'ready to join NATO' this year."), published=date(2022, 2, 8)), codebook)
    assert all("'ready" not in line.words or " 'ready" in line.words for line in page.events)
