"""The floors that gold scores must not fall below: read, compared, and raised."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("floors.json")


@dataclass(frozen=True)
class Floors:
    """Scores that must be reached, and counts that must not be passed, by name."""

    at_least: Mapping[str, float]
    at_most: Mapping[str, int]

    def broken(self, scores: Mapping[str, float], counts: Mapping[str, int]) -> list[str]:
        """Return a line for each floor that is not kept; a score that is not there is not kept either."""
        lines = []
        for name, floor in self.at_least.items():
            score = scores.get(name)
            if score is None or score < floor - 1e-9:
                lines.append(f"{name}: {'not scored' if score is None else f'{score:.1f}'}, the floor is {floor:.1f}")
        for name, most in self.at_most.items():
            count = counts.get(name)
            if count is None or count > most:
                lines.append(f"{name}: {'not counted' if count is None else count}, at most {most} are allowed")
        return lines

    def raised(self, scores: Mapping[str, float], counts: Mapping[str, int]) -> Floors:
        """Return floors as high as the scores, rounded down to a tenth, and counts as low; no floor sinks.

        >>> Floors({"a": 50.0}, {"b": 3}).raised({"a": 61.27, "c": 9.0}, {"b": 4}).at_least
        {'a': 61.2, 'c': 9.0}
        """
        at_least = {name: max(self.at_least.get(name, 0.0), math.floor(score * 10 + 1e-9) / 10) for name, score in scores.items()}
        at_most = {name: min(self.at_most.get(name, count), count) for name, count in counts.items()}
        return Floors({**self.at_least, **at_least}, {**self.at_most, **at_most})

    def write(self, file: Path = FILE) -> None:
        """Write the floors."""
        file.write_text(json.dumps({"at_least": dict(self.at_least), "at_most": dict(self.at_most)}, indent=2) + "\n", "utf-8")


def read_floors(file: Path = FILE) -> Floors:
    """Return the floors of a file; none where there is no file yet."""
    if not file.exists():
        return Floors({}, {})
    table = json.loads(file.read_text("utf-8"))
    return Floors(table["at_least"], table["at_most"])
