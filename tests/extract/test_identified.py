"""Who is meant by a kind, a thing's owner or a part: names before appositions, owners of one side, towns."""

from __future__ import annotations

import pytest

import casus


def _told(text: str, kind: str) -> tuple[list[str], list[str]]:
    (account,) = casus.read(text=text, outlet="Herald", published="2016-05-03")
    (event,) = [e for e in account.events if e.type == kind]
    return [p.text for p in event.actors], [p.text for p in event.recipients]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Peter Ames, a Liberal who has endorsed Mary Stone, spoke to reporters.", ["Peter Ames"]),
        ("He met Peter Ames of the Union of Teachers, a body that has endorsed Mary Stone.", ["Union of Teachers"]),
        ("The first member of Congress to endorse Mary Stone was Rep. Peter Ames.", ["Rep. Peter Ames"]),
    ],
)
def test_a_name_is_told_in_place_of_the_kind_beside_it(text: str, actors: list[str]) -> None:
    assert _told(text, "SUPPORT") == (actors, ["Mary Stone"])


@pytest.mark.parametrize(
    ("text", "kind", "recipients"),
    [
        ("The activists sued the city on Monday.", "ACCUSE", ["the city"]),
        ("The activists sued a city on Monday.", "ACCUSE", []),
        ("Ames criticised parts of the premier's plan.", "ACCUSE", ["the premier"]),
        ("Ames voiced displeasure with some of the premier's proposals.", "ACCUSE", ["the premier"]),
        ("Activists are demanding the candidates to resign.", "REQUEST", ["the candidates"]),
    ],
)
def test_to_whom_it_is_done(text: str, kind: str, recipients: list[str]) -> None:
    assert _told(text, kind)[1] == recipients


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("France's President Hollande spoke. The French parliament rejected Hollande's request.", ["Hollande"]),
        ("The French parliament rejected France's request.", []),
    ],
)
def test_whose_request_is_turned_down_may_be_of_the_same_side(text: str, recipients: list[str]) -> None:
    assert _told(text, "REJECT")[1] == recipients


def test_a_statement_of_regret_is_its_authors() -> None:
    assert _told("The committee issued a statement apologizing to Mary Stone.", "SUPPORT") == (["The committee"], ["Mary Stone"])


def test_both_work_together_whose_inquiry_it_is() -> None:
    assert _told("The minister cooperated with the inspector's investigation.", "COOPERATE")[0] == ["The minister", "the inspector"]


def test_what_may_come_in_an_event_is_not_told_as_done() -> None:
    (account,) = casus.read(text="He would make an exception in the event of a ban on Mexicans.", outlet="Herald", published="2016-05-03")
    assert [e.status for e in account.events] == ["hypothetical"]
