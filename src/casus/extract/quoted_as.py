"""Reads "was quoted by the paper as saying": whose words they are, and through whom."""

from __future__ import annotations

from casus.extract.closing import clause_before
from casus.extract.said_clauses import preposition
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


_TELLING = frozenset({"tell", "inform", "remind", "assure"})
_IT = frozenset({"it", "this", "that", "one"})


def tells_else(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause after "as" says something of its own, not what stands beside it: "he left, as polls show her ahead"."""
    if sentence.child(verb, "xcomp") is not None:
        return True
    if verb.lemma == "hope" and any(preposition(sentence, t) == "for" for t in sentence.children(verb, "obl")):
        return True
    return verb.lemma not in _TELLING and any(t.text.lower() not in _IT for t in sentence.children(verb, "obj", "iobj"))
