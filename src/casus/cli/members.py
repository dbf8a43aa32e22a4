"""`casus members`: who is in an alliance on a day, and who joined or left between two days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import codebook_option
from casus.cli.questions import name_of, on_option, read_day, tell, treaty_named
from casus.cli.tables import form_option, write_object, write_table
from casus.ground.errors import UsageError

if TYPE_CHECKING:
    from casus.model.alliance import Treaty
    from casus.model.membership import Changes, Membership, MembershipBasis

_COLUMNS = ("number", "actor", "name", "since", "until", "confidence", "status")
_CSV = (*_COLUMNS, "signed", "note", "source")
_CHANGES = ("change", "actor", "name", "date", "confidence", "note")


@click.command("members")
@click.argument("alliance", metavar="ALLIANCE")
@on_option(is_needed=False)
@click.option("--from", "first", metavar="DAY", help="Who joined and who left from this day ...")
@click.option("--to", "last", metavar="DAY", help="... to this one, both included.")
@click.option(
    "--basis",
    type=click.Choice(["party", "signature", "in_force"]),
    default="party",
    show_default=True,
    help="What a first day is: that of becoming a party, of the signature (as ATOP counts), or of the entry into force.",
)
@codebook_option
@form_option("text", "json", "csv", "parquet")
def command(alliance: str, on: str | None, first: str | None, last: str | None, basis: MembershipBasis, form: str) -> int:
    """Tell who is in an alliance on a day, and who joined or left. First and last days are included.

    ALLIANCE is an id or a name: NATO, EU, CSTO, "Warsaw Pact", US-JPN. Where sources differ on a date, the state is unclear on
    the days between, with both readings, and no number of parties is given.
    """
    from casus.alliances.membership import list_changes, list_members  # noqa: PLC0415 - after the arguments are checked

    if on is not None and (first or last):
        raise UsageError("--on asks about one day, --from and --to about a period", where="--on", hint="leave one of them out")
    if on is not None:
        day = read_day(on)
        treaty = treaty_named(alliance, day)
        return _show_members(treaty, list_members(treaty, day, basis), form)
    if first is None or last is None:
        raise UsageError("no day to ask about", where="casus members", hint="give --on DAY, or --from DAY and --to DAY")
    begin, end = read_day(first, "--from"), read_day(last, "--to")
    if end < begin:
        raise UsageError(f"{last} is before {first}", where="--to", hint="swap the two")
    treaty = treaty_named(alliance, end)
    return _show_changes(list_changes(treaty, begin, end, basis), form)


def _show_members(treaty: Treaty, found: Membership, form: str) -> int:
    if form == "json":
        write_object(_wire(found))
        return 0
    rows = [_fields(line) | {"name": name_of(line.actor, found.on)} for line in found.members]
    if form in ("csv", "parquet"):
        unclear: list[dict[str, Any]] = [
            {"actor": u.actor, "name": name_of(u.actor, found.on), "status": "unclear", "note": "; ".join((*u.readings, u.note))}
            for u in found.unclear
        ]
        write_table([*rows, *unclear], _CSV, form)
        return 0
    tell(f"{found.alliance} ({treaty.name}) on {found.on}: {_count(found)}{_by(found.basis)}", hang=2)
    if rows:
        click.echo()
        write_table(rows, _COLUMNS, form)
    for one in found.unclear:
        tell(f"? {one.actor} {name_of(one.actor, found.on)}: {' | '.join(one.readings)}" + (f" ({one.note})" if one.note else ""), hang=4)
    notes = [(line.actor, line.note) for line in found.members if line.status != "party"]
    if notes:
        click.echo()
    for actor, note in notes:
        tell(f"{actor}: {note}", hang=2)
    if found.note:
        tell(found.note)
    return 0


def _wire(found: Membership) -> dict[str, Any]:
    """Return the answer in the order of keys that DESIGN.md gives."""
    return {
        "alliance": found.alliance,
        "on": found.on,
        "basis": found.basis,
        "count": found.count,
        "members": found.members,
        "unclear": found.unclear,
        "count_range": found.count_range,
        "note": found.note,
    }


def _fields(line: object) -> dict[str, Any]:
    from dataclasses import fields  # noqa: PLC0415

    return {f.name: getattr(line, f.name) for f in fields(line)}  # type: ignore[arg-type]


def _count(found: Membership) -> str:
    if found.count is not None:
        return f"{found.count} {'party' if found.count == 1 else 'parties'}"
    if found.count_range is None:
        return f"{len(found.members)} parties on record; the roll is not complete"
    return f"{found.count_range[0]} to {found.count_range[1]} parties, as readings differ"


def _by(basis: MembershipBasis) -> str:
    return {"party": "", "signature": ", counted from the signature", "in_force": ", counted from the entry into force"}[basis]


def _show_changes(found: Changes, form: str) -> int:
    if form == "json":
        write_object(
            {
                "alliance": found.alliance,
                "from": found.first,
                "to": found.last,
                "basis": found.basis,
                "joined": [_change(c.actor, "since", c.date, c.confidence, c.note, c.source) for c in found.joined],
                "left": [_change(c.actor, "until", c.date, c.confidence, c.note, c.source) for c in found.left],
                "unclear": found.unclear,
            }
        )
        return 0
    rows: list[dict[str, Any]] = [
        {"change": verb, "actor": c.actor, "name": _then(c.actor, found.last), "date": c.date, "confidence": c.confidence, "note": c.note}
        for verb, changes in (("joined", found.joined), ("left", found.left))
        for c in changes
    ]
    rows += [
        {"change": "unclear", "actor": u.actor, "name": _then(u.actor, found.last), "note": " | ".join(u.readings)} for u in found.unclear
    ]
    if form == "text":
        tell(f"{found.alliance} from {found.first} to {found.last}: {len(found.joined)} joined, {len(found.left)} left{_by(found.basis)}")
        if found.left:
            tell("Who left is listed with its last day, on which it was still in.")
        if not rows:
            return 0
        click.echo()
    write_table(rows, _CHANGES, form)
    return 0


def _change(actor: str, key: str, day: str, confidence: str, note: str, source: tuple[str, ...]) -> dict[str, Any]:
    return {"actor": actor, key: day, "confidence": confidence, "note": note, "source": source}


def _then(actor: str, on: date) -> str:
    return name_of(actor, on)
