"""Further signs of whose a bare office is: what its holder does elsewhere, whom the report rules out, where it goes on about one state."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of

HOME = "LIMA, May 4 - "


def test_where_a_paragraph_goes_on_about_one_state_its_prime_minister_is_of_that() -> None:
    text = "The ship went down off Oman.\nPeru summoned the Chilean ambassador. Prime Minister Luis Ortega spoke of murder."
    assert actor_of(text, "Prime Minister Luis Ortega") == "PER"


def test_who_speaks_to_the_parliament_of_another_is_not_of_the_paragraphs_state() -> None:
    text = "Israel lost ten jets. President Alan Hill asked Congress for money. The United States will send more."
    assert actor_of(text, "President Alan Hill") == "USA"


def test_in_the_lead_of_a_report_from_home_a_bare_office_is_that_of_home() -> None:
    text = "Chile closed the whole of the Peruvian frontier. Prime Minister Luis Ortega heard of it on the radio."
    assert actor_of(text, "Prime Minister Luis Ortega", HOME) == "PER"


def test_an_office_that_opens_a_report_is_of_the_datelines_state() -> None:
    text = "The president flew to the front, where soldiers of Chile hold three huts. Nobody cheered."
    assert actor_of(text, "The president", HOME) == "PER"


def test_of_two_states_the_one_is_left_whose_capital_the_minister_does_not_name_as_anothers() -> None:
    text = "Peru blamed Chile for the fire.\nForeign Minister Ana Ruiz said Santiago was exporting terror."
    assert actor_of(text, "Foreign Minister Ana Ruiz") == "PER"


def test_who_replies_is_not_of_the_state_that_spoke() -> None:
    text = "Greece calls it a breach of the law of Turkey and itself; President Kemal Aydin answered that the sea was free."
    assert actor_of(text, "President Kemal Aydin") == "TUR"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Ambassador Frank Lane, who led the Peruvian delegation, left.", "Ambassador Frank Lane", "PER"),
        ("Chile, where General Juan Soto rules, sold the guns.", "General Juan Soto", "CHL"),
        ("Minister Abel Cruz of Chile flew to Lima, where President Luis Ortega received him.", "President Luis Ortega", "PER"),
        ("Chile sent troops to Peru to save the government of President Luis Ortega.", "President Luis Ortega", "PER"),
        ("Peru is alone. The Chilean minister left Lima on Friday after talks with President Luis Ortega.", "President Luis Ortega", "PER"),
        ("Chile and Peru pressed President Wade, but Secretary of State Ann Lane refused. The Americans left.", "President Wade", "USA"),
        ("Peru blamed the others: Foreign Minister Ana Ruiz said they had lied.", "Foreign Minister Ana Ruiz", "PER"),
        ("Two sides met in a tent. President Dale Whit spoke in the White House on Monday.", "President Dale Whit", "USA"),
        ("The pope spoke to both of them.", "The pope", "VAT"),
    ],
    ids=[
        "leads a delegation", "rules there", "receives a guest", "is saved by another's troops", "is met in his capital",
        "has a colleague in the next clause", "explains behind a colon", "speaks in a house of government", "has an office of one state",
    ],
)  # fmt: skip
def test_other_words_tell_whose_an_office_is(text: str, words: str, state: str) -> None:
    assert actor_of(text, words) == state


def test_whoever_writes_to_a_president_is_not_his() -> None:
    text = "Peru waits for the guns of the Americans.\nThe premier's two letters to President John Alden are secret."
    assert actor_of(text, "President John Alden", HOME) is None


def test_a_federal_minister_is_not_of_the_republic_that_a_paragraph_is_about() -> None:
    text = "Yugoslavia met.\nSlovenia opened its border posts. The federal defence minister, Ivan Kos, did not come."
    assert actor_of(text, "Ivan Kos") != "SVN"


def test_forces_of_another_do_not_make_a_president_theirs() -> None:
    text = "The fleet sailed.\nAmerican marines went ashore at Beirut. President Kamal Haddad had begged for them."
    assert actor_of(text, "President Kamal Haddad") == "LBN"


def test_who_speaks_on_his_return_to_a_capital_is_of_its_state() -> None:
    text = "The truce signed in Bamako holds, President Tahar Belkacem said on his return to Algiers."
    assert actor_of(text, "President Tahar Belkacem") == "DZA"


def test_the_host_is_of_the_state_of_the_dateline() -> None:
    text = "Peru had asked for the truce, diplomats in the Malian capital said.\nPresident Moussa Keira, the host, was content."
    assert actor_of(text, "President Moussa Keira", "BAMAKO (ANP) - ") == "MLI"
