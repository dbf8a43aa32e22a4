"""Whether an act is done, asked for or refused, by what stands above it."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chadian gunboats are said to have shelled a Libyan post.", ("ASSAULT", "actual")),
        ("Peruvian troops were reported to be shelling an Ecuadorian post.", ("ASSAULT", "actual")),
        ("The Libyan army claimed to have killed thirty Chadian rebels.", ("ASSAULT", "actual")),
        ("A Chilean officer was seen to strike a Bolivian guard.", ("ASSAULT", "actual")),
        ("Chile seized the moment to demand a Peruvian apology.", ("REQUEST", "actual")),
        ("The Norwegian parliament voted to overrule the Swedish court.", ("REJECT", "actual")),
        ("Egypt and Saudi Arabia are trying to bring the two Moslem neighbours together.", ("CONSULT", "actual")),
        ("Honduras wants Nicaragua to withdraw its troops.", ("REQUEST", "actual")),
        ("The Security Council invited Belgium to withdraw its troops from the Congo.", ("RETREAT", "requested")),
        ("Estonia wants the release of two Estonian sailors from Russia.", ("REQUEST", "actual")),
        ("The Kenyan police admitted to shooting two Somali students.", ("ASSAULT", "actual")),
        ("The rebels in Chad showed no sign of accepting the Libyan offer.", ("AGREE", "denied")),
        ("Norway told Sweden that it cannot accept the Swedish proposal.", ("AGREE", "denied")),
        ("Norway published a plan under which Sweden would send a frigate to Chad.", ("AGREE", "planned")),
        ("The Egyptian army failed to prevent attacks on Israel by Palestinian rebels.", ("ASSAULT", "actual")),
    ],
)
def test_what_stands_above_says_whether_it_is_done(read_events: Code, text: str, told: tuple[str, str]) -> None:
    assert told in [(e.type, e.status) for e in read_events(text)]


def test_who_was_the_first_to_do_it_did_it(read_events: Code) -> None:
    (event,) = read_events("The first member to endorse Ruiz of Peru was Senator Kern of Chile.")
    assert (event.type, event.status) == ("SUPPORT", "actual")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway buys most of its electricity from Sweden.", "actual"),
        ("Under the accord Britain gives up the harbours of Ireland by May.", "hypothetical"),
    ],
)
def test_a_plain_present_tells_what_a_state_does_by_name(read_events: Code, text: str, status: str) -> None:
    assert [e.status for e in read_events(text)][:1] == [status]
