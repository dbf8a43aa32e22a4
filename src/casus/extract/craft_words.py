"""Word lists of ships and aircraft and of their parts: each use takes the kinds that it needs."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms

WARSHIPS = frozenset(
    "warship frigate destroyer cruiser corvette cutter gunboat submarine carrier minesweeper minelayer battleship flagship".split()
)
# Without colliers and whalers, who may be people: a use that can tell adds them.
SHIPS = WARSHIPS | frozenset(
    "ship vessel boat trawler yacht ferry freighter icebreaker tanker supertanker liner steamer steamship schooner barge tug tugboat "
    "coaster dredger sloop dhow".split()
)
# Without fighters, who may be people as well.
AIRCRAFT = frozenset("aircraft plane aeroplane airplane warplane jet bomber helicopter gunship drone".split())
SHIP_PARTS = frozenset("skipper crew master hull bow bows stern deck keel mast rudder propeller hold wheelhouse funnel flag".split())
# What ships and aircraft alike have: "a fighter and its pilots".
CRAFT_PARTS = frozenset("crew crewman pilot captain skipper wreck wreckage hull cargo engine".split())


def craft_forms(kinds: frozenset[str]) -> frozenset[str]:
    """Return the singular and plural forms of kinds of craft."""
    return all_noun_forms(kinds - {"aircraft"}) | (kinds & {"aircraft"})
