"""Links "the country", "that nation" and "his country" to the state that is meant."""

from __future__ import annotations

from collections import Counter

from casus.extract import nouns
from casus.extract.clauses import case_of
from casus.extract.country_choices import settle_country
from casus.extract.pair_links import region
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_ABROAD = frozenset("embassy consulate ambassador envoy consul diplomat diplomats mission".split())
_OF_FEW = frozenset("kingdom emirate sultanate sheikhdom principality".split())
_A_FEW, _FAR_MORE = 2, 3  # mentions of the state so far; times as many as of any other that can be called so
_OF_ANY_STATE = frozenset({"country", "nation", "state"})
_LEADING = frozenset("tell address congratulate put lead rule govern run unite divide plunge steer reform modernise modernize".split())
_ADVISING = frozenset("advise tell urge ask order warn instruct beg allow help let enable".split())
_OF_STATE = frozenset({"GOV", "MIL", "LEG", "JUD", "OPP", "PTY", "SPY"})


def link_country(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link "the country" and "his country" to the state that is meant, or leave them open.

    What grammar does not say for sure the weights of `country_choices` take or leave.
    """
    is_sure = node.is_open and (_link_led(referents, node) or _link_own_country(referents, node))
    if not is_sure:
        _link_back(referents, node, speaker)
    node.ruled = None if node.is_open else node.actor
    if not is_sure:
        settle_country(referents, node)


def settle_own_countries(referents: Referents) -> None:
    """Link "his country" where it became known last whom somebody serves."""
    for node in referents.nodes:
        if node.is_open and node.actor is None and node.mention.kind == "state":
            _link_own_country(referents, node)


def _link_back(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link a description to the state named before that grammar would have it mean, where there is one."""
    if (
        not node.is_open
        or _link_neighbour(referents, node)
        or not _points_back(referents, node)
        or _is_fled(referents, node)
        or _link_only_one(referents, node)
    ):
        return
    where = region(node)
    not_own = _own_state(referents, node, speaker)
    for distance, nodes in referents.back(node, 5 if where else 3):
        states = [
            n
            for n in nodes
            if n.state is not None
            and not (n.is_open and n.mention.kind == "state")
            and n.state != not_own
            and _fits(referents, node, n.state)
        ]
        states = [n for n in states if not _is_abroad(n)]
        if where:
            states = [n for n in states if n.state in where]
        own = _subject_of(referents, node) if distance == 0 or _is_of_neighbours(node) else None
        not_it = None if own is None else own.state or own.actor
        if not_it is not None and {n.state for n in states} == {not_it}:
            return  # "Peru recognised the country": some other that may stand far above
        not_its = {not_it, *_beside(referents, own), *(_advising(referents, node) if distance == 0 else ())}
        states = [n for n in states if n.state not in not_its]
        if not states and distance == 0 and fold(_det(node)) == "that":
            states = [n for n in nodes if n.actor is not None and n.mention.kind == "person"]
        served = {n.actor for n in nodes if n.actor is not None and _is_at_home(referents, n) and _fits(referents, node, n.actor)}
        served -= not_its  # "Russian guards left the country"
        if not states and not where and node.word != "state" and len(served) == 1 and distance <= 1 and not served & {not_own}:
            referents.take_actor(node, served.pop())  # "Swedish officials refused. The country ..."
            return
        found = _most_salient(states, distance)
        if found is not None:
            if distance == 0 or not _is_of_several(referents, node, found):
                referents.take_actor(node, found)
            return
        if states or (served and distance > 0):
            return


def _is_fled(referents: Referents, node: Node) -> bool:
    """Say whether a people flees "the country", which may be its own or one in which it lived."""
    verb = node.verb()
    subject = None if verb is None or verb.lemma not in ("flee", "leave", "quit") else node.sentence.child(verb, "nsubj")
    found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    return found is not None and found.entity.endswith("/people")


def _link_only_one(referents: Referents, node: Node) -> bool:
    """Link "the kingdom" to the only one that may be meant; say whether there is one."""
    only = _only_of_its_kind(referents, node) if node.word in _OF_FEW and not region(node) else None
    if only is not None:
        referents.take_actor(node, only)
    return only is not None


def _only_of_its_kind(referents: Referents, node: Node) -> str | None:
    """Return the only kingdom, or the one that a report is about, for "the kingdom", however far above it stands; another's words apart.

    In what a king's subject does to "the kingdom" it is another: "Britain told its citizens to leave the kingdom".
    """
    own = _subject_of(referents, node)
    out = {None if own is None else own.state or own.actor, *_advising(referents, node)}
    before = (n.state for n in referents.nodes[: node.place] if n.mention.kind in ("state", "place") and n.state is not None)
    counts = Counter(s for s in before if s not in out and _fits(referents, node, s))
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 1 and ranked[0][1] < _A_FEW) or (len(ranked) > 1 and ranked[0][1] < _FAR_MORE * ranked[1][1]):
        return None
    return ranked[0][0]


def _link_led(referents: Referents, node: Node) -> bool:
    """Link "the nation" to the state of the leader who speaks to it or leads it: "told the nation", "has put the country on alert"."""
    verb = node.verb()
    subject = None if verb is None or node.token.rel not in ("obj", "iobj") else node.sentence.child(verb, "nsubj")
    leader = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    if verb is None or leader is None or node.word not in ("nation", "country") or verb.lemma not in _LEADING:
        return False
    is_leader = leader.sector == "GOV" and (leader.mention.kind == "office" or referents.is_person(leader))
    if is_leader and leader.actor is not None and referents.is_state(leader.actor):
        referents.take_actor(node, leader.actor)
    return is_leader


def _link_neighbour(referents: Referents, node: Node) -> bool:
    """Link "its southern neighbour" to the only other state that the sentence, or else the one before, names; say whether it is one's."""
    owner = referents.possessor_of(node)
    if not node.word.startswith("neighbo") or owner is None:
        return False
    own = owner.state or owner.actor
    for _, nodes in referents.back(node, 1) if own is not None and referents.is_state(own) else ():
        others = {n.state for n in nodes if n.state is not None and not n.is_open} - {own}
        if others:
            if len(others) == 1:
                referents.take_actor(node, others.pop())
            break
    return True


def _is_of_several(referents: Referents, node: Node, found: str) -> bool:
    """Say whether a noun of few states ("the archipelago") fits others named before, and the nearest stands in another paragraph."""
    if node.word in _OF_ANY_STATE:
        return False
    before = [n for n in referents.nodes[: node.place] if n.state is not None and _fits(referents, node, n.state)]
    near = any(n.state == found and n.sentence.paragraph == node.sentence.paragraph for n in before)
    return not near and len({n.state for n in before}) > 1


def _is_at_home(referents: Referents, node: Node) -> bool:
    """Say whether somebody is of the state for which he acts; a people and an embassy may be in another: "the Serbs in the country"."""
    is_state_s = node.actor is not None and referents.is_state(node.actor)
    return is_state_s and not node.entity.endswith("/people") and node.word not in _ABROAD and not _is_abroad(node)


def _is_abroad(node: Node) -> bool:
    """Say whether a state is named only as that of an embassy or an ambassador, who are in another: "the embassy of Peru"."""
    above = node.sentence.head_of(node.token)
    return node.token.rel == "nmod" and above is not None and fold(above.text) in _ABROAD


def _fits(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a state can be called so: "the kingdom" is no republic, "the island state" no land in the middle of others."""
    before = {fold(c.text) for c in node.sentence.children(node.token, "amod", "compound")}
    before = {"city-state" if word == "city" else word for word in before} & {*nouns.ISLANDS, "city-state"}
    if any(not referents.actors.is_called(state, word, referents.reading.report.published) for word in before):
        return False
    return referents.actors.is_called(state, node.word, referents.reading.report.published)


def _subject_of(referents: Referents, node: Node) -> Node | None:
    """Return the state that is the subject of the clause in which a description is an object or a place: it is another."""
    token = node.token
    while token.upos not in ("VERB", "AUX"):
        if token is node.token and token.deprel == "nmod:poss":
            token = node.sentence.tokens[token.head]  # "backs the country's bid"
            continue
        if token.rel in ("nsubj", "nmod:poss", "conj", "root") or token.deprel == "nmod:poss" or token.head < 0:
            around = referents.by_head.get((node.sentence.index, token.index)) if token is not node.token else None
            return around if around is not None and around.state is not None else None  # "Austria, the neighbour of the republic"
        token = node.sentence.tokens[token.head]
    verb = token
    subject = node.sentence.child(verb, "nsubj")
    found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    return found if found is not None and (found.state or found.actor) is not None else None


def _advising(referents: Referents, node: Node) -> set[str | None]:
    """Return the state whose own people are told to go in or out: "Peru told its citizens to leave the country" is another country."""
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    above = None if verb is None or verb.xpos != "VB" or node.sentence.child(verb, "nsubj") is not None else node.sentence.head_of(verb)
    subject = None if above is None or above.lemma not in _ADVISING else node.sentence.child(above, "nsubj")
    found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    return set() if found is None else {found.state or found.actor}


def _is_of_neighbours(node: Node) -> bool:
    """Say whether a country is said to be next to that of its clause: "they had settled in the neighbouring country"."""
    return any(fold(c.text) in ("neighbouring", "neighboring", "adjoining") for c in node.sentence.children(node.token, "amod"))


def _beside(referents: Referents, subject: Node | None) -> set[str | None]:
    """Return the states that share a clause with its subject: "Peru and Chile left the country"."""
    if subject is None:
        return set()
    found = (referents.by_head.get((subject.sentence.index, c.index)) for c in subject.sentence.children(subject.token, "conj"))
    return {n.state or n.actor for n in found if n is not None}


def _link_own_country(referents: Referents, node: Node) -> bool:
    """Link "his country" to the state that he serves; say whether it is somebody's country at all."""
    owner = referents.possessor_of(node)
    if owner is None or not referents.is_person(owner) or owner.actor is None:
        return False
    if referents.is_state(owner.actor) and owner.sector in _OF_STATE:
        referents.take_actor(node, owner.actor)
    return True


def _most_salient(states: list[Node], distance: int) -> str | None:
    """Return the state that a description means: in its own the speaker or the last."""
    ids = {n.state or n.actor for n in states}
    if not ids:
        return None
    if len(ids) == 1:
        return ids.pop()
    if distance == 0:
        main = [n for n in states if n.says() and (v := n.verb()) is not None and v.head < 0]
        chosen = main[0] if main else states[-1]
        if not main and any(chosen.token.head == n.token.index and chosen.token.rel == "conj" for n in states):
            return None  # one of a list of states, of which "the country" could be any
        return chosen.state or chosen.actor
    first = next((n for n in states if n.is_subject and (v := n.verb()) is not None and v.head < 0), None)
    if first is not None:
        return first.state
    described = {n.state for n in states if n.sentence.child(n.token, "acl:relcl") is not None}
    if len(described) == 1:
        return described.pop()
    acting = {n.state for n in states if n.mention.kind == "state"}
    return acting.pop() if len(acting) == 1 else None


def _own_state(referents: Referents, node: Node, speaker: Node | None) -> str | None:
    """Return the state of the speaker where a quotation speaks of us and of a country: "our policy towards this country"."""
    if node.quote is None or not _speaks_of_us(referents, node):
        return None
    said_by = next(referents.sayers(node), speaker)
    return said_by.actor if said_by is not None else None


def _speaks_of_us(referents: Referents, node: Node) -> bool:
    """Say whether a quotation speaks of us beside a country, which is another then: "our policy towards this country"."""
    return any(n.quote is node.quote and n.word in ("we", "us", "our", "ours") for n in referents.by_sentence[node.sentence.index])


def _det(node: Node) -> str:
    det = node.sentence.child(node.token, "det")
    return "" if det is None else det.text


def _points_back(referents: Referents, node: Node) -> bool:
    """Say whether a description takes up a state named before; "the state of Vermont", "the country of the mediator" say which they are."""
    after = node.sentence.tokens[node.token.index + 1 : node.token.index + 2]
    if after and fold(after[0].text) == "of":
        return False
    if node.quote is not None and fold(_det(node)) == "this" and not _speaks_of_us(referents, node):
        return False  # "cannot come into this country": the speaker's own, or where he is
    is_told = any(node.word == "state" or case_of(node.sentence, c) == "of" for c in node.sentence.children(node.token, "nmod"))
    return referents.is_definite(node) and not is_told
