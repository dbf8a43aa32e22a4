"""He and she who say something are whoever alone acts in the sentence before their words."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last

_DEFENDED = "Holm subsequently defended the raid, calling Berg “a very loud guy who was looking for trouble” in front of Lind."
_FOUND = "A spokesman, Craig Holm, said the decision to forgo foreign money had nothing to do with the letters that Luis Ruiz had found."


@pytest.mark.parametrize(
    "text",
    [
        f"{_DEFENDED}\n“Maybe that was what the town needed,” he said on Sunday.",
        f"{_FOUND} The club will continue to raise money from firms.\n“The only factor is that we solve it,” he said.",
    ],
)
def test_who_acted_before_the_words(text: str) -> None:
    assert last(text, "he").entity == "per:holm"
