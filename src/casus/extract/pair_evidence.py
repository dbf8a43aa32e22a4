"""The evidence of which two "both", "the two countries" and "neither side" mean, as named signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from casus.extract import nouns
from casus.extract.clauses import case_of
from casus.extract.duo_words import TWO
from casus.extract.pair_links import coordinated
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

_REACH = 8  # sentences back in which both were named
_MOST = {"party": 8, "person": 5}  # candidates of a kind, those named last
_COUNTS = frozenset({"two", "both", "neither", "either", "each", "2"})
_BARE = frozenset("countries states governments neighbours neighbors sides parties republics nations belligerents".split())
_STATES = frozenset(
    "countries nations states republics kingdoms monarchies emirates governments neighbours neighbors country state government".split()
)
_SIDES = frozenset("sides parties powers belligerents signatories allies partners rivals enemies foes side party".split())
_PEOPLE = frozenset(
    "men women leaders presidents ministers premiers generals envoys ambassadors chancellors kings statesmen diplomats soldiers colonels "
    "officers brothers politicians negotiators secretaries colleagues commanders delegates".split()
)
_TITLES = {"ministers": "minister", "presidents": "president", "generals": "general", "ambassadors": "ambassador", "envoys": "envoy"}
_OTHERS = frozenset("first last other next remaining".split())  # "the first two countries"
_FAR, _JUST_BEFORE = 6, 2  # sentences
_OFTEN = 3


def means_two(referents: Referents, node: Node) -> bool:
    """Say whether a mention is of two who are not named in it: "both", "the two", "both sides", "the countries", "neither government"."""
    word = node.word
    if node.mention.kind == "pronoun":
        return word in TWO
    if node.mention.name is not None or (node.actor is not None and node.mention.actor is not None) or not _is_plain(node):
        return False
    if any(fold(t.text) in _OTHERS for t in node.sentence.children(node.token, "amod")):
        return False
    if _count_word(node) != "":
        return True
    is_counted = any(True for _ in node.sentence.children(node.token, "nummod", "amod"))
    return word in _BARE and referents.is_definite(node) and not is_counted


def _is_plain(node: Node) -> bool:
    return node.mention.kind in ("group", "state", "office") and _class_of(node.word) != ""


def _class_of(word: str) -> str:
    if word in TWO:
        return word
    if word in _STATES:
        return "states"
    return "sides" if word in _SIDES else "people" if word in _PEOPLE else ""


def _count_word(node: Node) -> str:
    children = node.sentence.children(node.token, "nummod", "det", "cc:preconj", "det:predet")
    return next((w for c in children if (w := fold(c.text)) in _COUNTS), "")


@dataclass(slots=True)
class _Member:
    """One who may be of the two.

    Args:
        mentions: where it was mentioned of late, the last first: how many sentences back, the node, and whether only one who serves it.
    """

    kind: str
    mentions: list[tuple[int, Node, bool]] = field(default_factory=list)

    @property
    def back(self) -> int:
        return self.mentions[0][0]

    @property
    def paragraphs(self) -> set[int]:
        return {node.sentence.paragraph for _, node, _ in self.mentions}


class Pairs:
    """The pairs that a mention of two may mean, with their signs.

    Args:
        referents: the report's nodes; those before the mention are linked already.
        node: the mention.
        ruled: the pair that the rules of grammar would have it mean, or None.
    """

    def __init__(self, referents: Referents, node: Node, ruled: str | None) -> None:
        self.referents, self.node, self.ruled = referents, node, ruled
        self.word = _class_of(node.word)
        first = next(t for t in referents.reading.sentences if t.paragraph == node.sentence.paragraph)
        self.at = "in a new paragraph" if first is node.sentence else "further on"
        self.members: dict[str, _Member] = {}
        self.together: dict[str, list[int]] = {}
        self.lists: dict[str, int] = {}
        self.listed_subjects: dict[str, int] = {}
        self.facing: dict[str, int] = {}
        self.known: dict[str, int] = {}
        self.only: dict[str, int] = {}
        self._gather()
        self.near, self.subjects = self._near(), self._last_subjects()
        before = [n for _, nodes in referents.back(node, _REACH, 1) for n in nodes]
        self.here = [n for n in before if n.sentence.paragraph == node.sentence.paragraph]
        self.last = [n for n in before if n.sentence.index == node.sentence.index - 1]
        self.counts = self._counted()
        self.ranks = {kind: [e for e, m in self.members.items() if m.kind == kind] for kind in _MOST}
        self.callers = self._callers()
        self.opening = {e for n in referents.by_sentence.get(0, ()) if n.place < node.place for e, _, _ in self._members_of(n)}
        owner = referents.possessor_of(node)
        self.owner = None if owner is None else owner.state or owner.actor or owner.entity
        self.spoken = self._speaker()

    def candidates(self) -> list[str]:
        """Return the pairs that may be meant, as entities, in the order in which their second was named last."""
        found: dict[str, None] = dict.fromkeys(self.known)
        found.update(dict.fromkeys(p for p in self.lists if all(one in self.members for one in p.split("+"))))
        for kind, most in _MOST.items():
            found.update(("+".join(sorted(two)), None) for two in combinations(self.ranks[kind][:most], 2))
        return list(found)

    def is_taken_up(self) -> bool:
        """Say whether the pair by grammar is the subject before a bare word that is one as well: "Peru and Chile met. Both paid"."""
        back = None if self.ruled is None else self.listed_subjects.get(self.ruled)
        return self.node.mention.kind == "pronoun" and self.node.is_subject and back is not None and back <= _JUST_BEFORE

    def nobody(self, n_candidates: int) -> Iterator[str]:
        """Yield the signs that no two can be told."""
        node = self.node
        pointer = _count_word(node) or ("the" if self.referents.is_definite(node) else "none")
        yield from ("nobody", f"nobody: {node.word}", f"nobody: {pointer} {self.word}", f"nobody: {min(n_candidates, 4)}")
        yield f"nobody: as {node.token.rel} by {case_of(node.sentence, node.token) or 'none'}"
        yield from (f"nobody: with {c.rel}" for c in node.sentence.children(node.token, "amod", "compound", "nmod", "acl", "appos"))
        holds = {"quoted": node.quote is not None, "owned": self.owner is not None, "ruled": self.ruled is not None}
        holds["definite"] = self.referents.is_definite(node)
        yield from (f"nobody: {name}" for name, is_so in holds.items() if is_so)

    def signs(self, pair: str) -> Iterator[str]:
        """Yield the signs that two are meant."""
        ids = pair.split("+")
        members = [self.members[one] for one in ids if one in self.members]
        kind = "mixed" if len({m.kind for m in members}) != 1 else members[0].kind
        yield f"{kind} for {self.word}"
        if pair == self.ruled:
            yield from ("by grammar", f"by grammar, {self.word}")
        elif self.ruled is not None:
            yield "another by grammar"
        yield from self._of_places(pair, ids, members, kind)
        if len(members) == len(ids):
            yield from self._of_members(ids, members, kind)
        yield from self._of_those_who_call(ids)

    def _of_places(self, pair: str, ids: Sequence[str], members: Sequence[_Member], kind: str) -> Iterator[str]:
        for name, where in (("listed", self.lists), ("facing", self.facing), ("known", self.known), ("only two", self.only)):
            if pair in where:
                yield f"{name} {min(where[pair], _FAR)}"
                yield f"{name} for {self.word}"
        if self.known:
            yield "last pair" if pair == next(iter(self.known)) else "another pair was last"
        together = self.together.get(pair)
        yield "never together" if together is None else f"together {min(together[0], _FAR)}"
        if together is not None and len(together) > 1:
            yield f"together often {min(len(together), _OFTEN)}"
        yield from self._of_paragraph(pair, ids, kind)
        yield from self._of_opening(ids, members, kind)
        if members:
            yield f"farther {min(max(m.back for m in members), _FAR)}"
            yield f"nearer {min(*(m.back for m in members), _FAR)}"

    def _of_paragraph(self, pair: str, ids: Sequence[str], kind: str) -> Iterator[str]:
        """Yield how two stand among those who are named around the mention."""
        if kind == "party" and self.referents.is_state(ids[0]) and self.referents.is_state(ids[-1]):
            yield from self._of_states(pair)
        if pair == self.near.get(kind):
            yield from (f"the only two near, {kind}", f"the only two near for {self.word}", f"the only two near, {self.at}")
        elif kind in self.near:
            yield f"others are the only two near, {self.at}"
        if pair in self.subjects:
            yield from (f"last subjects {kind}", f"last subjects for {self.word}", f"last subjects, {self.at}")

    def _of_opening(self, ids: Sequence[str], members: Sequence[_Member], kind: str) -> Iterator[str]:
        """Yield whether both stand in the sentence with which the report opens."""
        if set(ids) <= self.opening:
            yield f"in the opening {kind}"
            yield f"in the opening, {self.at}"
            if len([e for e in self.opening if e in self.members and self.members[e].kind == kind]) == len(ids):
                farther = min(max(m.back for m in members), _FAR) if len(members) == len(ids) else "off"
                yield f"the two of the opening, farther {farther}"
                yield from ("the two of the opening", f"the two of the opening, {self.at}", f"the two of the opening for {self.word}")

    def _of_states(self, pair: str) -> Iterator[str]:
        """Yield whether no other states are named in the paragraph, in the sentence before, or in the report."""
        two = set(pair.split("+"))
        for name, nodes in (("paragraph", self.here), ("sentence", self.last)):
            states = {s for n in nodes if (s := n.state or n.actor) is not None and self.referents.is_state(s)}
            if states:
                others = len(states - two)
                yield f"states of the {name}: {len(states & two)} and {min(others, 2)} others"
        most = [e for e, _ in self.counts.most_common() if self.referents.is_state(e)][:2]
        if "+".join(sorted(most)) == pair:
            yield from ("most named states", f"most named states for {self.word}", f"most named states, {self.at}")

    def _of_members(self, ids: Sequence[str], members: Sequence[_Member], kind: str) -> Iterator[str]:
        ranked = self.ranks.get(kind, [])
        places = sorted(min(ranked.index(one), _OFTEN) for one in ids if one in ranked)
        yield f"ranks {places} {kind}"
        if kind == "party":
            most = [e for e, _ in self.counts.most_common()]
            yield f"counts {sorted(min(most.index(one), _OFTEN) for one in ids)}"
            yield f"served {sum(m.mentions[0][2] for m in members)}"
            yield f"states {sum(self.referents.is_state(one) for one in ids)} for {self.word}"
        elif kind == "person":
            facts = [self.referents.facts[one] for one in ids]
            yield "of one actor" if facts[0].actor == facts[1].actor else "of two actors"
            role = _TITLES.get(self.node.word)
            if role is not None:
                yield f"have the role {sum(any(role in r.split() for r in f.roles) for f in facts)}"
            yield f"named {sum(one.startswith('per:') for one in ids)}"
        near = sum(self.node.sentence.paragraph in m.paragraphs for m in members)
        yield f"in the paragraph {near}"
        yield f"here {sum(m.back == 0 for m in members)}"
        yield f"subjects {sum(any(n.is_subject for _, n, _ in m.mentions) for m in members)}"

    def _of_those_who_call(self, ids: Sequence[str]) -> Iterator[str]:
        if self.callers & set(ids):
            yield f"called by one of them {self.word}"
        if self.owner is not None and self.owner in ids:
            yield "owned by one of them"
        if self.spoken & set(ids):
            yield "spoken of by one of them"

    def _gather(self) -> None:
        """Note who was mentioned of late, which pairs, and who stood together."""
        for back, nodes in self.referents.back(self.node, _REACH, _REACH):
            here: dict[str, str] = {}
            for node in reversed(nodes):
                if node.entity.count("+") == 1:
                    self.known.setdefault(node.entity, back)
                for entity, kind, is_served in self._members_of(node):
                    self.members.setdefault(entity, _Member(kind)).mentions.append((back, node, is_served))
                    here[entity] = kind
                pair = coordinated(self.referents, node)
                if pair is not None:
                    self.lists.setdefault(pair, back)
                    if node.is_subject:
                        self.listed_subjects.setdefault(pair, back)
            for kind in _MOST:
                of_kind = [e for e, k in here.items() if k == kind]
                for two in combinations(of_kind, 2):
                    self.together.setdefault("+".join(sorted(two)), []).append(back)
                if len(of_kind) == 2:
                    self.only.setdefault("+".join(sorted(of_kind)), back)
            self._face(back, nodes)

    def _near(self) -> dict[str, str]:
        """Return by kind the only two in the paragraph up to the mention, or, where that opens one, in the paragraph before."""
        own = self.node.sentence.paragraph
        found: dict[str, str] = {}
        for kind in _MOST:
            for paragraph in (own, own - 1):
                of_kind = (e for e, m in self.members.items() if m.kind == kind and paragraph in m.paragraphs)
                here = set(of_kind)
                if len(here) == 2:
                    found[kind] = "+".join(sorted(here))
                if here:
                    break
        return found

    def _last_subjects(self) -> set[str]:
        """Return the pair of those whom two of the last three sentences are about; of three the later two."""
        at, found = self.node.sentence.index, []
        for index in range(at - 1, max(-1, at - 4), -1):
            sentence = self.referents.reading.sentences[index]
            subject = self.referents.main_subject(sentence)
            if subject is not None and sentence.paragraph >= self.node.sentence.paragraph - 1:
                found.append({e: k for e, k, _ in self._members_of(subject)})
        if len(found) <= 1:
            return set()
        pairs = ((one, two) for one in found[0] for two in found[1] if one != two and found[0][one] == found[1][two])
        return {"+".join(sorted(pair)) for pair in pairs}

    def _face(self, back: int, nodes: Sequence[Node]) -> None:
        """Note who does something to or with whom: "Peru told Chile", "talks of Peru with Chile"."""
        for node in nodes:
            if not node.is_subject:
                continue
            others = (n for n in nodes if n.token.head == node.token.head and n is not node and n.token.rel in ("obj", "iobj", "obl"))
            for other in others:
                for one, kind, _ in self._members_of(node):
                    for two, another, _ in self._members_of(other):
                        if one != two and kind == another:
                            self.facing.setdefault("+".join(sorted((one, two))), back)

    def _members_of(self, node: Node) -> Iterator[tuple[str, str, bool]]:
        """Yield whom a mention is of, and the state that he serves: entity, kind, whether it is only served."""
        if "+" in node.entity or node.word in nouns.SPEAKERS or node.place >= self.node.place:
            return
        is_person = ":" in node.entity and node.entity in self.referents.facts
        if is_person and self.word not in ("states", "sides"):
            yield node.entity, "person", False
        if self.word == "people":
            return
        actor = node.located if node.mention.kind == "place" else node.actor
        if actor is not None:
            yield actor, "party", is_person or (node.mention.kind not in ("state", "place") and node.entity != actor)
        elif node.mention.kind == "group" and not is_person and self.word != "states":
            yield node.entity, "party", False

    def _counted(self) -> Counter[str]:
        counts: Counter[str] = Counter({e: 0 for e, m in self.members.items() if m.kind == "party"})
        for node in self.referents.nodes[: self.node.place]:
            actor = node.located if node.mention.kind == "place" else node.actor
            if actor is not None and actor in counts:
                counts[actor] += 1
        return counts

    def _callers(self) -> set[str]:
        """Return whom the subjects of the clauses around are or serve: who urges both is none of them."""
        found: set[str] = set()
        for subject in _subjects_above(self.node):
            one = self.referents.by_head.get((self.node.sentence.index, subject.index))
            if one is not None and one is not self.node:
                found |= {e for e, _, _ in self._members_of(one)}
        return found

    def _speaker(self) -> set[str]:
        """Return who says the quoted words in which they stand."""
        if self.node.quote is None:
            return set()
        says = [n for n in self.referents.by_sentence[self.node.sentence.index] if n.says()]
        return {e for n in says for e in (n.entity, n.actor) if e is not None}


def _subjects_above(node: Node) -> Iterator[Token]:
    for above in node.sentence.ancestors(node.token):
        for subject in node.sentence.children(above, "nsubj"):
            if subject.index != node.token.index and not node.sentence.is_below(node.token, subject):
                yield subject
