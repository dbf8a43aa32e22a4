"""The whole codebook: every part that reading and composing needs, loaded together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from casus.codebook.actors import ActorBook, load_actors
from casus.codebook.cues import CueBook, load_cues
from casus.codebook.positions import PositionBook, load_positions
from casus.codebook.procedures import ProcedureBook, load_procedures
from casus.codebook.senses import SenseBook, load_senses
from casus.codebook.treaties import TreatyBook, load_treaties


@dataclass(frozen=True, slots=True)
class Codebook:
    """Actors, cues, event senses, position words, treaties and procedures."""

    actors: ActorBook
    cues: CueBook
    senses: SenseBook
    positions: PositionBook
    treaties: TreatyBook
    procedures: ProcedureBook


@cache
def load_codebook() -> Codebook:
    """Load the codebook that ships with casus, once."""
    return Codebook(load_actors(), load_cues(), load_senses(), load_positions(), load_treaties(), load_procedures())
