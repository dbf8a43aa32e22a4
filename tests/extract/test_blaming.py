"""What somebody says of another that is plainly bad accuses him, and so does a jab at a rival."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


def charges(read_events: Code, text: str) -> list[tuple[str, str, list[str], list[str]]]:
    """Return what is told as a charge."""
    return [t for t in told(read_events, text) if t[0] == "ACCUSE"]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish premier said the Swedish minister was unfit for office.",
        "Iran is dangerous, the Israeli premier said.",
        "Chad's president said that Niger had failed to protect the border.",
    ],
)
def test_what_is_said_of_a_side_that_is_plainly_bad_accuses(read_events: Code, text: str) -> None:
    assert len(charges(read_events, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Danish premier said the Swedish minister was not unfit for office.",
        "If Iran is dangerous, the Israeli premier said, others are too.",
        "The Danish premier did not say that the Swedish minister was unfit.",
        "The Danish premier believed that the Swedish minister was dangerous.",
        "The Danish premier asked whether the Swedish minister was unfit.",
        "The Danish premier said that the flood was a disaster.",
        "Chad's president said that Niger had failed to qualify.",
        "Danish police said that the Swedish man was dangerous.",
    ],
)
def test_what_is_denied_doubted_thought_or_of_no_side_accuses_nobody(read_events: Code, text: str) -> None:
    assert not charges(read_events, text)


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ana Ruiz went after Governor Tom Hale on Monday.",
        "Senator Ana Ruiz took to Twitter to fire back at Governor Tom Hale.",
        "Senator Ana Ruiz was critical of Governor Tom Hale.",
        "Senator Ana Ruiz hit Governor Tom Hale for the tax.",
        "Senator Ana Ruiz has spoken against Governor Tom Hale.",
        "Senator Ana Ruiz attacked Governor Tom Hale on Monday.",
        "Donald Trump attacked Ted Cruz.",
        "Governor Tom Hale came under fire from Senator Ana Ruiz.",
        "Senator Ana Ruiz went on the offensive against Governor Tom Hale.",
        "Senator Ana Ruiz ran an ad hitting Governor Tom Hale.",
        "Senator Ana Ruiz called Governor Tom Hale's plan childish.",
    ],
)
def test_a_jab_at_a_rival_accuses_and_hurts_nobody(read_events: Code, text: str) -> None:
    kinds = [t[0] for t in told(read_events, text)]
    assert kinds == ["ACCUSE"]


@pytest.mark.parametrize(
    "text",
    [
        "Danish police went after Lars Holm.",
        "The rebels came under fire from soldiers near Sana.",
        "Senator Ana Ruiz fired back at the gunman.",
        "Senator Ana Ruiz hit Governor Tom Hale.",
        "Some had ideas for mocking Governor Tom Hale.",
    ],
)
def test_police_soldiers_and_what_is_only_an_idea_jab_at_nobody(read_events: Code, text: str) -> None:
    assert not charges(read_events, text)


def test_whoever_runs_an_advertisement_accuses_in_it(read_events: Code) -> None:
    (found,) = read_events("Senator Ana Ruiz launched an ad campaign that attacked Governor Tom Hale.")
    assert (found.type, [p.text for p in found.actors]) == ("ACCUSE", ["Senator Ana Ruiz"])
