"""The evidence in a report that a bare office is a state's or a body's, as named signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from casus.extract.clauses import case_of
from casus.extract.control import find_subjects
from casus.extract.dateline_homes import dateline_home
from casus.extract.formations import follows_formation, is_formation
from casus.extract.headline_states import headline_states
from casus.extract.home_hints import hints
from casus.extract.home_signs import is_one_of_several, names_state, near_signs, served, spoke_in, topic_of
from casus.extract.office_states import TARGETED, UNTOLD, acts_against, is_somebody_elses, may_have
from casus.extract.own_houses import OF_STATE, is_told_by_own
from casus.extract.referents import Node, Referents
from casus.extract.two_lands import tells_of_two_lands
from casus.ground.text import fold
from casus.model.sentence import Token

_BODIES = frozenset({"opposition", "embassy", "delegation"})
SENT = frozenset("ambassador envoy consul charge attache counterpart guest negotiator delegate".split())
_INDEFINITE = frozenset("a an some any no every each another several many most other".split())
_BACK = ((0, "same sentence"), (1, "sentence before"), (2, "two back"), (4, "a few back"))
_WORTH = ((4.5, "very strong"), (3.0, "strong"), (2.0, "some"), (0.5, "little"))
_SHARES = ((0.5, "half"), (0.3, "third"), (0.15, "some"))
_RULED_OUT = -2.0
_SPEAKING = frozenset({"speak", "write", "talk", "broadcast", "telephone"})
_OBJECTS = frozenset({"obj", "iobj"})
_CALLING = frozenset({"summon", "expel"})


@dataclass(frozen=True, slots=True)
class Told:
    """A mention of somebody by whom an office may be: the mention, and the state or body that it is, acts for, or lies in."""

    node: Node
    home: str


class Homes:
    """The states and bodies of a report, each mention of them once, and what is the same for all of its offices."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        may_tell = [n for n in referents.nodes if n.actor is not None or n.mention.kind == "place"]
        self.told = [Told(n, home) for n in may_tell if (home := self._home_of(n)) is not None]
        self.counts = Counter(t.home for t in self.told)

    def _home_of(self, node: Node) -> str | None:
        if node.mention.kind == "place":
            return self.referents.state_where(node)
        if node.actor is None or node.actor not in self.referents.actors:
            return None
        entry = self.referents.actors.entry(node.actor)
        return node.actor if entry.sector == "IGO" or entry.kind == "state" else None

    @cached_property
    def dateline(self) -> str | None:
        """The state of the dateline."""
        return dateline_home(self.referents)

    @cached_property
    def topic(self) -> str | None:
        """The state that the first sentence is about."""
        return topic_of(self.referents)

    @cached_property
    def states(self) -> set[str]:
        """The states that the text names or of which it tells."""
        return {t.home for t in self.told if self.referents.is_state(t.home)}

    @cached_property
    def names_dateline(self) -> bool:
        """Whether the text behind its first sentence tells of the dateline's state."""
        return any(t.home == self.dateline and t.node.sentence.index for t in self.told)

    @cached_property
    def are_of_two_lands(self) -> bool:
        """Whether the words of the report show a second land."""
        return tells_of_two_lands(self.referents)

    @cached_property
    def headline(self) -> tuple[str, ...]:
        """The states and bodies that the headline names, in order."""
        return headline_states(self.referents)


def is_asked(referents: Referents, node: Node) -> bool:
    """Say whether a mention is an office or the first mention of its holder, of some state or body, and not known whose.

    Ranks, roles that are no office, and groups are left out: rebels have generals, clubs have leaders, and the weights are right on them in
    no more than six cases out of ten.
    """
    kind = node.mention.kind
    if node.actor is not None or "+" in node.entity or kind not in ("person", "office"):
        return False
    return _is_told_office(referents, node) and not is_somebody_elses(referents, node) and not is_told_by_own(referents, node)


def _is_told_office(referents: Referents, node: Node) -> bool:
    """Say whether a mention is an office, or the first mention of somebody of whom no more than the office is told."""
    if node.mention.kind == "person":
        facts = referents.facts.get(node.entity)
        if facts is None or facts.actor is not None or facts.first != node.place or facts.sector not in (None, "IGO", *OF_STATE):
            return False
        return any(_is_office(referents, role) for role in facts.roles)
    if not node.is_open or is_formation(node.sentence, node.token) or follows_formation(referents, node):
        return False
    if any(fold(c.text) in _INDEFINITE for c in node.sentence.children(node.token, "det")):
        return False  # "each army", "no government"
    is_told = (
        node.word not in UNTOLD or node.sentence.child(node.token, "amod", "compound") is not None
    )  # "the ministry" is one named before
    return is_told and (node.sector in OF_STATE or node.word in _BODIES)


def _is_office(referents: Referents, role: str) -> bool:
    """Say whether a role is one that a state or a body of states has one of: a minister, no adviser, officer or leader."""
    match = referents.actors.role(role.split(), 0)
    return match is not None and match.is_office and not match.is_former and (match.sector == "IGO" or match.sector in OF_STATE)


class Evidence:
    """The signs for each state or body whose an office may be."""

    def __init__(self, homes: Homes, node: Node) -> None:
        self.homes, self.node, self.referents = homes, node, homes.referents
        referents = self.referents
        facts = referents.facts.get(node.entity)
        self.roles = facts.roles if facts is not None else {node.word}
        self.sector = facts.sector if facts is not None and facts.sector is not None else node.sector
        self.kind = self._kind()
        self.is_sent = any(word in SENT for role in self.roles for word in role.split())
        self.told = [t for t in homes.told if t.node.entity != node.entity]
        self.told_of: dict[str, list[Told]] = {}
        for t in self.told:
            self.told_of.setdefault(t.home, []).append(t)
        self.before = [t for t in self.told if t.node.place < node.place]
        self.earlier = {t.home for t in self.before}
        self.beside = [t for t in self.told if t.node.sentence.paragraph == node.sentence.paragraph]
        at = node.sentence.index
        self.last = referents.reading.sentences[at - 1] if at else None
        self.subject_before = None if self.last is None else referents.main_subject(self.last)
        self.subject_above = referents.main_subject(referents.reading.sentences[at - 2]) if at > 1 else None
        self.near = near_signs(referents, node)
        self.hints = hints(referents, node, homes.dateline, self.near)

    def _kind(self) -> str:
        mention = self.node.mention
        if mention.kind != "person":
            return mention.kind
        is_named = any(n.mention.name is not None for n in self.referents.nodes if n.entity == self.node.entity)
        return "person named" if is_named else "person"

    def candidates(self) -> list[str]:
        """Return the states that the report names or places somebody in and that can have the office; for those of bodies, the bodies.

        A dateline alone does not make its state one: correspondents write from abroad.
        """
        is_body = self.sector == "IGO"
        named = sorted({t.home for t in self.told if self.referents.is_state(t.home) != is_body and not self._is_where_told(t)})
        able = [home for home in named if is_body or may_have(self.referents, self.node, home)]
        if len(able) == 1 < len(named) and self.homes.dateline is None:
            return []  # the other states named have no such office, which does not make it this one's
        others = (self._teller(), self._caller())
        able = [home for home in able if home not in others and not acts_against(self.referents, self.node, home)]
        return [home for home in able if min(self.near[home], self.hints[home], self.near[home] + self.hints[home]) > _RULED_OUT]

    def _teller(self) -> str | None:
        """Return the state that tells of a nameless office, its own or another's: "Lima said that the president must go"."""
        verb = self.node.verb()
        above = None if verb is None or verb.rel != "ccomp" or self.kind == "person named" else self.node.sentence.head_of(verb)
        subjects = [] if above is None else find_subjects(self.node.sentence, above)
        if above is not None and above.rel == "acl" and not subjects:  # "Lima was the first to say that"
            subjects = list(self.node.sentence.children(self.node.sentence.tokens[above.head], "nsubj"))
        found = self.referents.sole(self.node.sentence, subjects)
        return found.actor if found is not None and found.mention.kind == "state" else None

    def _caller(self) -> str | None:
        """Return the state whose minister calls somebody in or sends him away: "the minister sent for Ambassador Ruiz"."""
        verb = self.node.verb()
        is_called = verb is not None and (
            (verb.lemma in _CALLING and self.node.token.rel == "obj")
            or (verb.lemma == "send" and case_of(self.node.sentence, self.node.token) == "for")
        )
        subjects = find_subjects(self.node.sentence, verb) if verb is not None and is_called else []
        found = self.referents.by_head.get((self.node.sentence.index, subjects[0].index)) if subjects else None
        return None if found is None else found.actor

    def _is_where_told(self, told: Told) -> bool:
        """Say whether a mention is only a place in the office's own sentence, where guests speak too; what opens it is more."""
        is_here = told.node.sentence is self.node.sentence and told.node.mention.kind == "place"
        return is_here and not (told.node.token.index <= 3 and told.node.place < self.node.place)

    def nobody(self, n_candidates: int) -> Iterator[str]:
        """Yield the signs that no state can be told.

        Words that hang on an office without a preposition ("its ministry") are none: their weight spoke for a state, and gave ministers
        of two states to the dateline's. They are not yielded, so that the next fit gives them none.
        """
        node, sentence = self.node, self.node.sentence
        pointers = {fold(c.text) for c in sentence.children(node.token, "det")}
        holds = {
            "sent": self.is_sent,
            "quoted": node.quote is not None,
            "no subject": not node.is_subject,
            "first sentence": sentence.index == 0,
            "no dateline": self.homes.dateline is None,
            "indefinite": bool(pointers & _INDEFINITE),
            "definite": "the" in pointers and not pointers & _INDEFINITE,
            "bare plural": node.token.xpos == "NNS" and not pointers & (_INDEFINITE | {"the"}),
            "counted": sentence.child(node.token, "nummod") is not None,
            "described": sentence.child(node.token, "amod", "compound") is not None,
            node.word: node.mention.kind != "person",
        }
        yield "nobody"
        yield from (f"nobody: {name}" for name in (self.kind, self.sector, f"{min(n_candidates, 6)} candidates"))
        yield from (f"nobody: {name}" for name, is_so in holds.items() if is_so)
        cases = (case_of(sentence, child) for child in sentence.children(node.token, "nmod"))
        yield from (f"nobody: {case} something" for case in cases if case)
        yield from (f"nobody: {role.split()[-1]}" for role in sorted(self.roles))

    def signs(self, home: str) -> Iterator[str]:
        """Yield the signs that an office is of one state or body."""
        if home == self.homes.dateline:
            yield from self._of_dateline(home)
        if home == self.homes.topic:
            yield "topic"
        yield from self._of_headline(home)
        yield from self._of_counts(home)
        yield from self._of_before(home)
        yield from self._of_subjects(home)
        yield from self._of_sentence(home)
        yield from self._of_offices(home)
        for name, worth in (("near", self.near[home]), ("hints", self.hints[home])):
            if worth > 0:
                yield f"{name} {next((word for least, word in _WORTH if worth >= least), 'trace')}"
            elif worth < 0:
                yield f"{name} against"

    def _of_dateline(self, home: str) -> Iterator[str]:
        yield "dateline"
        yield f"dateline of {self.kind}"
        yield f"dateline of {self.sector}"
        if self.is_sent:
            yield "dateline of one sent"
        if names_state(self.referents, self.referents.reading.sentences[0], home):
            yield "dateline named"

    def _of_headline(self, home: str) -> Iterator[str]:
        headline = self.homes.headline
        if home not in headline:
            if headline:
                yield "not in headline"
            return
        where = "alone in headline" if len(headline) == 1 else "first in headline" if headline[0] == home else "in headline"
        others = {
            t.home for t in self.beside if t.home != home and (t.node.place < self.node.place or t.node.sentence is self.node.sentence)
        }
        yield where
        yield f"{where}{' of dateline' if home == self.homes.dateline else ''}, {'others here' if others else 'nobody else here'}"

    def _of_counts(self, home: str) -> Iterator[str]:
        share = self.homes.counts[home] / max(1, self.homes.counts.total())
        yield f"share {next((word for least, word in _SHARES if share >= least), 'little')}"
        if self.homes.counts[home] == max(self.homes.counts.values(), default=0):
            yield "named most"
        if len(self.homes.counts) == 1:
            yield "alone"

    def _of_before(self, home: str) -> Iterator[str]:
        if home not in self.earlier:
            yield "not before"
            return
        if len(self.earlier) == 1:
            yield "alone before"
        nearest = next(t for t in reversed(self.before) if t.home == home)
        distance = self.node.sentence.index - nearest.node.sentence.index
        yield next((word for most, word in _BACK if distance <= most), "far back")
        if self.before[-1].home == home:
            yield "last"
            yield f"last as {_kind_of(self.before[-1].node)}"
        above = [t for t in self.beside if t.node.place < self.node.place]
        if above and above[-1].home == home:
            yield "last in paragraph"
        if {t.home for t in above} == {home}:
            yield "alone in paragraph before"
        if {t.home for t in self.beside} == {home}:
            yield "alone in paragraph"
        if any(t.home == home and t.node.mention.kind == "place" and t.node.quote is None for t in self.beside):
            yield "place in paragraph"

    def _of_subjects(self, home: str) -> Iterator[str]:
        subject = self.subject_before
        if subject is not None and self.last is not None and self._is_of(subject, home):
            yield "subject before"
            yield f"subject before is {_kind_of(subject)}"
            if self.last.paragraph == self.node.sentence.paragraph:
                yield "subject before in paragraph"
            if is_one_of_several(subject):
                yield "subject before is one of several"
            if subject.says() and self.node.says():
                yield "subject before says too"
            if self.is_sent:
                yield "subject before of one sent"
        if self.subject_above is not None and self._is_of(self.subject_above, home):
            yield "subject two back"

    def _is_of(self, node: Node, home: str) -> bool:
        return home in (served(self.referents, node), node.actor) and node.mention.kind != "place"

    def _of_sentence(self, home: str) -> Iterator[str]:
        node, verb = self.node, self.node.verb()
        here = [t.node for t in self.told_of.get(home, ()) if t.node.sentence is node.sentence]
        found: set[str] = set()
        for other in here:
            how = "place" if other.mention.kind == "place" else "state" if other.mention.kind in ("state", "organisation") else "servant"
            found.add(f"{how} {'before' if other.place < node.place else 'behind'}")
            found |= self._by_verb(other, how)
            if other.quote is not None:
                found.add("quoted")
            if other.token.head == node.token.index:
                found.add(f"{how} below by {case_of(node.sentence, other.token) or other.token.rel}")
            if node.token.head == other.token.index:
                found.add(f"{how} above by {node.token.rel}")
            if how == "place" and other.token.index <= 3 and fold(node.sentence.tokens[0].text) in ("in", "at"):
                found.add("opens the sentence")
            spoken = [verb, *self._speaking()] if verb is not None else self._speaking()
            if how == "place" and any(spoke_in(node.sentence, told, other.token) for told in spoken):
                found.add("spoke there")
        yield from sorted(found)

    def _speaking(self) -> list[Token]:
        """Return the participles that say where somebody speaks: "the foreign minister, Juan Ruiz, speaking in Lima"."""
        sentence, token = self.node.sentence, self.node.token
        named = (token, *sentence.children(token, "appos"))
        return [c for t in named for c in sentence.children(t, "acl") if c.lemma in _SPEAKING]

    def _by_verb(self, other: Node, how: str) -> set[str]:
        """Return how the clause of a mention in the office's sentence lies to that of the office."""
        node, verb, own = self.node, self.node.verb(), other.verb()
        if verb is None or own is None:
            return set()
        found = set()
        if own.index == verb.index:
            if node.is_subject and other.token.rel in _OBJECTS:
                found.add(f"{how} is object")
                if verb.lemma in TARGETED:
                    found.add("target")
            elif other.is_subject:
                found.add(f"{how} is subject over it")
            elif other.token.rel == "obl":
                found.add(f"{how} of the verb by {case_of(node.sentence, other.token)}")
        if other.is_subject and own.head == verb.index and own.rel == "ccomp":
            found.add(f"{how} is subject of what it says")
        if other.is_subject and verb.head == own.index:
            found.add(f"{how} is subject above by {verb.rel}")
        return found

    def _of_offices(self, home: str) -> Iterator[str]:
        told = self.told_of.get(home, ())
        held = [t.node for t in told if t.node.mention.kind in ("person", "office")]
        if held:
            yield "has offices"
        if any(n.sentence.paragraph == self.node.sentence.paragraph for n in held):
            yield "has offices in paragraph"
        if any(self.referents.facts[n.entity].roles & self.roles for n in held if n.entity in self.referents.facts):
            yield "has one already"
        if any(t.node.mention.kind == "place" for t in told):
            yield "has places"
        if any(home in states for role in self.roles if (states := self.referents.actors.states_with(role))):
            yield "title"


def _kind_of(node: Node) -> str:
    """Return the kind of a mention as the table has learnt it: police were persons then."""
    return "person" if node.mention.kind == "group" and node.word == "police" else node.mention.kind


def ask(homes: Homes, node: Node) -> tuple[list[str], Sequence[tuple[str, ...]], tuple[str, ...]]:
    """Return those whose an office may be, the signs of each, and the signs that nobody's can be told."""
    evidence = Evidence(homes, node)
    candidates = evidence.candidates()
    return candidates, [tuple(evidence.signs(home)) for home in candidates], tuple(evidence.nobody(len(candidates)))
