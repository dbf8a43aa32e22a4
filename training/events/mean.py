"""Writes the mean of several trained heads: `python training/events/mean.py OUT FOLDER...`; all must have the same labels."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
from eight_bits import widen
from onnx import numpy_helper

GRAPH, LABELS = "pair_head.int8.onnx", "pair_head.json"
_MOST = 64  # seven bits, as in train.py (reduced range)
Weights = dict[str, np.ndarray]


def main(out: str, *folders: str) -> None:
    """Read the heads, average what differs between them, and write it as 8-bit integers with a scale a column.

    The frozen layers are the same in all and stay as they are, bit for bit.
    """
    labels = {(Path(folder) / LABELS).read_text("utf-8") for folder in folders}
    if len(labels) != 1:
        sys.exit("the heads have different labels: train them on the same files")
    graphs = [onnx.load(str(Path(folder) / GRAPH)) for folder in folders]
    heads: list[Weights] = [{t.name: numpy_helper.to_array(t) for t in graph.graph.initializer} for graph in graphs]
    new = {name: weights for table in heads[0] for name, weights in _averaged(table, heads)}
    for tensor in graphs[0].graph.initializer:
        if tensor.name in new:
            tensor.CopyFrom(numpy_helper.from_array(new[tensor.name], tensor.name))
    Path(out).mkdir(parents=True, exist_ok=True)
    onnx.save(graphs[0], str(Path(out) / GRAPH))
    shutil.copy(Path(folders[0]) / LABELS, Path(out) / LABELS)


def _averaged(name: str, heads: list[Weights]) -> list[tuple[str, np.ndarray]]:
    """Return the tensors that take the place of one: none where all heads have the same, or where it goes with another."""
    if name.endswith(("_scale", "_zero_point")) or all(np.array_equal(head[name], heads[0][name]) for head in heads):
        return []
    if not name.endswith("_quantized"):
        return [(name, np.mean([head[name] for head in heads], 0).astype(heads[0][name].dtype))]
    whole_name = name.removesuffix("_quantized")
    scale, zero = f"{whole_name}_scale", f"{whole_name}_zero_point"
    mean = np.mean([widen(head, whole_name) for head in heads], 0)
    steps = np.maximum(np.abs(mean).max(0) / _MOST, 1e-9).astype(np.float32)
    whole = np.clip(np.round(mean / steps), -_MOST, _MOST).astype(np.int8)
    return [(name, whole), (scale, steps.reshape(heads[0][scale].shape)), (zero, np.zeros_like(heads[0][zero]))]


if __name__ == "__main__":
    main(*sys.argv[1:])
