"""Vectors of clauses."""

from __future__ import annotations

import numpy as np

from casus.language.vectors import OnnxVectors


def test_clauses_that_tell_one_thing_lie_close_together() -> None:
    vectors = OnnxVectors()(["Norway barred the ship from its harbours", "Norway let no ship enter its ports", "The envoy wrote a letter"])
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > 0.6
    assert vectors[0] @ vectors[2] < 0.3


def test_what_stands_beside_a_clause_does_not_change_its_vector() -> None:
    make = OnnxVectors()
    alone, beside = make(["Norway left the pact"]), make(["The talks went on and on, day after day", "Norway left the pact"])
    assert np.array_equal(alone[0], beside[1])


def test_no_text_has_no_vector() -> None:
    assert OnnxVectors()([]).shape == (0, 0)
