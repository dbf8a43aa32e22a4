"""Reads "was quoted by the paper as saying": whose words they are, and through whom."""

from __future__ import annotations

from casus.extract.closing import clause_before
from casus.model.sentence import Sentence, Token

QUOTING = frozenset({"quote", "cite", "report"})


def is_quoted_as(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb is the "quoted" of "was quoted by the paper as saying": the words are those of "saying"."""
    if verb.lemma not in QUOTING or sentence.child(verb, "nsubj:pass") is None:
        return False
    acts = sentence.children(verb, "advcl", "xcomp", "ccomp", "obl")
    return any(a.xpos == "VBG" and any(m.text.lower() == "as" for m in sentence.children(a, "mark", "case")) for a in acts)


def before_quoting(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the clause before "..., Ames was quoted as saying" (by whomever), `verb` being "saying"; nothing where none stands there."""
    above = sentence.head_of(verb)
    if above is None or verb.xpos != "VBG" or not is_quoted_as(sentence, above):
        return []
    start = min(t.index for s in sentence.children(above, "nsubj:pass") for t in sentence.subtree(s))
    return clause_before(sentence, start - 1) if start > 1 and sentence.tokens[start - 1].text == "," else []
