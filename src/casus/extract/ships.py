"""Ships, which writers call she: where "she" and "her" may be one of which the last sentences tell."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.referents import Node, Referents

_SHIPS = frozenset(
    "ship vessel boat warship submarine frigate destroyer carrier trawler yacht ferry freighter cruiser corvette icebreaker supertanker "
    "tanker gunboat cutter minesweeper minelayer battleship flagship liner steamer steamship schooner barge tug tugboat coaster collier "
    "whaler dredger sloop dhow hull".split()
)
_PARTS = frozenset("skipper crew master hull bow bows stern deck keel mast rudder propeller hold wheelhouse funnel flag".split())
_REACH, _PARAGRAPHS = 3, 2  # sentences and paragraphs back


def not_ships(referents: Referents, node: Node) -> set[str]:
    """Return those whom "she" and "her" are not likely to be where a ship may be meant.

    These are states, and all but the women named since the ship was. A ship says nothing; only a ship has a skipper or bows, so that
    nobody is meant by whose they are.
    """
    ship = _ship_before(referents, node)
    if ship is None:
        return set()
    near = [n for n in referents.nodes[: node.place] if n.sentence.index >= ship]
    women = {n.entity for n in near if referents.is_person(n) and referents.facts[n.entity].gender == "f"}
    barred = {n.entity for n in referents.nodes if n.mention.kind == "state"} | set(referents.facts)
    return barred if is_ships(referents, node) else barred - women


def is_ships(referents: Referents, node: Node) -> bool:
    """Say whether "her" has what only a ship has: "her skipper", "across her bows"."""
    owned = node.verb() if node.token.deprel == "nmod:poss" else None
    return owned is not None and owned.lemma in _PARTS and _ship_before(referents, node) is not None


def _ship_before(referents: Referents, node: Node) -> int | None:
    """Return the last sentence of late that names a ship before "she" or "her"; None where there is none, or no ship can be meant."""
    if node.word not in nouns.SHE or node.says() or _has_people(referents, node):
        return None
    for index in range(node.sentence.index, max(-1, node.sentence.index - _REACH - 1), -1):
        sentence = referents.reading.sentences[index]
        tokens = sentence.tokens if sentence is not node.sentence else sentence.tokens[: node.token.index]
        is_near = node.sentence.paragraph - sentence.paragraph <= _PARAGRAPHS
        if is_near and any(t.lemma in _SHIPS and t.upos in ("NOUN", "PROPN") for t in tokens):
            return index
    return None


def _has_people(referents: Referents, node: Node) -> bool:
    """Say whether she has what only a person or a state has: "her ministers", "an aide to her"."""
    owned = node.verb() if node.token.rel == "nmod" else None
    found = None if owned is None else referents.by_head.get((node.sentence.index, owned.index))
    return owned is not None and found is not None and owned.lemma not in _PARTS and found.mention.kind in ("person", "group", "office")
