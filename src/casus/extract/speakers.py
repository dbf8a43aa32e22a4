"""Who does the saying: the subject of a cue, through passives, participles, coordination, control and relative clauses."""

from __future__ import annotations

from casus.model.sentence import Sentence, Token

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM", "DET"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_OBJECT_CONTROL = frozenset("tell urge ask order persuade force allow lead cause push press invite warn advise encourage convince".split())


def is_passive(sentence: Sentence, verb: Token) -> bool:
    """Say whether the verb is passive: it has a passive subject or auxiliary, or is a bare participle after a noun."""
    if sentence.child(verb, "nsubj:pass", "aux:pass") is not None:
        return True
    return verb.xpos == "VBN" and verb.rel in ("acl", "advcl") and sentence.child(verb, "aux", "nsubj") is None


def find_agent(sentence: Sentence, verb: Token) -> Token | None:
    """Return the agent of a passive verb ("by Moscow"), or None."""
    for child in sentence.children(verb, "obl"):
        if child.deprel == "obl:agent" or any(c.text.lower() == "by" for c in sentence.children(child, "case")):
            return child
    return None


def find_subject(sentence: Sentence, verb: Token, depth: int = 0) -> Token | None:
    """Return the head of the phrase that does what the verb says, or None where the sentence does not tell.

    A participle ("adding that"), an infinitive ("refused to say") and a coordinated verb borrow the subject of the verb above; a
    relative clause takes its antecedent; a noun's own participle ("a report saying") takes the noun.
    """
    if depth > 4:
        return None
    if is_passive(sentence, verb):
        return find_agent(sentence, verb)
    own = sentence.child(verb, "nsubj", "csubj") or _subject_of_nominal(sentence, verb)
    if own is not None:
        return _antecedent(sentence, own, verb) if own.text.lower() in _RELATIVE else own
    above = sentence.head_of(verb)
    if verb.xpos in ("VBD", "VBZ", "VBP") and verb.rel in ("root", "ccomp", "parataxis"):
        return _misattached_subject(sentence, verb)
    if above is None:
        return None
    if verb.rel == "conj" or (verb.deprel == "parataxis" and verb.xpos == "VBG"):
        return find_subject(sentence, above, depth + 1)
    if verb.rel == "acl":
        return _subject_of_modifier(sentence, verb, above, depth)
    if verb.rel in ("xcomp", "advcl", "ccomp", "obl", "dep") and verb.xpos in ("VBG", "VB", "VBN"):
        if verb.rel == "xcomp" and above.lemma in _OBJECT_CONTROL:
            return sentence.child(above, "obj", "iobj")
        if above.upos in _NOMINAL - {"ADJ"} and sentence.child(above, "nsubj", "cop") is None:
            return above if verb.xpos == "VBG" else None
        if is_passive(sentence, above):
            return sentence.child(above, "nsubj:pass")
        return find_subject(sentence, above, depth + 1)
    return None


def _subject_of_nominal(sentence: Sentence, verb: Token) -> Token | None:
    """Return the subject in "with Moscow claiming ...", where the parse makes the verb hang on the name or beside it."""
    for child in sentence.children(verb, "obl", "dep"):
        if child.index < verb.index and any(c.text.lower() == "with" for c in sentence.children(child, "case")) and verb.xpos == "VBG":
            return child
    return None


def _antecedent(sentence: Sentence, pronoun: Token, verb: Token) -> Token:
    """Return the noun that a relative pronoun stands for; the pronoun itself where the clause hangs on no noun."""
    clause = verb
    while clause.rel in ("conj", "xcomp") and clause.head >= 0:
        clause = sentence.tokens[clause.head]
    noun = sentence.head_of(clause)
    if clause.deprel == "acl:relcl" and noun is not None and noun.upos in _NOMINAL:
        return noun
    return pronoun


def _subject_of_modifier(sentence: Sentence, verb: Token, noun: Token, depth: int) -> Token | None:
    """Return the subject of a verb that modifies a noun: the noun ("a report saying"), or who has it ("took pains to say")."""
    if verb.deprel == "acl:relcl" or verb.xpos == "VBG":
        return noun
    above = sentence.head_of(noun)
    if any(c.text.lower() == "to" for c in sentence.children(verb, "mark")) and above is not None and above.upos in ("VERB", "AUX"):
        return find_subject(sentence, above, depth + 1)
    return None


def _misattached_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the name before a finite verb that the parser hung on it under another relation, or right after it ("said Lute")."""
    for child in sentence.children(verb, "flat", "dep", "appos", "compound", "obl:unmarked", "nmod:unmarked", "obj", "vocative"):
        is_name = child.upos == "PROPN" and child.entity[2:] in ("PER", "ORG", "LOC")
        if is_name and (child.index < verb.index or child.index - verb.index <= 4):
            return child
    return None
