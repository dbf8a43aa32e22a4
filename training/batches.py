"""Examples to tensors: pieces, casing classes and targets, in batches of like length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from random import Random

import torch
from corpora import ENTITIES, UNKNOWN, Example
from torch import Tensor

from casus.language.inputs import casing
from casus.language.wordpiece import CLS, SEP, WordPieces

IGNORED = -100  # what cross entropy passes over
TASKS = ("upos", "xpos", "lem", "ner", "head", "dep")
_MOST_PIECES = 500


@dataclass(frozen=True, slots=True)
class Item:
    """An example as numbers."""

    ids: tuple[int, ...]
    cases: tuple[int, ...]
    firsts: tuple[int, ...]
    targets: dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Tensors of some sentences; see Network.forward for the shapes of the first five."""

    ids: Tensor
    cases: Tensor
    mask: Tensor
    firsts: Tensor
    words: Tensor
    targets: dict[str, Tensor]

    def inputs(self) -> tuple[Tensor, ...]:
        """Return what the network takes."""
        return self.ids, self.cases, self.mask, self.firsts, self.words


def edit_script(word: str, lemma: str) -> str:
    """Return how to make the lemma of a word: lower it or not, how many letters to cut, what to put there."""
    lowered = lemma == lemma.lower()
    base = word.lower() if lowered else word
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return f"{int(lowered)}|{len(base) - same}|{lemma[same:]}"


def count_labels(examples: Sequence[Example]) -> dict[str, list[str]]:
    """Return the labels of each task that the examples hold; relations and edit scripts that are rarer than three times are left out."""
    counts: dict[str, Counter[str]] = {k: Counter() for k in ("upos", "xpos", "dep", "lem")}
    for e in examples:
        counts["upos"].update(e.upos)
        counts["xpos"].update(e.xpos)
        counts["dep"].update(e.deprels)
        counts["lem"].update(edit_script(w, lemma) for w, lemma in zip(e.words, e.lemmas, strict=True))
    return {
        "upos": sorted(counts["upos"]),
        "xpos": sorted(counts["xpos"]),
        "dep": sorted(x for x, n in counts["dep"].items() if n >= 3),
        "lem": [x for x, n in counts["lem"].most_common() if n >= 3],
        "ner": list(ENTITIES),
    }


class Coder:
    """Turns examples into numbers, with the very pieces and casing classes that the parser uses."""

    def __init__(self, labels: dict[str, list[str]]) -> None:
        file = resources.files("casus.language") / "data" / "wordpiece.txt"
        self._pieces = WordPieces(file.read_text("utf-8").split("\n"))
        self.labels = labels
        self._numbers = {task: {label: i for i, label in enumerate(names)} for task, names in labels.items()}
        self._numbers["ner"][UNKNOWN] = IGNORED

    def __call__(self, example: Example) -> Item | None:
        """Return the item, or None where the sentence is longer than the encoder takes."""
        ids, cases, firsts = [CLS], [0], [0]
        for i, word in enumerate(example.words):
            pieces = self._pieces(word)
            firsts.append(len(ids))
            ids.extend(pieces)
            cases.extend([casing(word, is_first=i == 0)] * len(pieces))
        if len(ids) >= _MOST_PIECES:
            return None
        scripts = tuple(edit_script(w, lemma) for w, lemma in zip(example.words, example.lemmas, strict=False))
        labels = {"upos": example.upos, "xpos": example.xpos, "lem": scripts, "ner": example.entities, "dep": example.deprels}
        targets = {task: tuple(self._numbers[task].get(x, IGNORED) for x in names) for task, names in labels.items() if names}
        if example.heads:
            targets["head"] = example.heads
        return Item((*ids, SEP), (*cases, 0), tuple(firsts), targets)


def collate(items: Sequence[Item]) -> Batch:
    """Return the tensors of some items."""
    n, n_ids, n_words = len(items), max(len(i.ids) for i in items), max(len(i.firsts) for i in items)
    ids, cases, mask = (torch.zeros(n, n_ids, dtype=torch.long) for _ in range(3))
    firsts, words = (torch.zeros(n, n_words, dtype=torch.long) for _ in range(2))
    targets = {task: torch.full((n, n_words - 1), IGNORED) for task in TASKS}
    for row, item in enumerate(items):
        ids[row, : len(item.ids)] = torch.tensor(item.ids)
        cases[row, : len(item.ids)] = torch.tensor(item.cases)
        mask[row, : len(item.ids)] = 1
        firsts[row, : len(item.firsts)] = torch.tensor(item.firsts)
        words[row, : len(item.firsts)] = 1
        for task, numbers in item.targets.items():
            targets[task][row, : len(numbers)] = torch.tensor(numbers)
    return Batch(ids, cases, mask, firsts, words, targets)


def batches(lengths: Sequence[int], most: int, random: Random) -> Iterator[list[int]]:
    """Yield the places of all items in batches of at most `most` pieces or words with padding, of like length, in random order."""
    order = list(range(len(lengths)))
    random.shuffle(order)
    found: list[list[int]] = []
    for start in range(0, len(order), 1500):
        batch: list[int] = []
        for i in sorted(order[start : start + 1500], key=lengths.__getitem__):
            if batch and (len(batch) + 1) * lengths[i] > most:
                found.append(batch)
                batch = []
            batch.append(i)
        found.append(batch)
    random.shuffle(found)
    yield from found
