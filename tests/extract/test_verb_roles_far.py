"""Who does what a verb names where the one who does it stands far off, beside another, or not at all."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Chile as well as Bolivia condemned Peru.", ["CHL", "BOL"]),
        ("Chile, together with Bolivia, condemned Peru.", ["CHL", "BOL"]),
        ("It was Chile that condemned Peru.", ["CHL"]),
        ("Mauritania, Togo and Mali are among the states that condemned Peru.", ["MRT", "TGO", "MLI"]),
        ("Hungary is one of the richest members, and has condemned Peru.", ["HUN"]),
        ("Norway has for ten years condemned Peru.", ["NOR"]),
    ],
    ids=["as well as", "together with", "put in front", "among a kind", "second verb of a kind", "behind a span of time"],
)
def test_all_who_do_it_are_found(code: Code, text: str, actors: list[str]) -> None:
    event = next(e for e in code(text) if e.type == "ACCUSE")
    assert ids(event.actors) == actors


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Two Russian diplomats were ordered out of Norway on Friday.", ["NOR"], ["RUS"]),
        ("Two Norwegian diplomats were expelled from Moscow on Friday.", ["RUS"], ["NOR"]),
        ("The French ambassador was given 72 hours to leave by Mali's military rulers.", ["MLI"], ["FRA"]),
    ],
    ids=["out of a state", "from its capital", "an agent behind an infinitive"],
)
def test_who_expels_is_known_by_where_one_is_expelled_from(code: Code, text: str, actors: list[str], recipients: list[str]) -> None:
    (event,) = code(text)
    assert (ids(event.actors), ids(event.recipients)) == (actors, recipients)


def test_whose_ruling_something_followed_did_not_do_it(code: Code) -> None:
    (event,) = code("The peninsula was transferred to Cameroon in 2008 after a ruling by the Swiss court.")
    assert (ids(event.actors), ids(event.recipients)) == ([], ["CMR"])


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("The purpose is not to invade Iraq, the French president said.", "ASSAULT", []),
        ("The bombings of embassies in Kenya and Togo in 1998 that killed 224 people were condemned.", "ASSAULT", []),
        ("Kim Ho was coerced by the Laotian government into accusing Japan.", "ACCUSE", ["LAO"]),
    ],
    ids=["an aim is nobody's who speaks of it", "what was struck kills nobody", "coerced into"],
)
def test_who_only_stands_nearby_does_nothing(code: Code, text: str, kind: str, actors: list[str]) -> None:
    found = [e for e in code(text) if e.type == kind]
    assert [a for e in found for a in ids(e.actors) if a in ("FRA", "KEN", "TGO")] == []
    assert all(ids(e.actors) != actors or not actors for e in found)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Egypt is opposed to any division of the country.", ["EGY"]),
        ("Peru and Chile are opposed.", ["PER", "CHL"]),
        ("The plan was opposed by Mali.", ["MLI"]),
        ("Chile was opposed in the Council by Peru.", ["PER"]),
    ],
)
def test_who_is_opposed_is_who_rejects(read_events: Code, text: str, actors: list[str]) -> None:
    assert [(kind, who) for kind, _, who, _ in told(read_events, text)] == [("REJECT", actors)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Peru welcomed a Chilean promise to release the sailors.", ["CHL"]),
        ("Niger welcomed an offer from Togo to mediate.", ["TGO"]),
    ],
)
def test_what_is_offered_is_done_by_the_one_whose_offer_it_is(read_events: Code, text: str, actors: list[str]) -> None:
    assert [who for kind, _, who, _ in told(read_events, text) if kind == "AGREE"] == [actors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Sudanese junta drew condemnation from Kenya.", (["KEN"], ["SDN"])),
        ("Rwanda's decision provoked criticism from Uganda.", (["UGA"], ["RWA"])),
    ],
)
def test_who_draws_a_rebuke_is_rebuked(read_events: Code, text: str, expected: tuple[list[str], list[str]]) -> None:
    assert [(who, whom) for kind, _, who, whom in told(read_events, text) if kind == "ACCUSE"] == [expected]
