"""Purposes that are done by what serves them: "marched to demand his release"."""

from __future__ import annotations

from casus.extract.embedding import ADVERB, INFINITIVE
from casus.model.sentence import Sentence, Token

# Who does something in order to say these things says them by it.
_VOICED = frozenset(
    """demand protest denounce condemn decry press urge propose request ask appeal oppose insist plead implore beseech complain thank
    congratulate apologize apologise criticize criticise praise commend reassure assure reproach rebuke assail slam blast lambaste
    berate salute""".split()
)
_TALKED = frozenset({"discuss", "debate"})
_MEETING = frozenset("meet confer write cable telephone phone".split())
# Of these it does not follow: who sets out has not arrived, and what somebody is sent or named for is still to be done.
_NOT_THERE = frozenset(
    """leave depart head embark invite send dispatch despatch deploy name appoint nominate hire wait stay remain return found
    go come travel fly journey sail""".split()
)
# "began a strike to demand", "called to thank him", "stopped work to protest"
_BEGUN = frozenset("began begun started called stopped".split())
_PROTESTS = frozenset({"street", "strike"})  # "went into the streets to demand", "went on strike to protest"
_HASTENING = frozenset({"rush", "hasten", "hurry"})
_HASTENED = frozenset("meet defend embrace endorse reject deny welcome support back recognize recognise discuss".split())
_TIMES = frozenset("time year month week day hour minute decade".split())
_WAYS = frozenset("way far length lengths".split())  # "went out of its way to reassure them", "went so far as to justify it"
_IN_VAIN = frozenset("die live fight struggle perish suffer sacrifice pray wait compete".split())


def is_voiced_by(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether who does what the verb above says does by it what the infinitive says.

    Who uses a thing to do something does it; so does who goes out of his way to do it.
    """
    if head.lemma == "use" and verb.rel in ("advcl", "xcomp"):
        return True
    if verb.rel not in ("advcl", "xcomp"):
        return False
    if head.lemma == "go" and any(t.text.lower() in _WAYS for t in sentence.children(head, "obl", "advmod", "obl:unmarked")):
        return True
    if head.lemma in _HASTENING:
        return verb.lemma in _VOICED or verb.lemma in _HASTENED  # "rushed to meet him"
    if head.lemma == "take" and any(t.lemma in _TIMES for t in sentence.children(head, "obj", "obl", "obl:unmarked")):
        return True  # "took two years to release them"
    return verb.rel == "advcl" and _is_said_by(sentence, verb, head)


def _is_said_by(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether words are said by another act: "blocked the road to demand his release", "met to discuss it"."""
    if verb.lemma in _TALKED:
        return head.lemma in _MEETING
    if verb.lemma not in _VOICED:
        return False
    if any(t.lemma in _PROTESTS for t in sentence.children(head, "obl")):
        return True
    if head.lemma in _NOT_THERE:
        return False
    return head.text.lower() in _BEGUN or head.text.lower() not in INFINITIVE


def is_said_by_wishing(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether who says that he wishes to say it says it: "I want to thank Chad", "we would like to congratulate her"."""
    if verb.rel != "xcomp" or verb.lemma not in _DONE_BY_WORDS or head.lemma not in ("want", "wish", "like"):
        return False
    if any(ADVERB.get(t.text.lower()) for t in sentence.children(head, "advmod")):
        return False  # "would not like to thank it"
    if head.lemma == "like" and any(t.text.lower() in ("would", "'d", "’d") for t in sentence.children(head, "aux")):
        return True
    return any(t.text.lower() in ("i", "we") for t in sentence.children(head, "nsubj"))


_DONE_BY_WORDS = frozenset("thank congratulate apologize apologise commend praise salute applaud express".split())


def is_in_vain(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing follows from what it is done for: "died to give him freedom", "made it easier for them to leave"."""
    eased = verb.lemma == "make" and any(t.upos == "ADJ" for t in sentence.children(verb, "xcomp"))
    return eased or verb.lemma in _IN_VAIN
