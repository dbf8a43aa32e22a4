"""The subject of a verb of saying where the parser hangs it elsewhere."""

from __future__ import annotations

import pytest

import casus

CASES = [
    ('PRAIA (Agency) - "The talks failed," a donor said.', "a donor"),
    ("OSLO (Agency) - A donor said the talks had failed.", "A donor"),
    ("Ames, who was on the team, warned that the dam would break.", "Ames"),
    ("A lawyer for Ann Ames said the talks had failed.", "A lawyer for Ann Ames"),
    ("Former candidate Ben Holm says the talks have failed.", "Former candidate Ben Holm"),
    ('Stated Holm: "The talks have failed."', "Holm"),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_who_says_it(text: str, speaker: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [p.text for s in account.statements for p in s.speakers] == [speaker]
