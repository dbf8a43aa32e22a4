"""Says whether a report shows by its words that it tells of two lands, though it may name only one of them."""

from __future__ import annotations

from casus.extract.headline_states import headline_words
from casus.extract.referents import Referents
from casus.ground.text import fold

_NEIGHBOURS = frozenset("neighbour neighbor neighbouring neighboring frontier border counterpart colleague".split())
_SENT = frozenset("ambassador envoy consul commissioner embassy legation consulate".split())
_WORDS = _NEIGHBOURS | _SENT


def tells_of_two_lands(referents: Referents) -> bool:
    """Say whether a report speaks of a frontier, a neighbour, a counterpart or an envoy.

    A correspondent at home calls his own state by no name ("the President", "this country"), so that the one that is named most may be
    the other.
    """
    headline = (fold(word) for word in headline_words(referents.reading.report))
    body = (fold(token.lemma) for sentence in referents.reading.sentences for token in sentence.tokens)
    return any(word in _WORDS or word.removesuffix("s") in _WORDS for words in (headline, body) for word in words)
