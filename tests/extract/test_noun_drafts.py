"""Common nouns beside the name of a state: who of them acts for it."""

from __future__ import annotations

import pytest
from tests.extract.test_mentions import mention, mentions


@pytest.mark.parametrize("words", ["economic forces", "the labour force"])
def test_forces_that_bear_no_arms_are_nobody(words: str) -> None:
    assert words not in {m.text for m in mentions(f"Growth in Peru was slow, as {words} had shrunk.")}


def test_who_is_only_one_of_two_named_before_has_left_no_office() -> None:
    found = mention("Peru and Chile met. The former's prime minister said no.", "The former's prime minister")
    assert found.sector == "GOV"


def test_members_of_a_body_without_a_name_are_people() -> None:
    found = mentions("Members of the crew were arrested by Chile. Members of the public were there.")
    assert [m.text for m in found if m.kind == "group" and m.text.startswith("Members")] == ["Members of the crew"]


def test_a_counterpart_is_of_the_state_beside_it_and_not_of_the_town_where_they_met() -> None:
    assert mention("The Kenyan minister met his Georgian counterpart in Lima.", "his Georgian counterpart").actor == "GEO"


def test_what_is_called_a_service_behind_a_comma_is_nobody() -> None:
    found = mentions("Iceland has stopped passing ice warnings to British trawlers, a service that it has given since 1944.")
    assert not [m for m in found if m.text.startswith("a service")]


def test_fighters_of_a_model_are_planes_and_no_rebels() -> None:
    found = mentions("Congress approved the sale of 40 F-16 fighters to Turkey.")
    assert not [m for m in found if m.kind == "group"]


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("A French patrol opened fire on the crowd.", "A French patrol", "FRA"),
        ("They fled from a column of the Greek army.", "a column of the Greek army", "GRC"),
        ("Greek infantry have advanced some miles.", "Greek infantry", "GRC"),
        ("The patrol had a clear road.", "The patrol", None),
    ],
    ids=["with its state", "of an army", "infantry", "told before"],
)
def test_soldiers_who_go_together_are_somebody(text: str, words: str, actor: str | None) -> None:
    found = mention(text, words)
    assert (found.actor, found.sector) == (actor, "MIL")


@pytest.mark.parametrize("words", ["A column of Saudi tanks", "Each column"])
def test_a_column_of_things_is_nobody(words: str) -> None:
    assert words not in {m.text for m in mentions(f"{words} stood in the road.")}


@pytest.mark.parametrize("group", ["herdsmen", "captors", "raiders", "crews"])
def test_plurals_of_people_are_groups(group: str) -> None:
    assert mention(f"They told the {group} to go home.", f"the {group}").kind == "group"
