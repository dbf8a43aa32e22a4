"""Gives police and courts the state of the town in which they are, or in which they act."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.home_chances import clear_home
from casus.extract.home_evidence import Homes
from casus.extract.office_states import give_state, is_of_elsewhere, is_seat_of_several, may_have, place_there
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

POLICE = frozenset("police policemen policeman constables constable".split())
"""Nouns for police, who keep order in their own state."""
_COURTS = frozenset("court courts judge judges magistrate magistrates prosecutor prosecutors".split())
_WHERE = frozenset("in at near outside of on across around throughout".split())
_SEVERAL = frozenset("international foreign rebel joint permanent special backed supported european african inter-american".split())
_CLAUSES = frozenset({"acl:relcl", "acl", "advcl", "ccomp", "conj", "parataxis", "csubj"})
_AFTER = frozenset("after because since before if until".split())
_ENOUGH = 0.6  # how likely by the fitted weights police must be of the dateline's state
_RULERS = frozenset({"junta", "colonels", "ruler"})
_SENDING = frozenset("send lend offer provide promise withdraw order train supply have need ask".split())


def settle_police(referents: Referents) -> None:
    """Give police and courts without a state that of the place that their words name, and police that of the place of their clause.

    "Police in Varna", "a court at Kisumu", "police there", "In Aden police fired", "Angola, where police burned the huts". Whom a state
    sends ("sent police to Tonga") is no police of the place, nor is a court of several states (at The Hague).
    """
    for node in referents.nodes:
        if node.actor is not None or node.word not in POLICE | _COURTS or _is_told_otherwise(node):
            continue
        state = _own_place(referents, node)
        if state is None and node.word in POLICE and (node.is_subject or case_of(node.sentence, node.token) == "by"):
            state = _place_of_clause(referents, node)
        if state is not None:
            give_state(referents, node, state, None)


def _is_told_otherwise(node: Node) -> bool:
    """Say whether words beside police or a court say whose they are, or that they are of several."""
    beside = list(node.sentence.children(node.token, "amod", "compound"))
    is_apart = any(is_of_elsewhere(node, c) or fold(c.text).rpartition("-")[2] in _SEVERAL for c in beside)
    is_sent = any(case_of(node.sentence, c) == "from" for c in node.sentence.children(node.token, "nmod"))
    return is_apart or is_sent or node.sentence.child(node.token, "nmod:poss") is not None


def _own_place(referents: Referents, node: Node) -> str | None:
    """Return the state of the place that stands behind police or a court: "police in Varna", "police there"."""
    there = place_there(referents, node)
    if there is not None:
        return _state_of(referents, there) if node.word in POLICE else None
    return _only(_states_below(referents, node, node.token))


def _place_of_clause(referents: Referents, node: Node) -> str | None:
    """Return the state of the place that a clause names as where it plays: "In Aden police fired", "Angola, where police fired".

    What police have done to which a state answers, they have done at home: "Bulgaria expelled them after police had fired on a march".
    """
    sentence, verb = node.sentence, node.verb()
    if verb is None or verb.lemma in _SENDING:
        return None
    above = sentence.head_of(verb)
    if verb.deprel == "acl:relcl" and above is not None and any(fold(c.text) == "where" for c in sentence.children(verb, "advmod")):
        antecedent = referents.by_head.get((sentence.index, above.index))
        return None if antecedent is None else _state_of(referents, antecedent)
    state = _only(_states_below(referents, node, verb))
    is_answered = verb.rel == "advcl" and above is not None and any(fold(c.text) in _AFTER for c in sentence.children(verb, "mark"))
    if state is None and above is not None and is_answered:
        subjects = find_subjects(sentence, above)
        doer = referents.sole(sentence, subjects)
        return doer.actor if doer is not None and doer.mention.kind == "state" else None
    return state


def _states_below(referents: Referents, node: Node, token: Token) -> Iterator[str]:
    """Yield the states of the places that a word, or an object of it, has beside it with a word for where: "shut two shops in Moscow"."""
    sentence = node.sentence
    for child in sentence.children(token):
        if child.deprel in _CLAUSES or child.rel in _CLAUSES or child.index == node.token.index:
            continue
        if case_of(sentence, child) in _WHERE:
            found = referents.by_head.get((sentence.index, child.index))
            if fold(child.text) == "capital":
                yield _state_of_capital(referents, node, child) or ""
            elif found is not None and found.mention.kind == "place":
                yield _state_of(referents, found) or ""
        if child.rel in ("obj", "obl", "nmod"):
            yield from _states_below(referents, node, child)


def _state_of_capital(referents: Referents, node: Node, token: Token) -> str | None:
    """Return the state of "the Chinese capital"; of a bare one, that of the dateline where the paragraph has named no other state."""
    words = [c.text for c in node.sentence.children(token, "amod", "compound")]
    if not words and node.sentence.child(token, "nmod", "nmod:poss") is None:
        homes = Homes(referents)
        return homes.dateline if _told_before(homes, node) <= {homes.dateline} else None
    named = referents.actors.find_names(words, referents.reading.report.published)
    return next((m.actor for m in named if m.kind == "state"), None)


def _state_of(referents: Referents, place: Node) -> str | None:
    """Return the state in which a place lies, unless a body of states is called by its name too ("Brussels", "The Hague")."""
    if place.mention.kind == "state":
        return place.actor
    if place.mention.kind != "place" or is_seat_of_several(referents, place):
        return None
    state = referents.state_where(place)
    if referents.may_be_several(place.mention.name or place.mention.text):
        return None  # "in Santiago": there is more than one
    return state if state is not None and referents.is_state(state) else None


def _only(states: Iterator[str]) -> str | None:
    found = {*states}
    return (found.pop() or None) if len(found) == 1 else None


def settle_at_home(referents: Referents) -> None:
    """Give police whose state no words say that of the dateline, where the fitted weights find it likely and no words lead elsewhere.

    A ruler, a junta or its colonels are told of so too, where the paragraph has named no other state: "The colonels kept him waiting".
    """
    homes = Homes(referents)
    home = homes.dateline
    if home is None:
        return
    for node in referents.nodes:
        if node.actor is not None or node.quote is not None or not (node.word in POLICE or node.word in _RULERS):
            continue
        if node.word in POLICE:
            is_agent = node.is_subject or case_of(node.sentence, node.token) == "by"
            is_here = is_agent and not _leads_elsewhere(node) and clear_home(homes, node, _ENOUGH) == home
        else:
            is_here = _is_ruler_told_of(homes, node, home) and may_have(referents, node, home)
        if is_here:
            give_state(referents, node, home, None)


def _is_ruler_told_of(homes: Homes, node: Node, home: str) -> bool:
    """Say whether a sentence is about a ruler of whom no words say which land is his, in a paragraph that names no land but home."""
    is_bare = node.mention.name is None and node.sentence.child(node.token, "amod", "compound", "nmod", "acl", "appos") is None
    is_main = homes.referents.main_subject(node.sentence) is node and homes.referents.is_definite(node)
    return is_bare and is_main and _told_before(homes, node) <= {home}


def _leads_elsewhere(node: Node) -> bool:
    """Say whether words say where police are, or that they are somebody's: "police at the bridge", "the quay, where police stood"."""
    verb = node.verb()
    is_where = verb is not None and any(fold(c.text) in ("where", "there") for c in node.sentence.children(verb, "advmod"))
    is_told = node.sentence.child(node.token, "nmod", "nummod", "advmod", "conj") is not None
    return is_where or is_told or _is_told_otherwise(node)


def _told_before(homes: Homes, node: Node) -> set[str | None]:
    """Return the states of which a paragraph has told before somebody."""
    told = (t for t in homes.told if t.node.sentence.paragraph == node.sentence.paragraph and t.node.place < node.place)
    return {t.home for t in told if homes.referents.is_state(t.home)}
