from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim
from casus.model.claims import POSITIONS

Read = Callable[..., tuple[Claim, ...]]

LEAD = "NATO has invited Macedonia to join the alliance. Macedonia's accession to NATO will take a year.\n"
EXIT = "Armenia announced its withdrawal from the CSTO. Armenia's withdrawal from the alliance will take a year.\n"


def held(claims: tuple[Claim, ...]) -> set[tuple[str, str, str]]:
    return {(c.holder.text, c.relation, c.subject) for c in claims if c.relation in POSITIONS and c.holder}


def conditions(claims: tuple[Claim, ...]) -> set[str]:
    return {c.value for c in claims if c.relation == "conditional"}


def test_backing_the_bid_is_for_it(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Germany and Poland back Macedonia's bid.")) == {("Germany", "for", "MKD"), ("Poland", "for", "MKD")}


def test_opposing_the_membership_is_against_it(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Greece opposes Macedonia's membership.")) == {("Greece", "against", "MKD")}


def test_joining_takes_no_side(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Albania and Croatia joined NATO in 2009. Montenegro has signed the treaty.")) == set()


def test_backing_something_else_takes_no_side(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Germany supports the ceasefire in Syria. Greece opposes the new sanctions on Iran.")) == set()


def test_a_negated_verb_takes_no_side(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Bulgaria does not oppose Macedonia's membership.")) == set()


def test_what_may_be_opposed_is_not(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Greece could oppose Macedonia's membership. Turkey was asked to support the bid.")) == set()


def test_refusing_to_back_is_against(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Greece refused to support Macedonia's membership.")) == {("Greece", "against", "MKD")}


def test_vowing_to_block_is_against(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Greece vowed to block Macedonia's accession.")) == {("Greece", "against", "MKD")}


def test_a_passive_is_held_by_its_agent(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Macedonia's membership is backed by Turkey.")) == {("Turkey", "for", "MKD")}


def test_the_move_is_the_change_told_before(read_claims: Read) -> None:
    text = LEAD + "NATO invited Macedonia on Monday. The United States welcomed the move."
    assert held(read_claims(text)) == {("The United States", "for", "MKD")}


def test_the_move_after_a_veto_is_the_veto(read_claims: Read) -> None:
    text = "NATO has invited Macedonia to join the alliance.\nGreece blocked Macedonia's accession to NATO. Germany criticised the move."
    assert ("Germany", "against", "MKD") not in held(read_claims(text))


def test_a_decision_of_another_kind_is_none(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Serbia condemned the decision to expel two diplomats.")) == set()


def test_a_change_that_angers_somebody(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "The invitation has angered Russia.")) == {("Russia", "against", "MKD")}


def test_somebody_angered_by_a_change(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Russia was angered by the invitation.")) == {("Russia", "against", "MKD")}


def test_what_a_change_draws_from_somebody(read_claims: Read) -> None:
    text = "NATO has invited Macedonia to join the alliance, a move that drew threats from Moscow."
    assert held(read_claims(text)) == {("Moscow", "against", "MKD")}


def test_opposition_belongs_to_its_owner(read_claims: Read) -> None:
    found = held(read_claims(LEAD + "Moscow's opposition to Macedonia's accession has not changed, analysts said."))
    assert found == {("Moscow", "against", "MKD")}


def test_objections_that_are_dropped_are_none(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Greece dropped its objections to Macedonia's membership.")) == set()


def test_backing_that_is_sought_is_none(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Skopje must win the backing of Greece for its membership.")) == set()


def test_a_speaker_is_for_what_he_calls_historic(read_claims: Read) -> None:
    text = LEAD + '"The accession to NATO is a historic step," said Jens Stoltenberg, the alliance\'s secretary-general.'
    assert held(read_claims(text)) == {("Jens Stoltenberg", "for", "MKD")}


def test_a_speaker_is_against_what_he_calls_a_mistake(read_claims: Read) -> None:
    found = held(read_claims(LEAD + "Foreign Minister Sergei Lavrov said Macedonia's accession to NATO would be a mistake."))
    assert {(r, s) for _, r, s in found} == {("against", "MKD")}


def test_such_an_invitation_is_the_one_told_of(read_claims: Read) -> None:
    text = LEAD + "The Russian foreign ministry said such an invitation would be a blow to security."
    assert held(read_claims(text)) == {("The Russian foreign ministry", "against", "MKD")}


def test_it_is_the_change_right_before(read_claims: Read) -> None:
    text = LEAD + 'The Kremlin condemned the invitation. "It is a provocation," said Russian Foreign Minister Sergei Lavrov.'
    assert {(r, s) for _, r, s in held(read_claims(text))} == {("against", "MKD")}
    assert len(held(read_claims(text))) == 2


def test_the_cue_may_say_what_the_words_are_about(read_claims: Read) -> None:
    text = LEAD + '"The timing is right," Defence Secretary Ash Carter said of Macedonia\'s invitation.'
    assert {(r, s) for _, r, s in held(read_claims(text))} == {("for", "MKD")}


def test_words_of_a_side_on_something_else_take_none(read_claims: Read) -> None:
    text = LEAD + 'Russian Foreign Minister Sergei Lavrov said the sanctions on Syria were a mistake. "It is a dangerous policy," he said.'
    assert held(read_claims(text)) == set()


def test_not_a_threat_takes_no_side(read_claims: Read) -> None:
    text = LEAD + "US Secretary of State John Kerry said Macedonia's accession was not a threat to Russia."
    assert held(read_claims(text)) == set()


def test_an_opponent_quoted_by_another_keeps_his_side(read_claims: Read) -> None:
    found = held(read_claims(LEAD + "US Secretary of State John Kerry said Russia opposes Macedonia's membership."))
    assert found == {("Russia", "against", "MKD")}


def test_another_state_is_another_case(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Russia opposes Georgia's membership of NATO.")) == {("Russia", "against", "GEO")}


def test_an_outlet_holds_no_position(read_claims: Read) -> None:
    text = LEAD + "Macedonia's accession to NATO is a mistake, according to the Tass news agency."
    assert held(read_claims(text)) == set()


def test_a_feed_holds_no_position(read_claims: Read) -> None:
    text = LEAD + '"We proudly receive the NATO invitation," said President Gjorge Ivanov, according to his government\'s Twitter feed.'
    assert {r for _, r, _ in held(read_claims(text))} == {"for"}
    assert not any("feed" in who for who, _, _ in held(read_claims(text)))


def test_somebody_without_a_name_holds_none(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Macedonia's accession to NATO would be a mistake, critics say.")) == set()


def test_a_threat_on_the_membership_is_against_it(read_claims: Read) -> None:
    text = LEAD + "Russian lawmaker Viktor Orlov said Russia will end military cooperation with Macedonia if it joins NATO."
    assert ("Russian lawmaker Viktor Orlov", "against", "MKD") in held(read_claims(text))
    assert not conditions(read_claims(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Greek Prime Minister Alexis Tsipras said Athens would approve the bid only if Macedonia changes its name.",
            "only if Macedonia changes its name",
        ),
        (
            "Greek Prime Minister Alexis Tsipras said Greece will not ratify the accession until Macedonia changes its name.",
            "until Macedonia changes its name",
        ),
        (
            "Russian lawmaker Viktor Orlov said it would be wrong if the country joined NATO without holding a referendum.",
            "without holding a referendum",
        ),
    ],
)
def test_a_condition_is_told_in_its_words(read_claims: Read, text: str, value: str) -> None:
    found = read_claims(LEAD + text)
    assert conditions(found) == {value}
    assert {r for _, r, _ in held(found)} == {"conditional"}


def test_reforms_that_are_expected_are_a_condition(read_claims: Read) -> None:
    text = LEAD + "NATO Secretary-General Jens Stoltenberg said Macedonia must still reform its judiciary before its accession."
    assert any("reform its judiciary" in value for value in conditions(read_claims(text)))


def test_a_demand_for_a_referendum_is_a_condition(read_claims: Read) -> None:
    text = LEAD + "The Left Party opposes membership and demands a referendum."
    assert conditions(read_claims(text)) <= {"a referendum"}


def test_until_a_year_is_no_condition(read_claims: Read) -> None:
    text = LEAD + "NATO Secretary-General Jens Stoltenberg said the accession would take until 2017."
    assert conditions(read_claims(text)) == set()


def test_a_withdrawal_is_condemned(read_claims: Read) -> None:
    assert held(read_claims(EXIT + "Russia condemned the withdrawal.")) == {("Russia", "against", "ARM")}


def test_a_withdrawal_is_welcomed(read_claims: Read) -> None:
    assert held(read_claims(EXIT + "Azerbaijan welcomed Armenia's decision to leave.")) == {("Azerbaijan", "for", "ARM")}


def test_a_report_about_no_membership_has_no_positions(read_claims: Read) -> None:
    assert held(read_claims("Turkey shot down a warplane. Russia condemned the attack. NATO supports Turkey.")) == set()


def test_a_position_rests_on_its_statement(read_claims: Read) -> None:
    found = read_claims(LEAD + "Foreign Minister Sergei Lavrov said Macedonia's accession to NATO would be a mistake.")
    claim = next(c for c in found if c.relation == "against")
    assert len(claim.statements) == 1
    assert claim.why == "words of a side"


def test_a_state_rejecting_membership_speaks_of_its_own(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "Norway twice rejected membership in referendums.")) == set()


def test_the_decision_of_another_body_is_another(read_claims: Read) -> None:
    assert held(read_claims(LEAD + "The European Union lifted the tariffs. Turkey welcomed the EU's decision.")) == set()


def test_harm_by_the_speakers_side_on_the_condition_is_against(read_claims: Read) -> None:
    text = EXIT + '"If Armenia leaves the CSTO, we will suspend the trade agreement," said Russian Foreign Minister Sergei Lavrov.'
    assert {(r, s) for _, r, s in held(read_claims(text))} == {("against", "ARM")}


def test_only_possible_if_is_a_condition(read_claims: Read) -> None:
    text = LEAD + "French President Francois Hollande said Macedonia's accession would only be possible if it reforms its courts."
    assert conditions(read_claims(text)) == {"only be possible if it reforms its courts"}


def test_who_backs_the_membership_of_a_state_that_leaves_is_against_its_leaving(read_claims: Read) -> None:
    assert held(read_claims(EXIT + "Kazakhstan supports Armenia's membership.")) == {("Kazakhstan", "against", "ARM")}


def test_who_speaks_of_two_states_is_none_of_them(read_claims: Read) -> None:
    text = (
        "Finland and Sweden handed in their applications to join NATO. Ukraine is not a member of NATO, and Russia said the two "
        "states' accession would be a mistake."
    )
    assert not {(who, side, state) for who, side, state in held(read_claims(text)) if state in ("RUS", "UKR")}


def test_what_stands_in_the_background_is_not_what_is_condemned(read_claims: Read) -> None:
    text = (
        "Three parliaments ratified Georgia's accession to NATO on Tuesday. Georgia's membership in NATO is near. "
        "Turkey held up Sweden's accession to the alliance for years. Russia condemned the votes."
    )
    assert not held(read_claims(text))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("NATO decided on Monday not to admit Macedonia. Albania welcomed the decision.", set()),
        ("Macedonia wants to join NATO. Leaders voted on Monday. Albania praised the vote.", set()),
        ("Macedonia wants to join NATO. Albania regretted the decision.", set()),
        ("Macedonia applied to join NATO. Albania welcomed the decision.", set()),
        ("Macedonia applied to join NATO. Albania welcomed the move.", {("Albania", "for", "MKD")}),
        ("Macedonia decided to apply to join NATO. Albania welcomed the decision.", {("Albania", "for", "MKD")}),
        ("NATO invited Macedonia on Monday. Albania welcomed the decision.", {("Albania", "for", "MKD")}),
    ],
)
def test_a_decision_has_a_side_only_where_its_outcome_is_told(read_claims: Read, text: str, sides: set[tuple[str, str, str]]) -> None:
    assert held(read_claims("Macedonia's accession to NATO will take a year.\n" + text)) == sides
