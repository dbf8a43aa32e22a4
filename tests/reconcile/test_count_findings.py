"""Two numbers of the hurt or dead in reports of one happening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.count_findings import match_counts

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, str, str]]:
    return [(f.relation, f.left.text, f.right.text) for f in story.findings if f.slot == "number" and f.relation != "same"]


def test_nobody_is_set_against_any_number_of_a_short_report(read_texts: Reader) -> None:
    told = _told(read_texts("The talks in Lahti were broken off. Four sailors were hurt.", "A cutter came up. Nobody was hurt."))
    assert ("contradicts", "Four sailors", "Nobody was hurt") in told


@pytest.mark.parametrize(
    "other",
    [
        "A market burnt on Friday. A shell came down. Four people died in Turku.",
        "The quake of last May is not forgotten. It killed nearly 9,000 people.",
    ],
)
def test_two_tolls_need_more_than_being_the_only_ones(read_texts: Reader, other: str) -> None:
    story = read_texts("The mayor was away. Onions were sold. Thirteen people were killed there.", other)
    assert not [*match_counts(lay_out(story.accounts))]


def test_nobody_who_will_be_killed_is_no_toll(read_texts: Reader) -> None:
    story = read_texts("Egypt lost nine dead at Sollum.", "It is believed at Sollum that nobody here will be killed.")
    assert not [f for f in story.findings if f.relation == "contradicts"]


def test_what_is_said_to_be_wrong_is_contradicted_where_another_tells_it(read_texts: Reader) -> None:
    one, other = "Three were hurt, not five, the mayor of Lahti said.", "Five soldiers were hurt near Lahti, the army said."
    assert _told(read_texts(one, other)) == [("contradicts", "Three", "Five soldiers")]


def test_a_number_does_not_supersede_the_one_beside_it_that_is_said_to_be_wrong(read_texts: Reader) -> None:
    assert not _told(read_texts("Three were hurt, not five, the mayor of Lahti said."))


def test_a_number_supersedes_that_of_the_outlets_earlier_report(read_texts: Reader) -> None:
    one, other = "Four sailors were hurt at Lahti on Tuesday.", "Six sailors, not four, were hurt at Lahti on Tuesday."
    story = read_texts(one, other, outlets=("Herald",), days=("2019-02-06", "2019-02-07"))
    assert ("supersedes", "Six sailors", "Four sailors") in _told(story)


@pytest.mark.parametrize(
    ("other", "is_one"),
    [("Nine Chadians were killed near Lahti.", True), ("The number of Malians killed near Lahti was put at nine.", False)],
)
def test_the_dead_of_two_nations_are_two_counts(read_texts: Reader, other: str, *, is_one: bool) -> None:
    story = read_texts("Chad met Mali in Lahti. Four Chadians were killed near Lahti.", f"Chad met Mali in Lahti. {other}")
    assert bool([f for f in match_counts(lay_out(story.accounts)) if f.relation == "contradicts"]) is is_one


@pytest.mark.parametrize(
    ("word", "day", "relation"),
    [
        ("There are now", "2019-02-07", "supersedes"),
        ("There are only", "2019-02-07", "contradicts"),
        ("There are now", "2019-02-06", "contradicts"),
        ("The mayor now knows better: there are", "2019-02-07", "contradicts"),
    ],
    ids=["by now", "of the same", "on one day", "of another clause"],
)
def test_what_a_later_report_counts_by_now_supersedes(read_texts: Reader, word: str, day: str, relation: str) -> None:
    one, other = "Four sailors were hurt at Lahti.", f"{word} six sailors hurt at Lahti."
    found = match_counts(lay_out(read_texts(one, other, days=("2019-02-06", day)).accounts))
    assert [(f.relation, f.left.text.split()[0] == "six") for f in found] == [(relation, relation == "supersedes")]


def _counted(story: Story) -> list[tuple[str, str]]:
    return [(f.relation, f.left.text) for f in match_counts(lay_out(story.accounts)) if f.relation != "same"]


def test_a_higher_toll_of_a_week_later_is_a_later_one(read_texts: Reader) -> None:
    texts = "The ferry burned off Turku. Six passengers were killed.", "The ferry burned off Turku. Nine passengers were killed."
    assert _counted(read_texts(*texts, days=("2019-02-06", "2019-02-13"))) == [("supersedes", "Nine passengers")]
    assert _counted(read_texts(*texts, days=("2019-02-06", "2019-02-12"))) == [("contradicts", "Six passengers")]
    assert _counted(read_texts(*texts, days=("2019-02-13", "2019-02-06"))) == [("contradicts", "Six passengers")]  # fewer: no later one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A shell hit the fort at Turku, killing 22 soldiers.", "Shells hit Turku and killed 60 people."),  # people, soldiers alone
        ("Turku said that 80 Lapua men were killed.", "Lahti said that 30 Agrarian men were killed."),
        (
            "A shell fell on the post of the border troops and killed 22 of them.",
            "Shells fell on the post and killed 60 people, most of them women and children.",
        ),
    ],
)
def test_tolls_of_two_kinds_of_people_are_two(read_texts: Reader, one: str, other: str) -> None:
    assert not _counted(read_texts(one, other))


def test_who_gives_the_number_by_now_gives_it_and_not_who_gave_the_one_before(read_texts: Reader) -> None:
    story = read_texts("Fourteen people were killed, Kenyan police said. The toll has since risen to seventeen, a doctor in Busia said.")
    (found,) = (f for f in story.findings if f.slot == "number")
    assert (found.relation, found.left_by, found.right_by) == ("supersedes", "a doctor in Busia", "Kenyan police")
