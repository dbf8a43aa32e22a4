"""`casus accession`: where a state's way into (or out of) an alliance stands on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from casus.cli.inputs import AccountReader, codebook_option, given_codebook, make_inputs
from casus.cli.questions import on_option, read_day, state_named, tell, treaty_named
from casus.cli.tables import form_option, write_object, write_table
from casus.ground.errors import UsageError

if TYPE_CHECKING:
    from casus.model.alliance import Direction
    from casus.model.case import Case, CaseStep
    from casus.model.standing import Standing

_COLUMNS = ("date", "step", "by", "stage", "status", "confidence", "source", "report", "text")


@click.command("accession")
@click.argument("state", metavar="STATE")
@click.argument("alliance", metavar="ALLIANCE")
@on_option()
@click.option("--exit", "is_exit", is_flag=True, help="The way out of the alliance instead of the way in.")
@click.option("--reports", metavar="FILE...", help="Replay what these reports tell into the case, in the order in which it happened.")
@click.argument("files", nargs=-1, metavar="")
@click.option("--only-reports", is_flag=True, help="Let the reports alone move the case, not the steps of our own data.")
@click.option("--published", metavar="DAY", help="Day of publication of reports that do not state theirs.")
@click.option("--outlet", multiple=True, metavar="NAME", help="Who published the report; repeat it in the order of the files.")
@codebook_option
@form_option("text", "json", "csv")
def command(
    state: str,
    alliance: str,
    on: str,
    *,
    is_exit: bool,
    reports: str | None,
    files: tuple[str, ...],
    only_reports: bool,
    published: str | None,
    outlet: tuple[str, ...],
    form: str,
) -> int:
    """Tell where a state's way into an alliance stands on a day.

    The step reached, what is done and by which evidence, what is missing and from whom, who could still block it and who could
    not, whether the alliance's promise covers the state yet, and how long past cases took from this step.

    STATE and ALLIANCE are ids or names: MNE NATO, Sweden NATO, "North Macedonia" EU. Of a ratification only the deposit counts.
    """
    from casus.alliances.blockers import find_standing  # noqa: PLC0415 - after the arguments are checked
    from casus.alliances.cases import find_case, find_case_in_reports  # noqa: PLC0415
    from casus.alliances.progress import find_window  # noqa: PLC0415
    from casus.cli.case_text import tell_case  # noqa: PLC0415

    paths = (*((reports,) if reports else ()), *files)
    if files and not reports:
        raise UsageError(f"{files[0]!r} is one word too many", where="casus accession", hint="name files of reports after --reports")
    if only_reports and not paths:
        raise UsageError("there are no reports", where="--only-reports", hint="name them after --reports")
    if (published or outlet) and not paths:
        raise UsageError("there are no reports", where="--published" if published else "--outlet", hint="name them after --reports")
    day = read_day(on)
    treaty, actor = treaty_named(alliance, day), state_named(state, day)
    direction: Direction = "withdrawal" if is_exit else "accession"
    if is_exit and not paths and find_window(treaty, actor, direction, day).spell is None:
        hint = f"ask for its way in: casus accession {actor} {treaty.id} --on {on}"
        raise UsageError(f"{actor} has never been in {treaty.id} up to {on}", where="--exit", hint=hint)
    reader = AccountReader(make_inputs(paths, published, outlet)) if paths else None
    accounts = list(reader) if reader else []
    book = given_codebook()
    case = find_case_in_reports(
        accounts, actor, treaty.id, book.treaties, book.procedures, day, direction=direction, use_record=not only_reports
    )
    standing = find_standing(case, treaty, book.procedures.find(treaty.id, direction))
    exit_step = ""
    if not is_exit and case.step == book.procedures.find(treaty.id).steps[-1].id:
        exit_step = find_case(actor, treaty.id, (), book.treaties, book.procedures, day, direction="withdrawal").step
    if form == "json":
        write_object(_wire(case, standing) | {"exit_step": exit_step})
    elif form == "csv":
        write_table((_row(step) for step in case.done), _COLUMNS, form)
    else:
        tell_case(case, treaty, book.procedures.find(treaty.id, direction), standing)
        if exit_step:
            step = book.procedures.find(treaty.id, "withdrawal").step(exit_step)
            tell(f"On its way out: {step.label if step else exit_step} (ask with --exit).", hang=2)
    return 3 if reader is not None and reader.n_errors else 0


def _wire(case: Case, standing: Standing) -> dict[str, Any]:
    """Return the answer in the order of keys that DESIGN.md gives, what it adds after them."""
    return {
        "state": case.state,
        "alliance": case.alliance,
        "on": case.on,
        "step": case.step,
        "done": [_step(s) for s in case.done],
        "missing": case.missing,
        "can_block": case.can_block,
        "covered": case.covered,
        "base_rate": case.base_rate,
        "direction": case.direction,
        "procedure": case.procedure,
        "next": case.next,
        "covered_by": case.covered_by,
        "rules": standing.can,
        "cannot_block": standing.cannot,
        "veto": case.veto,
        "due": case.due,
        "unclear": [_step(s) for s in case.unclear],
        "ahead": [_step(s) for s in case.ahead],
        "setbacks": [_step(s) for s in case.setbacks],
        "lifted": [_step(s) for s in case.lifted],
        "denials": [_step(s) for s in case.denials],
        "conditions": case.conditions,
        "waiting": case.waiting,
        "roles": case.roles,
        "parties_known": case.parties_known,
        "ended": case.ended,
    }


def _step(step: CaseStep) -> dict[str, Any]:
    return {
        "step": step.step,
        "by": step.by,
        "date": step.date,
        "stage": step.stage,
        "evidence": _evidence(step),
        "status": step.status,
        "confidence": step.confidence,
    }


def _evidence(step: CaseStep) -> dict[str, Any]:
    """Return what a step rests on: words of a report, sources of our data, or a later step that needs it."""
    if step.evidence is not None:
        return {"report": step.evidence.report, "span": step.evidence.span, "text": step.evidence.text}
    if step.implied_by:
        return {"implied_by": step.implied_by}
    return {"source": step.source}


def _row(step: CaseStep) -> dict[str, Any]:
    evidence = step.evidence
    return {
        "date": step.date,
        "step": step.step,
        "by": step.by,
        "stage": step.stage,
        "status": step.status,
        "confidence": step.confidence,
        "source": step.source or (f"implied by {step.implied_by}" if step.implied_by else None),
        "report": evidence.report if evidence else None,
        "text": evidence.text if evidence else None,
    }
