from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _slots(story: Story) -> set[str]:
    return {f.slot for f in story.findings if f.relation == "contradicts"}


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        ("Kenya and Norway signed the treaty in Nairobi.", "Kenya and Norway will sign the treaty on 20 February.", "status"),
        ("The withdrawal takes effect in two years.", "The withdrawal took effect immediately, an aide said.", "status"),
        ("French troops must leave Mali by the end of June.", "French troops will leave Mali by 30 September.", "happened"),
        ("Iran's Revolutionary Guards shot down the Turkish drone.", "The Iranian army shot down the Turkish drone.", "actor"),
    ],
)
def test_two_stages_last_days_or_services_contradict_each_other(read_texts: Reader, one: str, other: str, slot: str) -> None:
    assert slot in _slots(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenya and Norway signed the treaty in Nairobi.", "Kenya and Norway would sign the treaty on 5 February."),
        ("The withdrawal takes effect in two years.", "The withdrawal becomes effective two years from now."),
        ("French troops must leave Mali by the end of June.", "French troops will leave Mali in June."),
        ("The Iranian army shot down the Turkish drone.", "Iranian soldiers shot down the Turkish drone."),
    ],
)
def test_one_stage_told_in_two_ways_does_not(read_texts: Reader, one: str, other: str) -> None:
    assert _slots(read_texts(one, other)) == set()
