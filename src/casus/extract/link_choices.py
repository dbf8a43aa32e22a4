"""Links mentions that rules leave open to the one before them whom the side head is sure of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casus.extract import nouns
from casus.extract.antecedent_signs import KINDS
from casus.extract.antecedents import weigh
from casus.extract.referents import Node, Referents, gender_of_pronoun
from casus.model.sides import MentionWord

ASKED = frozenset({"person", "group", "office", "organisation", "pronoun"})
# How likely the best must be, by the word of a pronoun or the kind of another mention.
_ENOUGH = {"he": 0.92, "it": 0.75, "they": 0.85, "we": 0.75, "person": 0.92, "group": 0.88, "office": 0.88, "organisation": 0.88}
_NEVER = 2.0
_UNSIGNED = 0.02  # what signs give whom they do not name
_WE = frozenset({"we", "us", "our", "ours", "i", "me", "my"})


def word_of(node: Node) -> MentionWord:
    """Return where the head word of a mention stands."""
    return MentionWord(node.sentence.index, node.token.index)


def find_open(referents: Referents) -> Iterator[Node]:
    """Yield the first mention of each of those who are nobody of the codebook, and have not been named before by what rules know."""
    seen: set[str] = set()
    for node in referents.nodes:
        if node.entity not in seen and node.mention.kind in ASKED and "+" not in node.entity and node.entity not in referents.actors:
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
    speaker: Node | None = None
    for node in referents.nodes:
        if (before := chances.get(word_of(node))) is not None:
            target = _choose(referents, node, before, speaker)
            if target is not None:
                found |= _take(referents, node, target)
        if node.says():
            speaker = node
    return found


def _take(referents: Referents, node: Node, target: Node) -> dict[str, str]:
    """Make all mentions of one entity those of another, with what is known of either; returns their new entities by their ids."""
    entity, own = _entity_of(target), node.entity
    actor = (target.state if target.mention.kind == "place" else target.actor) or node.actor
    found = {}
    for other in referents.nodes:
        if other.entity in (own, entity):
            other.actor = other.actor or actor
        if other.entity == own:
            other.entity = found[other.mention.id] = entity
    return found


def _entity_of(node: Node) -> str:
    """Return whom one takes up with a mention: a place stands for its state."""
    return node.state if node.mention.kind == "place" and node.state is not None else node.entity


def _choose(referents: Referents, node: Node, chances: Mapping[MentionWord, float], speaker: Node | None) -> Node | None:
    """Return the last mention of the one whom a mention most likely takes up, or None where that is not likely enough."""
    shares: dict[str, float] = {}
    last: dict[str, Node] = {}
    for word, chance in chances.items():
        other = referents.by_head[word.sentence, word.token]
        entity = _entity_of(other)
        shares[entity] = shares.get(entity, 0.0) + chance
        last[entity] = other
    if shares and node.word in KINDS:
        shares = _with_signs(shares, weigh(referents, node, speaker))
    best = max(shares, key=shares.__getitem__, default=None)
    if best is None or shares[best] < _enough(node) or not _may_be(referents, node, last[best]):
        return None
    return last[best]


def _with_signs(shares: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    """Return how likely a pronoun takes up each entity by both: what the head tells times what its signs tell."""
    of_signs = {entity.removeprefix("place:"): weight for entity, weight in weights.items()}
    worth = {entity: share * (of_signs.get(entity.removeprefix("place:"), 0.0) + _UNSIGNED) for entity, share in shares.items()}
    nobody = (1 - sum(shares.values())) * (1 - sum(weights.values()) + _UNSIGNED)
    total = sum(worth.values()) + max(nobody, 0.0)
    return {entity: one / total for entity, one in worth.items()}


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
