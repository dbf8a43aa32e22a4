"""Variants of a sentence as news would print it: marks, case, names, a missing full stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from corpora import UNKNOWN, Example
from names import FAMILY, Names

_DASHES = {"-": "–", "--": "—"}
_P_MARKS, _P_NAMES, _P_HEADLINE, _P_CAPITALS, _P_NO_STOP = 0.3, 0.25, 0.03, 0.02, 0.04


class Augmenter:
    """Makes variants, each with the tags and the tree of the sentence it was made from."""

    def __init__(self, names: Names, random: Random, p_names: float = _P_NAMES) -> None:
        self._names = names
        self._p_names = p_names
        self._random = random
        self._by_length: dict[tuple[str, int], list[tuple[str, ...]]] = {}
        for kind, known in (("LOC", (*names.states, *names.cities)), ("ORG", (*names.organisations, *names.outlets))):
            for name in known:
                self._by_length.setdefault((kind, len(name)), []).append(name)

    def __call__(self, example: Example) -> Example:
        """Return a variant; most often the sentence itself."""
        words = list(example.words)
        if self._random.random() < self._p_names:
            self._swap_names(words, example)
        chance = self._random.random()
        if chance < _P_HEADLINE:
            words = [w[:1].upper() + w[1:] for w in words]
        elif chance < _P_HEADLINE + _P_CAPITALS:
            words = [w.upper() for w in words]
        if self._random.random() < _P_MARKS:
            words = _curl(words)
        lemmas = tuple(new if new != old and tag == "NNP" else lemma for new, old, tag, lemma in _columns(example, words))
        if chance < _P_HEADLINE + _P_CAPITALS:
            lemmas = example.lemmas
        changed = replace(example, words=tuple(words), lemmas=lemmas)
        if self._random.random() < _P_NO_STOP:
            return _without_stop(changed)
        return changed

    def _swap_names(self, words: list[str], example: Example) -> None:
        start = 0
        while start < len(example.entities):
            label = example.entities[start]
            end = start + 1
            while end < len(words) and label.startswith("B-") and example.entities[end] == "I-" + label[2:]:
                end += 1
            is_plain = all(w[0].isupper() and w.isalpha() for w in words[start:end])
            is_known = not example.xpos or all(x == "NNP" for x in example.xpos[start:end])
            if label.startswith("B-") and is_plain and is_known:
                name = self._name(label[2:], end - start)
                words[start:end] = name or words[start:end]
            start = end

    def _name(self, kind: str, length: int) -> Sequence[str]:
        if kind != "PER":
            known = self._by_length.get((kind, length))
            return self._random.choice(known) if known else ()
        if length == 1:
            return (self._random.choice(FAMILY if self._random.random() < 0.8 else self._names.given),)
        return (self._random.choice(self._names.given), self._random.choice(FAMILY)) if length == 2 else ()


def _columns(example: Example, words: Sequence[str]) -> list[tuple[str, str, str, str]]:
    return list(zip(words, example.words, example.xpos, example.lemmas, strict=True)) if example.lemmas else []


def _curl(words: Sequence[str]) -> list[str]:
    """Return the words with the marks that a typesetter would set."""
    found, is_open = [], False
    for word in words:
        if word == '"':
            is_open = not is_open
            found.append("“" if is_open else "”")
        else:
            found.append(_DASHES.get(word, word.replace("'", "’")))
    return found


def _without_stop(example: Example) -> Example:
    """Return the sentence without its full stop, as headlines and captions stand."""
    n = len(example.words) - 1
    if n < 3 or example.words[-1] != "." or n + 1 in example.heads or UNKNOWN in example.entities[-1:]:
        return example
    columns = (example.words, example.upos, example.xpos, example.lemmas, example.heads, example.deprels, example.entities)
    words, upos, xpos, lemmas, heads, deprels, entities = (c[:n] for c in columns)
    return Example(words, upos, xpos, lemmas, heads, deprels, entities, example.document)  # type: ignore[arg-type]
