"""Names that say where: what one visits, comes from, is near, or is sent to."""

from __future__ import annotations

import pytest
from tests.extract.test_mentions import mention, mentions


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister will visit Tashkent on Saturday.", "Tashkent"),
        ("Troops stood within 30 miles of Kampala on Tuesday.", "Kampala"),
        ("Rebels came over the passes from Tajikistan in July.", "Tajikistan"),
        ("Two rockets were fired from Lebanon at dawn.", "Lebanon"),
        ("Tokyo sent a deputy minister to Bishkek.", "Bishkek"),
        ("Ethiopia, which left Somalia in 2009, may return.", "Somalia"),
        ("Iraqi tanks are digging in before Damascus.", "Damascus"),
        ("She spoke for an hour in the White House.", "the White House"),
    ],
)
def test_a_name_that_says_where_is_a_place(text: str, words: str) -> None:
    found = {m.text: m for m in mentions(text)}
    assert words not in found or (found[words].kind, found[words].actor) == ("place", None)


def test_arms_go_to_a_government() -> None:
    assert mention("Washington sent missiles to Kyiv.", "Kyiv").actor == "UKR"


def test_who_is_in_a_house_acts_for_it() -> None:
    assert mention("Officials in the White House denied it.", "Officials in the White House").actor == "USA"
