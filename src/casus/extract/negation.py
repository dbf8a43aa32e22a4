"""Phrases that deny a clause: "not one shell was fired", "at no time did they", "by no one"."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

_NOBODY = frozenset({"nobody", "none", "nothing", "neither"})
_BARELY = frozenset({"not", "hardly", "scarcely", "barely"})
_ONE = frozenset({"one", "a", "an", "any"})
_SAVE = frozenset({"but", "except", "save", "less", "short"})
_MANY = frozenset({"few", "bit", "little"})  # "not a few" are many
# Never, in two words: the preposition, and what there is none of.
_NEVER = {
    **dict.fromkeys("time moment point stage juncture".split(), "at"),
    **dict.fromkeys("way respect".split(), "in"),
    **dict.fromkeys("circumstances circumstance condition conditions".split(), "under"),
    "account": "on",
}


def is_denied_by_phrase(sentence: Sentence, verb: Token, *, with_object: bool = True) -> bool:
    """Say whether a phrase of a clause denies it: its subject or object, its author, or a "never" in two words."""
    for child in sentence.children(verb, "nsubj", *(("obj",) if with_object else ())):
        if is_nobody(sentence, child) or _is_not_one(sentence, child):
            return True
    if any(is_nobody(sentence, t) for t in sentence.children(verb, "obl") if t.deprel == "obl:agent"):
        return True
    if any(_is_neither(sentence, t) for t in sentence.children(verb, "obl")) or _is_of_nothing(sentence, verb):
        return True
    holders = (verb, *sentence.children(verb, "nsubj"))  # parsers hang "at no time" on the subject before it
    return any(_is_never(sentence, t) for h in holders for t in sentence.children(h, "obl", "nmod"))


def _is_neither(sentence: Sentence, noun: Token) -> bool:
    """Say whether a phrase behind a preposition names none of two: "spoke to neither Mali nor Niger"."""
    return any(t.text.lower() == "neither" for t in sentence.children(noun, "det", "cc:preconj", "advmod"))


def _is_of_nothing(sentence: Sentence, verb: Token) -> bool:
    """Say whether a participle tells of what there is none of: "there were no talks planned with Mali", "has no talks planned"."""
    is_bare = verb.rel == "acl" and verb.xpos == "VBN" and sentence.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") is None
    noun = sentence.head_of(verb) if is_bare else None
    above = sentence.head_of(noun) if noun is not None else None
    if noun is None or above is None or not has_no(sentence, noun) or any(t.lemma == "more" for t in sentence.children(noun, "amod")):
        return False  # "there is no doubt that they were sent", "no more were sent than before"
    return sentence.child(above, "expl") is not None or (above.lemma == "have" and noun.rel == "obj")


def is_nobody(sentence: Sentence, noun: Token) -> bool:
    """Say whether a phrase names nobody or nothing: "nobody", "neither side", "no troops"."""
    return noun.text.lower() in _NOBODY or has_no(sentence, noun)


def has_no(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun has a "no" of its own."""
    return any(t.text.lower() in ("no", "neither") for t in sentence.children(noun, "det", "advmod", "cc:preconj"))


def is_nothing_at_all(sentence: Sentence, word: Token) -> bool:
    """Say whether a word is "nothing" or "nobody", and not "nothing but peace", which is something."""
    after = sentence.tokens[word.index + 1 : word.index + 2]
    return word.text.lower() in ("nothing", "nobody") and not any(t.text.lower() in _SAVE and t.upos != "CCONJ" for t in after)


def _is_not_one(sentence: Sentence, noun: Token) -> bool:
    """Say whether there is not one of a kind: "not one shell", "not a single shot", "hardly any troops"; "not a few" are many."""
    for word in sentence.children(noun, "advmod"):
        after = sentence.tokens[word.index + 1 : word.index + 3]
        if word.text.lower() in _BARELY and word.index < noun.index and after and after[0].text.lower() in _ONE:
            return not any(t.text.lower() in _MANY for t in after)
    return False


def _is_never(sentence: Sentence, noun: Token) -> bool:
    preposition = _NEVER.get(noun.text.lower())
    before = [t.text.lower() for t in sentence.tokens[max(noun.index - 2, 0) : noun.index]]
    return preposition is not None and before == [preposition, "no"]
