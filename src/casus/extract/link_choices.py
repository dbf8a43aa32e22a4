"""Gives mentions that rules take for somebody new the one named before whom the side head is sure that they take up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casus.extract import nouns
from casus.extract.referents import Node, Referents, gender_of_pronoun
from casus.model.sides import MentionWord

_ASKED = frozenset({"person", "group", "office", "organisation", "pronoun"})
# How likely the best must be, by the word of a pronoun or the kind of another mention.
_ENOUGH = {"he": 0.7, "it": 0.7, "they": 0.7, "we": 0.8, "person": 0.8, "group": 0.7, "office": 0.7, "organisation": 0.7}
_NEVER = 2.0
_WE = frozenset({"we", "us", "our", "ours", "i", "me", "my"})


def word_of(node: Node) -> MentionWord:
    """Return where the head word of a mention stands."""
    return MentionWord(node.sentence.index, node.token.index)


def find_open(referents: Referents) -> Iterator[Node]:
    """Yield the first mention of each of those who are nobody of the codebook, and have not been named before by what rules know."""
    seen: set[str] = set()
    for node in referents.nodes:
        if node.entity not in seen and node.mention.kind in _ASKED and "+" not in node.entity and node.entity not in referents.actors:
            yield node
        seen.add(node.entity)


def choose_links(referents: Referents, chances: Mapping[MentionWord, Mapping[MentionWord, float]]) -> dict[str, str]:
    """Link open mentions, with all that are linked to them, to the likeliest before them; returns their new entities by their ids.

    The chances of all that one is called before count together. Where the head is not sure, nothing changes.

    Args:
        referents: the report's linked mentions, which are changed.
        chances: how likely each open mention takes up each one before it.
    """
    found: dict[str, str] = {}
    for node in find_open(referents):
        target = _choose(referents, node, chances.get(word_of(node), {}))
        if target is None:
            continue
        entity, own = _entity_of(target), node.entity
        actor = (target.state if target.mention.kind == "place" else target.actor) or node.actor
        for other in referents.nodes:
            if other.entity in (own, entity):
                other.actor = other.actor or actor
            if other.entity == own:
                other.entity = found[other.mention.id] = entity
    return found


def _entity_of(node: Node) -> str:
    """Return whom one takes up with a mention: a place stands for its state."""
    return node.state if node.mention.kind == "place" and node.state is not None else node.entity


def _choose(referents: Referents, node: Node, chances: Mapping[MentionWord, float]) -> Node | None:
    """Return the last mention of the one whom a mention most likely takes up, or None where that is not likely enough."""
    shares: dict[str, float] = {}
    last: dict[str, Node] = {}
    for word, chance in chances.items():
        other = referents.by_head[word.sentence, word.token]
        entity = _entity_of(other)
        shares[entity] = shares.get(entity, 0.0) + chance
        last[entity] = other
    best = max(shares, key=shares.__getitem__, default=None)
    if best is None or shares[best] < _enough(node) or not _may_be(referents, node, last[best]):
        return None
    return last[best]


def _enough(node: Node) -> float:
    if node.mention.kind != "pronoun":
        return _ENOUGH.get(node.mention.kind, _NEVER)
    kind = "he" if node.word in nouns.HE or node.word in nouns.SHE else "it" if node.word.startswith("it") else "they"
    return _ENOUGH["we" if node.word in _WE else kind]


def _may_be(referents: Referents, node: Node, other: Node) -> bool:
    """Say whether two mentions may be the same: no pair, no two states or bodies, no woman who is "he"."""
    if "+" in other.entity or other.entity == node.entity:
        return False
    actors = {node.actor, other.actor} - {None}
    if len(actors) > 1:
        return False
    is_he, is_she = node.word in nouns.HE, node.word in nouns.SHE
    facts = referents.facts.get(other.entity)
    if is_he or is_she:
        return other.mention.kind in ("person", "pronoun", "office") and (
            facts is None or facts.gender in (None, gender_of_pronoun(node.word))
        )
    return True
