"""Signs of an act: what of a word, and of one reading of it, speaks for or against an act being told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from casus.extract.cast import Role
from casus.extract.clauses import is_passive
from casus.extract.draft import Draft
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence, Token

Maker = Literal["line", "failed line", "head"]
_STEPS = (0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97)  # of the head's chances


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a word as an act.

    Args:
        draft: the act.
        maker: what made it: a line of the lexicon that the sentence bears out, one that it does not bear out by itself, or the
            head's type.
    """

    draft: Draft
    maker: Maker


def word_signs(sentence: Sentence, token: Token, guess: ActGuess | None, *, is_direct: bool, is_said: bool) -> tuple[str, ...]:
    """Return the signs of a word, which count for its telling no act.

    Args:
        sentence: its sentence.
        token: the word.
        guess: what the head says of it; None where it takes it for no act.
        is_direct: whether it stands in direct speech.
        is_said: whether somebody says it at all.
    """
    chance = sum(c for _, c in guess.chances) if guess is not None else 0.0
    signs = [f"any {_step(chance)}", token.upos, token.xpos, f"as {token.rel}"]
    if token.deprel == "acl:relcl":
        signs.append("relative")
    if token.upos == "VERB" and is_passive(sentence, token):
        signs.append("passive")
    if is_said:
        signs.append("quoted" if is_direct else "said")
    return tuple(signs)


def reading_signs(candidate: Candidate, guess: ActGuess | None) -> tuple[str, ...]:
    """Return the signs of one reading of a word."""
    return tuple(_reading_signs(candidate, guess))


def _reading_signs(candidate: Candidate, guess: ActGuess | None) -> Iterator[str]:
    draft, maker = candidate.draft, candidate.maker
    kind = draft.type
    yield f"head {_step(max(guess.chance(kind), guess.chance(draft.sense.type)) if guess is not None else 0.0)}"
    if guess is not None and guess.chances[0][0] == kind:
        yield "head's first"
    yield kind
    yield f"{kind} by {maker}"
    yield f"{draft.status} by {maker}"
    yield f"{draft.token.upos} by {maker}"
    yield f"of {_party(draft.roles.actors)} by {maker}"
    yield f"to {_party(draft.roles.recipients)} by {maker}"
    if maker != "line":
        yield f"{_party(draft.roles.actors)} to {_party(draft.roles.recipients)}"
    if draft.roles.is_blocked:
        yield f"blocked by {maker}"
    if maker != "head":
        yield f"{maker}, weight {min(draft.trigger.weight, 5)}"
        yield f"{maker}, {'plain' if draft.sense.plain else 'object' if draft.trigger.objects else 'bare'}"


def _party(roles: Collection[Role]) -> str:
    """Return what is known of those on one side: a state or body, a person or people, a pronoun, a thing, or nothing."""
    if any(r.party.actor is not None for r in roles):
        return "known"
    if any(r.token.upos == "PRON" for r in roles):
        return "pronoun"
    return "somebody" if any(r.is_actor for r in roles) else "something" if roles else "nobody"


def _step(chance: float, steps: Sequence[float] = _STEPS) -> float:
    at = bisect_right(steps, chance)
    return steps[at - 1] if at else 0.0
