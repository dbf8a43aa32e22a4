"""Gives offices that are said to be in a capital its state: "the foreign minister in Lima"."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.home_evidence import SENT
from casus.extract.office_states import give_state, is_in_role, is_of_elsewhere, is_seat_of_several, may_have, names_owner
from casus.extract.own_houses import OF_STATE
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_GOVERNING = frozenset({"GOV", "LEG"})
_AT_HOME = frozenset("government cabinet regime junta presidency parliament assembly congress senate legislature".split())
_STAFF = frozenset({"officials", "police"})
_PARTIES = frozenset({"OPP", "PTY"})
_BARE = frozenset({"", "the", "opposition", "the opposition"})  # what may stand between a capital and somebody in it
# Bodies that sit abroad, or that others have too: "the embassy in Lima", "the force in Kinshasa", "a court in Lima".
_ABROAD = frozenset(
    "embassy embassies consulate legation mission delegation force forces command garrison representation commission office troops "
    "division brigade union court courts company companies bank".split()
)
_OF_STATES = frozenset("african european western arab american islamic international".split())
_SPEAKING_FOR = frozenset({"spokesman", "spokeswoman", "official", "vice-president"})
_ORGANS = frozenset({"GOV", "LEG", "MIL", "SPY"})
_BEGINNING = frozenset({",", ";", "but", "and", "while"})  # behind which a clause begins
_SENT = SENT | frozenset("commissioner representative affaires".split())


def settle_seated(referents: Referents) -> None:
    """Give governments, parliaments and the holders of their offices the state in whose capital their words say they are.

    Those who are sent somewhere, and bodies that sit abroad, are not of the state that they are in. Of whom a clause tells that begins in
    a capital ("In Lima officials said") the words say so too.
    """
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if node.actor is not None or (facts is not None and facts.actor is not None):
            continue
        told = _told_in(referents, node)
        if told is not None and may_have(referents, node, told):
            give_state(referents, node, told, None)
        if node.actor is not None or not (_is_of_government(referents, node) or _is_organ(referents, node)):
            continue
        states = {s for c in node.sentence.children(node.token, "nmod") if (s := _capital(referents, node, c.index)) is not None}
        if len(states) == 1 and may_have(referents, node, state := states.pop()):
            give_state(referents, node, state, None)


def _told_in(referents: Referents, node: Node) -> str | None:
    """Return the state in whose capital a clause begins with somebody of a state: "In Lima a foreign ministry spokesman said"."""
    facts = referents.facts.get(node.entity)
    sector = node.sector if facts is None else facts.sector or node.sector
    is_staff = node.mention.kind == "person" or (node.mention.kind == "group" and node.word in _STAFF)
    is_taken_up = facts is not None and node.mention.name is None and referents.is_definite(node)  # "the premier" may be named elsewhere
    is_official = sector in OF_STATE and is_staff and not is_taken_up
    if not is_official and not _is_party(node):
        return None
    text, tokens = referents.reading.text, node.sentence.tokens
    for place in referents.by_sentence[node.sentence.index]:
        between = text[place.mention.span.end : node.mention.span.start]
        at = place.token.index
        if place.mention.kind == "place" and fold(between.strip(", ")) in _BARE and at and fold(tokens[at - 1].text) == "in":
            begins = at == 1 or fold(tokens[at - 2].text) in _BEGINNING
            is_told = begins and not _is_sent_or_owned(referents, node) and not is_seat_of_several(referents, place)
            return _state_seated(referents, place) if is_told else None
    return None


def _is_party(node: Node) -> bool:
    """Say whether a mention is of the opposition or of one party: "In Canberra the opposition Labor Party", not "a party"."""
    is_one = node.mention.kind in ("office", "organisation", "group") and node.sector in _PARTIES
    return is_one and not any(fold(c.text) in ("a", "an", "no", "some") for c in node.sentence.children(node.token, "det"))


def _is_sent_or_owned(referents: Referents, node: Node) -> bool:
    """Say whether somebody is one who is sent abroad, or is another's than a ministry's that nothing gives a state."""
    facts = referents.facts.get(node.entity)
    if facts is not None and any(_SENT & {*role.split()} for role in facts.roles):
        return True
    owners = [c for c in node.sentence.children(node.token, "nmod") if names_owner(node.sentence, c)]
    found = [referents.by_head.get((node.sentence.index, c.index)) for c in owners if not is_in_role(referents, node, c)]
    return referents.possessor_of(node) is not None or any(n is None or n.mention.kind != "office" or n.actor is not None for n in found)


def _is_of_government(referents: Referents, node: Node) -> bool:
    """Say whether a mention is of a government, or of a parliament, at home."""
    facts = referents.facts.get(node.entity)
    if node.mention.kind == "office":
        return node.word in _AT_HOME and node.is_open and referents.is_definite(node)
    if node.mention.kind != "person" or facts is None or (facts.sector or node.sector) not in _GOVERNING:
        return False
    matches = [referents.actors.role(role.split(), 0) for role in facts.roles]
    # "Her minister in Lima" is one who was sent there, and so was "the minister in Lima" of older writers.
    is_sent = referents.possessor_of(node) is not None or any(role == "minister" or _SENT & {*role.split()} for role in facts.roles)
    return not is_sent and any(m is not None and m.is_office and m.sector in _GOVERNING for m in matches)


def _is_organ(referents: Referents, node: Node) -> bool:
    """Say whether a mention is of a body that sits at home ("the Navy in Lima"), or of one who speaks for it, without a name."""
    if referents.possessor_of(node) is not None or node.sector not in _ORGANS:
        return False
    if node.mention.kind == "person":
        return node.mention.name is None and node.word in _SPEAKING_FOR
    beside = list(node.sentence.children(node.token, "amod", "compound"))
    is_theirs = any(is_of_elsewhere(node, c) or fold(c.text) in _OF_STATES for c in beside)
    is_any = any(fold(c.text) in ("a", "an", "no") for c in node.sentence.children(node.token, "det"))
    return node.mention.kind in ("office", "organisation") and node.word not in _ABROAD and not is_theirs and not is_any


def _capital(referents: Referents, node: Node, index: int) -> str | None:
    """Return the state in whose capital a word behind an office says that it is, unless bodies of states sit there or it is one of two."""
    place = referents.by_head.get((node.sentence.index, index))
    if place is None or place.mention.kind != "place" or case_of(node.sentence, place.token) not in ("in", "at"):
        return None
    if is_seat_of_several(referents, place) and not _is_of_government(referents, node):
        return None
    if node.sentence.child(place.token, "conj") is not None:
        return None
    return _state_seated(referents, place)


def _state_seated(referents: Referents, place: Node) -> str | None:
    """Return the state of which a place is the capital, or None."""
    state = place.entity.removeprefix("place:")
    if not referents.is_state(state):
        return None
    entry = referents.actors.entry(state)
    return state if place.mention.text in (*entry.seats, entry.capital) else None  # a minister "in India" may be a guest
