from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from casus.reconcile.tally import Tally

WORDS = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True, min_size=1).map(tuple), min_size=1, max_size=6)


def tally(reports: list[tuple[str, ...]], day: date | None = None) -> Tally:
    found = Tally()
    for words in reports:
        found.add(words, day)
    return found


def rare(word: str) -> float:
    del word
    return 0.01


def rates(*words: str) -> dict[str, float]:
    return {word: rare(word) for word in words}


@given(WORDS, WORDS)
def test_a_gain_does_not_depend_on_which_story_comes_first(left: list[tuple[str, ...]], right: list[tuple[str, ...]]) -> None:
    one, other = tally(left), tally(right)
    assert abs(one.gain_by_story(other, rare) - other.gain_by_story(one, rare)) < 1e-6


@given(WORDS, WORDS)
def test_absorbing_counts_as_adding_one_by_one(left: list[tuple[str, ...]], right: list[tuple[str, ...]]) -> None:
    one, both = tally(left), tally(left + right)
    one.absorb(tally(right))
    assert (one.n, one.counts) == (both.n, both.counts)
    assert abs(one.gain_by_report(rates("a", "x"), None) - both.gain_by_report(rates("a", "x"), None)) < 1e-6


def test_shared_words_speak_for_one_story_and_others_against() -> None:
    story = tally([("a", "b", "c")] * 3)
    assert story.gain_by_report(rates("a", "b", "c"), None) > story.gain_by_report(rates("a", "b", "x"), None) > 0
    assert story.gain_by_report(rates("x", "y", "z"), None) < 0


def test_a_common_word_tells_less_than_a_rare_one() -> None:
    story = tally([("a", "b")])
    assert story.gain_by_report({"a": 0.2, "b": 0.2}, None) < story.gain_by_report(rates("a", "b"), None)


def test_days_far_apart_speak_against_one_story() -> None:
    story = tally([("a", "b")] * 2, date(2018, 6, 3))
    gains = [story.gain_by_report(rates("a", "b"), day) for day in (date(2018, 6, 8), date(2018, 7, 8), date(2019, 6, 3))]
    assert gains == sorted(gains, reverse=True)
    assert gains[0] > 0 > gains[2]
    assert story.gain_by_report(rates("a", "b"), None) == gains[0]
