"""Clauses put together from the lexicon's verbs and nouns, in many tenses, voices and under words of will."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from casus.codebook.inflection import noun_forms, read_irregular, verb_forms
from casus.codebook.senses import Sense, SenseBook
from casus.extract.futures import HOSTILE, PROMISED, settle_future
from casus.extract.pair_clause import ACTOR, RECIPIENT

Clause = tuple[str, ...]
_ACTORS = ("president", "minister", "foreign minister", "parliament", "authorities", "council", "premier", "leaders", "officials")
_DOERS = {
    "PROTEST": ("protesters", "students", "workers", "activists", "residents", "opposition", "crowd"),
    "ASSAULT": ("army", "rebels", "troops", "militants", "forces", "gunmen", "jets", "militia"),
    "COERCE": ("police", "authorities", "security forces", "court", "soldiers", "regime"),
    "MOBILIZE": ("army", "troops", "navy", "police"),
    "ACCUSE": ("prosecutors", "activists", "rights group", "opposition", "judge", "lawmakers"),
    "AID": ("charity", "agency", "donors", "navy"),
}
_OTHERS = ("rebels", "leader", "villagers", "company", "journalist", "group", "opposition", "neighbours", "troops", "workers", "city")
_ASIDES = ((), (), (), (), ("in", "capital"), ("after", "attack"), ("over", "dispute"), ("despite", "criticism"), ("during", "visit"),
           ("in", "2014"), ("for", "second", "time"), ("following", "talks"), ("amid", "tensions"))  # fmt: skip
_PRESENT = ("is", "are", "has been")
_WILLS = ("will", "would", "is to", "plans to", "is set to", "intends to", "said will", "vowed to", "is preparing to", "is expected to")
_DECIDED = ("decided to", "has decided to", "chose to")  # which of what is yielded tells the act, of what is given a promise
_PROMISES = ("agreed to", "promised to", "offered to", "is ready to", "has agreed to", "pledged to", "said ready to")
_THREATS = ("threatened to", "has threatened to", "warned would", "is considering", "said ready to", "swore to")
_REFUSALS = ("refused to", "will not", "declined to", "has refused to", "said will not", "would not", "ruled out", "vowed never to")
_DEMANDS = ("urged", "called on", "asked", "pressed", "told", "demanded that", "appealed to", "wants", "has urged", "ordered")
_CHARGES = ("accused", "blamed", "condemned", "has accused", "criticised", "denounced", "suspects")
_THANKS = ("praised", "thanked", "commended", "welcomed", "congratulated")
_ENDS = ("stopped", "has stopped", "ceased", "ended", "refrained from", "suspended")
_TOLD, _WILLED = 0.7, 0.35  # as many clauses from the lexicon as sentences that were written, about
_CALLED_FOR = {"AID": "assist", "COOPERATE": "assist", "CONSULT": "meet", "RETREAT": "yield", "CONCEDE": "change"}


def compose_clauses(book: SenseBook) -> Iterator[tuple[str, Clause]]:
    """Yield label and clause: of what was done for most verbs and all nouns, and for some of what was willed or said of it.

    The same lexicon gives the same clauses.
    """
    pick = random.Random(0)
    for sense in book.senses:
        for number, entry in enumerate(sense.verb):
            lemma, *rest = entry.split()
            thing = _thing(sense.object[number % len(sense.object)], pick) if sense.object else ()
            frame = _Frame(sense, lemma, tuple(rest), thing, pick)
            if pick.random() < _TOLD:
                yield f"{sense.type}-{sense.mode}", frame.told()
            if pick.random() < _WILLED:
                yield from frame.willed()
        for noun in sense.noun:
            yield f"{sense.type}-{sense.mode}", _noun_clause(sense, noun, pick)


def _noun_clause(sense: Sense, noun: str, pick: random.Random) -> Clause:
    preposition = sense.noun_recipient[:1] or ("of",)
    to = (RECIPIENT,) if preposition[0] in ("poss", "compound") else (preposition[0], RECIPIENT)
    words = tuple(noun.split())
    if sense.mutual:
        return (*words, "between", ACTOR, RECIPIENT, pick.choice(("began", "followed", "resumed", "took place")))
    if pick.random() < 0.5:
        return ACTOR, "'s", *words, *to, pick.choice(("came", "continued", "was", "followed", "drew"))
    return (*words, *to, "by", ACTOR, *pick.choice(_ASIDES))


def _thing(name: str, pick: random.Random) -> Clause:
    """Return an object in the singular or the plural: "rocket", "rockets"."""
    *before, last = name.replace("-", " ").split()
    forms = sorted(noun_forms(last), key=len)
    return (*before, forms[-1] if pick.random() < 0.6 else last)


class _Frame:
    """One verb of a sense with its object and its places for the two mentions."""

    def __init__(self, sense: Sense, lemma: str, rest: Clause, thing: Clause, pick: random.Random) -> None:
        self.sense, self.lemma, self.rest, self.pick = sense, lemma, rest, pick
        slot = sense.recipient[0] if sense.recipient else ""
        self.is_object = slot == "obj" and not thing
        self.slot = slot.removeprefix("obj:")
        other = (RECIPIENT,) if pick.random() < 0.6 else (pick.choice(_OTHERS),)
        preposition = slot.removeprefix("obj:") if slot not in ("obj", "iobj", "poss", "obj:poss", "") else ""
        self.other = other
        if preposition:
            self.tail = (*rest, *thing, preposition, *other)
        elif slot in ("poss", "obj:poss") and thing:
            self.tail = (*rest, *other, "'s", *thing)
        elif slot == "iobj" and thing:
            self.tail = (*rest, *other, *thing)
        elif slot in ("obj", "iobj") and not thing:
            self.tail = (*rest, *other)
        elif sense.mutual:
            self.tail = (*rest, *thing, "with", *other)
        else:
            self.tail = (*rest, *thing, *((sense.prep[0].split(":")[0],) if sense.prep else ("in",)), *other)

    def told(self) -> Clause:
        """Return a clause in which the act is done, in one of several tenses and voices."""
        past, participle, progressive = _forms(self.lemma)
        aside, actor, at = self.pick.choice(_ASIDES), self._actor(), self.pick.random()
        if at < 0.4:
            return (*actor, past, *self.tail, *aside)
        if at < 0.6:
            return (*actor, self.pick.choice(("has", "have", "had")), participle, *self.tail, *aside)
        if at < 0.75:
            return (*actor, *self.pick.choice(_PRESENT).split(), progressive, *self.tail, *aside)
        if self.is_object:
            return (*self.other, self.pick.choice(("was", "were", "has been")), participle, *self.rest, "by", *actor, *aside)
        if at < 0.85:
            return (*actor, next(f for f in sorted(verb_forms(self.lemma)) if f.endswith("s") or f == self.lemma), *self.tail, *aside)
        return ("minister", "said", *actor, "had", participle, *self.tail)

    def willed(self) -> Iterator[tuple[str, Clause]]:
        """Yield a clause in which somebody wants, refuses, demands or decries the act."""
        without = (self.lemma, *self.tail)
        if without[-len(self.other) :] == self.other:  # "to fire rockets at them" is asked without those at whom
            without = without[: -len(self.other)]
        if self.slot and without[-1] == self.slot:
            without = without[:-1]
        if self.sense.type in HOSTILE:
            yield self._of_blow(without)
        elif self.sense.type in PROMISED or self.sense.type in ("RETREAT", "CONCEDE"):
            yield self._of_kindness(without)

    def _of_kindness(self, without: Clause) -> tuple[str, Clause]:
        kind, at, asked = self.sense.type, self.pick.random(), _CALLED_FOR.get(self.sense.type, "")
        if at < 0.08 and kind in ("RETREAT", "CONCEDE"):
            return f"{kind}-{self.sense.mode}", self._with(_DECIDED, self.lemma, *self.tail)
        if at < 0.4 and kind != "CONCEDE":
            ahead, mode, _ = settle_future(kind, self.sense.mode, "planned", {"A"}, {"A"})
            return f"{ahead}-{mode}", self._with(_WILLS + _PROMISES + (() if kind == "RETREAT" else _DECIDED), self.lemma, *self.tail)
        if at < 0.7:
            return f"REJECT-{asked}", self._with(_REFUSALS, self.lemma, *self.tail)
        if at > 0.9 and kind in ("AID", "COOPERATE"):
            return "SUPPORT-", self._with(_THANKS, RECIPIENT, "for", _forms(self.lemma)[2], *without[1:])
        return f"REQUEST-{asked}", self._with(_DEMANDS, RECIPIENT, "to", *without)

    def _of_blow(self, without: Clause) -> tuple[str, Clause]:
        at, (_, participle, progressive) = self.pick.random(), _forms(self.lemma)
        if at < 0.4:
            ahead, mode, _ = settle_future(self.sense.type, self.sense.mode, "threatened", {"A"}, {"A"})
            return f"{ahead}-{mode}", self._with(_WILLS + _THREATS, self.lemma, *self.tail)
        if at < 0.65:
            return "ACCUSE-allege", self._with(_CHARGES, RECIPIENT, self.pick.choice(("of", "for")), progressive, *without[1:])
        if at < 0.75:
            return "ACCUSE-allege", self._with(("said", "claimed"), RECIPIENT, "had", participle, *without[1:])
        if at < 0.9:
            end = self.pick.choice(("to stop", "to end", "not to"))
            form = self.lemma if end == "not to" else progressive
            return "REQUEST-yield", self._with(_DEMANDS, RECIPIENT, *end.split(), form, *without[1:])
        return "RETREAT-", self._with(_ENDS, progressive, *self.tail)

    def _with(self, words: tuple[str, ...], *rest: str) -> Clause:
        """Return a clause of the actor, one of several words of will, and what follows."""
        return (*self._actor(), *self.pick.choice(words).split(), *rest)

    def _actor(self) -> Clause:
        if self.pick.random() < 0.6:
            return (ACTOR,)
        return tuple(self.pick.choice(_DOERS.get(self.sense.type, _ACTORS)).split())


_IRREGULAR = read_irregular()


def _forms(lemma: str) -> tuple[str, str, str]:
    """Return past, participle and progressive of a verb; a last consonant is doubled after the vowel of a verb that has but one."""
    is_short = len(re.findall("[aeiouy]+", lemma)) == 1
    forms = sorted(verb_forms(lemma), key=len, reverse=is_short)
    progressive = next((f for f in forms if f.endswith("ing") and f != lemma), lemma)
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma][0], _IRREGULAR[lemma][-1], progressive
    past = next((f for f in forms if f.endswith("ed")), lemma)
    return past, past, progressive
