"""Reports from after the last day of our data: who was in then is on no way in."""

from __future__ import annotations

from datetime import date

import pytest

import casus
from casus.alliances.subjects import find_case_keys
from casus.codebook.book import load_codebook


@pytest.mark.parametrize("text", ["Cambodia joined ASEAN in 1999.", "Croatia joined NATO in 2009, and its parliament met on Monday."])
def test_who_was_in_when_our_data_end_is_on_no_way_in(text: str) -> None:
    book = load_codebook()
    keys = find_case_keys(casus.read(text=text, published="2031-11-12"), book.treaties, book.procedures, date(2031, 11, 12))
    assert not [k for k in keys if k.direction == "accession"]
