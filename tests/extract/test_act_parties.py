"""Who did it to whom where grammar or parsers hide it: duos, agents far off, grounds that are states, what is asked or ended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event, Party

Code = Callable[[str], tuple[Event, ...]]


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def ids(parties: tuple[Party, ...]) -> list[str]:
    return [p.actor or p.text for p in parties]


def told(code: Code, text: str) -> list[tuple[str, str, list[str], list[str]]]:
    return [(e.type, e.status, ids(e.actors), ids(e.recipients)) for e in code(text)]


def test_the_day_before_a_verb_is_no_subject(code: Code) -> None:
    (event,) = code("Moldovan lawmakers Tuesday endorsed a trade agreement with Turkey.")
    assert (event.type, ids(event.actors), ids(event.recipients)) == ("SUPPORT", ["MDA"], ["TUR"])


def test_old_foes_by_their_names_act_both(code: Code) -> None:
    (event,) = code("Old foes Peru and Chile have renewed diplomatic ties.")
    assert ids(event.actors) == ["PER", "CHL"]


def test_an_agent_that_parsers_hang_on_the_thing_is_the_actor(code: Code) -> None:
    first, *_ = code("The seizure of a Kuwaiti tanker by Iran was condemned by Oman.")
    assert (first.type, ids(first.actors), ids(first.recipients)) == ("COERCE", ["IRN"], ["KWT"])
    assert first.recipients[0].text == "a Kuwaiti tanker"


def test_the_two_ministers_are_those_who_met_before(code: Code) -> None:
    found = code("The Greek foreign minister received his Turkish counterpart. The two ministers signed a treaty in June.")
    assert ids(found[-1].actors) == ["GRC", "TUR"]


def test_the_two_ministers_of_nobody_named_are_not_known(code: Code) -> None:
    assert all(p.actor is None for e in code("Snow fell in Oslo. The two ministers met on Friday.") for p in e.actors)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Peru fired two shells at Chile.", "CHL"),
        ("Peru's foreign minister arrived in Chile on Monday on an official visit.", "CHL"),
    ],
)
def test_a_state_that_stands_as_ground_is_the_one_to_whom_it_is_done(code: Code, text: str, recipient: str) -> None:
    (event,) = code(text)
    assert ids(event.recipients) == [recipient]


def test_who_welcomes_ties_speaks_of_those_who_have_them(code: Code) -> None:
    (event,) = code("Kenya welcomed the resumption of diplomatic ties between Chad and Sudan.")
    assert (event.type, ids(event.recipients)) == ("SUPPORT", ["TCD", "SDN"])


def test_who_is_to_do_what_is_demanded_is_asked(code: Code) -> None:
    assert told(code, "Moscow demanded that Finland pull its soldiers back at once.") == [("REQUEST", "actual", ["RUS"], ["FIN"])]


def test_a_person_did_what_parsers_hang_on_the_group_beside(code: Code) -> None:
    found = [e for e in code("A Jordanian man linked to Hamas who shot at Israeli officers was arrested.") if e.type == "ASSAULT"]
    assert [(ids(e.actors), ids(e.recipients)) for e in found] == [(["JOR"], ["ISR"])]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Sweden stopped selling weapons to Turkey.", "actual"),
        ("Sweden has not stopped selling weapons to Turkey.", "denied"),
    ],
)
def test_sales_that_end_are_a_sanction(code: Code, text: str, status: str) -> None:
    (event,) = code(text)
    assert (event.type, event.mode, event.status, ids(event.recipients)) == ("SANCTION", "discontinue", status, ["TUR"])


@pytest.mark.parametrize(
    "text",
    [
        "If Norway attacked Finland and Denmark attacked Sweden, the pact would fall.",
        "If Norway were accused by Finland and Denmark attacked Sweden, Iceland would protest.",
    ],
)
def test_nothing_under_an_if_is_told_as_done_however_it_is_parsed(code: Code, text: str) -> None:
    assert {e.status for e in code(text) if e.type == "ASSAULT"} == {"hypothetical"}


@pytest.mark.parametrize("text", ["Turkey did not rule out a landing.", "Norway was not asked.", "Ask Turkey for help."])
def test_words_that_were_not_said_are_no_event(code: Code, text: str) -> None:
    assert [e for e in code(text) if e.type in ("REJECT", "REQUEST", "ACCUSE")] == []


def test_what_an_official_says_was_not_asked_stays(code: Code) -> None:
    found = code("A Turkish official said Ankara had not asked Georgia to leave the alliance.")
    assert [e.status for e in found if e.type == "REQUEST"] == ["denied"]


def test_a_result_behind_the_attribution_is_of_those_who_acted(code: Code) -> None:
    found = [e for e in code("Indian soldiers fired across the river at dawn, Pakistan's army said, wounding three villagers.") if e.actors]
    assert {tuple(ids(e.actors)) for e in found} == {("IND",)}


def test_an_accident_that_kills_is_no_assault(code: Code) -> None:
    assert code("A helicopter of the Kenyan army crashed near Lamu, killing all four people aboard.") == ()


def test_the_ministry_that_tells_it_sank_nothing(code: Code) -> None:
    found = code("A gunboat of the Philippines rammed and sank a Chinese fishing vessel on Sunday, the foreign ministry in Beijing said.")
    assert [(ids(e.actors), ids(e.recipients)) for e in found] == [(["PHL"], ["CHN"])] * 2


def test_a_verb_behind_an_aside_is_no_bare_passive(code: Code) -> None:
    (event,) = [e for e in code("Oman, which trades with Iran, appealed for calm.") if e.type == "REQUEST"]
    assert ids(event.actors) == ["OMN"]


def test_officials_in_two_states_act_for_both(code: Code) -> None:
    (event,) = code("Officials in Poland and Lithuania accused Belarus of smuggling.")
    assert ids(event.actors) == ["POL", "LTU"]


def test_both_are_those_named_before(code: Code) -> None:
    *_, event = code("Cuba and Peru restored diplomatic relations. Chile's president congratulated both.")
    assert ids(event.recipients) == ["CUB", "PER"]


def test_a_paper_is_no_side(code: Code) -> None:
    (event,) = code("India welcomed the agreement.")
    assert event.recipients == ()


def test_an_offer_is_rejected_to_whoever_made_it(code: Code) -> None:
    *_, event = code("Eritrea offered to withdraw its soldiers from the border. Ethiopia rejected the offer.")
    assert (event.type, ids(event.actors), ids(event.recipients)) == ("REJECT", ["ETH"], ["ERI"])


def test_a_raid_is_condemned_to_those_who_made_it(code: Code) -> None:
    *_, event = code("Israeli commandos raided a Jordanian village on Monday. Oman condemned the raid.")
    assert (event.type, ids(event.actors), ids(event.recipients)) == ("ACCUSE", ["OMN"], ["ISR"])


def test_an_offer_that_several_made_is_rejected_to_nobody_in_particular(code: Code) -> None:
    *_, event = code("Kenya offered to host talks. Ghana offered to send observers. Ethiopia rejected the offer.")
    assert event.recipients == ()


@pytest.mark.parametrize(
    "text", ["An attack on one ally is an attack on all.", "General Kovac, who commanded the Serbian police, fell asleep."]
)
def test_formulas_and_ranks_tell_no_act(code: Code, text: str) -> None:
    assert code(text) == ()


def test_where_a_conference_is_held_is_no_side(code: Code) -> None:
    (event,) = code("The European Union will open a peace conference in The Hague on Saturday.")
    assert event.recipients == ()


def test_a_plan_that_is_withdrawn_is_not_done(code: Code) -> None:
    assert [e.status for e in code("China withdrew a plan to send patrol ships.") if e.type == "MOBILIZE"] == ["denied"]


def test_tanks_that_enter_another_land_assault_it(code: Code) -> None:
    (event,) = code("Libyan tanks entered Chad at dawn.")
    assert (event.type, ids(event.actors), ids(event.recipients)) == ("ASSAULT", ["LBY"], ["TCD"])


@pytest.mark.parametrize(
    "text",
    ["Iran joined CENTO in 1955 and left in 1979.", "CENTO was founded in Baghdad in 1955. Its members were five. Iran left in 1979."],
)
def test_a_state_that_left_in_a_year_left_the_alliance_named_last(code: Code, text: str) -> None:
    event = code(text)[-1]
    assert (event.type, event.mode, ids(event.actors), ids(event.recipients)) == ("SANCTION", "withdraw", ["IRN"], ["CENTO"])


@pytest.mark.parametrize(
    "text",
    [
        "NATO met in Brussels in 2004. Mexico left for the talks in May.",
        "NATO met in Brussels. The Danish envoy left on Friday.",
        "NATO met in Brussels. Denmark left the question open in 2004.",
        "Denmark left in 2004.",
    ],
)
def test_other_ways_to_leave_are_no_exit(code: Code, text: str) -> None:
    assert [e for e in code(text) if e.type == "SANCTION"] == []


def test_what_is_no_longer_passed_to_another_side_is_a_sanction(code: Code) -> None:
    (event,) = code("Iceland has stopped passing weather warnings to British trawlers.")
    assert (event.type, event.mode, ids(event.recipients)) == ("SANCTION", "discontinue", ["GBR"])


def test_shots_across_the_bow_are_fired_at_the_ship(code: Code) -> None:
    (event,) = code("A British frigate fired two shots across the Icelandic gunboat's bow.")
    assert (ids(event.actors), ids(event.recipients)) == (["GBR"], ["ISL"])


def test_the_owner_of_an_arrest_of_somebody_made_it(code: Code) -> None:
    first, _ = code("Serbia's arrest of a Kosovo policeman was condemned by Albania.")
    assert (first.type, ids(first.actors), ids(first.recipients)) == ("COERCE", ["SRB"], ["XKX"])


def test_a_blow_that_is_told_with_an_if_is_not_told_as_done(code: Code) -> None:
    (event,) = code("Russia attacked Georgia, if the reports are right.")
    assert event.status == "hypothetical"
