from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.panels.days import UNKNOWN, find_impossible, first_days, last_days, years_of

DAYS = st.dates(min_value=date(1700, 1, 1), max_value=date(2100, 12, 31))


@given(DAYS)
def test_a_known_day_is_itself(day: date) -> None:
    assert first_days([day.year], [day.month], [day.day])[0] == np.datetime64(day)
    assert last_days([day.year], [day.month], [day.day])[0] == np.datetime64(day)


@given(DAYS)
def test_an_unknown_day_opens_to_the_first_and_the_last_of_its_month(day: date) -> None:
    first = first_days([day.year], [day.month], [UNKNOWN])[0].astype(object)
    last = last_days([day.year], [day.month], [UNKNOWN])[0].astype(object)
    assert first == day.replace(day=1)
    assert (last + timedelta(days=1)).day == 1
    assert first <= day <= last


@given(DAYS)
def test_the_year_of_a_day_is_that_of_the_calendar(day: date) -> None:
    assert years_of(np.array([day], "datetime64[D]")).tolist() == [day.year]


@pytest.mark.parametrize(
    ("parts", "is_impossible"), [((1999, 2, 29), True), ((2000, 2, 29), False), ((2000, 13, 1), True), ((0, 1, 1), True)]
)
def test_what_is_no_day_is_found(parts: tuple[int, int, int], is_impossible: bool) -> None:
    assert (len(find_impossible(*([part] for part in parts))) == 1) == is_impossible
