from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from casus.codebook.actor_tables import Row, read_rows
from casus.codebook.actors import load_actors
from casus.codebook.load import data_folder
from casus.codebook.office_holders import DATA_END, OFFICE_HOLDER, read_office_holders
from casus.ground.errors import CodebookError


def test_a_holder_is_known_on_the_days_of_the_term_and_on_no_other() -> None:
    book = load_actors()
    found = [book.holder("Ronald Reagan", day) for day in (date(1981, 1, 19), date(1981, 1, 20), date(1989, 1, 20), date(1989, 1, 21))]
    assert [f is not None for f in found] == [False, True, True, False]


def test_initials_accents_and_particles_do_not_count() -> None:
    book = load_actors()
    assert all(book.holder(name, date(2016, 1, 1)) for name in ("Vladimir V. Putin", "Bashar Assad", "Recep Tayyip Erdoğan"))


def test_a_surname_that_many_share_needs_the_given_name() -> None:
    book, day = load_actors(), date(2009, 1, 10)
    assert book.holder("Bush", day) is None
    assert (found := book.holder("George W. Bush", day)) is not None
    assert (found.actor, found.role) == ("USA", "president")


def test_one_person_holds_one_office_after_the_other() -> None:
    book = load_actors()
    roles = [found.role for year in (2005, 2010, 2015) if (found := book.holder("Putin", date(year, 6, 1))) is not None]
    assert roles == ["president", "prime minister", "president"]


def test_of_days_after_the_data_end_nothing_is_known() -> None:
    assert load_actors().holder("Macron", DATA_END) is not None
    assert load_actors().holder("Macron", date(2026, 1, 1)) is None


def test_nobody_has_two_offices_of_two_actors_on_one_day() -> None:
    rows = read_rows(data_folder() / "actors" / "office_holders.toml")
    terms = sorted((r.cells["name"], r.cells["since"], r.cells["until"] or "9999", r.cells["actor"]) for r in rows)
    pairs = [(a, b) for a, b in pairwise(terms) if a[0] == b[0] and a[3] != b[3]]
    assert not [(a, b) for a, b in pairs if b[1] < a[2]]


@pytest.mark.parametrize(("actor", "since", "until"), [("XYZ", "2000", ""), ("PER", "once", ""), ("PER", "2000", "1999")])
def test_a_row_of_no_actor_or_no_days_is_an_error(actor: str, since: str, until: str) -> None:
    cells = {"name": "Ana Ruiz", "aliases": "", "alone": "", "actor": actor, "role": "president", "since": since, "until": until}
    with pytest.raises(CodebookError):
        read_office_holders([Row("holders.toml:3", OFFICE_HOLDER, cells)], {e.id: e for e in load_actors().entries()})
