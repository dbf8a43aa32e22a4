"""Second halves of what is said, in the speaker's own present."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm concluded that haste is fine, but sometimes patience wins.", "haste is fine, but sometimes patience wins"),
        (
            "The mayor said Ayr is expecting ten ships, while Bern will likely see two.",
            "Ayr is expecting ten ships, while Bern will likely see two",
        ),
        ("Holm said the plan is fine, but the mayor stayed away.", "the plan is fine"),
        ("Holm said the plan is fine, but the mayor thinks it is not.", "the plan is fine"),
        ("Holm said the plan was fine, but the port is shut.", "the plan was fine"),
    ],
)
def test_a_half_in_the_present_is_said_too(tell: Tell, text: str, content: str) -> None:
    assert tell(text)[0].content == (content,)
