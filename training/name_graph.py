"""Puts the heads for names into the graph of the parser, whose own nodes stay as they are."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import onnx
from graph import Builder, Range
from name_head import FARTHEST, HEADS, WIDTH, NameHead
from name_states import LAYERS, layer_outputs
from network import Product
from onnx import TensorProto
from torch import nn

from casus.language.name_features import SIZES

_PREFIX = "names_"
_NEVER = 1e4
_OWN = 0.7  # the weight of these heads' scores beside those of the parser's own entities: of 0.5 to 0.85, the best on all sets together


def with_names(
    parser: onnx.ModelProto, heads: Sequence[NameHead], ranges: Sequence[Range] = (), *, shows_taken: bool = False
) -> onnx.ModelProto:
    """Return the parser's graph with an input more, `features`, and an output more, `names`: scores of labels.

    Args:
        parser: as `quantise.py` writes it; heads that it has already are replaced.
        heads: their weights; their scores are averaged.
        ranges: the least and the most of each dimension that each product of the heads takes; without them it works in floats.
        shows_taken: whether what each product takes is all that the graph returns.
    """
    model = onnx.ModelProto()
    model.CopyFrom(parser)
    graph = model.graph
    for part in (graph.node, graph.initializer):
        kept = [x for x in part if not x.name.startswith(_PREFIX)]
        del part[:]
        part.extend(kept)
    for ends, name in ((graph.input, "features"), (graph.output, "names")):
        kept = [x for x in ends if x.name != name]
        del ends[:]
        ends.extend(kept)
    taps = layer_outputs(graph)
    b = Builder(ranges, shows_taken=shows_taken, prefix=_PREFIX)
    scores = _scores(b, heads, [taps[i] for i in LAYERS])
    inputs: dict[str, Sequence[str | int]] = {"features": ("sentences", "words", len(SIZES))}
    added = b.model("names", inputs, {"names": (scores, 3)})
    if shows_taken:
        del graph.output[:]
    for part, more in (
        (graph.node, added.graph.node),
        (graph.initializer, added.graph.initializer),
        (graph.input, added.graph.input),
        (graph.output, added.graph.output),
    ):
        part.extend(more)
    return model


def _scores(b: Builder, heads: Sequence[NameHead], layers: Sequence[str]) -> str:
    # The root is carried along as if it were a word that no other one sees: to cut it off everywhere would cost more.
    # What all heads do to the same vectors is one product, as wide as they are together.
    x = _features(b, heads)
    weights = np.concatenate([_array(head.enter.weight).T for head in heads], axis=1)
    bias = np.concatenate([_array(head.enter.bias) for head in heads])
    for layer, weight in zip(layers, np.split(weights, len(layers)), strict=True):
        x = b.node("Add", x, b.product(layer, weight, bias / len(layers)))
    far, one, last = b.tensor([2**31 - 1], np.int64), b.tensor([1], np.int64), b.tensor([2], np.int64)
    scores = b.node("Mul", "entities", b.tensor(1 - _OWN))
    for i, head in enumerate(heads):
        ends = b.tensor([i * WIDTH], np.int64), b.tensor([(i + 1) * WIDTH], np.int64)
        own = b.node("Slice", _states(b, head, b.node("Slice", x, *ends, last)), one, far, one)
        weight, bias = _array(head.labels.weight).T, _array(head.labels.bias)
        share = _OWN / len(heads)
        scores = b.node("Add", scores, b.product(own, share * weight, share * bias, is_exact=True))
    return scores


def _states(b: Builder, head: NameHead, x: str) -> str:
    """Return the last vectors of a head."""
    x = _norm(b, x, head.norm)
    x = _norm(b, b.node("Add", x, _product(b, _mixed(b, head, x), head.out)), head.norm_attention)
    inner = b.fused("Gelu", _product(b, x, head.widen))
    return _norm(b, b.node("Add", x, _product(b, inner, head.narrow)), head.norm_last)


def _features(b: Builder, heads: Sequence[NameHead]) -> str:
    """Add up the vectors of a word's features, all from one table."""
    table = np.concatenate([np.concatenate([_array(t.weight) for t in head.features]) for head in heads], axis=1)
    starts = b.tensor(np.cumsum([0, *SIZES[:-1]]), np.int64)
    found = b.node("Gather", b.tensor(table), b.node("Add", "features", starts))
    return b.node("ReduceSum", found, b.tensor([2], np.int64), keepdims=0)


def _mixed(b: Builder, head: NameHead, x: str) -> str:
    """Return what attention makes of the words."""
    zero, one = b.tensor(np.int64(0), np.int64), b.tensor(np.int64(1), np.int64)
    places = b.node("Range", zero, b.node("Gather", b.node("Shape", "words"), one, axis=0), one)
    apart = b.node("Sub", b.node("Unsqueeze", places, b.tensor([0], np.int64)), b.node("Unsqueeze", places, b.tensor([1], np.int64)))
    least, most = b.tensor(np.int64(-FARTHEST), np.int64), b.tensor(np.int64(FARTHEST), np.int64)
    apart = b.node("Add", b.node("Clip", apart, least, most), most)
    bias = b.node("Unsqueeze", b.node("Gather", b.tensor(_array(head.distance)), apart, axis=1), b.tensor([0], np.int64))
    is_below = b.node("Cast", b.node("Unsqueeze", b.node("Greater", places, zero), b.tensor([0], np.int64)), to=TensorProto.INT64)
    is_word = b.node("Mul", "words", is_below)
    never = b.node("Mul", b.node("Sub", b.node("Cast", is_word, to=TensorProto.FLOAT), b.tensor(1.0)), b.tensor(_NEVER))
    bias = b.node("Add", bias, b.node("Unsqueeze", never, b.tensor([1, 2], np.int64)))
    split = b.node("Reshape", _product(b, x, head.attend), b.tensor([0, 0, 3, HEADS, WIDTH // HEADS], np.int64))
    split = b.node("Transpose", split, perm=[2, 0, 3, 1, 4])
    query, key, value = (b.node("Gather", split, b.tensor(np.int64(i), np.int64), axis=0) for i in range(3))
    scores = b.node("Mul", b.node("MatMul", query, b.node("Transpose", key, perm=[0, 1, 3, 2])), b.tensor(1 / math.sqrt(WIDTH // HEADS)))
    mixed = b.node("MatMul", b.node("Softmax", b.node("Add", scores, bias), axis=-1), value)
    return b.node("Reshape", b.node("Transpose", mixed, perm=[0, 2, 1, 3]), b.tensor([0, 0, WIDTH], np.int64))


def _product(b: Builder, x: str, product: Product) -> str:
    return b.product(x, _array(product.weight).T, _array(product.bias))


def _norm(b: Builder, x: str, norm: nn.LayerNorm) -> str:
    return b.node("LayerNormalization", x, b.tensor(_array(norm.weight)), b.tensor(_array(norm.bias)), epsilon=norm.eps, axis=-1)


def _array(value: object) -> np.ndarray:
    return value.detach().numpy()  # type: ignore[attr-defined, no-any-return]
