"""Titles say no more than the text: whoever leaves a pact with a state leaves no state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casus.brief import compose_brief
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


@pytest.mark.parametrize(
    "text",
    [
        "Cape Verde has left a fisheries agreement with Portugal.",
        "Chad withdrew from a treaty with Libya.",
        "Ecuador has ordered the United States to close its base.",
        "Kenya told the ambassador of Sudan to leave.",
        "Hungary ratified Sweden's accession to NATO.",
    ],
)
def test_the_text_is_quoted_where_a_title_would_lose_the_thing(text: str, make_story: MakeStory, codebook: Codebook) -> None:
    page = compose_brief(make_story(("Herald", text), published=date(2024, 2, 8)), codebook)
    assert page.title == f"“{text.rstrip('.')}”"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Peru imposed new sanctions on Chile.", "Peru imposes sanctions on Chile"),
        ("Chad withdrew its troops from Libya.", "Chad withdraws troops from Libya"),
        ("NATO invited Montenegro to join.", "NATO invites Montenegro"),
    ],
)
def test_an_act_with_its_own_thing_makes_a_title(text: str, title: str, make_story: MakeStory, codebook: Codebook) -> None:
    assert compose_brief(make_story(("Herald", text), published=date(2024, 2, 8)), codebook).title == title
