"""Written forms of English verbs and nouns, whatever lemma a parser guesses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from casus.codebook.load import data_folder

T = TypeVar("T")

_PLURALS = {"man": "men", "woman": "women", "child": "children", "person": "people", "crisis": "crises", "basis": "bases",
            "coup d'état": "coups d'état", "wife": "wives", "life": "lives", "half": "halves", "knife": "knives", "thief": "thieves",
            "leaf": "leaves", "foot": "feet", "analysis": "analyses", "referendum": "referenda", "memorandum": "memoranda",
            "serviceman": "servicemen", "policeman": "policemen", "gunman": "gunmen", "spokesman": "spokesmen"}  # fmt: skip
_VOWELS = "aeiou"


def read_irregular() -> dict[str, tuple[str, ...]]:
    """Return the past forms and participles of each irregular verb, also those that equal it ("put")."""
    lines = (data_folder() / "irregular.txt").read_text("utf-8").splitlines()
    rows = (line.split() for line in lines if line and not line.startswith("#"))
    return {lemma: tuple(forms) for lemma, *forms in rows}


_PAST = read_irregular()


def verb_forms(lemma: str) -> frozenset[str]:
    """Return every written form of a verb; where doubling a consonant depends on stress, both spellings.

    >>> sorted(verb_forms("annex"))
    ['annex', 'annexed', 'annexes', 'annexing']
    >>> sorted(verb_forms("withdraw"))
    ['withdraw', 'withdrawing', 'withdrawn', 'withdraws', 'withdrew']
    """
    forms = {lemma, _with_s(lemma)}
    stems = {lemma}
    if lemma.endswith("ie"):
        stems, pasts = {lemma[:-2] + "y"}, {lemma + "d"}
    elif lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        stems, pasts = {lemma[:-1]}, {lemma + "d"}
    elif lemma.endswith("e"):
        pasts = {lemma + "d"}
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        pasts = {lemma[:-1] + "ied"}
    elif lemma.endswith("c"):
        stems, pasts = {lemma + "k"}, {lemma + "ked"}
    else:
        if _may_double(lemma):
            stems.add(lemma + lemma[-1])
        pasts = {stem + "ed" for stem in stems}
    forms |= {stem + "ing" for stem in stems}
    forms |= set(_PAST.get(lemma, ())) or pasts
    return frozenset(forms)


def noun_forms(lemma: str) -> frozenset[str]:
    """Return the singular and the plural of a noun.

    >>> sorted(noun_forms("ally")), sorted(noun_forms("referendum"))
    (['allies', 'ally'], ['referenda', 'referendum', 'referendums'])
    """
    forms = {lemma, _with_s(lemma)}
    if lemma in _PLURALS:
        forms.add(_PLURALS[lemma])
    elif lemma.endswith("man") and lemma not in _NO_MEN:
        forms.add(f"{lemma[:-3]}men")  # "trawlermen"
    return frozenset(forms)


_NO_MEN = frozenset("human german roman ottoman norman shaman talisman caiman".split())


def _only_past() -> frozenset[str]:
    pasts = {form for forms in _PAST.values() for form in forms}
    return frozenset(
        pasts - set(_PAST) - {"found", "bore", "ground", "wound", "lay", "lit", "felt", "rung", "fed", "bound", "saw", "rose", "hung"}
    )


_ONLY_PAST = _only_past()


def is_past_form(word: str) -> bool:
    """Say whether a verb form can only be a past or a participle, whatever a tagger made of it.

    >>> is_past_form("shot"), is_past_form("annexed"), is_past_form("shoot"), is_past_form("need")
    (True, True, False, False)
    """
    return word in _ONLY_PAST or (word.endswith("ed") and len(word) > 4 and not word.endswith(("eed", "embed")))


def is_past_as_well(word: str) -> bool:
    """Say whether a verb's base form is its past as well, so that a tagger may take the one for the other.

    >>> is_past_as_well("cut"), is_past_as_well("shoot")
    (True, False)
    """
    return _PAST.get(word, ("",))[0] == word


def by_verb_form(table: Mapping[str, T]) -> dict[str, T]:
    """Return a table keyed by verb lemmas as one keyed by all their forms; the first lemma of a form wins.

    >>> by_verb_form({"deny": "no"})["denied"]
    'no'
    """
    found: dict[str, T] = {}
    for lemma, value in table.items():
        for form in verb_forms(lemma):
            found.setdefault(form, value)
    return found


def by_noun_form(table: Mapping[str, T]) -> dict[str, T]:
    """Return a table keyed by noun lemmas as one keyed by singular and plural."""
    return {form: value for lemma, value in table.items() for form in noun_forms(lemma)}


def all_noun_forms(lemmas: Iterable[str]) -> frozenset[str]:
    """Return the singular and plural forms of all the nouns."""
    return frozenset(form for lemma in lemmas for form in noun_forms(lemma))


def all_verb_forms(lemmas: Iterable[str]) -> frozenset[str]:
    """Return all forms of all the verbs."""
    return frozenset(form for lemma in lemmas for form in verb_forms(lemma))


def _with_s(lemma: str) -> str:
    if lemma in ("be", "have"):
        return {"be": "is", "have": "has"}[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or (lemma.endswith("o") and lemma[-2:-1] not in _VOWELS):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _may_double(lemma: str) -> bool:
    """Say whether the last consonant may be doubled: consonant, one vowel, consonant ("shell" and "load" never do)."""
    if len(lemma) < 3 or lemma[-1] in _VOWELS + "wxyh" or lemma[-2] not in _VOWELS:
        return False
    return lemma[-3] not in _VOWELS or lemma[-3:-1] == "ui" or lemma.endswith("ial")
