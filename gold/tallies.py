"""What scoring counts: right, missed and false things, with a line for each that is not right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from coding import Document


@dataclass
class Tally:
    """Counts of right, missed and false things, and a line for each that was missed or false."""

    right: int = 0
    missed: int = 0
    false: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the counts of another document."""
        self.right += other.right
        self.missed += other.missed
        self.false += other.false
        self.notes += other.notes

    @property
    def precision(self) -> float:
        """Percentage of found things that are right; 100 where nothing was found."""
        found = self.right + self.false
        return 100 * self.right / found if found else 100.0

    @property
    def recall(self) -> float:
        """Percentage of coded things that were found; 100 where nothing was to be found."""
        coded = self.right + self.missed
        return 100 * self.right / coded if coded else 100.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 200 * self.right / (2 * self.right + self.missed + self.false) if self.right + self.missed + self.false else 100.0


@dataclass
class Scores:
    """Tallies by name, and counts of what must not happen."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, other: Scores) -> None:
        """Add the scores of another document."""
        for name, tally in other.tallies.items():
            self.tallies[name].add(tally)
        for name, count in other.counts.items():
            self.counts[name] += count

    def named(self, prefix: str) -> Scores:
        """Return the same scores with a prefix before each name, so that they stand beside those of other documents."""
        named = Scores()
        named.tallies |= {prefix + name: tally for name, tally in self.tallies.items()}
        named.counts |= {prefix + name: count for name, count in self.counts.items()}
        return named

    def judge(self, name: str, right: bool, note: str) -> None:
        """Count one answer of those that are right or wrong."""
        tally = self.tallies[name]
        tally.right += right
        tally.false += not right
        tally.missed += not right
        if not right:
            tally.notes.append(f"wrong  {note}")

    def count(self, name: str, outcome: str, note: str) -> None:
        """Count one thing as right, missed or false."""
        tally = self.tallies[name]
        setattr(tally, outcome, getattr(tally, outcome) + 1)
        if outcome != "right":
            tally.notes.append(f"{outcome:6} {note}")


def show(document: Document, spans: Sequence[Sequence[int]]) -> str:
    """Return the words at some spans in one line, with the name of their document."""
    text = " … ".join(document.text[s:e] for s, e in spans)
    return f"{document.name}: {' '.join(text.split())[:110]}"
