"""Reports to measure stories on: many of one story, and many of many stories. All are made of parts of our own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from texts import EXAMPLES

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


_PLACES = (
    "Arvika Belsk Corvo Delmen Esker Faro Grodno Hovd Izmir Jaslo Kotka Lugano Medina Narva Olbia Pula Quito Rabat Sidon Turku".split()
)
_ACTS = ("fire", "flood", "strike", "crash", "verdict", "election", "merger", "robbery", "summit", "quake")
_FILLER = (
    "Officials promised an inquiry and asked residents to stay calm.",
    "The mayor said the town had never seen anything like it.",
    "Neighbours told of a long night and of sirens until dawn.",
    "A spokeswoman declined to give further details.",
    "Shops in the centre stayed closed for the day.",
)


def make_stream(n_reports: int, per_story: int = 5) -> Iterator[tuple[str, str]]:
    """Yield ids and texts of short reports of many stories; reports of one story come spread over the next hundred."""
    for number in range(n_reports):
        block, place = divmod(number, 20 * per_story)
        story = block * 20 + place % 20
        act, town = _ACTS[story % len(_ACTS)], f"{_PLACES[story % len(_PLACES)]}{_letters(story)}"
        person, firm = f"Ivo Mar{_letters(story * 7 + 3)}", f"Hal{_letters(story * 11 + 5)} Works"
        filler = " ".join(_FILLER[(number + i) % len(_FILLER)] for i in range(3))
        yield (
            f"r{number}",
            f"A {act} in {town} hurt {story % 90 + 10} people on Monday, {person} of {firm} said. {filler} "
            f"{firm} runs the yard where the {act} began. {person} spoke outside the hall of {town}.",
        )


def _letters(number: int) -> str:
    """Return a number as letters, so that it makes a name."""
    name = ""
    while True:
        number, digit = divmod(number, 20)
        name += "abdefghiklmnoprstuvz"[digit]
        if not number:
            return name
