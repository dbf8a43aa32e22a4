"""Grants: who is to do what somebody is given, allowed or left time to do."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import is_passive, is_verb, marks, subject_tokens
from casus.extract.control_words import HANDING
from casus.model.sentence import Sentence, Token

DEADLINES = frozenset({"threaten.deadline", "threaten.deadline-day"})  # the senses of the lexicon that this module bears out

_GIVING = all_verb_forms("give grant hand leave set assign".split())
_ALLOWING = all_verb_forms("allow let permit".split())
_TIMES = all_noun_forms("second minute hour day week fortnight month year deadline".split()) | {"time"}
# What the giver keeps: "gave Kuwait its word to withdraw", "a promise to leave".
_OWN_WORDS = all_noun_forms("word promise pledge vow assurance undertaking commitment guarantee notice reason cause threat".split())


def find_receiver(sentence: Sentence, infinitive: Token) -> list[Token]:
    """Return the one who is to do what an infinitive says since he is given time, leave or an order for it, or nothing.

    As in "gave Chad ten days to withdraw", "was given until Friday to leave", "handed the army the task to guard it". The odd case: who
    gives his word or notice is himself to do it.
    """
    if "to" not in marks(sentence, infinitive):
        return []
    verb = _giver(sentence, infinitive)
    if verb is None:
        return []
    if is_passive(sentence, verb):
        return subject_tokens(sentence, verb)
    objects = [t for t in sentence.children(verb, "obj") if t.index < infinitive.index]
    return list(sentence.children(verb, "iobj")) or (objects[:1] if len(objects) == 2 else [])


def is_deadline(sentence: Sentence, infinitive: Token) -> bool:
    """Say whether somebody is given time to do what an infinitive says: it is asked of him ("three days to leave")."""
    verb = _giver(sentence, infinitive)
    return verb is not None and bool(find_receiver(sentence, infinitive)) and _has_time(sentence, verb)


def sets_deadline(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb gives somebody time to do something; a day off or a year in office is no deadline."""
    holders = (verb, *(t for t in sentence.children(verb, "obj") if t.text.lower() in _TIMES))
    below = [t for h in holders for t in sentence.children(h, "acl", "advcl", "xcomp") if t.index > verb.index]
    return _has_time(sentence, verb) and any("to" in marks(sentence, t) for t in below)


def is_permitted(sentence: Sentence, verb: Token) -> bool:
    """Say whether another's act is only allowed: "let Qatar's planes cross its airspace", not "let its own army attack"."""
    head = sentence.head_of(verb)
    if head is None or not is_verb(head) or verb.rel not in ("xcomp", "ccomp", "advcl") or head.text.lower() not in _ALLOWING:
        return False
    allowed = [t for t in sentence.children(head, "obj", "iobj", "nsubj:pass") if t.index < verb.index] or subject_tokens(sentence, verb)
    own = {"its", "his", "her", "their", "our"}
    return bool(allowed) and not any(t.text.lower() in own for t in sentence.children(allowed[0], "nmod:poss"))


def _giver(sentence: Sentence, infinitive: Token) -> Token | None:
    """Return the verb of giving over an infinitive, on it or on what is given."""
    head = sentence.head_of(infinitive)
    if head is None or infinitive.rel not in ("acl", "advcl", "xcomp"):
        return None
    if is_verb(head):
        return head if head.text.lower() in _GIVING and _has_time(sentence, head) else None
    if head.text.lower() in _OWN_WORDS or head.rel not in ("obj", "obl"):
        return None
    verb = sentence.head_of(head)
    return verb if verb is not None and is_verb(verb) and verb.text.lower() in _GIVING else None


def _has_time(sentence: Sentence, verb: Token) -> bool:
    if any(t.text.lower() in _TIMES for t in sentence.children(verb, "obj") if t.index > verb.index):
        return True
    return any(c.text.lower() == "until" for t in sentence.children(verb, "obl", "obj") for c in sentence.children(t, "case"))


def receiver(sentence: Sentence, verb: Token) -> list[Token]:
    """Return the one to whom something is given, which parsers may take for a second object: "granted Zambia a loan"."""
    found = list(sentence.children(verb, "iobj"))
    objects = [t for t in sentence.children(verb, "obj") if t.index > verb.index]
    if found or verb.lemma not in HANDING:
        return found
    run_in = [t for o in objects for t in sentence.children(o, "compound") if _is_run_in(sentence, verb, t)]
    return objects[:1] if len(objects) == 2 else run_in


def _is_run_in(sentence: Sentence, verb: Token, name: Token) -> bool:
    """Say whether a name right behind the verb is whom something is given, which parsers run in with it: "gave Thailand military aid"."""
    start = min(t.index for t in sentence.subtree(name))
    between = sentence.tokens[verb.index + 1 : start]
    return name.upos == "PROPN" and not name.text.isupper() and all(t.upos in ("DET", "ADV") for t in between)
