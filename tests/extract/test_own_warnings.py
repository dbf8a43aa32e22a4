"""Warnings of one's own deed: a threat, whoever hears it."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    "text",
    ["Sudan warned that it would close the crossing.", "Norway warned that its navy would board any trawler inside the line."],
)
def test_a_warning_of_ones_own_deed_threatens(code: Code, text: str) -> None:
    assert "THREATEN" in {kind for kind, _, _, _ in told(code, text)}


@pytest.mark.parametrize(
    "text", ["Malawi warned that it would run out of maize by May.", "Peru warned that it would take years to clear the mines."]
)
def test_a_warning_of_what_befalls_one_threatens_nobody(code: Code, text: str) -> None:
    assert told(code, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine's navy said it had warned Bucharest on Monday that Russian ships were jamming radars.",
        "Poland warned Estonia that Belarus was massing troops on the border.",
    ],
)
def test_a_friends_warning_of_a_third_sides_deed_threatens_nobody(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if e.type == "THREATEN"]


@pytest.mark.parametrize(
    "text",
    ["Russia warned Romania that Russian ships would fire.", "Moscow warned Sweden that joining would have consequences."],
)
def test_a_warning_of_the_warners_deed_is_a_threat(read_events: Code, text: str) -> None:
    assert [e.type for e in read_events(text)] == ["THREATEN"]


@pytest.mark.parametrize(
    "text",
    [
        "The Cabinet of Kiribati warned that Korean boats would be kept out of its waters.",
        "Ukraine warned that anyone who crossed the frontier would be stopped.",
        "A Turkish minister warned Damascus that Turkey would respond to every attack.",
        "Oil workers have warned that they may shut down the platforms.",
        "The rebels warned foreign companies that they would not be allowed to take out gas.",
    ],
)
def test_a_warning_of_what_is_done_to_others_threatens(read_events: Code, text: str) -> None:
    assert [e for e in read_events(text) if e.type == "THREATEN"]


@pytest.mark.parametrize(
    "text",
    ["Unicef warned that millions of children could be displaced.", "Eritrea cautioned that it would not quit the island before May."],
)
def test_a_warning_of_a_plight_or_a_refusal_threatens_nobody(read_events: Code, text: str) -> None:
    assert not [e for e in read_events(text) if e.type == "THREATEN"]


def test_what_hangs_on_others_is_a_threat(read_events: Code) -> None:
    assert [
        e
        for e in read_events("Iraq warned its neighbours that ties would not stay as they are if the shelling went on.")
        if e.type == "THREATEN"
    ]
    assert not [e for e in read_events("Malawi warned that its harvest would fail if it did not rain.") if e.type == "THREATEN"]
