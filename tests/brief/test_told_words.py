"""The words that tell an act, as a page shows them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.brief import compose_brief
from casus.brief.render import render_text
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


@pytest.fixture
def page(make_story: MakeStory, codebook: Codebook) -> Callable[[str], str]:
    def read(text: str) -> str:
        return " ".join(render_text(compose_brief(make_story(("Herald", text)), codebook), full=True).split())

    return read


def test_who_tells_an_act_is_no_part_of_its_words(page: Callable[[str], str]) -> None:
    told = page("Norway offered on Monday to take in the crew of the ferry, its foreign minister, Ola Brenn, said.")
    assert "to take in the crew of the ferry [H1]" in told.partition("WHAT HAPPENED")[2].partition("WHO SAID")[0]


def test_a_cleft_sentence_is_shown_as_it_is(page: Callable[[str], str]) -> None:
    told = page("It was Chad that asked for a truce, the envoy said.").partition("WHAT HAPPENED")[2]
    assert "It was Chad that asked for a truce [H1]" in told.partition("WHO SAID")[0]


def test_what_nobody_intends_is_ruled_out(page: Callable[[str], str]) -> None:
    assert "RULED OUT by" in page("Norway does not intend to withdraw from NATO, Prime Minister Ola Brenn said.")


def test_whose_voice_a_pronoun_stands_for_is_left_open(page: Callable[[str], str]) -> None:
    text = "Mr. Brandt met Mr. Keller. The envoy was summoned on Monday, he said.\nHe had not been summoned, a Norwegian spokesman said."
    assert "by the account of he " not in page(text)


def test_of_two_things_said_each_act_is_shown_with_its_own(page: Callable[[str], str]) -> None:
    told = page("A spokesman said that Chadian troops had fired first and that Libyan soldiers had only returned fire. Libya denied it.")
    assert "had fired first and that" not in told.partition("WHAT HAPPENED")[2].partition("WHO SAID")[0]
