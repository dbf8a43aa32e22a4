"""The subject of a verb of saying where the parser hangs it elsewhere."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told

import casus

CASES = [
    ('PRAIA (Agency) - "The talks failed," a donor said.', "a donor"),
    ("OSLO (Agency) - A donor said the talks had failed.", "A donor"),
    ("Ames, who was on the team, warned that the dam would break.", "Ames"),
    ("Across the river Attorney-General Ana Ruiz, who had brought the case, said that it was over.", "Attorney-General Ana Ruiz"),
    ("Holm (Lab.) said that the pact would fail.", "Holm"),
    ("U Thein, the secretary-general, said the talks had failed.", "U Thein"),
    ("The cabinet of Ana Ruiz said the pact would fail.", "The cabinet of Ana Ruiz"),
    ("A lawyer for Ann Ames said the talks had failed.", "A lawyer for Ann Ames"),
    ("Former candidate Ben Holm says the talks have failed.", "Former candidate Ben Holm"),
    ('Stated Holm: "The talks have failed."', "Holm"),
    ('A White House official who spoke anonymously said Wednesday, "We are not going to do it."', "A White House official"),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_who_says_it(text: str, speaker: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [p.text for s in account.statements for p in s.speakers] == [speaker]


def test_across_a_semicolon_nobody_speaks_on() -> None:
    text = "Peru's envoy had cast a vote; his Chilean colleague did likewise, then said that he would rather have left."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [p.text for s in account.statements for p in s.speakers] == []


def test_two_who_say_it_are_both_speakers() -> None:
    (account,) = casus.read(text="Omar Deby and Sara Thapa said the pact would fail.", outlet="Herald", published="2016-05-03")
    assert [p.text for s in account.statements for p in s.speakers] == ["Omar Deby", "Sara Thapa"]


def test_an_agency_in_front_of_a_dash_does_nothing(read_events: Code) -> None:
    text = "TASS - The Great People's Hural of the Mongolian People's Republic ratified a treaty with Poland."
    assert ("SUPPORT", "actual", ["MNG"], ["POL"]) in told(read_events, text)
