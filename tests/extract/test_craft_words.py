"""Craft by kind: one list each, for all who ask for ships and aircraft."""

from __future__ import annotations

from tests.extract.test_act_parties import Code, told
from tests.extract.test_coreference import last, linked

from casus.extract.craft_words import AIRCRAFT, SHIPS, craft_forms


def test_aircraft_have_one_form_and_ships_have_two() -> None:
    assert craft_forms(AIRCRAFT) >= {"aircraft", "jet", "jets"}
    assert "aircrafts" not in craft_forms(AIRCRAFT)
    assert craft_forms(SHIPS) >= {"ferry", "ferries"}


def test_a_name_behind_any_kind_of_ship_is_no_person() -> None:
    assert [m.text for m in linked("Peru released the dredger Elena Salas.") if m.kind == "person"] == []
    assert [m.text for m in linked("Peru released the whaler Elena Salas.") if m.kind == "person"] == ["Elena Salas"]


def test_its_crew_is_that_of_any_ship_named_before() -> None:
    assert last("Peru boarded a dhow off Chile. Its crew was freed.", "Its").actor is None


def test_whoever_orders_any_warship_to_do_it_does_it(read_events: Code) -> None:
    assert told(read_events, "Chile ordered two minesweepers to blockade Callao.") == [("ASSAULT", "planned", ["CHL"], ["PER"])]
