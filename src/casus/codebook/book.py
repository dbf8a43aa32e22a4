"""The whole codebook: what reading needs at once, what only composing needs when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.cues import CueBook, load_cues
from casus.codebook.load import check_overlay, overlaid
from casus.codebook.positions import PositionBook, load_positions
from casus.codebook.senses import SenseBook, load_senses
from casus.codebook.treaty_ids import find_treaty_ids

if TYPE_CHECKING:
    from casus.codebook.atlas import Atlas
    from casus.codebook.procedures import ProcedureBook
    from casus.codebook.territories import TerritoryBook
    from casus.codebook.treaties import TreatyBook


@dataclass(frozen=True)
class Codebook:
    """Actors, cues, event senses, position words, treaties and procedures.

    Args:
        actors: states, organisations, offices, groups and outlets.
        cues: words that attribute.
        senses: the event lexicon.
        positions: words that take sides.
        alliances: ids of the treaties that a roll exists for.
        overlay: the user's folder that is laid over ours, or None.
    """

    actors: ActorBook
    cues: CueBook
    senses: SenseBook
    positions: PositionBook
    alliances: frozenset[str]
    overlay: Path | None = None

    @cached_property
    def alliance_parts(self) -> frozenset[str]:
        """The names, in small letters, of organs, programmes and missions of the alliances: who joins one of them joins no alliance."""
        parts = (e for e in self.actors.entries("organisation") if e.parent in self.alliances)
        return frozenset(name.casefold() for e in parts for name in (e.name, *e.aliases))

    @cached_property
    def treaties(self) -> TreatyBook:
        """The treaties with their parties; loaded when first asked for, as reading needs only their ids."""
        from casus.codebook.treaties import load_treaties  # noqa: PLC0415 - see above

        return load_treaties(overlay=overlaid("treaties", self.overlay))

    @cached_property
    def atlas(self) -> Atlas:
        """Towns and the states they were in; loaded when the first place is looked up."""
        from casus.codebook.atlas import Atlas  # noqa: PLC0415 - see above

        return Atlas(self.actors)

    @cached_property
    def procedures(self) -> ProcedureBook:
        """The ways into and out of alliances; loaded when first asked for."""
        from casus.codebook.procedures import load_procedures  # noqa: PLC0415 - see above

        return load_procedures(overlay=overlaid("procedures", self.overlay))

    @cached_property
    def territories(self) -> TerritoryBook:
        """The places that areas of treaties name; loaded when first asked for."""
        from casus.codebook.territories import load_territories  # noqa: PLC0415 - see above

        return load_territories(overlay=overlaid("territories", self.overlay))


@cache
def load_codebook(overlay: Path | None = None) -> Codebook:
    """Load the codebook that ships with casus, once; the parts of a user's folder are laid over it.

    Raises:
        UsageError: the user's folder has not the form of one.
        CodebookError: a file breaks the rules of its format.
    """
    if overlay is not None:
        check_overlay(overlay)
    of_actors = overlaid("actors", overlay)
    return Codebook(
        load_actors(of_actors) if of_actors else load_actors(),  # asked for as the table of lands does, so that it is read once
        load_cues(),
        load_senses(overlay=overlaid("events", overlay)),
        load_positions(),
        find_treaty_ids() | find_treaty_ids(own) if (own := overlaid("treaties", overlay)) else find_treaty_ids(),
        overlay,
    )
