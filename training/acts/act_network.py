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
N_TOPIC = 16  # numbers that say what a text is about, see casus.language.text_topics


class ActLayers(nn.Module):
    """States after the frozen layers, and what the whole text is about, to scores of labels at each piece.

    What the text is about stands in front of the sentence like one more piece, to which all others may look.
    """

    def __init__(self, weights: Path) -> None:
        super().__init__()
        encoder = load_encoder(weights, 2)
        self.layers = nn.ModuleList(encoder.layers[N_EARLY:])
        self.topic, self.labels = nn.Linear(N_TOPIC, SIZE), nn.Linear(SIZE, N_LABELS)

    def forward(self, states: Tensor, mask: Tensor, topic: Tensor) -> Tensor:
        """Return the scores; shape (rows, pieces, labels); the topic has shape (rows, 16)."""
        x = torch.cat([self.topic(topic)[:, None], states], 1)
        x, bias = functional.dropout(x, 0.1, self.training), bias_of(torch.cat([torch.ones_like(mask[:, :1]), mask], 1))
        for layer in self.layers:
            x = layer(x, bias)
        return self.labels(functional.dropout(x[:, 1:], 0.2, self.training))


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
