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
