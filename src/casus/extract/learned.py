"""What the learned head says of a sentence's words, beside the lexicon: acts without a line there, lines borne out or doubted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from casus.codebook.senses import Sense, SenseBook
from casus.extract.triggers import Trigger
from casus.model.act_guess import ActGuess
from casus.model.sentence import Sentence, Token

LEARNED = "learned."  # how the ids of its senses begin
# How likely an act must be; chosen on reports that the head did not learn from, see docs/decisions/0027-learned-acts.md.
_ALONE = 0.9  # of one type, to be told without a line of the lexicon
_SURE = 0.9  # of the lexicon's type, to be told though its parties are things or nobody is known
_ANOTHER = 0.8  # of another type, where the lexicon's is less likely than _HARDLY
_HARDLY = 0.1
_UNLIKELY = 0.15  # of any type: the lexicon's line does not count
_PARTS = frozenset({"amod", "compound", "case", "fixed", "flat", "det", "nmod:desc"})  # words of a phrase that tell nothing by themselves


@dataclass(frozen=True, slots=True)
class Learned:
    """What the head says of one sentence.

    Args:
        guesses: its words that may tell an act; None where no head was asked.
    """

    guesses: Sequence[ActGuess] | None = None

    def triggers(self, sentence: Sentence, book: SenseBook, taken: Collection[int]) -> Iterator[tuple[Trigger, ...]]:
        """Yield for each word that the head is sure enough of, and for which the lexicon has no sense, the one sense of its type."""
        for guess in self.guesses or ():
            kind, chance = guess.chances[0]
            token = sentence.tokens[guess.token]
            if chance >= _ALONE and token.index not in taken and _can_tell(token):
                yield from _of_type(sentence, book, token, kind)

    def is_sure(self, trigger: Trigger) -> bool:
        """Say whether the head takes the words for an act of the sense's type."""
        return self._chance(_words(trigger), trigger.sense.type) >= _SURE

    def is_unlikely(self, trigger: Trigger) -> bool:
        """Say whether the head takes the words for no act at all."""
        if self.guesses is None:
            return False
        words = _words(trigger)
        return max((g.any for g in self.guesses if g.token in words), default=0.0) < _UNLIKELY

    def another(self, sentence: Sentence, book: SenseBook, trigger: Trigger, kind: str | None) -> tuple[Trigger, ...]:
        """Return the reading that the head prefers by far to the lexicon's, or that it is sure of where the lexicon's came to nothing.

        Args:
            sentence: the sentence.
            book: the lexicon.
            trigger: the lexicon's reading.
            kind: its type, after the rules for the future; None where nothing came of it.
        """
        words = _words(trigger)
        if kind is not None and max(self._chance(words, trigger.sense.type), self._chance(words, kind)) >= _HARDLY:
            return ()
        guess = next((g for g in self.guesses or () if g.token == trigger.token.index), None)
        least = _ANOTHER if kind is not None else _SURE
        if guess is None or guess.chances[0][1] < least or not _can_tell(trigger.token):
            return ()
        return next(_of_type(sentence, book, trigger.token, guess.chances[0][0]), ())

    def _chance(self, words: Collection[int], kind: str) -> float:
        return max((g.chance(kind) for g in self.guesses or () if g.token in words), default=0.0)


def _of_type(sentence: Sentence, book: SenseBook, token: Token, kind: str) -> Iterator[tuple[Trigger, ...]]:
    sense: Sense | None = book.learned_by_type.get(kind)
    if sense is not None:
        yield (Trigger(replace(sense, act=_act(sentence, token)), token),)


def _words(trigger: Trigger) -> frozenset[int]:
    return frozenset(t.index for t in (trigger.token, *trigger.rest, *trigger.objects))


def _can_tell(token: Token) -> bool:
    """Say whether a word can be the head of what tells an act."""
    if token.rel in _PARTS or token.deprel in _PARTS:
        return False
    return token.upos == "VERB" or (token.upos == "NOUN" and token.entity == "O")


def _act(sentence: Sentence, token: Token) -> str:
    """Return the word's lemma, with its particle."""
    particle = sentence.child(token, "compound:prt")
    return f"{token.lemma} {particle.text.lower()}" if particle is not None else token.lemma
