"""Where what is said begins and goes on around an attribution that commas set off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm rejected that reading: the contract, she said, did not mention the harbour.",
         ["the contract", "did not mention the harbour"]),
        ("Lant went further: Ayr, he said, had taken the money and had paid nothing back.",
         ["Ayr", "had taken the money and had paid nothing back"]),
        ("Ayr was doing, she said, what its neighbours should have done long ago.",
         ["Ayr was doing", "what its neighbours should have done long ago"]),
    ],
)  # fmt: skip
def test_a_clause_cut_in_two_by_an_attribution_is_told_whole(text: str, content: list[str], tell: Tell) -> None:
    assert content in [list(one.content) for one in tell(text)]
