"""Gives those whose state no words say the one in which the report plays, by headline and dateline."""

from __future__ import annotations

from dataclasses import dataclass

from casus.extract.dateline_homes import dateline_home, has_dateline
from casus.extract.formations import follows_formation, is_formation
from casus.extract.home_evidence import SENT, Homes
from casus.extract.home_states import is_held_by_another
from casus.extract.office_states import acts_against, is_of_several, is_somebody_elses, may_have
from casus.extract.own_houses import OF_STATE
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_KINDS = frozenset({"person", "group", "office", "organisation"})
_ANYBODYS = SENT | frozenset(
    "diplomat diplomats envoys ambassadors negotiators delegates delegation mission embassy embassies consulate".split()
)
# Whom reports of two states tell of either side: they are home's only where the headline names no other state.
_OF_EITHER = frozenset("official officials spokesman spokeswoman spokesperson aide aides parliament assembly senate".split())
_OF_OTHERS = frozenset(
    "multinational international joint allied foreign other rebel local regional provincial municipal mutinous former earlier loyal "
    "elected interim own western separatist breakaway enemy hostile opposing rival neighbouring neighboring".split()
)
_OTHERS = frozenset("counterpart counterparts colleague colleagues neighbour neighbor".split())
_EARLY = 4  # sentences behind the first
_FEW = 3  # mentions of one that are looked at


@dataclass(frozen=True, slots=True)
class _Stage:
    """The state in which a report plays, whether it is the only one named there, and whether a dateline tells it."""

    state: str
    is_alone: bool
    is_told: bool = True


def settle_stage(referents: Referents) -> None:
    """Give persons, groups and offices that are still of no state the state in which the report plays.

    That is the one of the dateline, where the headline names it alone or first, or names none and the first sentence is about it alone;
    and only for those first told of in a paragraph that has named no other state: "Police cleared the square", not "Peru's envoy met
    the president". Envoys, those whom somebody has, and rebels stay open.
    """
    homes = Homes(referents)
    dateline = dateline_home(referents)
    stage = _headed(homes) if dateline is None else _find_stage(homes, dateline)
    if stage is None:
        return
    for nodes in _chains(referents):
        first = next(n for n in nodes if n.mention.kind in _KINDS)
        if not stage.is_told and first.sentence.index > _EARLY:
            continue  # without a dateline, a report may go on elsewhere
        if _may_be_home(referents, nodes, first, stage) and _is_home_told(homes, first, stage.state):
            facts = referents.facts.get(first.entity)
            if facts is not None:
                facts.actor = stage.state
            entity = f"{stage.state}/{first.word}" if first.mention.kind in ("group", "office") else first.entity
            for node in nodes:
                node.actor, node.entity = stage.state, entity


def _headed(homes: Homes) -> _Stage | None:
    """Return the state that a report without a dateline is about, by its headline first and by its first sentence."""
    named = homes.headline
    if has_dateline(homes.referents):
        return None  # "SHANGHAI, Jan. 30", in a report on Japan
    return _Stage(named[0], is_alone=len(named) == 1, is_told=False) if named and named[0] == homes.topic else None


def _find_stage(homes: Homes, dateline: str) -> _Stage | None:
    named = homes.headline
    if not named:
        lead = {t.home for t in homes.told if t.node.sentence.index == 0 and t.node.mention.kind != "place"}
        return _Stage(dateline, is_alone=True) if lead == {dateline} else None
    return _Stage(dateline, is_alone=len(named) == 1) if named[0] == dateline else None


def _chains(referents: Referents) -> list[list[Node]]:
    """Return the mentions of each one who acts for nobody yet."""
    chains: dict[str, list[Node]] = {}
    for node in referents.nodes:
        if "+" not in node.entity and node.mention.kind not in ("place", "other") and node.entity not in referents.actors:
            chains.setdefault(node.entity, []).append(node)
    return [
        nodes
        for entity, nodes in chains.items()
        if all(n.actor is None for n in nodes)
        and getattr(referents.facts.get(entity), "actor", None) is None
        and any(n.mention.kind in _KINDS for n in nodes)
    ]


def _may_be_home(referents: Referents, nodes: list[Node], first: Node, stage: _Stage) -> bool:
    """Say whether somebody is of some state by the sector or office, and nobody is named whose he is."""
    facts = referents.facts.get(first.entity)
    sector = facts.sector if facts is not None and facts.sector is not None else first.sector
    words = {first.word, *(role.split()[-1] for role in (facts.roles if facts is not None else ()))}
    if sector not in OF_STATE:
        return False  # of whom only the name is told, no report says whose citizen he is
    armed = ("MIL",) if stage.is_told else ("MIL", "COP")  # whose police keep a border is as open as whose troops stand there
    is_troops = sector in armed and first.mention.kind != "person"
    is_told = not words & _ANYBODYS and (stage.is_alone or not (words & _OF_EITHER or is_troops))
    beside = {fold(w) for w in first.mention.span.of(referents.reading.text).split()}
    beside |= {fold(c.text) for c in first.sentence.children(first.token)}
    is_counted = first.sentence.child(first.token, "nummod") is not None and (first.mention.kind != "group" or referents.is_definite(first))
    if not is_told or is_counted or beside & _OF_OTHERS or first.word in _OTHERS or is_of_several(first):
        return False
    named = [n for n in nodes if n.mention.kind in _KINDS][:_FEW]
    is_owned = any(is_somebody_elses(referents, n) for n in named)
    is_apart = is_formation(first.sentence, first.token) or follows_formation(referents, first)
    is_against = any(acts_against(referents, n, stage.state) for n in nodes)
    return not (is_owned or is_apart or is_against) and (
        may_have(referents, first, stage.state) and not is_held_by_another(referents, first, stage.state)
    )


def _is_home_told(homes: Homes, node: Node, state: str) -> bool:
    """Say whether a paragraph names no other state or body up to somebody, nor does the sentence, be it by an adjective.

    Where there is a headline, a body of states is no rival of whoever is a subject ("NATO waits. The president left"), but of troops.
    """
    referents = homes.referents
    adjectives = referents.actors.find_names([t.text for t in node.sentence.tokens], referents.reading.report.published)
    if any(m.kind == "state" and m.actor not in (None, state) for m in adjectives):
        return False
    beside = (n for n in referents.nodes if n.sentence.paragraph == node.sentence.paragraph)
    if any(_is_abroad(referents, n, state) for n in beside if n.place < node.place or n.sentence is node.sentence):
        return False
    here = (t for t in homes.told if t.node.entity != node.entity and t.node.sentence.paragraph == node.sentence.paragraph)
    if homes.headline and node.is_subject and node.sector != "MIL":
        here = (t for t in here if referents.is_state(t.home))
    return all(t.home == state for t in here if t.node.place < node.place or t.node.sentence is node.sentence)


def _is_abroad(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a mention is a place that the codebook knows elsewhere: "in Geneva", where all meet."""
    place = node.entity.removeprefix("place:")
    return node.mention.kind == "place" and place in referents.actors and referents.actors.entry(place).state not in (None, state)
