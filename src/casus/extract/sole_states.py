"""Gives offices the only state of which a report tells: "Sen. Ames said", in news of America alone."""

from __future__ import annotations

from collections import Counter

from casus.extract.formations import follows_formation, is_formation
from casus.extract.home_evidence import SENT, Homes
from casus.extract.home_states import is_held_by_another
from casus.extract.office_states import acts_against, give_state, is_in_role, is_of_several, may_have, names_owner
from casus.extract.own_houses import OF_STATE
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_LEAST = 3  # mentions of whoever acts for the state
_RIVALS = 6  # of so many mentions of it another may have one, and all others together two
_RULING = frozenset("government administration congress senate parliament military".split())
_JUDGING = frozenset("court courts".split())
_STAFF = frozenset("official officials agent agents prosecutor prosecutors judge judges investigators authorities regulators employees".split())
_SITTING = frozenset("lawmaker lawmakers congressman congressmen congresswoman".split())
_HELD = frozenset("president senator governor".split())
_NATIONAL = frozenset("federal administration government law-enforcement enforcement supreme homeland".split())
_NOT_YET = frozenset("next new future possible potential would-be own elected another state local county city foreign other".split())
_BODIES = frozenset({"state", "organisation", "office"})
_OFFICIAL = OF_STATE | {"ELI", "PTY"}  # citizens and exiles of a state tell of it abroad too
_SERVING = frozenset({"LEG", "JUD", "COP", "MIL"})
_BESIDE = frozenset("state house senate army navy air force marine republican democratic county city district police".split())
_NO_HOLDERS = SENT | frozenset("adviser advisor aide official delegate operative spy agent".split())


def settle_alone(referents: Referents) -> None:
    """Give those whose state no words say the one state that a report is about, where no other comes near it.

    Whoever is named with an office before the name ("Sen. Ames", no "union president Ames"), the government and its courts, officials
    whose words say that they are the government's, and parties that the codebook knows there. Of others ("officials") the text may mean
    any town's, firm's or party's.
    """
    state = _only_state(Homes(referents))
    if state is None:
        return
    for node in referents.nodes:
        if node.actor is not None or "+" in node.entity:
            continue
        if node.mention.kind == "organisation" and node.sector == "PTY":
            _join_party(referents, node, state)
        elif node.mention.kind in ("person", "office", "group"):
            is_one = _is_held(referents, node) if node.mention.name is not None else _is_national(referents, node)
            is_free = is_one and not is_of_several(node) and not acts_against(referents, node, state)
            if is_free and may_have(referents, node, state) and not is_held_by_another(referents, node, state):
                give_state(referents, node, state, None)


def _only_state(homes: Homes) -> str | None:
    """Return the state of nearly all who act for one in a report, or None."""
    acting = Counter(t.home for t in homes.told if t.node.mention.kind in _BODIES or t.node.sector in _OFFICIAL)
    (state, n), *others = acting.most_common() or [("", 0)]
    places = sum(1 for t in homes.told if t.node.mention.kind == "place" and t.home != state)
    is_alone = n >= _LEAST and homes.referents.is_state(state) and sum(k for _, k in others) * _RIVALS <= 2 * n and places * 2 <= n
    if not is_alone or any(k * _RIVALS > n for _, k in others):
        return None
    return state if homes.dateline in (None, state) else None


def _join_party(referents: Referents, node: Node, state: str) -> None:
    """Give a party whose name others have too ("Republicans") the id of the one of the state, unless some of them are counted."""
    found = referents.actors.find_names((node.mention.name or node.token.text).split(), referents.reading.report.published)
    known = [c for m in found for c in m.candidates if c in referents.actors and referents.actors.entry(c).state == state]
    if len(known) == 1 and node.sentence.child(node.token, "nummod") is None:
        node.entity = node.actor = known[0]


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
    near = [c for c in sentence.children(token, "amod", "compound")]
    beside = {fold(c.text) for above in (token, *near) for c in sentence.children(above, "amod", "compound")}
    pointers = {fold(c.text) for c in sentence.children(token, "det")}
    is_owned = sentence.child(token, "nmod:poss") is not None or any(
        names_owner(sentence, c) and not is_in_role(referents, node, c) for c in sentence.children(token, "nmod")
    )
    if sector not in OF_STATE or is_owned or beside & _NOT_YET or pointers - {"the", "a", "an"} or sentence.child(token, "nummod") is not None:
        return False
    if is_formation(sentence, token) or follows_formation(referents, node):
        return False
    if node.word in _RULING:
        return token.xpos != "NNS" and ("the" in pointers or ("federal" in beside and not pointers) or (not pointers and token.text[:1].isupper()))
    if node.word in _JUDGING | _STAFF:
        return bool(beside & _NATIONAL)
    return node.word in _SITTING or (node.word == "police" and pointers <= {"the"}) or (node.word in _HELD and pointers == {"the"} and not node.entity.startswith("per:"))
