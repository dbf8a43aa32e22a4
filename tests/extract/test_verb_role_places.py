"""States and capitals in the places of a verb that are given to, asked, blamed or left."""

from __future__ import annotations

import pytest
from tests.extract.statuses import are_told_so
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gazprom's chief blamed Washington for the quarrel.", ("ACCUSE", "actual", ["GAZPROM"], ["USA"])),
        ("Nigeria has transferred the peninsula to Cameroon.", ("RETREAT", "actual", ["NGA"], ["CMR"])),
        ("Vietnam withdrew its soldiers from Cambodia in 1989.", ("RETREAT", "actual", ["VNM"], ["KHM"])),
        ("Ethiopia turned the town over to Eritrea on Monday.", ("RETREAT", "actual", ["ETH"], ["ERI"])),
        ("Chile's foreign minister cancelled a visit to Lima.", ("REJECT", "actual", ["CHL"], ["PER"])),
        ("Pakistan demanded on Wednesday that Afghanistan raise the flag.", ("REQUEST", "actual", ["PAK"], ["AFG"])),
        ("Greece blocked the start of Albania's entry talks.", ("REJECT", "actual", ["GRC"], ["ALB"])),
        ("Gambia expelled half of Senegal's embassy staff.", ("SANCTION", "actual", ["GMB"], ["SEN"])),
        ("Turkish jets struck twice in Iraq.", ("ASSAULT", "actual", ["TUR"], ["IRQ"])),
        ("Cyprus acceded to the European Union in 2004.", ("SUPPORT", "actual", ["CYP"], ["EU"])),
        ("Finland submitted an application to NATO.", ("REQUEST", "actual", ["FIN"], ["NATO"])),
        ("Hamas handed over a hostage to the Red Cross.", ("RETREAT", "actual", ["HAMAS"], ["ICRC"])),
        ("Libyan troops pushed the Chadians back over the desert.", ("ASSAULT", "actual", ["LBY"], ["TCD"])),
        ("Peru's protest at the flight reached Quito on Friday.", ("ACCUSE", "actual", ["PER"], [])),
        ("The African Union's call for sanctions split its members.", ("REQUEST", "actual", ["AU"], [])),
        ("Both the Russians and the Chinese vetoed the resolution.", ("REJECT", "actual", ["RUS", "CHN"], [])),
        ("Iraqi troops massed in Kuwait threatened Saudi Arabia and its oil fields.", ("THREATEN", "actual", ["IRQ"], ["SAU"])),
    ],
)
def test_a_state_or_capital_is_the_side_to_which_it_is_done(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(read_events, text)


def test_those_whose_sailors_were_released_did_not_release_them(read_events: Code) -> None:
    assert ("RETREAT", "actual", [], ["DNK"]) in told(read_events, "The Danish sailors were released on Friday.")


def test_two_offices_of_one_person_are_one_actor(read_events: Code) -> None:
    told_of = read_events("Former Secretary of State and presidential candidate Mary Stone called on Iran to stop.")
    assert [len(e.actors) for e in told_of] == [1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Algeria warned that it would cut off the gas.", ("THREATEN", "threatened")),
        ("Kenya had tried to bully Somalia for years.", ("COERCE", "hypothetical")),
        ("Guatemala and Nicaragua offered to mediate.", ("AGREE", "actual")),
        ("Austria's threat to block the budget worried Hungary.", ("THREATEN", "actual")),
        ("The Polish envoy left on Tuesday for talks with the government of Jordan.", ("AGREE", "planned")),
        ("Ankara demanded that limits imposed on Turkey in 2009 be lifted.", ("COERCE", "actual")),
        ('He called suggestions that New Zealand was leaving the alliance "nonsense".', ("SANCTION", "denied")),
    ],
)
def test_what_is_offered_tried_or_called_nonsense_is_told_as_the_text_has_it(
    read_events: Code, text: str, expected: tuple[str, str]
) -> None:
    kind, status = expected
    assert are_told_so([t[1] for t in told(read_events, text) if t[0] == kind], status)


@pytest.mark.parametrize(
    "text",
    [
        "The minister suggested that Chad would remain neutral.",
        "The spokesman, who was asked about the need for a base, said little.",
        "The envoy declined to use the word blockade.",
        "The strategists of Bonn avoid any talk of war with Prague.",
        "Russia's envoys said that they were capable of deploying 30,000 troops.",
        "The Swiss were warned against joining the Union.",
        "Truckloads of flour rolled into Iraq from Jordan.",
        "China's demand for oil rose again.",
    ],
)
def test_opinions_questions_and_abilities_are_no_acts(read_events: Code, text: str) -> None:
    kinds = {"REQUEST", "REJECT", "MOBILIZE", "SUPPORT", "AGREE", "ASSAULT"}
    assert not [t for t in told(read_events, text) if t[1] == "actual" and t[0] in kinds]


def test_a_retaliation_is_told_as_what_it_was(read_events: Code) -> None:
    assert [t[0] for t in told(read_events, "Cuba retaliated by closing its airspace to Colombian airliners.")] == ["SANCTION"]


@pytest.mark.parametrize("text", ["In Belgrade the government denied the accusation.", "Serbia denied the accusation in Brussels."])
def test_where_words_are_spoken_is_no_side(read_events: Code, text: str) -> None:
    assert [t[3] for t in told(read_events, text)] == [[]]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Togo recalled its soldiers from Bamako and its envoy from Abuja.", ["MLI"]),
        ("Kenya withdrew its soldiers from Somalia and its envoy from Ethiopia.", ["SOM"]),
    ],
)
def test_what_is_called_home_too_is_no_side_that_is_left(read_events: Code, text: str, left: list[str]) -> None:
    assert [t[3] for t in told(read_events, text)] == [left]
