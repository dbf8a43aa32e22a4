from __future__ import annotations

from datetime import date

import pytest

from casus.codebook.atlas import Atlas, load_atlas

DAY = (date(2023, 3, 6), date(2023, 3, 6))


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas()


def found(atlas: Atlas, name: str, **context: object) -> tuple[str, str, str | None] | None:
    location = atlas.locate(name, context.pop("days", DAY), **context)  # type: ignore[arg-type]
    return None if location is None else (location.town.name, location.town.land, location.state)


def test_a_town_much_bigger_than_its_namesakes_needs_no_context(atlas: Atlas) -> None:
    assert found(atlas, "London") == ("London", "GBR", "GBR")


@pytest.mark.parametrize(("near", "land"), [({"LBN"}, "LBN"), ({"LBY"}, "LBY"), ({"LBN", "LBY"}, None), (set(), None), ({"USA"}, None)])
def test_the_states_that_a_report_speaks_of_decide_between_towns_of_one_name(atlas: Atlas, near: set[str], land: str | None) -> None:
    town = found(atlas, "Tripoli", near=near)
    assert (town and town[1]) == land


def test_a_capital_is_meant_where_nothing_speaks_for_another(atlas: Atlas) -> None:
    assert found(atlas, "Tripoli", capital_of="LBY") == ("Tripoli", "LBY", "LBY")
    assert found(atlas, "Tripoli", capital_of="LBY", near={"LBN"}) == ("Tripoli", "LBN", "LBN")


def test_a_capital_with_big_namesakes_needs_a_context(atlas: Atlas) -> None:
    assert found(atlas, "Santiago", capital_of="CHL") is None
    assert found(atlas, "Santiago", capital_of="CHL", near={"CHL"}) == ("Santiago", "CHL", "CHL")


def test_a_town_of_the_new_world_does_not_go_before_the_older_one_that_it_is_named_after(atlas: Atlas) -> None:
    assert found(atlas, "Athens", near={"USA"}) is None
    assert found(atlas, "Athens", near={"USA", "GRC"}, capital_of="GRC") == ("Athens", "GRC", "GRC")


def test_a_province_beside_the_name_decides(atlas: Atlas) -> None:
    assert found(atlas, "Athens", within={"USA-GA", "GEO"}, capital_of="GRC") == ("Athens", "USA", "USA")


def test_a_former_name_leaves_open_which_is_meant_where_both_states_are_spoken_of(atlas: Atlas) -> None:
    assert found(atlas, "Salisbury", near={"GBR", "ZWE"}) is None
    assert found(atlas, "Salisbury", near={"GBR"}) == ("Salisbury", "GBR", "GBR")


def test_a_town_that_no_longer_has_its_name_is_found_by_it(atlas: Atlas) -> None:
    days = (date(1985, 6, 1), date(1985, 6, 1))
    assert found(atlas, "Leningrad", days=days) == ("Saint Petersburg", "RUS", "SUN")


def test_a_disputed_town_has_coordinates_and_no_state(atlas: Atlas) -> None:
    assert found(atlas, "Sevastopol") == ("Sevastopol", "UKR", None)


def test_a_small_town_without_context_is_left_open(atlas: Atlas) -> None:
    assert found(atlas, "Baalbek") is None
    assert found(atlas, "Baalbek", near={"LBN"}) == ("Baalbek", "LBN", "LBN")


def test_the_land_of_a_state_is_asked_on_the_day(atlas: Atlas) -> None:
    assert atlas.state_on("MKD", (date(1985, 6, 10), date(1985, 6, 10))) == "YUG"
    assert atlas.state_on("SUN", (date(1985, 6, 10), date(1985, 6, 10))) == "SUN"
    assert atlas.state_on("SUN", DAY) is None
    assert atlas.state_on("XKX", DAY) is None
