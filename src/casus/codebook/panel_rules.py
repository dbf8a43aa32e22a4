"""What panels need to know: to whom promises run, who succeeded whom, numbers in two lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from typing import TypeVar

from casus.codebook.actor_tables import Row, read_rows, split_list
from casus.codebook.load import data_folder
from casus.ground.errors import CodebookError

T = TypeVar("T")
_PROMISES = ("defense", "offense", "neutral", "nonagg", "consul")
_FIRST_DAY, _LAST_DAY = "0001-01-01", "9999-12-31"


@dataclass(frozen=True, slots=True)
class Direction:
    """To whom a promise runs in an alliance whose members promise different things to different partners.

    Args:
        alliance: ATOP's number of it.
        promise: defense, offense, neutral, nonagg or consul.
        givers: COW numbers of the members whose promise runs to the receivers only.
        receivers: COW numbers of those to whom it runs.
        confidence: B one source says so, C it is generally known or our reading, and not confirmed.
        note: the treaty and its article.
    """

    alliance: int
    promise: str
    givers: tuple[int, ...]
    receivers: tuple[int, ...]
    confidence: str
    note: str


@dataclass(frozen=True, slots=True)
class Succession:
    """A state (COW number) that takes the place of another one under a number of its own."""

    before: int
    after: int
    on: str
    note: str


@dataclass(frozen=True, slots=True)
class Code:
    """A COW number that stands for another GW number from a first to a last day, both included."""

    cow: int
    gw: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class PanelRules:
    """All of it."""

    directions: tuple[Direction, ...]
    successions: tuple[Succession, ...]
    codes: tuple[Code, ...]


def load_panel_rules(folder: Traversable | None = None) -> PanelRules:
    """Read and check the rules of a folder (by default the one that ships with casus).

    Raises:
        CodebookError: a line breaks the form, names a promise that is none, or says twice to whom a promise runs.
    """
    at = folder or data_folder() / "panels"
    directions = _read(at / "directions.toml", _direction)
    seen: set[tuple[int, str, int]] = set()
    for direction in directions:
        for giver in direction.givers:
            key = (direction.alliance, direction.promise, giver)
            if key in seen:
                raise CodebookError(
                    f"{direction.alliance}: two lines say to whom {giver} promises {direction.promise}",
                    where="directions.toml",
                    hint="join their receivers in one line",
                )
            seen.add(key)
    return PanelRules(directions, _read(at / "successions.toml", _succession), _read(at / "codes.toml", _code))


def _read(file: Traversable, make: Callable[[Row], T]) -> tuple[T, ...]:
    found = []
    for row in read_rows(file):
        try:
            found.append(make(row))
        except (KeyError, ValueError) as error:
            raise CodebookError(f"this line cannot be read: {error}", where=row.where, hint="see the other lines for the form") from None
    return tuple(found)


def _direction(row: Row) -> Direction:
    cells = row.cells
    if cells["promise"] not in _PROMISES:
        raise ValueError(f"{cells['promise']!r} is no promise; they are {', '.join(_PROMISES)}")
    givers, receivers = (tuple(map(int, split_list(cells[name]))) for name in ("givers", "receivers"))
    return Direction(int(cells["alliance"]), cells["promise"], givers, receivers, cells["confidence"], cells["note"])


def _succession(row: Row) -> Succession:
    cells = row.cells
    return Succession(int(cells["before"]), int(cells["after"]), cells["on"], cells["note"])


def _code(row: Row) -> Code:
    cells = row.cells
    first, last = (date.fromisoformat(cells[name] or limit) for name, limit in (("first", _FIRST_DAY), ("last", _LAST_DAY)))
    return Code(int(cells["cow"]), int(cells["gw"]), first, last)
