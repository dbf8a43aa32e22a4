"""PLOVER's rules for acts that lie ahead: a promise is an agreement, an announced blow a threat."""

from __future__ import annotations

from collections.abc import Collection

from casus.model.account import Status

PROMISED = frozenset({"COOPERATE", "AID", "CONSULT", "SUPPORT"})
HARMING = frozenset({"ASSAULT", "COERCE"})  # by which somebody is hurt or taken
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"})
# What "stopped selling arms" and "ceased shelling" tell is another act: its ending, which is done.
ENDED: dict[str, tuple[str, str]] = {
    "COOPERATE": ("SANCTION", "discontinue"),
    "AID": ("SANCTION", "discontinue"),
    "ASSAULT": ("RETREAT", "ceasefire"),
    "COERCE": ("RETREAT", ""),
    "REJECT": ("CONCEDE", ""),
}
_AHEAD = frozenset({"planned", "threatened", "conditional"})
# "will pull out" announces a withdrawal; "will release", "will let in" express an intent to yield (CAMEO 035), which is AGREE.
_ANNOUNCED = frozenset({"withdraw"})
# What is threatened, by type and mode; a type alone stands for its other modes.
_THREATS: dict[tuple[str, str], str] = {
    ("SANCTION", ""): "restrict",
    ("SANCTION", "discontinue"): "relations",
    ("SANCTION", "withdraw"): "relations",
    ("SANCTION", "expel"): "expel",
    ("SANCTION", "convict"): "arrest",
    ("COERCE", ""): "restrict",
    ("COERCE", "arrest"): "arrest",
    ("COERCE", "deport"): "expel",
    ("COERCE", "seize"): "territory",
    ("ASSAULT", ""): "violence",
    ("MOBILIZE", ""): "violence",
    ("PROTEST", ""): "",
}


def settle_future(
    kind: str, mode: str, status: Status, actors: Collection[str], speakers: Collection[str], *, is_aimed: bool = True
) -> tuple[str, str, Status]:
    """Return type, mode and status of an act as PLOVER codes it when it lies ahead.

    Future COOPERATE, AID, CONSULT or SUPPORT is AGREE, and so is a future RETREAT, but for an announced withdrawal, which is CONCEDE; a
    future blow is THREATEN when its own side
    announces it to another side. The odd cases: a blow that somebody else foretells is no threat; it keeps its type and is
    hypothetical. What is aimed at nobody ("it would raise defence spending") and leaving a treaty keep their type, planned.

    Args:
        kind: the type of the act itself.
        mode: its mode.
        status: whether it happened.
        actors: ids (or entities) of its actors; where none is known nobody threatens.
        speakers: ids of those who tell it; empty for the reporter.
        is_aimed: whether it has a recipient of another side, or answers something.

    >>> settle_future("SANCTION", "discontinue", "conditional", {"RUS"}, {"RUS"})
    ('THREATEN', 'relations', 'conditional')
    >>> settle_future("ASSAULT", "", "planned", {"RUS"}, {"USA"})
    ('ASSAULT', '', 'hypothetical')
    >>> settle_future("MOBILIZE", "", "planned", {"MKD"}, {"MKD"}, is_aimed=False)
    ('MOBILIZE', '', 'planned')
    >>> settle_future("AID", "", "planned", {"JPN"}, set())
    ('AGREE', '', 'planned')
    >>> settle_future("CONSULT", "", "planned", {"SUR", "GUY"}, {"BRA"})
    ('AGREE', '', 'planned')
    >>> settle_future("AGREE", "", "planned", {"TUR"}, {"SWE"})
    ('AGREE', '', 'hypothetical')
    """
    if status not in _AHEAD:
        return kind, mode, status
    if kind in HOSTILE and not actors:
        return kind, mode, "planned" if status == "threatened" else status
    if kind in HOSTILE:
        if speakers and actors and not set(speakers) & set(actors):
            return kind, mode, "conditional" if status == "conditional" else "hypothetical"
        if status == "planned" and (not is_aimed or (kind, mode) == ("SANCTION", "withdraw")):
            return kind, mode, status
        threat = _THREATS.get((kind, mode), _THREATS.get((kind, ""), ""))
        return "THREATEN", threat, "conditional" if status == "conditional" else "threatened"
    return _settle_words(kind, mode, status, actors, is_foretold=_is_foretold(actors, speakers))


def _settle_words(kind: str, mode: str, status: Status, actors: Collection[str], *, is_foretold: bool) -> tuple[str, str, Status]:
    """Return type, mode and status of an act that is no blow; what only somebody else says of it is foretold.

    A meeting of two others is set, not foretold: "Brazil announced that the two ministers would meet on Monday".
    """
    if status == "planned" and is_foretold and not (kind == "CONSULT" and len(actors) > 1):
        return kind, mode, "hypothetical"
    if kind == "THREATEN" or status == "threatened":  # "threatened to sue", "to send back the envoy", "to withdraw its observers"
        return "THREATEN", mode if kind == "THREATEN" else "", "conditional" if status == "conditional" else "threatened"
    if kind in PROMISED:
        return "AGREE", "", status
    if kind == "RETREAT" and actors:
        return ("CONCEDE" if mode in _ANNOUNCED else "AGREE"), "", status
    return kind, mode, status


def _is_foretold(actors: Collection[str], speakers: Collection[str]) -> bool:
    """Say whether only somebody else says that they will: "Turkey will ratify after its elections", said a Swede."""
    return bool(speakers and actors) and not set(speakers) & set(actors) and all(a.isupper() for a in actors)
