"""Opens the weights that ship with the package, the same way for every model."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

import numpy as np


@cache
def open_weights(name: str, threads: int) -> Any:
    """Return an ONNX Runtime session over a file of `casus/language/data`, the same one each time.

    Args:
        name: the file's name.
        threads: threads that ONNX Runtime may use inside one operation.
    """
    import onnxruntime  # noqa: PLC0415 - heavy: loaded when the first sentence or undecided pair comes

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    weights = (resources.files("casus.language") / "data" / name).read_bytes()
    # A sum and the norm over it, fused into one operation, take eight times as long as apart.
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"])


def early_states(ids: Any, threads: int) -> tuple[Any, Any]:
    """Return what MiniLM's lower three layers, on which several heads stand, make of pieces, and the mask of what is no padding.

    Args:
        ids: numbers of the pieces, shape (1, pieces).
        threads: threads that ONNX Runtime may use inside one operation.

    Returns:
        The states, shape (1, pieces, 384), and the mask, shape (1, pieces).
    """
    mask = np.ones_like(ids)
    (states,) = open_weights("lower.int8.onnx", threads).run(None, {"ids": ids, "mask": mask})
    return states, mask
