"""An exit with a day to come is planned; a blow with a condition is not told as done."""

from __future__ import annotations

import pytest

import casus

CASES = [
    ("Russia attacked Georgia.", ["actual"]),
    ("Russia attacked Georgia, if the reports are right.", ["hypothetical"]),
    ("Czechoslovakia confiscated the land of the Hungarians as if they were thieves.", ["actual"]),
    ("Niger leaves the League of Arab States on 1 June 2016.", ["planned"]),
    ("A vote is expected if Niger leaves the League of Arab States on 1 June 2016.", ["hypothetical"]),
    ("Russia sought to attack Georgia.", ["hypothetical"]),
    ("Russia never sought to attack Georgia.", ["denied"]),
]


@pytest.mark.parametrize(("text", "statuses"), CASES)
def test_status_by_kind(text: str, statuses: list[str]) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [e.status for e in account.events] == statuses
