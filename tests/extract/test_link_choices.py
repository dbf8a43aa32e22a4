"""Whom a mention takes up that rules leave open is told where the head is sure, and marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from tests.extract.test_side_choices import linked

from casus.model.sentence import Sentence
from casus.model.sides import SideChances, SideQuestion


class Oracle:
    """Answers whom open words take up, by the words before them."""

    def __init__(self, answers: Mapping[str, Mapping[str, float]]) -> None:
        self._answers = answers

    def __call__(self, sentences: Sequence[Sentence], _: Sequence[str], question: SideQuestion) -> SideChances:
        text = {word: sentences[word.sentence].tokens[word.token].text for word in question.mentions}
        return SideChances(
            {},
            {
                word: {other: self._answers[text[word]].get(text[other], 0.0) for other in question.mentions if other < word}
                for word in question.is_open
                if text[word] in self._answers
            },
        )


REBELS = "Peru met Chile. Rebels of the Tarata Front fired on a post. The fighters left at dawn."


@pytest.mark.parametrize(("chance", "is_told"), [(0.95, True), (0.4, False)])
def test_only_what_the_head_is_sure_of_is_linked(chance: float, is_told: bool) -> None:
    found = linked(Oracle({"fighters": {"Rebels": chance}}), REBELS)
    fighters, rebels = found["The fighters"], next(m for text, m in found.items() if text.startswith("Rebels"))
    assert (fighters.entity == rebels.entity) == is_told
    assert (fighters.own_entity is not None) == is_told


def test_the_chances_of_all_that_one_is_called_count_together() -> None:
    text = "Peru met Chile. Juan Ruiz left Peru early. Ruiz was ill. The diplomat had talked for an hour."
    found = linked(Oracle({"diplomat": {"Juan": 0.48, "Ruiz": 0.48}}), text)
    assert found["The diplomat"].entity == found["Juan Ruiz"].entity


def test_who_takes_up_a_state_acts_for_it() -> None:
    found = linked(Oracle({"republic": {"Peru": 0.95}}), "Peru met Chile. Fishermen waited. The republic signed.")
    republic = found.get("The republic")
    assert republic is None or (republic.entity, republic.actor) == ("PER", "PER")


@pytest.mark.parametrize(
    ("text", "word", "other"),
    [
        ("Peru met Chile. Peruvian soldiers waited. Chilean troops left.", "troops", "soldiers"),
        ("Peru met Chile. Maria Ruiz left the hall. A guard waited. He slept.", "He", "Ruiz"),
    ],
    ids=["of two states", "a woman"],
)
def test_two_who_cannot_be_one_are_not_linked(text: str, word: str, other: str) -> None:
    found = linked(Oracle({word: {other: 0.99}}), text)
    assert all(m.own_entity is None for m in found.values())
