"""Numbers of votes, of those behind "by" and of fortnights are compared; those of two things are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _told(story: Story) -> list[str]:
    return [f.relation for f in story.findings if f.slot == "number" and f.relation in ("contradicts", "supersedes")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Deputies ratified the pact by 184 votes to seven.", "To ratify the pact, 191 deputies voted for it."),
        ("The depot at Lahti is guarded by 300 soldiers.", "The depot at Lahti is guarded by 120 soldiers."),
        ("The depot at Lahti was shelled for five days.", "The shelling of the depot at Lahti lasted a fortnight."),
    ],
)
def test_two_numbers_of_one_thing_meet_in_other_words(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The price of bread in Lahti rose by 40 cents.", "The depot at Lahti is guarded by 120 soldiers."),
        ("Norway bought 40 trucks for the army of Chad.", "Norway gave Chad's army 65 tents."),
        ("The pact was signed by eight states.", "Seven states are members of the pact."),
        ("In the raid on Lahti 40 Chadian soldiers were killed.", "In the raid on Lahti five Malian soldiers were killed."),
    ],
)
def test_numbers_of_two_things_do_not_meet(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one, other))
