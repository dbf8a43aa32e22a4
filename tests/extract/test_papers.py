"""Papers: a paper speaks for those who wrote, sent or adopted it."""

from __future__ import annotations

import pytest

from casus.extract.papers import is_authored
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.report import Paragraph

CASES = [
    ("The Senate adopted a motion which condemns Niger.", "motion", True),
    ("Chad sent a letter that accused Niger of theft.", "letter", True),
    ("Chad released a note that accused Niger of theft.", "note", True),
    ("The king vetoed a motion which condemns Niger.", "motion", False),
    ("The Senate voted on a motion which condemns Niger.", "motion", False),
    ("The Senate will adopt any motion which condemns Niger.", "motion", False),
    ("A motion which condemns Niger passed.", "motion", False),
    ("The Senate adopted a dog which bit Niger's envoy.", "dog", False),
]


@pytest.mark.parametrize(("text", "word", "is_so"), CASES)
def test_whose_paper_it_is(parser: OnnxParser, text: str, word: str, *, is_so: bool) -> None:
    (sentence,) = parser.parse(text, [Paragraph(1, Span(0, len(text)))])
    paper = next(t for t in sentence.tokens if t.text == word)
    assert is_authored(sentence, paper) is is_so
