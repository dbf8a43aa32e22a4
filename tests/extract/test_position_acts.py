from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim
from casus.model.claims import POSITIONS

Read = Callable[..., tuple[Claim, ...]]


def held(claims: tuple[Claim, ...]) -> set[tuple[str, str, str]]:
    return {(c.holder.text, c.relation, c.subject) for c in claims if c.relation in POSITIONS and c.holder}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Greek parliament voted against Macedonia's membership of NATO.", {("The Greek parliament", "against", "MKD")}),
        ("The Serbian president campaigned for Serbia's membership of the EU.", {("The Serbian president", "for", "SRB")}),
        ("Moscow warned Finland and Sweden against joining NATO.", {("Moscow", "against", "FIN"), ("Moscow", "against", "SWE")}),
        ("Moscow urged Sweden not to join NATO.", {("Moscow", "against", "SWE")}),
        ("Washington called on Sweden to join NATO.", {("Washington", "for", "SWE")}),
        ("The Socialist Party is against Hungary's accession to NATO.", {("Socialist Party", "against", "HUN")}),
        ("Poland is in favour of Ukraine's membership of the EU.", {("Poland", "for", "UKR")}),
        ("Turkey is opposed to Sweden's membership of NATO.", {("Turkey", "against", "SWE")}),
        ("Hungary has raised objections to Ukraine's accession to the EU.", {("Hungary", "against", "UKR")}),
        ("Erdogan, Turkey's president, said no to Sweden's membership of NATO.", {("Erdogan", "against", "SWE")}),
        ("Turkey would not say yes to Mali and Chad's membership of the EU.", {("Turkey", "against", "MLI"), ("Turkey", "against", "TCD")}),
    ],
    ids=[
        "voted against",
        "campaigned for",
        "warned two against",
        "urged not to",
        "called on to",
        "against",
        "in favour",
        "opposed",
        "voiced",
        "said no",
        "no yes",
    ],
)
def test_who_votes_warns_or_urges_takes_a_side(read_claims: Read, text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert held(read_claims(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Moscow did not warn Sweden against joining NATO.",
        "Finland's bid to join the EU could face stiff opposition from Hungary.",
        "Croatia warned Slovenia against blocking its accession to the EU.",
        "Sweden asked Finland to wait.",
        "Serbia's president is not against Kosovo's membership of the UN.",
    ],
    ids=["negated", "opposition that may come", "against blocking", "no change", "not against"],
)
def test_what_is_not_done_takes_no_side(read_claims: Read, text: str) -> None:
    assert held(read_claims(text)) == set()


def test_those_who_are_warned_are_whose_joining_a_statement_is_about(read_claims: Read) -> None:
    text = "Moscow warned Finland and Sweden that joining NATO would have military consequences."
    assert held(read_claims(text)) == {("Moscow", "against", "FIN"), ("Moscow", "against", "SWE")}


EXIT = "Moldova said that it would leave the CIS. Moldova gave notice of its withdrawal from the CIS in May.\n"


@pytest.mark.parametrize("text", ["Kazakhstan urged Moldova to stay.", "Kazakhstan asked Moldova to remain in the CIS."])
def test_who_asks_a_state_that_leaves_to_stay_is_against_its_leaving(read_claims: Read, text: str) -> None:
    assert held(read_claims(EXIT + text)) == {("Kazakhstan", "against", "MDA")}


@pytest.mark.parametrize("text", ["Kazakhstan urged Moldova to stay calm.", "Kazakhstan urged Moldova to stay in the talks."])
def test_to_stay_calm_or_elsewhere_takes_no_side(read_claims: Read, text: str) -> None:
    assert held(read_claims(EXIT + text)) == set()


def test_reservations_that_are_removed_are_none(read_claims: Read) -> None:
    text = "Croatia hopes to join the European Union. Slovenia spoke of Croatia's accession to the European Union on Friday.\n"
    assert held(read_claims(text + "“We remove our reservations,” Prime Minister Borut Pahor said.")) == set()
    assert held(read_claims(text + "“We maintain our reservations,” Prime Minister Borut Pahor said."))
