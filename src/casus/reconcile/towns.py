"""Towns compared: whether two names of towns in one state are of places far from each other."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from casus.codebook.atlas import load_atlas
from casus.codebook.gazetteer import Town
from casus.reconcile.fact_keys import Spot

_APART = 60.0  # kilometres; what is "near" one town is not as far as this from it
_DIAMETER = 12_742.0  # of the Earth, in kilometres


def are_apart(left: Spot, right: Spot) -> bool:
    """Say whether two places are towns that the gazetteer knows, in one state, and no town of the one name is near one of the other.

    A province, a river or a village that the gazetteer lacks leaves it open.
    """
    if left.state is None or left.state != right.state:
        return False
    gazetteer = load_atlas().gazetteer
    ours, theirs = ([t for t in gazetteer.towns(s.name) if t.land == s.state] for s in (left, right))
    return bool(ours and theirs) and all(_distance(a, b) > _APART for a in ours for b in theirs)


def _distance(left: Town, right: Town) -> float:
    """Return the great-circle distance of two towns in kilometres (haversine)."""
    lat, other = radians(left.lat), radians(right.lat)
    across = sin((other - lat) / 2) ** 2 + cos(lat) * cos(other) * sin(radians(right.lon - left.lon) / 2) ** 2
    return _DIAMETER * asin(sqrt(across))
