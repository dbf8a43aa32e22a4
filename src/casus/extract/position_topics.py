"""What positions are about: the words for a state's joining or leaving an alliance, and what points back to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from casus.codebook.positions import Change, PositionBook
from casus.extract.membership_scene import Found, Scene
from casus.extract.reading import Reading
from casus.extract.speakers import find_subject
from casus.model.account import Event
from casus.model.sentence import Sentence, Token

_WEIGHTS = {"nth_member": 2, "candidate_for": 1, "invited_to": 2, "leaving": 2}
_STATE = 3
_POINTING_WORDS = frozenset({"such", "the", "this", "that", "their", "its", "his", "her", "any", "a"})
_PRONOUNS = frozenset({"it", "this", "that", "which"})
_INTO = frozenset({"to", "into", "in", "of", "from", "with", "for"})
_JOIN = frozenset({"join", "enter", "accede", "become", "leave", "quit"})
_NEAR, _FAR = 1, 4  # sentences back for "it", and for "the move"
_FOREIGN_ROOTS = frozenset("delay postpone block stall veto reject freeze suspend".split())  # then "the move" is that


@dataclass(frozen=True, slots=True)
class Case:
    """A state's joining or leaving of an alliance."""

    state: str
    alliance: str
    change: Change = "joining"


@dataclass(frozen=True, slots=True)
class Topic:
    """A word for a change, with the state and the alliance that its own phrase names."""

    token: Token
    change: Change
    state: str | None
    alliance: str | None


@dataclass
class Topics:
    """The topics of a report's sentences, found when they are asked for.

    Args:
        scenes: the report's scenes by index of the sentence.
        words: the words of topics.
        case: the change that the report is mostly about, or None while that is not known.
    """

    scenes: dict[int, Scene]
    words: PositionBook
    case: Case | None = None
    _found: dict[int, tuple[Topic, ...]] = field(default_factory=dict)

    def of(self, sentence: int) -> tuple[Topic, ...]:
        """Return the topics of a sentence, in order."""
        if sentence not in self._found:
            scene = self.scenes.get(sentence)
            self._found[sentence] = tuple(_topics(scene, self.words)) if scene is not None else ()
        return self._found[sentence]

    def case_of(self, topic: Topic) -> Case | None:
        """Return the case that a topic is one of: a state of its own is another case, an alliance of its own without a state is none."""
        main = self.case
        if main is None:
            return None
        if topic.state is None:
            return main if topic.alliance in (None, main.alliance) else None
        alliance = topic.alliance or main.alliance
        change = main.change if (topic.state, alliance) == (main.state, main.alliance) else topic.change
        return Case(topic.state, alliance, change)

    def at(self, sentence: Sentence, token: Token) -> tuple[Topic, ...]:
        """Return the topic that a word is, or that it points back to: "the move", "it", "such an invitation"."""
        own = next((t for t in self.of(sentence.index) if t.token.index == token.index), None)
        if own is not None and (own.state or own.alliance):
            return (own,)
        if own is not None:
            found = self.before(sentence, token, _FAR + 2)
            return (Topic(token, own.change, found.state, found.alliance),) if found else ()
        if token.text.lower() in _PRONOUNS and token.upos in ("PRON", "DET"):
            scene = self.scenes.get(sentence.index)
            mention = scene.mentions.get(token.index) if scene else None
            found = None if mention is not None and mention.actor is not None else self.before(sentence, token, _NEAR)
            return (found,) if found else ()
        if token.lemma in self.words.pointing and self._points(sentence, token):
            found = self.before(sentence, token, _FAR)
            return (found,) if found else ()
        return ()

    def _points(self, sentence: Sentence, noun: Token) -> bool:
        """Say whether "the move" has no content of its own: "the decision to expel two diplomats" has."""
        determiners = {c.text.lower() for c in sentence.children(noun, "det", "nmod:poss", "amod", "nmod")}
        has_own = any(c.rel in ("acl", "ccomp") and c.deprel != "acl:relcl" for c in sentence.children(noun))
        has_own = has_own or any(c.rel == "nmod" and _cases(sentence, c) & {"of", "to", "on", "for"} for c in sentence.children(noun))
        return not has_own and (bool(determiners) or noun.rel == "appos")

    def before(self, sentence: Sentence, token: Token, window: int) -> Topic | None:
        """Return the last topic before a word that names a state or an alliance, up to so many sentences back."""
        for topic in reversed(self.of(sentence.index)):
            if topic.token.index < token.index and (topic.state or topic.alliance):
                return topic
        for index in range(sentence.index - 1, max(-1, sentence.index - 1 - window), -1):
            named = [t for t in self.of(index) if t.state or t.alliance]
            if named:
                root = self.scenes[index].sentence.root
                return None if root.lemma in _FOREIGN_ROOTS else named[0]
        return None

    def below(self, sentence: Sentence, token: Token, depth: int = 0) -> tuple[Topic, ...]:
        """Return the topic that a phrase is about: its head, or what a noun like "idea" or "right" holds."""
        found = self.at(sentence, token)
        if found or depth > 3:
            return found
        if depth == 0 or token.lemma in self.words.holders or token.upos == "VERB":
            if token.lemma in self.words.holders or token.upos == "VERB":
                for child in sentence.children(token, "nmod", "acl", "ccomp", "xcomp", "nmod:poss", "obj", "compound", "obl", "advcl"):
                    if child.deprel != "acl:relcl" and (deeper := self.below(sentence, child, depth + 1)):
                        return deeper
        return ()


def _topics(scene: Scene, words: PositionBook) -> Iterable[Topic]:
    for token in scene.sentence.tokens:
        if token.lemma in words.topic_nouns and token.upos == "NOUN":
            topic = _noun_topic(scene, token, words.topic_nouns[token.lemma])
        elif token.lemma in words.topic_verbs and token.upos == "VERB":
            topic = _verb_topic(scene, token, words.topic_verbs[token.lemma])
        elif token.lemma in ("stay", "remain", "keep") and token.upos == "VERB":
            topic = _staying(scene, token)
        elif token.lemma == "member" and token.upos == "NOUN":
            topic = _becoming(scene, token)
        else:
            continue
        if topic is not None:
            yield topic


def _noun_topic(scene: Scene, noun: Token, change: Change) -> Topic | None:
    """Return the topic of "Montenegro's accession to NATO", "NATO's expansion"; none for "entry into Syria", "a bid to free them"."""
    sentence = scene.sentence
    state = alliance = None
    for child in sentence.children(noun, "nmod:poss", "nmod", "compound", "amod", "acl"):
        if child.rel == "acl":
            if child.deprel == "acl":
                inner = _verb_topic(scene, child, "joining") if child.lemma in _JOIN else None
                if inner is None and any(c.text.lower() == "to" for c in sentence.children(child, "mark")):
                    return None
                alliance = alliance or (inner.alliance if inner else None)
            continue
        codes, found = scene.codes(child), scene.alliance_at(child)
        if codes and found is None:
            state = state or codes[0]
        elif found is not None:
            alliance = alliance or found
        elif child.rel in ("compound", "nmod") and not _is_neutral(sentence, child):
            return None
    return Topic(noun, change, state, alliance)


_NEUTRAL_NOUNS = frozenset(
    "membership country nation member state east eastward balkans europe region year week accession candidacy full part time history "
    "alliance block date day month today talk official process referendum".split()
)


def _is_neutral(sentence: Sentence, child: Token) -> bool:
    """Say whether a complement leaves the topic as it is: a time, a region, "to the East"; not "entry into Syria"'s other kinds."""
    if child.lemma.lower() in _NEUTRAL_NOUNS or child.upos in ("NUM", "PRON"):
        return True
    return child.rel == "nmod" and not _cases(sentence, child) & _INTO


def _verb_topic(scene: Scene, verb: Token, change: Change) -> Topic | None:
    """Return the topic of "Sweden joins NATO", "inviting Montenegro", "ratify the protocol"; none for "join the talks"."""
    sentence = scene.sentence
    what = sentence.child(verb, "obj", "nsubj:pass")
    states, alliance = scene.codes(what), scene.alliance_at(what) if what is not None else None
    if verb.lemma == "ratify":
        if what is None or what.lemma not in ("protocol", "accession", "membership", "treaty", "bid", "entry", "application"):
            return None
        owner = sentence.child(what, "nmod:poss")
        return Topic(verb, "joining", next(iter(scene.codes(owner)), None), None)
    if verb.lemma in ("invite", "admit"):
        inviter = find_subject(sentence, verb)
        alliance = scene.alliance_at(inviter) if inviter is not None else None
        aim = sentence.child(verb, "xcomp")
        if not states or (aim is not None and aim.lemma not in _JOIN):
            return None
        return Topic(verb, change, states[0], alliance)
    if verb.lemma in ("withdraw", "pull", "secede", "accede"):
        there = [found for c in sentence.children(verb, "obl") if (found := scene.alliance_at(c))]
        alliance = there[0] if there else None
    elif verb.lemma in ("enlarge", "expand"):
        doer = find_subject(sentence, verb)
        alliance = scene.alliance_at(doer) if doer is not None else None
    if alliance is None:
        return None
    doers = scene.codes(find_subject(sentence, verb))
    return Topic(verb, change, doers[0] if doers else None, alliance)


def _staying(scene: Scene, verb: Token) -> Topic | None:
    """Return the topic of "that Montenegro stay out of NATO"."""
    words = {t.text.lower() for t in scene.sentence.subtree(verb)}
    place = next((c for c in scene.sentence.children(verb, "obl") if scene.alliance_at(c)), None)
    if place is None or not words & {"out", "outside"}:
        return None
    doers = scene.codes(find_subject(scene.sentence, verb))
    return Topic(verb, "joining", doers[0] if doers else None, scene.alliance_at(place))


def _becoming(scene: Scene, noun: Token) -> Topic | None:
    """Return the topic of "becoming a member of NATO", "as the alliance's 31st member"; a noun like "EU members" is none."""
    above = scene.sentence.head_of(noun)
    as_member = any(c.text.lower() == "as" for c in scene.sentence.children(noun, "case"))
    if above is None or scene.has_other_owner(noun) or not (above.lemma == "become" or as_member):
        return None
    codes = scene.codes(find_subject(scene.sentence, above) if above.lemma == "become" else scene.sentence.child(above, "obj"))
    return Topic(noun, "joining", codes[0] if codes else None, scene.alliance(noun))


def _cases(sentence: Sentence, token: Token) -> set[str]:
    return {c.text.lower() for c in sentence.children(token, "case")}


def main_case(reading: Reading, found: Iterable[Found], events: Sequence[Event], topics: Topics, alliances: frozenset[str]) -> Case | None:
    """Return the state and the alliance whose joining or leaving the report is mostly about, or None where it is about none.

    Counted are claims of waiting, leaving or becoming a member, words for the change that have the state for their own, and events
    between the two of the report's year; one mention is not enough.
    """
    seen: Counter[tuple[str, str]] = Counter()
    leaving: Counter[tuple[str, str]] = Counter()
    year = str(reading.report.published.year) if reading.report.published else ""
    for claim in found:
        if claim.relation in _WEIGHTS and claim.stance == "asserts" and (claim.valid_from or year).startswith(year):
            seen[claim.subject, claim.object] += _WEIGHTS[claim.relation]
            leaving[claim.subject, claim.object] += (_WEIGHTS[claim.relation] + 1) * (1 if claim.relation == "leaving" else -1)
    for event in events:
        if not (event.happened or year).startswith(year):
            continue
        actors = {p.actor for p in (*event.actors, *event.recipients) if p.actor and (not p.sector or p.actor in alliances)}
        for alliance in actors & alliances:
            for state in actors - alliances:
                if len(state) == _STATE:
                    seen[state, alliance] += 2
    for index, scene in topics.scenes.items():
        for topic in topics.of(index):
            alliance_of = topic.alliance or scene.last
            if topic.state and alliance_of:
                seen[topic.state, alliance_of] += 1
                leaving[topic.state, alliance_of] += 1 if topic.change == "leaving" else -1
    best = seen.most_common(1)
    if not best or best[0][1] < 2:
        return None
    pair = best[0][0]
    return Case(*pair, "leaving" if leaving[pair] > 0 else "joining")
