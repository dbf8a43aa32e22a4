"""Candidates: who waits, applies or wishes to join."""

from __future__ import annotations

from collections.abc import Callable

from casus.model.account import Claim

Read = Callable[..., tuple[Claim, ...]]


def candidates(claims: tuple[Claim, ...]) -> set[str]:
    return {c.subject for c in claims if c.relation == "candidate_for"}


def test_a_list_behind_a_colon_waits_in_the_wings(read_claims: Read) -> None:
    text = "NATO has 19 members now, and others wait in the wings: Slovenia, Romania and Bulgaria."
    assert candidates(read_claims(text, "1999-03-12")) == {"SVN", "ROU", "BGR"}


def test_a_participle_in_front_is_said_of_who_follows(read_claims: Read) -> None:
    assert candidates(read_claims("Also applying for NATO membership are Romania and Bulgaria.", "1999-02-10")) == {"ROU", "BGR"}


def test_what_a_membership_is_to_do_is_no_wish_to_join(read_claims: Read) -> None:
    text = "Poland joined NATO. “We want our membership of NATO to be a bridge to the east,” the Polish minister said."
    assert candidates(read_claims(text, "1999-03-12")) == set()
