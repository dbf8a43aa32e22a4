"""Words of force that often mean something milder, blows on buildings, and agents of two passives."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Norwegian senator suspended his campaign on Tuesday.", "RETREAT"),
        ("Both Norwegian firms are expanding their digital presence.", "MOBILIZE"),
        ("Norway's premier stepped up her presences in Peru.", "MOBILIZE"),
        ("Norway's premier may fail to mobilize enough support on the committee.", "MOBILIZE"),
        ("The families of the founders had mobilized, warning that the deal would hurt Peru.", "MOBILIZE"),
        ("The bill of Norway's premier was sailing through the Senate.", "MOBILIZE"),
        ("The ruling will send the Norwegian lawyers back to court.", "COERCE"),
        ("That should not disqualify the Peruvian poet from voting.", "COERCE"),
        ("The Norwegian debate was confined to fish.", "COERCE"),
        ("The Norwegian firm executed a marketing campaign in Peru.", "SANCTION"),
        ("Norway may not repatriate the Peruvian child.", "RETREAT"),
        ("Norway's parliament will adopt the measures.", "SANCTION"),
        ("Norway's premier dismissed the Peruvian senator's charges about his stance.", "RETREAT"),
        ("Voters stripped the Peruvian protesters of their humanity.", "SANCTION"),
        ("Norway's premier is destroying Peru's chance to win.", "ASSAULT"),
        ("Norway may use Peruvian troops that do not yet seem fully engaged.", "ASSAULT"),
        ("Twitter clamped down on posts about Peru.", "ASSAULT"),
        ("The Norwegian firm's takeover of the Peruvian bank is complete.", "ASSAULT"),
        ("The boy's relatives are fighting for custody in Peru.", "ASSAULT"),
        ("The governor captured Florida by 74,000 votes.", "ASSAULT"),
        ("The Peruvian judge ordered the release of the emails of the premier.", "RETREAT"),
        ("The Peruvian judge ordered periodic releases.", "RETREAT"),
        ("Ana Ruiz's emails were released.", "RETREAT"),
        ("The Norwegian firm surrendered its licence.", "RETREAT"),
        ("The Norwegian clerk was let go by his employer in May.", "RETREAT"),
        ("Norwegian police pulled him over in Lima.", "RETREAT"),
        ("Twelve Norwegian clerks left the office at noon.", "RETREAT"),
        ("A Norwegian is withdrawing from a drug addiction.", "RETREAT"),
        ("Norwegian police surrounded the building.", "ASSAULT"),
        ("The Norwegian warship carried out Saturday's operation.", "ASSAULT"),
        ("The states surrounding the Peruvian gulf met.", "ASSAULT"),
        ("The Norwegian clerk brought a rifle into the building.", "MOBILIZE"),
        ("Pirates had brought the Norwegian ship under fire.", "MOBILIZE"),
        ("A motorist killed a Norwegian pedestrian.", "ASSAULT"),
        ("Norway promised to fight terrorism.", "ASSAULT"),
        ("Investors bet on a clash between Norsk Hydro and GM.", "ASSAULT"),
        ("British Petroleum completed its takeover of Britoil PLC.", "ASSAULT"),
        ("Two Norwegian firms were removed from the list.", "SANCTION"),
        ("A Norwegian judge removed Alan Holm from the case.", "SANCTION"),
        ("About 1.1 million Norwegian warrants were issued.", "COERCE"),
        ("The Norwegian brewer has ceded market share to Peru.", "RETREAT"),
        ("The Norwegian senator may withdraw from the presidential race.", "RETREAT"),
    ],
)
def test_milder_than_force(read_events: Code, text: str, kind: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chad ended its campaign against the rebels.", "RETREAT"),
        ("Norway strengthened its presence in Greenland.", "MOBILIZE"),
        ("The general strengthened their military presence in Greenland.", "MOBILIZE"),
        ("Peru mobilised against Chile.", "MOBILIZE"),
        ("Peru mobilised 20,000 men.", "MOBILIZE"),
        ("Libya sent the Nigerian migrants back to Niger.", "COERCE"),
        ("China confined the Peruvian sailors to their ship.", "COERCE"),
        ("Peru executed a Chilean worker.", "SANCTION"),
        ("The EU adopted measures against Belarus.", "SANCTION"),
        ("Norway announced punitive measures.", "SANCTION"),
        ("A judge dismissed the charges against the Peruvian sailors.", "RETREAT"),
        ("The union stripped Hungary of its vote.", "SANCTION"),
        ("Israeli forces destroyed the Syrian bridge.", "ASSAULT"),
        ("Kenyan soldiers engaged the militants.", "ASSAULT"),
        ("Uganda cracked down on the opposition.", "ASSAULT"),
        ("The generals backed the ouster of the Peruvian president.", "ASSAULT"),
        ("The tribesmen are fighting with guns in Peru.", "ASSAULT"),
        ("The rebels captured Florida by night.", "ASSAULT"),
        ("The Peruvian judge ordered the release of the three sailors.", "RETREAT"),
        ("Ana Ruiz's aide was released.", "RETREAT"),
        ("Libya let the three Peruvian fishermen go.", "RETREAT"),
        ("Norway ceded the island to Peru.", "RETREAT"),
        ("The Commonwealth dropped Fiji from its councils.", "SANCTION"),
        ("Norway struck the Peruvian firm from its list of contractors.", "SANCTION"),
        ("A Norwegian court issued a warrant for the Peruvian colonel.", "COERCE"),
        ("A reward was offered for the capture of the fugitive Alan Holm.", "COERCE"),
        ("The rebels announced the capture of two Norwegian soldiers.", "ASSAULT"),
        ("Norwegian troops fought the rebels.", "ASSAULT"),
        ("The Peruvian president left office.", "RETREAT"),
        ("The Norwegian divisions moved back from Lima.", "RETREAT"),
        ("The rebels surrounded the Peruvian battalion.", "ASSAULT"),
        ("Norway launched an operation against the rebels.", "ASSAULT"),
        ("Norway carried out a military operation in Peru.", "ASSAULT"),
        ("Norway brought tanks to the border.", "MOBILIZE"),
        ("The Norwegian militia surrendered its arms.", "RETREAT"),
        ("The Norwegian troops withdrew from the village.", "RETREAT"),
    ],
)
def test_force_stays(read_events: Code, text: str, kind: str) -> None:
    assert [t for t in told(read_events, text) if t[0] == kind]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("He was jailed after the U.S. Embassy bombings in Africa.", [], ["USA"]),
        ("Officials condemned the Norwegian embassy bombing.", [], ["NOR"]),
        ("The Norwegian tank attack shocked Peru.", ["NOR"], []),
    ],
)
def test_whose_building_stands_before_a_blow_is_hit(read_events: Code, text: str, actors: list[str], recipients: list[str]) -> None:
    assert [t[2:] for t in told(read_events, text) if t[0] == "ASSAULT"] == [(actors, recipients)]


def test_whom_a_blow_on_an_embassy_kills_its_state_did_not(read_events: Code) -> None:
    (event,) = (e for e in read_events("The Peruvian embassy bombing killed 24 people.") if e.type == "ASSAULT")
    assert event.actors == ()


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("Civilians were rounded up and held by Norwegian troops.", "COERCE", ["NOR", "NOR"]),
        ("Civilians were rounded up in May and later held by Norwegian troops.", "COERCE", ["NOR"]),
        ("Two sailors were arrested and sentenced by a Peruvian court.", "COERCE", []),
    ],
)
def test_two_passives_told_in_one_breath_have_one_agent(read_events: Code, text: str, kind: str, actors: list[str]) -> None:
    assert [a for t in told(read_events, text) if t[0] == kind for a in t[2]] == actors


def test_who_attacks_a_rival_in_words_accuses_him(read_events: Code) -> None:
    found = told(read_events, "Alan Holm launched an attack on the Norwegian senator Mary Voss, calling her a liar.")
    assert {t[0] for t in found} == {"ACCUSE"}


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council condemned Chad for its invasion of Mali.",
        "Norway imposed sanctions on Chad after its attack on Mali.",
        "Norway protested to Chad after its shelling of Mali.",
        "Norway expelled three diplomats from Chad after its raid on Mali.",
    ],
)
def test_what_a_state_is_punished_for_is_its_own_deed(read_events: Code, text: str) -> None:
    assert [t[2] for t in told(read_events, text) if t[0] == "ASSAULT"] == [["TCD"]]


@pytest.mark.parametrize(
    "text",
    ["Norway defended its invasion of Mali.", "Norway lifted its embargo on Chad after its attack on Mali."],
)
def test_one_speaks_of_its_own_blow(read_events: Code, text: str) -> None:
    assert [t[2] for t in told(read_events, text) if t[0] == "ASSAULT"] == [["NOR"]]


def test_who_shoots_people_at_an_office_shoots_them(read_events: Code) -> None:
    found = told(read_events, "A Peruvian gunman shot three sailors at an office building in Lima.")
    assert [t[3] for t in found if t[0] == "ASSAULT"] == [["three sailors"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Peruvian woman killed in Lima raid.", "ASSAULT"), ("Peruvian sailor arrested for theft.", "COERCE")],
)
def test_who_is_killed_in_a_headline_killed_nobody(read_events: Code, text: str, kind: str) -> None:
    assert [t[2:] for t in told(read_events, text) if t[0] == kind] == [([], ["PER"])]


def test_rebels_who_kidnapped_and_killed_did_so(read_events: Code) -> None:
    assert {tuple(t[2]) for t in told(read_events, "Rebels kidnapped and killed two Peruvian men.") if t[0] == "ASSAULT"} == {("Rebels",)}


def test_whom_one_saves_from_being_arrested_would_be(read_events: Code) -> None:
    found = told(read_events, "Norway saved the Peruvian sailors from being arrested.")
    assert [t[3] for t in found if t[0] == "COERCE"] == [["PER"]]


def test_a_hostage_is_who_is_taken_hostage(read_events: Code) -> None:
    found = told(read_events, "The rebels kept their promise to kill the Peruvian clerk they took hostage.")
    assert not [t for t in found if "hostage" in t[3]]
