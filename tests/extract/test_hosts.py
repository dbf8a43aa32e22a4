"""A verb of saying that goes on from another shares its speaker."""

from __future__ import annotations

import pytest

import casus

CASES = [
    ("Ana Ruiz said the pact would be a blow to Chad, adding that the vote was near.", ["Ana Ruiz", "Ana Ruiz"]),
    ("Ana Ruiz said she understood the fear but insisted that the pact would hold.", ["Ana Ruiz", "Ana Ruiz"]),
    ("The pact would hold, Ana Ruiz told the paper, adding that the vote was near.", ["Ana Ruiz", "Ana Ruiz"]),
    ("Ana Ruiz rejected a claim that Chad had broken the pact, saying that it would hold.", ["Ana Ruiz", "Ana Ruiz"]),
    ("Ana Ruiz said the pact would hold, and Omar Deby warned that it would fail.", ["Ana Ruiz", "Omar Deby"]),
    ("Ana Ruiz said that she had seen the map and felt that Chad would lose.", ["Ana Ruiz", "Ana Ruiz"]),
    ("The pact would hold, Ana Ruiz told the paper, quietly adding that the vote was near.", ["Ana Ruiz", "Ana Ruiz"]),
    ("Ana Ruiz told them she thinks the pact will hold, saying that Chad would stay.", ["Ana Ruiz", "Ana Ruiz"]),
]


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_who_goes_on(text: str, speakers: list[str]) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    told = [m.entity for s in account.statements for p in s.speakers for m in account.mentions if m.span == p.span]
    named = {m.entity: m.text for m in reversed(account.mentions) if m.kind == "person" and m.text in speakers}
    assert [named.get(e) for e in told] == speakers
