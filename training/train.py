"""Trains the language model: python training/train.py SETS OUT.pt [--start MODEL.pt] [--epochs N | --minutes N]."""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import torch
from augment import Augmenter
from batches import IGNORED, Batch, Coder, Item, batches, collate, count_labels
from corpora import Example, read_examples
from names import Names
from network import Network, Sizes, load, load_minilm, save, set_rough
from scores import score
from torch import Tensor, nn
from torch.nn import functional

_MASK, _FIRST_PIECE = 103, 1000  # [MASK]; ids below 1000 are marks and placeholders
_WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lem": 0.25, "ner": 1.0, "head": 1.0, "dep": 1.0}
_WARM_UP = 50  # steps


def losses(network: Network, batch: Batch, n_frozen: int) -> dict[str, Tensor]:
    """Return the cross entropy of each task."""
    *tags, arcs, below, above = network(*batch.inputs(), n_frozen=n_frozen)
    scores = dict(zip(("upos", "xpos", "lem", "ner"), tags, strict=True)) | {"head": arcs}
    found = {}
    for task, values in scores.items():
        targets = batch.targets[task]
        if bool((targets != IGNORED).any()):
            found[task] = functional.cross_entropy(values.flatten(0, 1), targets.flatten(), ignore_index=IGNORED)
    known = (batch.targets["dep"] != IGNORED) & (batch.targets["head"] != IGNORED)
    if bool(known.any()):
        heads = batch.targets["head"].clamp(min=0)
        at = torch.gather(above, 1, heads[:, :, None].expand(-1, -1, above.shape[-1]))
        found["dep"] = functional.cross_entropy(network.relations(below[known], at[known]), batch.targets["dep"][known])
    return found


def drop_pieces(batch: Batch, share: float) -> None:
    """Hide a share of the pieces of words, so that the context has to speak for them."""
    hidden = (torch.rand(batch.ids.shape, device=batch.ids.device) < share) & (batch.ids >= _FIRST_PIECE)
    batch.ids[hidden] = _MASK


class Average:
    """The moving average of all weights over the last steps, which is better than the last weights."""

    def __init__(self, network: Network, decay: float) -> None:
        self._decay = decay
        self._steps = 0
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}

    @torch.no_grad()
    def add(self, network: Network) -> None:
        """Take in the weights after a step."""
        self._steps += 1
        decay = min(self._decay, self._steps / (self._steps + 10))
        trained = {name for name, value in network.named_parameters() if value.requires_grad}
        for name, value in network.state_dict().items():
            if name in trained:
                self.weights[name].lerp_(value, 1 - decay)


def set_up(network: Network, given: argparse.Namespace) -> torch.optim.Optimizer:
    """Freeze what is not trained and return the optimiser of the rest."""
    encoder = network.encoder
    frozen: list[nn.Module] = [encoder.words, encoder.places, *encoder.layers[: given.frozen]]
    if given.frozen:
        frozen += [encoder.cases, encoder.norm]
        encoder.segment.requires_grad_(requires_grad=False)
    for module in frozen:
        module.requires_grad_(requires_grad=False)
    slow, fast = [], []
    for name, value in network.named_parameters():
        if value.requires_grad:
            (slow if name.startswith("encoder.") and "cases" not in name else fast).append(value)
    groups = [{"params": slow, "lr": given.rate, "base": given.rate}, {"params": fast, "lr": given.head_rate, "base": given.head_rate}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)


def endless(examples: list[Example], augmenter: Augmenter, coder: Coder, given: argparse.Namespace) -> Iterator[tuple[float, list[Item]]]:
    """Yield batches of variants, epoch after epoch, with the number of epochs done so far."""
    shuffler, epoch = random.Random(given.seed), 0
    while True:
        items = [item for e in examples if (item := coder(augmenter(e))) is not None]
        seen = 0
        for batch in batches([len(item.ids) for item in items], given.pieces, shuffler):
            seen += len(batch)
            yield epoch + seen / len(items), [items[i] for i in batch]
        epoch += 1


def train(network: Network, examples: list[Example], coder: Coder, given: argparse.Namespace, device: torch.device) -> Average:
    """Train a network in place and return the average of its weights."""
    augmenter = Augmenter(Names.from_codebook(), random.Random(given.seed))
    optimiser = set_up(network, given)
    trained = [p for group in optimiser.param_groups for p in group["params"]]
    average = Average(network, given.decay)
    start, sums = time.monotonic(), Counter[str]()
    for step, (epochs, items) in enumerate(endless(examples, augmenter, coder, given), 1):
        done = max(epochs / given.epochs, (time.monotonic() - start) / 60 / given.minutes)
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * min(1, step / _WARM_UP) * (1 - done)
        batch = collate(items)
        batch = Batch(*(x.to(device) for x in batch.inputs()), {k: v.to(device) for k, v in batch.targets.items()})
        drop_pieces(batch, given.hide)
        network.train()
        parts = losses(network, batch, given.frozen)
        optimiser.zero_grad(set_to_none=True)
        torch.stack([_WEIGHTS[task] * value for task, value in parts.items()]).sum().backward()
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        average.add(network)
        for task, value in parts.items():
            sums[task] += value.item()
            sums["n " + task] += 1
        if step % given.report == 0:
            shown = " ".join(f"{task} {sums[task] / sums['n ' + task]:.3f}" for task in _WEIGHTS if sums["n " + task])
            print(f"step {step} epoch {epochs:.2f} done {100 * done:.0f}% {shown}", flush=True)
            sums.clear()
            save(network, coder.labels, given.out.with_suffix(".last.pt"))
            save(network, coder.labels, given.out.with_suffix(".average.pt"), average.weights)
    return average


def main() -> None:
    """Train, and write the averaged network."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sets", type=Path, help="the folder that prepare.py wrote")
    options.add_argument("out", type=Path, help="where the network goes")
    options.add_argument("--start", type=Path, help="a network to go on from; else MiniLM with new heads")
    options.add_argument("--epochs", type=float, default=4)
    options.add_argument("--minutes", type=float, default=10_000, help="stop after so long, with the rates falling to zero by then")
    options.add_argument("--rate", type=float, default=2e-4, help="of the encoder")
    options.add_argument("--head-rate", type=float, default=1.5e-3)
    options.add_argument("--pieces", type=int, default=900, help="a batch, with padding")
    options.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are, and all embeddings with them")
    options.add_argument("--hide", type=float, default=0.03, help="share of pieces hidden from the encoder")
    options.add_argument("--decay", type=float, default=0.998, help="of the average of weights")
    options.add_argument("--rough", action="store_true", help="round as the 8-bit graph does: for the last part of a training")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--report", type=int, default=100, help="steps between lines of output")
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    torch.set_flush_denormal(True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    trees = read_examples(given.sets / "train.jsonl")
    examples = trees + read_examples(given.sets / "train-entities.jsonl")
    if given.start:
        network, labels = load(given.start)
    else:
        labels = count_labels(trees)
        network = Network(Sizes(*(len(labels[k]) for k in ("upos", "xpos", "lem", "dep", "ner"))))
        load_minilm(network)
    coder = Coder(labels)
    network.to(device)
    set_rough(network, is_rough=given.rough)
    average = train(network, examples, coder, given, device)
    network.load_state_dict(average.weights)
    network.to("cpu")
    set_rough(network, is_rough=False)
    save(network, labels, given.out)
    for name in ("ewt-dev", "gum-dev"):
        figures = score(network, labels, read_examples(given.sets / f"{name}.jsonl"), coder)
        print(name, " ".join(f"{k} {v:.2f}" for k, v in figures.items()), flush=True)


if __name__ == "__main__":
    main()
