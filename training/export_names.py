"""Puts the heads for names into the parser as it ships: python training/export_names.py SETS PARSER.onnx HEAD.pt ..."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from random import Random

import onnx
import torch
from corpora import read_examples
from graph import Range
from name_graph import with_names
from name_head import NameHead
from ranges import open_graph, widen
from train_names import NameCoder

from casus.language.inputs import pad

_SENTENCES, _BATCH = 2500, 16  # that the ranges of products are taken from


def find_ranges(parser: onnx.ModelProto, heads: Sequence[NameHead], coder: NameCoder, sentences: Sequence[Sequence[str]]) -> list[Range]:
    """Return the least and the most of each dimension that each product of the heads takes, over some sentences."""
    session = open_graph(with_names(parser, heads, shows_taken=True))
    wanted = {given.name for given in session.get_inputs()}
    found: list[Range] = []
    order = sorted(sentences, key=len)
    for start in range(0, len(order), _BATCH):
        feed = pad([coder.input_of(words) for words in order[start : start + _BATCH]])
        is_word = feed["words"].astype(bool)
        taken = session.run(None, {name: value for name, value in feed.items() if name in wanted})
        found = widen(found, [x[is_word] for x in taken])
    return found


def load_head(file: Path) -> NameHead:
    """Return the head that `train_names.py` wrote."""
    head = NameHead()
    head.load_state_dict(torch.load(file, weights_only=True))
    return head


def main() -> None:
    """Write the parser with the heads in the place of the file without them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sets", type=Path, help="the folder that prepare.py wrote")
    options.add_argument("parser", type=Path)
    options.add_argument("heads", type=Path, nargs="+", help="what train_names.py wrote")
    given = options.parse_args()
    heads = [load_head(file) for file in given.heads]
    parser = onnx.load(given.parser)
    examples = read_examples(given.sets / "train.jsonl") + read_examples(given.sets / "train-entities.jsonl")
    Random(0).shuffle(examples)
    ranges = find_ranges(parser, heads, NameCoder(given.parser), [e.words for e in examples[:_SENTENCES]])
    onnx.save(with_names(parser, heads, ranges), given.parser)
    print(f"{given.parser}: {given.parser.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
