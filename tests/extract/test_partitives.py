"""Who does it where the subject is a part of those named: "several of whom", "two of them, Peru and Chile"."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_those_of_whom_some_act_are_the_noun_before(code: Code) -> None:
    text = "The envoy met Kenyan lawmakers, several of whom called for the expulsion of the Ugandan ambassador."
    assert ("REQUEST", "actual", ["KEN"], []) in [(t, s, a, []) for t, s, a, _ in told(code, text)]


def test_those_named_behind_some_of_them_act(code: Code) -> None:
    text = "Mali has asked its neighbours to close their ports, and two of them, Peru and Chile, have voiced support."
    assert ("SUPPORT", "actual", ["PER", "CHL"], []) in told(code, text)


def test_of_none_of_whom_nobody_acts(code: Code) -> None:
    text = "The envoy met Kenyan lawmakers, none of whom called for the expulsion of the Ugandan ambassador."
    assert not [t for t in told(code, text) if t[0] == "REQUEST" and t[2] == ["KEN"]]
