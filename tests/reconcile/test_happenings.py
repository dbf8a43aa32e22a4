"""Which events of several reports are one act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story


@pytest.mark.parametrize(
    ("other", "origins"),
    [
        ("Chad will renounce its treaty with Niger, its president said.", [2]),
        ("It would be a pity if Chad renounced its treaty with Niger, its president said.", [1, 1]),
    ],
)
def test_what_is_only_imagined_backs_no_plan(read_texts: Callable[..., Story], other: str, origins: list[int]) -> None:
    story = read_texts("Chad said on Friday that it would renounce its treaty with Niger.", other)
    told = [h for h in story.happenings if "renounce" in h.events[0][1].act]
    assert [h.origins for h in told] == origins


@pytest.mark.parametrize(
    ("other", "origins"),
    [("Forty-six of the members support the Indian proposal.", [1, 1]), ("Australia backed the Indian proposal.", [2])],
)
def test_what_one_state_does_is_not_what_several_do(read_texts: Callable[..., Story], other: str, origins: list[int]) -> None:
    story = read_texts("Australia backed the Indian proposal on Monday.", other)
    assert [h.origins for h in story.happenings if h.events[0][1].type == "SUPPORT"] == origins


@pytest.mark.parametrize(
    ("other", "origins"),
    [("Peru was consulted.", [1, 1]), ("The ministers of Peru and Chile held talks in Quito.", [2])],
)
def test_a_meeting_told_of_one_party_alone_may_be_any_that_it_had(read_texts: Callable[..., Story], other: str, origins: list[int]) -> None:
    story = read_texts("The ministers of Peru and Chile met in Quito.", other)
    assert sorted(h.origins for h in story.happenings if h.events[0][1].type == "CONSULT") == origins
