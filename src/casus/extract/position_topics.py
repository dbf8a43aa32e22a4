"""What positions are about: a state's joining or leaving, and what points back to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from casus.codebook.positions import Change, PositionBook, Side
from casus.extract.membership_scene import Scene, read_count
from casus.extract.membership_words import CHANGES
from casus.extract.position_outcomes import HALTING, may_have_side
from casus.model.sentence import Sentence, Token

_POINTING_WORDS = frozenset({"such", "the", "this", "that", "these", "those"})
_PRONOUNS = frozenset({"it", "this", "that", "which"})
_INTO = frozenset({"to", "into", "in", "of", "from", "with", "for"})
_MOST_COUNTED = 5  # states that apply together
_APPLYING = frozenset("apply seek submit file lodge request pursue want hand".split())
_NEAR, _FAR = 1, 5  # sentences back for "it", and for "the move"


@dataclass(frozen=True, slots=True)
class Case:
    """A state's joining or leaving of an alliance; others that the same words name with it ("Finland and Sweden")."""

    state: str
    alliance: str
    change: Change = "joining"
    others: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Topic:
    """A word for a change, with the state and the alliance that its own phrase names, and the states that it names besides.

    `several` is the number of states that it is of where it only counts them: "the two countries' membership".
    """

    token: Token
    change: Change
    state: str | None
    alliance: str | None
    others: tuple[str, ...] = ()
    several: int = 0


@dataclass
class Topics:
    """The topics of a report's sentences, found when they are asked for.

    Args:
        scenes: the report's scenes by index of the sentence.
        words: the words of topics.
        case: the change that the report is mostly about, or None while that is not known.
        candidates: the states of which the report speaks as joining or leaving the alliance of that case.
    """

    scenes: dict[int, Scene]
    words: PositionBook
    case: Case | None = None
    candidates: tuple[str, ...] = ()
    _found: dict[int, tuple[Topic, ...]] = field(default_factory=dict)
    _start: int = -1

    def of(self, sentence: int) -> tuple[Topic, ...]:
        """Return the topics of a sentence, in order."""
        if sentence not in self._found:
            scene = self.scenes.get(sentence)
            self._found[sentence] = tuple(_topics(scene, self.words)) if scene is not None else ()
        return self._found[sentence]

    def case_of(self, topic: Topic) -> Case | None:
        """Return the case that a topic is one of: a state of its own is another case, an alliance of its own without a state is none.

        In a report that is about no case, only who names both state and alliance speaks of one.
        """
        main = self.case
        if main is None:
            if topic.state is None or topic.alliance is None:
                return None
            return Case(topic.state, topic.alliance, topic.change, topic.others)
        if topic.state is None and topic.several:
            fit = topic.several == len(self.candidates) and topic.alliance in (None, main.alliance)
            return replace(main, state=self.candidates[0], others=self.candidates[1:]) if fit else None
        if topic.state is None:
            return main if topic.alliance in (None, main.alliance) else None
        alliance = topic.alliance or main.alliance
        change = main.change if (topic.state, alliance) == (main.state, main.alliance) else topic.change
        return Case(topic.state, alliance, change, topic.others)

    def at(self, sentence: Sentence, token: Token) -> tuple[Topic, ...]:
        """Return the topic that a word is, or that it points back to: "the move", "it", "such an invitation"."""
        own = next((t for t in self.of(sentence.index) if t.token.index == token.index), None)
        if own is not None:
            return (own,) if own.state or own.alliance or own.several or self.case is None else self._bare(sentence, own)
        if token.text.lower() in _PRONOUNS and token.upos in ("PRON", "DET"):
            scene = self.scenes.get(sentence.index)
            mention = scene.mentions.get(token.index) if scene else None
            found = None if mention is not None and mention.actor is not None else self._meant(sentence, token, _NEAR)
            return (self._as_told(found),) if found else ()
        if token.lemma in self.words.pointing and self._points(sentence, token) and may_have_side(self.scenes, sentence, token):
            found = self._meant(sentence, token, _FAR)
            owner = sentence.child(token, "nmod:poss")
            scene = self.scenes.get(sentence.index)
            of = scene.alliance_at(owner) if scene is not None and owner is not None else None
            return (self._as_told(found),) if found and of in (None, found.alliance) else ()
        return ()

    def _meant(self, sentence: Sentence, token: Token, window: int) -> Topic | None:
        """Return the change that "the votes" or "it" points back to: from a sentence before only that of the main case.

        What another state did years ago is background: "Turkey held up Sweden's accession. Russia condemned the votes."
        """
        found = self.before(sentence, token, window)
        is_aside = found is not None and self.case is not None and self.case_of(found) != self.case
        return None if is_aside and found not in self.of(sentence.index) else found

    def _as_told(self, topic: Topic) -> Topic:
        """Return what "the move" points to as the change of its case: after "suspended its membership" that is to leave."""
        case = self.case_of(topic)
        return replace(topic, change=case.change) if case is not None else topic

    def side_on(self, topic: Topic, case: Case, side: Side) -> Side:
        """Return the side on a case that a side on a topic is: who backs the membership of a state that leaves is against its leaving."""
        if topic.change == case.change:
            return side
        return "against" if side == "for" else "for"

    def _bare(self, sentence: Sentence, topic: Topic) -> tuple[Topic, ...]:
        """Return "the accession" or "membership" as one of the case right before, else of the main case once the text spoke of it."""
        found = self.before(sentence, topic.token, _NEAR)
        if found is None and self.case is not None and self._first() < sentence.index:
            return (replace(topic, state=self.case.state, alliance=self.case.alliance, others=self.case.others),)
        return (replace(topic, state=found.state, alliance=found.alliance, others=found.others),) if found else ()

    def _first(self) -> int:
        """Return the first sentence that speaks of the main case."""
        if self._start < 0:
            mains = (
                i for i in sorted(self.scenes) if self._names_both(i) or any(t.state and self.case_of(t) == self.case for t in self.of(i))
            )
            self._start = next(mains, len(self.scenes) + max(self.scenes, default=0) + 1)
        return self._start

    def _names_both(self, index: int) -> bool:
        """Say whether a sentence names the state and the alliance of the main case."""
        scene, case = self.scenes[index], self.case
        return case is not None and case.alliance in scene.named.values() and any(m.actor == case.state for m in scene.mentions.values())

    def _points(self, sentence: Sentence, noun: Token) -> bool:
        """Say whether "the move" has no content of its own: "the decision to expel two diplomats" has."""
        has_own = any(c.rel in ("acl", "ccomp") and c.deprel != "acl:relcl" for c in sentence.children(noun))
        has_own = has_own or any(c.rel == "nmod" and _cases(sentence, c) & {"of", "to", "on", "for"} for c in sentence.children(noun))
        if has_own:
            return False
        words = {c.text.lower() for c in sentence.children(noun, "det", "amod", "det:predet")}
        start = noun.index - 2
        if "a" in words and start >= 0 and sentence.tokens[start].text == ",":
            return any(c.deprel == "acl:relcl" for c in sentence.children(noun))  # "..., a move that angered Moscow"
        return bool(words & _POINTING_WORDS) or noun.rel == "appos" or sentence.child(noun, "nmod:poss") is not None

    def before(self, sentence: Sentence, token: Token, window: int) -> Topic | None:
        """Return the topic before a word that it points back to, up to so many sentences back.

        It is the last in this sentence or the one right before, else the last of the main case, else the nearest. Where the nearest
        sentence that has one tells first of all that it was put off or blocked, "the move" is that: then none.
        """
        nearest: Topic | None = None
        for index in range(sentence.index, max(-1, sentence.index - 1 - window), -1):
            here = [t for t in self.of(index) if index < sentence.index or t.token.index < token.index]
            here = here[::-1] if index == sentence.index else here
            if here and nearest is None and index < sentence.index and self.scenes[index].sentence.root.lemma in HALTING:
                return None
            for topic in here:
                if self.case is not None and self.case_of(topic) == self.case:
                    return replace(topic, state=self.case.state, alliance=self.case.alliance, others=topic.others or self.case.others)
                if topic.state and nearest is None:
                    nearest = topic
            if nearest is not None and index >= sentence.index - _NEAR:
                return nearest
        return nearest

    def below(self, sentence: Sentence, token: Token, depth: int = 0) -> tuple[Topic, ...]:
        """Return the topic that a phrase is about: its head, or what a noun like "idea" or "right" holds."""
        found = self.at(sentence, token)
        if found or depth > 3:
            return found
        if token.lemma in self.words.holders or token.upos == "VERB":
            for child in sentence.children(token, "nmod", "acl", "ccomp", "xcomp", "nmod:poss", "obj", "compound", "obl", "advcl"):
                if child.deprel != "acl:relcl" and (deeper := self.below(sentence, child, depth + 1)):
                    return tuple(self._owned(sentence, token, t) for t in deeper)
        return ()

    def _owned(self, sentence: Sentence, noun: Token, topic: Topic) -> Topic:
        """Return a topic with the state that owns the noun around it, where it has none: "Britain's decision to leave"."""
        scene = self.scenes[sentence.index]
        codes = [code for part in _owners(sentence, noun) for code in scene.codes(part)] if topic.state is None else []
        if not codes:
            return topic
        own = {a for part in _owners(sentence, noun) if (a := scene.alliance_at(part))} or set(scene.named.values())
        only = next(iter(own)) if len(own) == 1 else scene.recent if not own else None
        return replace(topic, state=codes[0], others=tuple(codes[1:]), alliance=topic.alliance or only)


def _owners(sentence: Sentence, word: Token) -> list[Token]:
    """Return whose a plan or talk is ("Britain's decision", "a membership plan for Chad", "talks with it"), or to whom one is given."""
    if word.upos == "VERB":
        to = [c for c in sentence.children(word, "obl") if _cases(sentence, c) & {"to", "with"}]
        return [*sentence.children(word, "iobj"), *to] if word.lemma in _GIVING else []
    own = [c for c in sentence.children(word, "nmod") if _cases(sentence, c) & {"for", "with", "between"}]
    return [*sentence.children(word, "nmod:poss"), *(t for c in own for t in (c, *sentence.children(c, "conj")))]


_GIVING = frozenset({"give", "grant", "offer", "deny", "open", "start", "begin"})


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
    states: list[str] = []
    alliance, several = None, 0
    for child in sentence.children(noun, "acl"):
        inner, is_other = _joined(scene, child)
        if is_other:
            return None
        alliance = alliance or inner
    for child in sentence.children(noun, "nmod:poss", "nmod", "compound", "amod"):
        codes, found = scene.codes(child), scene.alliance_at(child)
        if found is None and child.rel == "nmod" and not codes:
            # the parser hangs "the expansion of NATO and NATO's forces" on the last noun
            found = next((a for c in sentence.children(child, "nmod:poss", "compound", "conj") if (a := scene.alliance_at(c))), None)
        if codes and found is None:
            states = states or codes
        elif found is not None:
            alliance = alliance or found
        elif (count := _counted(scene, child)) > 1:
            several = several or count
        elif child.rel in ("compound", "nmod") and not _is_neutral(sentence, child):
            return None
    states = states or ([] if several else _of_applicant(scene, noun))
    return Topic(noun, change, states[0] if states else None, alliance, tuple(states[1:]), several)


def _joined(scene: Scene, clause: Token) -> tuple[str | None, bool]:
    """Return the alliance that a clause of a noun names ("a bid to join NATO"), and whether it makes the noun one of another thing."""
    if clause.deprel != "acl":
        return None, False
    what = scene.sentence.child(clause, "obj")
    inner = scene.alliance_at(what) if what is not None else None
    joins = clause.lemma in CHANGES and (what is None or inner is not None)
    return inner, not joins and any(c.text.lower() == "to" for c in scene.sentence.children(clause, "mark"))


def _counted(scene: Scene, token: Token) -> int:
    """Return how many states a phrase counts without naming them: 2 of "the two countries", else 0."""
    mention = scene.mentions.get(token.index)
    if mention is None or mention.kind != "group" or scene.codes(token):
        return 0
    number = read_count(scene.sentence, token) or 0
    return number if number <= _MOST_COUNTED else 0


def _of_applicant(scene: Scene, noun: Token) -> list[str]:
    """Return the states that apply in the clause around a noun: "Sweden will apply for membership", "their letters of application"."""
    sentence, above = scene.sentence, scene.sentence.head_of(noun)
    if above is not None and above.upos == "NOUN" and noun.rel == "nmod" and (owner := sentence.child(above, "nmod:poss")) is not None:
        return scene.codes(owner)
    if above is not None and above.upos == "VERB" and above.lemma in _APPLYING and noun.rel in ("obj", "obl"):
        subject = scene.subject(above)
        return scene.codes(subject) if subject is not None else []
    return []


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
    if verb.lemma == "ratify":
        return _ratifying(scene, verb, what)
    if verb.lemma in ("invite", "admit"):
        return _inviting(scene, verb, what)
    if verb.lemma in ("withdraw", "pull", "secede", "accede"):
        alliance = next((found for c in sentence.children(verb, "obl") if (found := scene.alliance_at(c))), None)
    elif verb.lemma in ("enlarge", "expand"):
        doer = scene.subject(verb)
        alliance = scene.alliance_at(doer) if doer is not None else None
    else:
        alliance = scene.alliance_at(what) if what is not None else None
    if (alliance is None and not _is_short(sentence, verb)) or (verb.xpos in ("VBD", "VBN") and _is_past(scene, verb)):
        return None
    doers = scene.codes(_doer(scene, verb))
    above = sentence.head_of(verb)
    if not doers and verb.deprel == "acl" and above is not None and above.upos == "NOUN":
        doers = _of_applicant(scene, above)  # "handed in their letters of application to join"
    return Topic(verb, change, doers[0] if doers else None, alliance, tuple(doers[1:]))


def _doer(scene: Scene, verb: Token) -> Token | None:
    """Return who joins or leaves; in "Ankara hailed Britain's decision to leave" the owner of the decision."""
    above = scene.sentence.head_of(verb)
    if verb.deprel == "acl" and verb.xpos == "VB" and above is not None:
        return scene.sentence.child(above, "nmod:poss")
    return scene.subject(verb)


def _ratifying(scene: Scene, verb: Token, what: Token | None) -> Topic | None:
    if what is None or what.lemma not in ("protocol", "accession", "membership", "treaty", "bid", "entry", "application"):
        return None
    return Topic(verb, "joining", next(iter(scene.codes(scene.sentence.child(what, "nmod:poss"))), None), None)


def _inviting(scene: Scene, verb: Token, what: Token | None) -> Topic | None:
    sentence, inviter = scene.sentence, scene.subject(verb)
    alliance = scene.alliance_at(inviter) if inviter is not None else None
    aim, states = sentence.child(verb, "xcomp"), scene.codes(what)
    if what is None and verb.xpos == "VBG":
        states = [c for t in sentence.tokens[verb.index + 1 : verb.index + 4] for c in scene.codes(t)]
    if not states or (aim is not None and aim.lemma not in CHANGES):
        return None
    return Topic(verb, "joining", states[0], alliance)


def _is_short(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb without an object still names the change: "the decision to leave", "voted to join"."""
    above = sentence.head_of(verb)
    if above is None or verb.lemma not in ("leave", "join", "quit", "withdraw", "exit") or sentence.child(verb, "obj", "obl") is not None:
        return False
    return verb.rel in ("acl", "xcomp") and above.lemma in (
        "decision",
        "vote",
        "decide",
        "choose",
        "plan",
        "right",
        "choice",
        "bid",
        "wish",
    )


def _is_past(scene: Scene, verb: Token) -> bool:
    """Say whether a change lies in another year than the report: "joined in 2007" is background."""
    published, when = scene.reading.report.published, scene.date(verb)
    return published is not None and when is not None and when[:4].isdigit() and int(when[:4]) < published.year


def _staying(scene: Scene, verb: Token) -> Topic | None:
    """Return the topic of "that Montenegro stay out of NATO"."""
    words = {t.text.lower() for t in scene.sentence.subtree(verb)}
    place = next((c for c in scene.sentence.children(verb, "obl") if scene.alliance_at(c)), None)
    if place is None or not words & {"out", "outside"}:
        return None
    doers = scene.codes(scene.subject(verb))
    return Topic(verb, "joining", doers[0] if doers else None, scene.alliance_at(place))


def _becoming(scene: Scene, noun: Token) -> Topic | None:
    """Return the topic of "becoming a member of NATO", "as the alliance's 31st member"; a noun like "EU members" is none."""
    above = scene.sentence.head_of(noun)
    as_member = any(c.text.lower() == "as" for c in scene.sentence.children(noun, "case"))
    if above is None or scene.has_other_owner(noun) or not (above.lemma == "become" or as_member):
        return None
    if above.xpos in ("VBD", "VBN") and (_is_past(scene, above) or _is_past(scene, noun)):
        return None
    codes = scene.codes(scene.subject(above) if above.lemma == "become" else scene.sentence.child(above, "obj"))
    own = (scene.alliance_at(c) for c in scene.sentence.children(noun, "nmod", "nmod:poss", "compound"))
    return Topic(noun, "joining", codes[0] if codes else None, next((a for a in own if a), None))


def _cases(sentence: Sentence, token: Token) -> set[str]:
    return {c.text.lower() for c in sentence.children(token, "case")}
