"""How inputs are cut into batches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casus.language.inputs import cheapest_cuts


@given(st.lists(st.integers(3, 462), max_size=40).map(sorted))
def test_batches_hold_all_inputs_once_and_no_more_pieces_than_allowed(lengths: list[int]) -> None:
    cuts = cheapest_cuts(lengths, 350)
    assert [i for start, end in cuts for i in range(start, end)] == list(range(len(lengths)))
    assert all(end - start == 1 or (end - start) * lengths[end - 1] <= 350 for start, end in cuts)


def test_a_long_input_is_not_batched_with_short_ones() -> None:
    assert cheapest_cuts([10] * 5 + [60], 350) == [(0, 5), (5, 6)]


def test_a_run_of_its_own_is_not_worth_a_little_padding() -> None:
    assert cheapest_cuts([20, 21, 22], 350) == [(0, 3)]
