from __future__ import annotations

import pytest

from casus.codebook.actor_tables import read_rows
from casus.codebook.actors import load_actors
from casus.codebook.load import data_folder
from casus.codebook.name_lands import NAME_LAND, NameLand, NameLands, read_name_lands
from casus.ground.errors import CodebookError

NORTH = NameLand(("FIN", "EST"), frozenset({"pekka"}), frozenset(), frozenset({"nen"}))
EAST = NameLand(("CHN",), frozenset(), frozenset({"wang", "yi"}), frozenset({"hua"}))


def best(name: str) -> set[str]:
    worths = load_actors().name_lands.worths(name)
    return {state for state, worth in worths.items() if worth == max(worths.values())}


@pytest.mark.parametrize(
    ("name", "state", "other"),
    [
        ("Sergei Malinov", "RUS", "EST"),
        ("Pekka Savolainen", "FIN", "SWE"),
        ("Wang Yifei", "CHN", "JPN"),
        ("Shota Beridze", "GEO", "RUS"),
        ("Faisal bin Nasser", "SAU", "TUR"),
        ("Nguyen Van Lam", "VNM", "THA"),
    ],
)
def test_a_name_fits_where_persons_are_commonly_named_so(name: str, state: str, other: str) -> None:
    assert state in best(name)
    assert other not in best(name)


def test_given_name_and_surname_are_worth_more_than_either() -> None:
    lands = NameLands([NORTH])
    worths = [lands.worths(name).get("FIN", 0.0) for name in ("Pekka Virtanen", "Pekka Smith", "John Virtanen", "John Smith")]
    assert worths[0] > max(worths[1:3]) > worths[3] == 0


def test_a_land_of_surnames_alone_has_them_in_front() -> None:
    lands = NameLands([EAST])
    assert lands.worths("Wang Lee")["CHN"] > lands.worths("Lee Wang")["CHN"] > 0


def test_an_ending_needs_a_stem() -> None:
    assert NameLands([NORTH]).worths("Nen") == {}


def test_names_of_which_nothing_is_known_fit_nowhere() -> None:
    assert load_actors().name_lands.worths("Q") == {}


def test_each_row_is_of_states() -> None:
    rows = read_rows(data_folder() / "actors" / "name_lands.toml")
    assert {row.kind for row in rows} == {NAME_LAND}
    with pytest.raises(CodebookError, match="there is no state 'RUS'"):
        read_name_lands(rows, {})
