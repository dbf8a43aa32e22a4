"""The head for names: a narrow layer of attention over the words of a sentence, on layers of the frozen parser."""

from __future__ import annotations

import torch
from name_states import LAYERS
from network import Product
from torch import Tensor, nn
from torch.nn import functional

from casus.language.name_features import SIZES

WIDTH, HEADS, INNER, LABELS, FARTHEST = 192, 6, 384, 7, 8
_ENCODER = 384
_NEVER = -1e4


class NameHead(nn.Module):
    """Scores of BIO labels from states of words and their features."""

    def __init__(self, dropout: float = 0.3, hidden: float = 0.1) -> None:
        super().__init__()
        self._dropout, self._hidden = dropout, hidden
        self.enter = Product(len(LAYERS) * _ENCODER, WIDTH)
        self.features = nn.ModuleList([nn.Embedding(n, WIDTH) for n in SIZES])
        self.norm = nn.LayerNorm(WIDTH)
        self.attend, self.out = Product(WIDTH, 3 * WIDTH), Product(WIDTH, WIDTH)
        self.norm_attention, self.norm_last = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.widen, self.narrow = Product(WIDTH, INNER), Product(INNER, WIDTH)
        self.distance = nn.Parameter(torch.zeros(HEADS, 2 * FARTHEST + 1))
        self.labels = nn.Linear(WIDTH, LABELS)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, states: Tensor, features: Tensor, words: Tensor) -> Tensor:
        """Return scores, shape (sentences, words, labels).

        Args:
            states: shape (sentences, words, layers * width of the encoder).
            features: shape (sentences, words, features).
            words: true where there is a word, shape (sentences, words).
        """
        n, length, _ = states.shape
        x = self.enter(self._drop(states, self._dropout))
        for i, table in enumerate(self.features):
            x = x + self._hide(table(features[..., i]))
        x = self._drop(self.norm(x), self._dropout)
        query, key, value = self.attend(x).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        places = torch.arange(length)
        apart = (places[None] - places[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        bias = self.distance[:, apart][None] + torch.where(words, 0.0, _NEVER)[:, None, None]
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias).transpose(1, 2).reshape(n, length, WIDTH)
        x = self.norm_attention(x + self._drop(self.out(mixed), self._dropout / 2))
        x = self.norm_last(x + self._drop(self.narrow(functional.gelu(self.widen(x))), self._dropout / 2))
        return self.labels(x)

    def _drop(self, x: Tensor, share: float) -> Tensor:
        return functional.dropout(x, share, self.training)

    def _hide(self, x: Tensor) -> Tensor:
        """Leave a feature out at some words, so that none is needed."""
        return x * (torch.rand(*x.shape[:2], 1) > self._hidden) if self.training else x
