"""Acts in the register of wire copy: who acts where grammar hides it, what only seems an act, what is told under conditions."""

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
        ("Zambia's minister lashed out at Kenya for having expelled a diplomat.", ("SANCTION", "actual", ["KEN"])),
        ("Zambia mocked Kenya for selling arms to Rwanda.", ("COOPERATE", "actual", ["KEN"])),
        ("Italy issued a statement condemning Peru.", ("ACCUSE", "actual", ["ITA"])),
        ("Russian troops were withdrawn from Georgia in 2007.", ("RETREAT", "actual", ["RUS"])),
        ("Bhutan, whose arrest of two Nepali monks had set off the quarrel, made no comment.", ("COERCE", "actual", ["BTN"])),
        ("Brazil, whose army has moved armoured vehicles to the border, made no comment.", ("MOBILIZE", "actual", ["BRA"])),
        ("Thai and Cambodian commanders shook hands on Friday.", ("CONSULT", "actual", ["THA", "KHM"])),
        ("The Philippines gave Washington notice that it is ending the visiting forces agreement.", ("SANCTION", "planned", ["PHL"])),
        ("After talks with the president of Mali, Ghana's foreign minister said he was hopeful.", ("CONSULT", "actual", ["GHA", "MLI"])),
        ("During a visit to Turkey, the Bulgarian prime minister promised aid.", ("CONSULT", "actual", ["BGR"])),
        ("Warships from Iran, Russia and China held a joint exercise.", ("COOPERATE", "actual", ["CHN", "IRN", "RUS"])),
        ("Soldiers from Ghana attacked the camp.", ("ASSAULT", "actual", ["GHA"])),
        ("The frigate rammed a Danish trawler.", ("ASSAULT", "actual", ["The frigate"])),
        ("The Soviet note rejected the American protest.", ("REJECT", "actual", ["SUN"])),
        ("Fighting between Malian troops and Tuareg rebels has killed 40 people.", ("ASSAULT", "actual", ["MLI", "TUAREG"])),
    ],
)
def test_the_one_who_acts_is_found(code: Code, text: str, expected: tuple[str, str, list[str]]) -> None:
    found = [(kind, status, sorted(actors)) for kind, status, actors, _ in told(code, text)]
    assert (*expected[:2], sorted(expected[2])) in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Chadian patrol was fired upon near the canal.", ("ASSAULT", "actual", [], ["TCD"])),
        ("Serbian trucks were turned back at two crossings.", ("REJECT", "actual", [], ["SRB"])),
        ("NATO invited the former Yugoslav state of Slovenia to a summit.", ("AGREE", "actual", ["NATO"], ["SVN"])),
        ("Angola granted Zambia a loan of 20 million dollars.", ("AID", "actual", ["AGO"], ["ZMB"])),
        ("Mozambique called upon Malawi to wait.", ("REQUEST", "actual", ["MOZ"], ["MWI"])),
        ("Eleven South African soldiers were killed when Cuban jets attacked the dam.", ("ASSAULT", "actual", ["CUB"], ["ZAF"])),
        ("The Ethiopian premier's visit to Kenya ended on Monday.", ("CONSULT", "actual", ["ETH"], ["KEN"])),
        ("Bombs dropped by Saudi aircraft destroyed a Yemeni hospital.", ("ASSAULT", "actual", ["SAU"], ["YEM"])),
        ("Kuwait pledged 12 billion dollars in cash and loans to Egypt.", ("AGREE", "actual", ["KWT"], ["EGY"])),
        ("Three Australian diplomats had been given 48 hours to leave the country.", ("SANCTION", "actual", [], ["AUS"])),
        ("Sudan declared the truce with Libya over.", ("REJECT", "actual", ["SDN"], ["LBY"])),
        ("Bangladesh called in the Burmese envoy to protest.", ("ACCUSE", "actual", ["BGD"], ["MMR"])),
        ("The governor said two villages had been shelled and three Malian soldiers killed.", ("ASSAULT", "actual", [], ["MLI"])),
        ("North Korea fired a missile into the sea.", ("MOBILIZE", "actual", ["PRK"], [])),
        ("The Netherlands is to send F-16s to Jordan.", ("AGREE", "planned", ["NLD"], ["JOR"])),
        ("Peru sent a letter to Chile urging calm.", ("REQUEST", "actual", ["PER"], ["CHL"])),
        ("Kenya demanded that Somalia extradite the envoy.", ("REQUEST", "actual", ["KEN"], ["SOM"])),
        ("Ghana's foreign minister urged Togo to respond to the proposals.", ("REQUEST", "actual", ["GHA"], ["TGO"])),
        ("A spokesman for the Polisario rebels vowed to fight them.", ("THREATEN", "actual", ["POLISARIO"], [])),
        ("Chile pledged not to attack Peru.", ("AGREE", "actual", ["CHL"], ["PER"])),
    ],
)
def test_one_act_is_told_once_with_its_sides(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert told(code, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy has suggested that Chad is in danger.",
        "Poland faces the threat from the north.",
        "The accord averts a threat to Oman from Yemen.",
        "Mr Lou declined to offer a figure of his own.",
        "Japan is considering a Chinese proposal.",
        "A drunk hit a Latvian customs man with an umbrella.",
        '"Where are the lorries?" asked the Kenyan minister.',
        "Cuban tanks were advancing towards the Namibian border.",
        "Governor Ruiz signed an order.",
        "The Turkish minister inspected a base.",
        "Voting for deputies to the assembly began in Turkmenistan on Friday.",
        "A Peruvian official, requesting anonymity, spoke of a setback.",
        "Turkmenistan's parliament ratifies treaties.",
        "Libya is planning an attack on Chad.",
        "Peru and Chile fell victim to a rumour.",
    ],
)
def test_what_only_seems_an_act_is_none(code: Code, text: str) -> None:
    assert [t for t in told(code, text) if t[1] == "actual"] == []


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("If it turned out that Libya had trained the attackers, Chad would leave.", "AID", "hypothetical"),
        ("El Salvador refused to leave until the settlers are expelled from Honduras.", "SANCTION", "hypothetical"),
        ("The Pentagon said Kenya had neither attacked nor invaded Somalia.", "ASSAULT", "denied"),
        ("The expulsion prompted France to suspend military cooperation with Mali.", "SANCTION", "actual"),
        ("On arriving in Kenya, the Turkish minister met his Kenyan counterpart.", "CONSULT", "actual"),
        ("Spain has agreed to a British request to dock.", "REQUEST", "actual"),
        ("Many have called for talks and supported moderate rebels fighting the Syrian army.", "ASSAULT", "actual"),
    ],
)
def test_what_stands_above_an_act_says_whether_it_was_done(code: Code, text: str, kind: str, status: str) -> None:
    assert {t[1] for t in told(code, text) if t[0] == kind} == {status}


def test_an_order_to_ones_own_side_is_no_request(code: Code) -> None:
    found = told(code, "Kenya's president ordered his forces to pull back from the Somali border.")
    assert [t[1] for t in found] == ["planned"]


def test_the_one_who_receives_a_warning_does_not_give_it(code: Code) -> None:
    assert [t[2] for t in told(code, "Norway got a warning that it was ending the treaty.") if t[0] == "SANCTION"] in ([], [[]])


def test_a_phrase_with_at_least_is_kept_whole(code: Code) -> None:
    (event,) = code("French jets killed at least nine people.")
    assert [p.text for p in event.recipients] == ["at least nine people"]


def test_a_plot_is_no_threat(code: Code) -> None:
    assert [t[:2] for t in told(code, "Libya is planning an attack on Chad.")] == [("ASSAULT", "planned")]


@pytest.mark.parametrize("words", ["before dawn on Monday", "before sunrise on Monday", "in the early hours of Monday"])
def test_a_part_of_a_day_leaves_the_day_to_the_act(code: Code, words: str) -> None:
    (event,) = code(f"Chadian troops attacked a Libyan post {words}.")
    assert event.happened == "2015-11-30"


def test_who_is_punished_did_what_he_is_punished_for(code: Code) -> None:
    found = told(code, "The Security Council imposed an arms embargo on Sudan for refusing to withdraw from the ridge.")
    assert ("REJECT", "actual", ["SDN"], []) in found


def test_who_may_not_brief_briefs_nobody(code: Code) -> None:
    assert told(code, "He asked for anonymity because he was not authorised to brief the press.") == []


def test_a_named_president_of_a_land_that_is_not_told_acts_as_he(code: Code) -> None:
    found = told(code, "President Ismail Waberi said he had invoked the defence agreement with France.")
    assert found == [("REQUEST", "actual", ["he"], ["FRA"])]


def test_us_is_the_state_of_who_speaks_for_it(code: Code) -> None:
    (asked,) = code('"Djibouti has not asked us for jets," said Colonel Yves Marchand, a French military spokesman.')
    assert [(p.actor, p.entity) for p in asked.recipients] == [("FRA", "FRA")]


def test_according_to_somebody_is_no_order_to_anybody(code: Code) -> None:
    text = "According to a diplomat, Gabon's president told a visiting French envoy that he had never ordered the border closed."
    assert told(code, text) == []
