"""Entities as casus labels them, from corpora that mark mentions in another way: GUM and re3d."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpora import UNKNOWN, Example

_TITLES = frozenset(
    "president prime minister mr. mr mrs. mrs ms. ms dr. dr senator sen. rep. gov. governor professor prof. sir lord king queen prince "
    "princess pope judge justice captain capt. general gen. lt. lieutenant col. colonel maj. major brig. sgt. sergeant adm. admiral "
    "secretary chancellor administrator mayor officer miss lady director representative congressman congresswoman deputy chief "
    "commissioner ambassador foreign vice press commander special envoy".split()
)
_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
_LINKS = frozenset({"of", "-", "&", "for", "and"})


def gum_entities(example: Example, remarks: Sequence[str]) -> tuple[str, ...]:
    """Return the names among GUM's mentions: the run of proper nouns around the head of a mention of a person, organisation or place."""
    labels = ["O"] * len(example.words)
    for start, end, kind in sorted(_gum_mentions(remarks), key=lambda m: m[0] - m[1]):
        label = _KINDS.get(kind)
        heads = [i for i in range(start, end + 1) if not start <= example.heads[i] - 1 <= end]
        if label is None or len(heads) != 1 or not example.xpos[heads[0]].startswith("NNP"):
            continue
        if label == "PER" and example.xpos[heads[0]] == "NNPS":
            continue
        left, right = _grow(example, heads[0], start, end, label)
        if label == "PER":
            titles = [i for i in range(left, right) if example.words[i].lower() in _TITLES]
            left = titles[-1] + 1 if titles else left
            if example.words[left].lower() in _TITLES:
                continue
        if all(labels[i] == "O" for i in range(left, right + 1)):
            labels[left : right + 1] = [f"{'B' if i == left else 'I'}-{label}" for i in range(left, right + 1)]
    return tuple(labels)


def _gum_mentions(remarks: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the first word, last word and kind of each mention that the Entity remarks bracket."""
    open_ones: list[tuple[str, int, str]] = []
    found = []
    for i, remark in enumerate(remarks):
        brackets = re.search(r"(?:^|\|)Entity=([^|]*)", remark)
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", brackets[1]) if brackets else ():
            fields = part.strip("()").split("-")
            if part.startswith("("):
                kind = fields[1] if len(fields) > 1 else ""
                if part.endswith(")"):
                    found.append((i, i, kind))
                else:
                    open_ones.append((fields[0], i, kind))
                continue
            for k in range(len(open_ones) - 1, -1, -1):
                if open_ones[k][0] == fields[0]:
                    _, start, kind = open_ones.pop(k)
                    found.append((start, i, kind))
                    break
    return found


def _grow(example: Example, head: int, start: int, end: int, label: str) -> tuple[int, int]:
    """Return the first and last word of the name around a head; organisations and places may hold "of the" and the like."""

    def is_name(i: int) -> bool:
        return start <= i <= end and example.xpos[i].startswith("NNP")

    def links(i: int, j: int) -> bool:
        words = [example.words[k].lower() for k in range(min(i, j), max(i, j) + 1)]
        return label != "PER" and (words in (["of", "the"], ["for", "the"]) or (len(words) == 1 and words[0] in _LINKS))

    left = right = head
    while is_name(left - 1) or (is_name(left - 2) and links(left - 1, left - 1)) or (is_name(left - 3) and links(left - 2, left - 1)):
        left -= 1
    while label == "ORG" and ((is_name(right + 2) and links(right + 1, right + 1)) or (is_name(right + 3) and links(right + 1, right + 2))):
        right += 1
        while is_name(right + 1):
            right += 1
    while is_name(right + 1):
        right += 1
    return left, right


def re3d_entities(words: Sequence[str], labels: Sequence[str], states: frozenset[str]) -> tuple[str, ...]:
    """Return the names among re3d's spans, which include articles, titles, pronouns and common nouns.

    A span of which a name is left without its article and titles is that name, a state always a LOC; of any other span we cannot say
    what our other corpora would make of it, and its words are left out of the loss.
    """
    found = ["O"] * len(words)
    i = 0
    while i < len(words):
        if not labels[i].startswith("B-"):
            i += 1
            continue
        end = i + 1
        while end < len(words) and labels[end] == "I-" + labels[i][2:]:
            end += 1
        _label_re3d(words, found, i, end, labels[i][2:], states)
        i = end
    return tuple(found)


def _label_re3d(words: Sequence[str], found: list[str], start: int, end: int, kind: str, states: frozenset[str]) -> None:
    label = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}.get(kind)
    first = start
    while first < end and (words[first].lower() in ("the", "a", "an") or (label == "PER" and words[first].lower() in _TITLES)):
        first += 1
    name = words[first:end]
    if label is None or not name or not all(w[0].isupper() or w in ("of", "the", "-", "al", "for", "and", "’", "s") for w in name):
        if label or kind in ("Nationality", "MilitaryPlatform", "DocumentReference"):
            found[start:end] = [UNKNOWN] * (end - start)
        return
    if not name[0][0].isupper() or not name[-1][0].isupper() or "," in name:
        found[start:end] = [UNKNOWN] * (end - start)
        return
    if label == "ORG" and " ".join(name) in states:
        label = "LOC"
    found[first:end] = [f"{'B' if i == first else 'I'}-{label}" for i in range(first, end)]
