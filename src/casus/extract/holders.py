"""Gives leaders who are named without their office the state or body that they lead on the day."""

from __future__ import annotations

from casus.codebook.office_holders import OfficeHolder
from casus.codebook.person_names import name_words
from casus.extract.referents import Facts, Referents
from casus.ground.text import fold

_LEADER = "leader"  # of many titles: any office that a report gives agrees with it
_SPELT = ("defence", "defense")


def settle_holders(referents: Referents) -> None:
    """Give a person whom nothing in the report makes anybody's what the codebook says: "Gorbachev" in a report of 1988.

    The report goes first: who has an actor keeps it, and an office that is not the codebook's, another gender, or "former" in front
    stop the look-up. A person named in full anywhere in the report is looked up by that name only, so that a namesake is nobody.
    """
    on = referents.reading.report.published
    if on is None:
        return
    names: dict[str, list[str]] = {}
    for node in referents.nodes:
        if node.mention.kind == "person" and node.mention.name is not None:
            names.setdefault(node.entity, []).append(node.mention.name)
    for entity, facts in referents.facts.items():
        called = names.get(entity, [])
        full = [name for name in called if len(name_words(name)) > 1]
        found = {holder.name: holder for name in full or called if (holder := referents.actors.holder(name, on, facts.roles)) is not None}
        holder = next(iter(found.values())) if len(found) == 1 else None
        if holder is None or facts.actor is not None or not _agrees(referents, facts, holder, called):
            continue
        is_state = referents.is_state(holder.actor)
        facts.actor, facts.sector, facts.known = holder.actor, "GOV" if is_state else "IGO", f"{holder.role}, {holder.actor}"
        facts.roles.add(holder.role)


def _agrees(referents: Referents, facts: Facts, holder: OfficeHolder, called: list[str]) -> bool:
    """Say whether what a report says of somebody fits the holder of an office."""
    own = referents.actors.gender_of(name_words(holder.name)[0])
    if facts.sector == "ELI" or (None not in (own, facts.gender) and own != facts.gender):
        return False
    if any(_is_junior(name) for name in called) and not any(_is_junior(name) for name in holder.names):
        return False
    offices = {role for role in facts.roles if (match := referents.actors.role(role.split(), 0)) is not None and match.is_office}
    return holder.role == _LEADER or not offices or any(_fold_role(role) in _fold_role(holder.role) for role in offices)


def _is_junior(name: str) -> bool:
    return fold(name).rstrip(".").endswith(" jr")


def _fold_role(role: str) -> str:
    return role.replace(_SPELT[1], _SPELT[0])
