"""Clauses about a kind of actor at any time: "states that join the bloc give up a veto"."""

from __future__ import annotations

from casus.extract.cast import Roles
from casus.extract.clauses import aux_tokens, marks
from casus.extract.papers import is_authored, is_enacted
from casus.model.sentence import Sentence, Token

_ANY = frozenset({"a", "an", "any", "every", "each", "no", "whatever"})


def is_generic(sentence: Sentence, verb: Token, roles: Roles) -> bool:
    """Say whether the clause is about a kind of actor at any time: "states turn to the bloc and seek to become members"."""
    if verb.xpos not in ("VBP", "VBZ", "VB") or any(t.xpos in ("MD", "VBD") for t in aux_tokens(sentence, verb)):
        return False
    if "to" in marks(sentence, verb):
        return False
    above = sentence.head_of(verb)
    is_any = above is not None and any(t.text.lower() in _ANY for t in sentence.children(above, "det"))
    if verb.deprel == "acl:relcl" and is_any and above is not None and not (is_authored(sentence, above) or is_enacted(sentence, above)):
        return True  # "a state that denounces the treaty": whoever does; not "sent a note which demands", "signed a bill that bans"
    if verb.deprel == "acl:relcl" and above is not None and verb.lemma in _CHARGING and _is_definite(sentence, above):
        return False  # "the secretary, whom prosecutors accuse of helping them"
    return bool(roles.actors) and all(
        r.party.actor is None
        and r.token.xpos == "NNS"
        and sentence.child(r.token, "det", "nummod", "nmod:poss", "amod", "compound", "nmod") is None
        for r in roles.actors
    )


_CHARGING = frozenset({"accuse", "blame", "suspect", "charge"})


def _is_definite(sentence: Sentence, noun: Token) -> bool:
    return noun.upos == "PROPN" or any(t.text.lower() in ("the", "this", "that") for t in sentence.children(noun, "det"))
