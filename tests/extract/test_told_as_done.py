"""What happens again and again, what lacks, and what is no act of anybody's."""

from __future__ import annotations

import pytest

import casus


def _told(text: str) -> list[tuple[str, str]]:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    return [(e.type, e.status) for e in account.events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Peruvian minister frequently meets with Chilean diplomats.", ("CONSULT", "actual")),
        ("The United Nations often criticizes Chile.", ("ACCUSE", "actual")),
        ("The Peruvian proposal lacks support from Chile.", ("SUPPORT", "denied")),
    ],
)
def test_status_of_habits_and_of_what_lacks(text: str, told: tuple[str, str]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The embassy in Nairobi is to be demolished in June.",
        "Former senator Juan Ames declined to run for reelection in Peru.",
    ],
)
def test_what_is_pulled_down_or_not_run_for_tells_no_act(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Mali was promised $90 million from the World Bank.", ["World Bank"], ["Mali"]),
        ("Peru expressed sympathy for the families of the victims.", ["Peru"], ["the families of the victims"]),
    ],
)
def test_parties_of_gifts_and_wishes(text: str, actors: list[str], recipients: list[str]) -> None:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (event,) = account.events
    assert ([p.text for p in event.actors], [p.text for p in event.recipients]) == (actors, recipients)


def test_each_of_those_named_behind_a_word_for_them_is_a_party() -> None:
    text = "Peru offered its congratulations to rivals Juan Ames and Luis Brown."
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    assert [p.text for e in account.events for p in e.recipients][1:] == ["Luis Brown"]
