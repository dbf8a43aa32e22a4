"""What the learned head of sides is told of a report, and asked, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from casus.model.sentence import Sentence


@dataclass(frozen=True, slots=True)
class ToldSide:
    """Words of a report of which it is known for which state or body they stand.

    Args:
        sentence: the place of their sentence in the report; None for its headline.
        start: the place of the first word in the sentence, or among the words of the headline.
        end: that of the word behind the last.
        side: the id of the state or body.
    """

    sentence: int | None
    start: int
    end: int
    side: str


@dataclass(frozen=True, slots=True)
class AskedWord:
    """The head word of a mention: one of whom it is not known for which state or body he acts, or one who may take part in an act.

    Args:
        sentence: the place of its sentence in the report.
        token: its place in the sentence.
    """

    sentence: int
    token: int


@dataclass(frozen=True, slots=True)
class AskedAct:
    """The head word of what tells an act.

    Args:
        sentence: the place of its sentence in the report.
        token: its place in the sentence.
        kind: its PLOVER type.
    """

    sentence: int
    token: int
    kind: str


@dataclass(frozen=True, slots=True)
class SideAnswers:
    """What the head says, each chance from 0 to 1; what is missing to 1 is nobody's.

    Args:
        sides: of each word that is asked about, how likely it stands for each side.
        actors: of each act, how likely each mention stands for who does it.
        recipients: the same of those to whom it is done.
    """

    sides: dict[AskedWord, Mapping[str, float]] = field(default_factory=dict)
    actors: dict[AskedAct, Mapping[AskedWord, float]] = field(default_factory=dict)
    recipients: dict[AskedAct, Mapping[AskedWord, float]] = field(default_factory=dict)


class AskSides(Protocol):
    """Says for which of the states and bodies of a report somebody acts, and who takes part in its acts, whatever the words say."""

    def __call__(
        self,
        sentences: Sequence[Sentence],
        heading: Sequence[str],
        told: Sequence[ToldSide],
        asked: Sequence[AskedWord],
        acts: Sequence[AskedAct] = (),
        mentions: Sequence[AskedWord] = (),
    ) -> SideAnswers:
        """Return how likely each asked word stands for each side that is told near it, and each mention for a party of an act.

        Args:
            sentences: those of a report, in order.
            heading: the words of its headline.
            told: of which words the side is known.
            asked: the words that are asked about.
            acts: the acts that are asked about.
            mentions: those who may take part in them.
        """
        ...
