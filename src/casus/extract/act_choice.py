"""Chooses whether a word tells an act, and of which type, by fitted weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from casus.codebook.senses import SenseBook
from casus.extract.act_signs import Candidate, Maker, reading_signs, word_signs
from casus.extract.act_weights import WEIGHTS
from casus.extract.draft import Draft
from casus.extract.learned import LEAST, as_told_by_head, is_heads, is_known
from casus.extract.ranking import share_out
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence, Token

_KEPT = 0.2  # how likely a word of the lexicon's must tell an act at all
_OVER = 1.5  # how much likelier than the lexicon's another type must be
_TOLD: Mapping[Maker, float] = {"failed line": 0.75, "head": 0.82}  # how likely others must tell an act at all
_OF_TYPE = 0.6  # and of their type
_SURE = 0.9  # what the head itself gives this is told
_NEIGHBOURS = {"SANCTION", "COERCE"}  # whose border the lexicon draws as PLOVER's manual does, and writers do not
_MOST = 2  # of the head's types, the likeliest


def find_candidates(
    sentence: Sentence,
    token: Token,
    triggers: Sequence[Trigger],
    told: Draft | None,
    guess: ActGuess | None,
    book: SenseBook,
    trust: Callable[[Trigger], Draft | None],
) -> list[Candidate]:
    """Return the readings of a word as an act, one of each type: by its lines in the lexicon, then by the head's likeliest types.

    Args:
        sentence: the sentence.
        token: the word.
        triggers: its lines.
        told: the act that the sentence bears out by one of them, if any.
        guess: what the head says of the word.
        book: the lexicon.
        trust: drafts an act though its parties are things, or nobody is known.
    """
    found = {told.type: Candidate(told, "line")} if told is not None else {}
    has_failed = told is None and not all(is_heads(t) for t in triggers)
    for draft in map(trust, triggers if has_failed else ()):
        if draft is not None and is_known(draft) and _is_done(draft):
            found.setdefault(draft.type, Candidate(draft, "failed line"))
    # Of what a line came to nothing for ("ordered its forces to pull back") the head often has the act below.
    is_settled = has_failed or (told is not None and _is_turned(told))
    likely = guess.chances[:_MOST] if guess is not None and token.upos == "VERB" and not is_settled else ()
    for kind, chance in likely:
        sense = book.learned_by_type.get(kind)
        if told is not None and {kind, told.type} == _NEIGHBOURS:
            continue
        if chance >= LEAST and kind not in found and sense is not None:
            draft = trust(as_told_by_head(sentence, token, sense))
            if draft is not None and (told is not None or is_known(draft)):
                found.setdefault(draft.type, Candidate(draft, "head"))
    return list(found.values())


def _is_turned(told: Draft) -> bool:
    """Say whether rules gave an act that is told as done another type than its line's: "stopped buying", "will not lift"."""
    return told.type != told.sense.type and told.status == "actual"


def _is_done(draft: Draft) -> bool:
    """Say whether an act against the rules of its line is told as done; of whom a warning threatens the rules know more."""
    return draft.status == "actual" and draft.type != "THREATEN"


def choose_act(
    candidates: Sequence[Candidate], sentence: Sentence, token: Token, guess: ActGuess | None, statements: Sequence[Statement]
) -> Draft | None:
    """Return the likeliest reading of a word, or None where it most likely tells no act.

    A line of the lexicon that the sentence bears out stands unless no act, or another type, is much likelier; what nothing but the head,
    or a line against its sentence, speaks for must be likely by itself.
    """
    if not candidates:
        return None
    shares = share_out(*ask(candidates, sentence, token, guess, statements), WEIGHTS)
    best = max(range(len(candidates)), key=shares.__getitem__)
    any_act = 1 - shares[-1]
    line = next((n for n, c in enumerate(candidates) if c.maker == "line"), None)
    if line is not None:
        if any_act < _KEPT and not candidates[line].draft.is_weak:
            return None  # what only refers back ("the signing") tells nothing by itself, and is seldom marked
        best = best if shares[best] > _OVER * shares[line] else line
    elif not _is_sure(candidates[best], guess) and (any_act < _TOLD[candidates[best].maker] or shares[best] < _OF_TYPE):
        return None
    return candidates[best].draft


def _is_sure(candidate: Candidate, guess: ActGuess | None) -> bool:
    return guess is not None and guess.chance(candidate.draft.sense.type) >= _SURE


def ask(
    candidates: Sequence[Candidate], sentence: Sentence, token: Token, guess: ActGuess | None, statements: Sequence[Statement]
) -> tuple[list[tuple[str, ...]], tuple[str, ...]]:
    """Return the signs of each reading of a word, and those that speak for none."""
    is_direct = any(s.form == "direct" for s in statements)
    nobody = word_signs(sentence, token, guess, is_direct=is_direct, is_said=bool(statements))
    return [reading_signs(c, guess) for c in candidates], nobody
