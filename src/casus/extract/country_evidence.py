"""The evidence of which state a description means ("the country"), as named signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.extract.clauses import case_of
from casus.extract.home_evidence import Evidence, Homes
from casus.extract.home_signs import served
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

_ANY = frozenset({"country", "nation", "state", "land"})
_NEXT = frozenset({"neighbouring", "neighboring", "adjoining"})
_APART = frozenset({"host", "other", "another", "third", "foreign", "any", "every", "each", "whole", "same"})
MOVING = frozenset("leave flee enter quit reach visit tour cross".split())
_CLAUSES = frozenset({"VERB", "AUX"})
_NOUNS = frozenset("kingdom emirate sultanate sheikhdom principality republic monarchy island archipelago".split())
_OF_A_KIND = frozenset({"island", "city", "archipelago"})  # "the island state"


def is_country(node: Node) -> bool:
    """Say whether a mention describes a state and does not name it."""
    return node.mention.kind == "state" and node.mention.name is None and node.mention.actor is None


def ask_country(homes: Homes, node: Node) -> tuple[list[str], Sequence[tuple[str, ...]], tuple[str, ...]]:
    """Return the states that a description may mean, the signs of each, and the signs that none can be told."""
    evidence = _Countries(homes, node)
    candidates = evidence.candidates()
    return candidates, [tuple(evidence.signs(state)) for state in candidates], tuple(evidence.nobody(candidates))


class _Countries:
    """The signs for each state that a description may mean."""

    def __init__(self, homes: Homes, node: Node) -> None:
        self.node, self.referents = node, homes.referents
        self.common = Evidence(homes, node)
        self.owner = self.referents.possessor_of(node)
        self.own = None if self.owner is None else self.owner.state or self.owner.actor
        self.subject = _subject_over(self.referents, node)
        self.named = {home for home in self.common.earlier if self.referents.is_state(home)}
        self.before = [t for t in self.common.before if t.home in self.named]
        self.beside = [t.home for t in self.before if t.node.sentence.paragraph == node.sentence.paragraph]
        adjectives = {fold(c.text) for c in node.sentence.children(node.token, "amod", "compound")}
        self.is_next = node.word.startswith("neighbo") or bool(adjectives & _NEXT)
        self.adjectives = adjectives
        self.is_told = False  # whether its noun tells which of them: "the kingdom", of a kingdom and two republics
        self.kind = "next" if self.is_next else "any" if node.word in _ANY else "few"

    def candidates(self) -> list[str]:
        """Return the states named or served before, and those of the headline and dateline, that can be called so."""
        homes = self.common.homes
        named = self.named | {h for h in homes.headline if self.referents.is_state(h)}
        on = self.referents.reading.report.published
        words = {"city-state" if w == "city" else w for w in ({self.node.word} & _NOUNS) | (self.adjectives & _OF_A_KIND)}
        able = {s for s in named if all(self.referents.actors.is_called(s, w, on) for w in words)}
        self.is_told = bool(words) and len(able) == 1 < len(named)
        return sorted(able - {self.own} if self.is_next else able)

    def nobody(self, candidates: Sequence[str]) -> Iterator[str]:
        """Yield the signs that no state can be told."""
        node = self.node
        pointer = next((fold(c.text) for c in node.sentence.children(node.token, "det")), "none")
        yield from ("nobody", f"nobody: {self.kind}", f"nobody: {node.word}", f"nobody: {pointer}", f"nobody: {min(len(candidates), 6)}")
        yield from (f"nobody: {word}" for word in sorted(self.adjectives & _APART))
        above = node.sentence.head_of(node.token)
        yield f"nobody: as {node.token.rel} by {case_of(node.sentence, node.token) or 'none'}"
        if above is not None and above.lemma in MOVING:
            yield "nobody: of moving"
        if node.ruled is None:
            yield f"nobody: unruled {self.kind}"
        if node.quote is not None:
            yield "nobody: quoted"
        if self.owner is not None:
            yield f"nobody: {self.kind} owned" if self.own is not None else f"nobody: {self.kind} owned by one unknown"
        yield from (f"nobody: {case_of(node.sentence, c) or 'none'} something" for c in node.sentence.children(node.token, "nmod"))
        if not self.before:
            yield "nobody: none before"

    def signs(self, state: str) -> Iterator[str]:
        """Yield the signs that a description means one state."""
        yield from (sign for sign in self.common.signs(state) if not sign.startswith(("near", "hints", "has one", "dateline of")))
        if self.node.ruled == state and state in (self.own, self.subject):
            yield "ruled as own" if state == self.own else "ruled as the subject's"
        elif self.node.ruled == state:
            yield from ("ruled", f"ruled {self.kind}", f"ruled {self.node.word}")
        elif self.node.ruled is not None:
            yield from ("ruled out", f"ruled out {self.kind}")
        if self.is_told:
            yield "told by its noun"
        if self.own == state:
            yield f"own {self.kind}"
        if self.subject == state:
            yield f"subject over it {self.kind}"
        yield from self._of_last(state)
        if self.node.quote is not None:
            yield from self._of_speaker(state)

    def _of_last(self, state: str) -> Iterator[str]:
        """Yield how the last mention of a state before stands there."""
        last = next((t.node for t in reversed(self.before) if t.home == state), None)
        if last is None:
            return
        back = self.node.sentence.index - last.sentence.index
        where = "here" if back == 0 else "just before" if back == 1 else "two before" if back == 2 else "before"
        kind = last.mention.kind if last.mention.kind in ("state", "place") else "served"
        yield f"last {where} as {kind}"
        yield f"last {where} as {'subject' if last.is_subject else last.token.rel}"
        is_topic = self.referents.main_subject(last.sentence) is last and last.sentence.paragraph == self.node.sentence.paragraph
        if back == 1 and is_topic:
            yield f"takes up the subject {self.kind}"
            if self.node.is_subject and self.kind == "few":
                yield "takes up the subject as one"
        if self.is_next:
            yield f"next, {where}"
        if self.is_next and {t.home for t in self.before if t.node.sentence is self.node.sentence} - {self.own} == {state}:
            yield "next and the only other here"
        if self.named - {self.own, self.subject} == {state}:
            yield f"the only one left {self.kind}"
        if self.beside and max(self.beside, key=self.beside.count) == state:
            yield f"most in paragraph {self.kind}"

    def _of_speaker(self, state: str) -> Iterator[str]:
        verbs = (t for t in self.node.sentence.tokens if t.upos in _CLAUSES)
        subjects = [n for v in verbs if (n := _subject_of(self.referents, self.node, v)) is not None and n.says()]
        if any(served(self.referents, n) == state for n in subjects):
            yield f"speaker's {self.kind}"


def _subject_over(referents: Referents, node: Node) -> str | None:
    """Return the state that is or is served by the subject of the clause in which a description is no subject."""
    above = node.sentence.head_of(node.token)
    while above is not None and above.upos not in _CLAUSES:
        above = node.sentence.head_of(above)
    if above is None or node.is_subject:
        return None
    found = _subject_of(referents, node, above)
    return None if found is None or found is node else found.state or served(referents, found)


def _subject_of(referents: Referents, node: Node, verb: Token) -> Node | None:
    subject = node.sentence.child(verb, "nsubj")
    return None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
