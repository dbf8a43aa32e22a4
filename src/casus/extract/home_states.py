"""Weighs what a report shows of the state of a bare office ("Foreign Minister Ruiz")."""

from __future__ import annotations

from collections import Counter

from casus.extract.clauses import case_of
from casus.extract.dateline_homes import dateline_home
from casus.extract.formations import follows_formation, is_formation
from casus.extract.headline_states import first_heading
from casus.extract.home_chances import chance_of
from casus.extract.home_evidence import SENT, Homes
from casus.extract.home_hints import hints, is_home_office
from casus.extract.home_signs import near_signs, report_signs, topic_of
from casus.extract.office_states import give_state, is_in_role, is_of_elsewhere, is_told_of_body, may_have, names_owner
from casus.extract.referents import Facts, Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

_SUBJECT_ABOVE = 1.0  # a main subject farther above in the paragraph, or the last one of the paragraph before
_ENOUGH, _MARGIN = 2.5, 1.0
_CLEAR = 3.0  # what the sentences around an office show is enough of its own, whatever the report as a whole is about
_LIKELY, _LIKELY_IF_CLEAR = 0.3, 0.2  # below which the fitted weights speak against what the signs show; less where these are clear
_RIVAL = 2.0  # what the sentences around an office show of a state that cannot have it, though it is another's to answer

_RULERS = frozenset({"government", "regime", "authorities", "opposition"})
_OF_LATE = 4  # sentences
_OF_STATE = frozenset({"GOV", "MIL", "LEG", "SPY"})
_GROUPS = frozenset("officials ministers lawmakers legislators parliamentarians senators deputies generals authorities".split())
_UNTOLD = frozenset(
    "ministry ministries department agency office court committee council commission embassy service delegation mission force command "
    "headquarters".split()
)
# Bodies of several states, or of a part of one: "the multinational force", "local officials".
_SHARED = frozenset(
    "multinational international joint integrated allied coalition local state regional provincial municipal foreign western european "
    "other rebel "
    "combined united enforcement city county".split()
)
_NATIONAL = frozenset({"government", "junta", "parliament", "cabinet", "army", "congress"})
_ANY = frozenset("a an no neither another each any some every many several its his her their".split())
# Offices that a state has one of at a time, so that one holder in a report keeps others from having it of the same state.
_CROWNED = frozenset({"king", "queen", "shah", "sultan", "emir", "emperor", "monarch", "tsar"})
_RULING = frozenset({"rule", "govern", "reign"})
_UNIQUE = frozenset({"president", "prime minister", "king", "queen", "chancellor", "premier", "foreign minister", "defence minister"})


def settle_homes(referents: Referents, *, unnamed: bool) -> None:
    """Give bare offices without a state the one for which the signs of the report are clearly strongest.

    Args:
        referents: the report's nodes.
        unnamed: take offices and roles without a name; else the persons named with their office.
    """
    dateline = dateline_home(referents)
    topic = topic_of(referents)
    is_headed = first_heading(referents.reading.report) is not None  # where there is a headline the weights know more
    for node in referents.nodes:
        is_unnamed = (node.mention.name is None or node.mention.kind != "person") and not _opens_report(referents, node)
        if is_unnamed != unnamed or node.actor is not None or node.quote is not None or not _is_of_some_state(referents, node):
            continue
        is_sent = _is_sent(referents, node)
        near = Counter[str]() if is_sent else near_signs(referents, node)
        near.update(hints(referents, node, dateline, near))
        signs = Counter[str]() if is_sent else report_signs(referents, dateline, topic)
        signs.update(near)
        clear = _first(referents, node, near, _CLEAR)
        state = clear or _first(referents, node, signs, _ENOUGH)
        if state is None or (node.word == "junta" and not node.is_subject):
            continue
        is_alone = (
            _stands_alone(referents, node, near, state)
            and _is_told_of(referents, node, state)
            and not _is_between_two(referents, node, state, near)
        )
        is_sure = near[state] >= _needed(referents, node) or is_alone
        if not is_sure or is_held_by_another(referents, node, state):
            continue
        if not is_headed or _is_likely(referents, node, state, is_clear=clear is not None):
            give_state(referents, node, state, None)


def _is_likely(referents: Referents, node: Node, state: str, *, is_clear: bool) -> bool:
    """Say whether the fitted weights do not speak against a state: of one that is no candidate for them they know nothing."""
    chance = chance_of(Homes(referents), node, state)
    return chance is None or chance >= (_LIKELY_IF_CLEAR if is_clear else _LIKELY)


def _is_sent(referents: Referents, node: Node) -> bool:
    """Say whether somebody named is one whom a state sends abroad: the state in which he is told of is as often another as his own."""
    facts = referents.facts.get(node.entity) if node.mention.name is not None else None
    return facts is not None and any(word in SENT for role in facts.roles for word in role.split())


def _opens_report(referents: Referents, node: Node) -> bool:
    """Say whether a report begins with somebody's office, so that who is named later may be he: "QUITO - The president flew"."""
    return node.sentence.index == 0 and node.mention.kind == "person" and is_home_office(referents, node)


def _first(referents: Referents, node: Node, signs: Counter[str], enough: float) -> str | None:
    """Return the state that can have the office and for which the signs are enough, and clearly more than for any other; else None."""
    ranked = [(state, worth) for state, worth in signs.most_common() if may_have(referents, node, state)]
    if not ranked or ranked[0][1] < enough or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < _MARGIN):
        return None
    return ranked[0][0]


def _is_of_some_state(referents: Referents, node: Node) -> bool:
    """Say whether a node is an office, a holder of one, or a body of some state, and nowhere in the report has an owner."""
    if not _has_no_owner_here(referents, node):
        return False
    return not any(referents.possessor_of(n) is not None for n in referents.nodes if n.entity == node.entity)


def _has_no_owner_here(referents: Referents, node: Node) -> bool:
    """Say whether a node is an office, a holder of one, or a body of some state, with no owner named beside it."""
    mention, token = node.mention, node.token
    if any(fold(c.text) == "whose" for c in node.sentence.children(token, "nmod:poss")):
        return False
    if is_told_of_body(referents, node) or any(
        names_owner(node.sentence, c) and not is_in_role(referents, node, c) for c in node.sentence.children(token, "nmod")
    ):
        return False
    first = fold(mention.text).split()[0]
    if any(is_of_elsewhere(node, c) for c in node.sentence.children(token, "amod", "compound")):
        return False
    if mention.kind in ("office", "group"):
        if is_formation(node.sentence, token) or follows_formation(referents, node):
            return False
        if any(_is_elsewhere(referents, node, c) for c in node.sentence.children(token, "nmod")):
            return False
        is_organ = node.sector in _OF_STATE or node.word == "opposition"
        if node.word in _RULERS and token.rel in ("nmod", "obl"):
            return False  # "the last friend of the regime"
        is_told = _is_ministry(node) and node.is_subject and referents.opening_place(node.sentence.paragraph) is not None
        is_body = mention.kind == "office" and is_organ and (node.word not in _UNTOLD or is_told)
        is_group = mention.kind == "group" and node.word in _GROUPS
        is_shared = token.xpos == "NNS" and mention.kind == "office"  # "armies"
        is_shared = is_shared or node.sentence.child(token, "nummod") is not None  # "the two ministers" are seldom of one state
        before = {fold(c.text) for c in node.sentence.children(token, "amod", "compound")} - ({"foreign"} if is_told else set())
        is_shared = is_shared or bool(before & _SHARED)
        return node.is_open and (is_body or is_group) and first not in _ANY and not is_shared
    facts = referents.facts.get(node.entity)
    if mention.kind != "person" or facts is None or facts.actor is not None or mention.office is None:
        return False
    words = [t.text for t in node.sentence.tokens if mention.span.covers(t.span)]
    roles = [r for r in referents.actors.find_roles(words) if not r.is_former]
    is_office = any(r.is_office and r.sector in _OF_STATE for r in roles) or (bool(roles) and node.sector == "GOV")
    is_office = is_office or (bool(roles) and _speaks_for_organ(referents, mention.office))
    is_office = is_office or any(referents.actors.states_with(role) for role in facts.roles)
    is_rank = mention.name is not None and node.sector == "MIL"
    if mention.name is None:  # "the king" is one who was named before, if any was whose he is not known
        is_office = is_office or any(c.lemma in _RULING for c in node.sentence.children(token, "acl:relcl"))
        is_new = facts.first >= node.place and not any(f.actor is None for f in _holders_before(referents, node))
        return is_office and is_new and referents.is_definite(node)
    return (is_office or is_rank) and first not in _ANY


def _holders_before(referents: Referents, node: Node) -> list[Facts]:
    """Return the facts of those named before with an office that a node has too."""
    own = referents.facts[node.entity]
    return [f for e, f in referents.facts.items() if e != node.entity and f.first < node.place and own.roles & f.roles]


def _needed(referents: Referents, node: Node) -> float:
    """Return what the sentences around an office must show: more of a further nameless one, and of a rank deep in a report.

    A general whom a report names without his army may be a guest, an enemy, or one of the forces that others have sent.
    """
    is_agent = case_of(node.sentence, node.token) == "by" and not node.is_subject  # "a tweet sent by Minister Ruiz"
    if is_agent or _is_ministry(node) or _is_one_of_several(referents, node):
        return _CLEAR
    is_deep_rank = node.mention.kind == "person" and node.sector == "MIL" and node.sentence.index > _OF_LATE and _is_rank(referents, node)
    return _RIVAL if is_deep_rank else _SUBJECT_ABOVE


def _is_ministry(node: Node) -> bool:
    """Say whether a body is a ministry of which the words say what it is for: "the Foreign Ministry", not "the ministry"."""
    return node.word in ("ministry", "department") and node.sentence.child(node.token, "amod", "compound") is not None


def _is_one_of_several(referents: Referents, node: Node) -> bool:
    """Say whether a report has spoken of another holder of a nameless office, so that only clear signs will do."""
    return node.mention.kind == "person" and node.mention.name is None and bool(_holders_before(referents, node))


def _speaks_for_organ(referents: Referents, office: str) -> bool:
    """Say whether an office names an organ of some state: "Foreign Ministry spokesman"."""
    named = referents.actors.find_names(office.split())
    return any(m.how == "office" and not m.candidates and m.sector in _OF_STATE for m in named)


def _is_elsewhere(referents: Referents, node: Node, child: Token) -> bool:
    """Say whether a body is said to be in a place: "the garrison in Lima"."""
    place = referents.by_head.get((node.sentence.index, child.index))
    case = node.sentence.child(child, "case")
    return place is not None and place.mention.kind == "place" and case is not None and fold(case.text) == "in"


def _is_told_of(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a report is still about the state of its dateline: it has just begun, or has named it of late."""
    late = range(node.sentence.index - _OF_LATE, node.sentence.index + 1)
    return node.sentence.index <= _OF_LATE or any(state in (n.state, n.actor) for i in late for n in referents.by_sentence.get(i, ()))


def _is_between_two(referents: Referents, node: Node, state: str, near: Counter[str]) -> bool:
    """Say whether a report has come of late to another state that it is as much about: its dateline does not tell whose an office is.

    A state that is ruled out ("the president asked France") is none that the office may be of.
    """
    counts = Counter(n.actor for n in referents.nodes if n.mention.kind == "state" and n.actor is not None)
    late = range(node.sentence.index - _OF_LATE, node.sentence.index + 1)
    named = {n.actor for i in late for n in referents.by_sentence.get(i, ()) if n.mention.kind == "state"}
    return state not in named and any(counts[other] >= counts[state] for other in named if other is not None and near[other] >= 0)


def _stands_alone(referents: Referents, node: Node, near: Counter[str], state: str) -> bool:
    """Say whether what the report as a whole shows is enough, as the sentences around an office speak for no state."""
    if node.mention.kind != "person":
        return node.is_subject and not near and node.word in _NATIONAL
    if _is_rank(referents, node):
        return (
            node.is_subject
            and node.sentence.index <= _OF_LATE
            and not near
            and not any(_is_of_other_forces(n, state) for n in referents.nodes)
        )
    # Whom somebody meets is often another's, and so is who answers what another state has just done.
    return node.mention.name is not None and node.is_subject and max(near.values(), default=0.0) < _RIVAL


def _is_of_other_forces(node: Node, state: str) -> bool:
    """Say whether somebody is of rebels, or of another state's forces: a mere rank may be theirs too."""
    return node.sector == "REB" or (node.sector == "MIL" and node.actor not in (None, state))


def _is_rank(referents: Referents, node: Node) -> bool:
    """Say whether all that a report gives a person is a rank, which rebels have too: "General Ruiz"."""
    words = [t.text for t in node.sentence.tokens if node.mention.span.covers(t.span)]
    return not any(r.is_office for r in referents.actors.find_roles(words))


def is_held_by_another(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a report gives the same office of the state to somebody else: there is one president at a time."""
    own = referents.facts.get(node.entity)
    if own is None:
        return False
    if node.mention.name is None:  # a shah's land has no king besides, nor has a president another
        before = [f for e, f in referents.facts.items() if e != node.entity and f.actor == state and f.sector != "ELI"]
        crowned = [f for f in before if f.roles & _CROWNED]
        return any(f.roles & own.roles for f in before) or (bool(own.roles & _CROWNED) and bool(crowned))
    unique = own.roles & _UNIQUE
    named = [f for e, f in referents.facts.items() if e.startswith("per:") and e != node.entity and f.actor == state and f.sector != "ELI"]
    return any(unique & facts.roles for facts in named)
