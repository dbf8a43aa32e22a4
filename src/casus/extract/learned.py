"""What the learned head says of a sentence: which words may tell an act, and how likely."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from casus.codebook.senses import Sense, SenseBook
from casus.extract.draft import Draft
from casus.extract.idle_verbs import IDLE
from casus.extract.triggers import Trigger
from casus.model.act_guess import LEARNED, ActGuess
from casus.model.sentence import Sentence, Token

LEAST = 0.15  # less likely than that of one type, a verb without a line of the lexicon is not looked at
_ANSWERING = frozenset({"answer", "respond", "reply", "react"})  # lead up to the act that answers, or to words
_PARTS = frozenset({"amod", "compound", "case", "fixed", "flat", "det", "nmod:desc"})  # words of a phrase that tell nothing by themselves


Ask = Callable[[Sequence[Sentence]], Sequence[Sequence[ActGuess]]]


@dataclass(frozen=True)
class Learned:
    """What the head says of one sentence; it is asked when that may matter, since asking takes as long as parsing.

    Args:
        sentence: the sentence.
        ask: the head; None where there is none, or no state or body is in the sentence.
    """

    sentence: Sentence
    ask: Ask | None = None

    @cached_property
    def guesses(self) -> Mapping[int, ActGuess]:
        """The words that may tell an act, by their places."""
        return {g.token: g for g in self.ask((self.sentence,))[0]} if self.ask is not None else {}

    def guess(self, token: Token) -> ActGuess | None:
        """Return what the head says of a word; None where it tells no act."""
        return self.guesses.get(token.index)

    def triggers(self, book: SenseBook, taken: Collection[int]) -> Iterator[tuple[Trigger, ...]]:
        """Yield for each verb that may tell an act, and for which the lexicon has no line, the one sense of its likeliest type."""
        open_ones = [t for t in self.sentence.tokens if _can_tell(t) and t.index not in taken]
        for token in open_ones:
            guess = self.guess(token)
            sense = book.learned_by_type.get(guess.chances[0][0]) if guess is not None and guess.chances[0][1] >= LEAST else None
            if sense is not None:
                yield (as_told_by_head(self.sentence, token, sense),)


def as_told_by_head(sentence: Sentence, token: Token, sense: Sense) -> Trigger:
    """Return a word as what tells an act of the sense of a type."""
    return Trigger(replace(sense, act=_act(sentence, token)), token)


def is_known(draft: Draft) -> bool:
    """Say whether a state or body takes part, the head having learned from acts of all sorts of people, and a needed other side too."""
    roles = draft.roles
    if draft.sense.needs_recipient and not roles.recipients:
        return False
    return any(r.party.actor is not None for r in (*roles.actors, *roles.recipients))


def is_heads(made: Draft | Trigger) -> bool:
    """Say whether no line of the lexicon, but the head's type alone is behind an act."""
    return made.sense.id.startswith(LEARNED)


def _can_tell(token: Token) -> bool:
    """Say whether a word can be the head of what tells an act."""
    if token.rel in _PARTS or token.deprel in _PARTS:
        return False
    return token.upos == "VERB" and token.lemma not in IDLE | _ANSWERING


def _act(sentence: Sentence, token: Token) -> str:
    """Return the word's lemma, with its particle."""
    particle = sentence.child(token, "compound:prt")
    return f"{token.lemma} {particle.text.lower()}" if particle is not None else token.lemma
