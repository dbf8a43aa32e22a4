"""Text to measure on, of any length: the example reports again and again, with other names each time."""

from __future__ import annotations

import re
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples" / "north-macedonia"
# Names of no one, new ones in each round, so that no memory of words or names makes the text easier than news.
_GIVEN = "Marko Elena Viktor Ana Stefan Irina Pavel Vera Nikola Daria Tomas Lidia Anton".split()
_FAMILY = "Kolev Brandt Ilin Moreau Savin Novak Petrov Lindqvist Orlov Marchetti Zelenko Haas".split()
_STATES = "Finland Sweden Moldova Albania Georgia Serbia Austria Ireland Armenia Ukraine Croatia Cyprus".split()
_CAST = ("Goran Petreski", "Larisa Velichko", "Yevgeny Trubin", "Ellen Marwick", "Blagoja Stanev", "Vesna Ilkova")


def make_paragraphs(n_characters: int) -> list[str]:
    """Return paragraphs of at least so many characters together; the same ones every time."""
    reports = [file.read_text("utf-8").strip() for file in sorted(EXAMPLES.glob("*.txt"))]
    prose = [p for report in reports for p in report.split("\n\n") if p.rstrip("\"'”’").endswith(".")]
    found: list[str] = []
    size, number = 0, 0
    while size < n_characters:
        for paragraph in prose:
            found.append(_rename(paragraph, number))
            size += len(found[-1]) + 2
        number += 1
    return found


def _rename(paragraph: str, number: int) -> str:
    """Put the names of a round for those of the originals: full names, family names, the state."""
    state = _STATES[number % len(_STATES)]
    text = re.sub(r"\b(?:North )?Macedonia\b", state, paragraph)
    for place, old in enumerate(_CAST, number * len(_CAST)):
        given, family = _GIVEN[place % len(_GIVEN)], _FAMILY[place % len(_FAMILY)]
        text = text.replace(old, f"{given} {family}").replace(old.split()[1], family)
    return text


def make_text(n_characters: int) -> str:
    """Return one report of at least so many characters."""
    return "\n\n".join(make_paragraphs(n_characters)) + "\n"
