"""Bare verbs of what is wished: "demanded that Sweden extradite them"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens, subject_tokens
from casus.model.sentence import Sentence, Token

_FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})
_OF_WISHES = frozenset("suggestion recommendation insistence proposal demand request requirement plea".split())


def is_subjunctive(sentence: Sentence, verb: Token, *, is_wish: bool = True) -> bool:
    """Say whether a verb stands bare in a clause of what is wished.

    A tagger that takes "extradite" for a present is overruled by the form. The odd case: "insisted that it did attack", "suggested that
    they would help" wish nothing, but "promised that it would help" promises it.

    Args:
        sentence: the sentence.
        verb: the verb of the clause.
        is_wish: whether the word above asks for it; else it promises or threatens it.
    """
    auxes = aux_tokens(sentence, verb)
    if verb.xpos == "VB":
        return not is_wish or not any(t.xpos in _FINITE for t in auxes)
    return (verb.xpos == "VBZ" and not verb.text.endswith("s")) or any(t.text.lower() == "be" for t in auxes)


_WISHING = frozenset("want wish prefer like".split())


def is_wished(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether what stands above asks for what a clause says: "his suggestion that Russia spy on them", "wanted all spies deported".

    Not so "the suggestion that it spies on them".
    """
    if head.upos == "VERB":
        return verb.rel == "xcomp" and verb.xpos == "VBN" and head.lemma in _WISHING
    if head.lemma not in _OF_WISHES or verb.rel not in ("acl", "ccomp"):
        return False
    subjects = subject_tokens(sentence, verb)
    is_plain = verb.xpos == "VBP" and not aux_tokens(sentence, verb)  # taggers take "that Russia spy" for a plural
    return is_subjunctive(sentence, verb) or (is_plain and len(subjects) == 1 and _is_of_one(sentence, subjects[0]))


def _is_of_one(sentence: Sentence, subject: Token) -> bool:
    return subject.xpos in ("NNP", "NN") and sentence.child(subject, "conj") is None
