"""Links "the two", "both", "the former" and "the latter" to the two that were named right before."""

from __future__ import annotations

from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

ONE_OF_TWO = frozenset({"former", "latter"})
TWO = frozenset({"two", "both", "neither"})
PEOPLE = frozenset("men women leaders presidents ministers premiers generals envoys ambassadors chancellors kings rivals".split())
_BACK = 2  # sentences in which the two stand
_ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "nmod", "conj", "root"})
_KINDS = (frozenset({"person"}), frozenset({"state", "organisation"}))


def stands_for_two(sentence: Sentence, token: Token) -> bool:
    """Say whether a word stands alone for one or both of two: "the latter said", "the two met", not "the former minister", "both men"."""
    word, after = fold(token.text), sentence.tokens[token.index + 1 : token.index + 2]
    if word not in ONE_OF_TWO | TWO or token.rel not in _ARGUMENTS or any(t.upos in ("NOUN", "PROPN", "ADJ", "NUM") for t in after):
        return False
    if any(fold(t.text) == "of" for t in after) or sentence.child(token, "nummod", "amod") is not None:
        return False
    has_article = any(fold(c.text) == "the" for c in sentence.children(token, "det"))
    return has_article if word in ONE_OF_TWO or word == "two" else token.upos in ("DET", "PRON", "CCONJ")


def link_duo(referents: Referents, node: Node) -> None:
    """Link a word for one or both of two to the one or the pair, where only two can be meant."""
    if node.word in ONE_OF_TWO:
        two = _two_before(referents, node, _KINDS)
        if two is not None:
            one = two[node.word == "latter"]
            if one.mention.kind == "place" and one.state is not None:
                referents.take_actor(node, one.state)
            else:
                referents.take(node, one)
        return
    two = _two_before(referents, node, _KINDS[:1] if node.word in PEOPLE else _KINDS)
    if two is not None:
        node.entity = "+".join(sorted(_named_as(one) for one in two))


def _two_before(referents: Referents, node: Node, kinds: tuple[frozenset[str], ...]) -> tuple[Node, Node] | None:
    """Return the two last coordinated, else the only two persons or parties of the nearest sentence that names any."""
    for _, nodes in referents.back(node, _BACK, 1):
        known = [n for n in nodes if _is_known(referents, n)]
        for one in reversed(known):
            other = _conjunct(referents, one)
            if other is not None and other.place < node.place and any(_is_of(one, k) and _is_of(other, k) for k in kinds):
                return one, other
        pair = next((n.entity for n in reversed(nodes) if n.entity.count("+") == 1), None)
        if pair is not None:
            members = [_last_before(referents, one, node) for one in pair.split("+")]
            found = [n for n in members if n is not None]
            return _ordered(found) if len(found) == len(members) and any(all(_is_of(n, k) for n in found) for k in kinds) else None
        for kind in kinds:
            entities = {_named_as(n): n for n in reversed(known) if _is_of(n, kind)}
            if len(entities) == 2:
                return _ordered(list(entities.values()))
        if any(_is_of(n, k) for n in known for k in kinds):
            return None
    return None


def _ordered(two: list[Node]) -> tuple[Node, Node]:
    first, second = sorted(two, key=lambda n: n.place)
    return first, second


def _is_known(referents: Referents, node: Node) -> bool:
    if "+" in node.entity or (node.is_open and not referents.is_person(node)):
        return False
    return referents.is_person(node) or node.actor is not None or node.located is not None


def _is_of(node: Node, kinds: frozenset[str]) -> bool:
    if node.mention.kind == "pronoun":
        return False
    return node.mention.kind in kinds or (node.located is not None and "state" in kinds and node.token.rel == "conj")


def _named_as(node: Node) -> str:
    return node.located if node.mention.kind == "place" and node.located is not None else node.entity


def _conjunct(referents: Referents, node: Node) -> Node | None:
    """Return the other of exactly two that are coordinated, or None."""
    others = [referents.by_head.get((node.sentence.index, c.index)) for c in node.sentence.children(node.token, "conj")]
    other = others[0] if len(others) == 1 else None
    return other if other is not None and _is_known(referents, other) and _named_as(other) != _named_as(node) else None


def _last_before(referents: Referents, entity: str, node: Node) -> Node | None:
    return next((n for n in reversed(referents.nodes[: node.place]) if _named_as(n) == entity and n.mention.kind != "pronoun"), None)
