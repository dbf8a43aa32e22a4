from __future__ import annotations

import pytest

from casus.codebook.positions import PositionBook, load_positions


@pytest.fixture(scope="module")
def book() -> PositionBook:
    return load_positions()


def sides(book: PositionBook, text: str) -> set[str]:
    return {side for pattern, side in book.phrases if pattern.search(text)}


def test_a_verb_is_of_one_side_only(book: PositionBook) -> None:
    assert book.verbs["oppose"] == "against"
    assert book.verbs["welcome"] == "for"


@pytest.mark.parametrize("verb", ["join", "sign", "admit", "invite", "say", "ratify"])
def test_acts_of_joining_take_no_side(book: PositionBook, verb: str) -> None:
    assert verb not in book.verbs
    assert verb not in book.stirs


def test_phrases_end_with_their_word(book: PositionBook) -> None:
    assert sides(book, "a historic day") == {"for"}
    assert sides(book, "prehistorical") == set()


def test_a_star_stands_for_one_word(book: PositionBook) -> None:
    assert sides(book, "it is in Malta's interest") == {"for"}
    assert sides(book, "it is in nobody else's interest") == set()


def test_the_longest_phrase_of_a_side_is_found(book: PositionBook) -> None:
    pattern = next(p for p, side in book.phrases if side == "against")
    match = pattern.search("yet another serious blow to peace")
    assert match is not None
    assert match.group() == "serious blow"


def test_topics_know_joining_from_leaving(book: PositionBook) -> None:
    assert book.topic_nouns["accession"] == "joining"
    assert book.topic_nouns["withdrawal"] == "leaving"
    assert book.topic_verbs["quit"] == "leaving"


def test_a_response_is_a_verb_with_its_noun(book: PositionBook) -> None:
    assert book.responses["draw", "threat"] == "against"
    assert book.responses["draw", "praise"] == "for"
    assert ("draw", "map") not in book.responses


def test_no_noun_is_of_both_sides(book: PositionBook) -> None:
    assert not {n for n, s in book.nouns.items() if s == "for"} & {n for n, s in book.nouns.items() if s == "against"}
