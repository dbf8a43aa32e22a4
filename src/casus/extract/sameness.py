"""One act, one event: which drafts of one report tell the same act."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from casus.extract.cast import Roles
from casus.extract.draft import Draft, acting
from casus.ground.dates import may_be_same

_REACH = 60  # how many acts of the same name are looked at, the nearest first; keeps long reports linear
_ONE_ACT = {"quit": "leave", "withdraw from": "leave"}
_NUMBER = re.compile(r"\d[\d,.]*")
_FIRST = 12  # how many tellings of one act a further one must fit

# What tells when another act was: a noun of an act after these is not the act of the verb.
_TIME_CASES = frozenset({"since", "after", "before", "until", "following"})
_OCCASIONS_OF = frozenset({"anniversary", "commemoration", "eve"})


def group_acts(drafts: Iterable[Draft]) -> list[list[Draft]]:
    """Return the drafts in groups that tell one act each, groups in the order of the text.

    A draft joins an earlier one of the same act (or, as a definite noun, of the same type) if their parties, dates and
    places can be
    the same and one did not happen where the other did. A definite noun without parties joins the nearest such act or is
    dropped.
    The odd case: a telling by somebody that puts the act in another place stays apart, so that the disagreement is seen.
    """
    groups: list[list[Draft]] = []
    by_act: dict[str, list[int]] = {}
    for draft in drafts:
        index = _find_group(draft, groups, by_act)
        if index is None:
            if draft.is_weak:
                continue
            index = len(groups)
            groups.append([])
            for key in _keys(draft):
                by_act.setdefault(key, []).append(index)
        groups[index].append(draft)
    return groups


def _keys(draft: Draft) -> tuple[str, ...]:
    return (f"act:{_act_of(draft)}", f"type:{draft.sense.type}")


def _act_of(draft: Draft) -> str:
    """Return the name that all words for one act share: a report that writes "leave" may write "quit" a line later."""
    return _ONE_ACT.get(draft.sense.act, draft.sense.act)


def _find_group(draft: Draft, groups: Sequence[Sequence[Draft]], by_act: dict[str, list[int]]) -> int | None:
    for index in reversed(by_act.get(f"act:{_act_of(draft)}", [])[-_REACH:]):
        if any(_can_be_same(draft, other) for other in groups[index][:4]) and _agrees(draft, groups[index]):
            return index
    if not draft.trigger.is_verb and draft.roles.has_actor:
        for index in reversed(by_act.get(f"type:{draft.sense.type}", [])[-_REACH:]):
            first = groups[index][0]
            if first.mode == draft.mode and _shares_both(draft, first) and _can_be_same(draft, first):
                return index
            if _refers_back(draft, first) and _agrees(draft, groups[index]):
                return index
    return None


def _refers_back(draft: Draft, first: Draft) -> bool:
    """Say whether a noun with an owner is the act that was told of him: "noted India's retreat", where India had withdrawn its troops."""
    if draft.type != first.type or draft.status != first.status or draft.roles.recipients:
        return False
    if draft.type not in _TOLD_ONCE and (draft.type not in _WORDS or _has_content(draft)):
        return False
    mine = acting(draft.roles.actors)
    return bool(mine) and mine <= acting(first.roles.actors) and draft.sentence.child(draft.token, "nmod:poss") is not None


def _has_content(draft: Draft) -> bool:
    """Say whether a noun of words says what they were, so that they may be others: "its call for a truce", "his request to leave"."""
    return any(True for _ in draft.sentence.children(draft.token, "acl", "nmod"))


_TOLD_ONCE = frozenset({"RETREAT", "CONCEDE"})
_WORDS = frozenset({"REQUEST", "REJECT", "SUPPORT", "ACCUSE"})


def _agrees(draft: Draft, group: Sequence[Draft]) -> bool:
    """Say whether the draft's place and date fit all that the group has."""
    return all(_places_agree(draft, other) and may_be_same(draft.happened, other.happened) for other in group[:_FIRST])


def _can_be_same(draft: Draft, other: Draft) -> bool:
    if draft.is_anaphor:
        return draft.status == "hypothetical" or other.status in (draft.status, "actual")
    if draft.status != other.status or draft.type != other.type or _is_another_time(draft, other):
        return False
    return _parties_agree(draft, other) and _places_agree(draft, other) and may_be_same(draft.happened, other.happened)


def _is_another_time(draft: Draft, other: Draft) -> bool:
    """Say whether a noun beside the other act only says when that was: "since the coup", "on the anniversary of the attacks"."""
    if draft.sentence is not other.sentence or draft.trigger.is_verb == other.trigger.is_verb:
        return False
    sentence, noun = draft.sentence, (other if draft.trigger.is_verb else draft).token
    cases = {c.text.lower() for t in (noun, *sentence.ancestors(noun)) if t.upos == "NOUN" for c in sentence.children(t, "case")}
    return bool(cases & _TIME_CASES) or any(t.lemma in _OCCASIONS_OF for t in sentence.ancestors(noun))


def _parties_agree(draft: Draft, other: Draft) -> bool:
    """Say whether actors and recipients can be the same, and at least one of them surely is."""
    shared = False
    for mine, theirs in (
        (acting(draft.roles.actors), acting(other.roles.actors)),
        (acting(draft.roles.recipients), acting(other.roles.recipients)),
    ):
        if mine and theirs:
            if not mine & theirs:
                return False
            shared = True
    return shared and not _counts_differ(draft, other)


def _counts_differ(draft: Draft, other: Draft) -> bool:
    """Say whether the two are done to other numbers: 12 killed today are not the 20 killed between 2008 and 2011."""
    mine, theirs = ({n for r in d.roles.recipients for n in _NUMBER.findall(r.party.text)} for d in (draft, other))
    return bool(mine) and bool(theirs) and not mine & theirs


def _shares_both(draft: Draft, other: Draft) -> bool:
    return bool(acting(draft.roles.actors) & acting(other.roles.actors) and acting(draft.roles.recipients) & acting(other.roles.recipients))


def _places_agree(draft: Draft, other: Draft) -> bool:
    a, b = draft.place, other.place
    if a is None or b is None:
        return True
    if a.state is not None and b.state is not None:
        return a.state == b.state
    return a.text.lower() == b.text.lower()


def best_told(group: Sequence[Draft]) -> Draft:
    """Return the draft that tells the act best, filled up from the others: the reporter's words, all parties, a verb, the first."""
    best = max(
        group,
        key=lambda d: (
            not d.is_anaphor, not d.statements, bool(d.roles.actors) + bool(d.roles.recipients), d.trigger.is_verb, d.happened is not None,
        ),
    )  # fmt: skip
    known = {s.id for s in best.statements}
    for other in group:
        if other is best:
            continue
        if not known.issuperset(s.id for s in other.statements):  # what only somebody says is not told as the reporter's
            if _is_own_account(best, other):  # but when one acted one knows oneself
                best = replace(best, happened=best.happened or other.happened)
            continue
        best = replace(
            best,
            roles=Roles(best.roles.actors or other.roles.actors, best.roles.recipients or other.roles.recipients),
            place=best.place or other.place,
            happened=best.happened or other.happened,
            condition=best.condition or other.condition,
        )
    return best


def _is_own_account(best: Draft, other: Draft) -> bool:
    """Say whether all who tell the other draft are among those who acted in the best one."""
    acting = {r.party.entity for r in best.roles.actors if r.party.entity} | {r.party.actor for r in best.roles.actors if r.party.actor}
    telling = [p for s in other.statements for p in s.speakers]
    return bool(telling) and all(p.entity in acting or p.actor in acting for p in telling)
