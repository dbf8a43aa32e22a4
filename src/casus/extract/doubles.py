"""Doubles: a word that leads up to another act of its sentence ("agreed to send") is one with it."""

from __future__ import annotations

from dataclasses import replace

from casus.extract.cast import Roles
from casus.extract.clauses import marks
from casus.extract.draft import Draft, acting
from casus.extract.embedding import NOUN
from casus.extract.futures import HOSTILE
from casus.extract.grants import DEADLINES
from casus.model.sentence import Sentence, Token

_YIELDING = frozenset({"CONCEDE", "RETREAT"})
_BELOW = frozenset({"xcomp", "ccomp", "acl", "obj", "nsubj", "obl", "advcl", "nmod"})
LEADING = frozenset({"AGREE", "THREATEN"})  # "agreed to withdraw", "vowed to attack": what was agreed or vowed is the act


def without_doubles(sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without those that only lead up to another of the same type ("agreed to send", "threat to sever").

    A noun and the verb beside it that name one act ("the attack killed") are one; what each says of the parties is put
    together.
    """
    by_token = {d.token.index: d for d in drafts}
    dropped: set[int] = set()
    for draft in drafts:
        beside = _beside(draft, drafts)
        if beside is not None:
            by_token[beside.token.index] = _joined(by_token[beside.token.index], draft)
            dropped.add(draft.token.index)
    for draft in drafts:
        above = _leading(sentence, draft, by_token)
        if above is None or above.token.index in dropped:
            continue
        leads_up = (
            above.type in LEADING and draft.token.rel in ("xcomp", "advcl") and draft.status in ("planned", "threatened", "conditional")
        )
        spared = above.type in LEADING and draft.token.rel == "xcomp" and draft.status == "denied"  # "promised not to shelter them"
        asked = (above.type == "REQUEST" or above.sense.id in DEADLINES) and _is_asked(draft) and _is_all_in(draft, above)
        refused = (
            above.type == "REJECT"
            and draft.status in ("denied", "hypothetical")
            and (draft.token.rel == "xcomp" or above.token.lemma == "refusal")
            and draft.type not in HOSTILE
        )
        if _is_means(sentence, draft, above):
            dropped.add(above.token.index)
            continue
        if above.type != draft.type and not (leads_up or refused or asked or spared):
            continue
        if spared:
            dropped.add(draft.token.index)
            continue
        if asked:
            by_token[above.token.index] = _asking(by_token[above.token.index], draft)
            dropped.add(draft.token.index)
            continue
        kept, other = (draft, above)
        is_manner = draft.token.rel == "advcl" and ("to" not in marks(sentence, draft.token) or draft.type == "ACCUSE")
        offered = leads_up and above.token.lemma == "offer" and above.status == "actual"  # an offer that was made is done
        if not _says_how(sentence, draft, above) and (
            refused or offered or _yields_nothing(draft, above) or (above.trigger.is_verb and (not draft.trigger.is_verb or is_manner))
        ):
            kept, other = above, draft
        by_token[kept.token.index] = _joined(by_token[kept.token.index], by_token[other.token.index])
        dropped.add(other.token.index)
    return [by_token[d.token.index] for d in drafts if d.token.index not in dropped]


def _yields_nothing(draft: Draft, above: Draft) -> bool:
    """Say whether one threatens with what is a concession elsewhere: "threatened to bring the ousted president back by force"."""
    return above.type == "THREATEN" and draft.type in _YIELDING


def _beside(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """Return the blow beside which one of nobody on nobody stands, that is one with it: "huts were shelled and two soldiers killed"."""
    if draft.type != "ASSAULT" or draft.roles.actors or draft.roles.recipients or not draft.trigger.is_verb:
        return None
    at = draft.token.index
    joined = (d for d in drafts if d.type == draft.type and d.status == draft.status and "conj" in (d.token.rel, draft.token.rel))
    return next((d for d in joined if d is not draft and (d.token.head == at or draft.token.head == d.token.index)), None)


def _leading(sentence: Sentence, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """Return the draft under which this one stands as complement, subject or object."""
    token = draft.token
    for _ in range(3):
        head = sentence.head_of(token)
        if (
            head is None
            or token.rel not in ("xcomp", "ccomp", "acl", "obj", "nsubj", "obl", "advcl", "nmod")
            or token.deprel == "acl:relcl"
        ):
            return None
        if token.rel == "advcl":
            above = by_token.get(head.index)
            return above if above is not None and _is_one_with(sentence, draft, token, above) else None
        if token.rel == "acl" and "to" not in marks(sentence, token):
            above = by_token.get(head.head) if head.rel == "nsubj" else None
            return above if above is not None and _is_one_blow(draft, above) else None  # "bombs dropped by Saudi jets destroyed it"
        if head.index in by_token:
            return by_token[head.index]
        if token.rel == "acl" and head.text.lower() not in NOUN:
            return None
        if token.rel not in ("xcomp", "nmod", "acl"):
            return None
        token = head
    return None


def _is_one_blow(draft: Draft, above: Draft) -> bool:
    return draft.type == above.type == "ASSAULT" and acting(draft.roles.actors) == acting(above.roles.actors)


def _is_one_with(sentence: Sentence, draft: Draft, clause: Token, above: Draft) -> bool:
    """Say whether an adverbial clause tells the act above it: its result, its manner, what it asks for or what it threatens."""
    opened = marks(sentence, clause)
    if clause.xpos == "VBG" and "by" in opened and above.token.lemma in _ANSWERING:
        return True
    if clause.xpos == "VBG" and not opened:
        # "bombed the camp, killing six", "sent a letter to Chile urging it to leave"
        same = acting(above.roles.actors) == acting(draft.roles.actors)
        if draft.type == above.type == "PROTEST":
            return same and not draft.roles.recipients  # "marched through the city, chanting slogans"
        return same and draft.type == above.type and draft.type in ("ASSAULT", "REQUEST")
    if "to" in opened:
        if draft.type == above.type == "ACCUSE" and acting(draft.roles.actors) == acting(above.roles.actors):
            return True  # "called in the envoy to protest"
        if above.sense.id in DEADLINES:
            return True
        if above.type == "REQUEST" and above.trigger.is_verb:
            return draft.type != "REQUEST"  # "called on Chile to withdraw"
        # "threatened last week to expel": parsers hang the infinitive loosely
        return above.type in LEADING and above.trigger.is_verb and not above.roles.recipients
    return _says_how(sentence, draft, above)  # "were killed when jets attacked the bridge"


def _says_how(sentence: Sentence, draft: Draft, above: Draft) -> bool:
    """Say whether a clause of time names the attack in which those above were killed or wounded by nobody named."""
    opened = {*marks(sentence, draft.token), *(t.text.lower() for t in sentence.children(draft.token, "advmod"))}
    both = draft.type == above.type == "ASSAULT" and draft.status == above.status == "actual"
    return both and "when" in opened and not above.roles.actors and bool(draft.roles.actors)


def _is_means(sentence: Sentence, draft: Draft, above: Draft) -> bool:
    """Say whether a clause tells what an answer was: of "retaliated by firing rockets into Galilee" the rockets are the act."""
    return above.token.lemma in _ANSWERING and "by" in marks(sentence, draft.token)


_ANSWERING = frozenset("retaliate respond reply react".split())


def _is_asked(draft: Draft) -> bool:
    return draft.status == "requested" or (draft.status == "hypothetical" and draft.token.rel in ("xcomp", "ccomp"))


def _is_all_in(asked: Draft, above: Draft) -> bool:
    """Say whether a request tells all of the act it asks for: "demanded that Peking pull its soldiers back", which no third side undergoes.

    The odd case: in "asked Chile to send food to Bolivia" a third side has a part that the request does not tell, so that the act asked for
    is told beside it.
    """
    sides = acting(above.roles.actors) | acting(above.roles.recipients) | acting(asked.roles.actors)
    return asked.type != "REQUEST" and all(r.party.actor is None or r.party.actor in sides for r in asked.roles.recipients)


def _asking(above: Draft, asked: Draft) -> Draft:
    """Return a request that has the act it asks for as its further words: who is to do that is the one who is asked."""
    own = {(r.party.actor, r.party.sector) for r in above.roles.actors}
    doers = tuple(r for r in asked.roles.actors if r.party.actor is not None and (r.party.actor, r.party.sector) not in own)
    roles = Roles(above.roles.actors, above.roles.recipients or doers)
    return replace(above, roles=roles, condition=above.condition or asked.condition, also=(*above.also, asked.token, *asked.also))


def _is_somebodys(verb: Draft, noun: Draft) -> bool:
    """Say whether a verb has a subject of whom nobody is known, who does not own its object: "he backed the bloc's enlargement"."""
    is_pair = verb.trigger.is_verb and not noun.trigger.is_verb
    return is_pair and any(t.upos == "PRON" and t.text.lower() in _PERSONAL for t in verb.sentence.children(verb.token, "nsubj"))


_PERSONAL = frozenset({"he", "she", "they", "it"})


def _joined(kept: Draft, other: Draft) -> Draft:
    lent = () if _is_somebodys(kept, other) else other.roles.actors
    actors, recipients = kept.roles.actors or lent, kept.roles.recipients or other.roles.recipients
    same = {r.party.entity for r in actors if r.party.entity}
    recipients = tuple(r for r in recipients if r.party.entity not in same)
    return replace(
        kept,
        roles=Roles(actors, recipients),
        place=kept.place or other.place,
        happened=kept.happened or other.happened,
        condition=kept.condition or other.condition,
        also=(*kept.also, other.token, *other.also),
    )
