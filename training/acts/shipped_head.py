"""Takes the weights of an act head that shipped for a warm start: shipped_head.py MINILM.safetensors HEAD.onnx OUT.pt."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from act_network import ActLayers
from eight_bits import widen
from onnx import numpy_helper

_TOPIC = "topic.weight_Transposed"
_PRODUCTS = ("query", "key", "value", "out", "up", "down")  # of a layer, in the order of the graph


def restore(minilm: Path, file: Path) -> ActLayers:
    """Return the head whose 8-bit weights a file of `export_head.py` holds."""
    values = {i.name: numpy_helper.to_array(i) for i in onnx.load(file).graph.initializer}
    small = [n.removesuffix("_quantized") for n in values if n.endswith("_quantized")]
    names = [_TOPIC, *sorted((n for n in small if n != _TOPIC), key=lambda n: int(n.split("_")[1]))]
    head = ActLayers(minilm)
    state = head.state_dict()
    places = ["topic"] + [f"layers.{i}.{name}" for i in range(len(head.layers)) for name in _PRODUCTS] + ["labels"]
    for place, name in zip(places, names, strict=True):
        state[f"{place}.weight"].copy_(torch.tensor(np.ascontiguousarray(widen(values, name).T)))
    for name in state.keys() & values.keys():  # biases and norms go by their own names
        state[name].copy_(torch.tensor(values[name]))
    return head


if __name__ == "__main__":
    torch.save(restore(Path(sys.argv[1]), Path(sys.argv[2])).state_dict(), sys.argv[3])
