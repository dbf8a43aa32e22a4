"""Nouns that may be pleas or not: "her appeal to voters" is charm."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens, case_of, marks
from casus.model.sentence import Sentence, Token

_CHARMING = frozenset("have hold lose broaden widen enhance boost add retain gain limit understand explain increase lack".split())


def is_no_plea(sentence: Sentence, noun: Token) -> bool:
    """Say whether an appeal only attracts, or somebody only insists that something is so."""
    if noun.lemma == "insistence":
        said = [t for t in sentence.children(noun, "acl", "ccomp") if "that" in marks(sentence, t)]
        return any(t.xpos in ("VBD", "VBZ", "VBP") or _is_finite(sentence, t) for t in said)
    if noun.lemma != "appeal":
        return False
    above = sentence.head_of(noun)
    if above is not None and noun.rel == "obj" and above.lemma in _CHARMING:
        return True
    asks = any({"to", "that"} & set(marks(sentence, t)) for t in sentence.children(noun, "acl"))
    return not asks and not any(case_of(sentence, t) in ("for", "by", "from") for t in sentence.children(noun, "nmod"))


def _is_finite(sentence: Sentence, verb: Token) -> bool:
    finite = [*aux_tokens(sentence, verb), *sentence.children(verb, "cop")]
    return any(t.xpos in ("MD", "VBD", "VBZ", "VBP") and t.text.lower() != "should" for t in finite)
