"""Speakers and acts: who speaks acts where a cue tells the act, and is no side of what is only told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casus.extract.cast import Role, Roles
from casus.extract.clauses import is_passive
from casus.extract.draft import Draft
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_OF_WORDS = frozenset({"ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"})
_OWN = frozenset({"announce", "add", "decree"})
_GIVING = frozenset({"RETREAT", "AID", "COOPERATE", "AGREE", "CONCEDE"})


def by_speaker(draft: Draft, statements: Sequence[Statement]) -> Draft:
    """Return a draft whose actors are the speakers of the statement that its verb opens: who "demanded", "accused", "warned".

    A parser may hang such a verb on what was said before ("declared that troops had occupied it and demanded their withdrawal"). Nothing is
    changed where the speakers are not known, or among the actors.
    """
    if draft.type not in _OF_WORDS or not draft.trigger.is_verb:
        return draft
    said = next((s for s in statements if any(cue.covers(draft.token.span) for cue in s.cue)), None)
    speakers = [p for p in said.speakers if p.actor is not None] if said is not None else []
    own = {r.party.actor for r in draft.roles.actors}
    if not own or not speakers or own & {p.actor for p in speakers}:
        return draft
    actors = tuple(Role(p, draft.token, is_actor=True) for p in speakers)
    recipients = tuple(r for r in draft.roles.recipients if r.party.actor not in {p.actor for p in speakers})
    return replace(draft, roles=Roles(actors, recipients, draft.roles.is_blocked))


def without_teller(roles: Roles, statements: Sequence[Statement], act: Token) -> Roles:
    """Return roles without who only tells of the act, after it: "planes bombed the market of the town, the minister, Issa Kone, announced".

    A parser may hang the words between what is told and its cue on the last noun of what is told. Whoever acts by what he says ("it will
    have consequences, the Kremlin said") was put there on purpose, and stands at the act itself.
    """
    if not statements or not statements[-1].cue:
        return roles
    cue = statements[-1].cue[-1]
    told = max((c.end for c in statements[-1].content if c.end <= cue.start), default=None)
    if told is None:
        return roles

    def is_told(role: Role) -> bool:
        span = role.party.span
        return span is None or role.token.index == act.index or not told <= span.start < cue.end

    return replace(roles, actors=tuple(filter(is_told, roles.actors)), recipients=tuple(filter(is_told, roles.recipients)))


def with_announcer(sentence: Sentence, trigger: Trigger, roles: Roles, statements: Sequence[Statement]) -> Roles:
    """Return the roles of what is to be given, sold or let go, by nobody named, as done by the government that announces it.

    Not what is done to the announcer's own: "the minister announced that his country would be helped".
    """
    verb = trigger.token
    if roles.actors or not statements or not trigger.is_verb or trigger.sense.type not in _GIVING or not is_passive(sentence, verb):
        return roles
    said = statements[-1]
    is_to_be = any(t.xpos == "MD" and t.text.lower() in ("will", "would", "shall") for t in sentence.children(verb, "aux"))
    if not is_to_be or said.cue_lemma not in _OWN or said.form != "indirect" or len(said.speakers) != 1:
        return roles
    speaker = said.speakers[0]
    is_ruling = speaker.actor is not None and (speaker.sector in ("GOV", "MIL") or speaker.entity == speaker.actor)
    if not is_ruling or any(r.party.actor == speaker.actor for r in roles.recipients):
        return roles
    return replace(roles, actors=(Role(speaker, verb, is_actor=True),))
