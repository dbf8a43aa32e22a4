"""Decisions: an act that was decided on or voted for is neither foretold by others nor threatened."""

from __future__ import annotations

from collections.abc import Iterator

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import case_of, is_verb
from casus.model.sentence import Sentence, Token

_DECISIONS = frozenset({"decision", "decisions", "vow", "pledge"})
_PROMISING = frozenset("promise pledge offer agree commit undertake assure".split())
_DECIDING = all_verb_forms("decide vote resolve approve order authorise authorize".split())
_DECIDED = all_noun_forms("decision vote resolution agreement ruling move step".split())


def is_owned_decision(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb is what a decision with an owner is for: its owner has announced it."""
    noun = sentence.head_of(verb)
    if noun is None or verb.rel != "acl" or noun.text.lower() not in _DECISIONS:
        return False
    return any(c.deprel == "nmod:poss" or case_of(sentence, c) == "of" for c in sentence.children(noun, "nmod", "nmod:poss"))


def is_settled(sentence: Sentence, token: Token) -> bool:
    """Say whether an act that lies ahead was decided or promised: "voted to sanction", "the decision to impose a tariff"."""
    for above in _governing(sentence, token):
        if is_verb(above) and (above.lemma in _PROMISING or above.text.lower() in _DECIDING):
            return True
        if above.upos == "NOUN" and above.text.lower() in _DECIDED:
            return True
    return False


def _governing(sentence: Sentence, token: Token) -> Iterator[Token]:
    """Yield the word whose complement the act is ("promised to send", "promised that it would send", "the decision to send")."""
    at = token
    while at.rel == "conj" and at.head >= 0:
        at = sentence.tokens[at.head]
    is_object = not is_verb(at) and at.rel in ("obj", "nmod", "obl")
    if (at.rel in ("xcomp", "ccomp", "advcl", "acl") or is_object) and at.deprel != "acl:relcl" and at.head >= 0:
        yield sentence.tokens[at.head]
