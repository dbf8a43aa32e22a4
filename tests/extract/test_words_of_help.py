"""Acts of words and help: what is signed, discussed, paid for and received, and talks that run their course."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told

Told = tuple[str, str, list[str], list[str]]


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Accord signed at Lima in 1974 is void.", ("SUPPORT", "actual", [], [])),
        ("Peru has signed with a reservation.", ("SUPPORT", "actual", ["PER"], [])),
        ("Peru and Chile signed it on Monday.", ("SUPPORT", "actual", ["PER", "CHL"], [])),
        ("Negotiations broke down on Monday.", ("CONSULT", "actual", [], [])),
        ("The rent was fixed after three days of talks.", ("CONSULT", "actual", [], [])),
        ("The talks on the rent are going on.", ("CONSULT", "actual", [], [])),
        ("The Mixed Boundary Commission met at Lima on Monday.", ("CONSULT", "actual", ["Mixed Boundary Commission"], [])),
        ("Peru discussed the question on Monday.", ("CONSULT", "actual", ["PER"], [])),
        ("China paid for the stadium.", ("AID", "actual", ["CHN"], [])),
        ("Angola received arms from Cuba.", ("AID", "actual", ["CUB"], ["AGO"])),
        ("The rebels receive weapons from Libya.", ("AID", "actual", ["LBY"], ["The rebels"])),
        ("He has promised not to run again.", ("AGREE", "actual", ["He"], [])),
        ("New schools were promised in 1999.", ("AGREE", "actual", [], [])),
        ("A Hungarian offer to close the dam surprised the engineers.", ("AGREE", "actual", ["HUN"], [])),
        ("Peru accepted; the others were silent.", ("AGREE", "actual", ["PER"], [])),
        ("Peru praised the patience of the workers.", ("SUPPORT", "actual", ["PER"], [])),
        ("A truce was arranged by Peru.", ("AGREE", "actual", ["PER"], [])),
        ("France let Spanish planes refuel at Oran.", ("COOPERATE", "actual", ["FRA"], ["ESP"])),
    ],
)
def test_told(code: Code, text: str, expected: Told) -> None:
    assert expected in told(code, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The striker signed for Peru.", "SUPPORT"),
        ("The president signed it away.", "SUPPORT"),
        ("The talks could break down.", "CONSULT"),
        ("If the talks fail, prices will rise.", "CONSULT"),
        ("The discussion starts at noon.", "CONSULT"),
        ("Peru got the gas it had paid for.", "AID"),
        ("Peru paid the boys for it.", "AID"),
        ("That is the price Peru is paying for arms.", "AID"),
        ("Peru's minister declined to discuss details.", "CONSULT"),
        ("The coconut water was much praised.", "SUPPORT"),
        ("Peru denounced a truce arranged by Chile.", "AGREE"),
        ("The committee was met at the airport by a crowd.", "CONSULT"),
    ],
)
def test_untold(code: Code, text: str, kind: str) -> None:
    assert kind not in {found[0] for found in told(code, text)}
