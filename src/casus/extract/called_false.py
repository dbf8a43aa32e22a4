"""Claims that somebody calls false or mocks: "dismissed as fantasy a report that it had fled"."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.cues import CueBook
from casus.extract.judgements import CHARGES
from casus.extract.said_clauses import clause_tokens, without_marks
from casus.extract.unreal import FALSE, is_negated
from casus.model.sentence import Sentence, Token

_CALLING = frozenset("call brand label term deem pronounce declare".split())
# Who rejects a claim denies it, whatever he rejects it as; who mocks one denies it without any name for it.
_REJECTING = frozenset("dismiss reject refute deny rebut repudiate".split())
_CALLING_AS = _REJECTING | frozenset("describe denounce condemn brand characterise characterize deride ridicule decry mock".split())
_MOCKING = frozenset("deride ridicule mock scoff laugh sneer".split())
_AT = frozenset({"scoff", "laugh", "sneer"})
# What is called so is left aside, true or not: "dismissed as old news the report that it had fled".
_ASIDE = frozenset(
    "old stale irrelevant immaterial trivial minor unimportant insignificant harmless routine premature yesterday history late".split()
)
_OWNERS = frozenset("by of from in".split())
_OWNED = 7  # words of whose claim it is: "claims by the leader of the opposition that"
_WIDTH = 6  # words between "as" and what says that it is false: "as “a malicious and utterly baseless”"
_PHRASE = 9  # words of the phrase up to the claim: "a Greek newspaper report"
_IN_PHRASE = frozenset("DET ADJ NOUN PROPN PRON ADP PART VERB ADV NUM".split())
_MARKS = frozenset("“”\"'‘’`-–") | {"``", "''"}
_OF_OWNERS = frozenset("DET ADJ NOUN PROPN PRON ADP PART NUM CCONJ".split())


def find_called_false(sentence: Sentence, verb: Token, cues: CueBook) -> list[Token]:
    """Return the words of a claim that a verb calls false, without what it is called; none where it calls nothing so.

    Four orders stand in the news: "dismissed as fantasy a report that it had fled", "dismissed reports that it had fled as fantasy",
    "called the report that it had fled a lie" and "called it a lie that it had fled". The parse hangs what is said of the claim on the
    claim's own clause more often than not, so the order of the words decides. A verb that itself denies ("dismissed as a fairy tale the
    report that", "scoffed at the claim that") needs no word of falsehood.
    """
    if verb.lemma not in _CALLING | _CALLING_AS | _MOCKING or is_negated(sentence, verb) or is_set_aside(sentence, verb):
        return []
    tokens = sentence.tokens
    named = _end_of_any_name(tokens, verb) or _end_of_name(tokens, verb)
    that = _that_of_it(tokens, verb, named) or _that_of_claim(tokens, verb.index + 1 if named is None else named)
    if that is None and verb.lemma in _MOCKING:
        that = _that_of_claim(tokens, verb.index + 1)
    clause = None if that is None else sentence.head_of(tokens[that])
    if that is None or clause is None or clause.index < that:
        return []
    claim = [t for t in without_marks(sentence, clause_tokens(sentence, clause, cues), clause) if t.index > that]
    if named is not None or not claim:
        return claim
    # The words that say false end the claim's clause, as the parse has it, or stand right behind it.
    last = max((t.index for t in claim if t.upos != "PUNCT"), default=that)
    for end in (last, *(t.index for t in tokens[last + 1 : last + 1 + _WIDTH])):
        start = _called_at(tokens, that + 1, end, verb)
        if start is not None:
            return [t for t in claim if t.index < start]
    return _before_name(sentence, verb, claim) if verb.lemma in _MOCKING else []


def is_set_aside(sentence: Sentence, verb: Token) -> bool:
    """Say whether a claim is set aside, true or not: "dismissed as old news the report that it had fled"."""
    after = sentence.tokens[verb.index + 1 : verb.index + 1 + _WIDTH]
    name = after[: next((i for i, t in enumerate(after) if t.text.lower() in CHARGES), 0)]
    return bool(name) and name[0].text.lower() == "as" and any(t.lemma.lower() in _ASIDE for t in name)


def _end_of_any_name(tokens: Sequence[Token], verb: Token) -> int | None:
    """Return the place of the claim behind any name that a verb of rejecting gives it: "as a fairy tale | the report that".

    Who scoffs or sneers does so at the claim, which follows at once.
    """
    start = verb.index + 1
    if verb.lemma in _AT and start < len(tokens) and tokens[start].text.lower() == "at":
        return start + 1
    if verb.lemma not in _REJECTING | _MOCKING or start >= len(tokens) or tokens[start].text.lower() != "as":
        return None
    for token in tokens[start : start + _PHRASE]:
        if token.text.lower() in CHARGES and _that_behind(tokens, token.index + 1) is not None:
            return token.index  # the "story" of "as a bedtime story reports that" is none yet
        if token.upos not in _IN_PHRASE | {"CCONJ"} and token.text not in _MARKS:
            return None
    return None


def _before_name(sentence: Sentence, verb: Token, claim: Sequence[Token]) -> list[Token]:
    """Return the words of a mocked claim up to the "as" that the verb has behind it: "derided the claim that it had fled | as theatre"."""
    names = [t for n in sentence.children(verb, "obl", "xcomp", "advcl") for t in sentence.children(n, "case", "mark") if t.text == "as"]
    start = next((t.index for t in names if t.index > claim[0].index), claim[-1].index + 1)
    return [t for t in claim if t.index < start]


def _end_of_name(tokens: Sequence[Token], verb: Token) -> int | None:
    """Return the place behind what says false, where that follows a verb at once: "as fantasy", "a lie" behind "called", "it a lie"."""
    start, end = verb.index + 1, None
    start += tokens[start].text.lower() == "it" if start < len(tokens) else 0
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


def _that_of_it(tokens: Sequence[Token], verb: Token, named: int | None) -> int | None:
    """Return the place of the "that" behind "called it a lie", or None."""
    is_it = named is not None and named < len(tokens) and tokens[verb.index + 1].text.lower() == "it"
    return named if is_it and named is not None and tokens[named].text.lower() == "that" else None


def _that_of_claim(tokens: Sequence[Token], start: int) -> int | None:
    """Return the place of the "that" behind a claim whose phrase begins at a place, or None."""
    for token in tokens[start : start + _PHRASE]:
        if token.text.lower() in CHARGES:
            return _that_behind(tokens, token.index + 1)
        if token.upos not in _IN_PHRASE and token.text not in "-–":
            return None
    return None


def _that_behind(tokens: Sequence[Token], start: int) -> int | None:
    """Return the place of the "that" right behind a claim, or behind whose it is: "claims by the opposition that"."""
    is_owned = start < len(tokens) and tokens[start].text.lower() in _OWNERS
    for token in tokens[start : start + 1 + (_OWNED if is_owned else 0)]:
        if token.text.lower() == "that":
            return token.index if token.index == start or token.rel not in ("nsubj", "obj", "det") else None
        if token.upos not in _OF_OWNERS:
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
