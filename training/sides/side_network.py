"""MiniLM as a pointer from mentions to sides, and from acts to mentions: its lower three layers stay as they are, the upper ones learn."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

sys.path.append(str(Path(__file__).parents[1] / "events"))

from encoder import N_EARLY, SIZE, bias_of, load_encoder

from casus.language.side_head import KINDS, MOST_SIDES

_SHARED = 256
_POINTED = 128
_NEVER = -1e4


class SideLayers(nn.Module):
    """States after the frozen layers, the number of each piece's side, what is asked about, and the acts, to scores of sides and parties.

    What is told goes in front of the upper layers: every piece of words whose side is known has the vector of its number. The numbers mean
    nothing: they are dealt anew each time that a report is learnt from.
    """

    def __init__(self, weights: Path) -> None:
        super().__init__()
        self.layers = nn.ModuleList(load_encoder(weights, 2).layers[N_EARLY:])
        self.slot, self.asked = nn.Embedding(MOST_SIDES + 1, SIZE), nn.Embedding(2, SIZE)
        nn.init.normal_(self.slot.weight, 0, 0.15)
        nn.init.normal_(self.asked.weight, 0, 0.1)
        self.query, self.key, self.number = (nn.Linear(SIZE, _SHARED) for _ in range(3))
        self.nobody = nn.Linear(SIZE, 1)
        self.kind = nn.Embedding(len(KINDS) + 1, SIZE)
        nn.init.normal_(self.kind.weight, 0, 0.1)
        self.roles, self.party, self.no_party = nn.Linear(SIZE, 2 * _POINTED), nn.Linear(SIZE, _POINTED), nn.Linear(SIZE, 2)

    def forward(self, states: Tensor, mask: Tensor, slots: Tensor, asked: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return for each piece what it is asked.

        The scores of nobody and of each side, shape (rows, pieces, 1 + MOST_SIDES). Of an act: the vectors that its actor and its
        recipient are looked for by, shape (rows, pieces, 2, size), and the scores of there being none, shape (rows, pieces, 2). Of a
        mention: the vector by which it is found, shape (rows, pieces, size).
        """
        x = states + self.slot(slots) * (slots > 0)[..., None] + self.asked(asked) + self.kind(kinds) * (kinds > 0)[..., None]
        x, bias = functional.dropout(x, 0.1, self.training), bias_of(mask)
        for layer in self.layers:
            x = layer(x, bias)
        x = functional.dropout(x, 0.1, self.training)
        is_side = functional.one_hot(slots, MOST_SIDES + 1)[:, :, 1:].to(x.dtype)
        counts = is_side.sum(1)
        means = torch.einsum("bln,bld->bnd", is_side, x) / counts.clamp(min=1)[..., None]
        keys = self.key(means) + self.number(self.slot.weight[1:])[None]
        scores = torch.einsum("bld,bnd->bln", self.query(x), keys) / _SHARED**0.5
        scores = torch.cat([self.nobody(x), scores.masked_fill((counts == 0)[:, None], _NEVER)], -1)
        looking = self.roles(x).reshape(*x.shape[:2], 2, _POINTED) / _POINTED**0.5
        return scores, looking, self.no_party(x), self.party(x)
