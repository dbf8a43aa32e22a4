"""What one report says was never sent, built, dropped, agreed or promised, and another tells of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from casus.model.story import Story
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.exclusions import match_exclusions
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


def _one(texts: Sequence[str]) -> Any:
    """Return vectors by which all texts are alike."""
    return np.array([(1.0, 0.0) for _ in texts])


def _told(story: Story) -> list[str]:
    board = lay_out(story.accounts)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    return [f.about for f in match_exclusions(board, facts, Alike(_one)) if f.relation == "contradicts"]


DENIED = (
    ("arms sent", "No rifles have come over the pass.", "Forty sledges laden with rifles crossed the pass."),
    ("arms sent", "Bhutan delivered no weapons.", "Two barges carried mortars up the river."),
    ("arms given up", "Not a single rifle was handed in.", "The herdsmen surrendered sixty rifles."),
    ("bombs", "No bomb fell on the dairy.", "The dairy was bombed at noon."),
    ("gas", "The gendarmes used no gas.", "A canister of gas burst in the arcade."),
    ("works", "There are no works on the ridge.", "The lancers are digging trenches on the ridge."),
    ("no accord", "There was never any truce.", "The lancers broke a truce on the ridge."),
    ("promise", "Nothing was promised to the herdsmen.", "The mayor had promised the herdsmen a road."),
    ("demand", "No ransom was demanded for the pilot.", "A ransom for the pilot was named on Monday."),
    ("hindered", "The herdsmen were free to leave.", "The herdsmen are locked in the dairy."),
    ("looting", "Nothing was looted in the dairy.", "Lancers carried off all the cheese of the dairy."),
    ("throwing", "The herdsmen threw nothing.", "The herdsmen pelted the lancers with stones."),
    ("evacuation", "No families have been flown out.", "The evacuation of families began at dawn."),
    ("signals", "The balloon sent no signal.", "The transponder of the balloon was working."),
    ("told beforehand", "The mayor learned of the canal from the radio.", "The canal had been arranged with the mayor for months."),
    ("ceasing", "Bhutan has kept to the truce.", "Lancers of Bhutan fired on the dairy."),
    ("attendance", "All the member states took part.", "The chair of one member stayed an empty chair."),
    ("missing part", "The anchor of the barge was missing.", "Both anchors of the barge are in their places."),
    ("at large", "Inspector Tor Hagen gave himself up.", "Inspector Tor Hagen is still in the hills."),
    ("life", "Inspector Tor Hagen was among the dead.", "Inspector Tor Hagen escaped with a broken arm."),
    ("cause of fire", "The smoke came from a stove.", "A barber threw petroleum into the smoke."),
    ("mine", "The barge struck a mine.", "The barge was sunk by a torpedo."),
    ("missile", "The helicopter was hit by a missile.", "The helicopter fell to rifle fire."),
)


@pytest.mark.parametrize(("name", "one", "other"), DENIED)
def test_what_one_says_never_was_another_tells_of(read_texts: Reader, name: str, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == [name]
    assert _told(read_texts(other, one)) == [name]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No tank has come over the pass.", "Forty sledges laden with rifles crossed the pass."),  # of another kind
        ("No rifles have come over the pass.", "No rifles have left the arsenal."),
        ("No rifles have come over the pass.", "Rifles will be sent over the pass."),
        ("Nepal has kept to the truce.", "Lancers of Bhutan fired on the dairy."),
        ("Inspector Tor Hagen was among the dead.", "Inspector Nils Aune escaped with a broken arm."),
        ("Inspector Tor Hagen of Bhutan was killed.", "Inspector Nils Aune of Bhutan survived."),
        ("Bhutan has kept to the truce.", "Lancers of Nepal fired on a post of Bhutan."),
        ("There are no bunkers on the ridge.", "The lancers left their camp on the ridge."),
        ("Bhutan had promised nothing.", "The mayor of Nepal had promised a road."),
    ],
)
def test_another_kind_of_arms_another_party_and_what_lies_ahead_are_not_denied(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one, other))


def test_who_yields_without_a_fight_does_not_hold_out(read_texts: Reader) -> None:
    assert _told(read_texts("The fort had surrendered without resistance.", "The guards held the fort for two days.")) == ["resistance"]
