"""What becomes of acts in the turns of long sentences: statuses, sides and names that real news has."""

from __future__ import annotations

import pytest
from tests.extract.statuses import are_told_so
from tests.extract.test_act_parties import Code, ids, told


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Never before has Chad reached out to its rivals in Mali.", "CONSULT", "actual"),  # for the first time
        ("Never before have Chad and Mali met.", "CONSULT", "actual"),
        ("In one case, Chilean police had to use tear gas.", "ASSAULT", "actual"),
        ("Norway could use the base to bomb Chad.", "ASSAULT", "hypothetical"),
        ("Norway did not send planes to bomb Chad.", "ASSAULT", "hypothetical"),
        ("There is no reason to believe that Norway has bombed Chad.", "ASSAULT", "hypothetical"),
        ("Norway does not want to see Kenya punished by Japan.", "SANCTION", "hypothetical"),
        ("Norway saw Kenya punished by Japan.", "SANCTION", "actual"),
        ("Norway and Kenya would both like to see the Russians kept out.", "REJECT", "hypothetical"),
        ("Kenya makes no apologies for accusing China.", "ACCUSE", "actual"),
        ("Norway went on to bomb Chad.", "ASSAULT", "actual"),
        ("Norway's envoy fled to Chad, only to be jailed by rebels.", "COERCE", "actual"),
        ("The FBI joined Norway to investigate a series of shootings of doctors in Chad.", "ASSAULT", "actual"),
        ("Refiners used fewer gallons than Norway had demanded.", "REQUEST", "actual"),
        ("It is only the second time that Norway has had to bomb Chad.", "ASSAULT", "actual"),
        ("This does not guarantee that Norway will bomb Chad.", "ASSAULT", "hypothetical"),
        ("Norway offered a reward for information leading to the arrest of the bombers.", "COERCE", "hypothetical"),
        (
            "The bombings at American embassies in Kenya have scared tourists just as Kenya was hoping for an end to a slump.",
            "ASSAULT",
            "actual",
        ),
        ("Norway joined its allies to reject the Kenyan offer.", "REJECT", "actual"),
        ("Chad will be eligible for signing the treaty.", "SUPPORT", "hypothetical"),
        ("Norway is leaning toward bombing Chad.", "ASSAULT", "hypothetical"),
        ("Obama's trip to Cuba was something of a gamble.", "CONSULT", "actual"),
        ("The Security Council ordered a global embargo on Iraq.", "SANCTION", "actual"),
        ("The Polish minister was pressed by the host about his praise of Sweden.", "SUPPORT", "actual"),
    ],
)
def test_the_status_is_what_the_turn_makes_of_it(read_events: Code, text: str, kind: str, status: str) -> None:
    assert are_told_so([t[1] for t in told(read_events, text) if t[0] == kind], status)


def test_weapons_are_not_gone_until_it_is_certified(read_events: Code) -> None:
    text = "The sanctions stay until inspectors certify that Iraq has destroyed its chemical weapons."
    assert not [t for t in told(read_events, text) if t[0] == "RETREAT" and t[1] == "actual"]


def test_what_one_had_to_do_by_anothers_word_lies_ahead(read_events: Code) -> None:
    assert [t[1] for t in told(read_events, "Peru said that Norway had to bomb Chad.") if t[0] == "ASSAULT"] == ["hypothetical"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway threatened to send back the Kenyan envoy.",
        "Norway is threatening to push for the expulsion of Kenya.",
        "Norway threatened to withdraw its troops from Kenya.",
    ],
)
def test_what_is_threatened_is_a_threat_whatever_it_is(read_events: Code, text: str) -> None:
    assert [(t[0], t[1]) for t in told(read_events, text)][:1] == [("THREATEN", "threatened")]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("Rebels opposed to the Kenyan truce fled.", "REJECT", ["Rebels"], None),
        ("Norway is committed to a strike against Iraq.", "AGREE", ["NOR"], ["IRQ"]),
        ("Extra troops were committed to Mali by France.", "AGREE", ["FRA"], ["MLI"]),
        ("Some of the troops are expected to be committed to Mali.", "AGREE", [], ["MLI"]),
        ("The Norwegian army is committed to a truce with Peru.", "AGREE", ["NOR"], None),
        ("Two aid teams were committed to Mali by Norway.", "AGREE", ["NOR"], None),
        ("Warships are to be committed to Yemen.", "AGREE", [], ["YEM"]),
        ("Some 200 Israeli soldiers have been killed fighting Hezbollah.", "ASSAULT", ["ISR", "HEZBOLLAH"], []),
        ("Norway condemned the bombings at American embassies in Kenya.", "ASSAULT", [], ["USA"]),
        ("Norway called for Israel's withdrawal from Lebanon.", "REQUEST", ["NOR"], ["ISR"]),
        ("Norway opposed the Iraq war.", "REJECT", ["NOR"], []),
        ("Rebels bombed two pro-British Protestant towns.", "ASSAULT", ["Rebels"], []),
        ("The Tigrayan People's Liberation Front attacked Eritrea.", "ASSAULT", ["TPLF"], ["ERI"]),
        ("South American leaders accused Kenya of lying.", "ACCUSE", ["South American leaders"], ["KEN"]),
    ],
)
def test_sides_are_those_that_the_words_name(
    read_events: Code, text: str, kind: str, actors: list[str], recipients: list[str] | None
) -> None:
    found = [(ids(e.actors), ids(e.recipients)) for e in read_events(text) if e.type == kind]
    assert any(who == actors and recipients in (None, whom) for who, whom in found)


def test_whom_one_spied_for_is_told_nothing(read_events: Code) -> None:
    found = told(read_events, "Ames confessed to spying for General Aidid of Somalia.")
    assert not [t for t in found if t[0] == "CONCEDE" and t[3]]


def test_nobody_is_attacked_where_two_helicopters_crash(read_events: Code) -> None:
    assert not told(read_events, "In 1990 forty soldiers were killed when two Norwegian helicopters crashed.")


def test_what_polls_show_beside_it_is_not_their_account(read_events: Code) -> None:
    (event,) = (e for e in read_events("Obama met Castro in Havana, as polls show him with an advantage.") if e.type == "CONSULT")
    assert not event.statements


def test_a_land_that_one_is_opposed_to_uniting_is_not_opposed(read_events: Code) -> None:
    assert not [t for t in told(read_events, "The majority is bitterly opposed to uniting Ireland.") if t[3]]


def test_a_pro_british_town_is_not_british(read_events: Code) -> None:
    assert not [t for t in told(read_events, "Rebels bombed two pro-British towns.") if "GBR" in t[3]]


@pytest.mark.parametrize(
    "text",
    [
        "Under the treaty, Iraq had to destroy its missiles.",
        "Russia had to withdraw its troops by Monday or face sanctions.",
        "Iran had to release the tanker before talks could begin.",
    ],
)
def test_a_duty_is_not_done(read_events: Code, text: str) -> None:
    assert "actual" not in [t[1] for t in told(read_events, text)]
