"""Mends what a parse says of whose the subjects of neighbouring clauses are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casus.language.coordination import first_below, last_below
from casus.language.coordination import has_child as _has
from casus.model.sentence import Token

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())


def _inverted_subject(tokens: list[Token]) -> None:
    """What stands right behind "said" is its subject, and what stands before the next verb that one's: "..., said Berg, Tass reported"."""
    for said in tokens[1:]:
        if said.lemma != "say" or said.xpos not in ("VBD", "VBZ") or tokens[said.index - 1].upos != "PUNCT":
            continue
        for t in tokens[said.index + 1 :]:
            if t.deprel == "nsubj" and t.head > t.index and first_below(tokens, t) == said.index + 1 and not _has(tokens, said, "nsubj"):
                tokens[t.index] = replace(t, head=said.index)
        subject = next((t for t in tokens[said.index + 1 :] if t.head == said.index and t.deprel == "nsubj"), None)
        after = next((t for t in tokens[said.index + 1 :] if t.upos == "VERB" and is_finite(t) and t.deprel in ("ccomp", "root")), None)
        if subject is None or after is None:
            continue
        if after.deprel == "ccomp" and after.head == said.index and not _has(tokens, after, "mark"):
            after = tokens[after.index] = replace(after, deprel="parataxis")
        if _has(tokens, after, "nsubj"):
            continue
        for t in reversed(tokens[subject.index + 1 : after.index]):
            if t.deprel == "appos" and last_below(tokens, t) == after.index - 1 and tokens[first_below(tokens, t) - 1].text == ",":
                tokens[t.index] = replace(t, head=after.index, deprel="nsubj")
                break


def _subject_before(tokens: list[Token]) -> None:
    """What stands between a comma and the verb that ends a telling is its subject: "..., papers filed on Sunday revealed"."""
    for verb in tokens[2:]:
        if verb.deprel != "parataxis" or not is_finite(verb) or not 0 <= verb.head < verb.index or _has(tokens, verb, "nsubj", "aux"):
            continue
        for t in tokens[verb.head + 1 : verb.index]:
            is_loose = t.head == verb.head and t.upos in ("NOUN", "PROPN") and not _has(tokens, t, "case", "mark")
            if is_loose and last_below(tokens, t) == verb.index - 1 and tokens[first_below(tokens, t) - 1].text == ",":
                tokens[t.index] = replace(t, head=verb.index, deprel="nsubj")


def _second_subject(tokens: list[Token]) -> None:
    """A second subject, behind what the first is subject of, is that of the verb right behind it: "it is a burden, Holm told a crowd"."""
    for t in tokens:
        is_second = (
            t.deprel == "nsubj" and 0 <= t.head < t.index and any(x.head == t.head and x.deprel == "nsubj" for x in tokens[: t.head])
        )
        if not is_second:
            continue
        verb = next((x for x in tokens[last_below(tokens, t) + 1 :] if x.upos != "PUNCT"), t)
        if verb is not t and verb.head == t.head and verb.xpos in ("VBD", "VBN", "VBZ") and not _has(tokens, verb, "nsubj", "aux", "mark"):
            tokens[verb.index] = replace(verb, xpos="VBD" if verb.xpos == "VBN" else verb.xpos, deprel="parataxis")
            tokens[t.index] = replace(t, head=verb.index)


def _subject_of_adverbial(tokens: list[Token]) -> None:
    """A bare noun right before the finite verb of an adverbial clause is its subject: "after Norway asked for time"."""
    for verb in tokens[2:]:
        if verb.deprel != "advcl" or verb.xpos not in ("VBD", "VBZ", "VBP") or _has(tokens, verb, "nsubj", "nsubj:pass", "expl", "csubj"):
            continue
        for t in tokens[: verb.index]:
            is_bare = (
                t.head == verb.index and t.deprel in ("obl", "obj", "nmod") and t.upos in ("NOUN", "PROPN") and not _has(tokens, t, "case")
            )
            if is_bare and t.text.lower() not in DAYS and last_below(tokens, t) == verb.index - 1 and _has(tokens, verb, "mark"):
                tokens[t.index] = replace(t, deprel="nsubj")


def _object_of_participle(tokens: list[Token]) -> None:
    """Behind a participle stands no subject but whom it tells of: "wrote a letter urging Congress to act"."""
    for t in tokens:
        verb = tokens[t.head]
        if t.deprel != "nsubj" or t.head < 0 or verb.xpos != "VBG" or verb.deprel not in ("acl", "advcl") or t.index < verb.index:
            continue
        if any(x.text == "," for x in tokens[verb.index : t.index]):
            continue  # "Speaking in Oslo, Berg wept"
        if not any(x.head == verb.index and x.deprel in ("nsubj", "aux", "obj", "cop") and x.index != t.index for x in tokens):
            tokens[t.index] = replace(t, deprel="obj")


def _object_of_a_finding(tokens: list[Token]) -> None:
    """What stands between a verb and a clause that has no subject is its subject: "found most of the voters opposed to it"."""
    for clause in tokens:
        verb = tokens[clause.head]
        if clause.deprel != "ccomp" or clause.xpos not in ("VBD", "VBN", "JJ") or not 0 <= verb.index < clause.index:
            continue
        if _has(tokens, clause, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "cop", "expl", "csubj"):
            continue
        thing = next((t for t in tokens[verb.index : clause.index] if t.head == verb.index and t.deprel == "obj"), None)
        if thing is not None and last_below(tokens, thing) == first_below(tokens, clause) - 1:
            tokens[thing.index] = replace(thing, head=clause.index, deprel="nsubj")


def _quoted_person(tokens: list[Token]) -> None:
    """Whom a verb with a subject before it has right behind it is its object: "..., Tass quoted Berg as saying"."""
    for t in tokens[1:]:
        verb = tokens[t.index - 1]
        if t.deprel == "nsubj" and t.head == verb.index and any(x.head == verb.index and x.deprel == "nsubj" for x in tokens[: verb.index]):
            tokens[t.index] = replace(t, deprel="obj")


def _speaker_behind_speech(tokens: list[Token]) -> None:
    """A person between a clause and the verb of saying that ends it is who says it: "..., Ann Berg, the head of the party, said"."""
    for verb in tokens[2:]:
        if verb.deprel != "root" or verb.lemma != "say" or not is_finite(verb) or _has(tokens, verb, "nsubj", "aux"):
            continue
        if not any(x.head == verb.index and x.deprel == "ccomp" and x.index < verb.index for x in tokens):
            continue
        for t in tokens[: verb.index]:
            ends = verb.index - 1 - (tokens[verb.index - 1].text == ",")
            is_loose = t.entity == "B-PER" and t.deprel in ("appos", "conj") and tokens[max(t.head, 0)].entity[2:] != "PER"
            if is_loose and last_below(tokens, t) == ends and tokens[first_below(tokens, t) - 1].text == ",":
                tokens[t.index] = replace(t, head=verb.index, deprel="nsubj")
                break


def _subject_of_auxiliary(tokens: list[Token]) -> None:
    """What hangs on an auxiliary as its subject is the subject of the verb: "Ghana has for ten years armed the rebels"."""
    for t in tokens:
        aux = tokens[max(t.head, 0)]
        if t.rel == "nsubj" and aux.rel == "aux" and t.index < aux.index < aux.head:
            tokens[t.index] = replace(t, head=aux.head)


def _subject_behind_opening(tokens: list[Token]) -> None:
    """A name behind an opening participle and its comma is the subject of the sentence: "Speaking in Oslo, Berg, by phone, wept"."""
    for verb in tokens:
        if (
            verb.xpos not in ("VBD", "VBZ", "VBP")
            or verb.upos != "VERB"
            or _has(tokens, verb, "nsubj", "nsubj:pass", "csubj", "expl", "aux")
        ):
            continue
        for t in tokens[: verb.index]:
            opening = tokens[max(t.head, 0)]
            is_behind = t.deprel == "nsubj" and opening.head == verb.index and opening.xpos == "VBG" and opening.index < t.index
            if (
                is_behind
                and opening.deprel == "advcl"
                and not _has(tokens, opening, "aux")
                and tokens[first_below(tokens, t) - 1].text == ","
            ):
                tokens[t.index] = replace(t, head=verb.index)


def _relative_without_that(tokens: list[Token]) -> None:
    """A participle with a subject between a noun and itself is a verb with a tense: "an offer the leader rebuffed"."""
    for verb in tokens[2:]:
        if verb.deprel != "acl" or verb.xpos not in ("VBN", "VBD") or verb.head < 0 or tokens[verb.head].upos != "NOUN":
            continue
        subject = next((t for t in tokens[verb.head : verb.index] if t.head == verb.index and t.rel == "nsubj"), None)
        if subject is not None and not _has(tokens, verb, "aux", "aux:pass", "mark", "cop", "obj"):
            tokens[verb.index] = replace(verb, xpos="VBD", deprel="acl:relcl")
            tokens[subject.index] = replace(subject, deprel="nsubj")


def _subject_of_perfect(tokens: list[Token]) -> None:
    """What stands before "have" and a participle without "been" does it: "the side that many voters have since criticised"."""
    for t in tokens:
        if t.deprel != "nsubj:pass" or t.head < 0 or tokens[t.head].xpos not in ("VBN", "VBD"):
            continue
        own = {x.lemma for x in tokens if x.head == t.head and x.rel == "aux"}
        if "have" in own and not own & {"be", "get"}:
            tokens[t.index] = replace(t, deprel="nsubj")


def is_finite(token: Token) -> bool:
    """Say whether a verb has a tense, by its tag."""
    return token.xpos in ("VBD", "VBZ", "VBP", "MD")


_GIVING = frozenset(
    "allow appoint ask award call deny elect give grant hand name offer pay send show teach tell".split()
)  # a noun may be given
_GOING = frozenset("arrive collide embark enter fire land march open retreat return sail strike vote withdraw".split())  # nobody is gone


def _verb_of_sentence(tokens: list[Token]) -> None:
    """A sentence has a verb: what looks like a participle behind its subject is it ("a column of tanks fired on a village").

    That holds of a full sentence, with its stop, of which no other word can be the verb, and where the participle has an object, or
    is of a verb that has none; a headline or a title may do without.
    """
    root = next((t for t in tokens if t.head < 0), None)
    if root is None or root.upos not in ("NOUN", "PROPN") or tokens[-1].text != "." or _has(tokens, root, "nsubj", "cop", "case", "mark"):
        return
    own = [t for t in tokens if t.deprel == "acl" and t.xpos == "VBN" and t.index > root.index and not _has(tokens, t, "aux", "aux:pass")]
    verb = next((t for t in own if t.head == root.index or tokens[t.head].head == root.index), None)
    if verb is None or any(is_finite(t) and verb.index not in _above(tokens, t) for t in tokens):
        return
    below = [t for t in tokens if t.head == verb.index]
    has_object = verb.lemma not in _GIVING and any(t.deprel == "obj" and t.index > verb.index for t in below)
    if not (has_object or verb.lemma in _GOING) or any(c.lemma == "by" for t in below for c in tokens if c.head == t.index):
        return
    tokens[verb.index] = replace(verb, xpos="VBD", head=-1, deprel="root")
    for t in tokens:
        if t.index == root.index:
            tokens[t.index] = replace(t, head=verb.index, deprel="nsubj")
        elif t.head < verb.index < t.index:
            tokens[t.index] = replace(t, head=verb.index)


def _above(tokens: list[Token], token: Token) -> set[int]:
    """Return the places of the words that one hangs on, up to the root."""
    found: set[int] = set()
    while token.head >= 0 and token.head not in found:
        found.add(token.head)
        token = tokens[token.head]
    return found


SUBJECTS: tuple[Callable[[list[Token]], None], ...] = (
    _subject_of_auxiliary,
    _inverted_subject,
    _subject_before,
    _second_subject,
    _subject_of_adverbial,
    _object_of_participle,
    _object_of_a_finding,
    _quoted_person,
    _speaker_behind_speech,
    _verb_of_sentence,
    _subject_of_perfect,
    _subject_behind_opening,
    _relative_without_that,
)
"""The rules, in the order in which they are applied."""
