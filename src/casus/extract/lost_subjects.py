"""Lost subjects: those of clauses that a parser hung beside the one who does what they tell."""

from __future__ import annotations

from casus.extract.clauses import is_verb, marks
from casus.extract.control_words import RESULTS
from casus.model.sentence import Sentence, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def strayed_subject(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """Return the subject that a parser hung on the attribution behind a clause: "soldiers fired across the line, the army said"."""
    if verb.rel != "ccomp" or head.index < verb.index or verb.xpos not in ("VBD", "VBZ", "VBP", "VBN", "VBG"):
        return None
    found = [t for t in sentence.children(head, "nsubj") if t.index < verb.index]
    later = [t for t in sentence.children(head, "nsubj") if t.index > verb.index]
    return found[-1] if found and later else None


def clause_before_cue(sentence: Sentence, verb: Token) -> Token | None:
    """Return the clause whose result a participle after its attribution is: "troops fired, the army said, wounding three"."""
    head = sentence.head_of(verb)
    if head is None or verb.xpos != "VBG" or verb.text.lower() not in RESULTS or verb.rel not in ("ccomp", "advcl"):
        return None
    if head.index > verb.index or sentence.tokens[verb.index - 1].text != ",":
        return None
    return next((t for t in sentence.children(head, "ccomp") if t.index < head.index and is_verb(t)), None)


def subject_beside(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """Return the noun that a finite clause stands beside to some parsers: "Chad, which had complained twice, sealed its border".

    Of those who are kept from being harmed it is they: "saved the sailors from being arrested".
    """
    if verb.xpos == "VBN" and "from" in marks(sentence, verb) and is_verb(head):
        return next((t for t in sentence.children(head, "obj") if t.index < verb.index), None)
    if not _is_beside(sentence, verb, head) or head.upos not in ("PROPN", "NOUN") or head.rel != "root":
        return None
    return head if any(t.index < verb.index for t in sentence.children(head, "acl:relcl")) else None


def is_listed_after(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether a finite clause shares the subject of the one before it: "called it piracy, suspended the talks, and sent a note"."""
    if not _is_beside(sentence, verb, head) or not is_verb(head) or head.xpos != verb.xpos:
        return False
    return any(t.index > verb.index for v in (verb, head) for t in sentence.children(v, "conj"))


def _is_beside(sentence: Sentence, verb: Token, head: Token) -> bool:
    is_after = verb.rel == "parataxis" and verb.xpos in _FINITE and head.index < verb.index
    return is_after and sentence.tokens[verb.index - 1].text in _COMMA


_COMMA = frozenset({",", '"', "”"})


def is_owned_up(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether a gerund tells what a clause's subject denies, admits or regrets that he did: "denies having armed them"."""
    first = sentence.child(verb, "aux", "aux:pass") or verb
    return head.lemma in _OWNING_UP and first.xpos == "VBG" and not marks(sentence, verb)


_OWNING_UP = frozenset({"deny", "admit", "acknowledge", "regret", "recall", "remember", "confess"})


def is_wish(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause tells what is to be, with a verb that has no tense: "that the soldiers be withdrawn", "that Chad leave"."""
    if "that" not in (t.text.lower() for t in sentence.children(verb, "mark")):
        return False
    first = sentence.child(verb, "aux", "aux:pass", "cop") or verb
    return first.xpos == "VB"
