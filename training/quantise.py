"""Writes a network as the package ships it, in 8-bit integers: python training/quantise.py SETS MODEL.pt OUT."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random

import onnx
from batches import Coder
from corpora import read_examples
from graph import parser_graph, relation_graph
from network import load
from ranges import find_ranges

_SENTENCES = 2500  # that the ranges of products are taken from


def main() -> None:
    """Write both graphs and the labels."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sets", type=Path, help="the folder that prepare.py wrote")
    options.add_argument("model", type=Path)
    options.add_argument("out", type=Path, help="a folder, src/casus/language/data to ship it")
    given = options.parse_args()
    network, labels = load(given.model)
    given.out.mkdir(parents=True, exist_ok=True)
    examples = read_examples(given.sets / "train.jsonl")
    Random(0).shuffle(examples)
    coder = Coder(labels)
    network.eval()
    of_parser, of_relations = find_ranges(network, [item for e in examples[:_SENTENCES] if (item := coder(e)) is not None])
    graphs = {"parser": parser_graph(network, of_parser), "relations": relation_graph(network, of_relations)}
    for name, graph in graphs.items():
        file = given.out / f"{name}.int8.onnx"
        onnx.save(graph, file)
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    (given.out / "vocab.json").write_text(json.dumps(labels, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
