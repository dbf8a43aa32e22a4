"""Campaigns for office: rivals who attack one another in words, and voters, who are nobody's side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms
from casus.extract.cast import Role
from casus.extract.contests import ARMED, ARMS, is_contender
from casus.extract.draft import Draft
from casus.extract.reading import Reading

_SHARE = 0.009  # of the words of a report on a campaign; war and diplomacy stay below half of that
_OF_CAMPAIGNS = all_noun_forms(
    """candidate caucus nominee nomination delegate superdelegate voter electorate election ballot poll campaign convention debate
    front-runner frontrunner republican democrat contender incumbent stump donor primary""".split()
) | frozenset("electoral polling campaigning democratic gop presidential".split())
_FEW = 2  # such words tell of no campaign, however short the report
# What is said of rivals and hurts nobody: in words of blame where both are told of, or as a contest.
_IN_WORDS = frozenset(
    """assault.attack assault.launch-attack assault.step-up-attacks assault.offensive assault.bombard assault.fire-on
    assault.fire-missile""".split()
)
_FIGURES = _IN_WORDS | frozenset(
    """assault.rout assault.take-ground assault.battle assault.fight assault.go-to-war assault.repel assault.counter assault.open-fire
    assault.hold-as-shields assault.wage-war assault.crackdown""".split()
)
_BANDS = frozenset("isis isil daesh islamic taliban hezbollah hamas qaeda al-qaeda terror terrorism militarily airstrike".split())
_PEOPLE_WHO_VOTE = all_noun_forms(
    "voter electorate respondent moderate independent suburbanite evangelical percent % millennial supporter backer base".split()
)
_ASKED = _PEOPLE_WHO_VOTE | frozenset(
    """people women men residents citizens adults youths troops students workers others most many some majority taxpayers parents
    americans whites blacks latinos hispanics""".split()
)
_PRONOUNS = frozenset("they them we i he she who".split())
_POLLS = all_noun_forms("poll survey pollster respondent".split()) - {"polls"}  # one goes to the polls
_SHARES = frozenset({"percent", "percentage", "%"})
_REFERENDUMS = frozenset({"referendum", "referendums", "plebiscite"})
_OPINIONS = frozenset({"SUPPORT", "REJECT", "AGREE", "SANCTION", "COERCE", "CONCEDE"})
_WOOING = frozenset("consult.court consult.reach-out consult.greet".split())
_MEETING = frozenset("consult.meet consult.meet-with consult.talk consult.speak-to".split())
_OWN_AFFAIRS = frozenset({"aid.raise-funds", "sanction.suspend-state"})


def without_canvassing(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without what polls say of people and what candidates do to win votes; their attacks are words.

    Rivals "attack" and "defeat" one another only in a report on a campaign, where neither is armed and no arms are told of.
    """
    n_words = sum(len(s.tokens) for s in reading.sentences)
    n_found = sum(t.text.lower() in _OF_CAMPAIGNS for s in reading.sentences for t in s.tokens)
    is_campaign = n_found > max(_SHARE * n_words, _FEW)
    return list(_kept(drafts, is_campaign=is_campaign))


def _kept(drafts: Sequence[Draft], *, is_campaign: bool) -> Iterator[Draft]:
    for draft in drafts:
        if _is_opinion(draft, is_campaign=is_campaign) or (is_campaign and _wins_votes(draft)):
            continue
        if not is_campaign or not _is_figure(draft):
            yield draft
        elif draft.sense.id in _IN_WORDS and draft.roles.actors and draft.roles.recipients:
            yield replace(draft, type="ACCUSE", mode="disapprove")


def _is_figure(draft: Draft) -> bool:
    """Say whether a contender strikes nobody but in words or at the polls."""
    actors, recipients = draft.roles.actors, draft.roles.recipients
    if draft.type != "ASSAULT" or draft.sense.id not in _FIGURES or not actors or not all(is_contender(r) for r in actors):
        return False
    struck = {t.index for t in (draft.token, *draft.trigger.objects, *draft.trigger.rest)}
    words = {t.text.lower() for t in draft.sentence.tokens if t.index not in struck}
    return all(_is_harmless(r) for r in (*actors, *recipients)) and words.isdisjoint(ARMS | _BANDS)


def _is_harmless(role: Role) -> bool:
    """Say whether one is neither armed nor a state or a place."""
    party = role.party
    is_state = party.actor is not None and party.entity == party.actor and party.sector is None and not is_contender(role)
    is_place = (party.entity or "").startswith("place:")
    return party.sector not in ARMED and not is_state and not is_place


def _is_opinion(draft: Draft, *, is_campaign: bool) -> bool:
    """Say whether it is only what people think or how they vote: "47 percent would back Ames", "Danes oppose it, a poll finds"."""
    actors = draft.roles.actors
    if draft.type not in _OPINIONS or not actors:
        return False
    lowered = [t.text.lower() for t in draft.sentence.tokens]
    words = set(lowered)
    if "polls" in words and "the polls" not in " ".join(lowered):
        words.add("poll")
    if words & _REFERENDUMS:
        return False
    if is_campaign and all(r.token.text.lower() in _PEOPLE_WHO_VOTE for r in actors):
        return True
    if words & _POLLS and all(r.token.xpos == "NNPS" and r.party.sector in (None, "CVL") and _is_people(r) for r in actors):
        return True
    return bool(words & (_POLLS | _SHARES)) and all(_is_asked(r) for r in actors)


def _is_people(role: Role) -> bool:
    return not role.token.entity.endswith("ORG")


def _is_asked(role: Role) -> bool:
    """Say whether those who act are some or all of a people: "they", "male troops", and no named person or body."""
    token = role.token
    return token.text.lower() in (("they", "who") if token.upos == "PRON" else _ASKED)


def _wins_votes(draft: Draft) -> bool:
    """Say whether somebody only looks for votes or money: "courted young voters", "raised money"."""
    if draft.sense.id in _OWN_AFFAIRS:
        return True
    others = draft.roles.recipients or draft.roles.actors[1:]
    if draft.sense.id in _MEETING:
        return bool(others) and all(r.token.text.lower() in _PEOPLE_WHO_VOTE for r in others)
    return draft.sense.id in _WOOING and bool(others) and all(r.party.actor is None and not _is_named(r) for r in others)


def _is_named(role: Role) -> bool:
    return role.token.upos == "PROPN" or (role.party.entity or "").startswith("per:") or role.token.text.lower() in _PRONOUNS
