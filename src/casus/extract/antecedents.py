"""Ranks those whom a pronoun may take up by fitted weights; abstains where none is clearly the one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casus.extract import antecedents_body, antecedents_group, antecedents_person
from casus.extract.antecedent_signs import KINDS, Surroundings, find_candidates, is_ruled
from casus.extract.person_grammar import is_anybody
from casus.extract.ranking import chances, choose_clear, read_table
from casus.extract.referents import Node, Referents, gender_of_pronoun
from casus.extract.they_grammar import link_by_grammar

_WRITTEN = {"person": antecedents_person, "body": antecedents_body, "group": antecedents_group}
_TABLES = {kind: read_table(one.WEIGHTS, one.BIAS, one.OUT) for kind, one in _WRITTEN.items()}
# How likely the best must be. On reports left out of the fit 95, 93 and 82 of 100 links are right then (`training/links/pronouns.py`).
_ENOUGH = {"person": 0.75, "body": 0.72, "group": 0.66}
_WITH_GRAMMAR = 0.5  # where grammar speaks for the same


def link_likeliest(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link a pronoun of the third person that is still open to whom it most likely takes up, if anybody."""
    if node.is_open and node.mention.kind == "pronoun" and node.word in KINDS:
        entity = likeliest(referents, node, speaker)
        if entity is not None:
            _link(referents, node, entity)


def _link(referents: Referents, node: Node, entity: str) -> None:
    """Link a pronoun to an entity named before it: a place as the state that it is, a pair as the pair."""
    found = next((n for n in reversed(referents.nodes[: node.place]) if n.entity == entity), None)
    if found is None or "+" in entity:
        node.entity = entity
    elif found.mention.kind == "place" and found.state is not None:
        referents.take_actor(node, found.state)
    else:
        referents.take(node, found)
    facts = referents.facts.get(entity)
    if facts is not None and (facts.gender is None or facts.gender_is_guessed):
        facts.gender, facts.gender_is_guessed = gender_of_pronoun(node.word), False


def likeliest(referents: Referents, node: Node, speaker: Node | None) -> str | None:
    """Return the entity that a pronoun most likely takes up, or None where that is not likely enough.

    Candidates and nobody are ranked by their signs (`antecedent_signs`); the weights are fitted by `training/links/pronouns.py`.

    Args:
        referents: the report's nodes; those before the pronoun are linked already.
        node: the pronoun: he, she, it, they, and their forms.
        speaker: who spoke last before it, or None.
    """
    kind = KINDS[node.word]
    if kind == "person" and is_anybody(referents, node, speaker):
        return None
    candidates = find_candidates(referents, node, speaker)
    if node.ruled is not None and not any(is_ruled(node, entity) for entity in candidates):
        return next((n.entity for n in reversed(referents.nodes[: node.place]) if is_ruled(node, n.entity)), None)
    if not candidates or (kind == "group" and link_by_grammar(referents, node)):
        return None
    signs, nobody = _signs(referents, node, speaker, candidates)
    entities = list(candidates)
    enough = [_WITH_GRAMMAR if is_ruled(node, entity) else _ENOUGH[kind] for entity in entities]
    best = choose_clear(signs, nobody, _TABLES[kind], enough)
    return None if best is None else entities[best]


def weigh(referents: Referents, node: Node, speaker: Node | None) -> dict[str, float]:
    """Return how likely a pronoun of the third person takes up each entity by its signs alone, what is missing to 1 nobody."""
    candidates = find_candidates(referents, node, speaker)
    if not candidates:
        return {}
    return dict(zip(candidates, chances(*_signs(referents, node, speaker, candidates), _TABLES[KINDS[node.word]]), strict=False))


def _signs(
    referents: Referents, node: Node, speaker: Node | None, candidates: Mapping[str, Sequence[tuple[int, Node]]]
) -> tuple[list[tuple[str, ...]], tuple[str, ...]]:
    """Return the signs of each candidate, and those of nobody."""
    around = Surroundings(referents, node, speaker, candidates)
    signs = [tuple(around.signs(entity, mentions, rank)) for rank, (entity, mentions) in enumerate(candidates.items())]
    return signs, tuple(around.nobody(len(candidates)))
