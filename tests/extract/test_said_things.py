"""Things said without a clause: charges, names, refusals, calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[[str], list[Any]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm bluntly accused Brandt and his allies of hiding the report.", ("Brandt and his allies of hiding the report",)),
        ("The toll, which Holm described as a theft, will rise.", ("which", "as a theft")),
        ("Holm declined an interview request.", ("an interview request",)),
        ("Holm called for the guards to leave the harbour.", ("the guards to leave the harbour",)),
    ],
)
def test_charges_names_refusals_and_calls_wherever_the_parse_hangs_them(tell: Tell, text: str, content: tuple[str, ...]) -> None:
    assert tell(text)[0].content == content


@pytest.mark.parametrize("text", ["The judge denied him bail.", "The league denied them entry."])
def test_to_deny_somebody_a_thing_is_no_denial(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_a_charge_is_denied(tell: Tell) -> None:
    (told,) = tell("Holm denied any wrongdoing.")
    assert (told.stance, told.content) == ("denies", ("any wrongdoing",))
