"""Deeds: which kinds of acts a clause tells, as done, ahead or not done, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from casus.ground.text import plain_marks
from casus.reconcile.facts import Fact
from casus.reconcile.field import Field
from casus.reconcile.fields import FIELDS
from casus.reconcile.vocabulary import keys_of
from casus.reconcile.whereabouts import mentions_within

_BACK = re.compile(
    r"(?:that |and |but |when |after |because |none of |some |all |both )*"
    r"(?:it|its|they|them|their|he|his|she|her|this|that|these|those|the)\b"
    r"|[^,;]{0,40}\b(?:of them|them|it)\b|(?:either|neither|both|each) (?:side|party|one)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:it|its|they|them|their)\b", re.IGNORECASE)
_TO_THE_WORD = (  # "will not give up the crew of a boat that fired" does not say that it did not
    r"(?:(?!\b(?:since|when|while|before|after|because|until|what|which|who|where|why|how|as (?:long|soon) as)\b"
    r"|\bthat (?:(?:had|has|have|was|were|[a-z]+ed)\b|$))[^,;])*$"
)
_NOT = re.compile(  # "nothing has flown since it began" says that it began
    rf"\b(?:not|never|no|none|nobody|no one|nothing|neither|without|hardly|den(?:y|ies|ied)|refus(?:e|es|ed|ing) to"
    rf"|fail(?:s|ed)?(?: (?:on |last |this )?\w+)? to|foil(?:s|ed)|thwart(?:s|ed)|prevent(?:s|ed)|avert(?:s|ed))\b{_TO_THE_WORD}"
    rf"|n['’]t\b{_TO_THE_WORD}|\bit (?:was|is|had been) (?:not|never)\b[^,;]*$",
    re.IGNORECASE,
)
_ENDED = re.compile(  # "stopped bombing" is another act than to bomb
    r"\b(?:stop(?:s|ped)?|halt(?:s|ed)?|ceas(?:es|ed?)|end(?:s|ed)?|paus(?:es|ed?)|suspend(?:s|ed)?)\s+(?:the\s+|all\s+|its\s+|their\s+)?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+(?:and\s+)?not\s+[^,;]{2,40},", re.IGNORECASE)  # "six people, not four, died"
_NOT_ONLY = re.compile(r"\bnot (?:only|just)\b|\bno (?:later|more|fewer|less|longer)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|must|should|to|due to|going to|ha(?:s|ve|d) to|needs? to|wants?|if|unless|until|plans?"
    r"|has yet|have yet)(?: (?:also|then|only|still|soon|not|be|have|been|first|only|give|serve|issue))*\s+$",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\b(?:will|shall|(?:intends?|plans?) to|(?:is|are|was|were) (?:due )?to)(?: (?:also|then|only|soon|not|be|have|been))*\s+$",
    re.IGNORECASE,
)
_WAITS = re.compile(
    r"\b(?:must still|still (?:has|have|had) to|ha(?:s|ve|d) (?:yet )?to|yet to|still needs?|needs|awaits?"
    r"|has not yet|have not yet|must)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"^\W*(?:and |but )?(?:if|unless|should|were)\b|\bunless\b|\bif\b", re.IGNORECASE)
_NAME, _AROUND = 0.5, 0.6  # what a shared name weighs; a key that stands around a clause


@dataclass(frozen=True, slots=True)
class Deed:
    """A clause that tells acts of some kinds.

    Args:
        fact: the clause.
        field: the kind of act.
        start: where in the clause its word begins.
        words: the word or words that tell it, in lower case.
        is_ahead: it is not yet done.
        is_not: it was not done.
        is_opposite: an act that excludes it is told ("stayed away", "resigned" for "dismissed").
        is_intended: it is not yet done, and will be.
        does_wait: it must still be done ("parliament has yet to agree").
        around: keys of the rest of the sentence, and of the sentence before where the clause points back to it.
    """

    fact: Fact
    field: Field
    start: int
    words: str
    is_ahead: bool
    is_not: bool
    is_opposite: bool
    is_intended: bool
    does_wait: bool
    around: frozenset[str]

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the clause and of what it counts."""
        return counted_keys(self.fact)


def counted_keys(fact: Fact) -> frozenset[str]:
    """Return the keys of a clause with those of what it counts: "200 observers" are observers."""
    units = (m.unit.rpartition(" ")[2] for m in fact.measures if m.unit.startswith(("count", "ordinal")))
    return fact.keys | frozenset(k for u in units for k in (u, *keys_of(u)))


def find_around(facts: Sequence[Fact], actor_of: Mapping[str, str]) -> list[frozenset[str]]:
    """Return for each fact of a report the keys around it: its sentence, and the one before where it points back to that.

    Args:
        facts: the clauses of the report.
        actor_of: for whom persons act, by their names.
    """
    by_sentence: dict[int, frozenset[str]] = {}
    for fact in facts:
        by_sentence[fact.sentence] = by_sentence.get(fact.sentence, frozenset()) | counted_keys(fact) | _for_whom(fact, actor_of)
    for number, sentence in enumerate(facts[0].sheet.account.sentences) if facts else ():
        named = mentions_within(facts[0].sheet, sentence)
        by_sentence[number] = by_sentence.get(number, frozenset()) | frozenset(
            f"@{m.actor}" for m in named if m.actor and m.kind != "place"
        )
    pointing = {f.sentence for f in facts if _BACK.match(plain_marks(f.text))}
    chained = {f.sentence for f in facts if _PRONOUN.search(plain_marks(f.text))}
    found = []
    for fact in facts:
        around, before = by_sentence[fact.sentence], fact.sentence - 1
        if fact.sentence in pointing:
            around |= by_sentence.get(before, frozenset())
            if before in chained:  # "the police called on it to stop. Its crew": the ship stands two sentences before
                around |= by_sentence.get(before - 1, frozenset())
        found.append(around - fact.keys)
    return found


def _for_whom(fact: Fact, actor_of: Mapping[str, str]) -> frozenset[str]:
    """Return the keys of the actors for whom the persons and offices of a clause act."""
    offices = (m.actor for m in mentions_within(fact.sheet, fact.span) if m.kind in ("person", "office"))
    people = (actor_of.get(n.removeprefix("@")) for n in fact.names)
    return frozenset(f"@{actor}" for actor in (*offices, *people) if actor)


def find_deeds(facts: Sequence[Fact], actor_of: Mapping[str, str]) -> list[Deed]:
    """Return the acts that the clauses of a report tell, each clause once for each kind of act.

    Args:
        facts: the clauses of the report.
        actor_of: for whom persons act, by their names.
    """
    found = []
    for fact, around in zip(facts, find_around(facts, actor_of), strict=True):
        text = _ASIDE.sub(_blank, plain_marks(fact.text))
        named = mentions_within(fact.sheet, fact.span)
        objects = counted_keys(fact) | around | frozenset(f"@{m.kind}" for m in named if m.kind == "organisation" and m.actor)
        objects |= frozenset(("@number",)) if fact.measures else frozenset()
        for field in FIELDS:
            if field.of and not field.of & objects:
                continue
            undone = field.undone.search(text) if field.undone else None
            match = undone or field.done.search(text)
            if match is None or _ENDED.search(before := text[: match.start()]) or _is_named(before, match.group(), text):
                continue
            is_not = bool(undone) != (bool(_NOT.search(before)) and not _NOT_ONLY.search(before))
            is_ahead = bool(_AHEAD.search(before) or _WAITS.search(before) or _SUPPOSED.search(text))
            is_intended = is_ahead and bool(_WILL.search(before))
            does_wait = is_ahead and bool(_WAITS.search(before)) and not is_not
            found.append(
                Deed(
                    fact,
                    field,
                    match.start(),
                    match.group().lower(),
                    is_ahead,
                    is_not != fact.is_denied,
                    bool(undone),
                    is_intended,
                    does_wait,
                    around,
                )
            )
    return found


def _is_named(before: str, word: str, text: str) -> bool:
    """Say whether a word is part of a name ("the Radical Left"), and the clause no headline with capitals throughout."""
    return word[:1].isupper() and bool(_CAPITAL.search(before)) and bool(_SMALL.search(text))


_SMALL = re.compile(r"\b[a-z]{5,}")
_CAPITAL = re.compile(r"\b[A-Z][\w-]+\s+$")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def affinity(left: Deed, right: Deed, weights: Mapping[str, float]) -> float:
    """Return what two clauses share besides their kind of act: keys by their weight, names half, what only stands around less."""
    return affinity_of(left.fact, left.around, right.fact, right.around, weights, generic_keys(left.field) | generic_keys(right.field))


def affinity_of(
    left: Fact, around: frozenset[str], right: Fact, others: frozenset[str], weights: Mapping[str, float], generic: frozenset[str]
) -> float:
    """Return what two clauses share: keys by their weight, names half, keys that stand around one of them less."""
    ours, theirs = counted_keys(left), counted_keys(right)
    names = left.names | right.names
    shared = ((ours | around) & (theirs | others)) - generic
    return fsum(
        weights.get(key, 1.0)
        * (_NAME if key in names or key.startswith("@") else 1.0)
        * (1.0 if key in ours and key in theirs else _AROUND)
        for key in shared
    )


_GENERIC: dict[str, frozenset[str]] = {}


def generic_keys(field: Field) -> frozenset[str]:
    """Return the keys of the words that tell a kind of act."""
    if field.name not in _GENERIC:
        words = re.findall(r"[a-z]{3,}", field.done.pattern)
        _GENERIC[field.name] = frozenset(k for w in words for k in keys_of(w))
    return _GENERIC[field.name]
