"""Whom an act is about: what is promised, refused, condemned, and the land of what is hit."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, ids


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def of_kind(code: Code, text: str, kind: str) -> tuple[list[str], list[str]]:
    event = next(e for e in code(text) if e.type == kind)
    return ids(event.actors), ids(event.recipients)


@pytest.mark.parametrize(
    ("text", "kind", "recipients"),
    [
        ("Hungary refused to meet the Romanian envoy.", "REJECT", ["ROU"]),
        ("Chile's refusal to meet Peru surprised nobody.", "REJECT", ["PER"]),
        ("Japan agreed to lend two billion yen to Indonesia.", "AGREE", ["IDN"]),
        ("Kenya offered to help offset Uganda's costs.", "AGREE", ["UGA"]),
        ("Australia has offered to send engineers to help the Philippine army.", "AGREE", ["PHL"]),
    ],
)
def test_what_is_promised_or_refused_is_promised_to_those_it_would_be_done_to(
    code: Code, text: str, kind: str, recipients: list[str]
) -> None:
    assert of_kind(code, text, kind)[1] == recipients


def test_whom_one_agrees_to_let_decide_is_no_side(code: Code) -> None:
    assert of_kind(code, "Peru and Chile agreed to let the Norwegian parliament decide.", "AGREE")[1] == []


@pytest.mark.parametrize(
    ("text", "kind", "recipients"),
    [
        ("Egypt rejected a plan put forward by Sudan.", "REJECT", ["SDN"]),
        ("Chile's rejection of an offer from Peru surprised nobody.", "REJECT", ["PER"]),
        ("Norway condemned the killing of two farmers by Israeli soldiers.", "ACCUSE", ["ISR"]),
        ("Hungary hailed the release of two sailors by Iran.", "SUPPORT", ["IRN"]),
    ],
)
def test_what_is_rejected_or_condemned_is_that_of_those_who_made_it(code: Code, text: str, kind: str, recipients: list[str]) -> None:
    assert of_kind(code, text, kind)[1] == recipients


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("India launched airstrikes against a guerrilla camp in Pakistan.", ["PAK"]),
        ("Gunmen attacked a hotel in Mali on Friday.", ["MLI"]),
        ("Portuguese aircraft bombed villages in Zambia's Eastern Province.", ["ZMB"]),
        ("Turkish artillery fired on a Greek post in Cyprus.", ["GRC"]),
        ("Syrian jets bombed a camp in Syria.", []),
    ],
    ids=["against", "object", "a part of it", "another's thing", "its own ground"],
)
def test_a_thing_of_nobody_named_is_hit_in_the_land_where_it_stands(code: Code, text: str, recipients: list[str]) -> None:
    assert of_kind(code, text, "ASSAULT")[1] == recipients


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Kenya vowed that Uganda would attack Mali.", []),
        ("Kenya promised that its army would help Mali.", ["MLI"]),
        ("Kenya promised it would not attack Mali.", ["MLI"]),
    ],
)
def test_a_promise_is_aimed_at_those_to_whom_its_own_maker_would_do_it(code: Code, text: str, recipients: list[str]) -> None:
    assert of_kind(code, text, "AGREE") == (["KEN"], recipients)


def test_what_was_done_to_somebody_is_no_promise_to_him(code: Code) -> None:
    events = code("Peru agreed that Chile had been attacked by Bolivia.")
    assert [ids(e.recipients) for e in events if e.type == "AGREE" and e.recipients] == []


@pytest.mark.parametrize(
    ("text", "kind", "sides"),
    [
        ("A joint statement by Mali and Niger accused Chile of meddling.", "ACCUSE", (["MLI", "NER"], ["CHL"])),
        ("Peru agreed to a request by Haiti for a team of observers.", "AGREE", (["PER"], ["HTI"])),
        ("Ties cooled when Peru agreed to buy $1.6 billion worth of ships and guns from Chile.", "AGREE", (["PER"], ["CHL"])),
        ("Peru agreed to Chile's demand.", "AGREE", (["PER"], ["CHL"])),
        ("China has protested in Moscow and Tokyo.", "ACCUSE", (["CHN"], ["RUS", "JPN"])),
        ("India has imposed higher duties on 28 products from Indonesia.", "SANCTION", (["IND"], ["IDN"])),
        ("Members restored relations with Egypt, suspended by Cuba in 1979.", "SANCTION", (["CUB"], ["EGY"])),
        ("Peru yanked its ambassador from Washington.", "SANCTION", (["PER"], ["USA"])),
        ("Gunmen and traders protested in Lima on Monday.", "PROTEST", (["Gunmen", "traders"], [])),
    ],
    ids=[
        "whose paper",
        "whose request",
        "of whom one buys",
        "a demand's owner",
        "in a capital",
        "whose goods",
        "relations suspended",
        "whence an envoy is fetched",
        "a crowd",
    ],
)
def test_the_other_side_stands_below_what_is_named(code: Code, text: str, kind: str, sides: tuple[list[str], list[str]]) -> None:
    assert of_kind(code, text, kind) == sides
