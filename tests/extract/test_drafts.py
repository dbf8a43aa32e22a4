"""Drafts of events: days, and sides of what is only agreed."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_two_verbs_of_one_subject_share_their_day(code: Code) -> None:
    events = code("Egypt cut relations with Qatar on Monday and closed its airspace.")
    assert len({e.happened for e in events}) == 1
    assert all(e.happened for e in events)


def test_behind_a_comma_a_day_is_shared_and_no_month(code: Code) -> None:
    day, month = (code(f"Egypt cut relations with Qatar {when}, and closed its airspace.")[-1] for when in ("on Monday", "in May"))
    assert day.happened is not None
    assert month.happened is None
