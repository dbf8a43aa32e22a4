from __future__ import annotations

import pytest

from casus.reconcile.vocabulary import find_phrases, key_of


@pytest.mark.parametrize(
    ("left", "right"), [("truce", "ceasefire"), ("treaties", "accord"), ("sank", "sinking"), ("Cortes", "parliament"), ("quit", "withdrew")]
)
def test_words_for_one_thing_have_one_key(left: str, right: str) -> None:
    assert key_of(left) == key_of(right) != ""


@pytest.mark.parametrize(("left", "right"), [("plane", "plan"), ("station", "state"), ("killed", "wounded"), ("bombed", "shelled")])
def test_words_for_two_things_have_two(left: str, right: str) -> None:
    assert key_of(left) != key_of(right)


@pytest.mark.parametrize("word", ["the", "nothing", "Monday", "told"])
def test_what_any_text_has_is_no_key(word: str) -> None:
    assert key_of(word) == ""


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("troops opened fire", "shoot"),
        ("troops put out the fires", "extinguish"),
        ("handed over a note", "deposit pay"),
        ("the lower house", "parliament"),
    ],
)
def test_a_phrase_has_the_key_of_the_word_that_it_stands_for(text: str, key: str) -> None:
    assert [keys for _, _, keys in find_phrases(text)] == [tuple(key.split())]
