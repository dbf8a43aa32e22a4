from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


def _status(story: Story) -> list[str]:
    return [f.relation for f in story.findings if f.relation == "contradicts" and f.slot == "status"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chile has put its garrisons on alert.", "Chile's army called reports of an alert of its garrisons pure invention."),
        ("A rebel group claimed responsibility for the ambush.", "The rebels said they had nothing to do with the ambush."),
        ("Chad had asked for the withdrawal.", "It was not Chad but the chairman who asked for the withdrawal, a minister said."),
        ("The senate had voted for the law.", "The deputies have voted for the law, the senate has not, a diplomat said."),
    ],
)
def test_what_one_report_tells_another_says_no_of(read_texts: Reader, one: str, other: str) -> None:
    assert _status(read_texts(one, other)) == ["contradicts"]


def test_a_flat_denial_is_of_the_act_that_another_speaker_tells(read_texts: Reader) -> None:
    story = read_texts("The frigate had fired two shots, a fisherman said.", "A navy spokesman denied that any shots had been fired.")
    assert _status(story) == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The navy fired the missile from a ship.", "The missile was fired without any warning, a spokesman said."),
        ("Leaders put off a decision on admitting Peru as the bloc's 11th member.", "If admitted, Peru would be the eleventh member."),
        ("Peru will stay in the bank.", "Peru denounced the treaty on Monday."),
        ("Nepal recalled its ambassador to Bhutan on Monday.", "Bhutan has not recalled its own envoy, a minister said."),
        ("Georgia will not sign the protocol that prolongs the treaty.", "Five presidents prolonged the treaty on Friday."),
    ],
)
def test_a_no_to_something_else_is_no_contradiction(read_texts: Reader, one: str, other: str) -> None:
    assert _status(read_texts(one, other)) == []
