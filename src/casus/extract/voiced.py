"""Acts of words that are done by another act: "marched to demand his release"."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

_VOICED = frozenset("demand protest denounce condemn decry press urge propose request ask appeal oppose discuss debate".split())
_VOICING = frozenset(
    """demonstrate march rally gather assemble protest strike block blockade picket parade pack fill throng crowd flood jam stop
    write cable telephone phone meet confer""".split()
)
_PROTESTS = frozenset("street strike".split())  # "took to the streets to demand", "went on strike to protest"


def is_voiced_by(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether who does what the verb above says does by it what the infinitive says."""
    if verb.rel != "advcl" or verb.lemma not in _VOICED:
        return False
    return head.lemma in _VOICING or any(t.lemma in _PROTESTS for t in sentence.children(head, "obl"))
