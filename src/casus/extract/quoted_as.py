"""Reads "was quoted by the paper as saying": whose words they are, and through whom."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

QUOTING = frozenset({"quote", "cite", "report"})


def is_quoted_as(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb is the "quoted" of "was quoted by the paper as saying": the words are those of "saying"."""
    if verb.lemma not in QUOTING or sentence.child(verb, "nsubj:pass") is None:
        return False
    acts = sentence.children(verb, "advcl", "xcomp", "ccomp", "obl")
    return any(a.xpos == "VBG" and any(m.text.lower() == "as" for m in sentence.children(a, "mark", "case")) for a in acts)
