"""Spells out sentences of our own that leave a choice: "<@state> {sent|gave} tents to [@state|Haiti]"."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

_OPENING, _CLOSING = {"{": "}", "<": ">", "[": "]"}, "}>]"


def read_pools(file: Path) -> dict[str, list[str]]:
    """Return the choices by name ("@state") of a file that has one list a line."""
    lines = (line.split(" = ", 1) for line in file.read_text("utf-8").splitlines() if line)
    return {name: choices.split("|") for name, choices in lines}


def spell_out(line: str, pools: Mapping[str, list[str]]) -> list[str]:
    """Return sentences that together have each choice of a line at least once, those of pools left aside.

    Choices stand in braces, or in the marks of a mention ("<the army|rebels>"); they nest. The same line gives the same sentences.
    """
    pick = random.Random(line)
    longest = max(_sizes(line), default=1)
    offsets: dict[int, int] = {}

    def choose(text: str, round_: int, at: int = 0) -> str:
        found, i = "", 0
        while i < len(text):
            if text[i] in _OPENING:
                end = _end(text, i)
                options = _split(text[i + 1 : end])
                shift = offsets.setdefault(at + i, pick.randrange(len(options)))
                chosen = choose(options[(shift + round_) % len(options)], round_, at + i + 1)
                found += chosen if text[i] == "{" else text[i] + chosen + text[end]
                i = end + 1
            else:
                found += text[i]
                i += 1
        return found

    sentences = []
    for round_ in range(longest):
        words = choose(line, round_).split(" ")
        text = " ".join(_named(word, pools, pick) for word in words if word)
        first = next(k for k, char in enumerate(text) if char.isalpha())
        sentences.append(text[:first] + text[first].upper() + text[first + 1 :])
    return list(dict.fromkeys(sentences))


def _named(word: str, pools: Mapping[str, list[str]], pick: random.Random) -> str:
    before, mark, name = word.partition("@")
    if not mark:
        return word
    key = next(k for k in sorted(pools, key=len, reverse=True) if (mark + name).startswith(k))
    return before + pick.choice(pools[key]) + name[len(key) - 1 :]


def _sizes(text: str) -> Iterator[int]:
    """Yield how many choices each pair of braces or marks leaves."""
    for i, char in enumerate(text):
        if char in _OPENING:
            yield len(_split(text[i + 1 : _end(text, i)]))


def _end(text: str, start: int) -> int:
    depth = 0
    for i in range(start, len(text)):
        depth += (text[i] in _OPENING) - (text[i] in _CLOSING)
        if depth == 0:
            return i
    raise ValueError(f"a bracket is not closed: {text[start:]}")


def _split(text: str) -> list[str]:
    parts, depth = [""], 0
    for char in text:
        depth += (char in _OPENING) - (char in _CLOSING)
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts
