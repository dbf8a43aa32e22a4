from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.dates import bounds, is_finer, may_be_same, parse_day
from casus.ground.errors import InputError

days = st.dates(min_value=date(1816, 1, 1), max_value=date(2100, 12, 31))


def values_of(day: date) -> tuple[str, ...]:
    """Return date values that all can mean the day, from the finest to the coarsest."""
    year, week, _ = day.isocalendar()
    return (
        day.isoformat(),
        f"{year:04}-W{week:02}",
        f"{day:%Y-%m}",
        f"{day:%Y}-Q{(day.month + 2) // 3}",
        f"{day:%Y}-H{1 if day.month <= 6 else 2}",
        f"{day:%Y}",
    )


@given(days)
def test_every_value_that_can_mean_a_day_has_it_within_its_bounds(day: date) -> None:
    for value in values_of(day):
        found = bounds(value)
        assert found is not None
        assert found[0] <= day <= found[1]


@given(days)
def test_values_of_one_day_may_be_the_same_whatever_their_precision(day: date) -> None:
    values = values_of(day)
    assert all(may_be_same(left, right) for left in values for right in values)


@given(days, days)
def test_two_days_may_be_the_same_only_if_they_are_one(left: date, right: date) -> None:
    assert may_be_same(left.isoformat(), right.isoformat()) == (left == right)


@given(days)
def test_no_value_is_finer_than_itself_and_a_day_is_finer_than_its_year(day: date) -> None:
    assert not any(is_finer(value, value) for value in values_of(day))
    assert is_finer(day.isoformat(), f"{day:%Y}")
    assert not is_finer(f"{day:%Y}", day.isoformat())


@given(st.integers(1816, 2100))
def test_a_year_is_as_long_as_the_calendar_says(year: int) -> None:
    found = bounds(str(year))
    assert found is not None
    assert found[1] - found[0] + timedelta(days=1) in (timedelta(days=365), timedelta(days=366))


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2004-02", date(2004, 2, 1), date(2004, 2, 29)),
        ("1949-04-04T10:00", date(1949, 4, 4), date(1949, 4, 4)),
        ("2015-W53", date(2015, 12, 28), date(2016, 1, 3)),
        ("2017-WI", date(2017, 12, 1), date(2018, 2, 28)),
        ("2017-SU", date(2017, 6, 1), date(2017, 8, 31)),
        ("1999-Q4", date(1999, 10, 1), date(1999, 12, 31)),
        ("1985-W23-WE", date(1985, 6, 8), date(1985, 6, 9)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("19", date(1900, 1, 1), date(1999, 12, 31)),
    ],
)
def test_bounds_are_the_first_and_the_last_day(value: str, first: date, last: date) -> None:
    assert bounds(value) == (first, last)


@pytest.mark.parametrize(
    "value", [None, "", "P9Y", "PAST_REF", "PRESENT_REF", "2015-13", "2015-02-30", "2014-W53", "0000", "1", "1998-W23-XX"]
)
def test_what_names_no_range_of_days_has_no_bounds(value: str | None) -> None:
    assert bounds(value) is None


@given(st.text(max_size=30))
def test_any_text_can_be_asked_for_bounds(value: str) -> None:
    found = bounds(value)
    assert found is None or found[0] <= found[1]


@given(days)
def test_a_written_day_is_read_back(day: date) -> None:
    assert parse_day(f" {day.isoformat()} ") == day


@pytest.mark.parametrize("value", ["", "2 December 2015", "2015-02-29", "02/12/2015", "yesterday"])
def test_a_day_that_is_none_says_how_to_write_one(value: str) -> None:
    with pytest.raises(InputError, match="is not a date") as error:
        parse_day(value, where="--published")
    assert "YYYY-MM-DD" in error.value.hint
    assert error.value.exit_code == 3
