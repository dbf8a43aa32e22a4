"""`casus scenario`: what if a state joined, left or was attacked."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import codebook_option, given_codebook
from casus.cli.obligations import to_json
from casus.cli.questions import name_of, tell
from casus.cli.tables import form_option, write_object
from casus.ground.errors import InputError, UsageError

if TYPE_CHECKING:
    from casus.model.scenario import AttackChange, Scenario, ScenarioStep

_FORM = 'one [[step]] each, with do = "MNE joins NATO", on = 2017-06-05 and, for an attack, at = "Podgorica"'


@click.command("scenario")
@click.argument("first", metavar="STEP", required=False)
@click.option("--then", "others", metavar="STEP", multiple=True, help="A further step, on the same day or later; repeat it in order.")
@click.option("--file", "file", metavar="FILE", help="A TOML file of steps instead: [[step]] with do, on and at.")
@codebook_option
@form_option("text", "json")
def command(first: str | None, others: tuple[str, ...], file: str | None, form: str) -> int:
    """Tell what changes if states joined, left or were attacked.

    A STEP is "STATE joins ALLIANCE on DAY", "STATE leaves ALLIANCE on DAY" (its last day in) or "STATE attacks STATE on DAY", with
    "at PLACE" for an attack elsewhere than on the homeland.

    The rolls of the day before the first step are held still, and each attack is asked twice: without the steps and with them.
    Where our data end before that day, their last day is taken to hold, and the answer says so.
    """
    from casus.alliances.scenario import play_scenario, read_step  # noqa: PLC0415 - after the arguments are checked

    if file is not None and first is not None:
        raise UsageError("steps come from the command or from a file, not both", where="--file", hint="leave one of them out")
    if file is None and first is None:
        raise UsageError("there is no step to suppose", where="casus scenario", hint='give one: "MNE joins NATO on 2017-06-05"')
    book = given_codebook()
    words = _read_file(Path(file)) if file is not None else [first or "", *others]
    steps = [read_step(w, book.actors, book.treaties) for w in words]
    found = play_scenario(steps, book.actors, book.treaties, book.territories)
    if form == "json":
        write_object(_to_json(found))
    else:
        _tell(found)
    return 0


def _read_file(path: Path) -> list[str]:
    """Return the steps of a TOML file as words.

    Raises:
        InputError: it cannot be read, is no TOML, or has not the form.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"it cannot be read: {error.strerror}", where=str(path), hint="name a TOML file of steps") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"this is no TOML: {error}", where=str(path), hint=_FORM) from None
    steps = table.get("step")
    if not isinstance(steps, list) or not steps or set(table) - {"step", "title"}:
        raise InputError("there is no [[step]], or something else beside it", where=str(path), hint=_FORM)
    return [_words(step, f"{path}, step {number}") for number, step in enumerate(steps, 1)]


def _words(step: Any, where: str) -> str:
    if not isinstance(step, dict) or not {"do", "on"} <= set(step) or set(step) - {"do", "on", "at"}:
        raise InputError("a step has do, on and, for an attack, at", where=where, hint=_FORM)
    day = step["on"].isoformat()[:10] if isinstance(step["on"], date) else str(step["on"])
    return f"{step['do']} on {day}" + (f" at {step['at']}" if step.get("at") else "")


def _to_json(found: Scenario) -> dict[str, Any]:
    return {
        "base": found.base,
        "steps": found.steps,
        "rolls": found.rolls,
        "attacks": [_attack(a) for a in found.attacks],
        "assumed": [{"treaty": treaty, "as_of": day} for treaty, day in found.assumed],
    }


def _attack(one: AttackChange) -> dict[str, Any]:
    def edges(name: str) -> list[dict[str, str]]:
        return [{"from": o.by, "to": o.to, "treaty": o.treaty, "article": o.article, "kind": o.kind} for o in getattr(one, name)]

    return {
        "step": one.step,
        "before": to_json(one.before),
        "after": to_json(one.after),
        "gained": edges("gained"),
        "lost": edges("lost"),
        "conflicts_gained": one.conflicts_gained,
        "conflicts_lost": one.conflicts_lost,
        "unclear_gained": one.doubts_gained,
        "unclear_lost": one.doubts_lost,
    }


def _tell(found: Scenario) -> None:
    tell(f"Against the rolls of {found.base}, held still:")
    for step in found.steps:
        tell(_said(step), indent=2, hang=2)
    for treaty, day in found.assumed:
        tell(f"Our data on {treaty} end on {day}; the roll of that day is taken to hold.", hang=2)
    for roll in found.rolls:
        told = "; ".join(
            w for w in (f"in: {', '.join(roll.joined)}" if roll.joined else "", f"out: {', '.join(roll.left)}" if roll.left else "") if w
        )
        before, after = _number(roll.before, roll.range_before), _number(roll.after, roll.range_after)
        tell(f"{roll.alliance}: {before} parties before, {after} after ({told or 'no change'})", hang=2)
    for attack in found.attacks:
        _tell_attack(attack)


def _tell_attack(one: AttackChange) -> None:
    from casus.cli.obligation_text import tell_conflicts, tell_doubts, tell_edges  # noqa: PLC0415

    click.echo()
    before, after = (len({o.by for o in side.obligations}) for side in (one.before, one.after))  # by two treaties is still one
    tell(f"{_said(one.step)}: {before} bound without the steps, {after} with them", hang=2)
    tell_edges("Bound only with the steps", one.gained)
    tell_edges("Bound only without them", one.lost)
    tell_conflicts("Bound to both sides only with the steps", one.conflicts_gained)
    tell_conflicts("Bound to both sides only without them", one.conflicts_lost)
    tell_doubts("Unclear only with the steps", one.doubts_gained)
    tell_doubts("Unclear only without them", one.doubts_lost)
    if not any((one.gained, one.lost, one.conflicts_gained, one.conflicts_lost, one.doubts_gained, one.doubts_lost)):
        tell("The steps change nothing in this answer.")


def _said(step: ScenarioStep) -> str:
    target = name_of(step.target, step.on) if step.verb == "attacks" else step.target
    return f"{step.on}  {name_of(step.actor, step.on)} {step.verb} {target}" + (f" at {step.at}" if step.at else "")


def _number(value: int | None, possible: tuple[int, int] | None) -> str:
    if value is None and possible is None:
        return "an uncertain number of"
    return str(value) if value is not None or possible is None else f"{possible[0]} to {possible[1]}"
