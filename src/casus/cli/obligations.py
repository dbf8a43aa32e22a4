"""`casus obligations`: who is bound to do what when one state attacks another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import codebook_option, given_codebook
from casus.cli.questions import on_option, read_day, state_named
from casus.cli.tables import form_option, write_object, write_table

if TYPE_CHECKING:
    from casus.model.obligation import Obligations

_COLUMNS = ("result", "from", "to", "treaty", "article", "kind", "conditions", "area", "since", "until", "confidence", "source", "why")


@click.command("obligations")
@click.argument("attacked", metavar="STATE")
@click.option("--attacked-by", "attacker", metavar="STATE", required=True, help="The state that attacks.")
@on_option()
@click.option("--at", metavar="PLACE", help="Where: a territory, a sea, a state or a city; without it, the attacked state's homeland.")
@codebook_option
@form_option("text", "json", "csv")
def command(attacked: str, attacker: str, on: str, at: str | None, form: str) -> int:
    """Tell who is bound to do what when one state attacks another.

    Each duty is an edge: from whom, to whom, under which treaty and article. Who is not bound is told with the reason (not yet a
    party, outside the area, suspended, its own carve-out); who has promised defence to both sides is returned as a conflict and
    not resolved; what sources or the text leave open is unclear, with both readings.
    """
    from casus.alliances.names import check_book_reach  # noqa: PLC0415 - after the arguments are checked
    from casus.alliances.obligations import find_obligations  # noqa: PLC0415
    from casus.alliances.places import find_attack  # noqa: PLC0415
    from casus.cli.obligation_text import tell_obligations  # noqa: PLC0415

    day = read_day(on)
    book = given_codebook()
    check_book_reach(book.treaties, day)
    attack = find_attack(state_named(attacked, day), state_named(attacker, day), at, book.actors, book.territories, day)
    found = find_obligations(attack, book.treaties, day)
    if form == "json":
        write_object(to_json(found))
    elif form == "csv":
        write_table(_rows(found), _COLUMNS, form)
    else:
        tell_obligations(found)
    return 0


def to_json(found: Obligations) -> dict[str, Any]:
    """Return the answer in the form that DESIGN.md gives."""
    return {
        "attacked": found.attacked,
        "attacker": found.attacker,
        "on": found.on,
        "at": found.at,
        "obligations": [
            {
                "from": o.by,
                "to": o.to,
                "treaty": o.treaty,
                "article": o.article,
                "kind": o.kind,
                "evidence": {"source": o.source, "confidence": o.confidence, "says": o.says},
                "conditions": o.conditions,
                "area": o.area,
                "since": o.since,
                "until": o.until,
            }
            for o in found.obligations
        ],
        "not_bound": found.not_bound,
        "conflicts": found.conflicts,
        "unclear": found.unclear,
    }


def _rows(found: Obligations) -> Iterable[dict[str, Any]]:
    for o in found.obligations:
        yield {
            "result": "bound", "from": o.by, "to": o.to, "treaty": o.treaty, "article": o.article, "kind": o.kind,
            "conditions": o.conditions, "area": o.area, "since": o.since, "until": o.until, "confidence": o.confidence,
            "source": o.source,
        }  # fmt: skip
    for n in found.not_bound:
        yield {"result": "not bound", "from": n.actor, "to": found.attacked, "treaty": n.treaty, "kind": n.reason, "why": n.why}
    for c in found.conflicts:
        yield {"result": "conflict", "from": c.actor, "treaty": c.treaties}
    for u in found.unclear:
        yield {"result": "unclear", "from": u.actor, "to": found.attacked, "treaty": u.treaty, "article": u.article, "why": u.readings}
