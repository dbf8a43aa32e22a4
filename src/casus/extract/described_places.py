"""Participles that only say in what state a place is: "visited occupied Danzig"."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

_JOINTS = frozenset({",", "and"})


def describes_place(sentence: Sentence, verb: Token) -> bool:
    """Say whether what a parser took for a verb describes the name behind it, and so tells no act.

    Such stand behind a verb or a preposition, or in a list of places ("served in Korea, occupied Danzig and Memel"); a list of verbs
    ends in "and" with a verb.
    """
    if not _is_bare(sentence, verb) or (verb.rel in ("ccomp", "acl") and verb.deprel != "acl:relcl"):
        return False
    last, first = _end(sentence, verb, 1), _end(sentence, verb, -1)
    if not first or last + 1 >= len(sentence.tokens):
        return False
    opening, after = sentence.tokens[first - 1], sentence.tokens[last + 1]
    if after.upos != "PROPN":
        return False
    return opening.upos in ("VERB", "ADP") or _is_listed(sentence, verb, opening)


def _is_bare(sentence: Sentence, token: Token) -> bool:
    is_participle = token.upos == "VERB" and token.xpos in ("VBN", "VBD")
    return is_participle and sentence.child(token, "nsubj", "csubj", "aux", "aux:pass", "advmod", "compound:prt") is None


def _end(sentence: Sentence, verb: Token, step: int) -> int:
    """Return the place of the outermost of several such words on one side: "besieged and shelled"."""
    at, tokens = verb.index, sentence.tokens
    while 0 <= at + 2 * step < len(tokens) and tokens[at + step].text.lower() in _JOINTS and _is_bare(sentence, tokens[at + 2 * step]):
        at += 2 * step
    return at


def _is_listed(sentence: Sentence, verb: Token, comma: Token) -> bool:
    """Say whether a word behind a comma stands in a list of places after a preposition, and not in a list of verbs."""
    if comma.text != "," or not comma.index:
        return False
    name = sentence.tokens[comma.index - 1]
    if name.upos != "PROPN" or not any(t.rel in ("obl", "nmod") for t in (name, sentence.tokens[name.head])):
        return False
    return not any(t.upos == "CCONJ" and _leads_to_verb(sentence, t) for t in sentence.tokens[verb.index :])


def _leads_to_verb(sentence: Sentence, joint: Token) -> bool:
    head = sentence.head_of(joint)
    return head is not None and head.upos == "VERB"
