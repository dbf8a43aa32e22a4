"""Mends what a parse says of craft known by letters and a number: "two Turkish F-16s" are no company."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from casus.model.craft import CRAFT
from casus.model.sentence import Token

_NUMBER = re.compile(r"\d{1,3}[A-Za-z]{0,2}")
_INSIDE = ("compound", "nmod:desc", "amod")


def _craft_by_number(tokens: list[Token]) -> None:
    """Letters, a hyphen and a number that no noun follows are a common noun, whatever a tagger takes them for."""
    for first, hyphen, number in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if not _is_craft(first, hyphen, number):
            continue
        inside = (first.index, hyphen.index, number.index)
        top = next((t for t in (first, number) if t.head not in inside), first)
        if top.deprel in _INSIDE and top.head > number.index:
            continue  # "F-16 jets", "a J-11 fighter"
        if top.deprel == "flat" and top.head == first.index - 1:
            top = tokens[top.head]  # "Turkish F-16s" as one name: the craft is its head
        for t in tokens:
            if t.head in inside and t.index not in inside:
                tokens[t.index] = replace(t, head=first.index)
        _take_along(tokens, first, top.head)
        is_many = number.text.endswith("s")
        tokens[first.index] = replace(
            first,
            upos="NOUN",
            xpos="NNS" if is_many else "NN",
            entity="O",
            head=top.head,
            deprel=top.deprel,
            lemma=CRAFT[first.text.lower()],
        )
        tokens[hyphen.index] = replace(hyphen, head=first.index, deprel="punct", entity="O")
        tokens[number.index] = replace(number, head=first.index, deprel="flat", upos="NOUN", xpos="NN", entity="O")


_LED_BY = {"DET": "det", "NUM": "nummod", "ADJ": "amod", "PROPN": "amod"}


def _take_along(tokens: list[Token], first: Token, head: int) -> None:
    """Hang what stands right in front on the craft, where a parser took it for what the craft itself is: "two Greek F-16s"."""
    for t in reversed(tokens[: first.index]):
        if t.head != head or t.upos not in _LED_BY or t.index == head:
            return
        tokens[t.index] = replace(t, head=first.index, deprel=_LED_BY[t.upos], entity="O")


def no_names(tokens: list[Token]) -> None:
    """Take from craft the names that were found in them."""
    for first, hyphen, number in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if first.upos == "NOUN" and number.head == first.index and _is_craft(first, hyphen, number):
            for t in (first, hyphen, number):
                tokens[t.index] = replace(t, entity="O")


def _is_craft(first: Token, hyphen: Token, number: Token) -> bool:
    is_close = first.span.end == hyphen.span.start and hyphen.span.end == number.span.start and hyphen.text == "-"
    return is_close and first.text[:1].isupper() and first.text.lower() in CRAFT and _NUMBER.fullmatch(number.text) is not None


CRAFTS: tuple[Callable[[list[Token]], None], ...] = (_craft_by_number,)
