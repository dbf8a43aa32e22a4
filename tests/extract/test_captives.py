"""Who is freed, charged or deported: those who were taken before."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last


@pytest.mark.parametrize(
    "behind",
    [
        "They were freed on Tuesday.",
        "They were questioned and freed.",
        "A court in Split released them on bail.",
        "A judge said two of them would be deported.",
        "They will be put on trial in Split.",
        "Hungary said they had been charged with spying.",
    ],
)
def test_those_who_were_taken_are_freed_or_charged(behind: str) -> None:
    text = f"Croatian police arrested nine Hungarian drivers on Sunday. {behind}"
    assert last(text, "them" if "them" in behind else "they" if "they" in behind else "They").actor == "HUN"


def test_so_they_are_in_the_same_sentence() -> None:
    assert last("Croatian police arrested nine Hungarian drivers, and they were deported on Monday.", "they").actor == "HUN"


@pytest.mark.parametrize(
    "taking", ["Gunmen from Chad took six Italian miners hostage.", "Six Italian miners were seized by Chadian gunmen."]
)
def test_hostages_are_taken_too(taking: str) -> None:
    assert last(f"{taking} They were freed on Monday.", "They").actor == "ITA"


def test_who_takes_captives_nobody_can_tell_is_not_freed() -> None:
    assert last("Croatian police seized a bus and arrested its driver. They were released on Monday.", "They").actor is None


def test_who_does_something_else_may_be_who_took_them() -> None:
    assert last("Croatian police arrested nine Hungarian drivers. They searched the lorries.", "They").actor == "HRV"


def test_one_who_was_taken_is_freed_not_who_took_him() -> None:
    text = "Captain Luis Ruiz arrested General Otto Kern. He was released on Friday."
    assert last(text, "He").entity == last(text, "General Otto Kern").entity


@pytest.mark.parametrize("text", ["Chadian gunmen kidnapped two Italian engineers.", "Chadian gunmen seized nine Italian nuns."])
def test_who_is_tried_behind_a_kidnapping_may_be_who_did_it(text: str) -> None:
    assert last(f"{text} They were charged with terrorism.", "They").actor != "ITA"
