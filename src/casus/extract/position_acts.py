"""Positions by acts: who backs, opposes or is angered by a change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casus.codebook.positions import PositionBook, Side
from casus.extract.membership_scene import Scene
from casus.extract.position_act import NEGATIONS, UNSURE, Act, turned_side
from casus.extract.position_predicates import find_predicate
from casus.extract.position_topics import Case, Topic, Topics
from casus.extract.reading import Reading
from casus.extract.said_in import SaidIn
from casus.extract.speakers import find_agent, find_subject, is_passive
from casus.model.account import Party
from casus.model.sentence import Sentence, Token

_FIRST = frozenset({"i", "we"})
_REMOVING = frozenset(
    "drop lift withdraw remove retract rescind waive overcome end abandon soften win secure seek gain get need want await lose lack "
    "require reconsider ease ask expect".split()
)
_VOICING = frozenset("voice express raise state declare reiterate register signal pledge give offer lend maintain have lodge air".split())
_STAYING = frozenset({"stay", "remain"})
_ANSWERS: dict[str, Side] = {"yes": "for", "no": "against"}
_BESIDE = 5  # words from "threats" to "officials" in "threats from senior Russian officials"
_OPPOSITION = "opposition"  # also the name of those who are not in government


def find_acts(reading: Reading, said: SaidIn, topics: Topics, words: PositionBook) -> Iterator[Act]:
    """Yield the sides that clauses take on a change: "Washington backed the bid", "the move angered Russia", "Moscow's opposition"."""
    for sentence in reading.sentences:
        scene = topics.scenes.get(sentence.index)
        if scene is None:
            continue
        for token in sentence.tokens:
            yield from _acts_of(scene, said, token, topics, words)


def _acts_of(scene: Scene, said: SaidIn, token: Token, topics: Topics, words: PositionBook) -> Iterator[Act]:
    """Yield the sides that a word takes, or helps to take."""
    if (predicate := find_predicate(scene, token, topics)) is not None:
        yield predicate
    elif token.lemma in words.verbs and _is_verb(scene.sentence, token):
        yield from _sided(scene, said, token, topics, words.verbs[token.lemma])
    elif token.upos == "VERB" and token.lemma in words.stirs:
        yield from _stirred(scene, token, topics, words.stirs[token.lemma])
    elif token.upos == "VERB":
        yield from _toward(scene, said, token, topics, words)
        if token.lemma == "say":
            yield from _answered(scene, said, token, topics)
        if token.lemma in words.appeals:
            yield from _appealed(scene, said, token, topics)
    elif token.upos == "NOUN" and token.lemma in words.nouns:
        yield from _owned(scene, token, topics, words.nouns[token.lemma])
    if token.upos == "NOUN" and token.lemma in words.response_nouns:
        yield from _brought(scene, token, topics, words)


def _is_verb(sentence: Sentence, token: Token) -> bool:
    """Say whether a word is used as a verb, whatever the tagger calls it ("Germany and Poland back the bid")."""
    return token.upos in ("VERB", "ADJ") or (sentence.child(token, "nsubj") is not None and sentence.child(token, "obj") is not None)


def _sided(scene: Scene, said: SaidIn, verb: Token, topics: Topics, side: Side) -> Iterator[Act]:
    sentence = scene.sentence
    turned = turned_side(sentence, verb, side)
    found = _object_case(scene, verb, topics)
    if turned is None or found is None:
        return
    topic, case = found
    yield from _taken(scene, said, verb, topics, topics.side_on(topic, case, turned), case)


def _taken(scene: Scene, said: SaidIn, verb: Token, topics: Topics, side: Side, case: Case) -> Iterator[Act]:
    """Yield the act of who does what a verb says, or of the speaker who says "we"."""
    sentence, doer, above = scene.sentence, verb, scene.sentence.head_of(verb)
    if verb.rel == "xcomp" and above is not None and sentence.child(verb, "nsubj", "nsubj:pass") is None:
        doer = above
    subject = find_agent(sentence, verb) if is_passive(sentence, verb) else find_subject(sentence, doer)
    if subject is None or topics.at(sentence, subject) or _is_own(scene, verb, subject, case):
        return
    # A refusal to act is the position itself ("refused to back"), not words that leave one open.
    inside = [s for s in said.over(verb.span) if s.stance != "declines" or doer is verb or not any(c.overlaps(doer.span) for c in s.cue)]
    if any(s.stance in ("denies", "asks", "wonders", "declines") for s in inside):
        return
    speaker = inside[-1] if inside else None
    parties: tuple[Party | None, ...] = (None,) if subject.text.lower() in _FIRST else scene.reading.parties(sentence, subject)
    yield Act(side, case, parties, speaker, scene.part(doer), f"verb {verb.lemma}")


def _toward(scene: Scene, said: SaidIn, verb: Token, topics: Topics, words: PositionBook) -> Iterator[Act]:
    """As in "voted against the accession", "warned Sweden against joining", "campaigned for membership"."""
    sentence = scene.sentence
    for child in sentence.children(verb, "obl", "advcl", "nmod"):
        # what the verb takes its side by stands before the change: a case, or the mark of a gerund
        marks = {c.text.lower() for c in sentence.children(child, "case", "mark")}
        side = next((s for m in marks if (s := words.toward.get((verb.lemma, m)))), None)
        turned = turned_side(sentence, verb, side) if side is not None else None
        if turned is None or child.index < verb.index:
            continue
        addressed = _codes_of(scene, verb)
        for topic in topics.below(sentence, child):
            whole = topic if topic.state or not addressed else replace(topic, state=addressed[0], others=tuple(addressed[1:]))
            case = topics.case_of(whole)
            if case is not None:
                yield from _taken(scene, said, verb, topics, topics.side_on(whole, case, turned), case)
                return


def _appealed(scene: Scene, said: SaidIn, verb: Token, topics: Topics) -> Iterator[Act]:
    """As in "urged Sweden not to join", "called on Chad to leave the bloc": who is asked is the state that would change."""
    sentence, addressed = scene.sentence, _codes_of(scene, verb)
    if not addressed or turned_side(sentence, verb, "for") is None:
        return
    for child in sentence.children(verb, "xcomp", "advcl", "ccomp"):
        if child.lemma in _STAYING and topics.case is not None and _stays_in(scene, child, topics.case, addressed):
            stays = replace(topics.case, state=addressed[0], others=tuple(addressed[1:]))
            yield from _taken(scene, said, verb, topics, "against", stays)
            return
        own = next((t for t in topics.of(sentence.index) if t.token.index == child.index), None)
        if own is None or child.xpos != "VB" or not any(c.text.lower() == "to" for c in sentence.children(child, "mark")):
            continue
        case = topics.case_of(replace(own, state=addressed[0], others=tuple(addressed[1:])))
        negated = any(c.text.lower() in NEGATIONS for c in sentence.children(child, "advmod"))
        if case is not None:
            yield from _taken(scene, said, verb, topics, topics.side_on(own, case, "against" if negated else "for"), case)
            return


def _stays_in(scene: Scene, verb: Token, case: Case, addressed: list[str]) -> bool:
    """Say whether those who are asked to stay are asked to stay in the body that they leave: "urged Chad to stay", "to remain in it"."""
    sentence = scene.sentence
    if case.change != "leaving" or not set(addressed) <= {case.state, *case.others}:
        return False
    if any(c.text.lower() in NEGATIONS for c in sentence.children(verb, "advmod")):
        return False
    what = list(sentence.children(verb, "obl", "xcomp", "obj", "advmod"))
    return all(scene.alliance_at(c) == case.alliance for c in what)


def _codes_of(scene: Scene, verb: Token) -> list[str]:
    """Return the states that a verb is addressed to: its object, or "on" in "called on Chad"."""
    sentence = scene.sentence
    direct = sentence.child(verb, "obj", "iobj", "nsubj:pass")
    called = next((c for c in sentence.children(verb, "obl") if any(k.text.lower() == "on" for k in sentence.children(c, "case"))), None)
    return scene.codes(direct) or (scene.codes(called) if verb.lemma == "call" else [])


def _is_own(scene: Scene, verb: Token, subject: Token, case: Case) -> bool:
    """Say whether a state speaks of its own membership: "Norway rejected membership" is no word on another's."""
    what = scene.sentence.child(verb, "obj")
    if what is None or what.upos != "NOUN" or case.state in scene.codes(subject) or not scene.codes(subject):
        return False
    owned = [c for c in scene.sentence.children(what, "nmod", "amod", "compound") if scene.codes(c) or scene.alliance_at(c)]
    return not owned and scene.sentence.child(what, "det", "nmod:poss") is None


def _object_case(scene: Scene, verb: Token, topics: Topics) -> tuple[Topic, Case] | None:
    """Return the topic and the case that a verb's object is: "the bid", "the idea of joining", "Croatia on joining"."""
    sentence = scene.sentence
    rels = ("nsubj:pass",) if is_passive(sentence, verb) else ("obj", "obl", "ccomp", "xcomp", "advcl")
    state = next((codes[0] for c in sentence.children(verb, "obj", "nsubj:pass") if (codes := scene.codes(c))), None)
    for child in sentence.children(verb, *rels):
        if child.index < verb.index and child.rel in ("advcl", "obl"):
            continue
        if child.rel == "advcl" and state is None and child.xpos != "VBG":
            continue
        for topic in topics.below(sentence, child):
            case = topics.case_of(topic)
            if case is not None and state is not None and topic.state is None:
                return topic, Case(state, case.alliance, case.change)
            return (topic, case) if case is not None else None
    return None


def _stirred(scene: Scene, verb: Token, topics: Topics, side: Side) -> Iterator[Act]:
    """As in "The invitation has angered Russia", "Moscow was angered by the move"."""
    sentence = scene.sentence
    if any(c.text.lower() in NEGATIONS for c in sentence.children(verb, "advmod")) or any(
        c.xpos == "MD" for c in sentence.children(verb, "aux")
    ):
        return
    if verb.xpos == "VB":
        return
    cause, who = find_subject(sentence, verb), sentence.child(verb, "obj")
    if is_passive(sentence, verb):
        cause, who = find_agent(sentence, verb), sentence.child(verb, "nsubj:pass")
    if cause is None or who is None:
        return
    yield from _caused(scene, topics, (cause, who, verb), side, f"verb {verb.lemma}")


def _caused(scene: Scene, topics: Topics, words: tuple[Token, Token, Token], side: Side, rule: str) -> Iterator[Act]:
    """Yield the side that somebody takes on what moves him to it; the words are those for it, for him and the verb."""
    cause, who, verb = words
    for topic in topics.below(scene.sentence, cause):
        case = topics.case_of(topic)
        if case is not None:
            yield Act(topics.side_on(topic, case, side), case, scene.reading.parties(scene.sentence, who), None, scene.part(verb), rule)
            return


def _owned(scene: Scene, noun: Token, topics: Topics, side: Side) -> Iterator[Act]:
    """As in "Moscow's firm opposition to the accession", "despite Turkish objections"; "won Turkey's backing" is not there yet."""
    sentence = scene.sentence
    above = sentence.head_of(noun)
    if above is not None and {c.text.lower() for c in sentence.children(above, "aux") if c.xpos == "MD"} & UNSURE:
        return  # "could face opposition from Hungary"
    if any(t.lemma in _REMOVING for t in (above, sentence.head_of(above) if above else None) if t is not None):
        return
    if any(c.text.lower() in NEGATIONS for c in sentence.children(noun, "det", "case", "advmod")):
        return
    owner = next((c for c in sentence.children(noun, "nmod:poss", "amod", "compound") if _is_owner(scene, c)), None)
    owner = owner or next(
        (
            c
            for c in sentence.children(noun, "nmod")
            if {k.text.lower() for k in sentence.children(c, "case")} & {"of", "from", "by", "in"} and _is_owner(scene, c)
        ),
        None,
    )
    parties: tuple[Party | None, ...] = ()
    if owner is None and (owner := _voicing(sentence, noun)) is not None:
        parties = (None,) if owner.text.lower() in _FIRST else scene.reading.parties(sentence, owner)
    elif owner is None or (noun.lemma == _OPPOSITION and owner.rel != "nmod"):
        return
    aim = next(
        (
            c
            for c in sentence.children(noun, "nmod", "acl")
            if {k.text.lower() for k in sentence.children(c, "case")} & {"to", "for", "against", "about"}
        ),
        None,
    )
    aim = aim or (_aim_of_verb(sentence, above, noun) if above is not None and above.lemma in _VOICING else None)
    found = topics.below(sentence, aim) if aim is not None else ()
    if aim is None and side == "against":
        found = _around(sentence, noun, topics)
    for topic in found:
        case = topics.case_of(topic)
        if case is not None:
            yield Act(
                topics.side_on(topic, case, side),
                case,
                parties or scene.reading.parties(sentence, owner),
                None,
                scene.phrase(noun),
                f"noun {noun.lemma}",
            )
            return


def _voicing(sentence: Sentence, noun: Token) -> Token | None:
    """Return who voices a side: "Turkey has raised objections to the bid"; None where it is denied, asked for or may only come."""
    verb = sentence.head_of(noun)
    if verb is None or noun.rel != "obj" or verb.lemma not in _VOICING or turned_side(sentence, verb, "for") is None:
        return None
    return find_subject(sentence, verb)


def _aim_of_verb(sentence: Sentence, verb: Token, noun: Token) -> Token | None:
    """Return what a voiced side is on where the parser hung it on the verb: "gave its backing to the bid"."""
    near = [c for c in sentence.children(verb, "obl") if c.index > noun.index]
    return next((c for c in near if {k.text.lower() for k in sentence.children(c, "case")} & {"to", "for", "against"}), None)


def _answered(scene: Scene, said: SaidIn, verb: Token, topics: Topics) -> Iterator[Act]:
    """As in "said no to the bid", "would not say yes to their membership"."""
    sentence = scene.sentence
    answer = next((c for c in sentence.children(verb, "obj", "ccomp", "discourse") if c.text.lower() in _ANSWERS), None)
    if answer is None or sentence.child(verb, "advcl") is not None:
        return
    negated = any(c.text.lower() in NEGATIONS for c in sentence.children(verb, "advmod"))
    side = _ANSWERS[answer.text.lower()]
    if negated and side == "against":
        return  # "will not say no" is no yes yet
    for child in (*sentence.children(verb, "obl"), *sentence.children(answer, "nmod")):
        if not any(k.text.lower() == "to" for k in sentence.children(child, "case")):
            continue
        for topic in topics.below(sentence, child):
            case = topics.case_of(topic)
            if case is not None:
                yield from _taken(scene, said, verb, topics, topics.side_on(topic, case, "against" if negated else side), case)
                return


def _is_owner(scene: Scene, token: Token) -> bool:
    mention = scene.mentions.get(token.index)
    return mention is not None and mention.kind not in ("place", "other", "outlet") and mention.actor not in scene.alliances


def _around(sentence: Sentence, noun: Token, topics: Topics) -> tuple[Topic, ...]:
    """Return the topic that the rest of the sentence, or what it points back to, is about."""
    for token in sentence.tokens:
        if token.upos == "NOUN" and token.index != noun.index and (found := topics.at(sentence, token)):
            return found
    found_before = topics.before(sentence, noun, 3)
    return (found_before,) if found_before else ()


def _brought(scene: Scene, noun: Token, topics: Topics, words: PositionBook) -> Iterator[Act]:
    """As in "a move that spurred threats from Russian officials", "the bid drew praise from Paris"."""
    sentence = scene.sentence
    verb = sentence.head_of(noun)
    if verb is None or noun.rel not in ("obj", "obl") or verb.upos != "VERB":
        return
    side = words.responses.get((verb.lemma, noun.lemma))
    cause = find_subject(sentence, verb) if side is not None else None
    # the parser may hang "from Moscow" on the verb
    near = [*sentence.children(noun, "nmod"), *(c for c in sentence.children(verb, "obl") if 0 < c.index - noun.index <= _BESIDE)]
    who = next((c for c in near if {k.text.lower() for k in sentence.children(c, "case")} & {"from", "by", "in"}), None)
    who = who or sentence.child(noun, "nmod:poss", "amod")
    if side is None or cause is None or who is None or not _is_owner(scene, who) or verb.xpos == "VB":
        return
    yield from _caused(scene, topics, (cause, who, verb), side, f"{verb.lemma} {noun.lemma}")
