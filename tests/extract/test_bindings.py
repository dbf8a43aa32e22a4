"""What must stand beside words that alone say too little."""

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
        ("Hungary called the Romanian law a disgrace.", ("ACCUSE", "actual", ["HUN"], ["ROU"])),
        ("Bolivia described the Peruvian decision as an act of aggression.", ("ACCUSE", "actual", ["BOL"], ["PER"])),
    ],
)
def test_a_bad_name_condemns(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hungary called the Romanian law a success.", "ACCUSE"),
    ],
)
def test_a_good_name_does_not(code: Code, text: str, kind: str) -> None:
    assert kind not in [told_kind for told_kind, _, _, _ in told(code, text)]


@pytest.mark.parametrize(
    "text",
    [
        'Portugal called the Spanish king "an old friend".',
    ],
)
def test_a_friendly_word_is_no_act(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South Sudan proposed a summit, and Sudan accepted.", ("AGREE", "actual", ["SDN"], [])),
    ],
)
def test_an_offer_of_the_sentence_is_accepted_by_the_bare_verb(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "Sudan accepted the prize.",
    ],
)
def test_a_thing_that_is_accepted_is_no_offer(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukrainian drones hit Belgorod.", ("ASSAULT", "actual", ["UKR"], ["RUS"])),
    ],
)
def test_weapons_that_hit_a_town_attack_it(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "A storm hit Belgorod.",
    ],
)
def test_a_storm_that_hits_a_town_does_not(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Colombia has stopped buying Bolivian soya.", ("SANCTION", "actual", ["COL"], ["BOL"])),
    ],
)
def test_trade_is_told_where_it_ends(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    "text",
    [
        "Colombia bought Bolivian soya.",
    ],
)
def test_trade_that_goes_on_is_not(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The last Russian soldiers left in August.", ("RETREAT", "actual", ["RUS"], [])),
        ("The Belgian garrison left on Tuesday.", ("RETREAT", "actual", ["BEL"], [])),
        ("Morocco holds nine Spanish sailors.", ("COERCE", "actual", ["MAR"], ["ESP"])),
        ("Iran is holding two Kenyan sailors in connection with the raid.", ("COERCE", "actual", ["IRN"], ["KEN"])),
        ("Austrian gendarmes disarmed two Serbian soldiers.", ("COERCE", "actual", ["AUT"], ["SRB"])),
        ("The Philippines called in a senior Chinese diplomat.", ("ACCUSE", "actual", ["PHL"], ["CHN"])),
        ("Iran's foreign minister dismissed the charge.", ("REJECT", "actual", ["IRN"], [])),
    ],
)
def test_who_leaves_is_held_is_disarmed_and_is_called_in(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Russian troops left for the front.", "RETREAT"),
        ("The general left on Monday.", "RETREAT"),
        ("The Russian officer left at noon.", "RETREAT"),
        ("Chile's army holds officers in esteem.", "COERCE"),
        ("The Soviet Union expressed regret to Turkey over the death of a sailor.", "ACCUSE"),
        ("Peru handed a formal note to the bloc's envoy.", "REQUEST"),
        ("Peru handed a formal note to the bloc's envoy.", "ACCUSE"),
        ("Peru delivered a letter to the Chilean envoy.", "REQUEST"),
        ("The Ivorian leader faced trial in The Hague.", "ACCUSE"),
        ("Kenya's former president stood trial in Uganda.", "ACCUSE"),
        ("A Kenyan battalion is ready to leave.", "CONCEDE"),
        ("Iran said it held the American sailors responsible.", "COERCE"),
        ("Liberia agreed to disarm the militia.", "THREATEN"),
        ("A court in Athens dismissed the charge against the sailors.", "REJECT"),
    ],
)
def test_who_leaves_for_somewhere_is_blamed_or_yields_does_not(code: Code, text: str, kind: str) -> None:
    assert kind not in [told_kind for told_kind, _, _, _ in told(code, text)]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Peru requested troops to guard the border.", "assist"),
        ("Peru requested Chile's foreign minister to visit Lima.", ""),
    ],
)
def test_troops_that_are_requested_are_not_those_who_are_asked(code: Code, text: str, mode: str) -> None:
    assert [(e.type, e.mode, [p.actor for p in e.recipients]) for e in code(text)][:1] == [("REQUEST", mode, ["CHL"] if not mode else [])]


@pytest.mark.parametrize("text", ["Russia expressed anger to Turkey over the raid.", "Kenya expressed regret over the decision of Uganda."])
def test_anger_told_to_somebody_and_regret_about_him_accuse(code: Code, text: str) -> None:
    assert [kind for kind, _, _, _ in told(code, text)] == ["ACCUSE"]


def test_a_letter_that_asks_for_something_does(code: Code) -> None:
    events = told(code, "Peru delivered a letter to the Chilean envoy asking for troops.")
    assert ("REQUEST", "actual", ["PER"], ["CHL"]) in events


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norwegian plans call for a strike on Chad.", "REQUEST"),
        ("The number of Kenyan troops declined.", "REJECT"),
        ("A court in Peru found the former Chilean minister not guilty.", "SANCTION"),
        ("The Turkish shells toppled a tower in Georgia.", "ASSAULT"),
        ("The junior partner toppled the government of Georgia.", "ASSAULT"),
        ("A poll of voters released on Monday showed the president of Peru ahead.", "RETREAT"),
        ("A report on refugees released by Kenya on Monday blamed Somalia.", "RETREAT"),
        ("The Kenyan minister spoke to two thousand workers in Mombasa.", "CONSULT"),
        ("The Liberal Party brought down the government of Georgia.", "ASSAULT"),
        ("Senators from Peru occupied a third tier.", "ASSAULT"),
        ("Refugees admitted to Kenya are Christian.", "SUPPORT"),
        ("The ministers of Chad sat on a row of chairs.", "ACCUSE"),
    ],
)
def test_plans_numbers_buildings_and_ranks_are_no_acts(code: Code, text: str, kind: str) -> None:
    assert kind not in [t[0] for t in told(code, text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The President of Chad called for an advance on Abeche.", "REQUEST"),
        ("Kenya declined a Chadian invitation.", "REJECT"),
        ("A court in Peru found the former Chilean minister guilty.", "SANCTION"),
        ("The Turkish army toppled the government of Georgia.", "ASSAULT"),
        ("Rebels brought down the government of Georgia.", "ASSAULT"),
        ("The hostages released on Monday were flown to Peru.", "RETREAT"),
        ("The Kenyan minister spoke to the Ugandan envoy.", "CONSULT"),
        ("Soldiers from Peru occupied a Chilean town.", "ASSAULT"),
        ("The African Union admitted Morocco to its ranks.", "SUPPORT"),
        ("Vanuatu has ordered two Libyan officials to leave the country.", "SANCTION"),
    ],
)
def test_who_calls_declines_topples_or_occupies_acts(code: Code, text: str, kind: str) -> None:
    assert kind in [t[0] for t in told(code, text)]


def test_who_flies_troops_somewhere_is_on_no_visit(read_events: Code) -> None:
    assert not [e for e in read_events("France denied having flown paratroopers to Mali.") if e.type == "CONSULT"]
