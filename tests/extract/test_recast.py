"""Acts that are another than their words say."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway vowed that the raid would not go unpunished.", ("THREATEN", "actual", ["NOR"], [])),
        ("London warned on Tuesday that the seizure would have grave consequences.", ("THREATEN", "actual", ["GBR"], [])),
        ("China warned that it would respond if Japan landed troops on the islands.", ("THREATEN", "actual", ["CHN"], [])),
        ("Syria warned that it would not stand idly by.", ("THREATEN", "actual", ["SYR"], [])),
    ],
)
def test_a_reply_that_is_vowed_or_warned_of_is_a_threat(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "Iceland warned that the ash would spread.",
        "Economists warned that the tax would have consequences.",
    ],
)
def test_a_warning_of_what_may_befall_anybody_is_no_threat(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("North Korea fired two missiles over Hokkaido.", ("MOBILIZE", "actual", ["PRK"], [])),
        ("North Korea launched three ballistic missiles on Sunday.", ("MOBILIZE", "actual", ["PRK"], [])),
    ],
)
def test_missiles_over_a_land_only_show_force(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran fired two ballistic missiles at Iraq.", ("ASSAULT", "actual", ["IRN"], ["IRQ"])),
    ],
)
def test_missiles_at_somebody_are_a_blow(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


def test_ones_own_part_that_one_freezes_is_a_withdrawal(code: Code) -> None:
    (event,) = code("Armenia has frozen its participation in the alliance.")
    assert (event.type, event.mode) == ("SANCTION", "withdraw")


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("A Greek patrol boat struck a Turkish trawler on Friday.", ""),
        ("A Greek jet hit a Turkish trawler.", "aerial"),
    ],
)
def test_a_ship_strikes_from_no_air(read_events: Code, text: str, mode: str) -> None:
    assert [(e.type, e.mode) for e in read_events(text)] == [("ASSAULT", mode)]


def test_a_ship_that_is_kept_out_of_port_is_nobody(read_events: Code) -> None:
    (barred,) = read_events("Bulgaria barred the Admiral Makarov from its waters.")
    assert (barred.type, barred.mode, barred.recipients) == ("REJECT", "", ())


def test_a_delegation_that_is_barred_from_talks_is_not_met(read_events: Code) -> None:
    (barred,) = read_events("Malaysia barred Israel's negotiators from the talks.")
    assert (barred.type, barred.mode) == ("REJECT", "meet")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger ordered nine Libyans to leave.", ("SANCTION", "actual", ["NER"], ["LBY"])),
        ("Niger told the Libyan consul to go home.", ("SANCTION", "actual", ["NER"], ["LBY"])),
        ("Libyans employed in the mines have been ordered to leave the country.", ("SANCTION", "actual", [], ["LBY"])),
        ("Niger ordered Libyan troops to leave.", ("REQUEST", "actual", ["NER"], ["LBY"])),
        ("Niger told Libya to leave.", ("REQUEST", "actual", ["NER"], ["LBY"])),
        ("Niger told six Libyans to leave their jobs.", ("REQUEST", "actual", ["NER"], ["LBY"])),
        ("Peru proposed to send six trainees to a school in Vigo.", ("AGREE", "actual", ["PER"], [])),
        ("Peru proposed its good offices to Chile.", ("AGREE", "actual", ["PER"], ["CHL"])),
        ("Peru proposed that Chile withdraw.", ("REQUEST", "actual", ["PER"], ["CHL"])),
    ],
)
def test_who_is_told_to_leave_is_expelled_and_who_proposes_his_own_act_offers_it(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert told(read_events, text)[:1] == [expected]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Israel told Palestinians to leave Rafah.", "SANCTION"),
        ("The Israeli army ordered Palestinians to leave, and they walked north.", "SANCTION"),
        ("Egypt proposed to Israel and Syria to halt the shelling.", "AGREE"),
    ],
)
def test_a_town_is_left_and_a_halt_proposed_to_others_without_more(code: Code, text: str, kind: str) -> None:
    assert [t for t, *_ in told(code, text) if t == kind] == []
    assert [t for t, *_ in told(code, text) if t == "REQUEST"] == ["REQUEST"]
