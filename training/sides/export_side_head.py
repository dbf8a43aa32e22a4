"""Writes the side head in 8-bit integers, as it ships: export_side_head.py MINILM.safetensors HEAD.pt."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from side_network import SIZE, SideLayers

from casus.language.side_head import MOST_SIDES

sys.path.append(str(Path(__file__).parents[1] / "events"))

from eight_bits import export

if __name__ == "__main__":
    head = SideLayers(Path(sys.argv[1]))
    head.load_state_dict(torch.load(sys.argv[2], weights_only=True))
    inputs = {
        "states": torch.randn(2, 7, SIZE),
        "mask": torch.ones(2, 7, dtype=torch.long),
        "slots": torch.randint(0, MOST_SIDES + 1, (2, 7)),
        "asked": torch.zeros(2, 7, dtype=torch.long),
    }
    export(head.eval(), inputs, "scores", Path(__file__).parents[2] / "src" / "casus" / "language" / "data" / "side_head.int8.onnx")
