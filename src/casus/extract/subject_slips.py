"""Subjects that the parse hangs elsewhere: before a relative clause, behind a dateline."""

from __future__ import annotations

from casus.extract.parties import is_personal
from casus.model.sentence import Sentence, Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SHORT = 8  # tokens
_BROUGHT_OUT = frozenset("release publish issue commission conduct take post file".split())


def before_relative(sentence: Sentence, verb: Token) -> Token | None:
    """Return the noun before the relative clause that ends right before the verb ("Ames, who was on the team, warned")."""
    at = verb.index - 1
    while at > 0 and sentence.tokens[at].upos == "ADV":
        at -= 1  # "Ames, who made the word, once said"
    is_loose = sentence.tokens[at].text == ","
    pronoun = next((t for t in reversed(sentence.tokens[: verb.index]) if t.text.lower() in ("who", "which") or t.text == ";"), None)
    if pronoun is None or pronoun.text == ";" or pronoun.index < (2 if is_loose else 1):
        return None
    if is_loose != (sentence.tokens[pronoun.index - 1].text == ","):
        return None
    if not is_loose and sum(t.xpos in FINITE for t in sentence.tokens[pronoun.index : verb.index]) != 1:
        return None  # "an official who spoke anonymously said"
    name = sentence.tokens[pronoun.index - (2 if is_loose else 1)]
    while name.rel in ("flat", "compound"):
        name = sentence.tokens[name.head]
    if name.upos not in ("NOUN", "PROPN", "PRON"):
        return None
    return who_is_meant(sentence, name) if pronoun.text.lower() == "who" else name


def who_is_meant(sentence: Sentence, noun: Token) -> Token:
    """Return the noun before ", who", or the person above a thing there: "the man who was sued for his past, who claims"."""
    if noun.entity[2:] == "LOC":  # "Karl Bond, 30, of Ayr, who was hurt, said"
        before = next((t for t in reversed(sentence.tokens[max(0, noun.index - _SHORT) : noun.index]) if t.entity == "B-PER"), noun)
        between = sentence.tokens[before.index + 1 : noun.index]
        return noun if any(t.xpos in FINITE or t.text in ";:" for t in between) else before
    if noun.upos != "NOUN" or noun.rel not in ("obl", "nmod") or is_personal(noun):
        return noun
    return next((a for a in sentence.ancestors(noun) if a.entity[2:] == "PER" or (a.upos == "NOUN" and is_personal(a))), noun)


def is_wrongly_below(verb: Token, noun: Token) -> bool:
    """Say whether the parse makes a modifier of a verb that is none: a finite one after its noun, or "Continued Ames: ..."."""
    return (verb.xpos in FINITE and noun.index < verb.index) or (verb.index == 0 and noun.upos == "PROPN" and noun.index <= 2)


def name_before(sentence: Sentence, verb: Token, own: Token | None) -> Token | None:
    """Return the person named right before a finite verb, where the parse has another subject or none for it.

    The name wins over a title that it follows ("candidate Ben Carson says"), not over a noun that it only belongs to ("a lawyer for
    Ann Ames said").
    """
    at = verb.index - 1
    is_finite = verb.xpos in FINITE or sentence.child(verb, "aux", "aux:pass") is not None
    while at >= 0 and sentence.tokens[at].upos in ("AUX", "ADV", "PART") and sentence.tokens[at].head == verb.index:
        at -= 1
    if at > 0 and sentence.tokens[at].text == ")":
        at = next((t.index - 1 for t in reversed(sentence.tokens[max(0, at - 8) : at]) if t.text == "("), at)
    if not is_finite or at < 0 or sentence.tokens[at].entity[2:] != "PER" or sentence.tokens[at].upos != "PROPN":
        return None
    start = at
    while start > 0 and sentence.tokens[start].entity == "I-PER":
        start -= 1
    name = sentence.tokens[start]
    while name.head >= start and name.head <= at:
        name = sentence.tokens[name.head]
    if own is None and name.rel == "nmod" and sentence.child(name, "case") is not None:
        holder = sentence.head_of(name)  # "a spokesman for Minister Ames said"
        return holder if holder is not None and holder.upos == "NOUN" and holder.index < name.index else name
    if own is None or start <= own.index <= at:
        return name
    if own.index > verb.index or (own.entity[2:] == "PER" and not sentence.is_below(name, own)):
        return None
    if not sentence.is_below(name, own):
        return name if name.rel not in ("conj", "appos") and not _has_comma(sentence, own, name) else None
    return (
        name
        if name.rel in ("appos", "flat") and name.head == own.index and start - own.index <= 3 and not _has_comma(sentence, own, name)
        else None
    )


def after_dateline(sentence: Sentence, own: Token, verb: Token) -> Token | None:
    """Return the subject after a dateline that the parser took for it ("OSLO (Agency) - A donor said")."""
    dash = next((t for t in sentence.tokens[own.index + 1 : own.index + 9] if _is_dash(sentence, t)), None)
    if dash is None or not sentence.tokens[0].text[:1].isupper():
        return None
    if sentence.tokens[dash.index - 1].text != ")" and not sentence.tokens[0].text.isupper():
        return None
    held = [
        *sentence.children(own, "appos", "dep", "parataxis", "conj", "list", "flat"),
        *sentence.children(verb, "nsubj", "dep", "appos", "obl", "nmod"),
    ]
    return next((t for t in held if dash.index < t.index < verb.index and t.upos in ("NOUN", "PROPN", "PRON")), None)


def opens_with_credit(sentence: Sentence) -> bool:
    """Say whether a sentence opens with an agency or a town in capitals and a dash: "TASS - The parliament ratified the treaty"."""
    return len(sentence.tokens) > 2 and sentence.tokens[0].text.isupper() and _is_dash(sentence, sentence.tokens[1])


def credited(sentence: Sentence, own: Token, verb: Token) -> Token | None:
    """Return the subject after a credit or dateline with which a sentence opens: "TASS - The parliament ratified the treaty"."""
    return after_dateline(sentence, own, verb) if own.index == 0 and own.upos == "PROPN" else None


def _is_dash(sentence: Sentence, token: Token) -> bool:
    """Say whether a token is a dash between words, and no hyphen in one: "U Thein, the secretary-general, said"."""
    return token.text in ("—", "--") or (token.text in ("–", "-") and sentence.tokens[token.index - 1].span.end < token.span.start)


def _has_comma(sentence: Sentence, left: Token, right: Token) -> bool:
    return any(t.text == "," for t in sentence.tokens[left.index : right.index])


def misattached_subject(sentence: Sentence, verb: Token) -> Token | None:
    """Return the name before a finite verb that the parser hung on it under another relation, or right after it ("said Lute")."""
    for clause in sentence.children(verb, "ccomp"):
        if clause.index < verb.index and clause.lemma in _BROUGHT_OUT and not _has_comma(sentence, clause, verb):
            return sentence.child(clause, "nsubj", "nsubj:pass")  # "A poll released on Monday found that": a participle, seen as finite
    for child in sentence.children(verb, "flat", "dep", "appos", "compound", "obl:unmarked", "nmod:unmarked", "obj", "vocative"):
        is_name = child.upos == "PROPN" and child.entity[2:] in ("PER", "ORG", "LOC")
        if is_name and (child.index < verb.index or child.index - verb.index <= 4):
            return child
    after = sentence.tokens[min(verb.index + 1, len(sentence.tokens) - 1)]
    is_first = verb.index == 0 and verb.xpos in ("VBD", "VBN", "VBZ") and any(t.text == ":" for t in sentence.tokens[:_SHORT])
    return after if is_first and after.upos == "PROPN" else None  # "Continued Holm: ..."
