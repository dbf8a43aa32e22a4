"""Craft and weapons known by letters and a number ("F-16", "T-72"), and what they are."""

from __future__ import annotations

from casus.model.sentence import Token

CRAFT = {
    letters: kind
    for kind, words in {
        "warplane": "f fa su mig tu il an b c p e ep rc kc u j jh a av y jas mirage",
        "helicopter": "uh ah mh hh mi ka",
        "drone": "mq rq tb shahed",
        "tank": "t pt btr bmp brdm",
        "missile": "scud df kn hwasong ss sa s rs kh",
    }.items()
    for letters in words.split()
}
"""Letters in front of the number, in small letters, and the word for the kind."""


def word_of(token: Token) -> str:
    """Return a word in small letters; of craft known by a number that for its kind ("warplane" for "F" of "two F-16s")."""
    word = token.text.lower()
    return CRAFT.get(word, word) if token.upos == "NOUN" and token.text[:1].isupper() else word


def is_craft(token: Token) -> bool:
    """Say whether a word is that of a craft or weapon known by letters and a number."""
    return word_of(token) != token.text.lower()
