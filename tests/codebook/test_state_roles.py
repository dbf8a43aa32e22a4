from __future__ import annotations

from datetime import date

import pytest

from casus.codebook.actor_tables import Row
from casus.codebook.actors import load_actors
from casus.codebook.state_nouns import StateNouns
from casus.codebook.state_roles import ROLE_STATES_LACK, StateRoles, read_state_roles
from casus.ground.errors import CodebookError


def test_only_some_states_have_an_office_of_a_name() -> None:
    book = load_actors()
    assert [s for s in ("USA", "PHL", "FRA") if book.may_have(s, "defense secretary")] == ["USA", "PHL"]


def test_a_state_without_an_office_may_have_had_it_once() -> None:
    book = load_actors()
    assert book.may_have("TUR", "prime minister", date(2015, 1, 1))
    assert not book.may_have("TUR", "prime minister", date(2019, 1, 1))


def test_a_state_without_ministers_has_none_for_anything() -> None:
    assert not load_actors().may_have("USA", "oil minister")


def test_who_has_a_chancellor_has_no_prime_minister() -> None:
    book = load_actors()
    assert [book.may_have(s, "prime minister") for s in ("DEU", "AUT", "IRQ")] == [False, False, True]


def test_a_deputy_is_of_the_office_that_a_state_lacks() -> None:
    assert not load_actors().may_have("MEX", "deputy prime minister")


def test_a_monarchy_has_no_president_and_a_republic_no_king() -> None:
    book = load_actors()
    assert [book.may_have(s, r) for s, r in (("NOR", "president"), ("NOR", "king"), ("PER", "king"))] == [False, True, False]


def test_a_federation_of_crowns_may_have_a_president() -> None:
    assert load_actors().may_have("ARE", "president")


def test_all_states_of_the_tables_are_states() -> None:
    book = load_actors()
    roles = ("chancellor", "emir", "sultan", "secretary of state", "foreign secretary")
    assert all(state in book for role in roles for state in book.states_with(role))


def test_an_office_of_no_table_fits_any_state() -> None:
    assert StateRoles().fits("speaker", "PER", StateNouns({}))


def test_a_row_of_no_state_is_an_error() -> None:
    row = Row("roles.toml:3", ROLE_STATES_LACK, {"words": "premier", "states": "XYZ", "since": "", "until": ""})
    with pytest.raises(CodebookError, match="no state 'XYZ'"):
        read_state_roles([row], frozenset({"PER"}))
