from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest

from casus.codebook.actors import load_actors
from casus.extract.coreference import link_mentions
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Mention
from casus.model.report import Paragraph, Report


@cache
def parser() -> OnnxParser:
    return OnnxParser()


def linked(text: str) -> tuple[Mention, ...]:
    paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"\S[^\n]*", text), 1))
    report = Report("test", text, paragraphs, published=date(2016, 5, 4))
    sentences = parser().parse(text, paragraphs)
    found = find_mentions(Reading(report, sentences), load_actors())
    return link_mentions(Reading(report, sentences, found), load_actors())


def last(text: str, words: str) -> Mention:
    found = [m for m in linked(text) if m.text == words]
    assert found, f"{words!r} is not among {[m.text for m in linked(text)]}"
    return found[-1]


def test_what_one_mention_says_of_the_office_holds_for_all() -> None:
    found = last("Spanish Defence Minister Ana Ruiz spoke. Ruiz left at noon.", "Ruiz")
    assert (found.entity, found.actor, found.sector) == ("per:ruiz", "ESP", "GOV")


def test_he_is_the_person_who_spoke_before() -> None:
    found = last("Polish President Jan Kowalik said the talks had failed.\n“We tried,” he said.", "he")
    assert (found.entity, found.actor) == ("per:kowalik", "POL")


def test_she_is_the_woman_and_not_the_man_named_later() -> None:
    text = "A Swedish foreign ministry spokeswoman answered Mr Orlov's letter.\n“It is too late,” she said."
    assert last(text, "she").actor == "SWE"


def test_a_pronoun_between_two_equal_men_stays_open() -> None:
    found = last("Mr Brandt and Mr Keller spoke first. Later he went home.", "he")
    assert found.actor is None
    assert found.entity.startswith("pro:")


def test_he_is_not_the_subject_of_the_same_verb() -> None:
    assert last("Victor Sabo thanked him.", "him").entity != "per:sabo"


def test_a_quoted_he_is_not_the_speaker() -> None:
    assert last("“He will never sign,” said Peter Novak.", "He").entity != "per:novak"


def test_i_and_we_are_left_to_the_statement() -> None:
    found = last("“We will sign,” Peter Novak said.", "We")
    assert found.entity.startswith("pro:")


def test_his_is_the_subject_of_its_clause() -> None:
    assert last("Milan Horak defended his plan.", "his").entity == "per:horak"


def test_his_government_is_that_of_his_state() -> None:
    found = last("Latvia's President Maris Kalnins said his government would wait.", "his government")
    assert (found.actor, found.sector) == ("LVA", "GOV")


def test_his_country_is_his_state() -> None:
    assert last("Japanese Defence Minister Taro Inoue said his country would help.", "his country").actor == "JPN"


def test_a_friend_of_his_does_not_act_for_his_state() -> None:
    assert last("Latvia's President Maris Kalnins said his critics were wrong.", "his critics").actor is None


def test_the_office_with_its_state_is_the_person_who_holds_it() -> None:
    text = "Montenegrin Prime Minister Luka Peric flew home. The Montenegrin prime minister had no comment."
    assert last(text, "The Montenegrin prime minister").entity == "per:peric"


def test_the_office_of_another_state_is_somebody_else() -> None:
    text = "Montenegrin Prime Minister Luka Peric flew home. The Serbian prime minister had no comment."
    found = last(text, "The Serbian prime minister")
    assert (found.actor, found.entity != "per:peric") == ("SRB", True)


def test_the_spokeswoman_is_the_one_named_before() -> None:
    text = "A Swedish embassy spokeswoman denied it. The spokeswoman gave no details."
    assert last(text, "The spokeswoman").actor == "SWE"


def test_its_is_the_state_that_is_the_subject() -> None:
    assert last("Romania will review its relations with Hungary.", "its").actor == "ROU"


def test_its_in_a_condition_after_two_states_stays_open() -> None:
    assert last("Peru will end all talks with Chile if its offer fails.", "its").actor is None


def test_it_of_a_verb_of_saying_is_the_state_that_says() -> None:
    assert last("Turkey says it supports the plan.", "it").actor == "TUR"


def test_it_after_a_thing_stays_open() -> None:
    assert last("Georgia's ministry said the invitation was late, adding it would be ignored.", "it").actor is None


def test_it_that_is_an_alliance_is_the_organisation_named_before() -> None:
    assert last("“NATO threatens nobody,” he said.\n“It is a defensive alliance.”", "It").actor == "NATO"


def test_its_in_a_coordination_is_the_first_party() -> None:
    assert last("Kiev and its allies condemned the attack.", "its").actor == "UKR"


def test_the_country_is_the_last_state_of_the_sentence() -> None:
    text = "Serbia would have to review its ties with Albania if the country joined the pact."
    assert last(text, "the country").actor == "ALB"


def test_the_country_is_the_subject_of_the_sentence_before() -> None:
    text = "Slovenia has sent engineers to Afghanistan. The country has also raised its budget."
    assert last(text, "The country").actor == "SVN"


def test_a_country_of_a_region_is_a_state_of_that_region() -> None:
    text = "Estonia hailed the vote. It has angered Russia, which fears for stability in the Baltic country."
    assert last(text, "the Baltic country").actor == "EST"


def test_this_country_in_our_words_is_not_our_own() -> None:
    text = (
        "Hungarian MP Gabor Toth said that Hungary would review its ties with Ukraine if the country voted so.\n"
        "“It would force us to rethink our course towards this friendly country,” he said."
    )
    assert last(text, "this friendly country").actor == "UKR"


def test_the_alliance_is_the_one_that_the_report_names() -> None:
    assert last("NATO has invited Kosovo to join the alliance.", "the alliance").actor == "NATO"


def test_the_ministry_is_the_one_named_before() -> None:
    text = "The Norwegian foreign ministry protested. “This is wrong,” the ministry said."
    assert last(text, "the ministry").entity == "NOR/foreign ministry"


def test_the_ministry_of_two_stays_open() -> None:
    text = "The Norwegian foreign ministry protested. The Danish foreign ministry did not. The ministry was silent."
    assert last(text, "The ministry").actor is None


def test_the_two_countries_are_the_pair_named_before() -> None:
    found = last("Armenia and Azerbaijan signed a truce. The two countries will meet again.", "The two countries")
    assert (found.entity, found.actor) == ("ARM+AZE", None)


def test_the_two_sides_of_a_relation_are_its_parties() -> None:
    found = last("It is a low point in NATO-Russia ties. The two sides no longer talk.", "The two sides")
    assert found.entity == "NATO+RUS"


def test_the_two_sides_among_three_stay_open() -> None:
    found = last("Iran met Iraq, Syria and Turkey. The two sides agreed.", "The two sides")
    assert "+" not in found.entity


def test_the_protesters_are_those_named_before() -> None:
    found = [m for m in linked("Protesters filled the square. The protesters left at dawn.") if m.kind == "group"]
    assert found[0].entity == found[1].entity


def test_they_are_the_officials_who_spoke() -> None:
    assert last("Turkish officials said they would wait.", "they").actor == "TUR"


def test_he_and_his_partners_are_he_and_his_own() -> None:
    assert last("Peter Novak spoke first. Paul Sabo said he and his partners would wait.", "his").entity == "per:sabo"


def test_he_after_two_men_in_one_sentence_stays_open() -> None:
    assert last("Paul Sabo told Peter Novak that he had failed.", "he").actor is None


def test_the_minister_is_the_foreign_minister_of_that_state() -> None:
    text = "Russia's foreign minister Igor Belov came to Minsk. The Russian minister left at once."
    assert last(text, "The Russian minister").entity == "per:belov"


def test_the_office_with_its_state_tells_the_state_of_who_was_just_named() -> None:
    text = "Prime Minister Aram Petrosyan spoke first. The Armenian prime minister warned of delays."
    found = [m for m in linked(text) if m.entity == "per:petrosyan"]
    assert [m.actor for m in found] == ["ARM", "ARM"]


def test_her_spokesman_speaks_for_her_state() -> None:
    text = "German Chancellor Anna Vogel called for calm. Her spokesman, Dieter Ott, gave no details."
    assert last(text, "Dieter Ott").actor == "DEU"


def test_its_spokeswoman_serves_the_ministry_named_before() -> None:
    text = "Russia's Foreign Ministry warned of steps. Its spokeswoman, Olga Belova, gave no details."
    assert last(text, "Olga Belova").actor == "RUS"


def test_it_that_somebody_fears_stays_open() -> None:
    assert last("Russia opposed the bank, fearing it would become a tool.", "it").actor is None


def test_an_unknown_place_is_never_the_country() -> None:
    text = "Critics gathered in New York. The country has changed."
    assert last(text, "The country").actor is None


def test_the_two_countries_of_a_region_are_the_two_named() -> None:
    text = "Finland applied and Sweden followed. Turkey has threatened to block the two Nordic countries."
    assert last(text, "the two Nordic countries").entity == "FIN+SWE"


def test_linking_keeps_ids_spans_and_order() -> None:
    text = "Turkish officials said they would wait. He agreed."
    found = linked(text)
    assert [m.span for m in found] == sorted(m.span for m in found)
    assert all(m.span.of(text) == m.text for m in found)


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("In Beijing, the Foreign Ministry said four sailors had been rescued.", "the Foreign Ministry", "CHN"),
        ("Azerbaijan denied it. The Defense Ministry said nobody had fired.", "The Defense Ministry", "AZE"),
        ("Azerbaijan accused Armenia. The Defense Ministry said nobody had fired.", "The Defense Ministry", None),
        ("Azerbaijan and Peru denied it. The Defense Ministry said nobody had fired.", "The Defense Ministry", None),
        ("Turkey postponed a meeting with Sweden.\nForeign Minister Kemal Ozal spoke first.", "Foreign Minister Kemal Ozal", "TUR"),
        ("The White House agreed. Senator Ramon Ocampo said it was late.", "Senator Ramon Ocampo", None),
        ("LIMA, June 12 (Reuters) - Peru will leave, Prime Minister Ana Ruiz told parliament.", "Prime Minister Ana Ruiz", "PER"),
        ("The Kremlin warned of war. Russia will go on, spokesman Oleg Radin said.", "spokesman Oleg Radin", "RUS"),
    ],
)
def test_a_bare_office_takes_the_state_that_the_grammar_shows(text: str, words: str, actor: str | None) -> None:
    assert last(text, words).actor == actor


def test_it_said_is_the_ministry_of_the_sentence_before() -> None:
    text = "Moscow's foreign ministry dismissed the claims. 'This is nonsense,' it said in a statement."
    assert last(text, "it").entity == "RUS/foreign ministry"


def test_its_spokesman_behind_a_quotation_serves_the_body_before() -> None:
    text = "The Kremlin said it would wait.\n'We shall go on,' said its spokesman, Oleg Radin, in Moscow.\nRadin left."
    found = last(text, "Radin")
    assert (found.entity, found.actor, found.sector) == ("per:radin", "RUS", "GOV")


def test_it_said_after_a_person_stays_open() -> None:
    assert last("Mr Brandt left. 'This is nonsense,' it said.", "it").actor is None


def test_the_chancellor_is_the_person_with_that_office() -> None:
    text = "Jakob Gruber, Austria's chancellor, spoke in Rome. The talks ended. Austria's chancellor was angry."
    assert last(text, "Austria's chancellor").entity == "per:gruber"


def test_their_is_the_pair_right_before() -> None:
    text = "Turkey postponed a meeting with Sweden and Finland on their bids to join NATO."
    found = last(text, "their")
    assert (found.entity, found.actor) == ("FIN+SWE", None)


def test_their_after_an_unknown_plural_stays_open() -> None:
    text = "NATO leaders met. Most of the members have ratified their accession."
    assert last(text, "their").actor is None


def test_the_nordic_states_are_the_only_two_named() -> None:
    text = "Sweden and Finland applied. Turkey was angry. The Kremlin spoke of the Nordic states."
    assert last(text, "the Nordic states").entity == "FIN+SWE"


def test_both_countries_are_states_though_an_alliance_is_named() -> None:
    text = "Sweden and Finland applied. NATO has thirty members. Both countries were invited."
    assert last(text, "Both countries").entity == "FIN+SWE"


def test_the_country_is_the_state_that_speaks() -> None:
    assert last("Sweden, unlike Switzerland, said the country would join.", "the country").actor == "SWE"


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("NATO met. A spokesman for the alliance said no.", "A spokesman for the alliance", "NATO"),
        ("NATO met. The alliance is old. Alliance officials said no.", "Alliance officials", "NATO"),
        ("Turkish officials left.", "Turkish officials", "TUR"),
        ("Officials in Ankara stayed.", "Officials in Ankara", "TUR"),
        ("CSTO spokesman Ivan Petrov agreed.", "CSTO spokesman Ivan Petrov", "CSTO"),
    ],
)
def test_who_serves_a_body_acts_for_it(text: str, words: str, actor: str) -> None:
    assert last(text, words).actor == actor


def test_who_is_the_official_named_before() -> None:
    text = "A Swedish official spoke. The official, who asked not to be named, left."
    assert (last(text, "who").entity, last(text, "who").actor) == (last(text, "The official").entity, "SWE")


def test_a_new_name_behind_a_quotation_is_the_role_that_spoke_before() -> None:
    text = "Austria's chancellor complained that Bosnia had been left out. 'No,' Jakob Gruber said. He added that it was late."
    assert (last(text, "Austria's chancellor").entity, last(text, "Jakob Gruber").actor) == ("per:gruber", "AUT")


def test_a_new_name_with_an_office_is_no_role_that_spoke_before() -> None:
    text = "Austria's chancellor complained that Bosnia had been left out. 'No,' opposition leader Jakob Gruber said."
    assert last(text, "Austria's chancellor").entity != "per:gruber"


def test_a_party_and_state_behind_a_name_are_american() -> None:
    assert last("Sen. Ann Miller (D-Ohio) said no. Miller left.", "Miller").actor == "USA"


def test_an_alliance_in_a_title_is_what_the_alliance_means() -> None:
    text = "NATO Secretary General Karl Brandt met officials. He said the alliance would respond.\nThe EU objected."
    assert last(text, "the alliance").actor == "NATO"


def test_the_secretary_general_is_of_the_body_that_he_was_given() -> None:
    text = "NATO Secretary General Karl Brandt met officials. “We wait,” the secretary general said.\nThe EU objected."
    assert (last(text, "the secretary general").actor, last(text, "the secretary general").entity) == ("NATO", "per:brandt")


def test_the_president_of_an_organisation_is_no_government() -> None:
    text = "The European Commission said it would act. Its president, Maria Rossi, left. Rossi was ill."
    assert (last(text, "Rossi").actor, last(text, "Rossi").sector) == ("EU", "IGO")


def test_the_governor_of_a_part_acts_for_its_state() -> None:
    assert last("Texas Gov. Ann Miller said no. Miller left.", "Miller").actor == "USA"


def test_a_dateline_is_not_what_a_sentence_is_about() -> None:
    text = (
        "ANKARA, Turkey (AP) — Turkey on Tuesday postponed indefinitely a meeting with Sweden and Finland on their bids to join NATO.\n"
        "Foreign Minister Kemal Ozal said Sweden should not expect support. Ozal left."
    )
    assert last(text, "Ozal").actor == "TUR"


def test_what_only_somebody_does_is_done_by_a_body() -> None:
    assert last("The African Union backed a force of 8,000 men. It wants the United Nations to pay.", "It").actor == "AU"


def test_its_is_of_none_of_several_subjects() -> None:
    assert last("Mali, Niger and Chad offered battalions. Its foreign minister flew to Rome.", "Its").actor is None


def test_the_country_is_not_the_one_that_acts_on_it() -> None:
    assert last("Sweden met with friends. Norway recognised the country.", "the country").actor != "NOR"


def test_a_half_of_a_divided_state_is_called_by_its_direction() -> None:
    assert last("North Korea barred workers. Firms from the South employ many people.", "South").actor == "KOR"


def test_an_acronym_in_brackets_is_the_body_that_it_stands_for() -> None:
    assert last("The Nordic Council (NC) met. The NC will meet again, said Mr Berg.", "NC").actor == "NORDIC_COUNCIL"


def test_the_rebels_are_the_only_armed_group_that_is_named() -> None:
    assert last("The army fought Boko Haram. The rebels hold two towns.", "The rebels").actor == "BOKO_HARAM"


def test_a_spokesman_named_later_is_the_one_before() -> None:
    text = "A spokesman for the African Union said the talks had begun. They will last a week, spokesman Paul Kone said."
    assert last(text, "spokesman Paul Kone").actor == "AU"


def test_a_person_between_commas_behind_a_role_has_it() -> None:
    found = last("“No,” said the Greek foreign minister, Eleni Vasilaki, adding that she would stay.", "Eleni Vasilaki")
    assert (found.actor, found.sector) == ("GRC", "GOV")
