"""Which trigger tells what one mention does to another: the one that governs both most closely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casus.codebook.inflection import all_verb_forms
from casus.codebook.senses import SenseBook
from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.clauses import case_of, is_passive, is_verb, marks, spread, subject_tokens
from casus.extract.control import doers, undergoers
from casus.extract.noun_roles import LIGHT
from casus.extract.pair_constructions import find_constructions
from casus.extract.triggers import Trigger, find_triggers
from casus.model.sentence import Sentence, Token

_NEVER = 99.0
_WHILE = frozenset({"while", "as", "by", "in", "when", "with"})  # clauses that tell an act of their own beside the main one
_SHARED = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "RETREAT", "CONCEDE", "REJECT", "SANCTION", "ASSAULT"})
_ORDERING = all_verb_forms(["order", "decree"])
_CARRIERS = frozenset({"request.send-letter", "request.write-to", "consult.send-letter", "consult.receive-letter"})
_BELOW = {
    "obj": 0.2, "iobj": 0.2, "obl": 0.5, "nmod": 0.5, "nmod:poss": 0.3, "compound": 0.3, "amod": 0.5, "appos": 0.3, "conj": 0.4,
    "xcomp": 0.6, "ccomp": 1.2, "advcl": 1.2, "acl": 1.0, "acl:relcl": 1.8, "nsubj": 1.5, "nsubj:pass": 0.4, "flat": 0.0, "nummod": 0.2,
    "parataxis": 3.0, "advmod": 1.0, "csubj": 2.0, "obl:agent": 1.5, "dep": 1.5,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading of a pair: a trigger, and how far its roles are from the two mentions.

    Args:
        trigger: the trigger with its sense.
        actor: what it costs to take the first mention for its actor; 0 for its subject.
        recipient: the same of the second mention and what is done to it.
        rank: what it costs because another trigger outranks it.
    """

    trigger: Trigger
    actor: float
    recipient: float
    rank: float = 0.0

    @property
    def cost(self) -> float:
        """All costs together; the cheapest candidate is the pair's event."""
        return self.actor + self.recipient + self.rank - 0.02 * self.trigger.weight


def find_candidates(
    sentence: Sentence, book: SenseBook, actor: Mapping[int, float], recipient: Mapping[int, float], named: frozenset[int]
) -> list[Candidate]:
    """Return the readings of a pair, the cheapest first.

    Args:
        sentence: the sentence.
        book: the lexicon.
        actor: the words that stand for the one who acts, with their costs.
        recipient: the same for the one to whom it is done; empty where there is none.
        named: words of the two mentions themselves, which name no act unless nothing else does.
    """
    found: list[Candidate] = []
    for triggers in find_triggers(sentence, book, for_pairs=True):
        token = triggers[0].token
        doer = _actor_cost(sentence, token, actor) if actor else 0.5
        inside = 2.5 if token.index in named else 0.0
        for trigger in triggers[:6]:
            done_to = _recipient_cost(sentence, trigger, recipient) if recipient else 0.0
            if recipient and done_to < 6 and not _stands_as_asked(sentence, trigger, recipient):
                done_to += 0.4
            if _has_other_object(sentence, trigger):
                done_to += 0.8
            found.append(Candidate(trigger, doer, done_to + inside))
    if actor:
        told = {c.trigger.token.index: c.trigger for c in reversed(found)}
        found.extend(Candidate(t, min(actor.values()), 0.3) for t in find_constructions(sentence, book, told, actor, recipient))
    found = [opened for c in found for opened in _opened(sentence, c, found)]
    ranked = [_outranked(sentence, c, found) for c in found if not _orders_deed(sentence, c, found)]
    ranked = [c for c in ranked if not any(_is_plainer(c, other) for other in ranked)]
    taken = {t.index for c in ranked if c.trigger.objects and c.actor < 2 for t in c.trigger.objects}
    ranked = [c for c in ranked if c.trigger.is_verb or c.trigger.token.index not in taken]
    return sorted(ranked, key=lambda c: c.cost)


def is_ordered(sentence: Sentence, token: Token) -> bool:
    """Say whether a word is what somebody orders: "ordered the release of", "ordered the banker arrested"."""
    head = sentence.head_of(token)
    if head is None or head.text.lower() not in _ORDERING:
        return False
    is_participle = token.rel in ("xcomp", "ccomp") and token.xpos in ("VBN", "VBD") and not marks(sentence, token)
    return is_participle or (token.upos == "NOUN" and token.rel in ("obj", "nsubj"))


def _orders_deed(sentence: Sentence, candidate: Candidate, others: list[Candidate]) -> bool:
    """Say whether a demand is an order for a deed that has a reading of its own ("ordered air strikes on")."""
    verb = candidate.trigger.token
    if candidate.trigger.sense.type != "REQUEST" or verb.text.lower() not in _ORDERING:
        return False
    return any(c.trigger.token.head == verb.index and is_ordered(sentence, c.trigger.token) for c in others)


def _opened(sentence: Sentence, candidate: Candidate, others: list[Candidate]) -> list[Candidate]:
    """Return what a letter says in the place of the letter, where that is an act: "sent a letter to the fund threatening to leave"."""
    verb = candidate.trigger.token
    if candidate.trigger.sense.id not in _CARRIERS or not candidate.trigger.is_verb:
        return [candidate]
    things = [verb, *candidate.trigger.objects, *sentence.children(verb, "obl")]
    things += [t for thing in candidate.trigger.objects for t in sentence.children(thing, "nmod")]
    said = {t.index for top in things for t in sentence.children(top, "advcl", "acl") if t.xpos == "VBG"}
    told = [c.trigger for c in others if c.trigger.token.index in said and c.trigger.sense.type in ACTS_OF_WORDS]
    return [Candidate(t, candidate.actor, candidate.recipient) for t in told] or [candidate]


def _is_plainer(candidate: Candidate, other: Candidate) -> bool:
    """Say whether another reading of the same word asks for more and fits the mentions as well: "pledge support" against "pledge"."""
    mine, its = candidate.trigger, other.trigger
    return mine.token.index == its.token.index and mine.weight < its.weight and other.cost <= candidate.cost


def _actor_cost(sentence: Sentence, token: Token, actor: Mapping[int, float]) -> float:
    return (
        min(_verb_actor(sentence, token, actor), _far_actor(sentence, token, actor))
        if is_verb(token)
        else min(_noun_actor(sentence, token, actor), _far_actor(sentence, token, actor))
    )


def _verb_actor(sentence: Sentence, verb: Token, actor: Mapping[int, float]) -> float:
    found = [actor[t.index] for t in spread(sentence, doers(sentence, verb)) if t.index in actor]
    found += [actor[t.index] for t in doers(sentence, verb) if t.index in actor]
    if is_passive(sentence, verb):
        found += [1.0 + actor[t.index] for t in sentence.children(verb, "obl", "nmod") if t.index in actor]
    found += [0.4 + actor[t.index] for t in _issuers(sentence, verb) if t.index in actor]
    if is_ordered(sentence, verb):
        found += [0.2 + actor[t.index] for t in doers(sentence, sentence.tokens[verb.head]) if t.index in actor]
    # "talks between A and B began": subjects of what goes on
    found += [1.2 + actor[b.index] for t in subject_tokens(sentence, verb) for b in sentence.subtree(t) if b.index in actor]
    return min(found, default=_NEVER)


def _issuers(sentence: Sentence, verb: Token) -> list[Token]:
    """Return those who issue what tells the act: "signed a decree granting citizenship", "adopted a resolution extending the mission"."""
    paper = sentence.head_of(verb)
    if verb.xpos != "VBG" or verb.rel != "acl" or paper is None or paper.rel != "obj" or marks(sentence, verb):
        return []
    above = sentence.head_of(paper)
    return doers(sentence, above) if above is not None and is_verb(above) else []


def _noun_actor(sentence: Sentence, noun: Token, actor: Mapping[int, float]) -> float:
    found = [
        actor[t.index] + (0.0 if t.rel != "nmod" or case_of(sentence, t) in ("by", "from", "between") else 0.6)
        for t in sentence.children(noun, "nmod:poss", "compound", "amod", "nmod", "nmod:desc")
        if t.index in actor
    ]
    for step, verb in enumerate(_verbs_above(sentence, noun)):
        is_light = verb.text.lower() in LIGHT
        cost = _verb_actor(sentence, verb, actor)
        if cost < _NEVER:
            found.append(cost + (0.2 if is_light else 0.6) + 0.5 * step)
    for verb in sentence.children(noun, "acl", "acl:relcl"):
        cost = _verb_actor(sentence, verb, actor)
        if cost < _NEVER:
            found.append(cost + 0.5)
    return min(found, default=_NEVER)


def _verbs_above(sentence: Sentence, noun: Token) -> Iterator[Token]:
    at = noun
    for _ in range(5):
        head = sentence.head_of(at)
        if head is None or at.rel in ("advcl", "parataxis", "acl") or at.deprel == "acl:relcl":
            return
        if is_verb(head) or (head.upos == "ADJ" and sentence.child(head, "cop") is not None):
            yield head  # also "has been responsible for the killings"
        at = head


def _far_actor(sentence: Sentence, token: Token, actor: Mapping[int, float]) -> float:
    """Return what it costs to take somebody further off for the actor, whatever stands between."""
    below = {t.index for t in sentence.subtree(token)}
    found = [3.0 + cost for index, cost in actor.items() if index in below]
    above = {t.index for t in sentence.ancestors(token)}
    found += [3.5 + cost for index, cost in actor.items() if index in above]
    return min(found, default=6.0)


def _recipient_cost(sentence: Sentence, trigger: Trigger, recipient: Mapping[int, float]) -> float:
    token = trigger.token
    direct = [recipient[t.index] for t in undergoers(sentence, token) if t.index in recipient] if trigger.is_verb else []
    found = [*direct, *(cost + _path(sentence, index, token) for index, cost in recipient.items())]
    if trigger.is_verb and trigger.sense.type in _SHARED:  # "A and B signed": both are its subject
        found += [0.2 + recipient[t.index] for t in spread(sentence, doers(sentence, token)) if t.index in recipient]
    for other in (*trigger.objects, *trigger.rest):
        found += [cost + 0.2 + _path(sentence, index, other) for index, cost in recipient.items()]
    cheapest = min(found, default=_NEVER)
    if not trigger.is_verb:  # "launched an attack on": parsers hang the one attacked on the light verb
        for step, verb in enumerate(_verbs_above(sentence, token)):
            cheapest = min(cheapest, 0.6 + 0.5 * step + min((c + _path(sentence, i, verb) for i, c in recipient.items()), default=_NEVER))
    return min(cheapest, 6.0)


def _path(sentence: Sentence, index: int, top: Token) -> float:
    """Return what the way from a word up to a trigger costs, by its relations; _NEVER where it does not lead there."""
    cost, at = 0.0, sentence.tokens[index]
    while at.index != top.index:
        if at.head < 0:
            return _NEVER
        head = sentence.tokens[at.head]
        # What another verb does beside this one is another act; nouns side by side share theirs.
        cost += 2.5 if at.rel == "conj" and is_verb(at) else _BELOW.get(at.deprel, _BELOW.get(at.rel, 2.0))
        at = head
    return cost


def _has_other_object(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether an object stands where the sense has none: "returned the portrait to Oslo" is no journey."""
    sense = trigger.sense
    if not trigger.is_verb or sense.object or any(slot.startswith(("obj", "iobj", "poss")) for slot in sense.recipient):
        return False
    rest = {t.index for t in trigger.rest}
    return any(t.index > trigger.token.index and t.index not in rest for t in sentence.children(trigger.token, "obj"))


def _outranked(sentence: Sentence, candidate: Candidate, others: list[Candidate]) -> Candidate:
    """Charge a candidate for each act of words above it that has the same actor: "accused of", "refused to", "threatened to"."""
    token = candidate.trigger.token
    rank, is_subordinate = 0.0, not candidate.trigger.is_verb
    for at, head in _steps_up(sentence, token):
        if at.rel == "conj" and is_verb(at):
            break  # another act beside it, not one that it serves
        is_subordinate = is_subordinate or _serves(sentence, at)
        over = [c for c in others if c.trigger.token.index == head.index]
        if is_ordered(sentence, at):
            over = []  # "ordered the release of": who can order it does it
        if over and over[0].actor < 2.5 and min(c.recipient for c in over) < 6:
            if any(c.trigger.sense.type in ACTS_OF_WORDS for c in over[:2]) or (
                token.lemma == "protest" and over[0].trigger.sense.type == "PROTEST"
            ):
                rank = 1.6
            elif is_subordinate and is_verb(head) and over[0].actor < 0.8 and token.index not in _objects_of(over):
                rank = 0.8
            if rank:
                break
        if at.deprel in ("acl:relcl", "parataxis"):
            break
    return Candidate(candidate.trigger, candidate.actor, candidate.recipient, rank)


def _serves(sentence: Sentence, token: Token) -> bool:
    """Say whether a clause serves what stands above it, which goes before: "gave tents to support", "an effort to settle"."""
    if token.rel == "acl":
        return "to" in marks(sentence, token)
    return token.rel == "advcl" and any(m not in _WHILE for m in marks(sentence, token))


def _objects_of(candidates: list[Candidate]) -> set[int]:
    return {t.index for c in candidates for t in (*c.trigger.objects, *c.trigger.rest)}


def _steps_up(sentence: Sentence, token: Token) -> Iterator[tuple[Token, Token]]:
    at = token
    while at.head >= 0:
        head = sentence.tokens[at.head]
        yield at, head
        at = head


def _stands_as_asked(sentence: Sentence, trigger: Trigger, recipient: Mapping[int, float]) -> bool:
    """Say whether the recipient stands in one of the places that the sense names, as object, owner or after a preposition."""
    slots = trigger.sense.recipient if trigger.is_verb else trigger.sense.noun_recipient
    if not slots or trigger.sense.mutual:
        return True
    asked = {part for slot in slots for part in slot.split(":")}
    done_to = {t.index for t in undergoers(sentence, trigger.token)} if trigger.is_verb else set()
    for index in recipient:
        at = sentence.tokens[index]
        if index in done_to and "obj" in asked:
            return True
        if at.deprel == "nmod:poss" and "poss" in asked:
            return True
        for _ in range(3):
            cases = case_of(sentence, at).split()
            if (cases and asked.intersection(cases)) or (at.rel in ("obj", "iobj") and asked & {"obj", "iobj"}):
                return True
            if at.rel not in ("nmod", "conj", "compound", "appos") or at.head < 0:
                break
            at = sentence.tokens[at.head]
    return False
