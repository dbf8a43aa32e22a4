"""Measures links in the documents of UD English GUM, coded by others and read from ../shared.

`python gold/coreferring.py [--split train] [--genre news] [--misses]` prints, for the pronouns of the third person and for
descriptions ("the minister"), how many links are right: the nearest mention before with the same entity is of the same chain.
It has no floors, and is no part of `make gold`: GUM's chains hold things and places too, which casus leaves out on purpose.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from coding import FOLDER, Codes, Document
from tallies import Scores

DATA = FOLDER.parents[1] / "shared" / "data" / "language" / "ud-gum"
GENRES = ("news", "interview", "speech", "bio", "court", "voyage")
ACTING = frozenset({"person", "organization", "place"})
_THIRD = frozenset("he him his himself she her hers herself it its itself they them their themselves".split())
_OPENS = re.compile(r"\(([^()]+)|(\d+)\)|(\))")
PRONOUNS, DESCRIPTIONS = "pronouns", "descriptions"
_NO_DAY = date(2014, 1, 1)  # of documents that do not say when they were written


@dataclass
class Chained:
    """One mention as GUM has it: the characters of its head word, its chain, its kind of entity, and whether it is a pronoun."""

    start: int
    words: str
    group: str
    kind: str
    is_pronoun: bool
    is_common: bool


def read_documents(split: str, genres: tuple[str, ...] = GENRES, folder: Path = DATA) -> Iterator[tuple[Document, list[Chained]]]:
    """Yield each document of some genres with its mentions in order; the text is made of its sentences and paragraphs."""
    for block in (folder / f"{split}.conllu").read_text("utf-8").split("# newdoc id = ")[1:]:
        name = block[: block.index("\n")]
        if name.split("_")[1] in genres:
            yield _read(name, block)


def _read(name: str, block: str) -> tuple[Document, list[Chained]]:
    day = re.search(r"# meta::dateCreated = (\d{4}-\d\d-\d\d)\n", block)
    text, at = "", 0
    mentions: list[Chained] = []
    still_open: dict[str, list[tuple[int, str]]] = {}
    tokens: list[tuple[int, str, str]] = []
    for line in block.splitlines():
        if line.startswith("# newpar\n") or line == "# newpar":
            text = text.rstrip() + "\n\n" if text else ""
        elif line.startswith("# text = "):
            text, at = text + line.removeprefix("# text = ") + " ", len(text)
        cells = line.split("\t")
        if len(cells) != 10 or not cells[0].isdecimal():
            continue
        found = text.find(cells[1], at)
        if found >= 0:
            at = found + len(cells[1])
        tokens.append((max(found, 0), cells[1], cells[4]))
        entity = next((item.removeprefix("Entity=") for item in cells[9].split("|") if item.startswith("Entity=")), "")
        for opens, closes, alone in _OPENS.findall(entity):
            if opens:
                group, *rest = opens.split("-")
                last = (group, len(tokens) - 1, rest)
                still_open.setdefault(group, []).append((len(tokens) - 1, "-".join(rest)))
            group = closes or (last[0] if alone else "")
            if group and still_open.get(group):
                begin, rest_ = still_open[group].pop()
                mentions.append(_chained(tokens, begin, group, rest_))
    mentions.sort(key=lambda m: m.start)
    published = date.fromisoformat(day[1]) if day else _NO_DAY
    return Document(name, text.strip() + "\n", Codes(outlet="GUM", published=published)), mentions


def _chained(tokens: list[tuple[int, str, str]], begin: int, group: str, rest: str) -> Chained:
    kind, _, _, _, minimal, *_ = rest.split("-")
    head = begin + int(minimal.split(",")[0]) - 1
    start, words, tag = tokens[min(head, len(tokens) - 1)]
    is_pronoun = len(tokens) - begin == 1 and words.casefold() in _THIRD
    return Chained(start, words, group, kind, is_pronoun, tag.startswith("NN") and not tag.startswith("NNP"))


def score(document: Document, chained: list[Chained], account: dict[str, Any]) -> Scores:
    """Score the links of one document."""
    scores = Scores()
    by_start = {m.start: m for m in chained}
    last: dict[str, Chained | None] = {}
    before: set[str] = set()
    found = {}
    for item in account["mentions"]:
        found[find_head(item, by_start)] = item
    for place in sorted({*by_start, *found}):
        marked, item = by_start.get(place), found.get(place)
        entity = item["entity"] if item else ""
        is_asked = marked is not None and (marked.is_pronoun or (marked.is_common and item is not None and item["name"] is None))
        if marked is not None and is_asked:
            kind = PRONOUNS if marked.is_pronoun else DESCRIPTIONS
            is_due = marked.group in before and marked.kind in ACTING
            before_it, behind = document.text[max(0, place - 60) : place], document.text[place + len(marked.words) :][:25]
            note = f"{document.name}: {before_it}[{marked.words}]{behind}"
            note = f"{' '.join(note.split())} -> {entity}"
            if entity in last:
                antecedent = last[entity]
                if antecedent is not None:
                    scores.count(kind, "right" if antecedent.group == marked.group else "false", f"{note}, before: {antecedent.words}")
                    if antecedent.group != marked.group and is_due:
                        scores.count(kind, "missed", note)
            elif is_due:
                scores.count(kind, "missed", note)
        if item is not None:
            last[entity] = marked
        if marked is not None:
            before.add(marked.group)
    return scores


def find_head(item: dict[str, Any], by_start: dict[int, Chained]) -> int:
    """Return where the head of a found mention begins: its last word that GUM has as a head, of its name or before a preposition."""
    start, end = item["span"]
    cut = re.search(r" (?:of|in|for|from|at|to|with|on|by|near) ", item["text"])
    if item["name"] and item["name"] in item["text"]:
        start += item["text"].index(item["name"])
        end = start + len(item["name"])
    elif cut:
        end = start + cut.start()
    inside = [s for s in by_start if start <= s < end]
    return (inside[0] if item["name"] else inside[-1]) if inside else start


def main(arguments: list[str] | None = None) -> int:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--split", default="dev")
    options.add_argument("--genre", action="append")
    options.add_argument("--misses", action="store_true")
    given = options.parse_args(arguments)
    if not (DATA / f"{given.split}.conllu").is_file():
        print(f"not measured, as {given.split}.conllu is not in ../shared/data/language/ud-gum", file=sys.stderr)
        return 0
    from score import Reader  # noqa: PLC0415 - heavy

    reader, total = Reader(), Scores()
    for document, chained in read_documents(given.split, tuple(given.genre or GENRES)):
        total.add(score(document, chained, reader.account(document)))
    for name, tally in total.tallies.items():
        print(f"{name:14} right {tally.right:5} false {tally.false:5} missed {tally.missed:5}  {tally.precision:5.1f} {tally.recall:5.1f}")
        if given.misses:
            print(*tally.notes, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
