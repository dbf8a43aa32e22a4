from __future__ import annotations

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from casus.codebook.treaties import TreatyBook
from casus.ground.errors import UsageError
from casus.model.alliance import PartialRole, Spell, Treaty
from casus.model.promise import CarveOut, Promise
from casus.panel import add_promises, alliance_years, cite, dyad_years, list_promises, list_states, state_years

Row = dict[str, Any]


@pytest.fixture(scope="module")
def shipped() -> Any:
    return dyad_years(list_promises(), directed=True)


def find(table: Any, first: int, second: int, year: int) -> Row | None:
    rows = table.filter(
        pc.and_(pc.and_(pc.equal(table["ccode1"], first), pc.equal(table["ccode2"], second)), pc.equal(table["year"], year))
    ).to_pylist()
    assert len(rows) <= 1
    return rows[0] if rows else None


def defence(table: Any, first: int, second: int, year: int) -> int | None:
    row = find(table, first, second, year)
    return 0 if row is None else row["defense"]


def book(*promises: Promise, spells: tuple[Spell, ...], roles: tuple[PartialRole, ...] = ()) -> TreatyBook:
    return TreatyBook((Treaty("PACT", "A pact", "1950-03-01", "1999-12-31", "defence", spells, promises=promises, roles=roles),))


def make(treaties: TreatyBook, **options: Any) -> Any:
    return dyad_years(list_promises(treaties=treaties), directed=True, **options)


USA, CAN = Spell("USA", "1950-04-01"), Spell("CAN", "1950-04-01")


def test_a_last_day_on_new_years_day_counts(shipped: Any) -> None:
    assert defence(shipped, 2, 713, 1980) == 1
    assert find(shipped, 2, 713, 1981) is None


def test_the_treaty_of_1951_binds_the_united_states_alone(shipped: Any) -> None:
    assert defence(shipped, 2, 740, 1955) == 1
    assert find(shipped, 740, 2, 1955) is None


def test_at_locarno_britain_and_italy_promise_and_are_promised_nothing(shipped: Any) -> None:
    assert defence(shipped, 325, 220, 1930) == 1
    assert find(shipped, 220, 325, 1930) is None
    assert find(shipped, 200, 325, 1930) is None


def test_germany_counts_under_its_number_on_the_day(shipped: Any) -> None:
    assert defence(shipped, 200, 260, 1989) == 1
    assert find(shipped, 200, 255, 1989) is None
    assert defence(shipped, 200, 255, 1991) == 1
    assert find(shipped, 260, 255, 1990) is None


def test_a_suspended_leg_is_cut_and_the_others_live(shipped: Any) -> None:
    assert [defence(shipped, 2, 920, year) for year in (1985, 1986, 1987)] == [1, None, 0]
    assert defence(shipped, 920, 900, 1987) == 1


def test_a_signature_is_a_year_before_the_party(shipped: Any) -> None:
    by_signature = dyad_years(list_promises("signature"), directed=True)
    assert find(shipped, 2, 341, 2016) is None
    assert defence(by_signature, 2, 341, 2016) == 1
    assert defence(shipped, 2, 341, 2017) == 1


def test_after_the_last_day_that_a_treatys_data_cover_a_promise_is_unknown(shipped: Any) -> None:
    assert defence(shipped, 710, 731, 2018) == 1
    assert defence(shipped, 710, 731, 2019) is None


def test_what_two_readings_of_a_day_do_not_share_is_null() -> None:
    spells = (USA, Spell("CAN", "1951-12-30", since_or=("1952-01-02",)))
    table = make(book(Promise("defend", "1"), spells=spells), since=1950, until=1953)
    assert [defence(table, 2, 20, year) for year in (1950, 1951, 1952)] == [0, None, 1]
    contested = (USA, Spell("CAN", "1950-04-01", contested=True))
    assert defence(make(book(Promise("defend", "1"), spells=contested)), 2, 20, 1960) is None


def test_each_kind_of_promise_has_its_column_and_runs_to_whom_it_names() -> None:
    promises = (
        Promise("assist as deemed necessary", "1", by=("USA",)),
        Promise("consult", "2"),
        Promise("refrain", "3", to=("CAN",)),
        Promise("stay neutral", "4", since="1960-01-01"),
    )
    table = make(book(*promises, spells=(USA, CAN)))
    columns = ["defense", "offense", "neutral", "nonagg", "consul"]
    there, back, late = find(table, 2, 20, 1955), find(table, 20, 2, 1955), find(table, 20, 2, 1960)
    assert there is not None
    assert back is not None
    assert late is not None
    assert [there[name] for name in columns] == [1, 0, 0, 1, 1]
    assert [back[name] for name in columns] == [0, 0, 0, 0, 1]
    assert late["neutral"] == 1


def test_who_reserved_itself_from_a_promise_makes_none() -> None:
    promise = Promise("defend", "1", carve_outs=(CarveOut("CAN", "assist as deemed necessary", "stays out of wars", until="1959-12-31"),))
    table = make(book(promise, spells=(USA, CAN)))
    assert [defence(table, 20, 2, year) for year in (1955, 1960)] == [0, 1]
    assert defence(table, 2, 20, 1955) == 1


def test_a_state_is_no_party_under_a_number_that_it_has_not_yet() -> None:
    table = make(book(Promise("defend", "1"), spells=(USA, Spell("JAM", "1950-04-01"))))
    assert pc.min(table["year"]).as_py() == 1962


def test_members_are_counted_and_unclear_ones_make_the_number_null() -> None:
    spells = (USA, CAN, Spell("MEX", "1955-06-01", contested=True))
    edges = list_promises(treaties=book(Promise("defend", "1"), spells=spells))
    assert alliance_years(edges, 1954, 1955)["n_members"].to_pylist() == [2, None]
    assert alliance_years(edges, 1954, 1955)["alliance"].to_pylist() == ["PACT", "PACT"]
    states = state_years(edges, 1955, 1955)
    assert dict(zip(states["ccode"].to_pylist(), states["n_alliances"].to_pylist(), strict=True)) == {2: 1, 20: 1, 70: None}


def test_an_alliance_that_promises_nothing_has_members_and_no_dyad_years() -> None:
    edges = list_promises(treaties=book(spells=(USA, CAN)))
    assert alliance_years(edges, 1960, 1960)["n_members"].to_pylist() == [2]
    assert dyad_years(edges).num_rows == 0


def test_joined_to_a_system_the_years_outside_the_data_and_the_unclear_ones_are_null() -> None:
    edges = list_promises("party", "gw", book(Promise("defend", "1"), spells=(USA, Spell("CAN", "1950-04-01", contested=True))))
    table = add_promises(dyad_years(list_states("gw"), 1949, 2000), dyad_years(edges))
    pair = table.filter(pc.and_(pc.equal(table["gwcode1"], 2), pc.equal(table["gwcode2"], 20)))
    assert pair["defense"].null_count == pair.num_rows
    others = table.filter(pc.and_(pc.equal(table["gwcode1"], 2), pc.equal(table["gwcode2"], 70)))
    assert others.filter(pc.is_in(others["year"], pa.array([1950, 1999], pa.int16())))["defense"].to_pylist() == [0, 0]
    assert others.filter(pc.is_in(others["year"], pa.array([1949, 2000], pa.int16())))["defense"].to_pylist() == [None, None]


def test_a_basis_that_there_is_none_of_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="no basis 'signed'") as caught:
        list_promises("signed")
    assert "signature" in caught.value.hint


def test_our_treaties_are_cited_as_ours(shipped: Any) -> None:
    assert cite(shipped)[0].startswith("The casus developers")
