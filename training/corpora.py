"""Reads the treebanks and entity sets that the language model may be trained on, each into the same examples."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ENTITIES = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
_SLIP = "B-O"  # what the last words of 540 sentences of Universal NER have, names among them
UNKNOWN = "?"  # the label of a word of which a corpus does not say what we would call it


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence with what its corpus says of each word; an empty tuple stands for what it does not say.

    Args:
        words: its words.
        upos: universal parts of speech.
        xpos: Penn tags.
        lemmas: dictionary forms.
        heads: 0 for the root, else the number of the word that each depends on.
        deprels: relations to the heads.
        entities: BIO labels, or `?`.
        document: what names the text that it is a sentence of.
    """

    words: tuple[str, ...]
    upos: tuple[str, ...] = ()
    xpos: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    deprels: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    document: str = ""


def write_examples(file: Path, examples: Sequence[Example]) -> None:
    """Write examples as JSON lines."""
    with file.open("w", encoding="utf-8") as lines:
        for example in examples:
            lines.write(json.dumps({k: v for k, v in asdict(example).items() if v}, ensure_ascii=False) + "\n")


def read_examples(file: Path) -> list[Example]:
    """Read what `write_examples` wrote."""
    with file.open(encoding="utf-8") as lines:
        return [Example(**{k: tuple(v) if isinstance(v, list) else v for k, v in json.loads(line).items()}) for line in lines]


def read_treebank(file: Path) -> Iterator[tuple[str, Example, list[str]]]:
    """Yield the id, the words and trees, and the column of remarks of each sentence of a CoNLL-U file."""
    name = ""
    for block in file.read_text("utf-8").split("\n\n"):
        rows = []
        for line in block.split("\n"):
            if line.startswith("# sent_id"):
                name = line.partition("=")[2].strip()
            elif line and line[0] != "#" and line.split("\t", 1)[0].isdecimal():
                rows.append(line.split("\t"))
        if rows:
            words, lemmas, upos, xpos, heads, deprels, remarks = (tuple(r[i] for r in rows) for i in (1, 2, 3, 4, 6, 7, 9))
            example = Example(words, upos, xpos, lemmas, tuple(map(int, heads)), deprels, document=name.rpartition("-")[0])
            yield name, example, list(remarks)


def read_universal_ner(file: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Return the words and labels of each sentence of a Universal NER file, by its id."""
    found = {}
    for block in file.read_text("utf-8").split("\n\n"):
        name, words, labels = "", [], []
        for line in block.split("\n"):
            if line.startswith("# sent_id"):
                name = line.partition("=")[2].strip()
            elif line and line[0] != "#":
                cells = line.split("\t")
                words.append(cells[1])
                labels.append(UNKNOWN if cells[2] == _SLIP and any(c.isalpha() for c in cells[1]) else cells[2])
        found[name] = words, labels
    return found


def align(words: Sequence[str], labels: Sequence[str], onto: Sequence[str]) -> tuple[str, ...]:
    """Carry labels over to another tokenisation of the same letters; nothing where the letters differ."""
    if "".join(words) != "".join(onto):
        return ()
    letters = [label if i == 0 else label.replace("B-", "I-") for word, label in zip(words, labels, strict=True) for i in range(len(word))]
    at, found = 0, []
    for word in onto:
        found.append(letters[at])
        at += len(word)
    return mend(found)


def mend(labels: Sequence[str]) -> tuple[str, ...]:
    """Drop kinds that we do not know and let every entity begin with a B."""
    found, before = [], "O"
    for label in labels:
        now = label if label == UNKNOWN or label[2:] in ("PER", "LOC", "ORG") else "O"
        if now.startswith("I-") and before[2:] != now[2:]:
            now = "B-" + now[2:]
        found.append(now)
        before = now
    return tuple(found)


def read_columns(file: Path, kinds: dict[str, str]) -> Iterator[Example]:
    """Yield the sentences of a file with a word and its label on each line; kinds that are not named count as no entity."""
    for block in re.split(r"\n\s*\n", file.read_text("utf-8", errors="replace")):
        rows = [line.split() for line in block.split("\n") if line.strip() and not line.startswith("-DOCSTART")]
        rows = [r for r in rows if len(r) >= 2]
        if rows:
            labels = [r[-1] if r[-1] == "O" else f"{r[-1][:2]}{kinds.get(r[-1][2:], '-')}" for r in rows]
            yield Example(tuple(r[0] for r in rows), entities=mend(labels))
