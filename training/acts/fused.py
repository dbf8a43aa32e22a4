"""MiniLM's lower layers and the act head as ONNX graphs of fused operators, each product in 8-bit integers of fixed ranges.

The ranges are fixed, so that what is said of a sentence does not hang on those beside it in a batch.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import onnx
import torch
from act_network import SIZE, ActLayers, Lower

sys.path.append(str(Path(__file__).parents[1]))

from encoder import HEADS
from encoder import Layer as OurLayer
from graph import Builder, Range, attention, embed, rest_of_layer
from ranges import open_graph, widen

_ROWS = ("rows", "pieces")
Graph = Callable[..., onnx.ModelProto]


def lower_graph(lower: Lower, ranges: Sequence[Range] = (), *, shows_taken: bool = False) -> onnx.ModelProto:
    """Return the graph from ids and mask to the states after the lower layers, `early`; shape (rows, pieces, 384)."""
    encoder, b = lower.encoder, Builder(ranges, shows_taken=shows_taken)
    length = b.node("Squeeze", b.node("Slice", b.node("Shape", "ids"), b.tensor([1], np.int64), b.tensor([2], np.int64)))
    numbers = b.node("Range", b.tensor(0, np.int64), length, b.tensor(1, np.int64))
    places = embed(b, (encoder.places.weight + encoder.kinds.weight[0]).detach().numpy(), numbers)
    x = b.node("Add", embed(b, encoder.words.weight.detach().numpy(), "ids"), places)
    norm = (b.tensor(part.detach().numpy()) for part in (encoder.norm.weight, encoder.norm.bias))
    x = b.node("LayerNormalization", x, *norm, epsilon=1e-12, axis=-1)
    for layer in encoder.layers[: encoder.n_frozen]:
        x = _add(b, layer, x)
    return b.model("lower", {"ids": _ROWS, "mask": _ROWS}, {"early": (x, 3)})


def head_graph(head: ActLayers, ranges: Sequence[Range] = (), *, shows_taken: bool = False) -> onnx.ModelProto:
    """Return the graph from those states, `states`, and the mask to the scores of labels; shape (rows, pieces, labels)."""
    b, x = Builder(ranges, shows_taken=shows_taken), "states"
    for layer in head.layers:
        x = _add(b, layer, x)
    scores = b.product(x, head.labels.weight.detach().numpy().T, head.labels.bias.detach().numpy(), is_exact=True)
    return b.model("acts", {"states": (*_ROWS, SIZE), "mask": _ROWS}, {"scores": (scores, 3)})


def find_ranges(graph: Graph, inputs: Sequence[dict[str, Any]]) -> list[Range]:
    """Return what each product of a graph takes over some inputs, each of one row."""
    showing = open_graph(graph(shows_taken=True))
    found: list[Range] = []
    for given in inputs:
        found = widen(found, [x[0] for x in showing.run(None, given)])
    return found


def run_all(graph: onnx.ModelProto, inputs: Sequence[dict[str, Any]]) -> Iterator[Any]:
    """Yield the first output of a graph for each of the inputs."""
    session = open_graph(graph)
    for given in inputs:
        yield session.run(None, given)[0]


def _add(b: Builder, layer: OurLayer, x: str) -> str:
    """Add one of MiniLM's layers, named as the parser's are: query, key and value are one product there."""
    three = (layer.query, layer.key, layer.value)
    attend = SimpleNamespace(weight=torch.cat([p.weight for p in three]), bias=torch.cat([p.bias for p in three]))
    named: Any = SimpleNamespace(
        attend=attend, out=layer.out, widen=layer.up, narrow=layer.down, norm_attention=layer.first_norm, norm=layer.last_norm, n_heads=HEADS
    )
    return rest_of_layer(b, named, x, attention(b, named, x))
