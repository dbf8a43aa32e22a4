"""The day of an answer to a blow whose own day is told elsewhere."""

from __future__ import annotations

from tests.extract.test_act_parties import Code

BLAST = "A bomb killed nine Kenyans at a market in Mombasa on 1 June 2014. "
BLAME = "Norway condemned the bombing of the market on 3 June 2014."


def days(code: Code, text: str) -> list[tuple[str, str | None]]:
    return [(e.type, e.happened) for e in code(text)]


def test_a_day_behind_a_blow_of_another_day_is_that_of_the_answer(read_events: Code) -> None:
    found = days(read_events, BLAST + BLAME)
    assert ("ACCUSE", "2014-06-03") in found
    assert ("ASSAULT", "2014-06-03") not in found


def test_by_itself_it_is_that_of_the_blow(read_events: Code) -> None:
    assert days(read_events, BLAME) == [("ACCUSE", None), ("ASSAULT", "2014-06-03")]


def test_a_blow_of_long_ago_says_nothing_of_it(read_events: Code) -> None:
    found = days(read_events, BLAST.replace("2014", "2012") + BLAME)
    assert {("ACCUSE", None), ("ASSAULT", "2014-06-03")} <= set(found)
