from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


def told(claims: tuple[Claim, ...], relation: str) -> set[tuple[str, str, str]]:
    return {(c.subject, c.object, c.stance) for c in claims if c.relation == relation}


def dated(claims: tuple[Claim, ...], relation: str = "member_of") -> set[tuple[str, str, str | None, str | None]]:
    return {(c.subject, c.object, c.valid_from, c.valid_until) for c in claims if c.relation == relation}


def numbers(claims: tuple[Claim, ...]) -> set[tuple[str, str, str]]:
    return {(c.subject, c.relation, c.value) for c in claims if c.relation.startswith("n_")}


def test_joining_gives_each_of_two_states_a_date(read_claims: Read) -> None:
    found = dated(read_claims("Bulgaria and Romania joined the European Union in 2007."))
    assert found == {("BGR", "EU", "2007", None), ("ROU", "EU", "2007", None)}


def test_joining_without_an_object_is_of_the_alliance_named_before(read_claims: Read) -> None:
    found = read_claims("NATO met in Lisbon on Monday. Spain joined in 1982.")
    assert dated(found) == {("ESP", "NATO", "1982", None)}


def test_joining_an_exercise_is_no_membership(read_claims: Read) -> None:
    assert not dated(read_claims("NATO held a drill. Sweden's army joined the exercises in March. Sweden joined talks in 2009."))


def test_would_and_if_make_no_member(read_claims: Read) -> None:
    assert not dated(read_claims("If Georgia joined NATO, Moscow would protest. Finland would become a member of the alliance."))


def test_wanting_to_join_is_a_candidate_and_no_member(read_claims: Read) -> None:
    found = read_claims("Ukraine wants to join NATO.")
    assert told(found, "candidate_for") == {("UKR", "NATO", "asserts")}
    assert not told(found, "member_of")


def test_not_yet_a_member_denies(read_claims: Read) -> None:
    assert told(read_claims("Sweden is not yet a member of NATO."), "member_of") == {("SWE", "NATO", "denies")}


def test_neither_nor_denies_both(read_claims: Read) -> None:
    found = told(read_claims("Neither Sweden nor Austria is a member of NATO."), "member_of")
    assert found == {("SWE", "NATO", "denies"), ("AUT", "NATO", "denies")}


def test_a_member_since_has_its_date(read_claims: Read) -> None:
    assert dated(read_claims("Turkey has been a member of NATO since 1952.")) == {("TUR", "NATO", "1952", None)}


def test_which_is_the_state_before_it(read_claims: Read) -> None:
    found = read_claims("Croatia, which joined the EU in 2013, backs the plan.")
    assert dated(found) == {("HRV", "EU", "2013", None)}


def test_the_country_is_the_state_told_of(read_claims: Read) -> None:
    found = read_claims("Albania held an election. The country joined NATO in 2009.")
    assert dated(found) == {("ALB", "NATO", "2009", None)}


def test_a_second_name_with_its_own_date_joined_too(read_claims: Read) -> None:
    found = dated(read_claims("NATO has grown. Poland became a member in 1999 and Slovenia in 2004."))
    assert found == {("POL", "NATO", "1999", None), ("SVN", "NATO", "2004", None)}


def test_a_member_in_apposition(read_claims: Read) -> None:
    assert told(read_claims("Turkey, a NATO member, closed the strait."), "member_of") == {("TUR", "NATO", "asserts")}


def test_members_before_their_names(read_claims: Read) -> None:
    found = told(read_claims("The plan was opposed by EU members Greece and Cyprus."), "member_of")
    assert ("GRC", "EU", "asserts") in found


def test_a_non_member_is_none(read_claims: Read) -> None:
    found = told(read_claims("Serbia, which is not a member of NATO, objected."), "member_of")
    assert found == {("SRB", "NATO", "denies")}


def test_a_member_of_parliament_is_no_member(read_claims: Read) -> None:
    assert not told(read_claims("NATO met in Kyiv. Poland is a member of the committee."), "member_of")


def test_members_of_another_body_are_no_members_of_the_last_one(read_claims: Read) -> None:
    found = read_claims("NATO met in Rome. Switzerland joined the United Nations in 2002.")
    assert not told(found, "member_of")


def test_two_alliances_in_one_sentence_are_kept_apart(read_claims: Read) -> None:
    found = told(read_claims("Ireland is a member of the EU but not a member of NATO."), "member_of")
    assert ("IRL", "EU", "asserts") in found
    assert ("IRL", "NATO", "asserts") not in found


def test_a_list_of_members_names_each(read_claims: Read) -> None:
    found = told(read_claims("The CSTO met in Minsk. Its members are Russia, Belarus, Armenia and Tajikistan."), "member_of")
    assert {s for s, _, _ in found} == {"RUS", "BLR", "ARM", "TJK"}


def test_founding_members_are_their_own_relation(read_claims: Read) -> None:
    found = read_claims("Iceland, a founding member of NATO, has no army.")
    assert told(found, "founding_member_of") == {("ISL", "NATO", "asserts")}
    assert not told(found, "member_of")


def test_founding_members_in_a_list(read_claims: Read) -> None:
    found = told(read_claims("NATO's founding members included Portugal."), "founding_member_of")
    assert found == {("PRT", "NATO", "asserts")}


def test_quitting_and_rejoining_are_two_spells(read_claims: Read) -> None:
    found = read_claims("The CSTO meets today. Uzbekistan quit the pact in 1999 and rejoined in 2006.", "2012-06-28")
    assert dated(found) == {("UZB", "CSTO", None, "1999"), ("UZB", "CSTO", "2006", None)}


def test_what_was_left_long_ago_is_no_leaving(read_claims: Read) -> None:
    found = read_claims("Mexico left the Rio Treaty in 2004.", "2012-06-06")
    assert dated(found) == {("MEX", "RIO", None, "2004")}
    assert not told(found, "leaving")


@pytest.mark.parametrize(
    "text",
    [
        "Britain is leaving the European Union.",
        "Britain has voted to leave the European Union.",
        "Britain will leave the European Union.",
        "Britain announced its withdrawal from the European Union.",
    ],
)
def test_a_state_that_leaves_or_decided_to(read_claims: Read, text: str) -> None:
    assert told(read_claims(text, "2016-06-24"), "leaving") == {("GBR", "EU", "asserts")}


def test_they_who_announced_are_they_who_leave(read_claims: Read) -> None:
    found = told(read_claims("Bolivia and Ecuador announced that they are withdrawing from the Rio Treaty."), "leaving")
    assert {s for s, _, _ in found} == {"BOL", "ECU"}


@pytest.mark.parametrize(
    "text",
    [
        "Hungary threatened to leave the European Union.",
        "Hungary could leave the European Union.",
        "If Hungary left the European Union, its economy would shrink.",
        "France withdrew from NATO's military command in 1966.",
    ],
)
def test_threats_and_other_things_left_are_no_leaving(read_claims: Read, text: str) -> None:
    found = read_claims(text)
    assert not told(found, "leaving")
    assert not dated(found)


def test_a_denied_leaving_denies(read_claims: Read) -> None:
    assert told(read_claims("Poland is not leaving the European Union."), "leaving") == {("POL", "EU", "denies")}


@pytest.mark.parametrize(
    "text",
    [
        "NATO has 28 members.",
        "NATO has twenty-eight members.",
        "Twenty-eight countries make up NATO.",
        "NATO is made up of 28 countries.",
        "NATO, a 28-member alliance, met in Rome.",
        "NATO, an alliance of 28, met in Rome.",
        "All 28 NATO members must agree.",
        "The defence ministers of NATO's 28 members met in Rome.",
        "NATO met in Rome. The alliance's 28 members agreed on a plan.",
    ],
)
def test_the_number_of_members_in_many_forms(read_claims: Read, text: str) -> None:
    assert numbers(read_claims(text)) == {("NATO", "n_members", "28")}


@pytest.mark.parametrize(
    "text",
    [
        "NATO has nearly 30 members.",
        "NATO would have 30 members.",
        "NATO has seven members on the Baltic Sea.",
        "Two NATO members closed their embassies.",
        "The two NATO members closed their embassies.",
        "NATO met in Rome. The 12 members of the committee resigned.",
        "NATO sent 12 members of its staff to Kabul.",
        "The 12 NATO members that joined later pay less.",
        "NATO has 28 offices.",
    ],
)
def test_numbers_that_are_not_of_all_members(read_claims: Read, text: str) -> None:
    assert numbers(read_claims(text)) == set()


def test_a_past_number_has_its_date(read_claims: Read) -> None:
    found = read_claims("NATO had 16 members in 1982.")
    assert [(c.value, c.valid_from) for c in found if c.relation == "n_members"] == [("16", "1982")]


def test_founders_are_counted_apart(read_claims: Read) -> None:
    assert numbers(read_claims("The European Union had six founding members.")) <= {("EU", "n_founders", "6")}
    assert numbers(read_claims("Twelve countries founded NATO in 1949.")) == {("NATO", "n_founders", "12")}


def test_how_many_joined_at_once(read_claims: Read) -> None:
    assert numbers(read_claims("Seven countries joined NATO in 2004.")) == {("NATO", "n_joined", "7")}


def test_seven_more_is_no_exact_number(read_claims: Read) -> None:
    assert not numbers(read_claims("NATO met in Rome. About ten countries joined in 2004."))


def test_the_nth_member_has_the_day_it_became_one(read_claims: Read) -> None:
    found = read_claims("Finland became the 31st member of NATO in April.", "2023-07-04")
    assert [(c.subject, c.value, c.valid_from) for c in found if c.relation == "nth_member"] == [("FIN", "31", "2023-04")]


def test_a_would_be_nth_member_has_no_date(read_claims: Read) -> None:
    found = read_claims("Macedonia could become the 30th member of NATO.")
    assert [(c.subject, c.value, c.valid_from) for c in found if c.relation == "nth_member"] == [("MKD", "30", None)]


def test_the_nth_ally_to_ratify_is_no_nth_member(read_claims: Read) -> None:
    assert not [c for c in read_claims("Hungary was the 28th NATO ally to ratify the protocol.") if c.relation == "nth_member"]


@pytest.mark.parametrize(
    "text",
    [
        "Serbia is a candidate for membership of the European Union.",
        "Serbia applied to join the European Union in 2009.",
        "Serbia is waiting to join the European Union.",
        "Serbia hopes for membership of the European Union.",
        "Serbia is being considered for membership of the European Union.",
        "Serbia's bid to join the European Union has slowed.",
    ],
)
def test_candidates_in_many_forms(read_claims: Read, text: str) -> None:
    assert told(read_claims(text), "candidate_for") == {("SRB", "EU", "asserts")}


def test_an_application_has_its_date(read_claims: Read) -> None:
    found = read_claims("Croatia applied for membership of the European Union in 2003.")
    assert [(c.subject, c.valid_from) for c in found if c.relation == "candidate_for"] == [("HRV", "2003")]


@pytest.mark.parametrize("text", ["Switzerland has no plans to join NATO.", "Switzerland does not want to join NATO."])
def test_no_plans_to_join_deny(read_claims: Read, text: str) -> None:
    assert told(read_claims(text), "candidate_for") == {("CHE", "NATO", "denies")}


def test_an_application_taken_back_is_none(read_claims: Read) -> None:
    assert not told(read_claims("Iceland withdrew its application to join the European Union."), "candidate_for")


def test_soldiers_who_join_are_no_state(read_claims: Read) -> None:
    assert not dated(read_claims("Swedish officers joined NATO in 2009."))


def test_a_question_tells_nothing(read_claims: Read) -> None:
    assert not told(read_claims("Is Sweden a member of NATO?"), "member_of")


def test_belonging_in_a_place_is_no_membership(read_claims: Read) -> None:
    assert not told(read_claims("The European Union met in Prague. Georgia belongs in Europe."), "member_of")


def test_candidate_status_that_is_granted(read_claims: Read) -> None:
    found = told(read_claims("Moldova was granted candidate status by the European Union."), "candidate_for")
    assert found == {("MDA", "EU", "asserts")}


def test_a_state_that_left_on_a_date_without_an_object(read_claims: Read) -> None:
    found = read_claims("The CSTO met in Minsk. Azerbaijan, which left in 1999, sent no one.", "2012-06-28")
    assert dated(found) == {("AZE", "CSTO", None, "1999")}


def test_members_in_a_chamber_are_no_members_of_the_alliance(read_claims: Read) -> None:
    assert not numbers(read_claims("The European Union voted. The bloc has 43 members in the chamber."))


def test_the_union_of_a_compound_is_its_own(read_claims: Read) -> None:
    found = told(read_claims("NATO met in Rome. The talks were led by EU member Malta."), "member_of")
    assert found == {("MLT", "EU", "asserts")}


def test_an_alliance_named_in_passing_is_not_the_one_that_a_state_applied_to(read_claims: Read) -> None:
    text = (
        "Serbia hopes for talks with the European Union.\nThe EU wants reforms. The EU's ministers met after NATO troops came under fire. "
        "Serbia applied for membership in 2009."
    )
    assert told(read_claims(text, "2011-12-09"), "candidate_for") >= {("SRB", "EU", "asserts")}
    assert not any(c.object == "NATO" for c in read_claims(text, "2011-12-09"))


def test_all_members_are_those_of_the_alliance_at_the_head_of_the_report(read_claims: Read) -> None:
    text = (
        "Croatia signed its treaty with the European Union.\nBoats went out as ever.\n"
        '"They promised us a better life after NATO, too," a fisherman said.\n'
        "The treaty needs the consent of all 27 members."
    )
    assert ("EU", "n_members", "27") in numbers(read_claims(text, "2011-12-09"))


@pytest.mark.parametrize(
    "text",
    [
        'The minister called suggestions that Poland was leaving NATO "nonsense".',
        "He dismissed reports that Poland was leaving NATO as absurd.",
        "It is nonsense that Poland is leaving NATO.",
    ],
)
def test_a_leaving_that_is_only_suggested_is_none(read_claims: Read, text: str) -> None:
    assert not told(read_claims(text), "leaving") - {("POL", "NATO", "denies")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Syria was readmitted to the Arab League on Sunday.", "again"),
        ("Syria rejoined the Arab League on Sunday.", "again"),
        ("Syria returned to the Arab League on Sunday.", "again"),
        ("Syria joined the Arab League on Sunday.", ""),
        ("Syria acceded to the Arab League on Sunday.", ""),
        ("The Arab League admitted Syria on Sunday.", ""),
    ],
)
def test_a_return_is_told_as_one(read_claims: Read, text: str, value: str) -> None:
    assert [(c.subject, c.value) for c in read_claims(text) if c.relation == "member_of"] == [("SYR", value)]


def test_who_approves_an_admission_makes_no_member_yet(read_claims: Read) -> None:
    claims = read_claims("ASEAN leaders approved the admission of East Timor on Sunday.")
    assert [c.relation for c in claims if c.relation == "member_of"] == []


def test_a_member_state_to_be_is_none_and_one_that_is_is_one(read_claims: Read) -> None:
    lead = "The president spoke of the European Community. "
    assert told(read_claims(lead + "“Spain will be the twelfth member state,” he said."), "member_of") == set()
    assert told(read_claims(lead + "“Ireland is a member state,” he said."), "member_of") == {("IRL", "EU", "asserts")}


def test_a_bloc_that_may_be_either_of_two_is_neither(read_claims: Read) -> None:
    text = "Spain signed a treaty with the European Community on Monday. It will vote on NATO. Denmark joined the bloc in 1973."
    assert told(read_claims(text), "member_of") == set()
    assert told(read_claims("Spain signed a treaty with the European Community on Monday. Denmark joined the bloc in 1973."), "member_of")


def test_the_first_member_to_do_something_is_a_member_and_no_other_number_is(read_claims: Read) -> None:
    text = "Peru signed the deal, with Norway being the first NATO member state holding a debate."
    assert told(read_claims(text), "member_of") == {("NOR", "NATO", "asserts")}
    assert told(read_claims("Spain will be the twelfth NATO member state."), "member_of") == set()
