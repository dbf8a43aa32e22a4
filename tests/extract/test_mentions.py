from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest

from casus.codebook.actors import load_actors
from casus.extract.mentions import find_mentions
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Mention
from casus.model.report import Paragraph, Report


@cache
def parser() -> OnnxParser:
    return OnnxParser()


def mentions(text: str, on: date | None = date(2016, 5, 4)) -> tuple[Mention, ...]:
    paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"\S[^\n]*", text), 1))
    report = Report("test", text, paragraphs, published=on)
    return find_mentions(Reading(report, parser().parse(text, paragraphs)), load_actors())


def mention(text: str, words: str) -> Mention:
    found = {m.text: m for m in mentions(text)}
    assert words in found, f"{words!r} is not among {sorted(found)}"
    return found[words]


def test_a_state_is_a_mention_whose_entity_is_its_id() -> None:
    found = mention("Norway has signed the treaty.", "Norway")
    assert (found.kind, found.actor, found.entity, found.sector) == ("state", "NOR", "NOR", None)


def test_an_organisation_is_a_mention_whose_entity_is_its_id() -> None:
    found = mention("NATO welcomed the decision.", "NATO")
    assert (found.kind, found.actor, found.entity) == ("organisation", "NATO", "NATO")


def test_a_possessor_is_a_mention_without_its_mark() -> None:
    assert mention("Finland's accession is near.", "Finland").actor == "FIN"


def test_a_capital_that_speaks_is_the_government() -> None:
    found = mention("Warsaw said it would send troops.", "Warsaw")
    assert (found.kind, found.actor) == ("state", "POL")


def test_a_capital_where_people_meet_is_a_place() -> None:
    found = mention("The two ministers met in Warsaw on Monday.", "Warsaw")
    assert (found.kind, found.actor, found.entity) == ("place", None, "place:POL")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Protests went on in Ukraine.", "Ukraine"),
        ("The envoy flew to Ankara.", "Ankara"),
        ("The last soldiers withdrew from Syria.", "Syria"),
        ("Talks were held in Vienna, Austria.", "Austria"),
        ("Nobody was hurt near Tbilisi.", "Tbilisi"),
        ("The envoy was seen in Syria and Iraq.", "Iraq"),
    ],
)
def test_a_name_that_says_where_is_a_place(text: str, words: str) -> None:
    found = mention(text, words)
    assert (found.kind, found.actor) == ("place", None)


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Serbia has close ties to Moscow.", "Moscow", "RUS"),
        ("The threats from Ankara grew louder.", "Ankara", "TUR"),
        ("They imposed sanctions on Iran.", "Iran", "IRN"),
        ("The allies quarrel over Ukraine.", "Ukraine", "UKR"),
        ("Japan sent arms to Ukraine.", "Ukraine", "UKR"),
    ],
)
def test_a_name_that_says_with_whom_is_a_state(text: str, words: str, actor: str) -> None:
    found = mention(text, words)
    assert (found.kind, found.actor) == ("state", actor)


def test_a_person_with_an_office_is_one_mention() -> None:
    found = mention("Kremlin spokesman Oleg Burlakov declined to answer.", "Kremlin spokesman Oleg Burlakov")
    assert (found.kind, found.name, found.office, found.actor) == ("person", "Oleg Burlakov", "Kremlin spokesman", "RUS")
    assert found.sector == "GOV"
    assert found.entity == "per:burlakov"


def test_a_possessor_before_an_office_gives_the_state() -> None:
    found = mention("Latvia’s President Maris Kalnins left early.", "Latvia’s President Maris Kalnins")
    assert (found.actor, found.sector, found.name) == ("LVA", "GOV", "Maris Kalnins")


def test_a_demonym_and_a_role_give_state_and_sector() -> None:
    found = mention("Estonian MP Kadri Tamm voted against it.", "Estonian MP Kadri Tamm")
    assert (found.actor, found.sector) == ("EST", "LEG")


def test_an_ambassador_acts_for_the_sender_and_not_for_the_host() -> None:
    found = mention("Canadian ambassador to NATO Helen Moore agreed.", "Canadian ambassador to NATO Helen Moore")
    assert found.actor == "CAN"


def test_an_envoy_for_a_state_is_sent_by_another() -> None:
    assert mention("The special envoy for Libya, Helen Moore, agreed.", "Helen Moore").actor is None


def test_an_apposition_shares_entity_office_and_actor() -> None:
    text = "Pavel Novak, the chair of the Czech parliament's defence committee, warned of delays."
    named, role = mention(text, "Pavel Novak"), mention(text, "the chair of the Czech parliament's defence committee")
    assert named.entity == role.entity == "per:novak"
    assert named.actor == role.actor == "CZE"
    assert named.office == "chair of the Czech parliament's defence committee"


def test_an_apposition_in_front_shares_the_persons_entity() -> None:
    text = "The Danish foreign minister, Karen Holm, was absent."
    assert mention(text, "The Danish foreign minister").entity == mention(text, "Karen Holm").entity
    assert mention(text, "Karen Holm").actor == "DNK"


def test_a_rank_gives_way_to_the_office_in_an_apposition_but_keeps_the_state() -> None:
    text = "U.S. Gen. Walter Price, NATO's deputy commander in the north, spoke first."
    found = mention(text, "U.S. Gen. Walter Price")
    assert (found.actor, found.sector) == ("USA", "MIL")
    assert "commander" in (found.office or "")


def test_a_former_minister_is_no_government() -> None:
    assert mention("Former Greek foreign minister Nikos Laskaris objected.", "Former Greek foreign minister Nikos Laskaris").sector == "ELI"


def test_the_parts_of_a_name_share_one_entity() -> None:
    found = [m for m in mentions("Vladimir Orlov came. Mr Orlov left. Orlov will return.") if m.kind == "person"]
    assert [m.entity for m in found] == ["per:orlov"] * 3


def test_two_persons_of_one_surname_have_two_entities() -> None:
    found = [m.entity for m in mentions("George Hammond met Laura Hammond.") if m.kind == "person"]
    assert found == ["per:hammond", "per:hammond-laura"]


def test_a_mere_form_of_address_is_no_office() -> None:
    assert mention("Mr Lindqvist agreed.", "Mr Lindqvist").office is None


def test_a_described_role_has_the_actor_of_its_ministry() -> None:
    found = mention("A Hungarian foreign ministry official told reporters about it.", "A Hungarian foreign ministry official")
    assert (found.actor, found.kind, found.name) == ("HUN", "person", None)


def test_a_ministry_has_an_entity_of_its_own_under_its_state() -> None:
    found = mention("The Romanian foreign ministry protested.", "The Romanian foreign ministry")
    assert (found.kind, found.actor, found.entity, found.sector) == ("office", "ROU", "ROU/foreign ministry", "GOV")


def test_troops_are_military_of_their_state() -> None:
    found = mention("Polish troops crossed the river.", "Polish troops")
    assert (found.kind, found.actor, found.sector) == ("group", "POL", "MIL")


def test_protesters_are_civilians_and_have_no_actor() -> None:
    found = mention("Protesters filled the square.", "Protesters")
    assert (found.kind, found.actor, found.sector) == ("group", None, "CVL")


def test_the_citizens_of_a_state_are_civilians_of_it() -> None:
    found = mention("It is not in the interest of the citizens of Moldova.", "the citizens of Moldova")
    assert (found.actor, found.sector) == ("MDA", "CVL")


def test_a_partys_representative_is_never_the_government() -> None:
    text = "The paper quoted a representative of the Liberal People's Party of Slovenia."
    found = mention(text, "a representative of the Liberal People's Party of Slovenia")
    assert (found.actor, found.sector) == ("SVN", "PTY")


def test_allies_do_not_act_for_the_one_they_are_allies_of() -> None:
    assert mention("Allies of the United States hesitated.", "Allies of the United States").actor is None


def test_a_count_takes_the_sector_of_what_it_counts() -> None:
    found = mention("Thousands of demonstrators marched.", "Thousands of demonstrators")
    assert (found.kind, found.sector) == ("group", "CVL")
    assert [m.text for m in mentions("Thousands of demonstrators marched.")] == ["Thousands of demonstrators"]


def test_coordinated_parties_are_two_mentions() -> None:
    found = [m.text for m in mentions("Kiev and its Western allies condemned the attack.")]
    assert found == ["Kiev", "its", "its Western allies"]


def test_a_thing_of_a_state_is_a_mention_of_that_state() -> None:
    found = mention("They shot down a Syrian helicopter.", "a Syrian helicopter")
    assert (found.kind, found.actor) == ("other", "SYR")


def test_half_of_a_compound_adjective_owns_nothing() -> None:
    found = mention("Pro-Turkish rebels attacked.", "Pro-Turkish rebels")
    assert (found.actor, found.sector) == (None, "REB")
    assert "US" not in {m.text for m in mentions("The US-led alliance grew.")}


def test_a_state_described_before_its_name_is_that_state() -> None:
    assert mention("They invited the small island state of Malta.", "the small island state of Malta").actor == "MLT"


def test_a_relative_pronoun_has_its_antecedents_entity() -> None:
    found = mention("The invitation angered Serbia, which has protested.", "which")
    assert (found.kind, found.entity, found.actor) == ("pronoun", "SRB", "SRB")


def test_a_doubtful_name_in_a_list_of_states_is_a_state() -> None:
    assert mention("Moldova, Georgia and Ukraine applied together.", "Georgia").actor == "GEO"


def test_a_doubtful_name_inside_a_persons_name_is_the_person() -> None:
    found = mentions("Michael Jordan praised the team.")
    assert [(m.kind, m.actor) for m in found if m.name is not None] == [("person", None)]


def test_a_doubtful_name_alone_stays_open() -> None:
    assert all(m.actor is None for m in mentions("Jordan smiled and sat down."))


def test_a_name_inside_a_longer_name_is_no_mention() -> None:
    assert "China" not in {m.text for m in mentions("Ships gathered in the South China Sea.")}


def test_a_role_and_the_name_behind_it_are_one_entity() -> None:
    found = [m for m in mentions("Croatia's prime minister Zoran Babic arrived late.") if m.kind == "person"]
    assert {m.entity for m in found} == {"per:babic"}
    assert {m.actor for m in found} == {"HRV"}


def test_a_role_of_two_states_is_of_neither_alone() -> None:
    assert mention("French and German officials met.", "French and German officials").actor is None


def test_reporters_at_a_place_of_power_do_not_act_for_it() -> None:
    assert mention("Reporters at the White House waited.", "Reporters at the White House").actor is None


def test_a_month_is_not_the_person_who_bears_its_name() -> None:
    found = [m for m in mentions("Theresa May resigned. The talks began in May.") if m.kind == "person"]
    assert [m.text for m in found] == ["Theresa May"]


def test_the_town_of_a_dateline_is_a_place() -> None:
    assert mention("WARSAW (Reuters) - Talks went on.", "WARSAW").kind == "place"


def test_an_unknown_institute_is_not_its_state() -> None:
    assert mention("The American Institute of Lakes disagreed.", "American Institute of Lakes").actor is None


def test_a_region_of_the_codebook_is_a_place() -> None:
    found = mention("Russia annexed Crimea.", "Crimea")
    assert (found.kind, found.actor) == ("place", None)


def test_a_ship_is_no_person() -> None:
    assert all(m.kind != "person" for m in mentions("They released the tanker Stena Aurora."))


def test_a_name_in_capitals_is_found() -> None:
    assert mention("BRITAIN has told Iran to wait.", "BRITAIN").actor == "GBR"


def test_an_organ_has_one_entity_however_it_is_called() -> None:
    one = mention("Russia's Foreign Ministry protested.", "Russia's Foreign Ministry")
    other = mention("The Russian foreign ministry protested.", "The Russian foreign ministry")
    assert one.entity == other.entity == "RUS/foreign ministry"


def test_the_span_leaves_clauses_and_prepositions_out() -> None:
    found = mention("He told us, according to the Swedish embassy, which denied it.", "the Swedish embassy")
    assert found.actor == "SWE"


def test_the_date_decides_between_states_of_one_name() -> None:
    (then,) = (m for m in mentions("Moscow refused.", date(1962, 10, 24)) if m.kind == "state")
    (now,) = (m for m in mentions("Moscow refused.", date(2016, 10, 24)) if m.kind == "state")
    assert (then.actor, now.actor) == ("SUN", "RUS")


def test_every_mention_quotes_its_span_and_its_head_lies_inside() -> None:
    text = "Turkish President Kemal Aydin said the alliance’s eastern members, among them Romania, owe Ankara their thanks."
    paragraphs = (Paragraph(1, Span(0, len(text))),)
    sentences = parser().parse(text, paragraphs)
    for m in find_mentions(Reading(Report("test", text, paragraphs), sentences), load_actors()):
        assert m.span.of(text) == m.text
        assert m.span.covers(sentences[m.sentence].tokens[m.head].span)


def test_reading_twice_gives_the_same_ids() -> None:
    text = "Iceland and Norway agreed."
    assert [m.id for m in mentions(text)] == [m.id for m in mentions(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hungary's parliament on Monday ratified the treaty.", "Hungary's parliament"),
        ("Senior NATO officials on Monday met in Rome.", "Senior NATO officials"),
        ("European Union leaders on Thursday met the envoy.", "European Union leaders"),
    ],
)
def test_a_day_is_no_part_of_a_mention(text: str, words: str) -> None:
    assert mention(text, words).text == words


@pytest.mark.parametrize(
    ("text", "name", "office", "actor"),
    [
        ("Its secretary-general, Joseph Luns, spoke.", "Joseph Luns", "secretary-general", None),
        ("NATO's secretary-general, Joseph Luns, spoke.", "Joseph Luns", "NATO's secretary-general", "NATO"),
        (
            "But a senior member of Russia's upper house, Boris Grachev, threatened to close the market to Armenian brandy.",
            "Boris Grachev",
            "senior member of Russia's upper house",
            "RUS",
        ),
    ],
)
def test_the_office_beside_a_name_is_whole(text: str, name: str, office: str, actor: str | None) -> None:
    found = mention(text, name)
    assert (found.office, found.actor, found.entity) == (office, actor, f"per:{name.rsplit(maxsplit=1)[-1].lower()}")


def test_a_body_in_an_office_is_a_mention_of_its_own() -> None:
    found = mention("Boris Grachev, a senior member of Russia's upper house, threatened to go.", "Russia's upper house")
    assert (found.kind, found.entity) == ("office", "RUS/upper house")


def test_the_leaders_of_a_union_of_states_are_no_trade_unionists() -> None:
    assert mention("European Union leaders met in Rome.", "European Union leaders").sector == "IGO"


def test_a_coast_guard_is_a_body() -> None:
    found = mention("China's coast guard denied it.", "China's coast guard")
    assert (found.kind, found.actor, found.sector) == ("office", "CHN", "MIL")


@pytest.mark.parametrize("dateline", ["ANKARA, Turkey (AP) — ", "BRUSSELS (AP) — ", "LIMA, June 12 (Reuters) - "])
def test_the_places_of_a_dateline_do_not_act(dateline: str) -> None:
    words = dateline.split(maxsplit=1)[0].rstrip(",")
    assert mention(f"{dateline}Chile on Tuesday left the bloc.", words).kind == "place"


def test_a_hyphen_after_a_state_opens_no_dateline() -> None:
    assert mention("U.S.-Russia military talks raise fears.", "U.S.").kind == "state"


def test_whoever_speaks_for_another_has_not_the_others_name() -> None:
    found = {m.text: m.entity for m in mentions("Salva Penn, the spokesman of President Rodrigo Dell, told reporters.")}
    assert found["the spokesman of President Rodrigo Dell"] == found["Salva Penn"] != found["President Rodrigo Dell"]


def test_a_state_s_name_that_ends_or_begins_another_is_nobody() -> None:
    assert all(m.actor is None for m in mentions("Radio Uganda played marches. A coaster named China Pearl sank."))


@pytest.mark.parametrize("text", ["Fighters flew over the reef.", "Two bombers from Guam took off.", "Six F-16 fighters landed."])
def test_aircraft_are_no_rebels(text: str) -> None:
    assert all(m.sector not in ("REB", "UAF") for m in mentions(text))


def test_a_suicide_bomber_is_a_person() -> None:
    assert mention("A suicide bomber killed nine.", "A suicide bomber").kind == "person"


def test_a_rank_inside_a_name_is_no_part_of_it() -> None:
    assert mention("Field Marshal Yusuf Adan left.", "Field Marshal Yusuf Adan").name == "Yusuf Adan"


def test_czechs_were_of_czechoslovakia_once() -> None:
    found = mentions("Four thousand Czechs fled.", date(1968, 8, 21))
    assert {m.actor for m in found} == {"CSK"}


def test_a_people_of_a_land_does_not_act_for_the_state_that_it_is_in() -> None:
    assert all(m.actor is None for m in mentions("The Chechens refused.") if m.text == "The Chechens")


def test_a_rank_behind_a_title_is_no_name() -> None:
    assert [m.name for m in mentions("President Field Marshal Akbar Adan declined.") if m.name] == ["Akbar Adan"]


def test_a_counterpart_is_of_the_state_of_the_adjective_whatever_the_parser_takes_it_for() -> None:
    assert mention("The president has spoken twice to his Tajik counterpart.", "his Tajik counterpart").actor == "TJK"
    assert mention("The Kenyan minister met his Uganda counterpart in Nairobi.", "his Uganda counterpart").actor == "UGA"
