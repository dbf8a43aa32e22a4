"""What is wanted, and what somebody has others do: not done yet."""

from __future__ import annotations

import pytest

import casus


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("Norway wants all political prisoners released before the talks.", "release", "requested"),
        ("Norway had the Serbian envoy arrested on Monday.", "arrest", "actual"),
        ("Norway is to reopen its port and to have the envoy arrested.", "arrest", "planned"),
    ],
)
def test_a_participle_is_done_only_as_the_verb_above_it_is(text: str, act: str, status: str) -> None:
    (account,) = casus.read(text=text, published="2016-05-04", outlet="Courier")
    assert [e.status for e in account.events if e.act == act] == [status]


def test_words_of_a_treaty_are_no_attack() -> None:
    text = "NATO met. Under its treaty, an armed attack on one ally shall be considered an attack against all."
    (account,) = casus.read(text=text, published="2016-10-04", outlet="Courier")
    assert not account.events or all(e.type != "ASSAULT" for e in account.events)


def test_what_is_done_to_nothing_is_not_done() -> None:
    (account,) = casus.read(text="Norway had been informed of nothing by Sweden.", published="2016-10-04", outlet="Courier")
    assert not [e for e in account.events if e.status == "actual"]


def test_a_telephone_that_rings_is_no_petition() -> None:
    (account,) = casus.read(text="A junta spokesman, Zaw Tun, did not answer calls on Sunday.", published="2025-10-27", outlet="Courier")
    assert not account.events
    assert not account.statements


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("It was not Israel that bombed the port, but Jordan.", "denied"),
        ("It was Israel that bombed the port.", "actual"),
        ("It was not the first time that Israel bombed the port.", "actual"),
        ("Neither of the two attacked Kenya.", "denied"),
        ("Peru and Chile spoke for an hour, and neither gave up its claim.", "denied"),
    ],
)
def test_they_did_not_do_it_of_whom_a_sentence_says_so(text: str, status: str) -> None:
    (account,) = casus.read(text=text, published="2016-10-04", outlet="Courier")
    assert account.events[-1].status == status
