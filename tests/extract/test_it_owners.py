"""Its and it by single constructions."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last, linked


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The Pentagon wants bases to fight the Islamic State and its allies.", "its", "ISIS"),
        ("The State Department said they would help NATO's ability to fulfil its core task.", "its", "NATO"),
        ("The prince fled to Cambodia in May; its president has proposed a conference.", "its", "KHM"),
        ("The plane flew on to Zambia, where its president met them.", "its", "ZMB"),
        ("Peru told the two to settle it among themselves.", "it", None),
        ("The United States asked Peru to help it.", "it", "USA"),
        ("Tass said the road was cut. It quoted a priest as saying so.", "It", "TASS"),
    ],
)
def test_its_owner_is_who_the_construction_gives(text: str, words: str, actor: str | None) -> None:
    assert last(text, words).actor == actor


def test_a_thing_that_is_stressed_is_nobody() -> None:
    assert last("France has no plan to denounce the treaty itself.", "itself").actor is None
    assert last("France itself has no plan.", "itself").actor == "FRA"


def test_a_treaty_that_somebody_would_submit_is_no_parliament() -> None:
    assert last("The Duma rejected the treaty on Tuesday, and Halenko said he would submit it again.", "it").actor is None


def test_which_behind_a_pact_that_is_left_is_the_pact() -> None:
    assert last("Peru is the first country to leave the Rio Treaty, which has 22 members.", "which").actor == "RIO"


def test_no_alliance_has_a_prime_minister() -> None:
    text = "NATO had done nothing. The alliance met late, its prime minister said. NATO ended a meeting of its foreign ministers."
    assert [m.actor for m in linked(text) if m.text == "its"] == [None, "NATO"]
