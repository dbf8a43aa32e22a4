"""What coreference knows of a report while it links: mentions as nodes, facts of each entity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from casus.codebook.actors import ActorBook, Gender
from casus.codebook.atlas import Atlas
from casus.codebook.person_names import name_words
from casus.extract import nouns
from casus.extract.person_titles import ranks_of
from casus.extract.place_use import dateline_end
from casus.extract.quotes import Quote, QuoteMap, find_quotes
from casus.extract.reading import Reading
from casus.ground.text import fold
from casus.model.account import Mention
from casus.model.sentence import Sentence, Token

SAYING = frozenset(
    "say says said saying tell tells told telling add adds added adding ask asks asked asking note notes noted noting insist insists "
    "insisted stress stresses stressed warn warns warned warning argue argues argued claim claims claimed claiming declare declares "
    "declared explain explains explained announce announces announced confirm confirms confirmed deny denies denied reply replies "
    "replied state states stated write writes wrote tweet tweets tweeted accept accepted accepts admit admits admitted acknowledge "
    "acknowledges acknowledged think thinks thought believe believes believed signal signals signaled signalled express expresses "
    "expressed comment commented continue continued suggest suggests suggested vow vows vowed pledge pledges pledged urge urges urged "
    "call calls called decline declines declined conclude concludes concluded emphasize emphasized emphasise emphasised reiterate "
    "reiterated repeat repeats repeated remark remarked observe observed promise promised accuse accused inform informs informed notify "
    "notifies notified allege alleges alleged assert asserts asserted caution cautions cautioned "
    "maintain maintains maintained hint hints hinted".split()
)
WINDOW = 4  # sentences that a pronoun looks back; farther, writers repeat the name
_UNLINKED = ("pro:", "state:", "body:", "group:", "role:", "one:", "thing:")


@dataclass(slots=True)
class Node:
    """A mention that may be linked: its token, its sentence, and the quotation that it stands in."""

    place: int
    mention: Mention
    token: Token
    sentence: Sentence
    quote: Quote | None
    entity: str
    actor: str | None
    sector: str | None
    located: str | None = None  # the state in which a place lies
    known: str | None = None  # the office by which the codebook knows a person
    ruled: str | None = None  # whom grammar alone would have a pronoun be, which is a sign among others

    @property
    def word(self) -> str:
        """The head word, folded."""
        return fold(self.token.text)

    @property
    def is_open(self) -> bool:
        """Whether it still has an entity of its own."""
        return self.entity.startswith(_UNLINKED)

    @property
    def is_subject(self) -> bool:
        """Whether it is the subject of its clause."""
        return self.token.rel == "nsubj"

    def verb(self) -> Token | None:
        """Return the word that it is an argument of, or None at the root."""
        return self.sentence.head_of(self.token)

    def says(self) -> bool:
        """Say whether it is the subject of a verb of saying outside quotation marks."""
        verb = self.verb()
        return self.token.deprel == "nsubj" and verb is not None and self.quote is None and fold(verb.text) in SAYING

    @property
    def state(self) -> str | None:
        """Id of the state that it names, also as a place, or None."""
        return self.located if self.mention.kind == "place" else self.actor if self.mention.kind == "state" else None

    def linked(self) -> Mention:
        """Return the mention as linked."""
        m = self.mention
        if (m.entity, m.actor, m.sector, m.known) == (self.entity, self.actor, self.sector, self.known):
            return m
        return replace(m, entity=self.entity, actor=self.actor, sector=self.sector, known=self.known)


@dataclass(slots=True)
class Facts:
    """What the report says of one person anywhere in it.

    Args:
        gender_is_guessed: whether only the given name tells the gender, which is another in another land ("Andrea", "Josefa").
        roles: the roles given to the person ("president").
        first: the place of the first mention.
        known: the office by which the codebook knows the person, where the report gives none.
    """

    actor: str | None = None
    sector: str | None = None
    gender: Gender | None = None
    gender_is_guessed: bool = False
    roles: set[str] = field(default_factory=set)
    first: int = -1
    known: str | None = None


class Referents:
    """The nodes of a report by place and by sentence, and the facts of its persons."""

    def __init__(self, reading: Reading, actors: ActorBook, atlas: Atlas | None = None) -> None:
        self.reading, self.actors, self.atlas = reading, actors, atlas
        self.quotes = quotes = QuoteMap(find_quotes(reading.text, reading.report.paragraphs))
        self.nodes: list[Node] = []
        self.by_sentence: dict[int, list[Node]] = {}
        self.by_head: dict[tuple[int, int], Node] = {}
        self.facts: dict[str, Facts] = {}
        self.fallen: dict[str, int] | None = None  # who is told to be dead, and where first; found when first asked for
        self.pacts: dict[str, int] | None = None  # where a pact in the making is first told of, by its noun; found likewise
        self._named: set[str] | None = None  # the states that the report names; found when a town is first looked up
        self._towns: dict[str, str | None] = {}  # the states of the towns looked up
        for place, m in enumerate(reading.mentions):
            sentence = reading.sentences[m.sentence]
            token = sentence.tokens[m.head]
            node = Node(place, m, token, sentence, quotes.at(token.span.start), m.entity, m.actor, m.sector)
            if m.kind == "place" and m.entity.removeprefix("place:") in actors:
                entry = actors.entry(m.entity.removeprefix("place:"))
                node.located = entry.id if entry.kind == "state" else None  # a town is seldom what "the country" takes up
            self.nodes.append(node)
            self.by_sentence.setdefault(m.sentence, []).append(node)
            self.by_head[m.sentence, m.head] = node
            if m.kind == "person":
                self._note(node)

    def _note(self, node: Node) -> None:
        """Add what a mention of a person says to the facts of the entity; of two actors the first stays."""
        facts = self.facts.setdefault(node.entity, Facts(first=node.place))
        m = node.mention
        if m.sector == "ELI" and facts.sector not in (None, "ELI") and facts.roles:
            node.actor, node.sector = None, facts.sector  # "Secretary General Ruiz spoke. Ruiz, a former minister of Peru, said"
        elif facts.actor is None:
            facts.actor, facts.sector = m.actor, m.sector or facts.sector
        elif m.actor == facts.actor:
            facts.sector = facts.sector or m.sector
        inside = [t for t in node.sentence.tokens if m.span.start <= t.span.start < m.span.end]
        words = [t.text for t in inside]
        behind = {at for at, t in enumerate(inside) if t.index > m.head}  # "an uncle of the king" is no king
        roles = [r for r in self.actors.find_roles(words) if not r.is_plural and r.start not in behind]
        if m.office is not None:
            office = m.office.replace("-", " - ").split()
            of = office.index("of") if "of" in office else len(office)
            roles.extend(r for r in self.actors.find_roles(office) if not r.is_plural and r.start <= of)
        facts.roles.update(r.name for r in roles)
        if m.office is not None and m.name is not None:
            facts.roles |= ranks_of(m.office, roles)
        if facts.gender is None:
            told = [*(self.actors.title(w) for w in words), *(r.gender for r in roles)]
            facts.gender = next((g for g in told if g is not None), None)
            if facts.gender is None and m.name is not None and " " in m.name:
                facts.gender = self.actors.gender_of(name_words(m.name)[0])
                facts.gender_is_guessed = facts.gender is not None

    def sentences_of(self, quote: Quote) -> Iterator[int]:
        """Yield the indices of the sentences over which a quotation goes."""
        for sentence in self.reading.sentences:
            if sentence.span.start < quote.outer.end and quote.outer.start < sentence.span.end:
                yield sentence.index

    def back(self, node: Node, n_sentences: int, n_paragraphs: int = 2) -> Iterator[tuple[int, list[Node]]]:
        """Yield (sentences back, nodes in order) from the node's own sentence backwards; of its own sentence what stands before it."""
        at = node.sentence.index
        for distance in range(n_sentences + 1):
            index = at - distance
            if index < 0 or node.sentence.paragraph - self.reading.sentences[index].paragraph > n_paragraphs:
                return
            nodes = self.by_sentence.get(index, [])
            yield distance, [n for n in nodes if n.place < node.place] if distance == 0 else nodes

    def is_person(self, node: Node) -> bool:
        """Say whether a node refers to one person whom we can tell."""
        return node.entity in self.facts

    def is_state(self, actor: str) -> bool:
        """Say whether an actor is a state."""
        return actor in self.actors and self.actors.entry(actor).kind == "state"

    def state_of_place(self, node: Node) -> str | None:
        """Return the state for which a capital stands ("place:PER" for Lima has Peru), or in which a town lies; None where that is open.

        A land with people of its own (Kurdistan) has officers of its own, so that those in it are of no state that we can tell.
        """
        actor = node.entity.removeprefix("place:")
        if self.is_state(actor):
            return actor
        if actor in self.actors and (self.actors.entry(actor).demonyms or self.actors.entry(actor).state is None):
            return None
        return self.state_of_town(node.mention.name or node.mention.text)

    def state_where(self, place: Node) -> str | None:
        """Return the state in which a place lies: that to which its words have tied it, else that of `state_of_place`."""
        return place.located or self.state_of_place(place)

    def state_of_town(self, name: str) -> str | None:
        """Return the state in which a town of this name lies that day, where its name or the states of the report leave no doubt."""
        on = self.reading.report.published
        if self.atlas is None or on is None:
            return None
        if self._named is None:
            self._named = {s for n in self.nodes if (s := n.state) is not None}
        if name not in self._towns:
            found = self.atlas.locate(name, (on, on), near=self._named)
            self._towns[name] = found.state if found is not None and found.state is not None and self.is_state(found.state) else None
        return self._towns[name]

    def may_be_several(self, name: str) -> bool:
        """Say whether a name is that of towns in several states, none of which it means before the others, be one a capital."""
        on = self.reading.report.published
        if self.atlas is None or on is None or self.atlas.locate(name, (on, on)) is not None:
            return False
        return len({found.state for found in self.atlas.locations(name, (on, on))}) > 1

    def possessor_of(self, node: Node) -> Node | None:
        """Return the mention in whose possession a noun is ("his" in "his government", "Obama" in "the Obama administration").

        None where there is none.
        """
        for child in node.sentence.children(node.token, "nmod:poss", "compound"):
            found = self.by_head.get((node.sentence.index, child.index))
            if found is not None and (child.deprel == "nmod:poss" or found.mention.kind == "person"):
                return found
        return self._possessor_of_title(node) if node.mention.kind == "person" and node.mention.office is not None else None

    def _possessor_of_title(self, node: Node) -> Node | None:
        """Return the mention before the office in front of a name, where the parser hangs it on that: "Ruiz's spokesman Juan Sosa"."""
        inside = (t for t in node.sentence.tokens[: node.token.index] if node.mention.span.covers(t.span))
        owners = (c for t in inside for c in node.sentence.children(t, "nmod:poss") if c.index < t.index)
        return next((n for c in owners if (n := self.by_head.get((node.sentence.index, c.index))) is not None), None)

    def sayers(self, node: Node) -> Iterator[Node]:
        """Yield the subjects of the verbs above the quotation in which a node stands, the nearest first; none outside quotations."""
        above = (a for a in node.sentence.ancestors(node.token) if node.quote is not None and not node.quote.outer.covers(a.span))
        subjects = (s for verb in above if (s := node.sentence.child(verb, "nsubj")) is not None)
        yield from (found for s in subjects if (found := self.by_head.get((node.sentence.index, s.index))) is not None)

    def sole(self, sentence: Sentence, tokens: Sequence[Token]) -> Node | None:
        """Return the mention that a single word stands for; None where there are several words, as of two subjects, or none."""
        return self.by_head.get((sentence.index, tokens[0].index)) if len(tokens) == 1 else None

    def main_subject(self, sentence: Sentence) -> Node | None:
        """Return the mention that is the subject of a sentence's main clause, behind a dateline if it has one; None where none is."""
        root, start = sentence.root, dateline_end(sentence)
        if root.index < start:
            root = next((t for t in sentence.tokens[start:] if t.upos == "VERB" and t.head < start), root)
        subjects = [c for c in sentence.children(root, "nsubj") if c.index >= start]
        found = [n for c in subjects[:2] if (n := self.by_head.get((sentence.index, c.index))) is not None]
        return found[0] if found and (len(subjects) == 1 or found[0].token.index < root.index) else None

    def opening_place(self, paragraph: int) -> Node | None:
        """Return the place with which a paragraph opens ("In Lima, "), or None."""
        first = next((s for s in self.reading.sentences if s.paragraph == paragraph), None)
        comma = None if first is None else next((t.index for t in first.tokens[1:6] if t.text == ","), None)
        if first is None or comma is None or fold(first.tokens[0].text) not in ("in", "at"):
            return None
        places = [n for n in self.by_sentence.get(first.index, ()) if n.mention.kind == "place" and n.token.index < comma]
        return places[0] if len(places) == 1 else None

    def is_definite(self, node: Node) -> bool:
        """Say whether a description points back: "the", "this" or "that" in front of it."""
        return any(fold(d.text) in ("the", "this", "that", "these", "those", "both") for d in node.sentence.children(node.token, "det"))

    def take(self, node: Node, other: Node) -> None:
        """Link a node to another: entity, actor and sector."""
        node.entity = other.entity
        facts = self.facts.get(other.entity)
        if facts is not None:
            node.actor, node.sector = facts.actor, facts.sector
        else:
            node.actor, node.sector = other.actor, other.sector

    def take_actor(self, node: Node, actor: str) -> None:
        """Link a node to a state or organisation by its id."""
        sector = self.actors.entry(actor).sector if actor in self.actors else None
        node.entity, node.actor, node.sector = actor, actor, sector


def gender_of_pronoun(word: str) -> Gender:
    """Return m for "he", f for "she".

    >>> gender_of_pronoun("his"), gender_of_pronoun("her")
    ('m', 'f')
    """
    return "m" if word in nouns.HE else "f"
