"""The words of an act that are shown keep the names that stand close behind a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Code = Callable[[str], object]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway refused to let the destroyer Halvorsen enter its ports.", "Norway refused to let the destroyer Halvorsen enter its ports"),
        ("Kenya promised to release the trawler Amani today.", "Kenya promised to release the trawler Amani today"),
    ],
)
def test_a_name_close_behind_its_noun_is_shown(code: Code, text: str, expected: str) -> None:
    coded = code(text)
    assert coded.words(coded.events[0]) == expected  # type: ignore[attr-defined]
