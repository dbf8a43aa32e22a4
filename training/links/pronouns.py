"""Fits what says whom a pronoun takes up: `PYTHONPATH=gold python training/links/pronouns.py [--write]`.

Learns from the marked reports in `reports/`, those in `gold/actors/` that are not blind, and UD English GUM (train), whose annotations
may be learnt from. Prints precision and recall of what the table alone links on reports that were left out; with `--write` writes
`src/casus/extract/antecedents_person.py` and so on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path

import coreferring
import mentions
from ranking import Question, across, fit, print_table, write_weights
from reader import Reader, marks, read_reports

from casus.extract.antecedent_signs import KINDS, Surroundings, find_candidates
from casus.extract.referents import Referents

FOLDER = Path(__file__).parents[2] / "src/casus/extract"
GENRES = (*coreferring.GENRES, "academic", "textbook", "vlog")
FOREIGN = {"person": 0.3, "body": 0.3, "group": 1.0}  # what a pronoun of GUM weighs; our reports have few of several
BOUNDS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)
Chains = dict[int, frozenset[str]]  # the chains that a mention may be of, by its place
Questions = list[tuple[str, Question]]


def main(*options: str) -> None:
    """Fit, print, and write where asked to."""
    reader = Reader()
    gold: Questions = []
    for report in read_reports():
        are_all_marked = report.half in ("training", mentions.PRACTICE)
        code = partial(_marked, report=report)
        gold += _ask(reader.read(report.document), report.document.name, code, are_all_marked=are_all_marked)
    foreign: Questions = []
    for document, chained in coreferring.read_documents("train", GENRES):
        foreign += _ask(reader.read(document), document.name, lambda r, chained=chained: (_chained(r, chained), set()), is_foreign=True)
    for kind in dict.fromkeys(KINDS.values()):
        asked, others = ([q for one, q in questions if one == kind] for questions in (gold, foreign))
        print(kind)
        print_table(asked, across(asked, others), BOUNDS)
        if "--write" in options:
            text = f"What each sign of whom a pronoun of a {kind} takes up weighs (`training/links/pronouns.py`)."
            write_weights(fit([*asked, *others]), FOLDER / f"antecedents_{kind}.py", text)


def _ask(
    referents: Referents,
    name: str,
    code: Callable[[Referents], tuple[Chains, set[int]]],
    *,
    is_foreign: bool = False,
    are_all_marked: bool = True,
) -> Iterator[tuple[str, Question]]:
    """Yield each pronoun of the third person as a question with its kind; older reports leave crowds and bands unmarked."""
    chains, optional = code(referents)
    speaker, before = None, set()
    for node in referents.nodes:
        own = chains.get(node.place, frozenset())
        if node.mention.kind == "pronoun" and node.word in KINDS:
            entity, node.entity = node.entity, "pro:"
            candidates = find_candidates(referents, node, speaker)
            around = Surroundings(referents, node, speaker, candidates)
            last = {e: _chain_of(referents, chains, e, node.place) for e in candidates}
            yield (
                KINDS[node.word],
                Question(
                    name,
                    tuple(tuple(around.signs(e, found, rank)) for rank, (e, found) in enumerate(candidates.items())),
                    tuple(around.nobody(len(candidates))),
                    tuple(bool(own & chain - {"*"}) for chain in last.values()),
                    is_due=any(set(chain.split("+")) <= before | {chain} and (chain in before or "+" in chain) for chain in own - {"*"}),
                    is_judged=node.place not in optional and (are_all_marked or bool(own) or KINDS[node.word] != "group"),
                    weight=FOREIGN[KINDS[node.word]] if is_foreign else 1.0,
                ),
            )
            node.entity = entity
        if node.says():
            speaker = node
        before |= own


def _chain_of(referents: Referents, chains: Chains, entity: str, place: int) -> frozenset[str]:
    """Return the chains of the last mention before a place of a candidate; of a pair also those that its two make up."""
    own = next((chains[n.place] for n in reversed(referents.nodes[:place]) if n.entity == entity and n.place in chains), frozenset())
    if "+" not in entity:
        return own
    members = [_chain_of(referents, chains, one, place) for one in entity.split("+")]
    return own | {"+".join(sorted(one)) for one in product(*members)}


def _marked(referents: Referents, report: mentions.MarkedReport) -> tuple[Chains, set[int]]:
    marked = marks(referents, report)
    chains = {place: frozenset("+".join(sorted(e.split("+"))) for e in one.entities) for place, one in marked.items()}
    return chains, {place for place, one in marked.items() if one.is_optional}


def _chained(referents: Referents, chained: list[coreferring.Chained]) -> Chains:
    by_start = {m.start: m for m in chained}
    chains = {}
    for node in referents.nodes:
        mention = node.mention
        item = {"span": [mention.span.start, mention.span.end], "text": mention.text, "name": mention.name}
        one = by_start.get(coreferring.find_head(item, by_start))
        if one is not None and one.kind in coreferring.ACTING:
            chains[node.place] = frozenset({one.group})
    return chains


if __name__ == "__main__":
    main(*sys.argv[1:])
