from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim
from casus.model.claims import RELATIONS

Read = Callable[..., tuple[Claim, ...]]

STORY = """NATO has invited Macedonia to join the alliance.
Croatia joined NATO in 2009. NATO has 28 members, and Macedonia would become the 29th member.
"Macedonia is not a member of NATO," said Polish President Andrzej Duda.
Under the treaty an attack on one member is regarded as an attack on all. The alliance decides by consensus."""


def test_every_relation_is_in_the_closed_list(read_claims: Read) -> None:
    assert {c.relation for c in read_claims(STORY)} <= set(RELATIONS)


def test_claims_come_in_order_of_their_words(read_claims: Read) -> None:
    spans = [c.span for c in read_claims(STORY)]
    assert spans == sorted(spans)


def test_reading_twice_gives_the_same_ids(read_claims: Read) -> None:
    assert [c.id for c in read_claims(STORY)] == [c.id for c in read_claims(STORY)]


def test_ids_are_unique(read_claims: Read) -> None:
    found = read_claims(STORY)
    assert len({c.id for c in found}) == len(found)


def test_an_invitation_told_as_an_event_is_a_claim(read_claims: Read) -> None:
    assert [(c.subject, c.object) for c in read_claims(STORY) if c.relation == "invited_to"] == [("MKD", "NATO")]


def test_an_invitation_in_the_passive_is_of_the_one_alliance_there(read_claims: Read) -> None:
    found = read_claims("Montenegro was invited to join NATO on Wednesday.")
    assert [(c.subject, c.object) for c in found if c.relation == "invited_to"] == [("MNE", "NATO")]


def test_a_claim_in_a_quotation_rests_on_its_statement(read_claims: Read) -> None:
    claim = next(c for c in read_claims(STORY) if c.relation == "member_of" and c.subject == "MKD")
    assert claim.stance == "denies"
    assert len(claim.statements) == 1


def test_a_claim_of_the_reporter_rests_on_none(read_claims: Read) -> None:
    claim = next(c for c in read_claims(STORY) if c.relation == "member_of" and c.subject == "HRV")
    assert claim.statements == ()


def test_two_rules_of_a_treaty_are_two_claims(read_claims: Read) -> None:
    assert {c.value for c in read_claims(STORY) if c.relation == "bound_by"} == {"collective_defence", "consensus"}


def test_what_one_voice_says_twice_is_one_claim(read_claims: Read) -> None:
    found = read_claims("NATO has 28 members. NATO's 28 members met.")
    assert len([c for c in found if c.relation == "n_members"]) == 1


def test_what_two_voices_say_is_two_claims(read_claims: Read) -> None:
    found = read_claims('NATO has 28 members. "NATO has 28 members," said Polish President Andrzej Duda.')
    assert len([c for c in found if c.relation == "n_members"]) == 2


def test_a_denied_membership_denies(read_claims: Read) -> None:
    found = read_claims("Polish President Andrzej Duda denied that Belarus is a member of NATO.")
    assert {(c.subject, c.stance) for c in found if c.relation == "member_of"} <= {("BLR", "denies")}


def test_hopes_are_no_claims(read_claims: Read) -> None:
    found = read_claims("Polish President Andrzej Duda hopes that Belarus joins NATO.")
    assert not [c for c in found if c.relation == "member_of"]


def test_a_text_about_no_alliance_has_no_claims(read_claims: Read) -> None:
    assert [c for c in read_claims("Rain fell in Oslo. Norway won the match.") if c.relation != "holds_office"] == []


def test_what_a_treaty_holds_is_not_denied_with_the_sentence(read_claims: Read) -> None:
    text = "NATO met. A NATO official denied that Norway had invoked Article 5, under which an attack on one ally is an attack on all."
    (claim,) = [c for c in read_claims(text) if c.relation == "bound_by"]
    assert claim.stance == "asserts"


def test_what_an_aside_tells_is_not_denied_with_the_sentence(read_claims: Read) -> None:
    text = "A spokesman denied that Croatia, which joined NATO in 2009, had sent a letter."
    (claim,) = [c for c in read_claims(text) if c.relation == "member_of"]
    assert (claim.subject, claim.stance) == ("HRV", "asserts")


def test_sanctions_between_a_state_and_a_union_are_no_case_of_membership(read_claims: Read) -> None:
    text = (
        "Belarus recalled its ambassador to the EU. The EU imposed sanctions on Belarus.\n"
        "Latvian Foreign Minister Anna Berzina regretted the decision."
    )
    assert not [c for c in read_claims(text, "2021-06-28") if c.relation in ("for", "against", "conditional")]


def test_one_of_a_list_of_states_is_not_the_country(read_claims: Read) -> None:
    text = (
        "The Rio treaty's members met. The meeting was called by Colombia, Brazil, the United States and the Venezuelan opposition, which "
        "declared in July that the country had returned to the Rio treaty."
    )
    assert not any(c.subject == "USA" for c in read_claims(text, "2019-09-23"))


def test_since_is_no_end_of_a_membership(read_claims: Read) -> None:
    text = "The members of NATO met. Bolivia and Ecuador have left the Rio treaty since 2002."
    assert not any(c.valid_until for c in read_claims(text, "2019-09-23"))


@pytest.mark.parametrize(
    ("text", "n_rules"),
    [
        ("The OAS met on Monday. The assembly adopted the resolution by consensus.", 0),
        ("Ministers of the OAS agreed on the text by consensus.", 0),
        ("Decisions of the OAS are adopted by consensus.", 1),
        ("The OAS decides by consensus.", 1),
    ],
)
def test_what_was_once_agreed_by_consensus_is_no_rule(read_claims: Read, text: str, n_rules: int) -> None:
    assert len([c for c in read_claims(text) if c.relation == "bound_by"]) == n_rules
