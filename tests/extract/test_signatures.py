"""Signatures: posts and quotations that a name after a dash signs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from casus.extract.signatures import find_signatures
from casus.ground.spans import Span
from casus.model.report import Paragraph

Tell = Callable[[str], list[Any]]


def test_a_post_is_a_statement_of_whoever_signs_it(tell: Tell) -> None:
    (post,) = tell("The bridge is closed and will stay closed. — Ida Holm (@idaholm) March 3, 2021")
    assert post.speakers == ("Ida Holm",)
    assert post.content == ("The bridge is closed and will stay closed.",)
    assert post.form == "direct"


def test_a_quotation_signed_on_its_own_line_is_a_statement(tell: Tell) -> None:
    (signed,) = tell("“We built this bridge with our hands.”\n– Karl Brandt.")
    assert (signed.speakers, signed.content) == (("Karl Brandt",), ("We built this bridge with our hands.",))


@pytest.mark.parametrize(
    "text",
    [
        "The road from Ayr to Troon was closed — the third time this year.",
        "“The Long Night” – Brandt.",
        "He left at noon.\n– Karl Brandt.",
    ],
)
def test_a_dash_alone_signs_nothing(text: str) -> None:
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
    lines = [Paragraph(n, Span(s, s + len(text[s:].split("\n", maxsplit=1)[0]))) for n, s in enumerate(starts, 1)]
    assert find_signatures(text, lines) == ()
