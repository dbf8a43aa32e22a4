"""Object classes: heads that stand for one another as the object of many verbs ("@forces")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from casus.codebook.load import read_entries
from casus.ground.errors import CodebookError

PEOPLE = "@people"
_MARK = "@"


@dataclass(frozen=True, slots=True)
class ObjectClass:
    """Heads that can take each other's place as an object; a sense names them all by "@" and the class's name.

    Args:
        name: its name.
        words: lemmas of heads, with words before them where one alone says too little ("police station").
        note: what they have in common.
    """

    name: str
    words: tuple[str, ...]
    note: str = ""


def read_classes(file: Traversable) -> dict[str, tuple[str, ...]]:
    """Return the words of each class by its name with the mark; none where there is no such file.

    Raises:
        CodebookError: the file breaks the rules of its format.
    """
    if not file.is_file():
        return {}
    return {_MARK + entry.name: entry.words for entry in read_entries(file, "class", ObjectClass)}


def expand_objects(entries: tuple[str, ...], classes: Mapping[str, tuple[str, ...]], where: str) -> tuple[str, ...]:
    """Return the entries with each class followed by its words; its name stays, for what only the class can say (names of people).

    Args:
        entries: a sense's objects: words and names of classes.
        classes: the words of each class.
        where: the sense's id, for the message.

    Raises:
        CodebookError: a class has no such name.
    """
    found: list[str] = []
    for entry in entries:
        found.append(entry)
        if entry.startswith(_MARK):
            if entry not in classes:
                raise CodebookError(f"[[sense]] {where}: there is no class of objects {entry!r}", hint=f"known are {', '.join(classes)}")
            found.extend(classes[entry])
    return tuple(dict.fromkeys(found))
