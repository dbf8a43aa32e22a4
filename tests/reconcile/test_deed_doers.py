from __future__ import annotations

from collections.abc import Callable

import pytest
from hand_made import contradicted

from casus.model.story import Story

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        ("Chilean police seized a Peruvian trawler on Monday.", "The Peruvian trawler was stopped by the Chilean navy.", "actor"),
        (
            "Foreign Minister Ada Lind signed the treaty with Peru for Chile.",
            "Chile's defence minister, Jorge Paz, put his name to the treaty with Peru.",
            "actor",
        ),
        ("The drone, an MQ-9, came down in Chad.", "The drone that came down in Chad was an RQ-4.", "what"),
    ],
)
def test_two_doers_of_one_act_contradict_each_other(read_texts: Reader, one: str, other: str, slot: str) -> None:
    assert slot in contradicted(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chilean police seized a Peruvian trawler on Monday.", "Chilean police stopped the Peruvian trawler and took its crew ashore."),
        ("Ada Lind signed the treaty with Peru for Chile.", "For Peru the treaty with Chile was signed by Jorge Paz."),
        ("An MQ-9 and an RQ-4 came down in Chad, both drones.", "The drone that came down in Chad was an RQ-4."),
        ("Mali will buy sixty Airbus A350 jets.", "A strike stopped the first flight of an Airbus A400 plane."),
    ],
)
def test_one_doer_or_two_sides_of_one_act_do_not(read_texts: Reader, one: str, other: str) -> None:
    assert not {"actor", "what"} & contradicted(read_texts(one, other))
