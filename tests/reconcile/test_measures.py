from __future__ import annotations

import pytest

from casus.reconcile.measures import find_measures


@pytest.mark.parametrize(
    ("text", "unit", "least", "most"),
    [
        ("The loan of 80 million dollars", "money dollar", 80_000_000, 80_000_000),
        ("a €1.5 billion credit", "money euro", 1_500_000_000, 1_500_000_000),
        ("The lease runs for two years", "time", 730.0, 730.0),
        ("some 100 miles from the coast", "length", 144.81, 176.99),
        ("as its 15th member", "ordinal memb", 15, 15),
        ("at least seven Chilean sailors", "count crew", 7, float("inf")),
        ("two dozen prisoners", "count prisoner", 24, 24),
        ("Dozens of Finns work there", "count finn", 24, 99),
        ("Fifty Thai and Malay soldiers", "count soldier", 50, 50),
        ("9.5 per cent", "percent", 9.5, 9.5),
        ("no more than 120 tanks", "count tank", 0, 120),
        ("lets 70 loaded lorries a day through", "rate truck day", 70, 70),
        ("about two thousand tons of salt per week", "rate ton week", 1800, 2200),
        ("only one ship", "count ship", 1, 1),
        ("a single brigade", "count brigad", 1, 1),
        ("ninety million sterling", "money pound", 90_000_000, 90_000_000),
        ("approved by 38 votes to four", "vote", 38.000004, 38.000004),
        ("adopted with 38 members for and only 4 against", "vote", 38.000004, 38.000004),
        ("38 deputies voted in favour of it, four were opposed", "vote", 38.000004, 38.000004),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, unit: str, least: float, most: float) -> None:
    (measure,) = find_measures(text)
    assert measure.unit == unit
    assert (measure.least, measure.most) == (pytest.approx(least), pytest.approx(most))


@pytest.mark.parametrize(
    "text",
    [
        "one hour each day",
        "40 miles an hour",
        "in 1996",
        "Article 5",
        "a man aged 40",
        "at 2 p.m.",
        "at 0815 hours",
        "two years after the war",
        "one of them",
        "not one sailor",
    ],
)
def test_years_ages_hours_and_articles_measure_nothing(text: str) -> None:
    assert find_measures(text) == []


def test_two_votes_are_one_where_both_sides_are() -> None:
    (one,), (same,), (other,) = (
        find_measures(t) for t in ("approved by 96 votes to 9", "The chamber voted 96-9", "passed with 98 votes to 9")
    )
    assert one.may_equal(same)
    assert not one.may_equal(other)


def test_a_number_rounds_those_near_it_to_two_figures_or_more() -> None:
    rough, exact, other, one_figure, near = (
        find_measures(t)[0] for t in ("1,800 tons", "1,786 tons", "1,860 tons", "3,000 tons", "2,960 tons")
    )
    assert rough.rounds(exact)
    assert not any((exact.rounds(rough), rough.rounds(other), one_figure.rounds(near)))


def test_other_things_of_a_kind_leave_the_number_open() -> None:
    (all_of_them,), (others,) = find_measures("nine rifles"), find_measures("two other rifles")
    assert all_of_them.may_equal(others)


def test_a_mile_and_its_kilometres_may_be_equal() -> None:
    (miles,), (kilometres,) = find_measures("60 miles"), find_measures("97 kilometres")
    assert miles.may_equal(kilometres)


def test_a_number_is_finer_than_a_word_that_leaves_it_open() -> None:
    (number,), (dozens,) = find_measures("40 clerks"), find_measures("dozens of clerks")
    assert number.is_finer(dozens)
    assert not dozens.is_finer(number)
