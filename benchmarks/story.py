"""Reports to measure stories on, one story or many, made of parts of our own."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from itertools import accumulate

from texts import EXAMPLES

from casus.language.ranks import load_ranks

_SWAPS = tuple(
    tuple(group.split("/"))
    for group in (
        "said/told reporters/announced", "Wednesday/on Wednesday", "ceremony/event/gathering", "agreed/consented", "country/state/nation",
        "membership/its membership", "ministers/the ministers", "would/will", "about/some/around", "years/long years", "people/persons",
        "after/following", "but/yet", "also/too", "alliance/bloc", "reporters/journalists", "talks/negotiations", "decision/choice",
    )
)  # fmt: skip


def make_story(n_reports: int, n_paragraphs: int = 18) -> Iterator[str]:
    """Yield reports of one story as JSON lines: each takes other paragraphs, in another order, with words and figures of its own."""
    sources = [file.read_text("utf-8").strip() for file in sorted(EXAMPLES.glob("*.txt"))]
    prose = [p for text in sources for p in text.split("\n\n") if p.rstrip("\"'”’").endswith(".")]
    for number in range(n_reports):
        step = 1 + 2 * (number % 7)  # odd, so that it goes through all paragraphs
        chosen = [prose[(number * 5 + step * i) % len(prose)] for i in range(n_paragraphs)]
        text = "\n\n".join(_restyle(paragraph, number + i) for i, paragraph in enumerate(dict.fromkeys(chosen)))
        yield json.dumps(
            {"id": f"r{number}", "outlet": f"Gazette of Town {number}", "published": f"2019-02-0{6 + number % 3}", "text": text}
        )


def _restyle(paragraph: str, number: int) -> str:
    for place, group in enumerate(_SWAPS):
        paragraph = re.sub(rf"\b{group[0]}\b", group[(number // (place + 1)) % len(group)], paragraph)
    return re.sub(r"\b(?=[2-9]\d{2,3}\b)\d", lambda m: str(2 + (int(m[0]) + number // 9) % 8), paragraph)


_N_WORDS, _N_NAMES = 60, 8  # of a report: words of English at large, and names of its story
_ABROAD = 100  # stories that go on at one time


def make_stream(n_reports: int, per_story: int = 5) -> Iterator[tuple[str, str]]:
    """Yield ids and texts of short reports of many stories that go on side by side.

    A report has words of English at large, common ones more often (Zipf), some words that the stories of its kind share, and names that
    its story alone has.
    """
    chance = random.Random(1)  # noqa: S311 - the same reports every time
    words = sorted(load_ranks(), key=load_ranks().__getitem__)[200:8200]
    total = list(accumulate(1 / (rank + 200) for rank in range(len(words))))
    for number in range(n_reports):
        block, place = divmod(number, _ABROAD * per_story)
        story = block * _ABROAD + place % _ABROAD
        kind = random.Random(story % 50)  # noqa: S311 - stories that look alike: the same kind of event
        topic = [words[kind.randrange(1000, 8000)] for _ in range(8)]
        names = [_letters(story * 17 + i * 7919 + 8000).capitalize() for i in range(_N_NAMES)]
        told = chance.choices(words, cum_weights=total, k=_N_WORDS) + chance.sample(topic, 5) + chance.sample(names, 6)
        chance.shuffle(told)
        yield f"r{number}", " ".join(chance.sample(names, 3) + told) + "."


def _letters(number: int) -> str:
    """Return a number as letters, so that it makes a name."""
    name = ""
    while True:
        number, digit = divmod(number, 20)
        name += "abdefghiklmnoprstuvz"[digit]
        if not number:
            return name
