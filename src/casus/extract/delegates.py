"""Delegates: those who speak or sit for a state or body, or are sent by it, have its actor."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.clauses import case_of
from casus.extract.referents import Node, Referents
from casus.extract.unreal import is_negated
from casus.model.sentence import Sentence, Token

_FOR = frozenset({"speak", "sit", "sign", "lead", "negotiate"})
_SENDING = frozenset({"send", "dispatch", "appoint"})
_ENVOYS = frozenset("envoy envoys ambassador ambassadors delegate delegates representative representatives observer".split())


def settle_delegates(referents: Referents) -> None:
    """Give persons of no state the one for which a clause says that they speak, sit, sign, lead or negotiate, or that sends them.

    "Lund signed for Norway", "who represents Norway", "whom Oslo sent here"; a capital stands for its state. What is denied, and who may,
    say nothing. "Lund of the State Department" is of the body that is named behind him, but "its envoy at the UN" is not.
    """
    for node in referents.nodes:
        _release_envoy(referents, node)
        facts = referents.facts.get(node.entity) if node.mention.kind == "person" else None
        if facts is None or facts.actor is not None or node.actor is not None:
            continue
        body = _body_behind(referents, node)
        if body is not None:
            facts.actor = node.actor = body.actor
            facts.sector = node.sector = facts.sector or body.sector
            continue
        states = {state for verb in _clauses(node) for state in _states_served(referents, node, verb)}
        if len(states) == 1:
            facts.actor = node.actor = states.pop()
            facts.sector = node.sector = facts.sector or "GOV"


def _release_envoy(referents: Referents, node: Node) -> None:
    """Leave open for whom an envoy acts who is somebody's at a body: "its envoy at the United Nations"."""
    facts = referents.facts.get(node.entity)
    is_owned = facts is not None and node.word in _ENVOYS and referents.possessor_of(node) is not None
    if facts is not None and is_owned and node.actor is not None and not referents.is_state(node.actor):
        node.actor, node.sector = None, "GOV"
        if facts.actor is not None and not referents.is_state(facts.actor):
            facts.actor, facts.sector = None, "GOV"


def _body_behind(referents: Referents, node: Node) -> Node | None:
    """Return the known body behind the "of" of a name: "Ruth Ames of the State Department"."""
    for child in node.sentence.children(node.token, "nmod") if node.mention.name is not None else ():
        found = referents.by_head.get((node.sentence.index, child.index))
        is_body = found is not None and found.mention.kind in ("office", "organisation") and found.actor is not None
        if is_body and case_of(node.sentence, child) == "of":
            return found
    return None


def _clauses(node: Node) -> Iterator[Token]:
    """Yield the verbs that say something of somebody: the one of which he is the subject, and those of the clauses that hang on him."""
    sentence = node.sentence
    yield from sentence.children(node.token, "acl:relcl", "acl")
    if node.is_subject and (verb := sentence.head_of(node.token)) is not None:
        yield verb


def _states_served(referents: Referents, node: Node, verb: Token) -> Iterator[str]:
    """Yield the states that a clause says somebody serves."""
    sentence = node.sentence
    if verb.lemma not in _FOR | _SENDING | {"represent"} or _is_open(sentence, verb):
        return
    is_behind = verb.rel == "acl"
    for child in sentence.children(verb):
        state = _state_at(referents, sentence, child)
        if state is None:
            continue
        case = case_of(sentence, child)
        is_for = verb.lemma in _FOR and child.rel == "obl" and case == "for"
        is_of = verb.lemma == "represent" and child.rel == "obj"
        is_sent = verb.lemma in _SENDING and is_behind and (case == "by" or (child.deprel == "nsubj" and _is_whom(sentence, verb)))
        if is_for or is_of or is_sent:
            yield state


def _is_whom(sentence: Sentence, verb: Token) -> bool:
    """Say whether "whom" opens a clause, so that its subject sends and nobody else is sent, and nobody is sent home."""
    opens = any(c.text.lower() in ("whom", "who") for c in sentence.children(verb, "obj"))
    return opens and not any(c.text.lower() in ("home", "back", "away") for c in sentence.children(verb, "advmod", "obl"))


def _state_at(referents: Referents, sentence: Sentence, token: Token) -> str | None:
    """Return the state that a word names, by itself or by its capital; None where it names none."""
    found = referents.by_head.get((sentence.index, token.index))
    if found is None or found.mention.kind not in ("state", "place"):
        return None
    state = found.actor if found.mention.kind == "state" else found.entity.removeprefix("place:")
    return state if state is not None and referents.is_state(state) else None


def _is_open(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause is denied, or tells only what somebody may do."""
    return is_negated(sentence, verb) or any(c.xpos == "MD" for c in sentence.children(verb, "aux"))
