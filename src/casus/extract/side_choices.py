"""Gives those whom rules leave without a state or body the one that the side head is sure of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from casus.codebook.actors import ActorBook
from casus.codebook.atlas import Atlas
from casus.extract import nouns
from casus.extract.headline_states import headline_words, names_in_headline
from casus.extract.home_states import is_held_by_another
from casus.extract.link_choices import ASKED, choose_links, find_open, word_of
from casus.extract.office_states import acts_against, is_of_several
from casus.extract.reading import Reading
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.account import Account
from casus.model.guesses import with_guesses
from casus.model.sentence import Sentence
from casus.model.sides import MentionWord, SideChances, SideQuestion, ToldSide

AskSides = Callable[[Sequence[Sentence], Sequence[str], SideQuestion], SideChances]
_ENOUGH, _NEVER = 0.7, 2.0  # how likely the best must be; bodies with a name are seldom a state's, and never told
_PERSONS = frozenset({"person", "pronoun"})
_ALONE = 0.78  # where the report tells one side alone, so that the choice is between it and nobody
# The mean for somebody told of so often in a report in which half of the words with a side have that one: in domestic news.
_AT_HOME, _OFTEN, _HALF = 0.6, 4, 0.5
_FEDERAL = frozenset({"USA"})  # whose parts with a people of their own (Texans) act for it; those of others may act against it (Chechens)
_CAMPS = frozenset({"campaign", "camp"})
_OF_A_STATE = frozenset({"PTY", "MED", "BUS", "CVL", "NGO", "LAB"})
_GUESTS = frozenset("guest host counterpart visitor captor neighbour neighbor".split())
_SOLDIERS = frozenset("soldiers troops men forces battalions advisers marines paratroopers".split())
_OF_MANY = frozenset("western eastern european african asian arab latin foreign international diplomatic allied other another".split())


def fill_sides(account: Account, reading: Reading, actors: ActorBook, atlas: Atlas | None, ask: AskSides) -> Account:
    """Return an account with whom mentions take up and for whom they act where no rule tells it, marked as guessed.

    What it tells was settled without: a guess makes no act and no statement more likely.

    Args:
        account: what a report tells.
        reading: the same report, with its linked mentions.
        actors: the codebook of actors.
        atlas: in which state a town lies.
        ask: says how likely each link and each side is.
    """
    referents = Referents(reading, actors, atlas)
    told = tuple(_find_told(referents))
    nobodys = [n for n in referents.nodes if n.actor is None and n.mention.kind in ASKED and "+" not in n.entity] if told else []
    question = SideQuestion(told, [*map(word_of, nobodys)], [*map(word_of, referents.nodes)], frozenset(map(word_of, find_open(referents))))
    if not question.asked and not question.is_open:
        return account
    answers = ask(reading.sentences, headline_words(reading.report), question)
    links = choose_links(referents, answers.links)
    sides = {n.mention.id: n.actor for n in nobodys if n.actor is not None}  # of whom they take up
    sides |= choose_sides(referents, told, answers.sides)
    return with_guesses(account, links, sides | dict(_sides_of_campaigns(referents)), dict(_states_of_parts(referents)))


def _states_of_parts(referents: Referents) -> Iterator[tuple[str, str]]:
    """Yield for each part of a state that the codebook knows the state for which it sues or is asked: "Texas", "the state of Ohio"."""
    for node in referents.nodes:
        below = node.sentence.children(node.token, "nmod") if node.mention.kind == "state" and node.actor is None else ()
        parts = [node, *(p for t in below if (p := referents.by_head.get((node.sentence.index, t.index))) is not None)]
        for part in parts:
            place = part.entity.removeprefix("place:")
            entry = referents.actors.entry(place) if part.mention.kind == "place" and place in referents.actors else None
            if entry is not None and entry.state is not None and (not entry.demonyms or entry.state in _FEDERAL):
                yield node.entity, entry.state


def _sides_of_campaigns(referents: Referents) -> Iterator[tuple[str, str]]:
    """Yield for each campaign of somebody's the side for which he acts: "the Sanders campaign", "his camp"."""
    for node in referents.nodes:
        owner = referents.possessor_of(node) if node.actor is None and node.token.lemma in _CAMPS else None
        if owner is not None and owner.actor is not None and owner.mention.kind in _PERSONS:
            yield node.mention.id, owner.actor


def choose_sides(referents: Referents, told: Sequence[ToldSide], answers: Mapping[MentionWord, Mapping[str, float]]) -> dict[str, str]:
    """Return the likeliest side of each mention that acts for nobody, by its id; where the head is not sure, none.

    All mentions of one person or group have the mean of what is said of them.

    Args:
        referents: the report's linked mentions.
        told: which words name whom.
        answers: how likely each mention stands for each side.
    """
    homes = {side: _home_of(referents, side) for side in {t.side for t in told}}
    counts = Counter(home for t in told if (home := homes[t.side]) is not None)
    sides: dict[str, str] = {}
    alike: dict[str, list[Node]] = {}
    for node in referents.nodes:
        if node.actor is None and word_of(node) in answers:
            alike.setdefault(node.entity, []).append(node)
    for nodes in alike.values():
        of_sides = _mean([answers[word_of(n)] for n in nodes])
        chances = _of_homes(of_sides, homes)
        side = max(chances, key=lambda s: chances[s], default=None)
        if side is not None and not any(map(_is_guest, nodes)):
            is_home = len(nodes) >= _OFTEN and counts[side] >= _HALF * counts.total()
            for node in nodes:
                chance = (chances if node.mention.kind in _PERSONS else of_sides).get(side, 0.0)  # the police are no party's
                if chance >= _enough(node, len(counts), is_home=is_home) and _may_be_on(referents, node, side):
                    node.actor = sides[node.mention.id] = side
    return sides


def _enough(node: Node, n_sides: int, *, is_home: bool) -> float:
    """Return how likely a side must be to be told of a mention; bodies with a name have none."""
    if node.mention.kind == "organisation":
        return _NEVER
    if is_home:
        return _AT_HOME
    return _ALONE if n_sides == 1 else _ENOUGH


def _find_told(referents: Referents) -> Iterator[ToldSide]:
    """Yield the words of the report of which it is known for whom they stand, those of places for the state in which they lie."""
    report = referents.reading.report
    for start, end, named in names_in_headline(report, referents.actors):
        yield ToldSide(None, start, end, named)
    for node in referents.nodes:
        side = referents.state_where(node) if node.mention.kind == "place" else node.actor
        if side is not None and "+" not in side:
            yield ToldSide(node.sentence.index, *words_of(node), side)


def _home_of(referents: Referents, side: str) -> str | None:
    """Return for which state or body of states those of a side act: itself, or the state of a party, a newspaper or a firm; no rebels'."""
    entry = referents.actors.entry(side) if side in referents.actors else None
    if entry is None:
        return None
    if entry.kind == "state" or entry.sector == "IGO":
        return side
    return entry.state if entry.sector in _OF_A_STATE else None


def _of_homes(chances: Mapping[str, float], homes: Mapping[str, str | None]) -> dict[str, float]:
    """Return how likely each state or body is: in news of one state its parties and newspapers share what is its own."""
    found: dict[str, float] = {}
    for side, chance in chances.items():
        home = homes.get(side)
        if home is not None:
            found[home] = found.get(home, 0.0) + chance
    return found


def _is_guest(node: Node) -> bool:
    """Say whether somebody is called another's guest or the like, who is mostly of another side: "his guest, Prime Minister Ruiz"."""
    above = node.sentence.head_of(node.token) if node.token.deprel == "appos" else None
    return any(t is not None and t.lemma in _GUESTS and node.sentence.child(t, "nmod:poss") is not None for t in (node.token, above))


def _may_be_on(referents: Referents, node: Node, side: str) -> bool:
    """Say whether a mention may be on one side: no "both armies", no pronoun but he or she, nobody who acts against it or is another's.

    Of soldiers who are counted ("the last 400 soldiers") the head takes those of a foreign garrison for the land's.
    """
    if is_of_several(node) or (node.mention.kind == "pronoun" and node.word not in nouns.HE and node.word not in nouns.SHE):
        return False
    words = {fold(c.text) for c in node.sentence.children(node.token, "amod", "compound", "nummod")}
    is_counted = node.word in _SOLDIERS and node.sentence.child(node.token, "nummod") is not None
    owner = referents.possessor_of(node)
    if node.mention.name is not None and node.mention.kind == "person" and is_held_by_another(referents, node, side):
        return False
    is_his = owner is None or owner.actor == side
    return is_his and not is_counted and not words & _OF_MANY and not acts_against(referents, node, side)


def words_of(node: Node) -> tuple[int, int]:
    """Return the places of a mention's first word and of the one behind its last in the sentence."""
    span = node.mention.span
    inside = [t.index for t in node.sentence.tokens if span.start <= t.span.start < span.end] or [node.token.index]
    return min(inside), max(inside) + 1


def _mean(answers: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return how likely each side is on the whole."""
    sides = {side for answer in answers for side in answer}
    return {side: sum(answer.get(side, 0.0) for answer in answers) / len(answers) for side in sorted(sides)}
