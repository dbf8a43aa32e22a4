"""What the learned head says of a sentence: acts that the lexicon lacks, and lines that it bears out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from casus.codebook.senses import SenseBook
from casus.extract.draft import Draft
from casus.extract.triggers import Trigger
from casus.model.act_guess import LEARNED, ActGuess
from casus.model.sentence import Sentence, Token

# How likely an act must be; chosen on reports that the head did not learn from, see docs/decisions/0027-learned-acts.md.
_ALONE = 0.9  # of one type, to be told without a line of the lexicon
_SURE = 0.8  # of the lexicon's type, to be told though its parties are things or nobody is known
_TELLING_NOTHING = frozenset(
    """be have do say add tell know think believe hope expect seem appear become remain live need mean understand like look feel hear
    draw provoke spark prompt earn incur attract face""".split()
)
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
    def guesses(self) -> Sequence[ActGuess]:
        """The words that may tell an act."""
        return self.ask((self.sentence,))[0] if self.ask is not None else ()

    def open_verbs(self, taken: Collection[int]) -> list[Token]:
        """Return the verbs of which only the head may say what act they tell."""
        return [t for t in self.sentence.tokens if _can_tell(t) and t.index not in taken] if self.ask is not None else []

    def triggers(self, book: SenseBook, taken: Collection[int]) -> Iterator[tuple[Trigger, ...]]:
        """Yield for each verb that the head is sure enough of, and for which the lexicon has no sense, the one sense of its type."""
        open_ones = {t.index for t in self.open_verbs(taken)}
        if not open_ones:
            return
        for guess in self.guesses:
            kind, chance = guess.chances[0]
            sense, token = book.learned_by_type.get(kind), self.sentence.tokens[guess.token]
            if sense is not None and chance >= _ALONE and token.index in open_ones:
                yield (Trigger(replace(sense, act=_act(self.sentence, token)), token),)

    def is_sure(self, trigger: Trigger) -> bool:
        """Say whether the head takes the words for an act of the sense's type; of whom a warning threatens it knows less than the rules."""
        is_lexicons = not trigger.sense.id.startswith(LEARNED)
        return is_lexicons and trigger.sense.type != "THREATEN" and self._chance(_words(trigger), trigger.sense.type) >= _SURE

    def _chance(self, words: Collection[int], kind: str) -> float:
        return max((g.chance(kind) for g in self.guesses if g.token in words), default=0.0)


def is_known(draft: Draft) -> bool:
    """Say whether a state or body takes part, the head having learned from acts of all sorts of people.

    Where a line asks for another side that is not there, it must be a state or body that does it: "Beijing complained that it was unfair".
    """
    roles, lacks_side = draft.roles, _lacks_side(draft)
    if draft.sense.between_sides and draft.type == "AID" and (lacks_side or not roles.actors):
        return False  # whom one feeds or treats may be one's own: "44 Chadians are being treated"
    return any(r.party.actor is not None for r in (roles.actors if lacks_side else (*roles.actors, *roles.recipients)))


def is_reported(draft: Draft) -> bool:
    """Say whether an act is told in a report's own words; of what is quoted ("we support every nation's right") the head knows little."""
    return all(s.form == "indirect" for s in draft.statements)


def is_unsure(draft: Draft) -> bool:
    """Say whether what the head alone tells is no act that was done by or to a state or body; of what is only planned it knows less."""
    if not draft.sense.id.startswith(LEARNED):
        return False
    return draft.status != "actual" or _lacks_side(draft) or not is_known(draft)


def _lacks_side(draft: Draft) -> bool:
    return draft.sense.needs_recipient and not draft.roles.recipients


def _words(trigger: Trigger) -> frozenset[int]:
    return frozenset(t.index for t in (trigger.token, *trigger.rest, *trigger.objects))


def _can_tell(token: Token) -> bool:
    """Say whether a word can be the head of what tells an act."""
    if token.rel in _PARTS or token.deprel in _PARTS:
        return False
    return token.upos == "VERB" and token.lemma not in _TELLING_NOTHING


def _act(sentence: Sentence, token: Token) -> str:
    """Return the word's lemma, with its particle."""
    particle = sentence.child(token, "compound:prt")
    return f"{token.lemma} {particle.text.lower()}" if particle is not None else token.lemma
