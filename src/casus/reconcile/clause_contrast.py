"""What sets two clauses of one matter against each other: words of contrast, and names of a kind."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

from casus.ground.spans import Span
from casus.ground.text import fold, plain_marks
from casus.reconcile.board import Sheet
from casus.reconcile.clause_pairs import ClausePair
from casus.reconcile.facts import Fact
from casus.reconcile.whereabouts import mentions_within

# Words with which one account sets itself against another, or tells a thing as its own; each counts where one of two sentences has it.
_CUES = MappingProxyType(
    {
        "cleft": r"\b(?:it|this) (?:was|is|had been)(?: only)? (?:(?!that\b)[\w'.-]+ ){1,6}(?:who|that|which|before)\b|\bwas not until\b",
        "only": r"\b(?:only|alone|merely|no more than|no fewer than|nothing but|solely|just|at most|barely)\b",
        "self": r"\b(?:himself|herself|itself|themselves|own)\b",
        "cause": r"\b(?:because|owing to|due to|caused?|blam\w+|result of|on account of|since|after|brought (?:\w+ )?down|why|reason)\b",
        "until": r"\bnot (?:until|before)\b|\buntil\b",
        "still": r"\bstill\b|\bremain\w*\b|\bcontinu\w*\b",
        "never": r"\b(?:never|nobody|no one|none|nothing|neither|nor|without)\b",
        "no": r"\bno\b",
        "not": r"\bnot\b|n't\b|\bcannot\b",
        "contrary": r"\b(?:contrary|instead|rather|in fact|actually|untrue|false|wrong|mistak\w+|insist\w*|maintain\w*|den(?:y|ied|ies)"
        r"|assert\w*|disput\w*|contradict\w*)\b",
        "now": r"\b(?:now|no longer|meanwhile|since then|already|has risen|have risen|rose|by then)\b",
        "another": r"\b(?:another|other|second|next|also|too|likewise|as well|similar|further)\b",
        "pronoun": r"^(?:and |but )?(?:he|she|they|it|his|her|their|its|this|these|those)\b",
        "rather": r"\brather than\b|,? and not\b|,? not (?:by|in|on|at|from|the|a)\b|\bnot .{1,40} but\b",
    }
)
_PATTERNS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _CUES.values())
_KINDS = ("state", "person", "place", "organisation", "office")

CONTRASTS = (
    *(f"one_{name}" for name in _CUES),
    *(f"both_{name}" for name in _CUES),
    *(f"{what}_{kind}" for kind in _KINDS for what in ("shared", "apart", "lone", "around", "around_apart")),
)
"""The features in order. Of each kind of words: one of the two sentences has them; both have. Of each kind of names: both clauses have
one of them; each has some, none of which the other has; one has some; both sentences have one; each sentence has some that the other has
not."""


def measure_contrast(pair: ClausePair) -> tuple[float, ...]:
    """Return the features of two clauses, in the order of `CONTRASTS`."""
    cues = [_cues_of(f.sheet.sentence(f.span).of(f.sheet.text)) for f in (pair.left, pair.right)]
    names = [_names_of(f) for f in (pair.left, pair.right)]
    return (
        *(float(a != b) for a, b in zip(*cues, strict=True)),
        *(float(a and b) for a, b in zip(*cues, strict=True)),
        *(value for kind in range(len(_KINDS)) for value in _compare(names[0][kind], names[1][kind])),
    )


@lru_cache(maxsize=4000)
def _cues_of(sentence: str) -> tuple[bool, ...]:
    text = plain_marks(sentence)
    return tuple(bool(pattern.search(text)) for pattern in _PATTERNS)


Named = tuple[frozenset[str], frozenset[str]]
"""The names of one kind in a clause, and in its sentence."""


def _names_of(fact: Fact) -> tuple[Named, ...]:
    whole = fact.sheet.sentence(fact.span)
    return tuple((_named(fact.sheet, fact.span, kind), _named(fact.sheet, whole, kind)) for kind in _KINDS)


def _named(sheet: Sheet, span: Span, kind: str) -> frozenset[str]:
    return frozenset(m.actor or fold(m.name or m.text) for m in mentions_within(sheet, span) if m.kind == kind)


def _compare(left: Named, right: Named) -> tuple[float, ...]:
    ours, theirs = left[0], right[0]
    return (
        float(bool(ours & theirs)),
        float(bool(ours and theirs) and not ours & theirs),
        float(bool(ours) != bool(theirs)),
        float(bool(left[1] & right[1])),
        float(bool(left[1] - right[1]) and bool(right[1] - left[1])),
    )
