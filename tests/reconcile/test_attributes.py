from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The price is 40 million dollars.", "A diplomat put the price at 70 million dollars."),
        ("The reef lies 60 nautical miles off the coast.", "The boat sank some 120 miles from the coast, a diplomat said."),
        ("Norway will lend Mali 30 million euros.", "The loan of 50 million euros to Mali was approved by Norway."),
        ("The senate approved the pact by 61 votes to 20.", "It passed with 66 votes to 20."),
    ],
)
def test_two_numbers_for_one_side_of_a_thing_contradict_each_other(read_texts: Reader, one: str, other: str) -> None:
    assert {f.slot for f in read_texts(one, other).findings if f.relation == "contradicts"} == {"number"}


def test_two_speakers_in_one_report_contradict_each_other(read_texts: Reader) -> None:
    story = read_texts("The fine was 60,000 euros, a port official said. The fine was 90,000 euros, according to the customs service.")
    assert [(f.slot, f.between) for f in story.findings if f.relation == "contradicts"] == [("number", "speakers")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The price is about 40 million dollars.", "The price is 41 million dollars."),
        ("The price of the tanks is 40 million dollars.", "The price of the planes is 70 million dollars."),
        ("Oil fell below 100 dollars a barrel.", "Bitcoin fell below 20,000 dollars."),
        ("The reef lies 60 miles off the coast of Chile.", "The reef lies 90 miles off the coast of Peru."),
        ("The range of the missile is 300 kilometres.", "The distance to the border is 90 kilometres."),
    ],
)
def test_numbers_that_fit_or_are_of_two_things_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert [f for f in read_texts(one, other).findings if f.relation == "contradicts"] == []
