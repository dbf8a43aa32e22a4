"""What if: supposed steps, held against the rolls of the day before."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.alliances.questions import scenario
from casus.alliances.roll import count, members
from casus.alliances.scenario import freeze
from casus.codebook.treaties import load_treaties
from casus.ground.dates import bounds
from casus.ground.errors import CasusError
from casus.model.alliance import Treaty

BOOK = load_treaties()


def test_a_joining_changes_the_roll_and_binds_the_others() -> None:
    found = scenario("MNE joins NATO on 2017-06-05", "RUS attacks MNE on 2017-06-06")
    [roll], [attack] = found.rolls, found.attacks
    assert (found.base, roll.before, roll.after, roll.joined) == (date(2017, 6, 4), 28, 29, ("MNE",))
    assert (len(attack.before.obligations), len(attack.gained), attack.lost) == (0, 28, ())


def test_what_really_came_later_is_in_neither_answer() -> None:
    [attack] = scenario("GEO joins NATO on 2003-01-01", "RUS attacks GEO on 2010-01-01").attacks
    assert {o.by for o in attack.gained} == {s.actor for s in members(BOOK.get("NATO"), date(2002, 12, 31))}


def test_a_leaving_takes_edges_away_after_its_last_day() -> None:
    last, after = (
        scenario("USA leaves NATO on 2025-01-31", f"RUS attacks EST on {d}").attacks[0].lost for d in ("2025-01-31", "2025-02-01")
    )
    assert (last, [(o.by, o.treaty) for o in after]) == ((), [("USA", "NATO")])


def test_a_joining_can_tie_a_state_to_both_sides() -> None:
    [attack] = scenario("CYP joins NATO on 2021-01-01", "TUR attacks CYP on 2021-06-01").attacks
    assert {c.actor for c in attack.conflicts_gained} >= {"USA", "DEU"}
    assert {d.actor for d in attack.doubts_gained} >= {"USA", "DEU"}
    assert attack.gained == ()  # an attack by a party has no automatic answer


def test_beyond_the_data_the_last_roll_is_taken_and_said_to_be() -> None:
    found = scenario("UKR joins NATO on 2027-01-01", "RUS attacks UKR on 2027-01-02")
    assert found.assumed == (("NATO", date(2025, 9, 30)),)
    assert len(found.attacks[0].gained) == 32


@pytest.mark.parametrize(
    ("steps", "what"),
    [
        (("MNE joins NATO on 2018-01-01",), "already, since 2017-06-05"),
        (("MNE leaves NATO on 2016-01-01",), "is no party"),
        (("MNE joins NATO on 2017-06-05", "MNE joins NATO on 2017-06-06"), "already"),
        (("MNE joins NATO on 2017-06-05", "RUS attacks MNE on 2017-06-04"), "is before"),
        (("MNE attacks MNE on 2017-06-05",), "cannot attack itself"),
        (("MNE joins NATTO on 2017-06-05",), "no treaty is called"),
        (("MNE joins NATO on 2000-01-01",), "did not exist"),
        (("MNE is in NATO on 2017-06-05",), "is no step"),
        (("RUS attacks MNE at Atlantis on 2017-06-05",), "no place is called"),
        ((), "no step to suppose"),
    ],
)
def test_contradictions_and_unknown_names_are_clear_errors(steps: tuple[str, ...], what: str) -> None:
    with pytest.raises(CasusError, match=what) as caught:
        scenario(*steps)
    assert caught.value.hint


@given(st.data(), st.integers(1, 20_000), st.sampled_from(BOOK.treaties))
def test_a_roll_that_is_held_still_stays_as_it_was(data: st.DataObject, later: int, treaty: Treaty) -> None:
    reach = bounds(treaty.known_until)
    assert reach is not None
    day = data.draw(st.dates(date(1880, 1, 1), reach[1]))
    held = freeze(treaty, day)
    assert [s.actor for s in members(held, day + timedelta(days=later))] == [s.actor for s in members(treaty, day)]
    assert count(held, day) == count(treaty, day)
