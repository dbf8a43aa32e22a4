"""Gives bare offices that grammar leaves open the state for which fitted weights speak clearly."""

from __future__ import annotations

from casus.extract.home_evidence import Homes, is_asked
from casus.extract.home_odds import likeliest_home
from casus.extract.home_states import is_held_by_another
from casus.extract.office_states import give_state
from casus.extract.referents import Referents


def choose_homes(referents: Referents, *, unnamed: bool) -> None:
    """Give each office and holder of one that still has none the likeliest state or body, or leave it open.

    Args:
        referents: the report's nodes.
        unnamed: take offices and roles without a name; else the persons named with their office.
    """
    homes: Homes | None = None
    for node in referents.nodes:
        if (node.mention.kind == "person" and node.mention.name is not None) == unnamed or not is_asked(referents, node):
            continue
        homes = homes or Homes(referents)
        home = likeliest_home(homes, node)
        if home is not None and not is_held_by_another(referents, node, home):
            give_state(referents, node, home, None)
