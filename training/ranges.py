"""What each product of the graphs takes: the least and the most of each dimension, over sentences of the training sets."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import numpy as np
import onnx
import onnxruntime
from batches import Item, batches, collate
from graph import Range, parser_graph, relation_graph
from network import Network

_INPUTS = ("ids", "cases", "mask", "firsts", "words")
_PIECES = 1500  # of a batch


def find_ranges(network: Network, items: Sequence[Item]) -> tuple[list[Range], list[Range]]:
    """Return the ranges for the graph of the parser and for that of relations, in the order in which their products are built.

    Args:
        network: with weights as floats.
        items: sentences to look at; some thousands are enough.
    """
    plain, showing = open_graph(parser_graph(network)), open_graph(parser_graph(network, shows_taken=True))
    relations = open_graph(relation_graph(network, shows_taken=True))
    of_parser: list[Range] = []
    of_relations: list[Range] = []
    for group in batches([len(item.ids) for item in items], _PIECES, Random(0)):
        feed = {name: tensor.numpy() for name, tensor in zip(_INPUTS, collate([items[i] for i in group]).inputs(), strict=True)}
        feed["mask"] = feed["mask"].astype(np.int32)
        pieces, words = feed["mask"].astype(bool), feed["words"].astype(bool)
        masks = {mask.shape[1]: mask for mask in (words[:, 1:], words, pieces)}
        of_parser = widen(of_parser, [x[masks[x.shape[1]]] for x in showing.run(None, feed)])
        *_, below, above = plain.run(None, feed)
        below = below[words[:, 1:]]
        of_relations = widen(of_relations, relations.run(None, {"below": below, "above": above[:, 1:][words[:, 1:]]}))
    return of_parser, of_relations


def widen(ranges: list[Range], taken: Sequence[Any]) -> list[Range]:
    """Return ranges that hold what was taken, too: arrays of shape (rows, dimensions)."""
    found = [(x.min(axis=0), x.max(axis=0)) for x in taken]
    if not ranges:
        return found
    return [(np.minimum(a, low), np.maximum(b, high)) for (a, b), (low, high) in zip(ranges, found, strict=True)]


def open_graph(graph: onnx.ModelProto) -> Any:
    """Return a session of one thread over a graph."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
