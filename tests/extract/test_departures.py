"""Who leaves, and who only takes something out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


@pytest.mark.parametrize(
    ("text", "leaving"),
    [
        ("Greece is withdrawing its armed forces from NATO, its premier announced on Wednesday.", []),
        ("Greece is withdrawing from NATO, its premier announced on Wednesday.", ["GRC"]),
        ("Uzbekistan is withdrawing itself from the CSTO.", ["UZB"]),
    ],
)
def test_who_takes_its_troops_out_does_not_leave(read_claims: Read, text: str, leaving: list[str]) -> None:
    assert [c.subject for c in read_claims(text) if c.relation == "leaving"] == leaving


@pytest.mark.parametrize(
    ("text", "leaving"),
    [
        ("ECOWAS met on Monday. Mali and Niger had announced their departure the day before.", ["MLI", "NER"]),
        ("Armenia notified the CSTO of its withdrawal on Tuesday.", ["ARM"]),
        ("ECOWAS has no notice from those that say they have left it. Mali announced its departure.", ["MLI"]),
        ("The European Union called on Turkey to leave Famagusta. Turkey announced its withdrawal on Wednesday.", []),
        ("NATO met on Monday. Norway announced its withdrawal of tanks on Sunday.", []),
        ("NATO met on Monday. Norway announced its departure for the polar sea.", []),
        ("NATO met on Monday. Norway announced its gradual withdrawal.", []),
        ("NATO met on Monday. Norway announced the withdrawal of Spain.", []),
        ("NATO met on Monday. Ukraine announced the withdrawal of its troops on Tuesday.", []),
    ],
)
def test_an_exit_that_is_told_by_its_noun_is_from_the_body_named(read_claims: Read, text: str, leaving: list[str]) -> None:
    assert [c.subject for c in read_claims(text) if c.relation == "leaving"] == leaving


def test_who_is_taken_into_an_alliance_is_a_member(read_claims: Read) -> None:
    text = "Timor-Leste was taken into ASEAN on Sunday, its foreign minister said."
    assert [(c.subject, c.relation) for c in read_claims(text) if c.object == "ASEAN"] == [("TLS", "member_of")]


def test_who_is_expelled_was_in_until_then(read_claims: Read) -> None:
    found = read_claims("The Arab League met. Syria was expelled from the league in November 2011.")
    assert [(c.subject, c.valid_until) for c in found if c.relation == "member_of"] == [("SYR", "2011-11")]


@pytest.mark.parametrize(
    "text", ["The Arab League met. Syria was not expelled from the league in 2011.", "Syria was expelled from NATO's council in 2011."]
)
def test_who_is_not_expelled_or_from_a_part_stays(read_claims: Read, text: str) -> None:
    assert [c for c in read_claims(text) if c.valid_until] == []
