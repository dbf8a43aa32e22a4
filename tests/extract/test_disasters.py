"""Of those whom a disaster killed no act is told."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    "text",
    [
        "Ten people were killed and fifty injured when an earthquake razed the villages of the island.",
        "The earthquake struck at noon. It killed 612 people and levelled several villages.",
        "Forty sailors were drowned in the storm off Jutland.",
    ],
)
def test_nobody_is_attacked_by_an_earthquake_or_a_storm(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if e.type == "ASSAULT"]


def test_a_raid_is_told_though_a_flood_came_before(read_events: Code) -> None:
    told = read_events("The flood had barely fallen. Forty villagers were killed when jets bombed the market of Basra.")
    assert [e.type for e in told] == ["ASSAULT"]


@pytest.mark.parametrize(
    "text",
    [
        "Ten sailors were killed when two ferries collided.",
        "A Peruvian general was killed when his helicopter crashed.",
        "A bus crashed near Basra, killing four people.",
        "An Estonian patrol boat sank after it struck a reef off Sweden.",
        "A Danish ferry hit a mine off the Swedish coast.",
        "A bus with Kenyan pilgrims plunged into a ravine in Uganda.",
        "A Danish frigate collided with a Swedish trawler in thick fog.",
        "A Danish supply ship and a Swedish cutter collided off Ystad on Tuesday.",
        "The master of the Danish cutter that collided with a Swedish ship blamed nobody.",
        "Two Danish sailors were killed and seven wounded when the engine room flooded.",
        "Three Danish sailors were injured after a boiler exploded aboard the frigate.",
        "Nine Danish soldiers were wounded when their lorry hit a tree.",
        "Two Peruvian soldiers were killed in a fire at a barracks.",
        "Four Danes were killed after their ferry caught fire.",
        "Four Danes were killed as their ferry ran aground.",
        "Four Danes were killed when their bus plunged into a ravine.",
    ],
)
def test_nobody_is_attacked_by_an_accident(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if e.type == "ASSAULT"]


@pytest.mark.parametrize(
    "text",
    [
        "Ten sailors were killed when a dinghy packed with explosives collided with a ferry.",
        "Ten people were killed when a suicide driver crashed into the gate of the base.",
        "Ten soldiers were shot when their truck overturned.",
        "Danish helicopters hit a bridge of the Libyan army.",
        "A Chinese cutter deliberately collided with a Philippine boat.",
        "Two Danish soldiers were killed in rebel fire near Basra.",
        "Two Danish soldiers were killed in a clash near Basra.",
        "Two Danish soldiers were killed when the rebels caught their patrol at the bridge.",
        "Two Danish soldiers were killed when the rebels ran into the camp.",
        "Two Danish soldiers were killed when the rebels plunged into the river.",
        "Two Danish soldiers were killed before their lorry crashed.",
        "Danish jets hit the runway of a Libyan airport.",
        "Libyan warplanes struck the mountain on Tuesday.",
        "A Chinese cutter rammed a Philippine boat off the shoal during its exercises.",
        "Twelve people were killed when a house in Basra collapsed because of the shelling.",
        "Three Danish sailors were injured after a torpedo exploded beneath the frigate.",
    ],
)
def test_explosives_and_shots_are_no_accident(read_events: Code, text: str) -> None:
    assert [e.type for e in read_events(text)] == ["ASSAULT"]
