"""Opens the weights that ship with the package, the same way for every model."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any


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
