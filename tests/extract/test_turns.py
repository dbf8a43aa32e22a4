"""Turns of a transcript: names with a colon at the start of paragraphs."""

from __future__ import annotations

import re

from casus.extract.turns import find_turns
from casus.ground.spans import Span
from casus.model.report import Paragraph


def turns(text: str) -> list[tuple[str, str]]:
    paragraphs = [Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1)]
    return [(t.name.of(text), t.quote.inner.of(text)) for t in find_turns(text, paragraphs)]


def test_names_in_capitals_lead_turns() -> None:
    assert turns("HOLM: We will not pay.\nREPORTER: When will you decide?") == [
        ("HOLM", "We will not pay."),
        ("REPORTER", "When will you decide?"),
    ]


def test_a_name_that_leads_twice_is_a_speaker() -> None:
    assert [name for name, _ in turns("Holm: We will not pay.\nMore news.\nHolm: We said so before.")] == ["Holm", "Holm"]


def test_one_colon_makes_no_transcript() -> None:
    assert turns("Update: The bridge is open again.\nThe guards have gone home.") == []


def test_a_count_is_no_turn() -> None:
    assert turns("Holm: 547.\nHaddad: 46.\nHolm: 20.") == []


def test_a_quotation_after_the_colon_is_left_to_its_marks() -> None:
    assert turns("HOLM: “We will not pay.”\nHADDAD: “We will not ask.”") == []
