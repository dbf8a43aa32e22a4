"""Says whether a report's words show that it tells of two lands, though it may name only one."""

from __future__ import annotations

from casus.extract.headline_states import headline_words
from casus.extract.referents import Node, Referents
from casus.ground.text import fold

_NEIGHBOURS = frozenset("neighbour neighbor neighbouring neighboring frontier border counterpart colleague".split())
_SENT = frozenset("ambassador envoy consul commissioner embassy legation consulate".split())
_WORDS = _NEIGHBOURS | _SENT
_ENVOYS = frozenset("ambassador envoy consul vice-consul consulate embassy legation".split())


def is_envoy(referents: Referents, node: Node) -> bool:
    """Say whether somebody is an envoy or his house, which are another state's than the one in which they are told of."""
    facts = referents.facts.get(node.entity)
    roles = facts.roles if facts is not None else {node.word}
    return any(role.split()[-1] in _ENVOYS or role.endswith("high commissioner") for role in roles if role)


def tells_of_two_lands(referents: Referents) -> bool:
    """Say whether a report speaks of a frontier, a neighbour, a counterpart or an envoy.

    A correspondent at home calls his own state by no name ("the President", "this country"), so that the one that is named most may be
    the other.
    """
    headline = (fold(word) for word in headline_words(referents.reading.report))
    body = (fold(token.lemma) for sentence in referents.reading.sentences for token in sentence.tokens)
    return any(word in _WORDS or word.removesuffix("s") in _WORDS for words in (headline, body) for word in words)
