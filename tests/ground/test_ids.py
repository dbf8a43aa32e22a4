from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from casus.ground.ids import make_id

part_lists = st.lists(st.text(st.characters(exclude_characters="\x1f"), max_size=10), max_size=4)


@given(part_lists)
def test_the_same_parts_give_the_same_id(parts: list[str]) -> None:
    assert make_id("evt", *parts) == make_id("evt", *parts)
    assert re.fullmatch(r"evt-[0-9a-f]{12}", make_id("evt", *parts))


@given(part_lists, part_lists)
def test_other_parts_give_another_id(left: list[str], right: list[str]) -> None:
    if left and right:
        assert (make_id("x", *left) == make_id("x", *right)) == (left == right)


def test_an_id_is_the_same_in_every_run_and_on_every_machine() -> None:
    assert make_id("evt", "AGREE", (3, 9)) == "evt-" + make_id("stm", "AGREE", (3, 9))[4:]
    assert make_id("rep", "NATO") == "rep-ace0fc1bd762"


def test_half_characters_of_broken_text_have_an_id_too() -> None:
    assert make_id("rep", "\ud83d").startswith("rep-")
