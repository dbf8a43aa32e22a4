"""Services: which of a state's armed forces, or whose men, a clause has deal a blow."""

from __future__ import annotations

import re

from casus.ground.text import plain_marks
from casus.reconcile.facts import Fact

_SERVICES = {
    "army": re.compile(r"\b(?:army|ground forces|land forces|infantry)\b", re.IGNORECASE),
    "navy": re.compile(r"\b(?:navy|naval|warships?|frigates?|destroyers?|submarines?|gunboats?)\b", re.IGNORECASE),
    "air force": re.compile(r"\b(?:air force|warplanes?|fighter jets?|jets|bombers?|helicopters?)\b", re.IGNORECASE),
    "guards": re.compile(r"\b(?:revolutionary guards?|republican guard|national guard)\b", re.IGNORECASE),
    "police": re.compile(r"\b(?:police|gendarmes?|gendarmerie)\b", re.IGNORECASE),
    "coast guard": re.compile(r"\b(?:coast ?guards?)\b", re.IGNORECASE),
    "border guards": re.compile(r"\b(?:border guards?)\b", re.IGNORECASE),
    "rebels": re.compile(r"\b(?:rebels?|insurgents?|guerrillas?|separatists?|militants?)\b", re.IGNORECASE),
}
_VERB = re.compile(
    r"\b(?:shot|shoot|brought|downed|fired|attacked|bombed|shelled|hit|struck|seized|captured|sank|arrested|stormed|raided|ambushed|boarded"
    r"|opened|took|taken|stopped|detained|intercepted|held|freed|released|overthrew|toppled)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:was|were|been|being)\b[^,;]*?\bby\s+(?P<who>[^,;]{2,50})", re.IGNORECASE)


def services_of(fact: Fact) -> frozenset[str]:
    """Return the services named as the doer of a clause: before its verb, or behind "by"."""
    text = plain_marks(fact.text)
    passive, verb = _BY.search(text), _VERB.search(text)
    doer = passive["who"] if passive else text[: verb.start()] if verb else ""
    return frozenset(name for name, pattern in _SERVICES.items() if pattern.search(doer))
