"""Which cases a story is about."""

from __future__ import annotations

from datetime import date

import casus
from casus.alliances.subjects import find_case_keys
from casus.codebook.book import load_codebook
from casus.language import OnnxParser


def test_words_of_a_step_make_a_case_where_its_act_is_in_no_list(parser: OnnxParser) -> None:
    book = load_codebook()
    text = "Uzbekistan has suspended its membership in the Collective Security Treaty Organization, an official said."
    accounts = casus.read(text=text, published="2012-06-28", parser=parser)
    keys = find_case_keys(accounts, book.treaties, book.procedures, date(2012, 6, 28))
    assert [(k.state, k.alliance, k.direction) for k in keys] == [("UZB", "CSTO", "withdrawal")]
