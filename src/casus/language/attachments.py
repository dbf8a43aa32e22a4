"""Mends what hangs on the wrong word of a phrase: a preposition on half a name, an object on a sum of money."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.language.coordination import has_child
from casus.model.sentence import Token

_PARTS = frozenset({"compound", "flat"})


def _case_of_name(tokens: list[Token]) -> None:
    """A preposition in front of a name of two words is all of the name's: "the president of Sierra Leone"."""
    for t in tokens:
        part = tokens[t.head]
        if t.deprel != "case" or t.head < 0 or part.deprel not in _PARTS or part.upos != "PROPN" or part.head <= part.index:
            continue
        if t.index < part.index and all(x.upos == "PROPN" for x in tokens[part.index : part.head + 1]):
            tokens[t.index] = replace(t, head=part.head)


def _receiver_of_sum(tokens: list[Token]) -> None:
    """What has an article of its own is no part of the sum behind it, but gets that: "promised the army ten million dollars"."""
    for t in tokens:
        whole = tokens[t.head]
        if t.deprel != "compound" or t.upos not in ("NOUN", "PROPN") or whole.deprel != "obj" or not 0 <= whole.head < t.index < t.head:
            continue
        between = tokens[t.index + 1 : whole.index]
        if has_child(tokens, t, "det", "nmod:poss") and between and between[0].upos == "NUM":
            tokens[t.index] = replace(t, head=whole.head, deprel="iobj")


ATTACHMENTS: tuple[Callable[[list[Token]], None], ...] = (_case_of_name, _receiver_of_sum)
