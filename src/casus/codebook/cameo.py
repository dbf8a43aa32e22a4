"""CAMEO's event codes for PLOVER types, modes, contexts and senses, as tables of GDELT's kind want."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources.abc import Traversable

from casus.codebook.load import data_folder, read_entries
from casus.ground.errors import CodebookError


@dataclass(frozen=True, slots=True)
class CameoCode:
    """One line of the map.

    Args:
        code: CAMEO's code, of three or four digits.
        type: PLOVER type.
        mode: PLOVER mode, or "" for the type without one.
        context: a PLOVER context that the event must have, or "".
        senses: ids of senses of the lexicon that have this code whatever mode and context say; empty for a line about the type.
        note: what is odd about it.
    """

    code: str
    type: str
    mode: str = ""
    context: str = ""
    senses: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class CameoMap:
    """All lines of the map."""

    codes: tuple[CameoCode, ...]

    @cached_property
    def _by_sense(self) -> dict[tuple[str, str], str]:
        return {(line.type, sense): line.code for line in self.codes for sense in line.senses}

    @cached_property
    def _by_type(self) -> dict[tuple[str, str, str], str]:
        return {(line.type, line.mode, line.context): line.code for line in self.codes if not line.senses}

    def code(self, kind: str, mode: str = "", contexts: Collection[str] = (), sense: str = "") -> str:
        """Return the finest code that is sure: by the sense, then by type, mode and context, type and mode, or the type alone.

        A sense counts only for its own type: a promise to send food is AGREE, whose code is not that of sending food.

        Args:
            kind: PLOVER type.
            mode: PLOVER mode, or "".
            contexts: PLOVER contexts of the event.
            sense: the sense of the lexicon that made the event, or "".

        Raises:
            CodebookError: there is no such type.
        """
        keys = [*((kind, mode, context) for context in contexts), (kind, mode, ""), (kind, "", "")]
        found = self._by_sense.get((kind, sense)) or next((self._by_type[key] for key in keys if key in self._by_type), None)
        if found is None:
            raise CodebookError(f"cameo.toml has no code for {kind!r}", hint="add a [[code]] with that type")
        return found


@cache
def load_cameo(file: Traversable | None = None) -> CameoMap:
    """Read the map, by default the one that ships with casus.

    Raises:
        CodebookError: the file breaks the rules of its format.
    """
    return CameoMap(tuple(read_entries(file or data_folder() / "cameo.toml", "code", CameoCode)))
