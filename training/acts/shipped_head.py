"""Takes the weights of an act head that shipped for a warm start: shipped_head.py MINILM.safetensors HEAD.onnx OUT.pt."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from act_network import SIZE, ActLayers
from eight_bits import widen
from onnx import numpy_helper

_PRODUCTS = 4  # of a layer: query, key and value at once, out, up, down


def restore(minilm: Path, file: Path) -> ActLayers:
    """Return the head whose 8-bit weights a file holds, as it was named in November 2026."""
    values = {i.name: numpy_helper.to_array(i) for i in onnx.load(file).graph.initializer}
    names = sorted((n.removesuffix("_quantized") for n in values if n.endswith("_quantized")), key=lambda n: int(n.split("_")[1]))
    products = [widen(values, n) for n in names]
    head = ActLayers(minilm)
    state = head.state_dict()

    def put(name: str, weight: np.ndarray, bias: np.ndarray) -> None:
        state[f"{name}.weight"].copy_(torch.tensor(np.ascontiguousarray(weight)))
        state[f"{name}.bias"].copy_(torch.tensor(np.ascontiguousarray(bias)))

    for i in range(len(head.layers)):
        ours, theirs = f"layers.{i}.", f"m.layers.{i}."
        attend, out, up, down = products[_PRODUCTS * i : _PRODUCTS * (i + 1)]
        for j, name in enumerate(("query", "key", "value")):
            part = slice(SIZE * j, SIZE * (j + 1))
            put(ours + name, attend[:, part].T, values[f"{theirs}attend.bias"][part])
        for name, weight, their_name in (("out", out, "out"), ("up", up, "widen"), ("down", down, "narrow")):
            put(ours + name, weight.T, values[f"{theirs}{their_name}.bias"])
        for name, their_name in (("first_norm", "norm_attention"), ("last_norm", "norm")):
            put(ours + name, values[f"{theirs}{their_name}.weight"], values[f"{theirs}{their_name}.bias"])
    put("labels", products[-1].T, values["m.labels.bias"])
    return head


if __name__ == "__main__":
    torch.save(restore(Path(sys.argv[1]), Path(sys.argv[2])).state_dict(), sys.argv[3])
