"""Which alliance a report is about, and which sentences are about another."""

from __future__ import annotations

from datetime import date

import casus
from casus.alliances.subjects import find_case_keys
from casus.codebook.book import load_codebook


def cases(text: str, published: str) -> list[tuple[str, str]]:
    accounts = list(casus.read(text=text, published=published, outlet="Courier"))
    book = load_codebook()
    return [(k.state, k.alliance) for k in find_case_keys(accounts, book.treaties, book.procedures, date.fromisoformat(published))]


def test_a_treaty_on_another_union_is_no_accession_to_the_one_named_in_passing() -> None:
    text = (
        "Armenia signed a treaty on Friday to join the Eurasian Economic Union. The parliaments must ratify it.\n"
        "Belarus will not ratify the union treaty unless a row is settled.\nBoats went out. Birds came back. Nobody spoke of it.\n"
        "Armenia had negotiated with the European Union before. The EU did not comment."
    )
    assert cases(text, "2014-10-10") == []


def test_the_alliance_at_the_head_of_a_report_is_meant_where_none_is_named() -> None:
    text = "The European Union met Croatia's leaders. Croatia signed an accession treaty on Friday. It will join in July."
    assert ("HRV", "EU") in cases(text, "2011-12-09")
