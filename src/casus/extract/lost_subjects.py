"""Lost subjects: those of clauses that a parser hung beside the one who does what they tell."""

from __future__ import annotations

from casus.extract.clauses import is_verb
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


def subject_beside(sentence: Sentence, verb: Token, head: Token) -> tuple[Token | None, Token | None]:
    """Return the noun that does what a finite clause beside it tells, or the verb whose subject the clause shares; two at most one of which is.

    "Chad, which had complained twice, sealed its border" is a name with a clause beside it to some parsers; "called it piracy, suspended
    the talks, and sent a note" has one subject.
    """
    if verb.rel != "parataxis" or verb.xpos not in _FINITE or head.index > verb.index or sentence.tokens[verb.index - 1].text not in _COMMA:
        return None, None
    if is_verb(head):
        is_listed = head.xpos == verb.xpos and any(t.index > verb.index for v in (verb, head) for t in sentence.children(v, "conj"))
        return None, head if is_listed else None
    told = [t for t in sentence.children(head, "acl:relcl", "acl", "appos") if head.index < t.index < verb.index]
    return (head if told and head.upos in ("PROPN", "NOUN") and head.rel == "root" else None), None


_COMMA = frozenset({",", "\"", "”"})


def is_wish(sentence: Sentence, verb: Token) -> bool:
    """Say whether a clause tells what is to be, with a verb that has no tense: "that the soldiers be withdrawn", "that Chad leave"."""
    if "that" not in (t.text.lower() for t in sentence.children(verb, "mark")):
        return False
    first = sentence.child(verb, "aux", "aux:pass", "cop") or verb
    return first.xpos == "VB"
