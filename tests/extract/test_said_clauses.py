"""Participles that go on with what was said."""

from __future__ import annotations

import pytest

from casus.extract.said_clauses import is_adding
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("” adding that the port was open, he left.", True),
        ("He would wait, while adding that the port was open.", True),
        ("He would wait while adding that the port was open.", False),
        ("While adding that the port was open, he left”", False),
        ("Adding that the port was open, he left”", False),
    ],
)
def test_a_participle_behind_a_quotation_goes_on_also_where_a_sentence_starts_there(parser: OnnxParser, text: str, is_so: bool) -> None:
    (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
    verb = next(t for t in sentence.tokens if t.text.lower() == "adding")
    assert is_adding(sentence, verb) is is_so
