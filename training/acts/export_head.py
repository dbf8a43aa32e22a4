"""Writes the act head in 8-bit integers, as it ships: export.py MINILM.safetensors HEAD.pt.

Its lower layers are in `lower.int8.onnx`, which `../events/split.py` writes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from act_network import N_TOPIC, SIZE, ActLayers
from eight_bits import export
from examples import TYPES

DATA = Path(__file__).parents[2] / "src" / "casus" / "language" / "data"

if __name__ == "__main__":
    head = ActLayers(Path(sys.argv[1]))
    head.load_state_dict(torch.load(sys.argv[2], weights_only=True))
    inputs = {"states": torch.randn(2, 7, SIZE), "mask": torch.ones(2, 7, dtype=torch.long), "topic": torch.randn(2, N_TOPIC)}
    export(head.eval(), inputs, "scores", DATA / "act_head.int8.onnx")
    (DATA / "act_head.json").write_text(json.dumps({"types": TYPES}) + "\n", "utf-8")
