"""People without a name: "the villagers", "those who fled", "many of the students", "both"."""

from __future__ import annotations

from casus.codebook.inflection import all_verb_forms
from casus.extract.cast_words import OTHERS, PEOPLE
from casus.extract.clauses import case_of, is_passive
from casus.model.sentence import Sentence, Token

_PERSONS = PEOPLE | OTHERS
_COUNTS = frozenset("two three four five six seven eight nine ten".split())
_SOME = frozenset({"many", "some", "several", "most", "few"})
# Of whom these are told are people: "those killed", as "those made" are not.
_BEFALLING = frozenset("kill wound injure affect anger arrest detain imprison jail displace oppose accuse suspect bereave live".split())
# Of what only people undergo a number alone tells how many: "killed 14", "77 were deported".
_HARMING = all_verb_forms(
    "kill wound injure maim hurt murder slaughter massacre execute behead arrest detain imprison jail deport hospitalize".split()
)
_NUMBERS = frozenset({"scores", "hundreds", "dozens", "thousands", "several", "many"})


def is_people(sentence: Sentence, token: Token) -> bool:
    """Say whether a word that no mention covers stands for people or a body that can act."""
    is_name = token.upos == "PROPN" and token.entity[2:] in ("PER", "ORG")
    if token.text.lower() == "those":
        if case_of(sentence, token) == "with":
            return False  # "refused to talk with those who had planned it"
        return any(t.lemma in _BEFALLING or _is_who(sentence, t) for t in sentence.children(token, "acl", "acl:relcl"))
    if token.text.lower() in _SOME:
        return any(case_of(sentence, t) == "of" and t.text.lower() in _PERSONS for t in sentence.children(token, "nmod"))
    return token.text.lower() in _PERSONS or is_name or _is_counted_people(sentence, token) or _is_number_harmed(sentence, token)


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


def _is_number_harmed(sentence: Sentence, token: Token) -> bool:
    """Say whether a number alone tells how many were killed, hurt or taken: "killed 14".

    Not of what came of an act that is told: "opened fire on the crowd, killing 14", "killed eleven soldiers and wounded nine".
    """
    verb = sentence.head_of(token)
    if verb is None or not (token.upos == "NUM" or token.text.lower() in _NUMBERS) or verb.text.lower() not in _HARMING:
        return False
    above = sentence.head_of(verb)
    if verb.rel == "conj" and above is not None and (above.text.lower() in _HARMING or _has_noun(sentence, above)):
        return False  # "killed eleven soldiers and wounded nine": nine of them
    if verb.xpos == "VBG" and (verb.rel == "advcl" or any(a.deprel == "acl:relcl" for a in sentence.ancestors(verb))):
        return False  # "fired on a crowd that tried to take it, killing ten": parsers have the crowd kill
    if any(case_of(sentence, t) != "of" for t in sentence.children(token, "nmod")) or sentence.child(token, "compound") is not None:
        return False
    return (token.rel == "obj" and token.index > verb.index) or (token.deprel == "nsubj:pass" and is_passive(sentence, verb))


def _has_noun(sentence: Sentence, verb: Token) -> bool:
    return any(t.upos == "NOUN" for t in sentence.children(verb, "obj"))
