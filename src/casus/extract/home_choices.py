"""Gives bare offices that grammar leaves open the state for which fitted weights speak clearly."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.home_chances import clear_home
from casus.extract.home_evidence import Homes, is_asked
from casus.extract.home_states import is_held_by_another
from casus.extract.office_states import give_state
from casus.extract.referents import Node, Referents
from casus.extract.two_lands import is_envoy

# How likely the best must be: of a person with a name more, since all that he does is then that state's; without a dateline much less
# is known, least of an office to which somebody turns ("the governor wrote to the ministry").
_ENOUGH, _NAMED, _WITHOUT_DATELINE, _TOLD = 0.72, 0.78, 0.9, 0.95
# Of another state than that of a dateline of which the text says nothing: the offices of home need no name of their own.
_ABROAD = 0.9
_AT_HOME, _OF_TWO = 0.6, 0.8  # of the dateline's, and of the same where the words of a report show two lands


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


def likeliest_home(homes: Homes, node: Node) -> str | None:
    """Return the state or body that an office most likely is of, or None where that is not likely enough.

    Candidates and nobody are ranked by their signs (`home_evidence`); the weights are fitted by `training/links/homes.py`.
    """
    is_named = node.mention.kind == "person" and node.mention.name is not None
    enough = _NAMED if is_named else _ENOUGH
    if homes.dateline is None:
        enough = _TOLD if case_of(node.sentence, node.token) == "to" else _WITHOUT_DATELINE
    home = clear_home(homes, node, min(enough, _AT_HOME))
    if home is None or homes.dateline is None:
        return None if home is None else clear_home(homes, node, enough)
    if home == homes.dateline:
        return None if is_envoy(homes.referents, node) else clear_home(homes, node, _enough_at_home(homes, node, enough))
    if homes.names_dateline:
        return clear_home(homes, node, enough)
    return None if homes.states <= {home, homes.dateline} else clear_home(homes, node, _ABROAD)


def _enough_at_home(homes: Homes, node: Node, enough: float) -> float:
    """Return how likely the dateline's state must be: of bare offices less where all is of one land, or they are written large."""
    if node.mention.kind == "person":
        return enough
    if not homes.are_of_two_lands or node.token.text[:1].isupper():
        return _AT_HOME
    return _OF_TWO
