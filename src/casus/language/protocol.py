"""The one protocol between text and everything that reads a parse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from casus.model.act_guess import ActGuess
from casus.model.report import Paragraph
from casus.model.sentence import Sentence
from casus.model.sides import SideChances, SideQuestion


class Parser(Protocol):
    """Anything that turns paragraphs of a text into parsed sentences.

    Labels are those of Universal Dependencies 2 for English; entities are PER, LOC and ORG in BIO form; the spans of tokens
    count characters of `text`, never overlap and cover every character of the paragraphs that is not white space.
    """

    def parse(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
        """Return the sentences of the paragraphs, in order, indexed from 0."""
        ...


@runtime_checkable
class ActFinder(Protocol):
    """A parser that can also say which words of its sentences tell an act, whatever the lexicon knows."""

    def act_finder(self, text: Sequence[Sentence]) -> Callable[[Sequence[Sentence]], Sequence[Sequence[ActGuess]]]:
        """Return what says for each of some sentences of a text which words may tell an act."""
        ...


@runtime_checkable
class SideFinder(Protocol):
    """A parser that can also say for which of the states and bodies of a report somebody acts, and who is meant, whatever the words say."""

    def side_chances(self, sentences: Sequence[Sentence], heading: Sequence[str], question: SideQuestion) -> SideChances:
        """Return how likely each asked mention of a report stands for each side, and takes up each mention before it."""
        ...
