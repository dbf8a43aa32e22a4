from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.ground.numbers import read_number, read_ordinal

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(n: int) -> str:
    """Return the words of a number, as British English writes them."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        tens, rest = divmod(n, 10)
        return _TENS[tens - 2] + (f"-{_ONES[rest]}" if rest else "")
    if n < 1000:
        hundreds, rest = divmod(n, 100)
        return f"{_ONES[hundreds]} hundred" + (f" and {spell(rest)}" if rest else "")
    thousands, rest = divmod(n, 1000)
    joint = " and " if rest < 100 else " "
    return f"{spell(thousands)} thousand" + (joint + spell(rest) if rest else "")


@given(st.integers(0, 999_999))
def test_spelled_numbers_are_read_back(n: int) -> None:
    assert read_number(spell(n)) == n
    assert read_number(spell(n).title()) == n


@given(st.integers(0, 10**12))
def test_digits_are_read_with_and_without_commas(n: int) -> None:
    assert read_number(f"{n:,}") == n
    assert read_number(str(n)) == n


@given(st.integers(1, 99))
def test_ordinals_in_digits_are_read_back(n: int) -> None:
    ending = "th" if 10 < n < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    assert read_ordinal(f"{n}{ending}") == n


@pytest.mark.parametrize(
    ("words", "n"),
    [("first", 1), ("twelfth", 12), ("thirteenth", 13), ("twentieth", 20), ("twenty-first", 21), ("thirty-second", 32), ("ninetieth", 90)],
)
def test_ordinals_in_words_are_read(words: str, n: int) -> None:
    assert read_ordinal(words) == n


def test_a_decimal_number_keeps_its_decimals() -> None:
    assert read_number("1,234.5") == 1234.5


@pytest.mark.parametrize("words", ["", "and", "hundred men", "a few", "soldiers", "-", "1.2.3", "the fifth", "hundred"])
def test_what_is_no_number_is_none(words: str) -> None:
    assert read_number(words) is None


@pytest.mark.parametrize("words", ["", "member", "th", "north", "29", "fourty-th"])
def test_what_is_no_ordinal_is_none(words: str) -> None:
    assert read_ordinal(words) is None
