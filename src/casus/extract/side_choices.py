"""Gives those whom rules leave without a state or body the one for which the learned head of sides speaks clearly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from casus.extract.headline_states import headline_words, names_in_headline
from casus.extract.office_states import is_of_several
from casus.extract.referents import Node, Referents
from casus.model.sentence import Sentence
from casus.model.sides import AskedWord, ToldSide

AskSides = Callable[[Sequence[Sentence], Sequence[str], Sequence[ToldSide], Sequence[AskedWord]], Mapping[AskedWord, Mapping[str, float]]]
LANDS = frozenset({"place", "state"})
# How likely the best must be, by the kind of mention.
_ENOUGH = {"person": 0.95, "group": 0.95, "office": 0.95, "organisation": 0.95, "pronoun": 0.95}
_NEVER = 2.0


def choose_sides(referents: Referents, ask: AskSides) -> None:
    """Give each mention that still acts for nobody the likeliest side of those that its report tells, or leave it open.

    All mentions of one person or group are asked about, and have the mean of what is said of them.
    """
    alike: dict[str, list[Node]] = {}
    for node in referents.nodes:
        if node.actor is None and node.mention.kind not in LANDS and "+" not in node.entity:
            alike.setdefault(node.entity, []).append(node)
    asked = {n.place: AskedWord(n.sentence.index, n.token.index) for nodes in alike.values() for n in nodes}
    if not asked:
        return
    told = list(_find_told(referents))
    if not told:
        return
    answers = ask(referents.reading.sentences, headline_words(referents.reading.report), told, list(asked.values()))
    for nodes in alike.values():
        chances = _mean([answers[asked[n.place]] for n in nodes if asked[n.place] in answers])
        side = max(chances, key=lambda s: chances[s], default=None)
        if side is not None:
            for node in nodes:
                if chances[side] >= _ENOUGH.get(node.mention.kind, _NEVER) and not is_of_several(node):
                    _give(referents, node, side)


def _find_told(referents: Referents) -> Iterator[ToldSide]:
    """Yield the words of the report of which it is known for whom they stand, those of places for the state in which they lie."""
    report = referents.reading.report
    for start, end, side in names_in_headline(report, referents.actors):
        yield ToldSide(None, start, end, side)
    for node in referents.nodes:
        side = referents.state_where(node) if node.mention.kind == "place" else node.actor
        if side is not None and "+" not in side:
            yield ToldSide(node.sentence.index, *words_of(node), side)


def words_of(node: Node) -> tuple[int, int]:
    """Return the places of a mention's first word and of the one behind its last in the sentence."""
    span = node.mention.span
    inside = [t.index for t in node.sentence.tokens if span.start <= t.span.start < span.end] or [node.token.index]
    return min(inside), max(inside) + 1


def _mean(answers: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return how likely each side is on the whole."""
    sides = {side for answer in answers for side in answer}
    return {side: sum(answer.get(side, 0.0) for answer in answers) / len(answers) for side in sorted(sides)}


def _give(referents: Referents, node: Node, side: str) -> None:
    """Give a mention its side, and the person whom it means."""
    node.actor = side
    facts = referents.facts.get(node.entity)
    if facts is not None and facts.actor is None:
        facts.actor = side
