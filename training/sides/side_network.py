"""MiniLM as a pointer from mentions to sides and to earlier mentions, and from acts to mentions: its upper three layers learn."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

sys.path.append(str(Path(__file__).parents[1] / "events"))

from encoder import N_EARLY, SIZE, bias_of, load_encoder

from casus.language.side_head import MOST_SIDES

_SHARED = 256
_POINTED = 128
_LINKED = 192
_KINDS = 16  # types of acts
_NEVER = -1e4


class SideLayers(nn.Module):
    """States after the frozen layers, the number of each piece's side, and which pieces are asked about, to scores of sides.

    What is told goes in front of the upper layers: every piece of words whose side is known has the vector of its number. The numbers mean
    nothing: they are dealt anew each time that a report is learnt from. In training it also learns who does acts and to whom, in reports
    in which acts are marked (`encode` and `parties`); what ships leaves that out.
    """

    def __init__(self, weights: Path) -> None:
        super().__init__()
        self.layers = nn.ModuleList(load_encoder(weights, 2).layers[N_EARLY:])
        self.slot, self.asked = nn.Embedding(MOST_SIDES + 1, SIZE), nn.Embedding(2, SIZE)
        nn.init.normal_(self.slot.weight, 0, 0.15)
        nn.init.normal_(self.asked.weight, 0, 0.1)
        self.query, self.key, self.number = (nn.Linear(SIZE, _SHARED) for _ in range(3))
        self.nobody = nn.Linear(SIZE, 1)
        self.kind = nn.Embedding(_KINDS + 1, SIZE)
        nn.init.normal_(self.kind.weight, 0, 0.1)
        self.roles, self.party, self.no_party = nn.Linear(SIZE, 2 * _POINTED), nn.Linear(SIZE, _POINTED), nn.Linear(SIZE, 2)
        self.taking, self.taken, self.new = nn.Linear(SIZE, _LINKED), nn.Linear(SIZE, _LINKED), nn.Linear(SIZE, 1)

    def encode(self, states: Tensor, mask: Tensor, slots: Tensor, asked: Tensor, kinds: Tensor | None = None) -> Tensor:
        """Return the states of the upper layers, shape (rows, pieces, size); `kinds` are the types of acts, from 1, where one is told."""
        x = states + self.slot(slots) * (slots > 0)[..., None] + self.asked(asked)
        if kinds is not None:
            x = x + self.kind(kinds) * (kinds > 0)[..., None]
        x, bias = functional.dropout(x, 0.1, self.training), bias_of(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return functional.dropout(x, 0.1, self.training)

    def forward(self, states: Tensor, mask: Tensor, slots: Tensor, asked: Tensor) -> Tensor:
        """Return for each piece the scores of `sides`, then those of `links`; shape (rows, pieces, 1 + MOST_SIDES + 1 + pieces)."""
        x = self.encode(states, mask, slots, asked)
        return torch.cat([self.sides(x, slots), self.links(x)], -1)

    def sides(self, x: Tensor, slots: Tensor) -> Tensor:
        """Return for each piece the scores of nobody and of each side; shape (rows, pieces, 1 + MOST_SIDES)."""
        is_side = functional.one_hot(slots, MOST_SIDES + 1)[:, :, 1:].to(x.dtype)
        counts = is_side.sum(1)
        means = torch.einsum("bln,bld->bnd", is_side, x) / counts.clamp(min=1)[..., None]
        keys = self.key(means) + self.number(self.slot.weight[1:])[None]
        scores = torch.einsum("bld,bnd->bln", self.query(x), keys) / _SHARED**0.5
        return torch.cat([self.nobody(x), scores.masked_fill((counts == 0)[:, None], _NEVER)], -1)

    def links(self, x: Tensor) -> Tensor:
        """Return for each piece how well it takes up nobody named before, and each other piece; shape (rows, pieces, 1 + pieces)."""
        scores = self.taking(x) @ self.taken(x).transpose(1, 2) / _LINKED**0.5
        return torch.cat([self.new(x), scores], -1)

    def parties(self, x: Tensor, rows: Sequence[int], pieces: Sequence[int], may_be: Tensor) -> Tensor:
        """Return for acts who does them and to whom: the scores of nobody and of each piece; shape (acts, 2, 1 + pieces).

        Args:
            x: the states of the upper layers.
            rows: the window of each act.
            pieces: its piece.
            may_be: which pieces are heads of mentions, shape (windows, pieces).
        """
        looking = self.roles(x[rows, pieces]).reshape(-1, 2, _POINTED) / _POINTED**0.5
        scores = torch.einsum("ard,ald->arl", looking, self.party(x)[rows]).masked_fill(~may_be[rows][:, None], _NEVER)
        return torch.cat([self.no_party(x[rows, pieces])[..., None].to(scores.dtype), scores], -1)
