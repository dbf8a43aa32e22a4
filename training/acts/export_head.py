"""Writes the act head in 8-bit integers, as it ships: export.py MINILM.safetensors HEAD.pt.

`lower.int8.onnx`, which the pair head and the sentence vectors share, gives the states that the act head stands on as `early`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import onnx
import torch
from act_network import N_FROZEN, SIZE, ActLayers
from eight_bits import export
from examples import TYPES
from onnx import TensorProto, helper

DATA = Path(__file__).parents[2] / "src" / "casus" / "language" / "data"
_STATES = f"/layers.{N_FROZEN - 1}/last_norm/LayerNormalization_output_0"


def give_early(file: Path) -> None:
    """Let the shared layers give the states after the layers that the act head leaves frozen."""
    model = onnx.load(str(file))
    if any(output.name == "early" for output in model.graph.output):
        return
    for node in model.graph.node:
        for names in (node.input, node.output):
            for i, name in enumerate(names):
                if name == _STATES:
                    names[i] = "early"
    model.graph.output.append(helper.make_tensor_value_info("early", TensorProto.FLOAT, ["rows", "pieces", SIZE]))
    onnx.checker.check_model(model)
    onnx.save(model, str(file))


if __name__ == "__main__":
    head = ActLayers(Path(sys.argv[1]))
    head.load_state_dict(torch.load(sys.argv[2], weights_only=True))
    inputs = {"states": torch.randn(2, 7, SIZE), "mask": torch.ones(2, 7, dtype=torch.long)}
    export(head.eval(), inputs, "scores", DATA / "act_head.int8.onnx")
    (DATA / "act_head.json").write_text(json.dumps({"types": TYPES}) + "\n", "utf-8")
    give_early(DATA / "lower.int8.onnx")
