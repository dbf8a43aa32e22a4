"""Obligations as lines of text, those alike together."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

import click

from casus.cli.questions import name_of, tell
from casus.model.obligation import Conflict, Doubt, NotBound, Obligation, Obligations

K = TypeVar("K", bound=Hashable)


def tell_obligations(found: Obligations) -> None:
    """Write who is bound, who is not and why, the conflicts and the doubts to standard output."""
    where = f" at {found.at}" if found.at else ""
    attacker, attacked = name_of(found.attacker, found.on), name_of(found.attacked, found.on)
    tell(f"{attacker} ({found.attacker}) attacks {attacked} ({found.attacked}){where} on {found.on}", hang=2)
    if not found.obligations:
        tell("Nobody is bound for certain." if found.unclear else "Nobody is bound.")
    tell_edges("Bound", found.obligations)
    tell_doubts("Unclear", found.unclear)
    tell_conflicts("Bound to both sides, which casus does not resolve", found.conflicts)
    _tell_free(found.not_bound)


def tell_edges(title: str, edges: tuple[Obligation, ...]) -> None:
    """Write edges under a title, those of one treaty, kind and condition together."""
    groups = _grouped((o.by, (o.to, o.treaty, o.article, o.kind, o.conditions, o.area)) for o in edges)
    sources = {(o.treaty, o.article): o for o in reversed(edges)}
    if groups:
        click.echo(f"\n{title}")
    said: set[tuple[str, str]] = set()
    for (to, treaty, article, kind, conditions, area), who in groups:
        tell(f"{treaty} Art. {article}, {kind}: {len(who)} to {to}", indent=2, hang=2)
        tell(", ".join(who), indent=4)
        first = sources.get((treaty, article))
        if first is not None and (treaty, article) not in said and first.says:
            said.add((treaty, article))
            tell(f"“{first.says}” ({', '.join(first.source)})" + (f"; area: Art. {area}" if area else ""), indent=4)
        if conditions:
            tell(f"condition: {conditions}", indent=4, hang=2)


def tell_doubts(title: str, doubts: Iterable[Doubt]) -> None:
    """Write for whom it is open whether they are bound, with the readings."""
    for number, ((treaty, article, says), who) in enumerate(_grouped((d.actor, (d.treaty, d.article, d.readings)) for d in doubts)):
        if not number:
            click.echo(f"\n{title}")
        tell(f"{treaty} Art. {article}: {', '.join(who)}", indent=2, hang=2)
        for reading in says:
            tell(f"- {reading}", indent=4, hang=2)


def tell_conflicts(title: str, conflicts: Iterable[Conflict]) -> None:
    """Write who has promised defence to both sides."""
    for number, ((mine, theirs), who) in enumerate(_grouped((c.actor, (c.to_attacked, c.to_attacker)) for c in conflicts)):
        if not number:
            click.echo(f"\n{title}")
        tell(f"{', '.join(who)}: {', '.join(mine)} with the attacked, {', '.join(theirs)} with the attacker", indent=2, hang=2)


def _tell_free(free: Iterable[NotBound]) -> None:
    for number, ((treaty, reason, why), who) in enumerate(_grouped((n.actor, (n.treaty, n.reason, n.why)) for n in free)):
        if not number:
            click.echo("\nNot bound")
        tell(f"{treaty}, {reason}: {', '.join(who)}: {why}", indent=2, hang=2)


def _grouped(items: Iterable[tuple[str, K]]) -> list[tuple[K, list[str]]]:
    """Return the actors by what is said of them, in order of first mention."""
    found: dict[K, list[str]] = {}
    for actor, key in items:
        found.setdefault(key, []).append(actor)
    return list(found.items())
