"""Gives offices the only state of which a report tells: "Sen. Ames said", in news of America alone."""

from __future__ import annotations

from collections import Counter

from casus.extract.clauses import case_of
from casus.extract.formations import follows_formation, is_formation
from casus.extract.home_evidence import SENT, Homes
from casus.extract.home_states import is_held_by_another
from casus.extract.office_states import acts_against, give_state, is_in_role, is_of_several, may_have, names_owner
from casus.extract.own_bodies import settle_own_bodies
from casus.extract.own_houses import OF_STATE
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_AMERICAN = "USA"
_SHORT = frozenset({"Sen.", "Rep.", "Gov.", "Sens.", "Reps."})
_LEAST = 3  # mentions of whoever acts for the state
_RIVALS = 6  # of so many mentions of it another may have one, and all others together two
_RULING = frozenset("government administration congress senate parliament military".split())
_JUDGING = frozenset("court courts".split())
_STAFF = frozenset("official officials agent agents prosecutor judge judges investigators authorities regulators employees".split())
_SITTING = frozenset("prosecutors lawmaker lawmakers congressman congressmen congresswoman".split())
_HELD = frozenset("president senator governor".split())
_NATIONAL = frozenset("federal administration government law-enforcement enforcement supreme homeland".split())
_NOT_YET = frozenset("next new future possible potential would-be own elected another state local county city foreign other".split())
_BODIES = frozenset({"state", "organisation", "office"})
_OFFICIAL = OF_STATE | {"ELI", "PTY"}  # citizens and exiles of a state tell of it abroad too
_SERVING = frozenset({"LEG", "JUD", "COP", "MIL"})
_BESIDE = frozenset("state house senate army navy air force marine republican democratic county city district police".split())
_ARTICLES = frozenset({"the", "a", "an"})
_NO_HOLDERS = SENT | frozenset("adviser advisor aide official delegate operative spy agent".split())


def settle_alone(referents: Referents) -> None:
    """Give those whose state no words say the one state that a report is about, where no other comes near it.

    Whoever is named with an office before the name ("Sen. Ames", no "union president Ames"), the government and its courts, officials
    whose words say that they are the government's, and parties that the codebook knows there. Of others ("officials") the text may mean
    any town's, firm's or party's.
    """
    homes = Homes(referents)
    settle_own_bodies(referents, homes)
    _settle_short(referents, homes)
    state = _only_state(homes)
    if state is None or (state != _AMERICAN and (state != homes.dateline or homes.are_of_two_lands)):
        return  # at home only American news calls its state by its name as often as another's news does
    abroad = {t.node.sentence.paragraph for t in homes.told if t.home != state}
    abroad -= {t.node.sentence.paragraph for t in homes.told if t.home == state}
    for node in referents.nodes:
        if node.actor is not None or "+" in node.entity:
            continue
        if node.entity.startswith("name:"):
            _settle_body(referents, node, state)
        elif node.mention.kind in ("person", "office", "group"):
            is_named = node.mention.name is not None
            is_one = _is_held(referents, node) if is_named else _is_national(referents, node)
            is_free = is_one and (is_named or node.sentence.paragraph not in abroad)
            is_free = is_free and not is_of_several(node) and not acts_against(referents, node, state)
            if is_named and node.sector != "ELI":  # there is one president at a time
                is_free = is_free and not is_held_by_another(referents, node, state)
            if is_free and may_have(referents, node, state):
                give_state(referents, node, state, None)


def _settle_short(referents: Referents, homes: Homes) -> None:
    """Give those whose title is written short as American news does ("Sen. Ames") to the United States.

    Not where a report tells as much of another state, nor where nothing in it is American.
    """
    others = max((n for home, n in homes.counts.items() if home != _AMERICAN and referents.is_state(home)), default=0)
    ours = homes.counts[_AMERICAN] + sum(1 for n in referents.nodes if _is_at_home(referents, n.actor))
    if not ours or others * 2 > ours:
        return
    for node in referents.nodes:
        office = node.mention.office
        if node.actor is None and node.mention.kind == "person" and office is not None and node.mention.name is not None:
            is_short = any(word in _SHORT for word in office.split()) and office in node.mention.text
            if is_short and not acts_against(referents, node, _AMERICAN):
                give_state(referents, node, _AMERICAN, None)


def _is_at_home(referents: Referents, actor: str | None) -> bool:
    """Say whether a mention is of a party or firm at home in the United States."""
    entry = referents.actors.entry(actor) if actor is not None and actor in referents.actors else None
    return entry is not None and entry.id != _AMERICAN and entry.state == _AMERICAN


def _only_state(homes: Homes) -> str | None:
    """Return the state of nearly all who act for one in a report, or None.

    Who holds an office tells it, or, where no other state's does, whoever is of a state: exiles make a report no news of their state.
    """
    of_all = Counter(t.home for t in homes.told if t.node.mention.kind != "place")
    officials = Counter(t.home for t in homes.told if t.node.mention.kind in _BODIES or t.node.sector in _OFFICIAL)
    named = _first_by_far(of_all)
    state = _first_by_far(officials) or (named if {*officials} <= {named} else None)
    if state is None or not homes.referents.is_state(state) or homes.dateline not in (None, state):
        return None
    abroad = sum(1 for t in homes.told if t.node.mention.kind == "place" and t.home != state)
    return state if abroad * 3 <= of_all[state] else None


def _first_by_far(counts: Counter[str]) -> str | None:
    """Return the state or body with which no other can compete, or None."""
    (home, n), *others = counts.most_common() or [("", 0)]
    is_far = n >= _LEAST and sum(k for _, k in others) * _RIVALS <= 2 * n and all(k * _RIVALS <= n for _, k in others)
    return home if is_far else None


def _settle_body(referents: Referents, node: Node, state: str) -> None:
    """Give a party or organ whose name others have too ("Republicans", "the Fed") what that of the state has, unless some are counted."""
    found = referents.actors.find_names((node.mention.name or node.token.text).split(), referents.reading.report.published)
    entries = [referents.actors.entry(c) for m in found for c in m.candidates if c in referents.actors]
    known = [e for e in entries if e.state == state]
    if len(known) == 1 and known[0].acts_for is not None and node.sentence.child(node.token, "nummod") is None:
        node.actor, node.sector = known[0].acts_for, node.sector or known[0].sector
        node.entity = node.actor if known[0].acts_for == known[0].id else f"{node.actor}/{fold(known[0].name)}"


def _is_held(referents: Referents, node: Node) -> bool:
    """Say whether somebody is named with an office of a state right before the name, or was so before."""
    facts = referents.facts.get(node.entity)
    office = node.mention.office
    if facts is None or office is None or node.mention.kind != "person" or facts.sector not in (*OF_STATE, "ELI", "PTY"):
        return False
    alike = [n for n in referents.nodes if n.entity == node.entity and n.mention.kind == "person"]
    if any(c.upos != "PRON" for n in alike if n.mention.name is None for c in n.sentence.children(n.token, "nmod:poss")):
        return False  # "Ruiz, the club's president"
    words = office.replace("-", " ").split()
    roles = referents.actors.find_roles(words)
    inside = {i for r in roles for i in range(r.start, r.end)}
    rest = [w for i, w in enumerate(words) if i not in inside and not referents.actors.is_title(w)]
    if any(w[:1].isupper() and fold(w) not in _BESIDE for w in rest):
        return False
    is_in_front = office in node.mention.text
    is_titled = is_in_front and any(referents.actors.is_title(w) for w in words)
    is_office = facts.sector != "PTY" and any(r.is_office or r.sector in _SERVING or "secretary" in r.name for r in roles)
    is_office = is_office and (is_in_front or "president" not in words)  # "Ruiz, a vice president", of a firm
    return (is_titled or is_office) and not any(w in _NO_HOLDERS for w in map(fold, words))


def _is_national(referents: Referents, node: Node) -> bool:
    """Say whether somebody nameless is the government, a house, or one whose words say that he is theirs: "federal prosecutors"."""
    sentence, token = node.sentence, node.token
    facts = referents.facts.get(node.entity)
    sector = facts.sector if facts is not None and facts.sector is not None else node.sector
    above = [token, *sentence.children(token, "amod", "compound")]
    beside = {fold(c.text) for one in above for c in sentence.children(one, "amod", "compound")}
    pointers = {fold(c.text) for c in sentence.children(token, "det")}
    if sector not in OF_STATE or beside & _NOT_YET or pointers - _ARTICLES or _is_owned_or_counted(referents, node):
        return False
    if is_formation(sentence, token) or follows_formation(referents, node):
        return False
    if node.word in _RULING:
        is_bare = not pointers and ("federal" in beside or token.text[:1].isupper())
        return token.xpos != "NNS" and ("the" in pointers or is_bare)
    if node.word in _JUDGING | _STAFF:
        return bool(beside & _NATIONAL)
    if node.word in _HELD:
        return pointers == {"the"} and not node.entity.startswith("per:")
    return node.word in _SITTING or (node.word == "police" and pointers <= {"the"})


def _is_owned_or_counted(referents: Referents, node: Node) -> bool:
    """Say whether words beside somebody nameless say whose he is, where, or how many they are."""
    sentence, token = node.sentence, node.token
    if sentence.child(token, "nmod:poss") is not None or sentence.child(token, "nummod") is not None:
        return True
    behind = list(sentence.children(token, "nmod"))
    if any(case_of(sentence, c) == "in" and c.upos == "PROPN" for c in behind):
        return True  # "the police in Ontario", in news of Jamaica
    return any(names_owner(sentence, c) and not is_in_role(referents, node, c) for c in behind)
