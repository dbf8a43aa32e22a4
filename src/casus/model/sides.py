"""What the learned head of a report's mentions is told and asked, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


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


@dataclass(frozen=True, slots=True, order=True)
class MentionWord:
    """The head word of a mention; those of one report are ordered as they stand in it.

    Args:
        sentence: the place of its sentence in the report.
        token: its place in the sentence.
    """

    sentence: int
    token: int


@dataclass(frozen=True, slots=True)
class SideQuestion:
    """What is asked of a report, and what is known of it.

    Args:
        told: of which words the side is known.
        asked: the mentions whose side is asked.
        mentions: all mentions, in order; those before it may be whom an open one takes up.
        is_open: the mentions of which it is asked whom they take up.
    """

    told: Sequence[ToldSide] = ()
    asked: Sequence[MentionWord] = ()
    mentions: Sequence[MentionWord] = ()
    is_open: frozenset[MentionWord] = frozenset()


@dataclass(frozen=True, slots=True)
class SideChances:
    """What the head answers.

    Args:
        sides: of each asked mention, how likely it stands for each side told near it, from 0 to 1; what is missing to 1 is nobody's.
        links: of each open mention, how likely it is the same as each one before it near it, from 0 to 1; what is missing to 1 is that
            it is somebody new.
    """

    sides: dict[MentionWord, Mapping[str, float]] = field(default_factory=dict)
    links: dict[MentionWord, Mapping[MentionWord, float]] = field(default_factory=dict)
