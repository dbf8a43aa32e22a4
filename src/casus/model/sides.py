"""What the learned head of sides is told of a report, and asked."""

from __future__ import annotations

from dataclasses import dataclass


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
    """The head word of a mention of whom it is not known for which state or body he acts.

    Args:
        sentence: the place of its sentence in the report.
        token: its place in the sentence.
    """

    sentence: int
    token: int
