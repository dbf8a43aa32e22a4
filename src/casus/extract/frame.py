"""Frames: one attribution as the grammar of its sentence shows it."""

from __future__ import annotations

from dataclasses import dataclass, field

from casus.codebook.cues import Cue
from casus.model.account import Stance
from casus.model.sentence import Sentence, Token


@dataclass(slots=True)
class Frame:
    """One attribution as the grammar of its sentence shows it.

    Args:
        sentence: its sentence.
        verb: the cue's main token.
        lemma: the cue's name in the codebook.
        cue: its group.
        stance: what the speaker does with the content.
        cue_tokens: the words of the cue.
        speaker: head of the speaker phrase, or None.
        content: tokens of the content; empty where only a quotation can be it.
        addressees: heads of the addressee phrases.
        by_quote: whether a quotation may be its content.
        why: the rule that found it.
        place: where the grammar had the content (see `casus.codebook.cues`), or "".
        aside: indices of the first and last token of an attribution that marks set off from what is said, or None.
    """

    sentence: Sentence
    verb: Token
    lemma: str
    cue: Cue | None
    stance: Stance
    cue_tokens: list[Token]
    speaker: Token | None
    content: list[Token] = field(default_factory=list)
    addressees: list[Token] = field(default_factory=list)
    by_quote: bool = False
    why: str = ""
    place: str = ""
    aside: tuple[int, int] | None = None
