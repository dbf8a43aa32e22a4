"""Names of states that are surnames here: "Representative Steve Israel ... Israel said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casus.extract.names import Name
from casus.ground.text import fold
from casus.model.sentence import Sentence

_WHERE = frozenset({"in", "from", "of", "into", "across", "outside", "inside"})


def as_surnames(sentences: Sequence[Sentence], named: Sequence[tuple[Name, ...]]) -> list[tuple[Name, ...]]:
    """Return the names with the bare name of a state as the person who bears it, in a report that tells of the state in no other way.

    Somebody must be named in full by it, and no bare name may say where ("in Israel"), nor any other name the state ("Israeli").
    """
    surnames = {fold(n.text.split()[-1]) for names in named for n in names if n.how == "person" and " " in n.text}
    bare = [(s, n) for s, names in zip(sentences, named, strict=True) for n in names if _is_bare(n) and fold(n.text) in surnames]
    if not bare:
        return list(named)
    meant = {n.actor for names in named for n in names if n.actor is not None and not (_is_bare(n) and fold(n.text) in surnames)}
    meant.update(n.actor for s, n in bare if n.actor is not None and n.start > 0 and fold(s.tokens[n.start - 1].text) in _WHERE)
    persons = {n.actor for _, n in bare if n.actor not in meant}
    return [tuple(_as_persons(names, persons)) for names in named]


def _is_bare(name: Name) -> bool:
    """Say whether a name is the one word by which the codebook knows a state beyond doubt."""
    return name.kind == "state" and name.how == "name" and name.actor is not None and " " not in name.text


def _as_persons(names: Sequence[Name], persons: set[str | None]) -> Iterator[Name]:
    for name in names:
        if name.actor in persons and _is_bare(name):
            yield replace(name, how="person", kind="person", actor=None, sector=None, candidates=())
        else:
            yield name
