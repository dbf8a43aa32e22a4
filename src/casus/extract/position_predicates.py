"""Positions by predicates: who is against a change, in favour of it, opposed to it."""

from __future__ import annotations

from casus.codebook.positions import Side
from casus.extract.membership_scene import Scene
from casus.extract.position_act import NEGATIONS, UNSURE, Act
from casus.extract.position_topics import Topics
from casus.model.sentence import Sentence, Token

_BEING: dict[str, Side] = {"against": "against", "for": "for"}
_FAVOUR = frozenset({"favour", "favor", "support"})
_LEANING: dict[str, Side] = {"opposed": "against", "hostile": "against", "supportive": "for"}


def find_predicate(scene: Scene, token: Token, topics: Topics) -> Act | None:
    """Return the side of a clause whose predicate takes one: "is against its accession", "was in favour of it", "is opposed to it".

    Args:
        scene: the sentence with the states and alliances that it names.
        token: the predicate, or any other word, of which none is found.
        topics: the changes that the report's sentences speak of.
    """
    sentence = scene.sentence
    found = _leaning(sentence, token)
    if found is None or _is_open(sentence, token):
        return None
    side, thing = found
    subject = sentence.child(token, "nsubj", "nsubj:pass")
    if subject is None or topics.at(sentence, subject):
        return None
    for topic in topics.below(sentence, thing):
        case = topics.case_of(topic)
        if case is not None:
            parties = scene.reading.parties(sentence, subject)
            return Act(topics.side_on(topic, case, side), case, parties, None, scene.part(token), f"predicate {token.lemma}")
    return None


def _leaning(sentence: Sentence, token: Token) -> tuple[Side, Token] | None:
    """Return the side of a predicate and what it is taken on."""
    cases = {c.text.lower() for c in sentence.children(token, "case")}
    if token.lemma in _FAVOUR and "in" in cases and sentence.child(token, "cop") is not None:
        return next((("for", c) for c in sentence.children(token, "nmod") if _has(sentence, c, "of")), None)
    if sentence.child(token, "cop") is not None and (side := next((_BEING[c] for c in cases if c in _BEING), None)) is not None:
        return side, token
    if token.text.lower() in _LEANING and sentence.child(token, "cop", "aux:pass") is not None:
        near = [c for c in sentence.children(token, "obl", "nmod", "advcl") if _has(sentence, c, "to", "of") and c.index > token.index]
        return (_LEANING[token.text.lower()], near[0]) if near else None
    return None


def _has(sentence: Sentence, token: Token, *words: str) -> bool:
    return any(c.text.lower() in words for c in sentence.children(token, "case", "mark"))


def _is_open(sentence: Sentence, token: Token) -> bool:
    """Say whether a predicate is negated, doubtful or a condition."""
    words = {c.text.lower() for c in sentence.children(token, "advmod", "aux", "det")}
    doubts = {c.text.lower() for c in sentence.children(token, "mark")}
    return bool(words & (NEGATIONS | UNSURE) or doubts & {"if", "unless", "whether", "until"})
