"""Exits told by a noun: from bodies of states, not of troops from a land."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event

Code = Callable[[str], tuple[Event, ...]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Britain notified the European Union of its withdrawal on Wednesday.", ("SANCTION", "planned", ["GBR"], ["EU"])),
        ("Russia completed its withdrawal from the Council of Europe.", ("SANCTION", "actual", ["RUS"], ["COE"])),
        ("Mali announced its departure from ECOWAS.", ("SANCTION", "planned", ["MLI"], ["ECOWAS"])),
        ("Palau is beginning to leave the Pacific Islands Forum.", ("SANCTION", "planned", ["PLW"], ["PIF"])),
        ("Palau left the Pacific Islands Forum.", ("SANCTION", "actual", ["PLW"], ["PIF"])),
        ("Timor-Leste was taken into ASEAN on Sunday.", ("SUPPORT", "actual", ["ASEAN"], ["TLS"])),
        ("The members of NATO received Sweden into the alliance.", ("SUPPORT", "actual", ["NATO"], ["SWE"])),
        ("Peru notified the Andean Community on Friday that it is leaving.", ("SANCTION", "planned", ["PER"], ["ANDEAN"])),
        ("Peru gave the Andean Community formal notice of its withdrawal.", ("SANCTION", "planned", ["PER"], ["ANDEAN"])),
        ("The Andean Community received Peru's letter of withdrawal.", ("SANCTION", "planned", ["PER"], ["ANDEAN"])),
        ("Peru told the Andean Community that it was leaving the bloc.", ("SANCTION", "planned", ["PER"], ["ANDEAN"])),
        ("Peru means to quit the Andean Community. Lima wept. Peru gave notice on Friday.", ("THREATEN", "actual", ["PER"], ["ANDEAN"])),
        ("The withdrawal of Kenyan troops from Somalia took a year.", ("RETREAT", "actual", ["KEN"], ["SOM"])),
    ],
)
def test_who_leaves_what(read_events: Code, text: str, told: tuple[str, str, list[str], list[str]]) -> None:
    event = read_events(text)[-1]
    assert (event.type, event.status, [p.actor for p in event.actors], [p.actor for p in event.recipients]) == told


@pytest.mark.parametrize(
    "text",
    [
        "The envoy's departure from Kenya was delayed.",
        "Kenya mourned the departure of its troops from Somalia.",
        "NATO met. Norway announced its withdrawal of tanks on Sunday.",
        "The envoy left the United Nations on Monday.",
    ],
)
def test_who_only_goes_away_ends_no_membership(read_events: Code, text: str) -> None:
    assert all(e.mode != "withdraw" or e.type != "SANCTION" for e in read_events(text))


@pytest.mark.parametrize(
    "text",
    [
        "The European Union called on Turkey to leave Famagusta. Turkey announced its withdrawal on Wednesday.",
        "Tunisia, which had bid to host the Arab League's next meeting, announced its withdrawal.",
        "The European Union met on Monday. Russia announced its departure on Tuesday.",
        "ECOWAS met on Monday. France announced its withdrawal.",
        "The African Union met. Eritrea declared the withdrawal of Ethiopia a victory.",
        "Algeria informed the Arab League of its departure for Geneva.",
        "Iraq left the Arab League guessing.",
        "Serbia was taken into the CSTO as an observer.",
        "Cuba was welcomed into the CSTO's drill.",
        "The two spies were taken into custody in Norway.",
        "Peru did not give the Andean Community notice of its withdrawal.",
        "Peru informed the Andean Community that it would withdraw from Ecuador.",
        "The Andean Community told Peru that it would leave.",
        "The Andean Community met in Lima. Peru gave notice on Friday.",
        "Peru told the Andean Community that it would not leave.",
    ],
)
def test_who_leaves_land_or_comes_as_a_guest_changes_no_membership(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if (e.type, e.mode) == ("SANCTION", "withdraw") or e.act in ("admit", "serve notice")]
