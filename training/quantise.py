"""Writes a network as the package ships it, in 8-bit integers: python training/quantise.py MODEL.pt OUT."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import onnx
from graph import parser_graph, relation_graph
from network import load


def main() -> None:
    """Write both graphs and the labels."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", type=Path)
    options.add_argument("out", type=Path, help="a folder, src/casus/language/data to ship it")
    given = options.parse_args()
    network, labels = load(given.model)
    given.out.mkdir(parents=True, exist_ok=True)
    graphs = {"parser": parser_graph(network, is_small=True, small_heads=True), "relations": relation_graph(network, is_small=True)}
    for name, graph in graphs.items():
        file = given.out / f"{name}.int8.onnx"
        onnx.save(graph, file)
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    (given.out / "vocab.json").write_text(json.dumps(labels, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
