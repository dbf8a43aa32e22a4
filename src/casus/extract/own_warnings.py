"""Warnings of whose deed: "warned that it would shut the road" threatens, "that Chad would" does not."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.inflection import all_verb_forms
from casus.extract.cast import Cast, Roles
from casus.extract.clauses import aux_tokens, case_of, is_passive, is_verb, marks, subject_tokens
from casus.extract.embedding import WILL
from casus.extract.sides import cast_all
from casus.extract.unreal import is_negated
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_WARNING = all_verb_forms("warn caution".split())
_AHEAD = WILL | frozenset({"can", "could", "may", "might", "shall"})
# What is done to others as a reply or a punishment: who warns of it, does it ("anyone who crossed would be stopped").
_DONE = frozenset(
    """stop dismiss keep resist meet treat regard consider fine punish prosecute expel shoot seize arrest detain declare sue draft deport
    withdraw suspend sanction denounce try hang bomb attack destroy sink intercept ban bar hold confiscate jail imprison blacklist disband
    impound repel crush answer sever annul revoke cancel exclude evict set visit open fire dissolve deal break drive blockade""".split()
)
_LEAVING = frozenset("quit leave withdraw sign attend resign retreat move yield concede budge".split())
_SUFFERED = frozenset("tolerate accept allow permit let stand sit hesitate rest recognise recognize back".split())
_GRANTED = frozenset("admit allow permit tolerate accept let recognise recognize forgive receive".split())  # "would not be admitted"
_OWN = frozenset("it they he she we i".split())
_FORCES = frozenset(
    """navy army troops forces ships jets aircraft military guards fleet air soldiers gunners pilots police men members followers
    supporters fighters""".split()
)
# What befalls one, so that of it one only warns others.
_BEFALLING = frozenset(
    """be have lose suffer face need become take run fail collapse mean cost lead result cause remain die starve get end happen fall prove
    follow bring make come""".split()
)


def warns_of_own_deed(sentence: Sentence, verb: Token) -> bool:
    """Say whether what somebody warns of is a deed of his own or of his forces, that lies ahead.

    The odd case: "warned that it would run out of flour" threatens nobody, as that befalls one.
    """
    if verb.text.lower() not in _WARNING:
        return False
    return any(_is_own_deed(sentence, c) or _is_reply(sentence, c) for c in sentence.children(verb, "ccomp") if c.index > verb.index)


def warns_on_condition(sentence: Sentence, verb: Token) -> bool:
    """Say whether what somebody warns of hangs on what others do: "warned that the readmission would end if no visas came".

    The odd case: of what befalls one ("that the harvest would fail unless it rained") anybody warns.
    """
    if verb.text.lower() not in _WARNING:
        return False
    clauses = (t for t in sentence.children(verb, "ccomp") if t.index > verb.index and _lies_ahead(sentence, t))
    return any(t.lemma not in _BEFALLING and _is_conditional(sentence, t) for t in clauses)


def _is_conditional(sentence: Sentence, clause: Token) -> bool:
    return any({"if", "unless"}.intersection(marks(sentence, t)) for t in sentence.children(clause, "advcl"))


def warns_by_name(cast: Cast, sentence: Sentence, verb: Token, roles: Roles, statements: Sequence[Statement]) -> bool:
    """Say whether a side warns of a deed of its own that is named: "the envoy warned Damascus that Turkey would respond"."""
    sides = {r.party.actor for r in roles.actors} - {None}
    if not sides or verb.text.lower() not in _WARNING:
        return False
    clauses = [t for t in sentence.children(verb, "ccomp") if t.index > verb.index and _lies_ahead(sentence, t)]
    deeds = [t for t in clauses if t.lemma not in _BEFALLING and not is_passive(sentence, t)]
    deeds = [t for t in deeds if not is_negated(sentence, t) or t.lemma in _SUFFERED]  # "would not quit the island" threatens nobody
    named = [t for clause in deeds for t in subject_tokens(sentence, clause)]
    return any(r.party.actor in sides for r in cast_all(cast, sentence, named, statements) if r.is_actor)


def warns_of_others(cast: Cast, sentence: Sentence, verb: Token, roles: Roles, statements: Sequence[Statement]) -> bool:
    """Say whether a third side's deed is what one is warned of, as friends warn: "warned Chad that Libyan ships were jamming radars"."""
    sides = {r.party.actor for r in (*roles.actors, *roles.recipients)}
    clauses = [t for t in sentence.children(verb, "ccomp") if t.index > verb.index and is_verb(t) and not is_passive(sentence, t)]
    named = [t for clause in clauses for t in subject_tokens(sentence, clause)]
    doing = [r.party.actor for r in cast_all(cast, sentence, named, statements) if r.is_actor and r.party.actor is not None]
    return bool(doing) and sides.isdisjoint(doing)


def _is_own_deed(sentence: Sentence, clause: Token) -> bool:
    if not is_verb(clause) or clause.lemma in _BEFALLING or is_passive(sentence, clause):
        return False
    if not _lies_ahead(sentence, clause):
        return False
    if is_negated(sentence, clause) and clause.lemma in _LEAVING:
        return False  # "would not quit the island" refuses
    return any(_is_own(sentence, t) for t in subject_tokens(sentence, clause)) and not _is_unable(sentence, clause)


def _lies_ahead(sentence: Sentence, clause: Token) -> bool:
    return is_verb(clause) and any(t.text.lower() in _AHEAD for t in aux_tokens(sentence, clause))


def _is_reply(sentence: Sentence, clause: Token) -> bool:
    """Say whether a passive without an agent is what those who warn will do: "that strikers would be dismissed"."""
    if not is_verb(clause) or not is_passive(sentence, clause) or not _lies_ahead(sentence, clause):
        return False
    if any(case_of(sentence, t) == "by" for t in sentence.children(clause, "obl", "obl:agent")):
        return False
    return clause.lemma in (_GRANTED if is_negated(sentence, clause) else _DONE)


def _is_unable(sentence: Sentence, clause: Token) -> bool:
    return is_negated(sentence, clause) and clause.lemma in ("survive", "reach", "find", "know", "pay", "afford")


def _is_own(sentence: Sentence, subject: Token) -> bool:
    """Say whether a subject is the one who warns, or whose forces are: "it", "its navy"."""
    if subject.text.lower() in _OWN:
        return True
    owned = any(t.upos == "PRON" for t in sentence.children(subject, "nmod:poss"))
    return owned and any(w.text.lower() in _FORCES for w in (subject, *sentence.children(subject, "compound", "amod")))
