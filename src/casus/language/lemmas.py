"""Lemmas of inflected words: irregular forms from a table, regular ones by spelling rules.

The model's edit scripts fail on one inflected verb in six ("insiste", "referr"), since they cannot see whether a stem is a word.
"""

from __future__ import annotations

from collections.abc import Callable
from sys import intern

from casus.codebook.inflection import read_irregular

_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "crises": "crisis", "bases": "base", "wives": "wife", "lives": "life",
    "halves": "half", "knives": "knife", "thieves": "thief", "leaves": "leaf", "feet": "foot", "teeth": "tooth", "analyses": "analysis",
    "referenda": "referendum", "memoranda": "memorandum", "theses": "thesis", "wolves": "wolf", "shelves": "shelf", "selves": "self",
    "loaves": "loaf", "mice": "mouse", "geese": "goose", "criteria": "criterion", "phenomena": "phenomenon", "people": "people",
    "media": "media", "data": "data", "movies": "movie", "ties": "tie", "calories": "calorie", "cookies": "cookie", "zombies": "zombie",
}  # fmt: skip
_IE = {"dies": "die", "lies": "lie", "ties": "tie", "vies": "vie", "died": "die", "lied": "lie", "tied": "tie", "vied": "vie",
       "dying": "die", "lying": "lie", "tying": "tie", "vying": "vie", "belied": "belie", "belies": "belie"}  # fmt: skip
# Stems of which the vocabulary knows the wrong word better.
_STEMS = {"unit": "unite", "add": "add", "err": "err", "ebb": "ebb", "ow": "owe", "ey": "eye", "chang": "change", "rang": "range",
          "agre": "agree", "fre": "free", "fle": "flee", "se": "see", "decre": "decree"}  # fmt: skip
_VOWELS = "aeiou"
_FINAL_E = tuple(
    "at az ez iz oz uz yz v c u dg rg lg ing ang bl cl dl fl gl kl pl tl rs ns ps ls is us os as eas ois cur dur gur jur sur tur".split()
)
# Rare verbs whose spelling says the wrong thing of their stems, and commoner words that these would be taken for ("breath", "din").
_VERBS = frozenset(
    "accredit accustom allot analyse annul assuage backpedal bathe bayonet besiege brag breathe browbeat browse censor clamor cling clothe "
    "compel concur contravene convene cordon corral cosponsor defang dine discredit elicit emphasise enquire entreat expel extol flog "
    "gallop gloat graze gripe headbutt imperil imprison inquire lambaste laud loathe maltreat manoeuvre mistreat ooze overstep paralyse "
    "posit prod propel pummel ratchet readmit rebut repel reroute revere seethe sever shred shun siphon skyrocket snub solicit soothe "
    "teargas teethe unban unfreeze unravel unseat wane wiretap wreathe".split()
)
_DOUBLED = frozenset("gas bus bias focus quiz whiz".split())  # "gassed"


def invert_irregular() -> dict[str, str]:
    """Return the lemma of each irregular past form and participle, also of those that equal their lemma ("put")."""
    table: dict[str, str] = {}
    for lemma, forms in read_irregular().items():
        for form in forms:
            table.setdefault(form, lemma)
    table.update({"is": "be", "are": "be", "am": "be", "has": "have", "does": "do", "goes": "go", "lay": "lie", "bound": "bind"})
    return table


class Lemmas:
    """Finds lemmas of inflected verbs and plural nouns.

    Args:
        rank: how common a word is (0 the most), or None for what is no word the encoder knows.
    """

    def __init__(self, rank: Callable[[str], int | None]) -> None:
        self._rank = rank
        self._irregular = invert_irregular()
        self._known: dict[tuple[str, str], str | None] = {}

    def __call__(self, word: str, xpos: str) -> str | None:
        """Return the lemma, or None where the rules do not apply and the model's own should stand.

        Args:
            word: the word as written.
            xpos: its Penn Treebank tag; VBD, VBN, VBG, VBZ and NNS have rules.
        """
        key = word, xpos
        if key not in self._known:
            found = self._find(word.lower(), xpos) if word.isalpha() else None
            self._known[key] = None if found is None else intern(found)
        return self._known[key]

    def _find(self, word: str, xpos: str) -> str | None:
        if xpos in ("VBD", "VBN"):
            return self._irregular.get(word) or _IE.get(word) or self._without_ed(word)
        if xpos == "VBG":
            return _IE.get(word) or (self._stem(word[:-3]) if word.endswith("ing") and len(word) > 4 else None)
        if xpos == "VBZ":
            return self._irregular.get(word) or _IE.get(word) or self._without_s(word)
        if xpos == "NNS":
            return _PLURALS.get(word) or self._without_s(word)
        return None

    def _without_ed(self, word: str) -> str | None:
        if not word.endswith("ed") or len(word) < 4:
            return None
        return word[:-3] + "y" if word.endswith("ied") else self._stem(word[:-2])

    def _without_s(self, word: str) -> str | None:
        if not word.endswith("s") or word.endswith(("ss", "us")) or len(word) < 3:
            return None
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        if word.endswith("oes"):
            return word[:-2]
        if word.endswith("ses") and word[-4] != "s" and self._rank(word[:-1]) is not None:
            return word[:-1]  # "loses" is no "los"
        if word.endswith(("ches", "shes", "sses", "xes", "zes", "ses")):
            return self._better(word[:-1], word[:-2])
        return word[:-1]

    def _stem(self, stem: str) -> str:
        """Return the verb of a stem that -ed or -ing was cut from."""
        if stem in _STEMS:
            return _STEMS[stem]
        known = next((verb for verb in (stem + "e", stem, stem[:-1] if stem[-2:-1] == stem[-1:] else "") if verb in _VERBS), None)
        if known is not None:
            return known
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
            return self._undoubled(stem)
        if stem.endswith("ck") and stem[:-1].endswith("ic") and self._rank(stem) is None:
            return stem[:-1]
        if _is_short(stem) and self._rank(stem + "e") is not None:
            return stem + "e"
        return self._better(stem, stem + "e")

    def _better(self, left: str, right: str) -> str:
        """Return the one that is a word, the commoner where both are; by spelling where neither is."""
        a, b = self._rank(left), self._rank(right)
        if a is not None or b is not None:
            return left if b is None or (a is not None and a < b) else right
        short, long = sorted((left, right), key=len)
        return long if _loses_e(short) else short

    def _undoubled(self, stem: str) -> str:
        """Return the verb of a stem with a doubled consonant: "bragg" has "brag", "harass" and "rebuff" end so themselves."""
        single = stem[:-1]
        if stem[-1] in "sfz" or self._rank(single) is None:
            is_doubled = single in _DOUBLED or (stem[-1] not in "lsfz" and self._rank(stem) is None)
            return single if is_doubled else stem
        return stem if stem[-1] == "l" and self._rank(stem) is not None else single


def _loses_e(stem: str) -> bool:
    """Say whether a rare verb's stem has lost an e: "alleg", "postpon", "enlarg"; "entreat" and "hasten" have not."""
    if stem.endswith(_FINAL_E):
        return True
    is_open = len(stem) > 2 and stem[-1] not in _VOWELS + "wxy" and stem[-2] in _VOWELS
    return is_open and stem[-3] not in _VOWELS and not stem.endswith(("en", "er", "el"))


def _is_short(stem: str) -> bool:
    """Say whether a stem is one syllable with one vowel before one consonant: it would have doubled ("hopped"), so it lost an e."""
    return (
        len(stem) > 1 and stem[-1] not in _VOWELS + "wxy" and stem[-2] in _VOWELS + "y" and not any(c in _VOWELS + "y" for c in stem[:-2])
    )
