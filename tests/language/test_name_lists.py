from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casus.language.name_lists import NameLists, load_name_lists

WORDS = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=8)
NAMES = st.dictionaries(st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3).map(tuple), st.integers(1, 9), max_size=6)


def mark(lists: NameLists, words: list[str]) -> list[int]:
    return lists.mark(words, [lists.begins(word) for word in words])


def test_the_longest_name_is_marked() -> None:
    lists = NameLists.from_names([(("santa", "rosa"), 8), (("santa", "rosa", "de", "copan"), 9), (("rosa",), 3)])
    assert mark(lists, ["santa", "rosa", "de", "copan"]) == [37, 38, 38, 39]
    assert mark(lists, ["santa", "rosa", "de", "la"]) == [33, 35, 0, 0]
    assert mark(lists, ["a", "rosa"]) == [0, 12]


def test_a_name_does_not_run_over_the_end() -> None:
    assert mark(NameLists.from_names([(("new", "york"), 1)]), ["in", "new"]) == [0, 0]


def test_the_first_list_keeps_a_name() -> None:
    assert mark(NameLists.from_names([(("georgia",), 1), (("georgia",), 7)]), ["georgia"]) == [4]


@given(NAMES, WORDS)
def test_lists_that_are_written_and_read_mark_the_same(names: dict[tuple[str, ...], int], words: list[str]) -> None:
    lists = NameLists.from_names(names.items())
    assert mark(NameLists.from_bytes(lists.to_bytes()), words) == mark(lists, words)


def test_the_shipped_lists_know_states_and_towns_whatever_their_letters() -> None:
    words = ["from", "oslo", "to", "north", "macedonia"]
    assert [number > 0 for number in mark(load_name_lists(), words)] == [False, True, False, True, True]
