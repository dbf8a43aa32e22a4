"""Names that say where: what one visits, comes from, is near, or is sent to."""

from __future__ import annotations

import pytest
from tests.extract.test_mentions import mention, mentions


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister will visit Tashkent on Saturday.", "Tashkent"),
        ("Troops stood within 30 miles of Kampala on Tuesday.", "Kampala"),
        ("Rebels came over the passes from Tajikistan in July.", "Tajikistan"),
        ("Two rockets were fired from Lebanon at dawn.", "Lebanon"),
        ("Tokyo sent a deputy minister to Bishkek.", "Bishkek"),
        ("Ethiopia, which left Somalia in 2009, may return.", "Somalia"),
        ("Iraqi tanks are digging in before Damascus.", "Damascus"),
        ("She spoke for an hour in the White House.", "the White House"),
        ("The general was asked to come back from Lima.", "Lima"),
        ("The minister, back from Lima on Friday, said no.", "Lima"),
        ("Chile recalled its soldiers from Peru on Saturday.", "Peru"),
        ("The mayor of Paris would not attack the premier.", "Paris"),
        ("Lorries streamed north to Lima at dawn.", "Lima"),
        ("He was shot at a Tel Aviv rally in May.", "Tel Aviv"),
        ("The king sent his son to Cairo to see the exiles.", "Cairo"),
        ("He spoke by radio from Gabon on Sunday.", "Gabon"),
        ("Refugees fled to Croatia and to Hungary.", "Hungary"),
        ("They swam across the river Jordan.", "Jordan"),
        ("The emir invited the committee to Amman.", "Amman"),
        ("A ride from Berlin began the protests.", "Berlin"),
        ("The minister's children reached Italy by ferry.", "Italy"),
        ("His foreign minister is due in Moscow on Monday.", "Moscow"),
        ("He then left for Islamabad to urge the premier there to wait.", "Islamabad"),
        ("He was called to Athens on Sunday.", "Athens"),
        ("Two planes took sixty refugees to Lusaka on Thursday.", "Lusaka"),
        ("The king, who ruled from Amman, is dead.", "Amman"),
        ("The general accused him from Lima of murder.", "Lima"),
        ("The fisheries minister met a visitor from Lima on Friday.", "Lima"),
        ("The cutter sailed for Denmark at noon.", "Denmark"),
        ("Lorries moved over the Maseru bridge at noon.", "Maseru"),
        ("They came through a corner of Zambia in May.", "Zambia"),
    ],
)
def test_a_name_that_says_where_is_a_place(text: str, words: str) -> None:
    found = {m.text: m for m in mentions(text)}
    assert words not in found or (found[words].kind, found[words].actor) == ("place", None)


def test_arms_go_to_a_government() -> None:
    assert mention("Washington sent missiles to Kyiv.", "Kyiv").actor == "UKR"


def test_a_letter_from_a_capital_is_of_its_government() -> None:
    assert mention("A letter from Berlin angered the workers.", "Berlin").actor == "DEU"


@pytest.mark.parametrize("text", ["The consul takes his orders from Lima.", "Bolivia received help from Lima."])
def test_what_somebody_has_from_a_capital_is_of_its_government(text: str) -> None:
    assert mention(text, "Lima").actor == "PER"


def test_who_is_in_a_house_acts_for_it() -> None:
    assert mention("Officials in the White House denied it.", "Officials in the White House").actor == "USA"


@pytest.mark.parametrize("words", ["A London bank", "The Moscow newspaper", "Washington lobbyists", "a divided Berlin"])
def test_who_lives_in_a_town_does_not_act_for_its_government(words: str) -> None:
    assert all(m.actor is None for m in mentions(f"{words} had lent the money, and nobody spoke of it."))


def test_the_conference_of_a_town_is_not_its_states() -> None:
    assert all(m.actor is None for m in mentions("Both were chairmen of the Geneva conference."))
