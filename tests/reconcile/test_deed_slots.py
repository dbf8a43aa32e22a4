from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.deed_slots import day_of
from casus.reconcile.deeds import find_deeds
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


def _contradicted(story: Story) -> set[str]:
    return {f.slot for f in story.findings if f.relation == "contradicts"}


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        # the day of one act, in other words
        (
            "Norway and Sweden agreed in Hamar on Tuesday to send a field hospital to Chad.",
            "The two governments decided on Wednesday to send a field hospital to Chad.",
            "happened",
        ),
        ("Troops overthrew the president of Gabon on Sunday.", "The coup in Gabon began on Saturday night.", "happened"),
        # the place
        ("Ministers of the five countries met in Oslo over the fish.", "The conference on the fish was held in Lisbon.", "place"),
        ("The deposed president of Gabon is being held in Lagos.", "The president of Gabon is under house arrest in Libreville.", "place"),
    ],
)
def test_one_act_told_in_other_words_with_another_day_or_place_is_contradicted(read_texts: Reader, one: str, other: str, slot: str) -> None:
    assert slot in _contradicted(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another doer, another party, a day of speaking, a town and its state
        ("Gunmen stormed the bank in Quito on Monday.", "Police stormed the bank in Quito on Tuesday."),
        ("Chile recalled its ambassador from Lima on Monday.", "Peru recalled its ambassador from Quito on Tuesday."),
        ("Norway and Sweden signed the accord on Monday.", "Norway and Sweden have signed the accord, a spokesman said on Tuesday."),
        ("Ministers of the five countries met in Oslo over the fish.", "The meeting on the fish was held in the Norwegian capital."),
        # a treaty that has an act in its name
        (
            "Hungary's parliament ratified the accession treaty on Tuesday.",
            "NATO decided on Friday to hold the accession ceremony in Bern.",
        ),
        # two that lie ahead, of which both day and place differ
        (
            "The secretary of the group regretted the decision and will meet the Malian foreign minister in Nouakchott on Wednesday.",
            "The other four members of the group will meet in Niamey on Friday to discuss the decision.",
        ),
        # done, and still ahead
        ("Norway and Sweden signed the accord on Monday.", "Norway and Sweden will sign a second accord on Friday."),
    ],
)
def test_two_acts_or_one_day_told_apart_are_not(read_texts: Reader, one: str, other: str) -> None:
    assert not {"happened", "place"} & _contradicted(read_texts(one, other))


def test_a_day_behind_another_verb_is_no_day_of_a_later_word(read_texts: Reader) -> None:
    text = "Chad sent 700 soldiers on Tuesday at the request of Gabon. Gabon had made the request last Friday."
    board = lay_out(read_texts(text).accounts)
    deeds = find_deeds(find_facts(board.sheets[0], board.towns), board.actor_of)
    assert [day_of(d) for d in deeds if d.field.name == "request"] == [None, "2019-02-01"]


def test_a_day_beside_the_word_for_an_act_is_its_day(read_texts: Reader) -> None:
    assert "happened" in _contradicted(
        read_texts("The coup in Gabon began on Saturday night.", "Four officers of Gabon were killed in Sunday's coup.")
    )
