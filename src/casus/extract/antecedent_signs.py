"""The signs by which a pronoun may take up one of those named before it, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from casus.extract import nouns
from casus.extract.binding import is_bound_apart
from casus.extract.control import find_subjects
from casus.extract.home_signs import is_one_of_several
from casus.extract.it_clauses import hands_over, is_harmed, wills
from casus.extract.it_owners import owns_craft_part, owns_public_body, owns_what_states_have, owns_what_statesmen_have
from casus.extract.pair_links import coordinated, has_plural_before
from casus.extract.person_grammar import JUDGING, certain_by_grammar
from casus.extract.person_links import barred_by_words, is_predicate
from casus.extract.referents import Node, Referents, gender_of_pronoun
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

REACH, PARAGRAPHS = 6, 4  # sentences and paragraphs back
_FAR = 5  # sentences: as far as any
_COUNTED = ((6, "six"), (3, "three"), (2, "two"), (0, "one"))
_TOKENS = ((20, "far"), (10, "some"), (5, "few"), (0, "next"))
_PLACES = frozenset({"nsubj", "obj", "obl", "nmod", "appos", "compound"})
_ASKING = frozenset("ask tell warn remind promise assure inform urge advise order call invite".split())
_INDEFINITE = frozenset({"a", "an", "no", "any", "every", "each", "some"})
_SPEAKS_BACK = 3  # sentences in which who spoke last still has the word

KINDS: Mapping[str, str] = {
    **dict.fromkeys(("he", "him", "his", "she", "her", "hers"), "person"),
    **dict.fromkeys(("it", "its"), "body"),
    **dict.fromkeys(("they", "them", "their", "theirs"), "group"),
}


def find_candidates(referents: Referents, node: Node, speaker: Node | None) -> dict[str, list[tuple[int, Node]]]:
    """Return the entities that a pronoun may take up by number, kind and grammar, the one named last first.

    Each has its mentions of late with how many sentences back they stand, the last one first. The one person who was the subject before
    counts though a given name speaks against him: "Nana" is a woman's in one land and a man's in another.
    """
    found = _find_candidates(referents, node, speaker, against_names=False)
    if not found and KINDS[node.word] == "person":
        found = _find_candidates(referents, node, speaker, against_names=True)
        return found if len(found) == 1 else {}
    return found


def _find_candidates(referents: Referents, node: Node, speaker: Node | None, *, against_names: bool) -> dict[str, list[tuple[int, Node]]]:
    kind = KINDS[node.word]
    found: dict[str, list[tuple[int, Node]]] = {}
    barred = barred_by_words(referents, node, speaker) if kind == "person" else set()
    is_overtaken = kind == "group" and node.token.deprel == "nmod:poss" and has_plural_before(referents, node)
    for distance, nodes in referents.back(node, REACH, PARAGRAPHS):
        if distance and is_overtaken:
            break
        for other in reversed(nodes):
            if distance == 0 and is_bound_apart(node, other):
                barred.add(other.entity)
            if against_names and not (distance and other.is_subject):
                continue
            if other.entity != node.entity and _may_be(referents, node, other, kind, against_names=against_names):
                found.setdefault(other.entity, []).append((distance, other))
            pair = coordinated(referents, other) if kind == "group" else None
            if pair is not None:
                found.setdefault(pair, []).append((distance, other))
                if distance == 0 and is_bound_apart(node, other):
                    barred.add(pair)
    barred.update(e for e in found if "+" in e and not barred.isdisjoint(e.split("+")))  # "Peru promised them": not Peru and Chile
    return {entity: mentions for entity, mentions in found.items() if entity not in barred}


def _may_be(referents: Referents, node: Node, other: Node, kind: str, *, against_names: bool) -> bool:
    if other.word in nouns.SPEAKERS or ("+" in other.entity and kind != "group"):
        return False
    if other.is_open and other.mention.kind == "pronoun":
        return kind == "group" and KINDS.get(other.word) == kind  # who is meant is not known, but that they are the same is
    facts = referents.facts.get(other.entity)
    if kind == "person" and facts is None:
        return node.word in nouns.SHE and other.mention.kind == "state" and not other.is_open  # "Peru denied it. Her minister"
    if kind == "person":
        is_other = facts is not None and facts.gender not in (None, gender_of_pronoun(node.word))
        is_other = is_other and not (against_names and facts is not None and facts.gender_is_guessed)
        is_other |= facts is not None and facts.sector == "IGO" and owns_what_statesmen_have(node)
        return facts is not None and not is_other and not is_predicate(other)
    if kind == "body" and other.sector in ("IGO", "BUS") and (owns_what_states_have if other.sector == "IGO" else owns_public_body)(node):
        return False
    if kind == "body" and owns_craft_part(referents, node) and other.mention.kind != "other":
        return False
    return facts is None and not (kind == "body" and (other.mention.kind == "group" or other.word in nouns.THEY))


def is_ruled(node: Node, entity: str) -> bool:
    """Say whether grammar has found "it" to be this one, be it as a state or as the place that the state is."""
    return node.ruled == entity.removeprefix("place:")


class Surroundings:
    """What the signs of all candidates of one pronoun have in common.

    Args:
        referents: the report's nodes; those before the pronoun are linked already.
        node: the pronoun.
        speaker: who spoke last before it, or None.
        candidates: those whom it may take up, as `find_candidates` gives them.
    """

    def __init__(
        self, referents: Referents, node: Node, speaker: Node | None, candidates: Mapping[str, Sequence[tuple[int, Node]]]
    ) -> None:
        self.referents, self.node = referents, node
        self.kind = KINDS[node.word]
        self.place = _place_of(node)
        at, sentence = node.sentence.index, node.sentence
        self.speaker = speaker if speaker is not None and at - speaker.sentence.index <= _SPEAKS_BACK else None
        self.before = referents.reading.sentences[at - 1] if at else None
        self.subject_before = None if self.before is None else referents.main_subject(self.before)
        self.has_states = any(e not in referents.facts for e in candidates)
        self.subjects = list(_subjects_above(sentence, node.token))
        self.controllers = {t.index for t in _controllers(sentence, node)}
        self.asked = {t.index for a in sentence.ancestors(node.token) if a.lemma in _ASKING for t in sentence.children(a, "obj", "iobj")}
        self.opening = {n.entity for n in referents.by_sentence.get(0, ())}
        self.has_rivals = self.kind == "group" and has_plural_before(referents, node)
        self.plurals = [e for e, found in candidates.items() if found[0][0] <= 1 and (_is_plural(found[0][1]) or "+" in e)]
        self.around = _around(node)
        certain = certain_by_grammar(referents, node) if self.kind == "person" else None
        self.certain = None if certain is None else certain.entity

    def nobody(self, n_candidates: int) -> Iterator[str]:
        """Yield the signs that a pronoun takes up nobody whom we can tell."""
        node = self.node
        yield "nobody"
        yield f"nobody: {min(n_candidates, 3)} candidates"
        yield f"nobody: {self.place}"
        holds = {"quoted": node.quote is not None, "first word": node.token.index <= 1, "says": node.says()}
        holds["by grammar"] = node.ruled is not None
        holds["rivals"] = self.has_rivals
        holds["state in reach"] = self.kind == "person" and self.has_states
        if self.kind != "person":
            holds |= self._of_clause() | self._of_things()
            yield from (f"nobody: {name}" for name in self.around)
        yield from (f"nobody: {name}" for name, is_so in holds.items() if is_so)

    def _of_clause(self) -> dict[str, bool]:
        """Return what the clause of it and they shows of whether they are somebody."""
        node, verb = self.node, self.node.verb()
        has_verb = verb is not None and node.is_subject
        return {
            "is something": has_verb and verb is not None and verb.upos in ("ADJ", "NOUN"),
            "wills": node.is_subject and wills(node),
            "passive": node.token.deprel == "nsubj:pass",
            "with a clause": has_verb and verb is not None and node.sentence.child(verb, "ccomp", "csubj") is not None,
        }

    def _of_things(self) -> dict[str, bool]:
        """Return which things stand before it and they, which these may be as well."""
        node, sentence, last = self.node, self.node.sentence, self.before
        here = sentence.tokens[: node.token.index]
        subject = None if last is None else last.child(last.root, "nsubj")
        return {
            "a paper is handed over": last is not None and hands_over(last),
            "thing is a subject": self._things(here, sentence, ("nsubj",)),
            "thing is an object": self._things(here, sentence, ("obj", "obl")),
            "thing is a subject before": last is not None and self._things(last.tokens, last, ("nsubj",)),
            "nobody is the subject before": last is not None
            and subject is not None
            and (last.index, subject.index) not in self.referents.by_head,
        }

    def _things(self, tokens: Sequence[Token], sentence: Sentence, rels: tuple[str, ...]) -> bool:
        """Say whether a noun of the pronoun's number that is no mention stands in one of these relations."""
        is_plural = self.kind == "group"
        return any(
            t.upos == "NOUN"
            and t.rel in rels
            and (t.xpos == "NNS") == is_plural
            and (sentence.index, t.index) not in self.referents.by_head
            for t in tokens
        )

    def signs(self, entity: str, mentions: Sequence[tuple[int, Node]], rank: int) -> Iterator[str]:
        """Yield the signs for one candidate: its entity, its mentions of late, and how many were named after it."""
        distance, last = mentions[0]
        place = _place_of(last)
        yield f"rank {min(rank, 4)}"
        yield f"{min(distance, _FAR)} back"
        yield f"as {place}" if distance > 1 else f"{distance} back as {place}"
        yield f"{place} for {self.place}"
        yield f"named {next(word for least, word in _COUNTED if len(mentions) > least)}"
        if self.node.ruled is not None:
            yield "by grammar" if is_ruled(self.node, entity) else "another by grammar"
        if entity in self.opening:
            yield "in the first sentence"
        if last.sentence.paragraph == self.node.sentence.paragraph:
            yield "in the paragraph"
        if self.kind == "group":
            yield from self._of_number(entity, distance)
        if self.kind != "person":
            yield from self.around
        yield from self._of_kind(entity, last)
        yield from self._of_speech(entity, last)
        if distance == 0:
            yield from self._of_sentence([n for d, n in mentions if d == 0], last)
        yield from self._of_subjects(mentions, distance)

    def _of_number(self, entity: str, distance: int) -> Iterator[str]:
        """Yield what the plurals of late show of one of them."""
        if self.has_rivals and distance:
            yield "behind a plural"
        if entity in self.plurals:
            yield "only plural" if len(self.plurals) == 1 else f"plural {min(3, self.plurals.index(entity))}"

    def _of_kind(self, entity: str, last: Node) -> Iterator[str]:
        yield f"is {last.mention.kind}"
        yield f"of {_kind_of(self.referents, entity)}"
        facts = self.referents.facts.get(entity)
        if facts is not None:
            own = gender_of_pronoun(self.node.word)
            yield "gender unknown" if facts.gender is None else "gender fits" if facts.gender == own else "gender differs"
            if facts.gender is not None and not facts.gender_is_guessed:
                yield "gender told"
        if last.mention.name is not None:
            yield "named"
        if last.mention.kind == "pronoun" and KINDS.get(last.word) == self.kind:
            yield "same pronoun"
        if is_one_of_several(last) and "+" not in entity:
            yield "one of several"
        if _is_plural(last):
            yield "plural"
        if self.kind != "person" and last.mention.name is None and last.mention.kind != "pronoun":
            yield f"noun {last.word}"
        if last.mention.name is None and any(fold(d.text) in _INDEFINITE for d in last.sentence.children(last.token, "det")):
            yield "indefinite"
        if self.kind == "body" and owns_what_states_have(self.node):
            yield f"state's for {_kind_of(self.referents, entity)}"

    def _of_speech(self, entity: str, last: Node) -> Iterator[str]:
        node = self.node
        if (last.quote is None) != (node.quote is None):
            yield "apart by quotes" if node.quote is None else "apart by quotes, inside"
        elif node.quote is not None and last.quote is node.quote:
            yield "same quote"
        if self.speaker is not None and self.speaker.entity == entity:
            yield "spoke, quoted" if node.quote is not None else "spoke, says" if node.says() else "spoke"
        if last.says():
            yield "says"
        if entity == self.certain:
            yield "certain"

    def _of_sentence(self, here: Sequence[Node], last: Node) -> Iterator[str]:
        node, indices = self.node, {n.token.index for n in here}
        yield f"{next(word for least, word in _TOKENS if node.token.index - last.token.index >= least)} before"
        ranks = [self.subjects.index(i) for i in indices if i in self.subjects]
        if ranks:
            yield f"subject {min(2, *ranks)} above for {self.place}"
        if indices & self.controllers:
            yield f"controls for {self.place}"
        if any(node.sentence.is_below(n.token, node.sentence.tokens[c]) for c in self.controllers - indices for n in here):
            yield f"served by who controls for {self.place}"
        if indices & self.asked:
            yield f"asked for {self.place}"
        above = node.verb()
        if above is not None and self.place == "own" and above.head in indices:
            yield "has what is its own"
        if any(self._is_judged(n) for n in here):
            yield "judged"
        if above is not None and self.kind == "body" and above.head >= 0 and is_harmed(node, node.sentence.tokens[above.head]):
            yield "harms" if any(n.token.head == above.head and n.is_subject for n in here) else "may be harmed"

    def _is_judged(self, other: Node) -> bool:
        """Say whether somebody is praised or blamed for what is his own: "congratulated Ruiz on his victory"."""
        verb, noun = other.verb(), self.node.verb()
        is_object = other.token.rel in ("obj", "iobj") and verb is not None and verb.lemma in JUDGING
        return is_object and self.place == "own" and noun is not None and noun.rel == "obl" and noun.head == other.token.head

    def _of_subjects(self, mentions: Sequence[tuple[int, Node]], distance: int) -> Iterator[str]:
        if distance == 0:
            return
        subjects = [n for d, n in mentions if d == 1 and n.is_subject and not is_one_of_several(n)]
        if subjects:
            yield f"subject before for {self.place}"
        if (
            self.subject_before is not None
            and any(n is self.subject_before for n in subjects)
            and not is_one_of_several(self.subject_before)
        ):
            yield "main subject before"
            if self.node.is_subject and self.node.token.index <= 1:
                yield "main subject before, goes on"


def _around(node: Node) -> tuple[str, ...]:
    """Return the word on which a pronoun hangs, how it hangs on it, and the pronoun itself."""
    above, itself = node.sentence.head_of(node.token), f"pronoun {node.word}"
    return (itself,) if above is None else (itself, f"on {above.lemma}", f"{node.token.rel} of {above.upos}")


def _is_plural(node: Node) -> bool:
    return node.token.xpos in ("NNS", "NNPS") or node.word in nouns.THEY


def _place_of(node: Node) -> str:
    """Return where a mention stands in its clause: "subject" and so on, "own" for a possessor; of a conjunct where the first stands."""
    token = node.token
    if token.deprel == "nmod:poss":
        return "own"
    above = node.sentence.head_of(token) if token.rel == "conj" else None
    rel = token.rel if above is None else above.rel
    return rel if rel in _PLACES else "other"


def _kind_of(referents: Referents, entity: str) -> str:
    if entity in referents.facts:
        return "person"
    if "+" in entity:
        return "pair"
    if ":" in entity:
        return entity.partition(":")[0]
    return "organ" if "/" in entity else "state" if referents.is_state(entity) else "organisation"


def _subjects_above(sentence: Sentence, token: Token) -> Iterator[int]:
    """Yield the subjects of the clauses around a word, the nearest first."""
    below = token.index
    for above in sentence.ancestors(token):
        for child in sentence.children(above, "nsubj"):
            if child.index not in (below, token.index) and not sentence.is_below(token, child):
                yield child.index
        below = above.index


def _controllers(sentence: Sentence, node: Node) -> list[Token]:
    """Return whose act the clause around a pronoun tells, spoken or understood; for a subject that of the clause above."""
    verbs = [a for a in sentence.ancestors(node.token) if a.upos in ("VERB", "AUX")]
    if node.is_subject:
        verbs = verbs[1:]
    return [] if not verbs else find_subjects(sentence, verbs[0])
