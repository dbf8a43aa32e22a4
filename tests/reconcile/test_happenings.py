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
