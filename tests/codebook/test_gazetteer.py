from __future__ import annotations

import json

import pytest

from casus.codebook.gazetteer import Gazetteer, load_gazetteer, load_provinces


@pytest.fixture(scope="module")
def own() -> Gazetteer:
    """A list of two towns of our own, in the form of the package."""
    records = {
        "1": {"geonameid": 1, "name": "Zenda", "latitude": 50.12346, "longitude": 14.5, "countrycode": "RU", "population": 20_000,
              "admin1code": "7", "alternatenames": ["Old Zenda", "Z\u00e9nda"]},
        "2": {"geonameid": 2, "name": "Str\u00e9lsau", "latitude": -1, "longitude": 2, "countrycode": "RU", "population": 90_000,
              "admin1code": "8", "alternatenames": ["Zenda"]},
    }  # fmt: skip
    return Gazetteer(json.dumps(records).encode(), {"RU": "RUR"})


def test_towns_come_with_their_land_region_and_coordinates(own: Gazetteer) -> None:
    town = own.towns("Old Zenda")[0]
    assert (town.name, town.land, town.region, town.lat, town.lon) == ("Zenda", "RUR", "7", 50.1235, 14.5)
    assert not town.is_named_so


@pytest.mark.parametrize("name", ["Zend", "enda", "Zenda, Old", "", "Z" * 300])
def test_a_part_of_a_name_finds_nothing(own: Gazetteer, name: str) -> None:
    assert own.towns(name) == ()


def test_a_name_longer_than_a_byte_can_count_is_found() -> None:
    name = "Z" * 300
    record = {"geonameid": 1, "name": name, "latitude": 1, "longitude": 2, "countrycode": "RU", "population": 1, "admin1code": "7"}
    gazetteer = Gazetteer(json.dumps({"1": record | {"alternatenames": []}}).encode(), {"RU": "RUR"})
    assert [len(gazetteer.towns("Z" * n)) for n in (299, 300)] == [0, 1]


def test_a_name_finds_the_towns_that_have_it_and_those_that_had_it_the_biggest_first(own: Gazetteer) -> None:
    assert [(t.name, t.is_named_so) for t in own.towns("Zenda")] == [("Strélsau", False), ("Zenda", True)]


def test_letters_beyond_ascii_are_found_as_they_are_written(own: Gazetteer) -> None:
    assert [t.name for t in own.towns("Strélsau")] == ["Strélsau"]


@pytest.mark.parametrize("name", ["Ruritania", "", '"', "1", "geonameid", "name"])
def test_what_is_no_town_finds_none(own: Gazetteer, name: str) -> None:
    assert own.towns(name) == ()


def test_the_packages_list_knows_a_town_by_its_former_name() -> None:
    assert [(t.name, t.land) for t in load_gazetteer().towns("Titograd")] == [("Podgorica", "MNE")]


def test_the_states_of_the_united_states_have_their_codes() -> None:
    assert load_provinces()["georgia"] == "GA"
