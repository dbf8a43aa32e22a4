"""To whom an act is done that stands in no place of its sense."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told

import casus


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Egypt notified Libya that it would renounce the treaty.", (["EGY"], ["LBY"])),
        ("Cairo told Tripoli it was scrapping the pact.", (["EGY"], ["LBY"])),
        ("Chad told Libya that Egypt would renounce the treaty.", (["EGY"], [])),
        ("Egypt told reporters that it would renounce the treaty.", (["EGY"], [])),
        ("Egypt told Libya that it would renounce its treaty with Chad.", (["EGY"], ["TCD"])),
    ],
)
def test_who_is_told_that_a_pact_ends_is_its_other_party(text: str, parties: tuple[list[str], list[str]]) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (event,) = [e for e in account.events if e.rule == "sanction.renounce-treaty"]
    assert ([p.actor for p in event.actors], [p.actor for p in event.recipients]) == parties


@pytest.mark.parametrize("text", ["Ames lashed out at Brown's remarks.", "Ames took a swipe at Brown's stance on the treaty."])
def test_whose_words_are_blamed_is_blamed(text: str) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (event,) = account.events
    assert (event.type, [p.text for p in event.recipients]) == ("ACCUSE", ["Brown"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya told Uganda last month that it might cut military aid.", ("SANCTION", "hypothetical", ["KEN"], ["UGA"])),
        ("Sudan's president spoke. In a cable to the Security Council he asked for troops.", ("REQUEST", "actual", ["SDN"], ["UN"])),
        ("Iraq closed the Syrian consulate in Mosul.", ("SANCTION", "actual", ["IRQ"], ["SYR"])),
    ],
    ids=["who is told of a sanction", "to whom a cable goes", "whose consulate it is"],
)
def test_to_whom_it_is_done_is_told_beside_it(read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(read_events, text)
