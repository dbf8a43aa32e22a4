"""Claims about membership: who joined when, how many members there are, which number a state is or would be, who waits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from casus.extract.reading import Reading, phrase_span
from casus.extract.speakers import find_subject
from casus.extract.times import date_of
from casus.ground.numbers import read_number, read_ordinal
from casus.ground.spans import Span, hull
from casus.model.account import Mention
from casus.model.sentence import Sentence, Token

_JOIN = frozenset({"join", "enter"})
_ADMIT = frozenset({"admit", "accept"})
_JOINING = frozenset({"addition", "admission", "accession", "entry", "joining", "inclusion"})
_MEMBERS = frozenset({"member", "country", "nation", "state", "ally"})
_WAITING = frozenset({"inclusion", "membership", "accession", "entry"})
_ASPIRE = frozenset({"aspire", "hope", "want", "wish", "seek", "apply", "wait", "bid"})
_BEGIN = re.compile(r"\b(?:inception|found(?:ing|ation|ed)|creation|beginning|start|outset|birth)\b", re.IGNORECASE)
_MODAL = frozenset({"MD"})
_COMPOUND = re.compile(r"\b(\w+(?:-\w+)?)[- ](?:member|nation|country|state|strong)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A claim in the making: its fields, the token it hangs on and the words it rests on."""

    subject: str
    relation: str
    object: str
    value: str
    valid_from: str | None
    span: Span
    stance: Literal["asserts", "denies"]
    why: str


def find_memberships(reading: Reading, alliances: frozenset[str]) -> Iterator[Found]:
    """Yield the claims about membership in a report's sentences.

    Args:
        reading: the report's sentences with linked mentions and times.
        alliances: ids of the alliances that a roll exists for.

    An alliance that a sentence leaves unnamed ("were admitted in 2009", "isn't a member") is the last one named before it.
    """
    last: str | None = None
    for sentence in reading.sentences:
        scene = _Scene(reading, sentence, alliances, last)
        last = scene.last
        if scene.last is None:
            continue
        for token in sentence.tokens:
            yield from _claims_at(scene, token)


class _Scene:
    """A sentence with its states and the alliance that it speaks of."""

    def __init__(self, reading: Reading, sentence: Sentence, alliances: frozenset[str], last: str | None) -> None:
        self.reading, self.sentence, self.alliances = reading, sentence, alliances
        self.mentions = {m.head: m for m in reading.mentions_in(sentence)}
        self.named = [m for m in self.mentions.values() if m.actor in alliances and m.kind in ("organisation", "pronoun")]
        self.last = self.named[-1].actor if self.named else last

    def alliance(self, token: Token) -> str | None:
        """Return the alliance named below a token, else the nearest before it in the sentence, else the last of the text."""
        below = {t.index for t in self.sentence.subtree(token)}
        for mention in self.named:
            if mention.head in below:
                return mention.actor
        before = [m for m in self.named if m.head < token.index]
        return before[-1].actor if before else self.last

    def states(self, token: Token | None) -> list[Mention]:
        """Return the states that a phrase names: its head and what is coordinated with it."""
        if token is None:
            return []
        heads = [token, *self.sentence.children(token, "conj", "appos")]
        found = [
            m for t in heads if (m := self.mentions.get(t.index)) and m.actor and m.kind in ("state", "place", "pronoun") and not m.sector
        ]
        placed = [m for t in heads if (m := self.mentions.get(t.index)) and m.kind == "place" and m.entity.startswith("place:")]
        return [m for m in found if len(m.actor or "") == 3] or placed

    def date(self, token: Token) -> str | None:
        """Return the date value that belongs to the clause of a token."""
        return date_of(self.sentence, token, self.reading.times_in(self.sentence))

    def negated(self, token: Token) -> bool:
        return any(c.text.lower() in ("not", "n't", "n’t", "never", "no") for c in self.sentence.children(token, "advmod", "det"))

    def is_fact(self, token: Token) -> bool:
        """Say whether a verb is finite and told as done: no modal, no "to", no condition."""
        if any(c.xpos in _MODAL for c in self.sentence.children(token, "aux")):
            return False
        if any(c.text.lower() in ("if", "unless", "whether", "to", "before", "until") for c in self.sentence.children(token, "mark")):
            return False
        return token.xpos in ("VBD", "VBZ", "VBP", "VBN")

    def clause(self, token: Token) -> Span:
        return hull(t.span for t in self.sentence.subtree(token, without=frozenset({"parataxis", "advcl"})) if t.upos != "PUNCT")


def _state(mention: Mention) -> str:
    return mention.actor or mention.entity.removeprefix("place:")


def _claims_at(scene: _Scene, token: Token) -> Iterator[Found]:
    if token.lemma in _JOIN and token.upos == "VERB":
        yield from _joined(scene, token)
    elif token.lemma in _ADMIT and token.upos == "VERB":
        yield from _admitted(scene, token)
    elif token.lemma == "belong" and token.upos == "VERB":
        yield from _memberships(scene, token, find_subject(scene.sentence, token), "verb belong")
    elif token.lemma in _JOINING and token.upos == "NOUN":
        yield from _addition(scene, token)
    elif token.lemma == "member" and token.upos in ("NOUN", "ADJ"):
        yield from _member(scene, token)
    elif token.lemma in ("consider", "candidate") or token.lemma in _ASPIRE:
        yield from _waiting(scene, token)
    if token.lemma in ("have", "make", "comprise", "include", "number", "count") or token.lemma in ("part", "member"):
        yield from _counts(scene, token)
    if token.upos in ("PROPN", "NOUN") and token.lemma in ("alliance", "bloc", "organisation", "organization", "union", "pact"):
        yield from _sized(scene, token)


def _joined(scene: _Scene, verb: Token) -> Iterator[Found]:
    """As in "Albania and Croatia joined NATO five years later"; "seven countries joined in 2004"."""
    what = scene.sentence.child(verb, "obj")
    if what is not None and (scene.mentions.get(what.index) is None or scene.mentions[what.index].actor not in scene.alliances):
        return
    subject = find_subject(scene.sentence, verb)
    if subject is None or not scene.is_fact(verb):
        return
    if what is None and not (scene.date(verb) and (scene.states(subject) or subject.lemma in _MEMBERS)):
        return
    alliance = scene.alliance(verb)
    if alliance is None:
        return
    counted = _number(scene.sentence, subject)
    if counted is not None and scene.date(verb) and not scene.states(subject):
        yield Found(alliance, "n_joined", "", str(counted), scene.date(verb), scene.clause(verb), "asserts", "verb join")
        return
    stance: Literal["asserts", "denies"] = "denies" if scene.negated(verb) else "asserts"
    for mention in scene.states(subject):
        yield Found(_state(mention), "member_of", alliance, "", scene.date(verb), scene.clause(verb), stance, "verb join")


def _admitted(scene: _Scene, verb: Token) -> Iterator[Found]:
    """As in "Albania and Croatia were admitted in 2009"."""
    subject = scene.sentence.child(verb, "nsubj:pass")
    when = scene.date(verb)
    alliance = scene.alliance(verb)
    if subject is None or alliance is None or not scene.is_fact(verb) or (when is None and not scene.named):
        return
    for mention in scene.states(subject):
        yield Found(_state(mention), "member_of", alliance, "", when, scene.clause(verb), "asserts", "verb admit")


def _memberships(scene: _Scene, token: Token, subject: Token | None, why: str) -> Iterator[Found]:
    alliance = scene.alliance(token)
    if alliance is None or not scene.is_fact(token):
        return
    stance: Literal["asserts", "denies"] = "denies" if scene.negated(token) else "asserts"
    for mention in scene.states(subject):
        yield Found(_state(mention), "member_of", alliance, "", _since(scene, token), scene.clause(token), stance, why)


def _since(scene: _Scene, token: Token) -> str | None:
    """Return the date of a "since ..." or "in ..." phrase of the clause, None where it is only when something was said."""
    words = {t.text.lower() for t in scene.sentence.subtree(token)}
    return scene.date(token) if "since" in words else None


def _addition(scene: _Scene, noun: Token) -> Iterator[Found]:
    """As in "Its biggest push came in 2004 with the addition of Bulgaria, Estonia and Latvia": members since the clause's date."""
    of = next(
        (c for c in scene.sentence.children(noun, "nmod") if any(k.text.lower() == "of" for k in scene.sentence.children(c, "case"))), None
    )
    states = scene.states(of)
    verb = scene.sentence.head_of(noun)
    if not states or verb is None or verb.upos != "VERB" or not scene.is_fact(verb):
        return
    when, alliance = scene.date(noun) or scene.date(verb), scene.alliance(verb)
    if when is None or alliance is None:
        return
    span = hull([scene.clause(noun), *(c.span for c in scene.sentence.children(verb, "obl") if c.upos == "NUM")])
    for mention in states:
        yield Found(_state(mention), "member_of", alliance, "", when, span, "asserts", f"noun {noun.lemma}")


def _member(scene: _Scene, noun: Token) -> Iterator[Found]:
    """As in "Turkey, a NATO member", "Ukraine isn't a member", "to become the 29th member", "a founding member"."""
    sentence = scene.sentence
    alliance = scene.alliance(noun)
    if alliance is None:
        return
    ordinal = next((n for c in sentence.children(noun, "amod", "nummod", "compound") if (n := read_ordinal(c.text)) is not None), None)
    subject = _member_subject(sentence, noun)
    if ordinal is not None:
        for mention in scene.states(subject):
            yield Found(_state(mention), "nth_member", alliance, str(ordinal), None, phrase_span(sentence, noun), "asserts", "ordinal")
        return
    copula = sentence.child(noun, "cop")
    if copula is not None:
        finite = next((c for c in sentence.children(noun, "aux") if c.xpos == "MD"), None)
        if finite is not None or any(c.text.lower() in ("if", "unless", "whether", "to") for c in sentence.children(noun, "mark")):
            return
    elif noun.rel != "appos" and noun.deprel != "nmod:desc":
        return
    own = any(m.head in {t.index for t in sentence.subtree(noun)} for m in scene.named)
    aspiring = any(
        c.lemma in ("aspiring", "prospective", "potential", "would-be", "future", "candidate", "non", "partner", "newest")
        for c in sentence.children(noun)
    )
    if aspiring or (copula is None and not own):
        return
    stance: Literal["asserts", "denies"] = "denies" if scene.negated(noun) else "asserts"
    relation = (
        "founding_member_of"
        if any(c.lemma in ("founding", "found", "original", "founder") for c in sentence.children(noun))
        else "member_of"
    )
    for mention in scene.states(subject):
        yield Found(_state(mention), relation, alliance, "", _since(scene, noun), scene.clause(noun), stance, "noun member")


def _member_subject(sentence: Sentence, noun: Token) -> Token | None:
    """Return who is (to be) the member: the subject of the copula or of "become", or the name that it stands beside."""
    own = sentence.child(noun, "nsubj")
    if own is not None:
        return own
    above = sentence.head_of(noun)
    if above is None:
        return None
    if noun.rel in ("appos", "nmod"):
        return above if noun.rel == "appos" or noun.deprel == "nmod:desc" else None
    if above.lemma == "become":
        return find_subject(sentence, above) or _for_subject(sentence, above)
    return None


def _for_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject that a preceding "for" phrase gives an infinitive: "talks for Montenegro to become ..."."""
    above = sentence.head_of(verb)
    candidates = [*sentence.children(verb, "nsubj", "obl")] + ([] if above is None else [*sentence.children(above, "nmod", "obl")])
    return next(
        (c for c in candidates if c.index < verb.index and any(k.text.lower() == "for" for k in sentence.children(c, "case", "mark"))), None
    )


def _waiting(scene: _Scene, token: Token) -> Iterator[Found]:
    """As in "Macedonia and Georgia are being considered for inclusion", "is a candidate", "aspires to join"."""
    sentence = scene.sentence
    alliance = scene.alliance(token)
    if alliance is None:
        return
    if token.lemma == "consider":
        aim = next((c for c in sentence.children(token, "obl") if c.lemma in _WAITING), None)
        subject = sentence.child(token, "nsubj:pass") if aim is not None else None
    elif token.lemma == "candidate":
        subject = sentence.child(token, "nsubj") if sentence.child(token, "cop") is not None else None
    else:
        act = next((c for c in sentence.children(token, "xcomp", "advcl") if c.lemma in _JOIN or c.lemma == "member"), None)
        aim = next((c for c in sentence.children(token, "obl", "obj") if c.lemma in _WAITING), None)
        subject = find_subject(sentence, token) if (act is not None or aim is not None) and scene.named else None
    if subject is None or scene.negated(token):
        return
    for mention in scene.states(subject):
        yield Found(_state(mention), "candidate_for", alliance, "", None, scene.clause(token), "asserts", f"word {token.lemma}")


def _number(sentence: Sentence, noun: Token) -> int | None:
    """Return the number of a phrase: "twenty-eight countries", or the bare "twelve"."""
    if noun.upos == "NUM":
        value = read_number(noun.text)
        return int(value) if value is not None else None
    words = [t for t in sentence.tokens[max(0, noun.index - 5) : noun.index] if t.upos == "NUM" or t.text == "-"]
    counted = next((c for c in sentence.children(noun, "nummod")), None)
    if counted is None:
        return None
    run = [t for t in words if abs(t.index - counted.index) <= 3]
    value = read_number("".join(t.text for t in run)) if run else read_number(counted.text)
    if value is None:
        value = read_number(counted.text)
    return int(value) if value is not None else None


def _counts(scene: _Scene, token: Token) -> Iterator[Found]:
    """As in "Twenty-eight countries make up NATO", "NATO has 28 members", "twelve have been part of the bloc since its inception"."""
    sentence = scene.sentence
    alliance = scene.alliance(token)
    subject = find_subject(sentence, token) if token.upos == "VERB" else sentence.child(token, "nsubj")
    if alliance is None or subject is None or scene.negated(token):
        return
    if token.lemma in ("have", "comprise", "include", "number", "count") and token.upos == "VERB":
        thing = sentence.child(token, "obj")
        mention = scene.mentions.get(subject.index)
        if thing is None or mention is None or mention.actor != alliance or thing.lemma not in _MEMBERS or not scene.is_fact(token):
            return
        value = _number(sentence, thing)
    elif token.lemma == "make" and token.upos == "VERB":
        value = _number(sentence, subject) if subject.lemma in _MEMBERS | {"part"} or subject.upos == "NUM" else None
    elif token.lemma in ("part", "member"):
        value = _number(sentence, subject) if subject.upos == "NUM" or subject.lemma in _MEMBERS else None
        if value is not None:
            words = sentence.span.of(scene.reading.text)
            since = scene.date(token)
            if since is not None and "since" in words and _BEGIN.search(words):
                yield Found(alliance, "n_founders", "", str(value), since, scene.clause(token), "asserts", "since its beginning")
            return
    else:
        return
    if value is not None:
        founding = any(c.lemma in ("founding", "original") for c in sentence.children(sentence.child(token, "obj") or token))
        relation = "n_founders" if founding else "n_members"
        yield Found(alliance, relation, "", str(value), None, scene.clause(token), "asserts", f"verb {token.lemma}")


def _sized(scene: _Scene, noun: Token) -> Iterator[Found]:
    """As in "The 28-member alliance", "the 30-nation bloc"."""
    alliance = scene.alliance(noun)
    span = phrase_span(scene.sentence, noun)
    match = _COMPOUND.search(span.of(scene.reading.text).replace("‑", "-"))
    value = read_number(match.group(1)) if match else None
    if value is not None and alliance is not None and value > 2:
        yield Found(alliance, "n_members", "", str(int(value)), None, span, "asserts", "compound")
