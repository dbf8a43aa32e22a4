"""Trains the head for names over the shipped parser: python training/train_names.py SETS PARSER.onnx OUT.pt."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import torch
from batches import IGNORED, batches
from corpora import ENTITIES, UNKNOWN, Example, read_examples
from name_head import NameHead
from name_loss import sequence_loss
from name_states import States
from name_variants import NameVariants
from names import Names
from torch import Tensor, nn
from torch.nn import functional
from train import Average

from casus.ground.spans import Span
from casus.language.inputs import InputMaker, ModelInput
from casus.language.name_lists import load_name_lists
from casus.language.wordpiece import WordPieces

_NUMBERS = {label: i for i, label in enumerate(ENTITIES)} | {UNKNOWN: IGNORED}
_WARM_UP, _MOST_WORDS = 100, 150
_MARKS = 3  # of the features: the place in a name of the lists
_P_UNMARKED = 0.2  # of the sentences have no marks, so that the head finds names without them


@dataclass(frozen=True, slots=True)
class NameBatch:
    """Some sentences as the head takes them, with the labels wanted."""

    states: Tensor
    features: Tensor
    words: Tensor
    targets: Tensor


class NameCoder:
    """Turns examples into batches."""

    def __init__(self, parser: Path) -> None:
        file = resources.files("casus.language") / "data" / "wordpiece.txt"
        self._make = InputMaker(WordPieces(file.read_text("utf-8").split("\n")), load_name_lists())
        self._states = States(parser)

    def input_of(self, words: Sequence[str]) -> ModelInput:
        """Return what the model is given of a sentence."""
        spans, at = [], 0
        for word in words:
            spans.append(Span(at, at + len(word)))
            at += len(word) + 1
        return self._make(" ".join(words), 0, spans)

    def __call__(self, examples: Sequence[Example]) -> NameBatch:
        """Return the batch of some examples."""
        inputs = [self.input_of(e.words) for e in examples]
        states = torch.from_numpy(self._states(inputs))
        n, length, _ = states.shape
        features = torch.zeros(n, length, len(inputs[0].features[0]), dtype=torch.long)
        targets = torch.full((n, length), IGNORED)
        for row, (item, example) in enumerate(zip(inputs, examples, strict=True)):
            features[row, : len(item.words)] = torch.tensor(item.features)
            targets[row, : len(item.words)] = torch.tensor([_NUMBERS[x] for x in example.entities])
        words = torch.arange(length)[None] < torch.tensor([len(i.words) for i in inputs])[:, None]
        return NameBatch(states, features, words, targets)


def epoch(examples: Sequence[Example], variants: NameVariants, given: argparse.Namespace, shuffler: random.Random) -> list[list[Example]]:
    """Return the batches of one epoch: all sentences with names, and some of the others."""
    chosen = [e for e in examples if set(e.entities) != {"O"} or shuffler.random() < given.nameless]
    varied = [variants(e) for e in chosen]
    return [[varied[i] for i in group] for group in batches([len(e.words) for e in varied], given.words, shuffler)]


def train(head: NameHead, examples: Sequence[Example], coder: NameCoder, given: argparse.Namespace) -> None:
    """Train a head in place; it is left with the average of its weights."""
    shuffler = random.Random(given.seed)
    variants = NameVariants(Names.from_codebook(), random.Random(given.seed))
    optimiser = torch.optim.AdamW(head.parameters(), lr=given.rate, betas=(0.9, 0.98), weight_decay=0.01)
    average = Average(head, given.decay)
    start, step, n_steps = time.monotonic(), 0, 0
    for number in range(given.epochs):
        steps = epoch(examples, variants, given, shuffler)
        n_steps = n_steps or len(steps) * given.epochs
        losses = []
        for chosen in steps:
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = given.rate * min(1, step / _WARM_UP) * max(0.0, 1 - step / n_steps)
            batch = coder(chosen)
            head.train()
            batch.features[..., _MARKS] *= torch.rand(len(chosen), 1) > _P_UNMARKED
            scores = head(batch.states, batch.features, batch.words)
            if given.by_word:
                loss = functional.cross_entropy(scores.flatten(0, 1), batch.targets.flatten(), ignore_index=IGNORED)
            else:
                loss = sequence_loss(scores, batch.targets, batch.words)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimiser.step()
            average.add(head)
            losses.append(loss.item())
        print(f"epoch {number + 1}: {time.monotonic() - start:.0f} s, loss {sum(losses) / len(losses):.4f}", flush=True)
        torch.save(average.weights, given.out.with_suffix(".last.pt"))
    head.load_state_dict(average.weights)


def main() -> None:
    """Train, and write the averaged weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sets", type=Path, help="the folder that prepare.py wrote")
    options.add_argument("parser", type=Path, help="the parser's graph in 8-bit integers")
    options.add_argument("out", type=Path, help="where the head goes")
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--rate", type=float, default=1.5e-3)
    options.add_argument("--words", type=int, default=1200, help="a batch, with padding")
    options.add_argument("--nameless", type=float, default=0.7, help="share of the sentences without names that are used in an epoch")
    options.add_argument("--decay", type=float, default=0.995, help="of the average of weights")
    options.add_argument("--by-word", action="store_true", help="each word's label is learned by itself, not that of the whole sentence")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--threads", type=int, default=1)
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    torch.set_flush_denormal(True)
    examples = read_examples(given.sets / "train.jsonl") + read_examples(given.sets / "train-entities.jsonl")
    examples = [e for e in examples if e.entities and len(e.words) <= _MOST_WORDS]
    head = NameHead()
    train(head, examples, NameCoder(given.parser), given)
    torch.save(head.state_dict(), given.out)


if __name__ == "__main__":
    main()
