from __future__ import annotations

import pytest

from casus.language import OnnxPairHead
from casus.model.relation import Guess


@pytest.fixture(scope="module")
def head() -> OnnxPairHead:
    return OnnxPairHead()


def likeliest(guesses: tuple[Guess, ...]) -> str:
    return max(guesses, key=lambda g: g.share).type


def test_the_shares_of_a_clause_sum_to_one(head: OnnxPairHead) -> None:
    (guesses,) = head.guess([("government", "bombed", "them")])
    assert sum(g.share for g in guesses) == pytest.approx(1, abs=1e-4)
    assert len({(g.type, g.mode) for g in guesses}) == len(guesses)


def test_clauses_keep_their_order_whatever_their_length(head: OnnxPairHead) -> None:
    clauses = [
        ("government", "bombed", "them"),
        ("police", "arrested", "two", "suspects", "of", "them"),
        ("government", "condemned", "them"),
    ]
    assert [likeliest(g) for g in head.guess(clauses)] == ["ASSAULT", "COERCE", "ACCUSE"]
    assert head.guess([]) == []


def test_words_of_other_scripts_and_long_clauses_are_no_trouble(head: OnnxPairHead) -> None:
    assert len(head.guess([("中国", "🙂"), tuple("word" for _ in range(300)), ()])) == 3


def test_a_clause_is_coded_the_same_whatever_stands_beside_it(head: OnnxPairHead) -> None:
    alone, long = ("government", "bombed", "them"), ("police", "arrested", "two", "suspects", "of", "them", "in", "the", "capital")
    assert head.guess([alone, long])[0] == head.guess([alone])[0]
