"""The two, both, the former and the latter are those two who were named right before, where no others can be meant."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last


@pytest.mark.parametrize(
    ("text", "words", "entity"),
    [
        ("Otto Kern and Lena Horst met in Lima. The two agreed.", "The two", "per:horst+per:kern"),
        ("Peru and Chile talked on Monday. Both refused.", "Both", "CHL+PER"),
        ("Peru accused Chile on Monday. The two are at odds.", "The two", "CHL+PER"),
        ("Otto Kern telephoned Lena Horst on Monday. Both leaders agreed.", "Both leaders", "per:horst+per:kern"),
    ],
    ids=["persons", "states", "who did it to whom", "leaders"],
)
def test_two_are_a_pair(text: str, words: str, entity: str) -> None:
    assert last(text, words).entity == entity


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Peru and Chile met. The former has a port.", "The former", "PER"),
        ("Peru and Chile met. The latter has a port.", "The latter", "CHL"),
        ("Peru and Chile met. The two agreed. The latter has a port.", "The latter", "CHL"),
    ],
    ids=["the first", "the second", "behind the two"],
)
def test_one_of_two_is_told_by_their_order(text: str, words: str, actor: str) -> None:
    assert last(text, words).actor == actor


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru, Chile and Bolivia met. The latter has a port.", "The latter"),
        ("Peru, Chile and Bolivia met. The two agreed.", "The two"),
        ("The hall was cold. The two agreed.", "The two"),
    ],
    ids=["the latter of three", "two of three", "nobody before"],
)
def test_they_stay_open_where_not_just_two_were_named(text: str, words: str) -> None:
    assert last(text, words).entity.startswith("pro:")
