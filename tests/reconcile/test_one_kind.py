"""Numbers of the killed are compared where both count one kind of people."""

from __future__ import annotations

from collections.abc import Callable

from casus.language.vectors import OnnxVectors
from casus.model.story import Story
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.figures import find_figures
from casus.reconcile.number_findings import match_numbers
from casus.reconcile.number_pairs import NumberPair, find_number_pairs

Reader = Callable[..., Story]


def _pairs(story: Story) -> list[NumberPair]:
    board = lay_out(story.accounts)
    return list(find_number_pairs(board, [find_facts(s, board.towns) for s in board.sheets], Alike(OnnxVectors())))


def _told(story: Story) -> list[str]:
    pairs = _pairs(story)
    assert pairs
    return [f.relation for f in match_numbers(lay_out(story.accounts), pairs)]


def test_of_killed_people_and_killed_soldiers_each_number_may_be_right(read_texts: Reader) -> None:
    assert _told(read_texts("The raid on Lahti killed 37 people.", "The raid on Lahti killed eight soldiers.")) == []


def test_two_numbers_of_killed_soldiers_contradict_each_other(read_texts: Reader) -> None:
    assert _told(read_texts("The raid on Lahti killed 37 soldiers.", "The raid on Lahti killed eight soldiers.")) == ["contradicts"]


def test_recruits_are_soldiers(read_texts: Reader) -> None:
    assert _told(read_texts("The blast at Lahti killed 37 recruits.", "The blast at Lahti killed eight soldiers.")) == ["contradicts"]


def test_a_states_people_are_people_of_that_state(read_texts: Reader) -> None:
    assert _told(read_texts("Some 12,000 Saudis study in Norway.", "Some 16,000 Saudi students study in Norway.")) == ["contradicts"]


def test_a_list_of_peoples_is_another_number(read_texts: Reader) -> None:
    texts = "Some 1,500 Saudis, Danes and Swedes study in Norway.", "About 900 Saudi students study in Norway."
    assert not _pairs(read_texts(*texts))


def test_a_number_with_a_comma_is_read_whole(read_texts: Reader) -> None:
    board = lay_out(read_texts("Kenya has gathered a force of 6,500 soldiers, whom Mali pays.").accounts)
    figures = find_figures(find_facts(board.sheets[0], board.towns), board.actor_of)
    assert [g.measure.least for g in figures] == [6500]


def test_the_number_of_a_states_men_is_of_men(read_texts: Reader) -> None:
    board = lay_out(read_texts("The number of Kenyan servicemen who must leave is 6,400.").accounts)
    figures = find_figures(find_facts(board.sheets[0], board.towns), board.actor_of)
    assert [(g.noun, g.measure.least) for g in figures] == [("soldier", 6400)]
