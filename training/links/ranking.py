"""Fits and judges tables that rank candidates: a softmax over the candidates of a question and "nobody"."""

from __future__ import annotations

import random
import textwrap
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from casus.extract.ranking import Table

SELDOM = 10  # signs of fewer questions are left out
UNITS = 18  # of the hidden layer: in threes, so that a row in base 64 needs no padding
ROUNDS, BATCH, PACE, STRENGTH, DROPPED = 14, 256, 0.005, 3e-4, 0.4
BYTE = 127


@dataclass(frozen=True)
class Question:
    """A choice: in which document, the signs of each candidate and of nobody, which of them are right, and what it counts.

    Args:
        is_due: whether one who reads the document can answer it.
        is_judged: whether an answer counts as right or wrong.
    """

    document: str
    signs: tuple[tuple[str, ...], ...]
    nobody: tuple[str, ...]
    right: tuple[bool, ...]
    is_due: bool
    is_judged: bool = True
    weight: float = 1.0


class Network(nn.Module):
    """Sums what signs weigh by themselves, and by a hidden layer together; sign 0 is none."""

    def __init__(self, n_signs: int) -> None:
        super().__init__()
        self.plain = nn.EmbeddingBag(n_signs + 1, 1, mode="sum", padding_idx=0)
        self.rows = nn.EmbeddingBag(n_signs + 1, UNITS, mode="sum", padding_idx=0)
        self.bias, self.out = nn.Parameter(torch.zeros(UNITS)), nn.Parameter(torch.randn(UNITS) * 0.3)
        nn.init.zeros_(self.plain.weight)
        nn.init.normal_(self.rows.weight, std=0.1)
        self.rows.weight.data[0] = 0

    def forward(self, signs: Tensor, starts: Tensor) -> Tensor:
        """Return the score of each row of signs, which are given one after the other with where each row starts."""
        units = nn.functional.dropout(torch.relu(self.rows(signs, starts) + self.bias), DROPPED, self.training)
        scores: Tensor = self.plain(signs, starts).squeeze(1) + units @ self.out
        return scores


def fit(questions: Sequence[Question]) -> Table:
    """Return the table under which the right candidates, or nobody where none is right, are likeliest; in the bytes that ship."""
    torch.manual_seed(0)
    shuffled, counts = random.Random(0), Counter(sign for q in questions for sign in {s for signs in (*q.signs, q.nobody) for s in signs})
    places = {sign: n for n, sign in enumerate(sorted(s for s, n in counts.items() if n >= SELDOM), 1)}
    network = Network(len(places))
    optimiser = torch.optim.Adam(network.parameters(), lr=PACE)
    order, step = list(range(len(questions))), 0
    n_steps = ROUNDS * -(-len(order) // BATCH)
    for _ in range(ROUNDS):
        shuffled.shuffle(order)
        for start in range(0, len(order), BATCH):
            optimiser.param_groups[0]["lr"] = PACE * (1 - step / n_steps) + PACE / 50
            loss = _loss(network, [questions[n] for n in order[start : start + BATCH]], places)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            step += 1
    return _in_bytes(network, places)


def fit_plain(questions: Sequence[Question], seldom: int = 5, strength: float = 0.003) -> Table:
    """Return the table of signs that weigh by themselves alone; of a few hundred questions a hidden layer learns but themselves."""
    counts = Counter(sign for q in questions for sign in {s for signs in (*q.signs, q.nobody) for s in signs})
    signs = sorted(s for s, n in counts.items() if n >= seldom)
    places = {sign: n for n, sign in enumerate(signs)}
    rows = [{places[s] for s in row if s in places} for q in questions for row in (*q.signs, q.nobody)]
    held = torch.zeros(len(rows), len(signs))
    for n, row in enumerate(rows):
        held[n, list(row)] = 1
    group = torch.repeat_interleave(torch.arange(len(questions)), torch.tensor([len(q.signs) + 1 for q in questions]))
    wanted = torch.tensor([float(one) for q in questions for one in (*q.right, not any(q.right))])
    weights = torch.zeros(len(signs), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=60, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        scores = held @ weights
        raised = torch.exp(scores - scores.max().detach())
        total, right = (torch.zeros(len(questions)).index_add(0, group, x) for x in (raised, raised * wanted))
        lost: Tensor = -torch.log(right / total + 1e-12).mean() + strength * (weights**2).sum()
        lost.backward()
        return lost

    optimiser.step(loss)
    nothing = np.zeros(0, np.float32)
    fitted = {sign: round(float(weights.detach()[n]), 2) for sign, n in places.items()}
    return Table({s: w for s, w in fitted.items() if w}, np.zeros((len(places), 0), np.float32), places, nothing, nothing)


def _loss(network: Network, questions: Sequence[Question], places: Mapping[str, int]) -> Tensor:
    rows = [[places[s] for s in signs if s in places] or [0] for q in questions for signs in (*q.signs, q.nobody)]
    starts = np.cumsum([0, *map(len, rows)])[:-1]
    scores = network(torch.tensor([sign for row in rows for sign in row]), torch.tensor(starts))
    group = torch.repeat_interleave(torch.arange(len(questions)), torch.tensor([len(q.signs) + 1 for q in questions]))
    wanted = torch.tensor([float(one) for q in questions for one in (*q.right, not any(q.right))])
    weight = torch.tensor([q.weight for q in questions])
    raised = torch.exp(scores - scores.max().detach())
    total, right = (torch.zeros(len(questions)).index_add(0, group, x) for x in (raised, raised * wanted))
    size = sum((p**2).sum() for p in network.parameters())
    return -(torch.log(right / total + 1e-9) * weight).sum() / weight.sum() + STRENGTH * size


def _in_bytes(network: Network, places: Mapping[str, int]) -> Table:
    """Return a network as a table whose rows are whole steps of a byte, with few figures behind the point."""
    rows = network.rows.weight.detach().numpy()[1:]
    steps = np.abs(rows).max(0) / BYTE
    plain = network.plain.weight.detach().numpy()[1:, 0]
    return Table(
        {sign: round(float(plain[n - 1]), 2) for sign, n in places.items()},
        np.round(rows / steps).astype(np.float32),
        {sign: n - 1 for sign, n in places.items()},
        np.round(network.bias.detach().numpy() / steps, 1).astype(np.float32),
        np.array([float(f"{x:.3g}") for x in network.out.detach().numpy() * steps], np.float32),
    )


def blend(table: Table, plain: Mapping[str, float]) -> Table:
    """Return the mean of a table and one whose signs weigh by themselves alone."""
    signs = sorted({*table.plain, *plain})
    rows = [table.rows[table.places[s]] if s in table.places else np.zeros(UNITS, np.float32) for s in signs]
    weights = {s: round((table.plain.get(s, 0.0) + plain.get(s, 0.0)) / 2, 3) for s in signs}
    return Table(weights, np.array(rows), {sign: n for n, sign in enumerate(signs)}, table.bias, table.out / 2)


def shares(question: Question, table: Table) -> list[float]:
    """Return how likely each candidate is, and nobody last."""
    scores = np.array([table.score(signs) for signs in (*question.signs, question.nobody)])
    raised = np.exp(scores - scores.max())
    return list(raised / raised.sum())


def across(
    questions: Sequence[Question], others: Sequence[Question], parts: int = 4, learn: Callable[[Sequence[Question]], Table] = fit
) -> list[list[float]]:
    """Return the shares of each question by a table that has not seen its document; `others` are always learnt from."""
    documents = sorted({q.document for q in questions})
    part = {name: n % parts for n, name in enumerate(documents)}
    tables = [learn([*(q for q in questions if part[q.document] != n), *others]) for n in range(parts)]
    return [shares(q, tables[part[q.document]]) for q in questions]


def print_table(questions: Sequence[Question], found: Sequence[Sequence[float]], bounds: Iterable[float]) -> None:
    """Print precision and recall of what is likelier than each bound."""
    due = sum(q.is_due and q.is_judged for q in questions)
    for bound in bounds:
        right = false = 0
        for question, share in zip(questions, found, strict=True):
            best = max(range(len(share)), key=share.__getitem__)
            if question.is_judged and best < len(question.right) and share[best] > bound:
                right += question.right[best]
                false += not question.right[best]
        print(f"  {bound:.2f}: precision {100 * right / max(1, right + false):5.1f}, recall {100 * right / max(1, due):5.1f} of {due}")


def write_weights(table: Table, path: Path, text: str) -> None:
    """Write a table as a module; `text` is its docstring."""
    rows = (f"{s}={w:.3g} {b64encode(table.rows[table.places[s]].astype(np.int8).tobytes()).decode()}" for s, w in table.plain.items())
    lines = [f'"""{text}"""', "", "from __future__ import annotations", "", 'WEIGHTS = """', *_wrap("; ".join(rows)), '"""']
    for name, values in (("BIAS", table.bias), ("OUT", table.out)):
        lines += [f'{name} = """', *_wrap(" ".join(f"{x:.4g}" for x in values)), '"""']
    path.write_text("\n".join([*lines, ""]), "utf-8")


def write_plain(table: Table, path: Path, text: str) -> None:
    """Write a table whose signs weigh by themselves alone as a module; `text` is its docstring."""
    signs = _wrap("; ".join(f"{sign}={weight:.3g}" for sign, weight in table.plain.items()))
    path.write_text("\n".join([f'"""{text}"""', "", "from __future__ import annotations", "", 'WEIGHTS = """', *signs, '"""', ""]), "utf-8")


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(text, 138, break_long_words=False, break_on_hyphens=False)
