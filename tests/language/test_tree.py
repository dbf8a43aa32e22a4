from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casus.language.tree import EntityLabels, Scores, best_tree, is_projective, is_tree

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC")


@st.composite
def score_tables(draw: st.DrawFn, most: int = 5) -> Scores:
    n = draw(st.integers(1, most))
    flat = draw(st.lists(st.floats(-8, 8, width=32), min_size=n * (n + 1), max_size=n * (n + 1)))
    scores = np.array(flat, np.float32).reshape(n, n + 1)
    for i in range(n):
        scores[i, i + 1] = -1e9  # no word depends on itself
    return scores


def total(scores: Scores, heads: tuple[int, ...]) -> float:
    logs = scores.astype(float) - np.logaddexp.reduce(scores.astype(float), axis=1, keepdims=True)
    return float(logs[np.arange(len(heads)), list(heads)].sum())


@given(score_tables())
def test_the_best_tree_has_no_crossing_arcs_and_none_is_better(scores: Scores) -> None:
    heads = tuple(best_tree(scores).tolist())
    assert is_tree(heads)
    assert is_projective(heads)
    trees = (t for t in product(range(len(scores) + 1), repeat=len(scores)) if is_tree(t) and is_projective(t))
    assert total(scores, heads) == pytest.approx(max(total(scores, t) for t in trees), abs=1e-4)


@given(score_tables(6))
def test_arcs_cross_where_one_starts_inside_another_and_ends_outside(scores: Scores) -> None:
    heads = scores.argmax(axis=1)
    arcs = [(min(i, h), max(i, h)) for i, h in enumerate(heads.tolist(), 1)]
    assert is_projective(heads) is not any(a < c < b < d for (a, b), (c, d) in product(arcs, repeat=2))


def test_a_circle_is_broken_where_it_costs_least() -> None:
    # Words 1 and 2 each prefer the other; word 2 would almost as soon be the root.
    scores = np.array([[0.0, -1e9, 5.0], [4.0, 5.0, -1e9]], np.float32)
    assert best_tree(scores).tolist() == [2, 0]


def test_a_greedy_tree_is_kept() -> None:
    scores = np.array([[0, -1e9, 9, 0], [9, 0, -1e9, 0], [0, 0, 9, -1e9]], np.float32)
    assert best_tree(scores).tolist() == [2, 0, 2]


def test_one_word_is_the_root() -> None:
    assert best_tree(np.array([[0.0, -1e9]], np.float32)).tolist() == [0]


@pytest.mark.parametrize(("heads", "expected"), [([0], True), ([0, 1, 2], True), ([2, 3, 1], False), ([0, 0], False), ([0, 2], False)])
def test_a_tree_has_one_root_and_no_circle(heads: list[int], expected: bool) -> None:
    assert is_tree(heads) is expected


@st.composite
def label_scores(draw: st.DrawFn) -> Scores:
    n = draw(st.integers(1, 4))
    flat = draw(st.lists(st.floats(-5, 5, width=32), min_size=n * len(LABELS), max_size=n * len(LABELS)))
    return np.array(flat, np.float32).reshape(1, n, len(LABELS))


def is_legal(labels: tuple[str, ...]) -> bool:
    return all(not after.startswith("I-") or before[2:] == after[2:] for before, after in zip(("O", *labels), labels, strict=False))


@given(label_scores())
def test_the_best_labels_are_the_best_among_the_legal_ones(scores: Scores) -> None:
    n = scores.shape[1]
    [found] = EntityLabels(LABELS)(scores, [n])
    assert is_legal(tuple(found))

    def value(labels: tuple[str, ...]) -> float:
        return sum(float(scores[0, i, LABELS.index(label)]) for i, label in enumerate(labels))

    assert value(tuple(found)) == pytest.approx(max(value(p) for p in product(LABELS, repeat=n) if is_legal(p)), abs=1e-4)


def test_short_sentences_of_a_batch_are_labelled_to_their_own_length() -> None:
    scores = np.zeros((2, 3, len(LABELS)), np.float32)
    scores[:, :, 1] = 1
    assert EntityLabels(LABELS)(scores, [1, 3]) == [["B-PER"], ["B-PER"] * 3]
