"""Shared sides: whom a sanction is against, where only the act beside it names them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casus.extract.cast import Role, Roles
from casus.extract.clauses import is_verb, marks
from casus.extract.draft import Draft, acting
from casus.extract.futures import HARMING, HOSTILE
from casus.extract.own_victims import with_own_victims
from casus.model.sentence import Sentence, Token

_AGAINST = HOSTILE | {"ACCUSE", "REJECT", "THREATEN"}
_JOINED = frozenset({"conj", "advcl", "xcomp", "parataxis"})
_ANSWERING = frozenset({"after", "because", "since", "when"})
_AT_HOME = frozenset({"convict"})  # whom a court sentences is named or nobody


def with_shared_sides(sentence: Sentence, drafts: Sequence[Draft], before: Sequence[Draft] = ()) -> list[Draft]:
    """Return the drafts, a sanction against nobody named with the side of the act that it is joined to.

    "Expelled two Sudanese diplomats and recalled its ambassador", "recalled its ambassador, accusing Somalia of fraud": by one actor, and
    against one side alone. "Closed its embassy after Chad had bombed the town": against whoever did what it follows. An ambassador is
    recalled from the one who, in the sentence before, did something to those who recall him.

    Args:
        sentence: the sentence.
        drafts: its drafts.
        before: the drafts of the sentence before.
    """
    known = [_addressed(sentence, d, drafts) if d.sense.type in _WORDS and not d.roles.recipients else d for d in drafts]
    known = [_against(sentence, d, known, before) if _is_open(d) else d for d in known]
    return with_own_victims(sentence, [_of_same_side(sentence, d, known) if _hurts_unnamed(d) else d for d in known])


_WORDS = frozenset({"REQUEST", "ACCUSE"})
_ADDRESSING = frozenset("write telephone phone cable call summon receive".split())
_ASKING = frozenset("ask appeal beg plead protest complain press".split())


def _addressed(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Return a request or protest by one who has just turned to somebody as made to him: "telephoned the Yemeni president and appealed"."""
    if not draft.trigger.is_verb or draft.token.lemma not in _ASKING or draft.token.rel != "conj":
        return draft
    own = acting(draft.roles.actors)
    turned = (d for d in drafts if d.token.index == draft.token.head and d.token.lemma in _ADDRESSING)
    for other in (d for d in turned if _is_joined(sentence, draft.token, d.token)):
        addressed = tuple(r for r in (*other.roles.recipients, *other.roles.actors) if not acting((r,)) & own and r.party.actor is not None)
        if len(addressed) == 1 and own and own <= acting(other.roles.actors):
            return replace(draft, roles=replace(draft.roles, recipients=addressed))
    return draft


def _hurts_unnamed(draft: Draft) -> bool:
    """Say whether it hurts or takes people of whom nobody says whose they are: "captured a lieutenant and 31 soldiers"."""
    hurt = draft.roles.recipients
    unnamed = bool(hurt) and all(r.party.actor is None and r.token.upos == "NOUN" and r.is_actor for r in hurt)
    return unnamed and draft.type in HARMING and draft.trigger.is_verb and bool(acting(draft.roles.actors))


def _of_same_side(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Return a draft, those whom it hurts with the side of what the same did beside it: "stormed the Bolivian fort and captured 31 men"."""
    for other in drafts:
        sides = tuple(_sides(sentence, draft, other)) if other is not draft and other.type in HARMING else ()
        if len(sides) == 1 and acting(other.roles.actors) == acting(draft.roles.actors):
            first = draft.roles.recipients[0]
            hurt = replace(first, party=replace(first.party, actor=sides[0].party.actor, entity=sides[0].party.actor))
            return replace(draft, roles=replace(draft.roles, recipients=(hurt,)))
    return draft


def _is_open(draft: Draft) -> bool:
    is_sanction = draft.type == "SANCTION" and draft.mode not in _AT_HOME and bool(draft.sense.recipient)
    return is_sanction and draft.trigger.is_verb and bool(acting(draft.roles.actors)) and not draft.roles.recipients


def _against(sentence: Sentence, draft: Draft, drafts: Sequence[Draft], before: Sequence[Draft]) -> Draft:
    for other in drafts:
        sides = tuple(_sides(sentence, draft, other)) if other is not draft else ()
        if len(sides) == 1:
            return replace(draft, roles=Roles(draft.roles.actors, sides, draft.roles.is_blocked))
    if draft.sense.id == _RECALL and len(wrongs := [d for d in before if _is_wrong(d, acting(draft.roles.actors))]) == 1:
        return replace(draft, roles=Roles(draft.roles.actors, wrongs[0].roles.actors, draft.roles.is_blocked))
    return draft


_RECALL = "sanction.recall"


def _is_wrong(draft: Draft, own: frozenset[str]) -> bool:
    """Say whether one known side did something to those who answer."""
    others = acting(draft.roles.actors)
    is_known = len(draft.roles.actors) == 1 and draft.roles.actors[0].party.actor is not None
    return draft.type in _AGAINST and draft.status == "actual" and is_known and not others & own and own <= acting(draft.roles.recipients)


def _sides(sentence: Sentence, draft: Draft, other: Draft) -> Iterator[Role]:
    """Yield whom a draft is against by another: those that it is against too, or those to whom it answers."""
    own = acting(draft.roles.actors)
    if other.type not in _AGAINST or other.status != "actual" or not other.trigger.is_verb:
        return
    if acting(other.roles.actors) == own and (
        _is_joined(sentence, draft.token, other.token) or _is_joined(sentence, other.token, draft.token)
    ):
        yield from (r for r in other.roles.recipients if r.party.actor is not None and r.party.actor not in own)
    elif other.token.head == draft.token.index and other.token.rel == "advcl" and _ANSWERING.intersection(marks(sentence, other.token)):
        yield from (r for r in other.roles.actors if r.party.actor is not None and r.party.actor not in own)


def _is_joined(sentence: Sentence, token: Token, head: Token) -> bool:
    """Say whether a clause is joined to another without a subject of its own between them."""
    at = token
    for _ in range(3):
        if at.rel not in _JOINED or at.head < 0 or (at.rel == "advcl" and marks(sentence, at)):
            return False
        if at.head == head.index:
            return True
        at = sentence.tokens[at.head]
        if not is_verb(at):
            return False
    return False
