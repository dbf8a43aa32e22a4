from __future__ import annotations

from datetime import date

import pytest

from casus.ground.spans import Span
from casus.model.account import Account, Mention
from casus.model.report import Report
from casus.reconcile.containment import state_around


def state_of(name: str, entity: str, published: date | None, *spoken_of: str) -> str | None:
    place = Mention("men-0", Span(0, len(name)), name, None, "place", entity, name=name)
    states = tuple(Mention(f"men-{i}", Span(0, 1), s, s, "state", s) for i, s in enumerate(spoken_of, 1))
    report = Report("r", name, (), published=published)
    return state_around(Account(report, (), (place, *states), (), (), (), (), ()), place)


def test_a_province_lies_in_its_state() -> None:
    assert state_of("South Kivu", "place:SOUTH_KIVU", None) == "COD"


def test_disputed_land_stays_open() -> None:
    assert state_of("Crimea", "place:CRIMEA", date(2016, 5, 4)) is None


def test_a_town_lies_in_the_state_of_the_day() -> None:
    assert state_of("Kharkiv", "place:kharkiv", date(2016, 5, 4)) == "UKR"
    assert state_of("Kharkiv", "place:kharkiv", date(1985, 5, 4)) == "SUN"


@pytest.mark.parametrize("state", ["LBN", "LBY"])
def test_of_towns_of_one_name_that_of_a_state_spoken_of_is_meant(state: str) -> None:
    assert state_of("Tripoli", "place:tripoli", date(2016, 5, 4), state) == state


def test_a_town_of_two_states_stays_open_where_neither_is_spoken_of() -> None:
    assert state_of("Tripoli", "place:tripoli", date(2016, 5, 4)) is None


def test_a_town_without_a_day_stays_open() -> None:
    assert state_of("Kharkiv", "place:kharkiv", None) is None
