"""`casus actors`: who a name stands for on a day, with codes, spells, successors and sources."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import codebook_option, given_codebook
from casus.cli.output import output_option
from casus.cli.questions import read_day
from casus.cli.tables import form_option, write_object, write_table
from casus.ground.errors import UsageError

if TYPE_CHECKING:
    from casus.codebook.actor_lookup import NameAnswer, NamedActor
    from casus.codebook.actor_tables import ActorEntry, Spell

_KINDS = ("state", "organisation", "office", "group", "outlet", "place")
_COLUMNS = ("id", "name", "kind", "use", "cow", "gw", "since", "until", "state", "sector", "source")


@click.command("actors")
@click.argument("name", required=False)
@click.option("--on", metavar="DAY", help="The day (YYYY-MM-DD); without it, who has the name at any time.")
@click.option("--kind", type=click.Choice(_KINDS), help="Without NAME: list only actors of this kind.")
@codebook_option
@output_option
@form_option("text", "json", "csv", "parquet")
def command(name: str | None, on: str | None, kind: str | None, output: str, form: str) -> int:
    """Say who a name stands for on a day, or list the actors.

    NAME is a name, a former name, an acronym, a demonym, a capital, an id or a host name. A state stands on the days on which the
    Correlates of War system or Gleditsch and Ward's list counts it, and on no other.

    Where nobody has the name on the day, the exit code is 1, and the answer has who has it at other times, or the nearest names.
    """
    from casus.codebook.actor_lookup import ActorLookup, is_there  # noqa: PLC0415 - after the arguments are checked

    day = read_day(on, "--on") if on is not None else None
    if name is not None and kind is not None:
        raise UsageError("--kind is for lists, not for one name", where="--kind", hint="leave it out, or leave NAME out")
    book = given_codebook().actors
    if name is None:
        entries = [e for e in book.entries() if kind in (None, e.kind) and (day is None or is_there(book, e, day))]
        rows = [_row(e, book.name_of(e.id, day), day) for e in entries]
        return 0 if write_table(rows, [c for c in _COLUMNS if c != "use"], form, output) else 1
    answer = ActorLookup(book).answer(name, day)
    if form == "json":
        write_object(_object(answer), output)
    elif form == "text":
        _write_text(answer, output)
    else:
        write_table([_row(n.entry, n.shown, day) | {"use": n.use} for n in answer.actors], _COLUMNS, form, output)
    return 0 if answer.actors else 1


def _row(entry: ActorEntry, shown: str, on: date | None) -> dict[str, Any]:
    """Return an actor as a row; without a day its numbers are those of all its spells."""
    return {
        "id": entry.id,
        "name": shown,
        "kind": entry.kind,
        "cow": _number(entry, entry.cow, on),
        "gw": _number(entry, entry.gw, on),
        "since": entry.valid_from,
        "until": entry.valid_until,
        "state": entry.state,
        "sector": entry.sector,
        "source": entry.source or None,
    }


def _number(entry: ActorEntry, spells: tuple[Spell, ...], on: date | None) -> str | int | None:
    if on is not None:
        return entry.code("cow" if spells is entry.cow else "gw", on)
    return "; ".join(_spell(s) for s in spells) or None


def _spell(spell: Spell) -> str:
    since = f" since {spell.since}" if spell.since and not spell.until else f" {spell.since}" if spell.since else ""
    return f"{spell.code}{since}" + (f" to {spell.until}" if spell.until else "")


def _object(answer: NameAnswer) -> dict[str, Any]:
    return {
        "name": answer.name,
        "on": answer.on,
        "actors": [_full(n) for n in answer.actors],
        "not_then": [_full(n) for n in answer.not_then],
        "nearest": [{"name": name, "id": of} for name, of in answer.nearest],
    }


def _full(named: NamedActor) -> dict[str, Any]:
    entry = named.entry
    return {
        "id": entry.id,
        "name": named.shown,
        "kind": entry.kind,
        "use": named.use,
        "matched": named.name,
        "doubtful": named.is_doubtful,
        "cow": named.cow,
        "gw": named.gw,
        "spells": [
            {"system": system, "code": s.code, "since": s.since, "until": s.until}
            for system, spells in (("cow", entry.cow), ("gw", entry.gw))
            for s in spells
        ],
        "since": entry.valid_from,
        "until": entry.valid_until,
        "aliases": entry.aliases,
        "demonyms": entry.demonyms,
        "capital": entry.capital,
        "seats": entry.seats,
        "state": entry.state,
        "parent": entry.parent,
        "sector": entry.sector,
        "state_run": entry.state_run if entry.kind == "outlet" else None,
        "successors": entry.successors,
        "source": entry.source or None,
    }


def _write_text(answer: NameAnswer, output: str) -> None:
    from casus.cli.output import open_output  # noqa: PLC0415

    when = f" on {answer.on}" if answer.on else ""
    lines: list[str] = []
    for named in answer.actors:
        lines += [*_lines(named), ""]
    if not answer.actors:
        lines.append(f"No actor of the codebook has the name {answer.name!r}{when}.")
        for named in answer.not_then:
            lines += ["At another time:", *(f"  {line}" for line in _lines(named))]
        if answer.nearest:
            lines.append("Nearest names: " + ", ".join(f"{name} ({of})" for name, of in answer.nearest))
    with open_output(output) as out:
        out.write("\n".join(lines).rstrip() + "\n")


def _lines(named: NamedActor) -> list[str]:
    entry = named.entry
    facts = {
        "COW": "; ".join(map(_spell, entry.cow)),
        "GW": "; ".join(map(_spell, entry.gw)),
        "here by": named.use if named.use != "name" else "",
        "often": "something else: in a text it needs a context" if named.is_doubtful else "",
        "from": entry.valid_from if not (entry.cow or entry.gw) else "",  # of a state, its present independence only
        "until": entry.valid_until if not (entry.cow or entry.gw) else "",
        "succeeded by": "; ".join(entry.successors),
        "also": "; ".join(entry.aliases),
        "people": "; ".join(entry.demonyms),
        "capital": entry.capital,
        "government": "; ".join(entry.seats),
        "of": entry.state or entry.parent,
        "sector": entry.sector,
        "run by": ("a state" if entry.state_run else "no state") if entry.kind == "outlet" else "",
        "source": entry.source,
    }
    head = f"{entry.id}  {named.shown}  ({entry.kind})"
    return [head, *(f"  {label:<12}  {value}" for label, value in facts.items() if value)]
