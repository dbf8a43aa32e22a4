"""MiniLM as a tagger of acts: its lower layers stay as they are, the upper ones and the labels learn."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

sys.path.append(str(Path(__file__).parents[1] / "events"))

from encoder import N_EARLY, SIZE, bias_of, load_encoder

N_LABELS = 17  # no act, and PLOVER's sixteen types


class ActLayers(nn.Module):
    """States after the frozen layers to scores of labels at each piece."""

    def __init__(self, weights: Path) -> None:
        super().__init__()
        encoder = load_encoder(weights, 2)
        self.layers = nn.ModuleList(encoder.layers[N_EARLY:])
        self.labels = nn.Linear(SIZE, N_LABELS)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Return the scores; shape (rows, pieces, labels)."""
        x, bias = functional.dropout(states, 0.1, self.training), bias_of(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return self.labels(functional.dropout(x, 0.2, self.training))


class Lower(nn.Module):
    """MiniLM's lower layers."""

    def __init__(self, weights: Path) -> None:
        super().__init__()
        self.encoder = load_encoder(weights, 2).eval()
        self.encoder.n_frozen = N_EARLY

    @torch.no_grad()
    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return the states after the frozen layers; shape (rows, pieces, 384)."""
        return self.encoder.lower(ids, mask)
