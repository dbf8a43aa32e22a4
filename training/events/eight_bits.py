"""Writes a network as an ONNX graph in 8-bit integers: by channel, with reduced range, products with constants only."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn


def widen(values: Mapping[str, np.ndarray], name: str) -> np.ndarray:
    """Return what the 8-bit integers of a graph stand for, which `export` names NAME_quantized, NAME_scale and NAME_zero_point."""
    return (values[f"{name}_quantized"].astype(np.float32) - values[f"{name}_zero_point"]) * values[f"{name}_scale"]


def export(model: nn.Module, inputs: Mapping[str, torch.Tensor], output: str, file: Path) -> None:
    """Write a graph whose inputs may have any number of rows and pieces.

    Args:
        model: the network, which takes the inputs in their order.
        inputs: examples of what it takes, shape (rows, pieces, ...), by the names that the graph gives them; the mask is among them, and
            what has another second size has always that.
        output: what the graph calls its result.
        file: where it goes.
    """
    full, n_pieces = file.with_suffix(".float"), inputs["mask"].shape[1]
    torch.onnx.export(
        model,
        tuple(inputs.values()),
        str(full),
        input_names=list(inputs),
        output_names=[output],
        dynamic_axes={name: {0: "rows", 1: "pieces"} if value.shape[1] == n_pieces else {0: "rows"} for name, value in inputs.items()},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        str(full),
        str(file),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        extra_options={"MatMulConstBOnly": True},
    )
    full.unlink()
