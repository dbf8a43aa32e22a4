"""Quotations that go on behind their cue, and what only a kind of people wishes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('"It is dead", the minister said, "and nobody will mourn it".', ("It is dead", "and nobody will mourn it")),
        (
            'The treaty had "not met its aims", he was quoted as saying, "in 2021 and in 2022".',
            ('The treaty had "not met its aims"', "in 2021 and in 2022"),
        ),
    ],
)
def test_a_quotation_goes_on_behind_its_cue(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    (told,) = tell(text)
    assert (told.content, told.said) == (content, None)


def test_a_member_that_wishes_to_leave_is_nobody_who_wishes_it(tell: Tell) -> None:
    assert tell("A member that wishes to leave must tell the others six months in advance.") == []
