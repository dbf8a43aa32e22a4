"""Charges, and who rejects them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story


@pytest.mark.parametrize(("words", "is_rejected"), [("a fairy tale", True), ("irrelevant", False), ("a very serious one", False)])
def test_who_calls_a_charge_grave_or_beside_the_point_does_not_reject_it(
    read_texts: Callable[..., Story], words: str, *, is_rejected: bool
) -> None:
    text = f"Iraq's army said that Iranian tanks had crossed the river on Sunday. The Iranian foreign ministry called that charge {words}."
    found = [f for f in read_texts(text).findings if f.relation == "contradicts"]
    assert bool(found) is is_rejected


@pytest.mark.parametrize(
    ("before", "is_rejected"),
    [
        ("A priest said that Iranian tanks had burnt the ferry. The market was closed.", True),
        ("A driver said that the ferry had sunk. The market was closed.", False),
        ("The market was closed. A driver said that the ferry had sunk.", True),
    ],
    ids=["of its own", "of others", "just told"],
)
def test_what_is_not_told_just_before_is_rejected_by_those_whom_it_names(
    read_texts: Callable[..., Story], before: str, *, is_rejected: bool
) -> None:
    found = read_texts(f"{before} Iran denied the report. It called for calm.").findings
    assert bool([f for f in found if f.relation == "contradicts"]) is is_rejected


def test_of_who_denies_what_another_said_before_the_denial_is_shown(read_texts: Callable[..., Story]) -> None:
    found = read_texts("A priest said that Iranian tanks had burnt the ferry. Iran denied it.").findings
    assert [(f.left.text, f.right.text) for f in found if f.relation == "contradicts"] == [
        ("Iranian tanks had burnt the ferry", "Iran denied it")
    ]
