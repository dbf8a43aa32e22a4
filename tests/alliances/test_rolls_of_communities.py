"""The rolls of bodies that lay no duty of defence on their members: ASEAN, ECOWAS, OPEC."""

from __future__ import annotations

from datetime import date

import pytest

from casus.alliances.check import check_claim
from casus.alliances.membership import list_members
from casus.codebook.treaties import load_treaties
from casus.ground.spans import Span
from casus.model.account import Claim

BOOK = load_treaties()


@pytest.mark.parametrize(
    ("alliance", "on", "count"),
    [
        ("ASEAN", "1967-08-08", 5), ("ASEAN", "1984-01-07", 6), ("ASEAN", "1999-04-30", 10), ("ASEAN", "2025-01-01", 10),
        ("ECOWAS", "2001-01-01", 15), ("ECOWAS", "2025-01-28", 15), ("ECOWAS", "2025-01-29", 12),
        ("OPEC", "1960-09-14", 5), ("OPEC", "1976-01-01", 13), ("OPEC", "2009-01-01", 12), ("OPEC", "2024-01-01", 12),
    ],
)  # fmt: skip
def test_as_many_are_in_it_on_that_day(alliance: str, on: str, count: int) -> None:
    assert list_members(BOOK.get(alliance), date.fromisoformat(on)).count == count


def left(state: str, alliance: str, when: str) -> Claim:
    return Claim("c", state, "member_of", alliance, "", None, when, Span(0, 1), "asserts", ())


@pytest.mark.parametrize("when", ["2019-01", "2019-01-01", "2018-12-31"])
def test_who_left_on_a_day_was_in_until_the_day_before(when: str) -> None:
    assert check_claim(left("QAT", "OPEC", when), BOOK, date(2020, 1, 1)).verdict == "agrees"


def test_who_left_in_another_year_did_not_leave_then() -> None:
    assert check_claim(left("QAT", "OPEC", "2017"), BOOK, date(2020, 1, 1)).verdict == "contradicts"
