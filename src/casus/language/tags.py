"""Two tags of a word that contradict each other, each scored by a head of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

# Parts of speech that a Penn tag does not leave open, by the part of speech that contradicts it; what both treebanks do
# write together ("NOUN" with "VBG" is a gerund in a name, "VERB" with "NNP" a verb there) is no contradiction.
_DECIDED: dict[str, dict[str, tuple[str, ...]]] = {
    "NOUN": {"ADJ": ("NN", "NNS"), "VERB": ("NN", "NNS")},
    "ADJ": {"VERB": ("JJ",), "ADV": ("JJ", "JJR"), "NOUN": ("JJ",)},
    "VERB": {"NOUN": ("VB", "VBD", "VBP", "VBZ"), "ADJ": ("VBN", "VBD", "VBZ", "VBP")},
    "ADV": {"ADJ": ("RB",)},
    "ADP": {"ADV": ("RP",)},
    "INTJ": {"ADP": ("UH",)},
    "PUNCT": {"SYM": (".", ":", "``", "''")},
}


def agreement(upos: Sequence[str], xpos: Sequence[str]) -> Any:
    """Return which part of speech a word has, for each two tags found.

    Args:
        upos: the universal parts of speech, in the order of the model's scores.
        xpos: the Penn tags, likewise.

    Returns:
        numbers of parts of speech, shape (parts of speech, Penn tags).

    >>> agreement(["ADJ", "NOUN"], ["JJ", "NN"]).tolist()
    [[0, 1], [0, 1]]
    """
    table = np.repeat(np.arange(len(upos))[:, None], len(xpos), axis=1)
    for right, wrongs in _DECIDED.items():
        for wrong, tags in wrongs.items():
            if right in upos and wrong in upos:
                table[upos.index(wrong), [xpos.index(tag) for tag in tags if tag in xpos]] = upos.index(right)
    return table
