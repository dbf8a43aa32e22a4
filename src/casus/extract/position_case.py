"""The case that a report is mostly about: which state, which alliance, joining or leaving."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from casus.codebook.positions import Change
from casus.extract.membership_scene import Found
from casus.extract.position_topics import Case, Topics
from casus.extract.reading import Reading
from casus.model.account import Event
from casus.model.naming import APPLYING

_WEIGHTS = {"nth_member": 2, "candidate_for": 1, "invited_to": 2, "leaving": 2}
_EITHER = "membership"
_STATE = 3


def main_case(reading: Reading, found: Sequence[Found], events: Sequence[Event], topics: Topics, alliances: frozenset[str]) -> Case | None:
    """Return the state and the alliance whose joining or leaving the report is mostly about, or None where it is about none.

    Counted are claims of waiting, leaving or becoming a member, words for the change that have the state for their own, and, where
    there is any of these, events between the two of the report's year: sanctions alone are no case. One mention is not enough.
    """
    year = str(reading.report.published.year) if reading.report.published else ""
    weights = _weigh_claims(found, year)
    alone = _weigh_topics(topics, weights)
    pairs: Counter[tuple[str, str]] = Counter()
    for case, weight in weights.items():
        pairs[case.state, case.alliance] += weight
    for pair in list(pairs):
        pairs[pair] += alone[pair[0]]
    for event in events:
        if (event.happened or year).startswith(year):
            applies = event.act.startswith(APPLYING) and event.status in ("actual", "planned")
            pairs.update({pair: 2 for pair in _pairs_of(event, alliances) if applies or pairs[pair]})
    best = pairs.most_common(1)
    if not best or best[0][1] < 2:
        return None
    state, alliance = best[0][0]
    topics.candidates = tuple(s for (s, a), weight in pairs.items() if a == alliance and weight)
    return Case(state, alliance, _change_of(state, alliance, found, topics), _companions(state, topics))


def _companions(state: str, topics: Topics) -> tuple[str, ...]:
    """Return the states that the words for a state's change mostly name with it: "Finland and Sweden"."""
    named = [(t.state, *t.others) for i in topics.scenes for t in topics.of(i) if t.state is not None]
    own = [states for states in named if state in states]
    counts = Counter(s for states in own for s in states if s != state)
    return tuple(s for s, n in counts.items() if 2 * n > len(own))


def _change_of(state: str, alliance: str, found: Sequence[Found], topics: Topics) -> Change:
    """Return whether a state is joining or leaving, by claims and by words that tell; "membership" may be either's."""
    votes: Counter[Change] = Counter()
    for claim in found:
        if claim.relation in _WEIGHTS and claim.stance == "asserts" and (claim.subject, claim.object) == (state, alliance):
            votes["leaving" if claim.relation == "leaving" else "joining"] += _WEIGHTS[claim.relation]
    for index in topics.scenes:
        for topic in topics.of(index):
            if topic.token.lemma != _EITHER and topic.state in (None, state) and topic.alliance in (None, alliance):
                votes[topic.change] += 1
    return "leaving" if votes["leaving"] > votes["joining"] else "joining"


def _weigh_claims(found: Iterable[Found], year: str) -> Counter[Case]:
    """Return how much the claims of the report's year say of each case; an application counts whenever it was made."""
    weights: Counter[Case] = Counter()
    for claim in found:
        if claim.stance == "asserts" and (claim.relation == "candidate_for" or (claim.valid_from or year).startswith(year)):
            change: Change = "leaving" if claim.relation == "leaving" else "joining"
            weights[Case(claim.subject, claim.object, change)] += _WEIGHTS.get(claim.relation, 0)
    return weights


def _weigh_topics(topics: Topics, weights: Counter[Case]) -> Counter[str]:
    """Add the words for a change to the weights, and return how often a state has one without an alliance ("Georgia's accession")."""
    alone: Counter[str] = Counter()
    for index, scene in topics.scenes.items():
        for topic in topics.of(index):
            if topic.state and topic.alliance:
                for state in (topic.state, *topic.others):
                    weights[Case(state, topic.alliance, topic.change)] += 1
            elif topic.state and scene.last:
                weights[Case(topic.state, scene.last, topic.change)] += 0  # a pair that may be meant
                alone[topic.state] += 1
    return alone


def _pairs_of(event: Event, alliances: frozenset[str]) -> list[tuple[str, str]]:
    """Return the pairs of a state and an alliance that an event is between."""
    actors = {p.actor for p in (*event.actors, *event.recipients) if p.actor and (not p.sector or p.actor in alliances)}
    return [(state, alliance) for alliance in actors & alliances for state in sorted(actors - alliances) if len(state) == _STATE]
