"""Splits the pair head into the layers that it shares with the sentence encoder and its own: split.py MINILM.safetensors [PAIR_HEAD.onnx].

The head's lower four layers stay as MiniLM has them, so MiniLM's own upper layers over them give its sentence vectors: four graphs, in
`src/casus/language/data/`: `lower.int8.onnx` (ids and mask to the states after three layers, that the act head stands on as well),
`fourth.int8.onnx` (those and mask to the states after the fourth), and over these `pair_head.int8.onnx` and `vectors.int8.onnx` (states and
mask to scores, and to a vector of length 1).
"""

from __future__ import annotations

import sys
from pathlib import Path

import onnx
import torch
from eight_bits import export
from encoder import N_EARLY, SIZE, PairEncoder, bias_of, load_encoder
from onnx.utils import extract_model
from torch import nn

DATA = Path(__file__).parents[2] / "src" / "casus" / "language" / "data"
_STATES = "/layers.3/last_norm/LayerNormalization_output_0"
_EARLY = f"/layers.{N_EARLY - 1}/last_norm/LayerNormalization_output_0"


class Vectors(nn.Module):
    """States after the shared layers to the mean of the last ones, of length 1."""

    def __init__(self, encoder: PairEncoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return the vectors; shape (rows, 384)."""
        bias = bias_of(mask)
        for layer in self.encoder.layers[self.encoder.n_frozen :]:
            states = layer(states, bias)
        weights = mask.float()[..., None]
        return nn.functional.normalize((states * weights).sum(1) / weights.sum(1), dim=-1)


def split_head(head: Path, folder: Path) -> None:
    """Write the three parts of a whole pair head."""
    whole = folder / "whole.onnx"
    whole.write_bytes(head.read_bytes())
    extract_model(str(whole), str(folder / "lower.int8.onnx"), ["ids", "mask"], [_EARLY])
    extract_model(str(whole), str(folder / "fourth.int8.onnx"), [_EARLY, "mask"], [_STATES])
    extract_model(str(whole), str(folder / "pair_head.int8.onnx"), [_STATES, "mask"], ["scores"])
    whole.unlink()
    for name in ("lower", "fourth", "pair_head"):
        _rename(folder / f"{name}.int8.onnx")


def _rename(file: Path) -> None:
    """Call the states between the lower and the upper layers `states`, and those that the act head stands on `early`."""
    names_of = {_STATES: "states", _EARLY: "early"}
    model = onnx.load(str(file))
    for node in model.graph.node:
        for names in (node.input, node.output):
            names[:] = [names_of.get(name, name) for name in names]
    for value in (*model.graph.input, *model.graph.output, *model.graph.value_info):
        value.name = names_of.get(value.name, value.name)
    onnx.checker.check_model(model)
    onnx.save(model, str(file))


def export_vectors(minilm: Path, folder: Path) -> None:
    """Write MiniLM's own upper layers, in 8 bits."""
    model = Vectors(load_encoder(minilm, 1).eval())
    inputs = {"states": torch.randn(2, 7, SIZE), "mask": torch.ones(2, 7, dtype=torch.long)}
    export(model, inputs, "vectors", folder / "vectors.int8.onnx")


if __name__ == "__main__":
    split_head(Path(sys.argv[2]) if len(sys.argv) > 2 else DATA / "pair_head.int8.onnx", DATA)
    export_vectors(Path(sys.argv[1]), DATA)
