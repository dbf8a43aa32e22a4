from __future__ import annotations

from collections.abc import Callable

import pytest
from hand_made import contradicted

from casus.model.story import Story

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        ("The quarrel of Chad and Niger began over water.", "The quarrel is about gold, not water, a minister of Niger said.", "cause"),
        ("The coup in Chad was caused by hunger.", "The arrest of a general had led to the coup in Chad.", "cause"),
        (
            "The observers will leave Chad only if the rebels disarm.",
            "The observers will leave Chad whatever the rebels do, an aide said.",
            "condition",
        ),
    ],
)
def test_two_causes_and_a_condition_that_does_not_count_are_contradictions(read_texts: Reader, one: str, other: str, slot: str) -> None:
    assert slot in contradicted(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The coup in Chad was caused by hunger.", "Hunger in the north had led to the coup in Chad."),
        ("The coup in Chad was caused by hunger.", "The flight was late because of fog."),
        ("The observers will leave Chad only if the rebels disarm.", "The doctors will leave Niger whatever the weather."),
    ],
)
def test_one_cause_or_two_things_are_none(read_texts: Reader, one: str, other: str) -> None:
    assert not {"cause", "condition"} & contradicted(read_texts(one, other))


def test_two_causes_that_two_long_reports_name_may_both_be_so(read_texts: Reader) -> None:
    more = " The village was quiet." * 14
    one, other = "The war in Chad was caused by hunger.", "The arrest of a general had led to the war in Chad."
    assert "cause" in contradicted(read_texts(one, other))
    assert "cause" not in contradicted(read_texts(one + more, other + more))


def test_in_any_case_at_the_head_of_a_sentence_sets_no_condition_aside(read_texts: Reader) -> None:
    bound = "The observers will leave Chad only if the rebels disarm."
    assert "condition" in contradicted(read_texts(bound, "The observers will leave Chad in any case, an aide said."))
    assert not contradicted(read_texts(bound, "In any case it is hard to see how the observers could leave Chad."))
