"""Craft known by letters and a number are common nouns with an owner, not names."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Turkish F-16s bombed a camp in Iraq.", ["TUR"], ["IRQ"]),
        ("Turkey shot down a Syrian MiG-23 on Sunday.", ["TUR"], ["SYR"]),
        ("Iraqi T-72s rolled into Kuwait.", ["IRQ"], ["KWT"]),
        ("A Chinese J-11 fighter intercepted an American plane.", ["CHN"], ["USA"]),
        ("Turkish jets forced down a Syrian Airbus on Monday.", ["TUR"], ["SYR"]),
    ],
)
def test_whose_craft_it_is_acts(text: str, actors: list[str], recipients: list[str]) -> None:
    (account,) = casus.read(text=text, published="2016-10-04", outlet="Courier")
    (event,) = account.events
    assert [[p.actor for p in event.actors], [p.actor for p in event.recipients]] == [actors, recipients]


def test_craft_are_no_organisations() -> None:
    (account,) = casus.read(text="Two Serbian MiG-29s flew along the border with Kosovo.", published="2021-09-27", outlet="Courier")
    assert [m.actor for m in account.mentions] == ["XKX"]


def test_other_letters_with_a_number_stay_names() -> None:
    (account,) = casus.read(text="The G-20 met in Rio. Leaders of the G-7 had met before.", published="2024-11-19", outlet="Courier")
    assert "G20" in [m.actor for m in account.mentions]
