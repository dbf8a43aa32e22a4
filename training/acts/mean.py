"""Writes the mean of several trained act heads: mean.py OUT.pt HEAD.pt..."""

from __future__ import annotations

import sys

import torch

if __name__ == "__main__":
    heads = [torch.load(file, weights_only=True) for file in sys.argv[2:]]
    torch.save({name: sum(head[name] for head in heads) / len(heads) for name in heads[0]}, sys.argv[1])
