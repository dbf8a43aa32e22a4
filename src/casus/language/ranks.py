"""How common words are in English at large, told by their rank in the encoder's vocabulary."""

from __future__ import annotations

from functools import cache

from casus.language.wordpiece import read_vocabulary

_FIRST_WORD = 1996  # what stands before it in the vocabulary are marks, single letters and signs


@cache
def load_ranks() -> dict[str, int]:
    """Return the whole words of the vocabulary with their ranks, 1 for the most common.

    WordPiece vocabularies list words roughly from common to rare (Wikipedia and books; Devlin et al. 2019). What is not in it is rare.
    """
    return {word: i + 1 for i, word in enumerate(read_vocabulary()[_FIRST_WORD:]) if word.isalpha()}
