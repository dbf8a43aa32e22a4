"""The procedures: ways into and out of alliances as tables of steps, read from one TOML file each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable

from casus.codebook.load import data_folder, lay_over, read_entries, toml_files
from casus.ground.errors import CodebookError
from casus.model.alliance import Direction
from casus.model.case import Procedure


@dataclass(frozen=True, slots=True)
class ProcedureBook:
    """All procedures, in order of their ids."""

    procedures: tuple[Procedure, ...]

    def __iter__(self) -> Iterator[Procedure]:
        return iter(self.procedures)

    def find(self, alliance: str, direction: Direction = "accession") -> Procedure:
        """Return the alliance's own procedure of that direction, or the one that holds for any organisation.

        Raises:
            CodebookError: the folder has neither.
        """
        ways = [p for p in self.procedures if p.direction == direction and p.alliance in (alliance, "")]
        if not ways:
            raise CodebookError(f"no procedure of {direction} for {alliance}", hint="add one, or a general one with alliance = ''")
        return max(ways, key=lambda p: p.alliance == alliance)


def load_procedures(folder: Traversable | None = None, overlay: Traversable | None = None) -> ProcedureBook:
    """Read and check the procedures of a folder (by default the one that ships with casus).

    Args:
        folder: the folder.
        overlay: a user's folder, of which a procedure takes the place of the one with the same id.

    Raises:
        CodebookError: a file breaks the form, two procedures or two steps share an id, or a step needs or triggers one that
            is not there (a need must stand before the step, so a procedure has no circle).
    """
    found = _read(folder or data_folder() / "procedures")
    if overlay is not None:
        found = lay_over(found, _read(overlay), lambda procedure: procedure.id)
    general = {p.direction: p.setbacks for p in found if not p.alliance}
    filled = (p if p.setbacks else replace(p, setbacks=general.get(p.direction, ())) for p in found)
    return ProcedureBook(tuple(sorted(filled, key=lambda p: p.id)))


def _read(folder: Traversable) -> list[Procedure]:
    """Return the procedures of a folder, checked."""
    found: list[Procedure] = []
    for file in toml_files(folder):
        for procedure in read_entries(file, "procedure", Procedure):
            if any(p.id == procedure.id for p in found):
                raise CodebookError(f"{procedure.id} is there twice", where=file.name, hint="keep one of the two")
            _check(procedure, file.name)
            found.append(procedure)
    return found


def _check(procedure: Procedure, where: str) -> None:
    """Hold one procedure to the rules that its fields alone cannot say."""
    ids = [s.id for s in procedure.steps]
    if len(set(ids)) < len(ids) or not ids:
        raise CodebookError(f"{procedure.id}: step ids are not unique, or there are none", where=where, hint="rename one")
    for number, step in enumerate(procedure.steps):
        for other in step.needs:
            if other not in ids[:number]:
                raise CodebookError(f"{procedure.id}: {step.id} needs {other}, which does not stand before it", where=where,
                                    hint="order the steps")  # fmt: skip
        for other in step.triggers:
            if other not in ids:
                raise CodebookError(f"{procedure.id}: {step.id} triggers {other}, which is no step", where=where, hint="mend the id")
