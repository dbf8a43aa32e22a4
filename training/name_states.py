"""What the shipped parser makes of the words of a sentence, layer by layer: what the head for names stands on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

from casus.language.inputs import ModelInput, pad

LAYERS = (2, 3, 5)  # counted from 0: the middle ones know words, the last one the sentence


def layer_outputs(graph: onnx.GraphProto) -> list[str]:
    """Return the names of each layer's vectors at the first pieces of words, in the graph that `graph.py` writes."""
    encoder = list(takewhile(lambda node: node.op_type != "ArgMax", graph.node))
    norms = [node.output[0] for node in encoder if node.op_type == "LayerNormalization"]
    found: dict[str, str] = {}
    for node in encoder:
        if node.op_type == "GatherND" and node.input[0] in norms:
            found.setdefault(node.input[0], node.output[0])
    return [*found.values(), norms[-1]]


class States:
    """Runs the parser's graph as far as its layers.

    Args:
        parser: the file with its weights.
    """

    def __init__(self, parser: Path) -> None:
        model = onnx.load(parser)
        names = layer_outputs(model.graph)
        del model.graph.output[:]
        model.graph.output.extend(helper.make_tensor_value_info(names[i], TensorProto.FLOAT, None) for i in LAYERS)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        self._wanted = {given.name for given in self._session.get_inputs()}

    def __call__(self, inputs: Sequence[ModelInput]) -> Any:
        """Return the vectors of words, shape (sentences, words, layers * width)."""
        feed = {name: value for name, value in pad(inputs).items() if name in self._wanted}
        return np.concatenate(self._session.run(None, feed), axis=2)[:, 1:]
