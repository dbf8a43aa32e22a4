"""Scores types, modes and CAMEO codes of the event between two given mentions: gold/modes/modes.txt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from coding import FOLDER, CodingError
from tallies import Scores

FILE = FOLDER / "modes" / "modes.txt"
PREFIX, HELD_BACK = "modes: ", "modes, held back: "
TYPES, MODES, CODES = "types", "modes of these", "CAMEO codes of these"
JUDGED = tuple(prefix + name for prefix in (PREFIX, HELD_BACK) for name in (TYPES, MODES, CODES))
_LINE = re.compile(r"(\d{3,4}(?:\|\d{3,4})*) (.+)")
_STUDIED = 2  # sentences of each mode; the third is held back


@dataclass(frozen=True)
class Marked:
    """A sentence with its two mentions and what it tells.

    Args:
        text: the sentence.
        actor: the characters of the first mention.
        recipient: the characters of the second.
        type: PLOVER type.
        mode: PLOVER mode.
        codes: CAMEO codes that a careful coder may give.
        is_held_back: whether no rule may be made after it.
    """

    text: str
    actor: tuple[int, int]
    recipient: tuple[int, int]
    type: str
    mode: str
    codes: tuple[str, ...]
    is_held_back: bool


@dataclass(frozen=True)
class Found:
    """What casus says of a marked sentence; "" for nothing."""

    type: str
    mode: str
    code: str


def read_modes(file: Path = FILE) -> list[Marked]:
    """Return the sentences in order.

    Raises:
        CodingError: a line is no code and sentence with both marks, or a mode has no sentence to study and one held back.
    """
    found: list[Marked] = []
    kind = mode = ""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.startswith("## "):
            kind, _, mode = line[3:].partition("-")
            continue
        match = _LINE.fullmatch(line)
        if match is None or not kind or not all(line.count(mark) == 1 for mark in "<>[]"):
            raise CodingError(f"{file.name} line {number}: no code and sentence with <actor> and [recipient]")
        n_before = sum((m.type, m.mode) == (kind, mode) for m in found)
        text, actor, recipient = _unmark(match[2])
        found.append(Marked(text, actor, recipient, kind, mode, tuple(match[1].split("|")), n_before >= _STUDIED))
    return found


def _unmark(marked: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    places: dict[str, int] = {}
    text = ""
    for char in marked:
        if char in "<>[]":
            places[char] = len(text)
        else:
            text += char
    return text, (places["<"], places[">"]), (places["["], places["]"])


def score_modes(sentences: Iterable[Marked], related: Callable[[Marked], Found]) -> Scores:
    """Score all sentences: the type of each, and mode and code of those whose type is right.

    A code is right where it is one of those given or stands above one in CAMEO's tree (170 above 173): it may say less, but nothing else.
    """
    scores = Scores()
    for sentence in sentences:
        prefix = HELD_BACK if sentence.is_held_back else PREFIX
        found = related(sentence)
        note = f"{sentence.type}-{sentence.mode} found {found.type}-{found.mode} {found.code}: {sentence.text}"
        scores.judge(prefix + TYPES, found.type == sentence.type, note)
        if found.type == sentence.type:
            scores.judge(prefix + MODES, found.mode == sentence.mode, note)
            scores.judge(prefix + CODES, any(_is_above(found.code, code) for code in sentence.codes), f"{'|'.join(sentence.codes)} {note}")
    return scores


def _is_above(code: str, other: str) -> bool:
    return bool(code) and other.startswith(code.rstrip("0") if len(code.rstrip("0")) > 1 else code[:2])
