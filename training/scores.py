"""Scores of a network, or of the entities of the shipped parser: python training/scores.py SETS [MODEL.pt]."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
import torch
from batches import Coder, collate
from corpora import UNKNOWN, Example, read_examples
from network import Network, load

from casus.language.model import OnnxParser
from casus.language.tree import EntityLabels, best_tree


def find_entities(labels: Sequence[str]) -> set[tuple[int, int, str]]:
    """Return the first word, the word after the last, and the kind of each entity."""
    found = set()
    for start, label in enumerate(labels):
        if label.startswith("B-"):
            end = start + 1
            while end < len(labels) and labels[end] == "I-" + label[2:]:
                end += 1
            found.add((start, end, label[2:]))
    return found


@torch.no_grad()
def score(network: Network, labels: dict[str, list[str]], examples: Sequence[Example], coder: Coder) -> dict[str, float]:
    """Return UPOS, XPOS, UAS, LAS and the precision, recall and F1 of entities, in per cent."""
    network.eval()
    decode = EntityLabels(labels["ner"])
    pairs = [(e, item) for e in examples if (item := coder(e)) is not None]
    pairs.sort(key=lambda pair: len(pair[1].ids))
    counts = dict.fromkeys(("words", "upos", "xpos", "uas", "las", "right", "wanted", "found"), 0)
    for start in range(0, len(pairs), 32):
        part = pairs[start : start + 32]
        upos, xpos, _, entities, arcs, below, above = network(*collate([item for _, item in part]).inputs())
        named = decode(entities.numpy(), [len(e.words) for e, _ in part])
        for row, (example, item) in enumerate(part):
            n = len(example.words)
            if example.heads:
                heads = best_tree(arcs[row, :n, : n + 1].numpy())
                rels = network.relations(below[row, :n], above[row, torch.tensor(heads)]).argmax(-1).numpy()
                is_head = heads == np.array(example.heads)
                counts["words"] += n
                counts["upos"] += int((upos[row, :n].argmax(-1).numpy() == np.array(item.targets["upos"])).sum())
                counts["xpos"] += int((xpos[row, :n].argmax(-1).numpy() == np.array(item.targets["xpos"])).sum())
                counts["uas"] += int(is_head.sum())
                counts["las"] += int((is_head & (rels == np.array(item.targets["dep"]))).sum())
            if example.entities and UNKNOWN not in example.entities:
                wanted, found = find_entities(example.entities), find_entities(named[row])
                counts["wanted"] += len(wanted)
                counts["found"] += len(found)
                counts["right"] += len(wanted & found)
    figures = {k: 100 * counts[k] / counts["words"] for k in ("upos", "xpos", "uas", "las") if counts["words"]}
    if counts["wanted"] and counts["found"]:
        figures["precision"] = 100 * counts["right"] / counts["found"]
        figures["recall"] = 100 * counts["right"] / counts["wanted"]
        figures["f1"] = 200 * counts["right"] / (counts["found"] + counts["wanted"])
    return figures


def score_shipped(examples: Sequence[Example], *, is_whole: bool) -> str:
    """Return precision, recall and F1 of the entities that the shipped parser finds, in per cent.

    Args:
        examples: in the order of their texts.
        is_whole: whether the sentences of a document are given as one text, or each as a text of its own.
    """
    parser = OnnxParser()
    right = wanted = found = 0
    for _, texts in groupby(enumerate(examples), key=lambda pair: (pair[1].document if is_whole else "") or pair[0]):
        text = [example for _, example in texts]
        for example, sentence in zip(text, parser.parse_words([e.words for e in text]), strict=True):
            gold, ours = find_entities(example.entities), find_entities([t.entity for t in sentence.tokens])
            right, wanted, found = right + len(gold & ours), wanted + len(gold), found + len(ours)
    return f"precision {100 * right / found:.2f} recall {100 * right / wanted:.2f} f1 {200 * right / (found + wanted):.2f}"


def main() -> None:
    """Print the scores on each development set."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sets", type=Path)
    options.add_argument("model", type=Path, nargs="?", help="a network; without it the entities of the parser as it ships are scored")
    given = options.parse_args()
    if given.model is None:
        for name in ("ewt-dev", "gum-dev", "politics-test"):
            examples = read_examples(given.sets / f"{name}.jsonl")
            print(name, score_shipped(examples, is_whole=True), flush=True)
            if any(e.document for e in examples):
                print(f"{name}, each sentence alone", score_shipped(examples, is_whole=False), flush=True)
        return
    torch.set_num_threads(1)
    network, labels = load(given.model)
    coder = Coder(labels)
    for name in ("ewt-dev", "gum-dev", "politics-test"):
        figures = score(network, labels, read_examples(given.sets / f"{name}.jsonl"), coder)
        print(name, " ".join(f"{k} {v:.2f}" for k, v in figures.items()), flush=True)


if __name__ == "__main__":
    main()
