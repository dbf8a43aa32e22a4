"""Words of demands, refusals and threats: what must stand with them for them to be one."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


def kinds(code: Code, text: str) -> set[tuple[str, str]]:
    return {(e.type, e.status) for e in code(text)}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Honduras wants Nicaragua to withdraw its patrols.", ("REQUEST", "actual")),
        ("Belgium wants the whole force withdrawn.", ("REQUEST", "actual")),
        ("Kenya wants its envoy back.", ("REQUEST", "actual")),
        ("Uganda wants compensation from Rwanda.", ("REQUEST", "actual")),
        ("Oman dismissed the report as a fairy tale.", ("REJECT", "actual")),
        ("Britain and France abstained in the vote.", ("REJECT", "actual")),
        ("Fiji stayed away.", ("REJECT", "actual")),
        ("Two rebel groups walked out before the vote.", ("REJECT", "actual")),
        ("Russia warned against any intervention.", ("THREATEN", "actual")),
        ("Macedonia set a deadline of midnight for the gunmen.", ("THREATEN", "actual")),
        ("China served notice that no local bargain would bind it.", ("THREATEN", "actual")),
        ("Albania said that it would treat the flight as an act of war.", ("THREATEN", "threatened")),
        ("India summoned Pakistan's deputy high commissioner to complain.", ("ACCUSE", "actual")),
        ("Rwanda alleged that its envoy was beaten.", ("ACCUSE", "actual")),
        ("Chile's delegate branded the decision an order from abroad.", ("ACCUSE", "actual")),
        ("The Soviet Union asked the Security Council to name a governor.", ("REQUEST", "actual")),
        ("Poland said it would ask its allies for consultations if the pressure did not ease.", ("REQUEST", "conditional")),
    ],
)
def test_they_are_acts(read_events: Code, text: str, act: tuple[str, str]) -> None:
    assert act in kinds(read_events, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Honduras wants to join the pact.", "REQUEST"),
        ("Honduras does not want Nicaragua to leave.", "REQUEST"),
        ("Omar Deby was dismissed as coach of Togo.", "REJECT"),
        ("The president of Togo stayed away from his house for a week.", "REJECT"),
        ("Saudi Arabia paid Yemen to keep the Russians away.", "REJECT"),
        ("Teachers in Togo walked out on Monday.", "REJECT"),
        ("Albania regards the flight as an act of war.", "THREATEN"),
        ("A spokesman for Togo asked not to be named.", "REQUEST"),
        ("Reporters asked Togo's minister if he would resign.", "REQUEST"),
    ],
)
def test_without_it_they_are_none(read_events: Code, text: str, kind: str) -> None:
    assert kind not in {e.type for e in read_events(text)}
