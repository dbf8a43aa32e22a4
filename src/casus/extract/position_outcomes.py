"""What was decided: whether the words before "the decision" or "the vote" tell its outcome."""

from __future__ import annotations

from collections.abc import Mapping

from casus.extract.membership_scene import Scene
from casus.extract.membership_words import JOINING, LEAVING
from casus.model.sentence import Sentence, Token

_DECISIONS = frozenset({"decision", "vote", "move"})
_OUTCOMES = (
    JOINING
    | LEAVING
    | frozenset(
        "approve admit invite accept agree ratify back endorse extend offer grant sign withdraw suspend "
        "invitation ratification approval exit withdrawal".split()
    )
)
_WISHED = frozenset("apply want hope seek wish aim ask try bid application request desire plan wait expect".split())
_NOT = frozenset({"not", "n't", "n’t", "no", "never", "against"})
HALTING = frozenset("delay postpone block stall veto reject freeze suspend".split())  # then "the move" is that


def may_have_side(scenes: Mapping[int, Scene], sentence: Sentence, noun: Token) -> bool:
    """Say whether who welcomes what a noun points to can take a side: of "the decision" its outcome must be told right before.

    "Invited it" and "agreed to its entry" tell one; neither "decided not to admit it" nor "wants to join" does.
    """
    if noun.lemma not in _DECISIONS:
        return True
    before = scenes.get(sentence.index - 1)
    parts = [(sentence, sentence.tokens[: noun.index]), *([(before.sentence, before.sentence.tokens)] if before is not None else [])]
    words = [(part, t) for part, tokens in parts for t in tokens]
    is_no = any(t.text.lower() in _NOT for _, t in words)
    return not is_no and any(_tells_outcome(part, t, noun.lemma) for part, t in words)


def _tells_outcome(sentence: Sentence, word: Token, noun: str) -> bool:
    """Say whether a word tells what was decided: "admitted", "decided to apply"; not "applied to join", which is a move and no decision."""
    above = sentence.head_of(word)
    wished = word.rel in ("xcomp", "ccomp", "advcl", "acl") and above is not None and above.lemma in _WISHED
    if word.lemma in ("apply", "application"):
        return not wished and (noun == "move" or (above is not None and above.lemma == "decide"))
    return word.lemma in _OUTCOMES and word.upos in ("VERB", "NOUN", "ADJ") and not wished
