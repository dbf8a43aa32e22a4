"""Vocabulary: words and phrases that reporters use for one thing, under one key each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from casus.ground.text import fold
from casus.reconcile.synonyms import LINES, PHRASES
from casus.reconcile.wording import is_small, stem


def _forms(word: str) -> Iterator[str]:
    """Yield a word as it stands in a text: plural, past, participle."""
    yield from (word, word + "s", word + "ed", word + "ing", word + word[-1] + "ed", word + word[-1] + "ing")
    if word.endswith("e"):
        yield from (word + "d", word[:-1] + "ing")
    if word.endswith("y"):
        yield from (word[:-1] + "ies", word[:-1] + "ied")
    if word.endswith(("s", "sh", "ch", "x")):
        yield word + "es"


_KEY = {form: line.split()[0] for line in reversed(LINES.split("\n")) if line for word in reversed(line.split()) for form in _forms(word)}
_ALSO = {
    "die": ("die", "harm"), "wound": ("wound", "harm"), "bomb": ("bomb", "attack"), "shell": ("shell", "attack"),
    "bid": ("ask", "offer"), "oppose": ("oppose", "reject"), "refugee": ("refugee", "evacuate"), "drone": ("drone", "airliner"),
    "helicopter": ("helicopter", "airliner"), "order": ("order", "approve"), "lawmaker": ("lawmaker", "parliament"),
    "unanimous": ("unanimous", "approve"),
    "frigate": ("frigate", "ship"), "gunboat": ("gunboat", "ship"), "cutter": ("cutter", "ship"), "trawler": ("trawler", "ship"),
    "tanker": ("tanker", "ship"), "submarine": ("submarine", "ship"), "freighter": ("freighter", "ship"), "ferry": ("ferry", "ship"),
}  # the wider word too  # fmt: skip
_PHRASE = re.compile(
    r"\b(?:" + "|".join(rf"(?P<p{n}>(?:{pattern})\b)" for n, pattern in enumerate(PHRASES)) + ")"
)  # one boundary for all: else each of them is tried in the middle of words
_PHRASE_KEYS = [tuple(keys.split()) for keys in PHRASES.values()]
_EMPTY = frozenset(
    """man men way thing things time times part side sides number total figure case point place day days week weeks month months year years
    hour hours minute minutes new first second last next now today yesterday tomorrow earlier later still already also own even ever never
    none nobody nothing anything something everything neither make made take took taken get got go went come came
    below above level levels become became let put set run use used
    least about around near nearly almost roughly estimated over outside inside though although yet along amid per while including since
    former old big large small major main senior top recent whole entire early late full
    another some several many few much well back monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december according""".split()
)


@lru_cache(maxsize=50000)
def key_of(word: str) -> str:
    """Return the key under which a word meets those used for the same thing; "" for a word that says nothing by itself.

    >>> key_of("truce"), key_of("ceasefire"), key_of("the"), key_of("Sevastopol")
    ('ceasefire', 'ceasefire', '', 'sevastopol')
    """
    bare = fold(word)
    if is_small(bare) or bare in _EMPTY:
        return ""
    return _KEY.get(bare) or _plain_stem(bare)


def keys_of(word: str) -> tuple[str, ...]:
    """Return the keys of a word: its own, and that of a wider word where what it tells is one kind of that.

    >>> keys_of("bombed"), keys_of("of")
    (('bomb', 'attack'), ())
    """
    key = key_of(word)
    return _ALSO.get(key, (key,)) if key else ()


def without_wider(keys: frozenset[str]) -> frozenset[str]:
    """Return keys without the wider words of those among them: one word told counts once.

    >>> sorted(without_wider(frozenset(("bomb", "attack", "town"))))
    ['bomb', 'town']
    """
    wider = {w for key in keys & _ALSO.keys() for w in _ALSO[key][1:] if _ALSO[key][0] == key}
    return keys - wider if wider else keys


def is_synonym(word: str) -> bool:
    """Say whether a word has a key that stands for others too: "Cortes" is a parliament, no name."""
    return fold(word) in _KEY


def _plain_stem(word: str) -> str:
    root = stem(word)
    return root if len(root) > 1 else ""


VESSELS = frozenset(  # what sails, flies or drives, for words such as "it" that stand for one
    map(key_of, "ship frigate gunboat trawler tanker submarine cutter ferry freighter plane helicopter patrol convoy truck drone".split())
)


def find_phrases(folded: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """Return the phrases of a folded text that stand for a word of their own: start, end, and keys.

    >>> find_phrases("troops opened fire")
    [(7, 18, ('shoot',))]
    """
    found = []
    for match in _PHRASE.finditer(folded):
        name = match.lastgroup or "p0"
        found.append((match.start(), match.end(), _PHRASE_KEYS[int(name[1:])]))
    return found
