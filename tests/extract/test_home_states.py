"""A bare office is given the state for which the signs of the report are clearly strongest, and left open where they are not."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest

from casus.codebook.actors import load_actors
from casus.codebook.atlas import load_atlas
from casus.extract.coreference import link_mentions
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph, Report


@cache
def parser() -> OnnxParser:
    return OnnxParser()


def actor_of(text: str, words: str, dateline: str = "") -> str | None:
    """Return the actor of the last mention with these words; a dateline stands before the first paragraph and is no part of it."""
    paragraphs = [Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"\S[^\n]*", text), 1)]
    whole = dateline + text
    moved = tuple(Paragraph(p.number, Span(p.span.start + len(dateline), p.span.end + len(dateline))) for p in paragraphs)
    report = Report("test", whole, moved, published=date(1998, 5, 4))
    reading = Reading(report, parser().parse(whole, moved))
    found = link_mentions(Reading(report, reading.sentences, find_mentions(reading, load_actors())), load_actors(), load_atlas())
    named = [m for m in found if m.text == words]
    assert named, f"{words!r} is not among {[m.text for m in found]}"
    return named[-1].actor


def test_a_minister_is_of_the_state_that_the_report_is_about_and_in_which_he_spoke() -> None:
    text = "Peru accused Chile of moving the border post.\nForeign Minister Ana Ruiz told reporters in Lima that the post would be removed."
    assert actor_of(text, "Foreign Minister Ana Ruiz", "LIMA, May 4 - ") == "PER"


def test_a_minister_is_of_the_government_that_spoke_before_him() -> None:
    text = (
        "Ghana closed its border.\nAccra said arms had come in. The Ivorian government denied it. Interior Minister Paul Kone said no "
        "truck had passed."
    )
    assert actor_of(text, "Interior Minister Paul Kone", "ACCRA - ") == "CIV"


def test_a_visitor_is_not_of_the_state_in_which_he_speaks() -> None:
    text = "The talks on the canal went on.\nForeign Minister Ana Ruiz told reporters in Lima that the post would be removed."
    assert actor_of(text, "Foreign Minister Ana Ruiz") is None


def test_nobody_blames_his_own_state() -> None:
    text = "Ghana closed its border on Monday.\nPresident Kofi Baah blames Togo."
    assert actor_of(text, "President Kofi Baah", "ACCRA - ") == "GHA"
    assert actor_of("Togo closed its border on Monday.\nPresident Kofi Baah blames Togo.", "President Kofi Baah") is None


def test_the_army_that_a_president_commands_is_his() -> None:
    text = "Ghana closed its border.\nGhanaian President Kofi Baah met his ministers. He told the army to stay calm."
    assert actor_of(text, "the army") == "GHA"


@pytest.mark.parametrize("words", ["the government", "local officials"])
def test_the_government_that_another_backs_stays_open(words: str) -> None:
    assert actor_of(f"The war goes on. As Russia and Iran support {words}, the rebels look for friends.", words) is None


def test_one_state_has_one_president() -> None:
    text = "Ghana closed its border.\nGhanaian President Kofi Baah spoke. President Ama Darko spoke in Accra too."
    assert actor_of(text, "President Ama Darko", "ACCRA - ") is None


def test_only_two_states_have_a_chancellor() -> None:
    text = "Britain spoke with Germany. Chancellor Otto Maier told his party that the deal was good."
    assert actor_of(text, "Chancellor Otto Maier") == "DEU"


def test_whom_a_president_telephones_is_of_the_state_in_whose_capital_he_is() -> None:
    text = "Chile closed its border.\nChilean President Luis Vega spoke on Monday. He telephoned President Ana Ruiz in Lima."
    assert actor_of(text, "President Ana Ruiz") == "PER"


def test_a_minister_beside_a_clause_of_his_state_is_of_it() -> None:
    text = "Peru asked for ships. London refused two weeks ago, but Foreign Secretary Hugh Marlow said it might think again."
    assert actor_of(text, "Foreign Secretary Hugh Marlow") == "GBR"


def test_who_speaks_in_a_parliament_is_of_its_state() -> None:
    text = "The talks went on. The Prime Minister said in the House of Commons that he took no pleasure in them."
    assert actor_of(text, "The Prime Minister") == "GBR"


def test_soldiers_are_of_whoever_sends_them() -> None:
    assert actor_of("The bloc met. Ghana sent 300 soldiers to the border.", "300 soldiers") == "GHA"


def test_a_minister_is_of_no_state_that_has_none() -> None:
    text = "The United States announced flights over the border. Foreign Minister Ana Ruiz called it a provocation."
    assert actor_of(text, "Foreign Minister Ana Ruiz", "LIMA, May 4 - ") is None


def test_who_spoke_to_a_house_is_of_its_state() -> None:
    text = (
        "Ghana is a member, and the Queen its head. Prime Minister Ann Hill had slept badly; she told the House of Commons that she had "
        "doubts."
    )
    assert actor_of(text, "Prime Minister Ann Hill") == "GBR"


def test_a_place_opens_a_sentence_without_a_comma() -> None:
    text = "Peru and Chile met.\nIn Lima the government spoke of a duty."
    assert actor_of(text, "the government") == "PER"


def test_a_dateline_may_have_small_words_in_it() -> None:
    text = "Tanzania accused Uganda of a raid.\nPresident Simon Mwaka read the note aloud."
    assert actor_of(text, "President Simon Mwaka", "DAR ES SALAAM, May 4 - ") == "TZA"


def test_a_dateline_may_begin_with_a_small_word() -> None:
    text = "Bolivia accused Peru of a raid on Brazil.\nForeign Minister Ana Quiroga told reporters that it was final."
    assert actor_of(text, "Foreign Minister Ana Quiroga", "LA PAZ, May 4 - ") == "BOL"


def test_in_a_report_on_two_states_the_dateline_does_not_say_whose_a_minister_is() -> None:
    text = (
        "A Pakistani jet bombed a post in India.\nIndia answered with rockets. India said its troops had been attacked.\n"
        "“India has no choice,” spokeswoman Rosa Dias told a news conference in New Delhi. “We shall answer.”\n"
        "Prime Minister Arun Rawal asked the United Nations for help."
    )
    assert actor_of(text, "Prime Minister Arun Rawal", "ISLAMABAD, May 4 - ") != "PAK"


def test_a_congress_may_be_that_of_the_state_that_the_report_is_about() -> None:
    text = "Soldiers seized the president of Honduras.\nBy evening Congress had met. Washington condemned it."
    assert actor_of(text, "Congress", "TEGUCIGALPA - ") in ("HND", None)


def test_a_president_asks_his_own_congress() -> None:
    text = "Israel lost ten jets. President Whitman asked Congress for money. The United States will send more."
    assert actor_of(text, "President Whitman") == "USA"


def test_who_hears_of_an_act_may_be_of_the_side_to_which_it_was_done() -> None:
    text = "China announced that its troops would leave the Indian frontier. Prime Minister Anand Rao heard it on the radio."
    assert actor_of(text, "Prime Minister Anand Rao", "NEW DELHI - ") in ("IND", None)


def test_a_town_that_is_no_capital_has_a_state() -> None:
    text = "Saudi Arabia halted its shipments.\nForeign Minister Omar Harbi told reporters that it was final."
    assert actor_of(text, "Foreign Minister Omar Harbi", "JEDDAH, May 4 - ") == "SAU"


def test_a_king_is_that_of_the_only_kingdom_that_is_named() -> None:
    text = "Morocco and Algeria signed a truce here. King Driss, who had refused to come, told reporters that he was content."
    assert actor_of(text, "King Driss", "BAMAKO, May 3 - ") == "MAR"


def test_the_foreign_ministry_is_of_the_capital_that_opens_its_paragraph() -> None:
    text = "In Moscow, Vice President Oleg Rudin said Russia would wait. The Foreign Ministry was more careful."
    assert actor_of(text, "The Foreign Ministry") == "RUS"


def test_whom_a_state_sends_is_not_of_the_state_that_calls_him_in() -> None:
    text = "One of the police said that the men slept there.\nIn Santiago, Foreign Minister Ana Ruiz sent for Ambassador Miles Collier."
    assert actor_of(text, "Ambassador Miles Collier") is None


@pytest.mark.parametrize("words", ["The ambassador", "The ambassador, Slim Bahri,"])
def test_an_envoy_who_was_told_of_as_a_states_is_not_of_the_state_in_between(words: str) -> None:
    text = f"Tunisia recalled its ambassador on Sunday. Italy urged restraint. {words} told reporters that he had been insulted."
    assert actor_of(text, "The ambassador") == "TUN"
