"""A body that no codebook knows and whose name is an organ's is of whose it is said to be, or of home where a report knows no other."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The Organization of American States meets tonight. Its Peace Committee will fly here.", "Peace Committee", "OAS"),
        ("The Organization of American States meets tonight. Its Peace Club will fly here.", "Peace Club", None),
        ("A bridge fell on Monday. The engineers of the Forest Service had never seen it.", "Forest Service", "PER"),
        ("A bridge to the neighbour fell on Monday. The engineers of the Forest Service had never seen it.", "Forest Service", None),
        ("A bridge in Chile fell on Monday. The engineers of the Forest Service had never seen it.", "Forest Service", None),
        ("A bridge fell on Monday. The engineers of the Mixed Highway Commission had never seen it.", "Mixed Highway Commission", None),
    ],
    ids=["whose it is", "a club", "home's", "of two lands", "where another is told of", "of several states"],
)
def test_whose_a_named_organ_is(text: str, words: str, actor: str | None) -> None:
    assert actor_of(text, words, "LIMA, May 4 - ") == actor
