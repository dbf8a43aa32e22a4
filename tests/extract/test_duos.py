"""Whom "the two countries" and "both sides" mean."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_two_countries_are_two_states_though_a_body_acted_last(code: Code) -> None:
    text = "Eritrean soldiers shelled Djibouti on Monday. The Arab League condemned Eritrea. The two countries clashed again on Friday."
    clashes = [actors for kind, _, actors, _ in told(code, text) if kind == "ASSAULT"]
    assert all("ARAB_LEAGUE" not in actors for actors in clashes)


def last(code: Code, text: str) -> tuple[list[str], list[str]]:
    _, _, actors, recipients = told(code, text)[-1]
    return sorted(actors), sorted(recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The ministers of Kenya, Uganda and Rwanda met on Friday. The three ministers condemned Sudan.", ["KEN", "RWA", "UGA"]),
        ("India and Pakistan held their fire on Monday. Patrols traded shots on Tuesday.", ["IND", "PAK"]),
        ("Thailand and Cambodia exchanged fire on Monday. They accused each other of shooting first.", ["KHM", "THA"]),
    ],
    ids=["as many as are counted", "forces of nobody named", "each other"],
)
def test_a_group_is_those_who_acted_together_before(code: Code, text: str, actors: list[str]) -> None:
    assert last(code, text)[0] == actors


def test_both_sides_are_the_two_that_acted_and_not_the_one_who_urges_them(code: Code) -> None:
    text = "Armenian guns shelled a village on Sunday. Azerbaijan rejected a truce on Monday. Iran urged both sides to talk."
    assert last(code, text) == (["IRN"], ["ARM", "AZE"])


def test_two_neighbours_are_the_two_states_of_which_the_report_tells(code: Code) -> None:
    text = (
        "Mali's president blamed Niger. Snow fell in Oslo. Mali is poor. It rained in Paris. Niger is hot. It was late. "
        "The two neighbours signed a treaty in 1983."
    )
    assert last(code, text)[0] == ["MLI", "NER"]


def test_patrols_that_the_report_has_named_before_are_not_both_sides(code: Code) -> None:
    text = "India and Pakistan held talks on Monday. Two patrols set out. Patrols traded shots with smugglers on Tuesday."
    assert "IND" not in last(code, text)[0]


def test_the_first_two_of_several_are_not_the_two_who_acted(code: Code) -> None:
    text = "India and Pakistan held talks on Monday. Egypt signed a peace treaty with the first two countries in 1979."
    assert "IND" not in last(code, text)[0]


def test_neither_army_is_both(code: Code) -> None:
    assert last(code, "India and Pakistan fought on Monday. Neither army has pulled back from the flats.")[0] == ["IND", "PAK"]


def test_they_who_open_a_sentence_are_those_who_acted_together(code: Code) -> None:
    text = "India and Zambia condemned the bombing on Monday. They called upon Portugal to comply."
    assert last(code, text) == (["IND", "ZMB"], ["PRT"])


def test_they_in_a_sentence_may_be_others(code: Code) -> None:
    text = "India and Zambia condemned the bombing on Monday. The guards were old and they called upon Portugal to comply."
    assert last(code, text)[0] != ["IND", "ZMB"]


def test_the_neighbour_of_one_of_two_states_is_the_other(code: Code) -> None:
    text = "Greece blocked Macedonia for years. Macedonia took Greece to court. In March Greece stopped all trade with its neighbour."
    assert last(code, text) == (["GRC"], ["MKD"])


def test_each_side_accuses_the_other(code: Code) -> None:
    text = "Peru and Chile met on Monday. Each side accused the other of crossing the line."
    assert last(code, text)[0] == ["CHL", "PER"]
