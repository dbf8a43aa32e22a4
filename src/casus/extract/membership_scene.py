"""A sentence as claims about membership see it: its states and the alliance of each word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from casus.extract.clause_dates import date_of
from casus.extract.clauses import VERBAL
from casus.extract.membership_words import ENTRIES, JOINING, LEAVING
from casus.extract.reading import Reading, phrase_span
from casus.extract.speakers import find_subject
from casus.extract.unreal import find_doubts
from casus.ground.numbers import read_number
from casus.ground.spans import Span, hull
from casus.model.account import Mention
from casus.model.sentence import Sentence, Token

Stance = Literal["asserts", "denies"]

MEMBER_NOUNS = frozenset({"member", "ally", "country", "nation", "state", "republic", "signatory", "party"})
_ALLIANCE_NOUNS = frozenset("alliance bloc pact organisation organization union treaty club grouping".split())
_TOGETHER = frozenset({"conj", "appos", "flat", "nmod:desc"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor"})
_UNREAL_MARKS = frozenset("if unless whether to before until should once".split())
_UNREAL_VERBS = frozenset("hope fear doubt wish imagine suppose expect deny dream pretend want refuse threaten".split())
_STATE = 3  # the letters of a state's code
_BELONGING = (
    JOINING | LEAVING | ENTRIES | frozenset("member membership admit withdraw withdrawal found founder candidate invite apply".split())
)
_FAR_MORE = 2  # times as often
_HEAD, _AT_HEAD = 2, 2  # what stands in the first sentences counts so much more
_NEAR = 6  # sentences for which an alliance once named is what "a member" means


@dataclass(frozen=True, slots=True)
class Found:
    """A claim in the making: its fields, the words it rests on and the rule that made it."""

    subject: str
    relation: str
    object: str
    value: str
    valid_from: str | None
    span: Span
    stance: Stance
    why: str
    valid_until: str | None = None


class AllianceNames:
    """The names of alliances as a report writes them, for those words that are no mention ("EU" in "EU members")."""

    def __init__(self, reading: Reading, alliances: frozenset[str], parts: frozenset[str] = frozenset()) -> None:
        self.alliances, self._parts = alliances, parts
        self._names = {a.casefold(): a for a in alliances}
        self._names |= {
            m.name.casefold(): m.actor
            for m in reading.mentions
            if m.name and m.actor in alliances and m.kind == "organisation" and not self.is_part(m)
        }

    def is_part(self, mention: Mention) -> bool:
        """Say whether a mention names an organ or programme of an alliance, in which one can be without being in the alliance."""
        return mention.name is not None and mention.name.casefold() in self._parts

    def find(self, sentence: Sentence, mentions: dict[int, Mention]) -> Iterator[tuple[int, str]]:
        """Yield the place and the alliance of each word that names one."""
        for place, mention in mentions.items():
            if mention.actor in self.alliances and mention.kind in ("organisation", "pronoun"):
                yield place, str(mention.actor)
        for token in sentence.tokens:
            if token.upos == "PROPN" and token.rel in ("compound", "nmod") and token.index not in mentions:
                before = sentence.tokens[token.index - 1].text if token.index else ""
                found = self._names.get(f"{before} {token.text}".casefold()) or self._names.get(token.text.casefold())
                if found is not None:
                    yield token.index, found


class Scene:
    """A sentence with its mentions by head, the alliances it names and the one that the text named last."""

    __slots__ = ("alliances", "before", "last", "mentions", "named", "reading", "recent", "sentence")

    def __init__(self, reading: Reading, sentence: Sentence, names: AllianceNames, last: str | None, recent: str | None) -> None:
        self.reading, self.sentence, self.alliances = reading, sentence, names.alliances
        self.mentions = {m.head: m for m in reading.mentions_in(sentence)}
        # by the token that names it; "NATO" in "a NATO member" is no mention of its own
        found = dict(sorted(names.find(sentence, self.mentions)))
        self.named: dict[int, str] = {i: a for i, a in found.items() if not ((m := self.mentions.get(i)) and names.is_part(m))}
        self.before = last  # what the sentences before it named last
        self.last = next(reversed(found.values())) if found else last
        self.recent = self.last if found else recent

    def alliance(self, *tokens: Token) -> str | None:
        """Return the alliance that words speak of, or None.

        It is the one in their own complement ("a member of the bloc", "NATO's 31 members"), where "the pact" without a name is the
        one named last; a complement that is another body ("a member of parliament", "the UN's 193 members") is none. Without a
        complement it is the nearest named before in the sentence, else the last of the text, if no other body was named since.
        """
        for token in tokens:
            for below in self.sentence.subtree(
                token, without=frozenset({"nsubj", "conj", "acl", "advcl", "parataxis", "appos", "acl:relcl"})
            ):
                if below.index == token.index:
                    continue
                if below.index in self.named:
                    return self.named[below.index]
                if below.lemma in _ALLIANCE_NOUNS and below.upos in ("NOUN", "PROPN"):
                    return self._meant(below)
        before = [actor for place, actor in self.named.items() if place < tokens[0].index]
        return before[-1] if before else self.recent

    def alliance_at(self, token: Token) -> str | None:
        """Return the alliance that a phrase is: a name or pronoun of one, or "the bloc" for the one named last; None for all else."""
        if token.index in self.named:
            return self.named[token.index]
        return self._meant(token) if token.lemma in _ALLIANCE_NOUNS else None

    def _meant(self, noun: Token) -> str | None:
        """Return the alliance that "the bloc" stands for: the one named last before it; none where a clause of its own says which.

        None, too, where the links of mentions leave it open which of several alliances is meant.
        """
        if not self._is_generic(noun) or self.sentence.child(noun, "acl:relcl") is not None or self._is_other_treaty(noun):
            return None
        if self._is_open(noun):
            return None
        before = [actor for place, actor in self.named.items() if place < noun.index]
        return before[-1] if before else self.before

    def _is_open(self, noun: Token) -> bool:
        own = self.mentions.get(noun.index)
        if own is None or own.actor is not None or own.kind != "organisation":
            return False
        named = (m for m in self.reading.mentions if m.actor in self.alliances and m.kind == "organisation")
        return len({m.actor for m in named if m.span.start < noun.span.start}) > 1

    def _is_other_treaty(self, noun: Token) -> bool:
        """Say whether "the treaty" is one that the text has told apart before: "the mutual defence treaty signed in Rio"."""
        if noun.lemma != "treaty":
            return False
        earlier = self.reading.sentences[: self.sentence.index]
        told = ((s, t) for s in earlier for t in s.tokens if t.lemma == "treaty" and t.upos == "NOUN")
        return any(c.text.islower() and c.upos in ("NOUN", "ADJ") for s, t in told for c in s.children(t, "compound", "amod"))

    def has_other_owner(self, noun: Token) -> bool:
        """Say whether a noun belongs to something that is no alliance: "a member of parliament", "a cabinet member", "board members"."""
        for child in self.sentence.children(noun, "nmod", "nmod:poss", "compound"):
            mention = self.mentions.get(child.index)
            if child.index in self.named or (mention is not None and mention.kind == "pronoun"):
                continue
            if child.lemma in _ALLIANCE_NOUNS or child.lemma in (
                "state",
                "country",
                "nation",
                "founder",
                "founding",
                "membership",
                "member",
                "family",
            ):
                continue
            cases = {c.text.lower() for c in self.sentence.children(child, "case")}
            if child.rel == "compound" or cases & {"of", "’s", "'s"}:
                return True
        return False

    def _is_generic(self, noun: Token) -> bool:
        """Say whether "the bloc" has no name of its own: no other proper noun hangs on it ("the African Union")."""
        mention = self.mentions.get(noun.index)
        if noun.upos == "PROPN" or (mention is not None and mention.actor is not None):
            return False
        return not any(c.upos == "PROPN" for c in self.sentence.children(noun, "compound", "flat", "amod", "nmod"))

    def states(self, token: Token | None) -> list[Mention]:
        """Return the states that a phrase names: its head, what is coordinated with it and what stands in apposition."""
        return [m for t in self._together(token) if (m := self.mentions.get(t.index)) is not None and is_state(m)]

    def subject(self, verb: Token) -> Token | None:
        """Return who does what a verb says; "which" right after a state is that state, on whatever noun the parser hung its clause."""
        own = self.sentence.child(verb, "nsubj", "nsubj:pass")
        if own is not None and own.text.lower() in ("which", "who", "that") and verb.deprel == "acl:relcl":
            before = [t for t in self.sentence.tokens[max(0, own.index - 2) : own.index] if t.upos != "PUNCT"]
            if before and (mention := self.mentions.get(before[-1].index)) is not None and is_state(mention):
                return self._first_of(before[-1])
        return find_subject(self.sentence, verb)

    def _first_of(self, token: Token) -> Token:
        """Return the first of coordinated names: "Albania and Croatia, which joined"."""
        above = self.sentence.head_of(token)
        return above if above is not None and token.rel == "conj" and above.index in self.mentions else token

    def codes(self, token: Token | None) -> list[str]:
        """Return the codes of the states that a phrase names; "the two countries" are those that they stand for."""
        found: list[str] = []
        for part in self._together(token):
            mention = self.mentions.get(part.index)
            if mention is not None and is_state(mention):
                found.append(code_of(mention))
            elif mention is not None and mention.kind in ("group", "pronoun") and "+" in mention.entity:
                found += [code for code in mention.entity.split("+") if len(code) == _STATE and code not in self.alliances]
        return list(dict.fromkeys(found))

    def _together(self, token: Token | None) -> Iterator[Token]:
        """Yield the token and all that is coordinated with it or stands beside it as another name."""
        stack = [token] if token is not None else []
        while stack:
            at = stack.pop(0)
            yield at
            if self.mentions.get(at.index) is None or at.upos == "PROPN" or at.lemma in MEMBER_NOUNS:
                stack += [c for c in self.sentence.children(at) if (c.deprel in _TOGETHER or c.rel in _TOGETHER) and c.upos not in VERBAL]

    def date(self, token: Token) -> str | None:
        """Return the date value that belongs to the clause of a token."""
        return date_of(self.sentence, token, self.reading.times_in(self.sentence))

    def bound_date(self, token: Token, word: str) -> str | None:
        """Return the value of a date that hangs on a token with a case word: "a member until 1999"."""
        for child in self.sentence.children(token, "obl", "nmod"):
            if any(c.text.lower() == word for c in self.sentence.children(child, "case")):
                for time in self.reading.times_in(self.sentence):
                    if time.type == "DATE" and time.span.overlaps(child.span):
                        return time.value
        return None

    def stance(self, token: Token) -> Stance:
        """Return `denies` where a verb or predicate is negated, "neither A nor B" too."""
        below = [*self.sentence.children(token, "advmod", "det", "aux", "cc")]
        subject = self.sentence.child(token, "nsubj")
        below += [*self.sentence.children(subject, "cc", "det", "advmod")] if subject is not None else []
        words = {t.text.lower() for t in below}
        return "denies" if words & _NEGATIONS or "no longer" in self.near(token) else "asserts"

    def near(self, token: Token) -> str:
        """Return the few words up to a token, in lower case."""
        return " ".join(t.text.lower() for t in self.sentence.tokens[max(0, token.index - 4) : token.index + 1])

    def is_fact(self, token: Token) -> bool:
        """Say whether a verb or predicate is told as done or so: no modal, no "to", no condition, nothing hoped or denied above."""
        if any(find_doubts(self.sentence, token)):
            return False
        at: Token | None = token
        for _ in range(4):
            if at is None:
                return True
            if any(c.xpos == "MD" for c in self.sentence.children(at, "aux")):
                return False
            if any(c.text.lower() in _UNREAL_MARKS for c in self.sentence.children(at, "mark", "advmod")) and at.rel != "root":
                return False
            above = self.sentence.head_of(at)
            if above is None or at.rel not in ("ccomp", "xcomp", "conj", "acl"):
                return True
            if at.rel != "conj" and above.lemma in _UNREAL_VERBS:
                return False
            if at.rel == "conj" and self.sentence.child(at, "nsubj") is not None:
                return True
            if at.rel == "ccomp" and above.lemma not in _UNREAL_VERBS:
                return True
            at = above
        return True

    def clause(self, token: Token) -> Span:
        """Return the span of the clause that a token heads, without what is loosely joined to it."""
        return hull(t.span for t in self.sentence.subtree(token, without=frozenset({"parataxis", "advcl"})) if t.upos != "PUNCT")

    def part(self, token: Token) -> Span:
        """Return the span of the clause of a token without the clauses that are coordinated with it."""
        aside = {
            t.index
            for c in self.sentence.children(token, "conj", "parataxis", "advcl", "cc", "punct")
            for t in self.sentence.subtree(c)
            if c.upos in VERBAL or c.rel in ("cc", "punct", "parataxis", "advcl") or self.sentence.child(c, "nsubj", "cop")
        }
        kept = [t for t in self.sentence.subtree(token) if t.index not in aside]
        while len(kept) > 1 and kept[0].upos in ("PUNCT", "CCONJ", "SYM"):
            kept.pop(0)
        return hull(t.span for t in kept)

    def phrase(self, noun: Token) -> Span:
        """Return the span of a noun's phrase."""
        return phrase_span(self.sentence, noun)


def is_state(mention: Mention) -> bool:
    """Say whether a mention stands for a state itself: "Ankara" and "it" do, "its army" and "the Turks" do not."""
    code = mention.actor or mention.entity.removeprefix("place:")
    if len(code) != _STATE or not code.isupper() or mention.kind not in ("state", "pronoun"):
        return False
    return mention.entity.removeprefix("place:") == code or (mention.kind == "state" and mention.sector in (None, "GOV"))


def code_of(mention: Mention) -> str:
    """Return the code of a state's mention."""
    return mention.actor or mention.entity.removeprefix("place:")


def read_scenes(reading: Reading, alliances: frozenset[str], parts: frozenset[str] = frozenset()) -> tuple[Scene, ...]:
    """Return each sentence's scene, from the first sentence that names an alliance; a question has none.

    Args:
        reading: the report's sentences with linked mentions and times.
        alliances: ids of the alliances that a roll exists for.
        parts: names, in small letters, of their organs and programmes.
    """
    names = AllianceNames(reading, alliances, parts)
    main = _dominant(reading, names)
    found: list[Scene] = []
    last = recent = None
    since = 0
    for sentence in reading.sentences:
        scene = Scene(reading, sentence, names, last, recent)
        if main is not None and scene.named and scene.last != main and not _speaks_of_members(sentence):
            scene.recent = main
        others = not scene.named and any(_is_other_body(m, alliances) for m in scene.mentions.values())
        since = 0 if scene.named else since + 1
        if others or since > _NEAR:
            scene.recent = None
        last, recent = scene.last, scene.recent
        if last is not None and not sentence.span.of(reading.text).rstrip(" ”’\"'").endswith("?"):
            found.append(scene)
    return tuple(found)


def _dominant(reading: Reading, names: AllianceNames) -> str | None:
    """Return the alliance that a report names far more often than any other, its head counted more, or None.

    One that is named in passing takes nothing from it.
    """
    counts: Counter[str] = Counter()
    for number, sentence in enumerate(reading.sentences):
        named = [actor for _, actor in names.find(sentence, {m.head: m for m in reading.mentions_in(sentence)})]
        counts.update(named)
        counts.update(dict.fromkeys(named, _AT_HEAD if number < _HEAD else 0))
    first, second = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if len(counts) > 1 and first[1] >= _FAR_MORE * second[1] else None


def _speaks_of_members(sentence: Sentence) -> bool:
    """Say whether a sentence is about belonging to an alliance, so that what follows may go on about that one."""
    return any(t.lemma in _BELONGING for t in sentence.tokens)


def _is_other_body(mention: Mention, alliances: frozenset[str]) -> bool:
    """Say whether a mention names an organisation of states that no roll exists for."""
    return mention.kind == "organisation" and mention.sector == "IGO" and mention.name is not None and mention.actor not in alliances


def read_count(sentence: Sentence, noun: Token) -> int | None:
    """Return the exact number of a phrase: "twenty-eight countries", or the bare "twelve"; none for "nearly 30" and "20 more"."""
    if noun.upos == "NUM":
        counted: Token | None = noun
    else:
        counted = sentence.child(noun, "nummod") or next((c for c in sentence.children(noun, "compound") if c.upos == "NUM"), None)
    if counted is None or _is_rough(sentence, noun, counted):
        return None
    run = [counted]
    for step in (-1, 1):
        at = counted.index + step
        while 0 <= at < len(sentence.tokens) and (sentence.tokens[at].upos == "NUM" or sentence.tokens[at].text in ("-", "‑")):
            run.append(sentence.tokens[at])
            at += step
    words = "".join(t.text for t in sorted(run, key=lambda t: t.index)).replace("‑", "-").strip("-")
    value = read_number(words)
    if value is None:
        value = read_number(counted.text)
    return int(value) if value is not None and float(value).is_integer() else None


_ROUGH = frozenset(
    "about nearly almost around some roughly over more less than least most approximately other another further additional remaining "
    "new only first last next previous half dozen potential prospective would-be future candidate".split()
)


def _is_rough(sentence: Sentence, noun: Token, number: Token) -> bool:
    below: Iterable[Token] = [*sentence.children(number), *(sentence.children(noun, "amod", "advmod", "det") if noun != number else ())]
    before = sentence.tokens[max(0, number.index - 2) : number.index]
    words = [t.text.lower() for t in before]
    return (
        any(t.text.lower() in _ROUGH for t in below) or any(w in _ROUGH - {"first", "last", "new"} for w in words) or words == ["up", "to"]
    )
