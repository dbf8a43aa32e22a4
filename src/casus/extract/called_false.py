"""Claims that somebody calls false: "dismissed as fantasy a report that it had fled"."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.cues import CueBook
from casus.extract.judgements import CHARGES
from casus.extract.said_clauses import clause_tokens, without_marks
from casus.extract.unreal import FALSE, is_negated
from casus.model.sentence import Sentence, Token

_CALLING = frozenset("call brand label term deem pronounce declare".split())
_CALLING_AS = frozenset(
    "dismiss reject describe denounce condemn brand characterise characterize deride ridicule refute deny decry".split()
)
_WIDTH = 6  # words between "as" and what says that it is false: "as “a malicious and utterly baseless”"
_PHRASE = 9  # words of the phrase up to the claim: "a Greek newspaper report"
_IN_PHRASE = frozenset("DET ADJ NOUN PROPN PRON ADP PART VERB ADV NUM".split())


def find_called_false(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the words of a claim that a verb calls false, without what it is called; none where it calls nothing so.

    Three orders stand in the news: "dismissed as fantasy a report that it had fled", "dismissed reports that it had fled as fantasy" and
    "called the report that it had fled a lie". The parse hangs what is said of the claim on the claim's own clause more often than not, so
    the order of the words decides.
    """
    if verb.lemma not in _CALLING | _CALLING_AS or is_negated(sentence, verb):
        return []
    tokens = sentence.tokens
    named = _end_of_name(tokens, verb)
    that = _that_of_claim(tokens, verb.index + 1 if named is None else named)
    clause = None if that is None else sentence.head_of(tokens[that])
    if that is None or clause is None or clause.index < that:
        return []
    claim = without_marks(sentence, clause_tokens(sentence, clause, cues), clause)
    if named is not None or not claim:
        return claim
    # The words that say false end the claim's clause, as the parse has it, or stand right behind it.
    last = max((t.index for t in claim if t.upos != "PUNCT"), default=that)
    for end in (last, *(t.index for t in tokens[last + 1 : last + 1 + _WIDTH])):
        start = _called_at(tokens, that + 1, end, verb)
        if start is not None:
            return [t for t in claim if t.index < start]
    return []


def _end_of_name(tokens: Sequence[Token], verb: Token) -> int | None:
    """Return the place behind what says false, where that follows a verb at once: "as fantasy", or "a lie" behind "called"."""
    start, end = verb.index + 1, None
    if start >= len(tokens) or (tokens[start].text.lower() != "as" and verb.lemma not in _CALLING):
        return None
    for token in tokens[start : start + _WIDTH]:
        if token.text.lower() in CHARGES:
            break
        if token.text.lower() in FALSE:
            end = token.index + 1
    while end is not None and end < len(tokens) and tokens[end].upos == "PUNCT":
        end += 1
    return end


def _that_of_claim(tokens: Sequence[Token], start: int) -> int | None:
    """Return the place of the "that" behind a claim whose phrase begins at a place, or None."""
    for token in tokens[start : start + _PHRASE]:
        if token.text.lower() in CHARGES:
            after = token.index + 1
            return after if after < len(tokens) and tokens[after].text.lower() == "that" else None
        if token.upos not in _IN_PHRASE and token.text not in "-–":
            return None
    return None


def _called_at(tokens: Sequence[Token], start: int, last: int, verb: Token) -> int | None:
    """Return where the words begin that end at a place and say false: "as fantasy", "a lie"."""
    if tokens[last].text.lower() not in FALSE:
        return None
    first = last
    while first - 1 > start and (tokens[first - 1].upos in ("ADJ", "ADV", "DET", "PUNCT") or tokens[first - 1].text.lower() in FALSE):
        first -= 1
    if tokens[first - 1].text.lower() == "as":
        return first - 1 if verb.lemma in _CALLING_AS else None
    return first if verb.lemma in _CALLING else None
