"""Writes a network as ONNX with floats, to compare with: python training/export.py MODEL.pt OUT."""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
from graph import parser_graph, relation_graph
from network import load


def main() -> None:
    """Write both graphs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", type=Path)
    options.add_argument("out", type=Path, help="a folder")
    given = options.parse_args()
    network, _ = load(given.model)
    given.out.mkdir(parents=True, exist_ok=True)
    for name, graph in (("parser", parser_graph(network)), ("relations", relation_graph(network))):
        onnx.save(graph, given.out / f"{name}.onnx")


if __name__ == "__main__":
    main()
