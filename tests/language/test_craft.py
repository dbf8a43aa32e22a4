"""Craft known by letters and a number are common nouns with an owner, not names."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Turkish F-16s bombed a camp in Iraq.", ["TUR"], ["IRQ"]),
        ("Turkey shot down a Syrian MiG-23 on Sunday.", ["TUR"], ["SYR"]),
        ("Turkish F-16s shot down a Syrian jet.", ["TUR"], ["SYR"]),
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


def test_what_stands_in_front_is_the_crafts_own() -> None:
    (account,) = casus.read(text="Two Greek F-16s shot down a Turkish RQ-5.", published="2021-09-27", outlet="Courier")
    (event,) = account.events
    assert [p.text for p in event.actors] == ["Two Greek F-16s"]
    assert [p.actor for p in (*event.actors, *event.recipients)] == ["GRC", "TUR"]


def test_one_kind_of_craft_is_not_another() -> None:
    text = "Turkish general staff said its F-4s had forced the F-16s to turn back."
    (account,) = casus.read(text=text, published="2021-09-27", outlet="Courier")
    assert all(p.actor is None for e in account.events for p in e.actors if "F-16" in p.text)


@pytest.mark.parametrize(("text", "n"), [("One F-16 crashed near Suez after it hit a bird.", 0), ("A Scud-B missile fell on Riyadh.", 1)])
def test_what_crashes_hits_nobody(text: str, n: int) -> None:
    (account,) = casus.read(text=text, published="1991-02-01", outlet="Courier")
    assert len(account.events) == n
