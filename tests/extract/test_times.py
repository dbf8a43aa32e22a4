from __future__ import annotations

from datetime import date

import pytest

from casus.ground.spans import Span
from casus.extract.time_grammar import find_phrases


@pytest.mark.parametrize("words", ["five years later", "nine years ago", "early 2016"])
def test_a_time_is_found_by_its_form(words: str) -> None:
    text = f"It joined {words}."
    assert [p.span.of(text) for p in find_phrases(text, Span(0, len(text)))] == [words]
