"""Words of the lexicon that tell no act here."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia's government told the Union that it no longer regarded Peru as a candidate.",
        '"We would trust our allies," the New Zealand prime minister said.',
        "Has Iceland withdrawn its bid to join the Union, or has it not?",
        "Marines landed to shield Americans.",
        "Norway's spokesman declined comment beyond his words of Monday.",
        "The Norwegian minister declined to define what such a pact would hold.",
    ],
)
def test_what_is_no_act_is_not_told(code: Code, text: str) -> None:
    assert not told(code, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chad protested against the decision of the Georgian government to give up its application.", "REQUEST"),
    ],
)
def test_what_is_given_up_or_not_asked_for_is_not_told_as_asked(code: Code, text: str, kind: str) -> None:
    assert kind not in [told_kind for told_kind, _, _, _ in told(code, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eritrea will withdraw its soldiers if the United Nations sends observers.", ("CONCEDE", "conditional", ["ERI"], [])),
    ],
)
def test_a_condition_is_no_act_of_its_own(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert expected in told(code, text)


def test_only_the_withdrawal_is_told_of_one_on_a_condition(code: Code) -> None:
    assert len(told(code, "Eritrea will withdraw its soldiers if the United Nations sends observers.")) == 1


def test_the_blow_that_is_answered_stays(code: Code) -> None:
    kinds = [(kind, status) for kind, status, _, _ in told(code, "Syria will strike back if Israel attacks Lebanon.")]
    assert ("ASSAULT", "hypothetical") in kinds


def test_a_refusal_to_give_something_is_one(code: Code) -> None:
    assert ("REJECT", "actual", ["NOR"], []) in told(code, "Norway refused to give up the islands.")


@pytest.mark.parametrize(
    "text",
    [
        "The treaty obliges Laos and Vietnam to consult if either is attacked.",
        "Russia, to which Iceland sells most of its catch, is a large market.",
    ],
)
def test_duties_and_habits_are_no_acts(code: Code, text: str) -> None:
    assert not told(code, text)


def test_a_state_that_refuses_to_talk_refuses_and_a_spokesman_says_nothing(code: Code) -> None:
    assert [t[0] for t in told(code, "Britain refuses to discuss sovereignty.")] == ["REJECT"]
    assert not told(code, "The British spokesman refused to discuss the matter.")


def test_to_add_battalions_is_not_to_say_more(code: Code) -> None:
    assert [t[0] for t in told(code, "Nigeria pledged to add two battalions to the force.")] == ["AGREE"]


def test_who_will_not_be_blackmailed_was_not_threatened_and_not_spared(code: Code) -> None:
    assert not told(code, "Cuba will not be blackmailed, the president said.")
    assert [t[0] for t in told(code, "Cuba was not threatened by Peru.")] == ["THREATEN"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She thanked Chile and urged the Peruvian president to keep a promise that he made to her in June.", "COERCE"),
        ("Slovakia remained a member of the alliance and would keep its troops in Latvia.", "REJECT"),
        ("Serbia had promised Brussels to join EU sanctions against China, according to a diplomat.", "SANCTION"),
    ],
)
def test_promises_forces_that_stay_and_what_others_join_are_no_pressure(code: Code, text: str, kind: str) -> None:
    assert kind not in {t[0] for t in told(code, text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The traders were made to sell their boats by Chadian officers.", ("COERCE", "actual", ["TCD"])),
        ("Peru kept its troops in Bolivia despite demands to withdraw them.", ("REJECT", "actual", ["PER"])),
        ("Peru kept its sanctions on Bolivia.", ("REJECT", "actual", ["PER"])),
    ],
)
def test_who_is_made_to_act_or_asked_to_leave_is_pressed_or_refused(code: Code, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert expected in [t[:3] for t in told(code, text)]
