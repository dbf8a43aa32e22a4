from __future__ import annotations

import pytest

import casus
from casus.model.account import Event


def events(text: str) -> list[Event]:
    return list(casus.read(text=text, published="2016-03-18", outlet="Courier")[0].events)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The presidents of Latvia and Estonia met in Oslo.", ["LVA", "EST"]),
        ("The leaders of North and South Korea met at the border.", ["PRK", "KOR"]),
        ("The government of Nepal and the African Union signed a ceasefire on Friday.", ["NPL", "AU"]),
        ("Latvia and Estonia said they would leave NATO.", ["LVA", "EST"]),
        ("The presidents of Latvia and Estonia said that they would leave NATO.", ["LVA", "EST"]),
        ("The governments of Latvia, Estonia and Norway said on Sunday that they were leaving NATO.", ["LVA", "EST", "NOR"]),
    ],
)
def test_those_of_two_states_are_two_actors(text: str, actors: list[str]) -> None:
    (event,) = events(text)
    assert [p.actor for p in event.actors] == actors


def test_they_of_whom_several_speak_are_not_the_speakers() -> None:
    found = events("Latvia and Estonia said the rebels would flee and that they would leave NATO.")
    assert not [e for e in found if {p.actor for p in e.actors} == {"LVA", "EST"}]


def test_violence_without_an_author_leaves_the_actor_open() -> None:
    (event,) = events("The shelling killed 31 people on Monday.")
    assert (event.type, event.actors, [p.text for p in event.recipients]) == ("ASSAULT", (), ["31 people"])


def test_an_explosion_may_be_an_accident() -> None:
    assert events("An explosion killed 31 people in the town.") == []


def test_a_ship_is_of_the_state_whose_flag_it_flies() -> None:
    (event,) = events("Iran seized a Greek-flagged tanker.")
    assert [p.actor for p in event.recipients] == ["GRC"]


def test_roads_blocked_by_soldiers_are_a_blockade_and_by_farmers_a_protest() -> None:
    assert [e.type for e in events("Serbian troops blocked the road to Kosovo.")] == ["ASSAULT"]
    assert [e.type for e in events("Farmers blocked the road to Kosovo.")] == ["PROTEST"]


def test_whoever_does_it_does_nothing_yet() -> None:
    assert events("A state that denounces the treaty remains bound for two years.") == []


@pytest.mark.parametrize("text", ["France declined to comment.", "France, which left Niger in December, declined to comment."])
def test_who_declines_to_comment_refuses_nobody(text: str) -> None:
    assert not [e for e in events(text) if e.type == "REJECT"]


def test_a_threat_and_what_is_threatened_are_one_act_whatever_stands_between() -> None:
    (event,) = events("Norway threatened last week to expel the Danish ambassador.")
    assert (event.type, event.status, [p.actor for p in event.recipients]) == ("THREATEN", "threatened", ["DNK"])


def test_the_title_in_front_of_a_name_says_who_was_summoned() -> None:
    (event,) = events("Norway summoned Ambassador Liu Wen of China.")
    assert (event.rule, [p.actor for p in event.recipients]) == ("accuse.summon-ambassador", ["CHN"])


def test_a_secretary_general_of_a_party_is_not_the_alliances() -> None:
    text = "Norway stays in NATO. Kari Lunde, secretary-general of the Greens, said that her party was against it."
    (account,) = casus.read(text=text, published="2016-03-18", outlet="Courier")
    assert {m.actor for m in account.mentions if m.name == "Kari Lunde"} == {None}


def test_what_was_agreed_before_is_done_whatever_will_follow() -> None:
    (event,) = events("Under a deal reached with Norway last June, the fleet will be divided.")
    assert (event.status, event.happened) == ("actual", "2015-06")


def test_who_denies_it_saying_something_denies_not_what_he_says() -> None:
    (account,) = casus.read(text="Norway denied it, saying the shots had come from Denmark.", published="2016-03-18", outlet="Courier")
    (statement,) = account.statements
    assert (statement.stance, statement.content[0].of(account.report.text)) == ("asserts", "the shots had come from Denmark")


@pytest.mark.parametrize(("text", "day"), [("had planned", "2015-08"), ("plans", "2016-08")])
def test_what_somebody_had_planned_lies_behind(text: str, day: str) -> None:
    (event,) = events(f"Norway {text} to invade Denmark in August.")
    assert event.happened == day


@pytest.mark.parametrize("opening", ["If", "Unless"])
def test_an_if_is_of_all_that_it_opens(opening: str) -> None:
    found = events(f"{opening} Norway left the alliance and Denmark attacked Sweden, the talks would fail.")
    assert found
    assert {e.status for e in found} <= {"hypothetical", "conditional"}


@pytest.mark.parametrize(
    "text", ["Norway said it regretted the decision of Estonia to leave NATO.", "Norway regretted Estonia's decision to leave NATO."]
)
def test_a_decision_with_an_owner_is_announced_whoever_tells_of_it(text: str) -> None:
    (event,) = [e for e in events(text) if e.type == "SANCTION"]
    assert (event.status, [p.actor for p in event.actors]) == ("planned", ["EST"])
