"""The draft of an event: one telling of one act, before tellings of the same act are made one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casus.codebook.senses import Sense
from casus.extract.biddings import is_at_bidding
from casus.extract.cast import Role, Roles
from casus.extract.clauses import case_of, is_verb, marks
from casus.extract.crowds import tells_protest
from casus.extract.futures import HARMING
from casus.extract.noun_roles import RECEIVING, is_light
from casus.extract.outbreaks import are_measured, breaks_out, is_under_way
from casus.extract.triggers import Trigger
from casus.ground.spans import Span, hull
from casus.model.account import Place, Statement, Status
from casus.model.craft import is_craft
from casus.model.sentence import Sentence, Token

_VIOLENT = frozenset({"ASSAULT", "COERCE", "PROTEST", "RETREAT", "MOBILIZE"})


_WORDS = frozenset({"THREATEN", "ACCUSE", "REQUEST", "REJECT"})


def _has_content(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun of words says what they were: "its warning that it would not tolerate them", "Chad's request for arms"."""
    if any({"that", "to"}.intersection(marks(sentence, t)) for t in sentence.children(noun, "acl") if t.deprel != "acl:relcl"):
        return True
    above = sentence.head_of(noun)
    if above is not None and above.xpos in ("VBD", "VBN") and is_at_bidding(sentence, noun):
        return not any(t.xpos == "MD" for t in sentence.children(above, "aux"))  # what it led to says for what
    if above is not None and above.upos == "NOUN" and is_at_bidding(sentence, noun):
        return True  # "an intervention at the request of the premier"
    if above is not None and noun.rel == "nsubj" and above.lemma in _VARYING:
        return False  # "China's demand for oil rose"
    about = {case_of(sentence, t) for t in sentence.children(noun, "nmod")}
    is_owned = sentence.child(noun, "nmod:poss") is not None or (noun.lemma in _PLEAS and _is_of_state(sentence, noun))
    return is_owned and bool(about & _ABOUT)


_PLEAS = frozenset({"request", "appeal", "plea", "ultimatum"})  # "a Soviet request for landing rights", not "Chinese demand for oil"


def _is_of_state(sentence: Sentence, noun: Token) -> bool:
    return any(t.index < noun.index and t.text[:1].isupper() for t in sentence.children(noun, "amod", "compound"))


def _is_offered(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun says what was promised, or at whose invitation: "a Turkish offer to mediate", "at the invitation of Gabon"."""
    if noun.lemma not in _OFFERS:
        return False
    if any({"that", "to"}.intersection(marks(sentence, t)) for t in sentence.children(noun, "acl") if t.deprel != "acl:relcl"):
        return True
    return noun.lemma == "invitation" and case_of(sentence, noun) == "at"


_OFFERS = frozenset("offer promise pledge vow invitation assurance undertaking commitment guarantee".split())
_ABOUT = frozenset("for of at against over to".split())
_VARYING = frozenset("rise fall grow drop increase decline surge outstrip exceed weaken strengthen boost shrink slow soar slump".split())


_OUTBREAKS = frozenset({"ASSAULT", "PROTEST"})


@dataclass(frozen=True, slots=True)
class Draft:
    """An event in the making.

    Args:
        sentence: its sentence.
        trigger: the trigger with its sense.
        type: PLOVER type, after the rules for the future.
        mode: PLOVER mode, the same.
        roles: who and to whom; both empty for a definite noun that can only refer back ("the downing").
        status: whether it happened.
        condition: the words it depends on, or None.
        statements: the statements that cover it, the outermost first.
        happened: date value, or None.
        place: where, or None.
        also: further triggers of the same act in the same clause.
    """

    sentence: Sentence
    trigger: Trigger
    type: str
    mode: str
    roles: Roles
    status: Status
    condition: Span | None
    statements: tuple[Statement, ...]
    happened: str | None
    place: Place | None
    also: tuple[Token, ...] = ()

    @property
    def sense(self) -> Sense:
        """The sense that made it."""
        return self.trigger.sense

    @property
    def token(self) -> Token:
        """The head of the trigger."""
        return self.trigger.token

    @property
    def is_anaphor(self) -> bool:
        """Whether it names an act without saying who did it, so that it stands or falls with an earlier one.

        A blow on somebody known ("an attack on a Chadian post") stands by itself, and so does a war that breaks out.
        """
        is_blow = self.sense.type in HARMING and any(r.party.actor is not None for r in self.roles.recipients)
        if self.sense.type == "CONSULT" and are_measured(self.sentence, self.token):
            return False
        return not self.roles.has_actor and not self.trigger.is_verb and not is_blow and not breaks_out(self.sentence, self.token)

    @property
    def is_weak(self) -> bool:
        """Whether it can only refer back: an anaphor, or a noun that names a lasting relation with one side ("the Iran deal").

        A noun says that something was done only with both sides, with an agent after "by" or "from", as object of a light
        verb, or
        for violence and the like, which needs no second side ("the Russian offensive").
        """
        if self.sense.type in _OUTBREAKS and breaks_out(self.sentence, self.token):
            return False
        if self.sense.type == "CONSULT" and are_measured(self.sentence, self.token):
            return False
        if tells_protest(self.sentence, self.trigger):
            return False
        return self.is_anaphor or (not self.trigger.is_verb and not self._is_told())

    def _is_told(self) -> bool:
        actors, recipients = self.roles.actors, self.roles.recipients
        if self.sense.mutual and is_under_way(self.sentence, self.token):
            return bool(actors)
        if self.sense.mutual:
            alone = len(actors) == 1 and actors[0].token.xpos in ("NNS", "NNPS")
            return len(actors) > 1 or (alone and case_of(self.sentence, actors[0].token) != "with")
        if self.sense.type in _VIOLENT or (actors and recipients) or any(r.token.index == self.token.index for r in actors):
            return True
        if self.sense.type == "AGREE" and actors and _is_offered(self.sentence, self.token):
            return True
        if self.sense.mode == "expel" and any(r.party.actor is not None for r in recipients):
            return True  # "the expulsion of nine Russians"
        head = self.sentence.head_of(self.token)
        is_received = bool(recipients) and head is not None and is_verb(head) and head.text.lower() in RECEIVING
        if self.sense.type in _WORDS and (actors or is_received) and _has_content(self.sentence, self.token):
            return True
        if head is not None and self.token.rel == "obj" and actors and is_light(self.sentence, head):
            return True
        return any(r.token.index > self.token.index and case_of(self.sentence, r.token) in ("by", "from") for r in actors)

    def span(self) -> Span:
        """Return the trigger's characters: the verb with its particle, or with the object that its sense asks for if that is near."""
        near = [
            t
            for t in (*self.trigger.rest, *self.trigger.objects[:1])
            if t.index < self.token.index + 5 and (t.index > self.token.index or not self.trigger.is_verb)
        ]
        named = [t for near_one in near for t in self.sentence.children(near_one, "flat") if _is_named(near_one)]  # "send F-16s"
        return hull([self.token.span, *(t.span for t in (*near, *named))])


def _is_named(token: Token) -> bool:
    return token.upos == "PROPN" or is_craft(token)


def acting(roles: Sequence[Role]) -> frozenset[str]:
    """Return the codebook ids, or else the entities, of those in a role."""
    return frozenset(r.party.actor or r.party.entity or "" for r in roles) - {""}
