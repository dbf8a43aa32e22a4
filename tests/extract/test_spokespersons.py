"""Who speaks for somebody is another person than he."""

from __future__ import annotations

import pytest

import casus
from casus.language import OnnxParser


@pytest.mark.parametrize(
    "text",
    ["A spokeswoman for Foreign Minister Ida Holm declined to comment.", "A senior aide to Foreign Minister Ida Holm denied the report."],
)
def test_an_aide_to_a_minister_of_a_long_title_is_somebody_else(parser: OnnxParser, text: str) -> None:
    (account,) = casus.read(text=text, published="2024-02-08", parser=parser)
    named = {m.entity for m in account.mentions if m.name == "Ida Holm"}
    assert named
    assert not {p.entity for s in account.statements for p in s.speakers} & named
