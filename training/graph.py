"""Writes a network as ONNX graphs by hand: fused operators, and each product as floats or as 8-bit integers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from network import Layer, Network, Squeeze
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Floats = NDArray[np.float32]
_NEVER = -1e4
_OPSET, _FUSED_OPSET = 17, 1
_IR_VERSION = 8  # what the oldest runtime that casus allows can read
Range = tuple[Floats, Floats]
_STEPS = 255  # between the least and the most 8-bit integer
_MOVED = 0.8  # how much of the size of a dimension is moved: the best of 0.3 to 0.9 on both development sets
_MOST = 127  # of an 8-bit integer
_KINDS = {"mask": TensorProto.INT32} | dict.fromkeys(
    ("entities", "arcs", "below", "above", "relations", "names"), TensorProto.FLOAT
)  # the others: INT64
_RANGE = 64  # half of it, so that sums of two products fit 16 bits on processors without VNNI


class Builder:
    """Collects the nodes and tensors of one graph.

    Args:
        ranges: the least and the most that each product takes, in the order in which they are built; products are of 8-bit integers
            then, else of floats. They are fixed, so that the parse of a sentence does not hang on the batch that it is in.
        shows_taken: whether what each product takes is an output as well, from which ranges are found.
        prefix: what all names in the graph begin with, so that it can be put into another graph.
    """

    def __init__(self, ranges: Sequence[Range] = (), *, shows_taken: bool = False, prefix: str = "") -> None:
        self.is_small = bool(ranges)
        self._prefix = prefix
        self._ranges = iter(ranges)
        self._shows_taken = shows_taken
        self._taken: list[str] = []
        self._nodes: list[onnx.NodeProto] = []
        self._tensors: list[onnx.TensorProto] = []
        self._n = 0

    def tensor(self, value: NDArray[np.generic] | Sequence[int] | float, kind: type = np.float32) -> str:
        """Add a constant and return its name."""
        self._n += 1
        name = f"{self._prefix}w{self._n}"
        self._tensors.append(numpy_helper.from_array(np.asarray(value, kind), name))
        return name

    def node(self, op: str, *inputs: str, n: int = 1, domain: str = "", **attributes: object) -> str:
        """Add an operation with one output that counts and return the name of that."""
        self._n += 1
        name = f"{self._prefix}x{self._n}"
        outputs = [name] + [f"{name}_{i}" for i in range(1, n)]
        self._nodes.append(helper.make_node(op, inputs, outputs, f"{self._prefix}n{self._n}", domain=domain, **attributes))
        return outputs[0]

    def fused(self, op: str, *inputs: str, **attributes: object) -> str:
        """Add an operation of the runtime's own domain."""
        return self.node(op, *inputs, domain="com.microsoft", **attributes)

    def product(self, x: str, weight: Floats, bias: Floats, *, is_exact: bool = False) -> str:
        """Return x @ weight + bias; weight has shape (in, out)."""
        if is_exact or not self.is_small:
            if not is_exact:
                self.take(x)
            return self.node("Add", self.node("MatMul", x, self.tensor(weight)), self.tensor(bias))
        self.take(x)
        quantised, step, offset, weight = self.quantise(x, weight)
        small, scale = shrink(weight, axis=0)
        zero = self.tensor(np.zeros(len(scale)), np.int8)
        weights = self.tensor(small, np.int8), step, self.tensor(scale), offset, zero, self.tensor(bias)
        return self.fused("MatMulIntegerToFloat", quantised, *weights)

    def take(self, x: str) -> None:
        """Note what a product takes."""
        self._taken.append(x)

    def quantise(self, x: str, weight: Floats) -> tuple[str, str, str, Floats]:
        """Return 8-bit integers for a tensor, the step between two of them, the one that stands for 0, and the weights for them.

        A few dimensions are far larger than the others: a part of each one's size is moved into its row of the weights
        (SmoothQuant, Xiao et al. 2023, equation 4).
        """
        low, high = next(self._ranges)
        low, high = np.minimum(low, 0), np.maximum(high, 0)
        size = np.maximum(np.maximum(-low, high), 1e-5)
        moved = (size**_MOVED / np.maximum(np.abs(weight).max(axis=1), 1e-5) ** (1 - _MOVED)).astype(np.float32)
        x = self.node("Mul", x, self.tensor(1 / moved))
        low, high, weight = low / moved, high / moved, weight * moved[:, None]
        step = (high.max() - low.min()) / _STEPS
        scale, zero = self.tensor(step), self.tensor(round(-low.min() / step), np.uint8)
        return self.node("QuantizeLinear", x, scale, zero), scale, zero, weight

    def model(self, name: str, inputs: dict[str, Sequence[str | int]], outputs: dict[str, tuple[str, int]]) -> onnx.ModelProto:
        """Return the finished model.

        Args:
            name: the graph's name.
            inputs: shapes by name.
            outputs: name in the graph and number of dimensions, by name outside.
        """
        if self._shows_taken:
            outputs = {f"taken{i}": (inside, 0) for i, inside in enumerate(self._taken)}
        for outside, (inside, _) in outputs.items():
            self._nodes.append(helper.make_node("Identity", [inside], [outside], f"{self._prefix}{outside}"))
        takes = [helper.make_tensor_value_info(k, _kind(k), shape) for k, shape in inputs.items()]
        gives = [helper.make_tensor_value_info(k, _kind(k), [f"{k}_{i}" for i in range(n)] if n else None) for k, (_, n) in outputs.items()]
        graph = helper.make_graph(self._nodes, name, takes, gives, self._tensors)
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid("com.microsoft", _FUSED_OPSET)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="casus")


def _kind(name: str) -> int:
    return TensorProto.FLOAT if name.startswith("taken") else _KINDS.get(name, TensorProto.INT64)


def shrink(weight: Floats, axis: int) -> tuple[NDArray[np.int8], Floats]:
    """Return 8-bit integers and the scale of each row or column, over which `axis` runs."""
    most = np.abs(weight).max(axis=axis)
    scale = (np.where(most > 0, most, 1) / _RANGE).astype(np.float32)
    small = np.rint(weight / np.expand_dims(scale, axis)).clip(-_MOST, _MOST).astype(np.int8)
    return small, scale


def _array(value: object) -> Floats:
    array: Floats = value.detach().numpy()  # type: ignore[attr-defined]
    return array


def parser_graph(network: Network, ranges: Sequence[Range] = (), *, shows_taken: bool = False) -> onnx.ModelProto:
    """Return the graph from pieces to tags, scores of entities and heads, and the vectors that relations are scored from."""
    b = Builder(ranges, shows_taken=shows_taken)
    layers = _encoder(b, network)
    one = b.tensor([1], np.int64)
    ends = b.tensor([2**31 - 1], np.int64)
    for_tags, for_trees = (_mix(b, layers, _array(gates)) for gates in network.gates)
    outputs = _tags(b, network, b.node("Slice", for_tags, one, ends, one))
    squeezes = network.arc_below, network.rel_below, network.arc_above, network.rel_above
    weights, biases = zip(*(_squeeze(s) for s in squeezes), strict=True)
    size_arc, size_rel = network.sizes.arc, network.sizes.relation
    wide = b.product(for_trees, np.concatenate(weights, 1), np.concatenate(biases))
    wide = b.fused("Gelu", wide)
    bounds = np.cumsum([0, size_arc, size_rel, size_arc, size_rel])
    last = b.tensor([2], np.int64)
    arc_below, rel_below, arc_above, rel_above = (
        b.node("Slice", wide, b.tensor([bounds[i]], np.int64), b.tensor([bounds[i + 1]], np.int64), last) for i in range(4)
    )
    arc_below, rel_below = (b.node("Slice", x, one, ends, one) for x in (arc_below, rel_below))
    asked = b.product(arc_below, _array(network.arc), _array(network.arc_bias))
    arcs = b.node("MatMul", asked, b.node("Transpose", arc_above, perm=[0, 2, 1]))
    missing = b.node("Sub", b.tensor(1.0), b.node("Cast", "words", to=TensorProto.FLOAT))
    never = b.node("Mul", b.node("Unsqueeze", missing, one), b.tensor(_NEVER))
    outputs |= {"arcs": (b.node("Add", arcs, never), 3), "below": (rel_below, 3), "above": (rel_above, 3)}
    inputs: dict[str, Sequence[str | int]] = dict.fromkeys(("ids", "cases", "mask"), ("sentences", "pieces"))
    inputs |= dict.fromkeys(("firsts", "words"), ("sentences", "words"))
    return b.model("parser", inputs, outputs)


def _encoder(b: Builder, network: Network) -> list[str]:
    """Add the encoder; return the name of each layer's vectors at the first pieces of words."""
    encoder = network.encoder
    x = _embed(b, _array(encoder.words.weight), "ids")
    places = _array(encoder.places.weight) + _array(encoder.segment)
    length = b.node("Slice", b.node("Shape", "ids"), b.tensor([1], np.int64), b.tensor([2], np.int64))
    zero = b.tensor([0], np.int64)
    x = b.node("Add", x, b.node("Slice", b.tensor(places), zero, length, zero))
    x = b.node("Add", x, b.node("Gather", b.tensor(_array(encoder.cases.weight)), "cases"))
    norm = b.tensor(_array(encoder.norm.weight)), b.tensor(_array(encoder.norm.bias))
    x = b.node("LayerNormalization", x, *norm, epsilon=1e-12, axis=-1)
    index = b.node("Unsqueeze", "firsts", b.tensor([2], np.int64))
    found = []
    for layer in encoder.layers:
        is_last = layer is encoder.layers[-1]
        attended = _attention(b, layer, x)
        if is_last:  # only words are asked for from here on
            attended, x = (b.node("GatherND", v, index, batch_dims=1) for v in (attended, x))
        x = _rest_of_layer(b, layer, x, attended)
        found.append(x if is_last else b.node("GatherND", x, index, batch_dims=1))
    return found


def _embed(b: Builder, table: Floats, ids: str) -> str:
    if not b.is_small:
        return b.node("Gather", b.tensor(table), ids)
    most = np.abs(table).max(axis=1)
    scale = (np.where(most > 0, most, 1) / _MOST).astype(np.float32)
    small = np.rint(table / scale[:, None]).astype(np.int8)
    wide = b.node("Cast", b.node("Gather", b.tensor(small, np.int8), ids), to=TensorProto.FLOAT)
    return b.node("Mul", wide, b.node("Gather", b.tensor(scale[:, None]), ids))


def _attention(b: Builder, layer: Layer, x: str) -> str:
    weight, bias = _array(layer.attend.weight).T, _array(layer.attend.bias)
    b.take(x)
    if not b.is_small:
        return b.fused("Attention", x, b.tensor(weight), b.tensor(bias), "mask", num_heads=layer.n_heads)
    quantised, step, offset, weight = b.quantise(x, weight)
    small, scale = shrink(weight, axis=0)
    zero = b.tensor(np.zeros(len(scale)), np.int8)
    weights = b.tensor(small, np.int8), b.tensor(bias), step, b.tensor(scale)
    return b.fused("QAttention", quantised, *weights, "mask", offset, zero, num_heads=layer.n_heads)


def _rest_of_layer(b: Builder, layer: Layer, x: str, attended: str) -> str:
    attended = b.product(attended, _array(layer.out.weight).T, _array(layer.out.bias))
    x = _add_and_norm(b, x, attended, layer.norm_attention)
    inner = b.fused("Gelu", b.product(x, _array(layer.widen.weight).T, _array(layer.widen.bias)))
    return _add_and_norm(b, x, b.product(inner, _array(layer.narrow.weight).T, _array(layer.narrow.bias)), layer.norm)


def _add_and_norm(b: Builder, x: str, added: str, norm: object) -> str:
    # Two operations are faster here than the runtime's SkipLayerNormalization (measured: by 18 % of the whole).
    weights = b.tensor(_array(norm.weight)), b.tensor(_array(norm.bias))  # type: ignore[attr-defined]
    return b.node("LayerNormalization", b.node("Add", added, x), *weights, epsilon=1e-12, axis=-1)


def _mix(b: Builder, layers: Sequence[str], gates: Floats) -> str:
    x = layers[-1]
    for gate, layer in zip(gates, layers[:-1], strict=True):
        if np.abs(gate).max() > 0:
            x = b.node("Add", x, b.node("Mul", layer, b.tensor(gate)))
    return x


def _tags(b: Builder, network: Network, x: str) -> dict[str, tuple[str, int]]:
    heads = {"upos": network.upos, "xpos": network.xpos, "lemmas": network.lemmas, "entities": network.entities}
    weight = np.concatenate([_array(h.weight).T for h in heads.values()], 1)
    bias = np.concatenate([_array(h.bias) for h in heads.values()])
    scores = b.product(x, weight, bias, is_exact=True)
    bounds = np.cumsum([0, *(h.out_features for h in heads.values())])
    last = b.tensor([2], np.int64)
    found = {}
    for i, name in enumerate(heads):
        part = b.node("Slice", scores, b.tensor([bounds[i]], np.int64), b.tensor([bounds[i + 1]], np.int64), last)
        found[name] = (part, 3) if name == "entities" else (b.node("ArgMax", part, axis=-1, keepdims=0), 2)
    return found


def _squeeze(squeeze: Squeeze) -> tuple[Floats, Floats]:
    return _array(squeeze.linear.weight).T, _array(squeeze.linear.bias)


def relation_graph(network: Network, ranges: Sequence[Range] = (), *, shows_taken: bool = False) -> onnx.ModelProto:
    """Return the graph from the vectors of words and of their heads, both of shape (words, relation), to scores (words, relations)."""
    b = Builder(ranges, shows_taken=shows_taken)
    rel = _array(network.rel)
    n, size, _ = rel.shape
    size -= 1  # the last row and column stand for a 1 beside each vector
    weight = np.ascontiguousarray(rel[:, :size, :size].transpose(1, 2, 0)).reshape(size, size * n)
    mixed = b.product("below", weight, np.ascontiguousarray(rel[:, size, :size].T).reshape(-1))
    mixed = b.node("Reshape", mixed, b.tensor([-1, size, n], np.int64))
    middle = b.tensor([1], np.int64)
    both = b.node("Squeeze", b.node("MatMul", b.node("Unsqueeze", "above", middle), mixed), middle)
    alone = b.product("below", np.ascontiguousarray(rel[:, :size, size].T), np.ascontiguousarray(rel[:, size, size]))
    scores = b.node("Add", both, alone)
    inputs: dict[str, Sequence[str | int]] = {"below": ("words", size), "above": ("words", size)}
    return b.model("relations", inputs, {"relations": (scores, 2)})
