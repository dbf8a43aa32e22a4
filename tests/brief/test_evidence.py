"""Words of a report as a page shows them."""

from __future__ import annotations

import pytest

from casus.brief.evidence import balance


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ('his country had … frozen" its part in the bloc', "his country had … frozen its part in the bloc"),
        ('it would be "a serious blow', 'it would be "a serious blow"'),
        ('it was "dead" and buried', 'it was "dead" and buried'),
    ],
)
def test_a_mark_without_its_partner_closes_or_goes(words: str, shown: str) -> None:
    assert balance(words) == shown
