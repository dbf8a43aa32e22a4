"""Words of persons' names, so that "Bashar al-Assad" and "Assad" meet."""

from __future__ import annotations

import re

from casus.ground.text import fold

_AFTER_NAME = frozenset("jr sr ii iii iv jnr snr".split())
_PARTICLES = frozenset("al el bin ibn van von der den de la le di da dos del ben abu ould mac o".split())
_WORD = re.compile(r"[^\W\d_]+(?:['.][^\W\d_]*)*")


def name_words(name: str) -> list[str]:
    """Return the folded words of a person's name, without particles in front of the surname and generation marks.

    >>> name_words("Bashar al-Assad"), name_words("Martin Luther King Jr.")
    (['bashar', 'assad'], ['martin', 'luther', 'king'])
    """
    words = [w.rstrip(".") for w in _WORD.findall(fold(name))]
    while len(words) > 1 and (words[-1] in _AFTER_NAME or words[-1] == "'s"):
        words.pop()
    kept = [w for w in words if w not in _PARTICLES]
    return kept or words or [fold(name)]
