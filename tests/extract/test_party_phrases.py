"""Which phrase names those to whom it is done, and which only seems to: sums, forums, owners, conflicts, kin."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court fined Hungary 200 million euros in June.", ("SANCTION", "actual", ["The court"], ["HUN"])),
        ("Japan demanded a Chinese apology on Tuesday.", ("REQUEST", "actual", ["JPN"], ["CHN"])),
        ("Mali has asked for helicopters from Chad.", ("REQUEST", "actual", ["MLI"], ["TCD"])),
        ("Algeria closed its airspace to every aircraft that is registered in Morocco.", ("SANCTION", "actual", ["DZA"], ["MAR"])),
        ("Russia sent an envoy to Tashkent.", ("CONSULT", "actual", ["RUS"], ["UZB"])),
        ("Kenya ordered its ambassador to leave Cairo.", ("SANCTION", "actual", ["KEN"], ["EGY"])),
        ("A British cruiser and two French torpedo boats have been ordered to the port.", ("MOBILIZE", "actual", ["GBR", "FRA"], [])),
        ("Kenya's president wrote to the Ugandan president in May and asked for talks.", ("REQUEST", "actual", ["KEN"], ["UGA"])),
        ("Oman sent a ship that seized two Iranian trawlers.", ("COERCE", "actual", ["OMN"], ["IRN"])),
        ("Egypt seized British and French ships on Monday.", ("COERCE", "actual", ["EGY"], ["GBR", "FRA"])),
        ("The court rejected Chadian and Malian objections to the case.", ("REJECT", "actual", ["The court"], ["TCD", "MLI"])),
        ("France asked the Mexican authorities to join the hunt.", ("REQUEST", "actual", ["FRA"], ["MEX"])),
        ("The Security Council ordered a global embargo on trade with Iraq.", ("SANCTION", "actual", ["UN"], ["IRQ"])),
        ("The foreign ministers of Poland, the Czech Republic and Hungary met in Oslo.", ("CONSULT", "actual", ["POL", "CZE", "HUN"], [])),
    ],
)
def test_a_side_is_found_in_the_phrase_that_names_it(read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(read_events, text)


@pytest.mark.parametrize(
    ("text", "kind", "recipients"),
    [
        ("The Libyan Government has demanded of Rome the dismissal of the prefect of Zuara.", "REQUEST", ["ITA"]),
        ("They appealed to all parties to the Angolan conflict to observe a truce.", "REQUEST", ["all parties"]),
        ("Cuba will complete the withdrawal of its forces from Angola by May.", "CONCEDE", []),
        ("Kenya ordered its ambassador to leave.", "SANCTION", []),
        ("Peru threatened to take the matter to the African Union.", "THREATEN", []),
        ("Georgia withdrew its objection to the accession of Armenia to the European Union.", "CONCEDE", ["ARM"]),
        ("Oman has lent Iraq eight helicopters and flown in 400 soldiers.", "MOBILIZE", []),
        ("Cuba let go an American contractor and a man who had spied for Madrid.", "RETREAT", ["USA", "a man"]),
        ("Egypt expelled ten ethnic Greeks on Friday.", "SANCTION", ["ten ethnic Greeks"]),
        ("Mali has asked for the extradition of two men from Chad.", "REQUEST", []),
        ("Russia sent an envoy to Geneva.", "CONSULT", []),
        ("Peru has sent ships to block Chilean trade, with Brazil and Cuba among the others lending support.", "SANCTION", ["CHL"]),
        ("Kenya's president wrote to the Ugandan president in May and called for a truce in Sudan.", "REQUEST", []),
    ],
)
def test_what_only_seems_to_be_a_side_is_none(read_events: Code, text: str, kind: str, recipients: list[str]) -> None:
    assert [r for k, _, _, r in told(read_events, text) if k == kind][-1] == recipients


def test_foreign_troops_are_not_theirs_who_sent_them(read_events: Code) -> None:
    shot = next(t for t in told(read_events, "Oman sent foreign troops who shot two Iranian fishermen.") if t[0] == "ASSAULT")
    assert shot[2] == ["foreign troops"]


def test_the_words_of_one_of_several_states_are_its_whole_name(read_events: Code) -> None:
    (event,) = read_events("The foreign ministers of Poland, the Czech Republic and Hungary met in Oslo.")
    assert [p.text for p in event.actors] == ["Poland", "the Czech Republic", "Hungary"]
