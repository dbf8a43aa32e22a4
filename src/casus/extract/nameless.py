"""People without a name: "the villagers", "those who fled", "many of the students", "both"."""

from __future__ import annotations

from casus.extract.cast_words import OTHERS, PEOPLE
from casus.extract.clauses import case_of
from casus.model.sentence import Sentence, Token

_PERSONS = PEOPLE | OTHERS
_COUNTS = frozenset("two three four five six seven eight nine ten".split())
_SOME = frozenset({"many", "some", "several", "most", "few"})
# Of whom these are told are people: "those killed", as "those made" are not.
_BEFALLING = frozenset("kill wound injure affect anger arrest detain imprison jail displace oppose accuse suspect bereave live".split())


def is_people(sentence: Sentence, token: Token) -> bool:
    """Say whether a word that no mention covers stands for people or a body that can act."""
    is_name = token.upos == "PROPN" and token.entity[2:] in ("PER", "ORG")
    if token.text.lower() == "those":
        if case_of(sentence, token) == "with":
            return False  # "refused to talk with those who had planned it"
        return any(t.lemma in _BEFALLING or _is_who(sentence, t) for t in sentence.children(token, "acl", "acl:relcl"))
    if token.text.lower() in _SOME:
        return any(case_of(sentence, t) == "of" and t.text.lower() in _PERSONS for t in sentence.children(token, "nmod"))
    return token.text.lower() in _PERSONS or is_name or _is_counted_people(sentence, token)


def _is_who(sentence: Sentence, verb: Token) -> bool:
    return any(t.text.lower() == "who" for t in sentence.children(verb, "nsubj", "nsubj:pass"))


def _is_counted_people(sentence: Sentence, token: Token) -> bool:
    """Say whether a number stands for those named before: "both", "the three"."""
    if sentence.child(token, "nmod") is not None:
        return False
    word = token.text.lower()
    if word == "both":
        return token.upos in ("DET", "PRON")
    return word in _COUNTS and token.upos == "NUM" and any(t.text.lower() == "the" for t in sentence.children(token, "det"))
