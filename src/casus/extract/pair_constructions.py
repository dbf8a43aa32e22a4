"""Constructions: acts that no single verb names, such as "A says B must" and "A is willing to"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.codebook.senses import SenseBook
from casus.extract.clauses import aux_tokens, case_of, is_passive, is_verb, marks, spread, subject_tokens
from casus.extract.control import doers, find_subjects, undergoers
from casus.extract.futures import HOSTILE
from casus.extract.pair_anchors import is_saying
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence, Token

MUST, BLAMED, WILLING, AGAINST = "request.say-must", "accuse.say-did", "agree.be-willing", "accuse.call-for-action"
PEACEKEEPING, ENDED, VISITING = "aid.keep-peace", "retreat.end-blow", "consult.call-on"
_NEED = frozenset({"must", "should", "ought", "needs", "need", "has", "have"})
_WILLING = frozenset({"willing", "ready", "prepared", "keen", "open", "eager", "happy", "set"})
_BLAME = frozenset({"responsible", "guilty", "complicit", "behind", "culpable", "wrong", "liable"})
_CALLING = all_verb_forms("call appeal push press campaign".split())
_CALLED = all_verb_forms(["call"])
# "called on the premier to discuss the flood" is a visit; whoever is asked to do something does something else than this.
_VISITING = frozenset("discuss congratulate felicitate condole exchange inquire enquire brief convey pay introduce".split())
_COMING = all_verb_forms("arrive land serve deploy patrol begin come go remain stay".split())
_ENDING = all_verb_forms(
    "lift ease relax remove reduce cut drop scrap repeal suspend waive end loosen halve abolish halt stop revoke rescind".split()
)
_BLOWS = all_noun_forms(
    """sanction embargo boycott tariff ban investigation inquiry probe prosecution arrest trial impeachment condemnation action
    war strike punishment indictment expulsion suspension protest rally demonstration jihad intifada uprising revolt""".split()
)


def find_constructions(
    sentence: Sentence, book: SenseBook, told: Mapping[int, Trigger], actor: Mapping[int, float], recipient: Mapping[int, float]
) -> Iterator[Trigger]:
    """Yield the constructions of which the first mention is the subject and which are about the second.

    Args:
        sentence: the sentence.
        book: the lexicon, which has the senses of the constructions.
        told: the likeliest trigger at each word that is one.
        actor: the words that stand for the first mention.
        recipient: the words that stand for the second.
    """
    for token in sentence.tokens:
        if not any(t.index in actor for t in (*find_subjects(sentence, token), *doers(sentence, token))):
            continue
        name = None
        if is_verb(token) and is_saying(token):
            name = _told_of(sentence, told, token, recipient)
        elif token.lemma in _WILLING and token.upos in ("ADJ", "VERB") and sentence.child(token, "cop", "aux:pass") is not None:
            name = WILLING if any("to" in marks(sentence, t) for t in sentence.children(token, "xcomp", "advcl", "ccomp", "acl")) else None
        elif is_verb(token) and token.text.lower() in _COMING and _are_peacekeepers(sentence, actor):
            name = PEACEKEEPING
        elif is_verb(token) and _ends_blow(sentence, token, told):
            name = ENDED
        elif is_verb(token) and token.text.lower() in _CALLED and _is_call_on(sentence, token, recipient):
            name = VISITING
        elif is_verb(token) and token.text.lower() in _CALLING:
            name = AGAINST if _calls_for_blow(sentence, token, recipient) else None
        sense = None if name is None else book.sense(name)
        if sense is not None:
            yield Trigger(sense, token, weight=8)


def _are_peacekeepers(sentence: Sentence, actor: Mapping[int, float]) -> bool:
    return any(w.text.lower().startswith("peacekeep") for i in actor for w in (sentence.tokens[i], *sentence.children(sentence.tokens[i])))


def _told_of(sentence: Sentence, told: Mapping[int, Trigger], verb: Token, recipient: Mapping[int, float]) -> str | None:
    """Return what saying makes of the clause below: a demand ("must"), an accusation (a blow that the other dealt), or nothing."""
    for clause in sentence.children(verb, "ccomp", "parataxis"):
        is_about = any(t.index in recipient for t in subject_tokens(sentence, clause))
        below = [b for t in subject_tokens(sentence, clause) for b in sentence.subtree(t) if b.index in recipient]
        auxes = {t.text.lower() for t in aux_tokens(sentence, clause)}
        if (is_about or below) and (auxes & {"must", "should", "ought"} or _has_to(sentence, clause)):
            return MUST
        if clause.lemma in _BLAME and (is_about or below):
            return BLAMED
        if is_about and is_verb(clause) and not is_passive(sentence, clause) and not auxes & {"not", "will", "would", "may", "could"}:
            act = told.get(clause.index)
            if act is not None and (act.sense.type in HOSTILE or act.sense.type == "THREATEN"):
                return BLAMED
    return None


def _has_to(sentence: Sentence, clause: Token) -> bool:
    below = sentence.child(clause, "xcomp")
    return clause.text.lower() in _NEED and below is not None and "to" in marks(sentence, below)


def _ends_blow(sentence: Sentence, verb: Token, told: Mapping[int, Trigger]) -> bool:
    """Say whether a blow of one's own is ended or made less: "lifted a boycott", "cut tariffs", "called off a strike"."""
    if verb.text.lower() not in _ENDING and not (verb.lemma == "call" and any(t.text.lower() == "off" for t in sentence.children(verb))):
        return False
    things = (told.get(t.index) for t in spread(sentence, undergoers(sentence, verb)))
    return any(t is not None and not t.is_verb and t.sense.type in HOSTILE for t in things)


def _is_call_on(sentence: Sentence, verb: Token, recipient: Mapping[int, float]) -> bool:
    """Say whether somebody is called on for talk: "called on the premier to discuss the flood"."""
    called = (t for t in sentence.children(verb, "obl", "nmod") if case_of(sentence, t) in ("on", "upon"))
    aims = [t for t in sentence.children(verb, "advcl", "xcomp") if "to" in marks(sentence, t)]
    return any(t.index in recipient for t in called) and bool(aims) and aims[0].lemma in _VISITING


def _calls_for_blow(sentence: Sentence, verb: Token, recipient: Mapping[int, float]) -> bool:
    """Say whether what is called for is a blow to the other: "called for sanctions against Minsk"."""
    things = [t for t in sentence.children(verb, "obl", "nmod") if case_of(sentence, t) == "for"]
    return any(
        t.text.lower() in _BLOWS and any(b.index != t.index and recipient.get(b.index, 1.0) < 0.5 for b in sentence.subtree(t))
        for t in things
    )
