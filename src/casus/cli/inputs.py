"""The arguments and options that every command that reads reports shares."""

from __future__ import annotations

import functools
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from casus.ground.errors import CasusError, UsageError

if TYPE_CHECKING:
    from datetime import date

    from casus.codebook.book import Codebook
    from casus.model.account import Account
    from casus.model.report import Report
    from casus.run import Input

F = TypeVar("F", bound=Callable[..., Any])


_CODEBOOK = "casus.codebook"  # where the context of a call keeps the user's folder


def _keep_codebook(context: click.Context, _: click.Parameter, value: str | None) -> None:
    context.meta[_CODEBOOK] = value


def codebook_option(command: F) -> F:
    """Give a command --codebook DIR; `given_codebook` loads what it names."""
    return click.option(
        "--codebook",
        metavar="DIR",
        expose_value=False,
        callback=_keep_codebook,
        help="A folder of your own, laid over ours: actors/, events/, treaties/, procedures/, territories/.",
    )(command)


def given_codebook() -> Codebook:
    """Return the codebook of this call: the one that ships with casus, with the folder of --codebook laid over it.

    Raises:
        UsageError: the folder has not the form of one.
        CodebookError: a file of it breaks its rules.
    """
    from casus.codebook.book import load_codebook  # noqa: PLC0415 - heavy

    folder = _given_folder()
    return load_codebook(Path(folder) if folder else None)


def _given_folder() -> str | None:
    context = click.get_current_context(silent=True)
    return context.meta.get(_CODEBOOK) if context is not None else None


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--outlet",
        multiple=True,
        metavar="NAME",
        help="Who published the report; repeat it in the order of the files. Without it, what a page, dateline, credit or "
        "the file's name says.",
    ),
    click.option(
        "--published",
        metavar="DAY",
        help="Day of publication (YYYY-MM-DD) of reports that do not state theirs; without it, relative times stay open.",
    ),
    codebook_option,
    click.argument("files", nargs=-1, required=True, metavar="FILE..."),
)


def input_options(command: F) -> F:
    """Give a command FILE..., --published and --outlet, and pass them on as one argument, `inputs`."""

    @functools.wraps(command)
    def with_inputs(files: tuple[str, ...], published: str | None, outlet: tuple[str, ...], **others: Any) -> Any:
        return command(inputs=make_inputs(files, published, outlet), **others)

    decorated: Any = with_inputs
    for decorate in _OPTIONS:
        decorated = decorate(decorated)
    return cast("F", decorated)


def make_inputs(files: tuple[str, ...], published: str | None, outlets: tuple[str, ...]) -> list[Input]:
    """Return the inputs that the command line names.

    Raises:
        UsageError: `published` is no date, more outlets than files, or standard input twice.
    """
    from casus.cli.questions import read_day  # noqa: PLC0415 - help needs none of this

    day: date | None = read_day(published, "--published") if published is not None else None
    if len(outlets) > len(files):
        raise UsageError(f"{len(outlets)} outlets for {len(files)} files", where="--outlet", hint="give one for each file, in order")
    if files.count("-") > 1:
        raise UsageError("standard input is named twice", where="-", hint="name it once")
    from casus.run import Input  # noqa: PLC0415 - after the arguments are checked

    named = (*outlets, *[""] * (len(files) - len(outlets)))
    return [
        Input(sys.stdin.buffer if file == "-" else Path(file), outlet.strip() or None, day)
        for file, outlet in zip(files, named, strict=True)
    ]


@contextmanager
def open_lines(file: str) -> Iterator[tuple[Iterable[bytes], str]]:
    """Open a file of JSON lines, or standard input for "-", and give its lines and what messages call it.

    Raises:
        InputError: the file cannot be opened.
    """
    from casus.ground.errors import InputError  # noqa: PLC0415 - after the arguments are checked

    if file == "-":
        yield sys.stdin.buffer, "-"
        return
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(file).open("rb"))
        except OSError as error:
            raise InputError(f"it cannot be read: {error.strerror}", where=file, hint="check the path") from None
        yield stream, file


class ReportReader:
    """Reads reports one at a time, of accounts their reports, shows what cannot be read, and counts it.

    Attributes:
        n_errors: how many files, lines or reports could not be read so far.
    """

    def __init__(self, inputs: list[Input]) -> None:
        from casus.cli.messages import Progress  # noqa: PLC0415 - help needs none

        self._inputs = inputs
        self._progress = Progress()
        self.n_errors = 0

    def __iter__(self) -> Iterator[Report]:
        from casus.model.account import report_of  # noqa: PLC0415 - help needs none

        yield from map(report_of, self.as_made())

    def as_made(self) -> Iterator[Report | Account]:
        """Yield reports, but accounts that casus wrote as accounts."""
        from casus import run  # noqa: PLC0415 - heavy
        from casus.ground.errors import InputError  # noqa: PLC0415

        try:
            for item in run.read_inputs_as_made(self._inputs, lambda name: run.find_outlet(name, given_codebook())):
                if isinstance(item, InputError):
                    self.fail(item)
                else:
                    yield item
                    self._progress.step()
        finally:
            self._progress.clear()

    def fail(self, error: CasusError) -> None:
        """Show and count an error."""
        from casus.cli.messages import show_error  # noqa: PLC0415

        self._progress.clear()
        show_error(error)
        self.n_errors += 1

    def exit_code(self, *, is_found: bool) -> int:
        """Return 3 where something could not be read, else 1 where nothing was found in what was."""
        return 3 if self.n_errors else 0 if is_found else 1


class AccountReader:
    """Reads accounts one at a time, shows what cannot be read, and counts it.

    An account that casus wrote is taken as it is, unless `anew` is true or the call has a codebook of its own.
    """

    def __init__(self, inputs: list[Input], *, anew: bool = False, with_guesses: bool = False) -> None:
        self._reports = ReportReader(inputs)
        self._anew, self._with_guesses = anew, with_guesses

    @property
    def n_errors(self) -> int:
        """How many files, lines or reports could not be read so far."""
        return self._reports.n_errors

    def exit_code(self, *, is_found: bool) -> int:
        """Return 3 where something could not be read, else 1 where nothing was found in what was."""
        return self._reports.exit_code(is_found=is_found)

    def __iter__(self) -> Iterator[Account]:
        from casus import run  # noqa: PLC0415 - heavy
        from casus.model.account import Account, report_of  # noqa: PLC0415 - help needs none

        parser, anew = None, self._anew or bool(_given_folder())
        for item in self._reports.as_made():
            if isinstance(item, Account) and not anew:
                yield item
                continue
            report = report_of(item)
            if parser is None:
                from casus.language import OnnxParser  # noqa: PLC0415 - heavy: not for input that is all bad

                parser = OnnxParser()
            codebook = given_codebook()
            try:
                account = run.read_account(report, parser, codebook, with_guesses=self._with_guesses)
            except Exception as fault:  # noqa: BLE001 - one report never stops the others, not even by a fault of ours
                self._reports.fail(_own_fault(report.origin, fault))
                continue
            yield account


def _own_fault(origin: str, fault: Exception) -> CasusError:
    """Return the error to show where casus itself fails on a report: what failed and where in its code, for whoever mends it."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = f" at {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return CasusError(
        f"casus failed on this report: {type(fault).__name__}: {fault}{where}",
        where=origin,
        hint="this is a fault of casus, not of the report: please report it with the text",
    )
