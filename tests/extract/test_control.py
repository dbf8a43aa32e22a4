"""Who is the subject of an infinitive that its clause ponders, and of a verb whose subject a parser mislaid."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The European Union is considering whether to end its aid to Niger.",
            ("SANCTION", "hypothetical", ["EU"], ["NER"]),
        ),
        (
            "The Foreign Office disclosed that Yemen's ousted government has formally asked Egypt to send troops.",
            ("REQUEST", "actual", ["YEM"], ["EGY"]),
        ),
        ("Sudan, which Paris claims has trained the rebels, closed its border.", ("AID", "actual", ["SDN"], ["the rebels"])),
        ("Cairo got the Israeli delegate expelled from the congress.", ("SANCTION", "actual", ["EGY"], ["ISR"])),
    ],
)
def test_the_one_who_ponders_asks_or_has_it_done_is_found(
    read_events: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert expected in told(read_events, text)


def test_who_had_soldiers_killed_killed_nobody(read_events: Code) -> None:
    assert not [t for t in told(read_events, "Norway had two soldiers killed in Mali.") if t[2] == ["NOR"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The parliament of Benin has adopted a motion which condemns Niger.", "BEN"),
        ("Benin sent a letter which demands talks with Niger.", "BEN"),
    ],
)
def test_a_paper_speaks_for_those_who_adopted_or_sent_it(read_events: Code, text: str, who: str) -> None:
    found = [e for e in read_events(text) if e.type in ("ACCUSE", "REQUEST")]
    assert [[p.actor for p in e.actors] for e in found] == [[who]]


@pytest.mark.parametrize(
    "text", ["Russia vetoed a resolution which condemned Niger.", "Russia is expected to veto any resolution that blames Niger."]
)
def test_who_vetoes_a_paper_does_not_say_what_it_says(read_events: Code, text: str) -> None:
    assert [[p.actor for p in e.actors] for e in read_events(text) if e.type == "ACCUSE"] in ([], [[]])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Kenyan president was angry. His spokesman quoted him as telling the Ugandan ambassador to leave.", ["KEN"]),
        ("The Kenyan president was quoted by a Chadian newspaper as telling the Ugandan ambassador to leave.", ["KEN"]),
        ("His spokesman quoted him as telling the Ugandan ambassador to leave.", []),
    ],
    ids=["who quotes him", "quoted by", "nobody known"],
)
def test_what_somebody_is_quoted_as_doing_is_done_by_nobody_who_quotes_him(read_events: Code, text: str, who: list[str]) -> None:
    assert [ids(e.actors) for e in read_events(text) if e.type == "SANCTION"] == [who]
