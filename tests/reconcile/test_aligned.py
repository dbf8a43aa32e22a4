"""Contradictions between clauses that tell one thing in other words, by vectors of which a test says how alike they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from casus.language.vectors import OnnxVectors
from casus.model.story import Story
from casus.reconcile.stories import build_story

ReadTexts = Callable[..., Story]


@pytest.fixture(scope="module")
def vectors() -> OnnxVectors:
    return OnnxVectors()


Differ = Callable[[str, str], list[str]]


@pytest.fixture
def differ(read_texts: ReadTexts, vectors: OnnxVectors) -> Differ:
    def slots(left: str, right: str) -> list[str]:
        accounts = read_texts(left, right).accounts
        return [f.slot for f in build_story(accounts, vectors).findings if f.relation == "contradicts"]

    return slots


@pytest.mark.parametrize(
    ("left", "right", "slot"),
    [
        ("A poll found 56 per cent of Danes opposed to visits by warships.", "Of Danes 65 per cent are against warships.", "number"),
        ("Chad holds 48 Libyan soldiers.", "Chad is to send home 54 Libyan prisoners of war.", "number"),
    ],
)
def test_one_thing_in_other_words_is_compared(differ: Differ, left: str, right: str, slot: str) -> None:
    assert slot in differ(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Chad gave the envoys two weeks to leave.", "Mali, Niger and Togo kept their ambassadors away for eight months."),
        ("The flight recorder has been recovered.", "The flight recorder has not yet been found."),
        ("The reef lies 60 miles off Chile.", "The reef lies 90 miles off Peru."),
        ("Kenya leases the port of Lamu for 30 years.", "Kenya denied that it had leased the port of Lamu for 50 years."),
    ],
)
def test_what_can_both_hold_is_none(differ: Differ, left: str, right: str) -> None:
    assert differ(left, right) == []


def test_vectors_are_made_once_a_text(read_texts: ReadTexts) -> None:
    asked: list[str] = []

    def count(texts: Sequence[str]) -> object:
        asked.extend(texts)
        return np.ones((len(texts), 1))

    accounts = read_texts("Chad holds 48 men in Moyo.", "Chad holds 54 men in Moyo.", "Chad holds 60 men in Moyo.").accounts
    build_story(accounts, count)
    assert len(asked) == len(set(asked))
