"""Trains the pair head and writes it into the package: `python training/events/train.py MODEL.safetensors [epochs]`."""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from eight_bits import export
from encoder import PairEncoder, load_encoder
from sentences import read_clauses
from torch import nn

from casus.language.pair_head import encode
from casus.language.wordpiece import CLS, SEP, WordPieces

DATA = Path(__file__).parents[2] / "src" / "casus" / "language" / "data"
FAMILY = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
BATCH, WORD_DROP = 48, 0.08
MEMORY = 0.997  # of the moving average of weights, which is what ships: it differs less from run to run


def main(weights: str, epochs: int = 5, out: str = str(DATA)) -> None:
    """Train on all sentences; the seed is fixed, so that the same sentences give the same head."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    pieces = WordPieces((DATA / "wordpiece.txt").read_text("utf-8").split("\n"))
    rows = list(dict.fromkeys(read_clauses()))
    names = sorted({label for label, _ in rows})
    gold = torch.tensor([names.index(label) for label, _ in rows])
    model = load_encoder(Path(weights), len(names))
    ids = [[CLS, *encode(pieces, clause), SEP] for _, clause in rows]
    print(len(rows), "clauses,", len(names), "labels", flush=True)
    states = _lower_states(model, ids)
    _train_upper(model, states, gold, names, epochs)
    _export(model.eval(), Path(out), names)


def _lower_states(model: PairEncoder, ids: list[list[int]]) -> list[torch.Tensor]:
    """Return the states after the frozen layers, computed once."""
    model.eval()
    found: list[torch.Tensor] = [torch.empty(0)] * len(ids)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    with torch.no_grad():
        for start in range(0, len(order), 64):
            batch = order[start : start + 64]
            longest = max(len(ids[i]) for i in batch)
            padded = torch.tensor([ids[i] + [0] * (longest - len(ids[i])) for i in batch])
            mask = torch.tensor([[1] * len(ids[i]) + [0] * (longest - len(ids[i])) for i in batch])
            for row, state in zip(batch, model.lower(padded, mask), strict=True):
                found[row] = state[: len(ids[row])].clone()
    return found


def _train_upper(model: PairEncoder, states: list[torch.Tensor], gold: torch.Tensor, names: list[str], epochs: int) -> None:
    types = [FAMILY.get(name.split("-")[0], name.split("-")[0]) for name in names]
    order = sorted(set(types))
    of_label = torch.tensor([order.index(kind) for kind in types])
    of_row = of_label[gold]
    counts = torch.bincount(of_row, minlength=len(order)).float()
    weight = (counts.mean() / counts).clamp(max=2.5)
    learning = list(model.layers[model.n_frozen :].parameters())
    groups = [{"params": learning, "lr": 2e-4}, {"params": list(model.scores.parameters()), "lr": 2e-3}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.02)
    steps = epochs * (len(states) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, s / (0.1 * steps)) * max(0.02, 1 - s / steps))
    pick, started = random.Random(0), time.time()
    mean, n_seen = [p.detach().clone() for g in groups for p in g["params"]], 0
    model.train()
    for epoch in range(epochs):
        total = 0.0
        for batch in _batches(states, pick):
            x = nn.utils.rnn.pad_sequence([states[i] for i in batch], batch_first=True)
            mask = torch.tensor([[j < len(states[i]) for j in range(x.shape[1])] for i in batch]).float()
            dropped = torch.rand(mask.shape) < WORD_DROP
            dropped[:, 0] = False
            scores = model.upper(x, mask.masked_fill(dropped, 0))
            shares = torch.zeros(len(batch), len(order)).index_add_(1, of_label, scores.softmax(-1))
            loss = 0.5 * nn.functional.cross_entropy(scores, gold[batch], label_smoothing=0.05)
            loss = loss + 0.7 * nn.functional.nll_loss(torch.log(shares + 1e-9), of_row[batch], weight=weight)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learning, 1.0)
            optimiser.step()
            schedule.step()
            n_seen += 1
            with torch.no_grad():
                for average, weight_now in zip(mean, (p for g in groups for p in g["params"]), strict=True):
                    average.lerp_(weight_now, max(1 - MEMORY, 1 / (n_seen + 1)))
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1}: loss {total / len(states):.3f}, {time.time() - started:.0f} s", flush=True)
    with torch.no_grad():
        for average, weight_now in zip(mean, (p for g in groups for p in g["params"]), strict=True):
            weight_now.copy_(average)


def _batches(states: list[torch.Tensor], pick: random.Random) -> list[list[int]]:
    """Return batches of like length in random order."""
    order = list(range(len(states)))
    pick.shuffle(order)
    blocks = [sorted(order[i : i + BATCH * 8], key=lambda j: len(states[j])) for i in range(0, len(order), BATCH * 8)]
    flat = [i for block in blocks for i in block]
    batches = [flat[i : i + BATCH] for i in range(0, len(flat), BATCH)]
    pick.shuffle(batches)
    return batches


def _export(model: PairEncoder, folder: Path, names: list[str]) -> None:
    ids, mask = torch.ones(2, 7, dtype=torch.long), torch.ones(2, 7, dtype=torch.long)
    export(model, {"ids": ids, "mask": mask}, "scores", folder / "pair_head.int8.onnx")
    (folder / "pair_head.json").write_text(
        json.dumps({"labels": ["-" + n.split("-")[1] if n.startswith("NONE") else n for n in names]}) + "\n"
    )
    print("written,", np.round((folder / "pair_head.int8.onnx").stat().st_size / 1e6, 1), "MB")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]), *sys.argv[3:4])
