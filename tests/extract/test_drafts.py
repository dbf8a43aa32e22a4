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


def test_behind_a_comma_the_day_is_not_shared(code: Code) -> None:
    last = code("Egypt cut relations with Qatar on Monday, and closed its airspace.")[-1]
    assert last.happened is None
