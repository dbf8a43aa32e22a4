"""The Python interface: reads reports, composes a story's brief, asks the alliance system."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import cache, partial
from pathlib import Path

from casus import run
from casus.alliances.questions import accession, changes, members, obligations, scenario
from casus.brief import compose_brief
from casus.brief.page import Brief
from casus.codebook.book import Codebook, load_codebook
from casus.ground.dates import parse_day
from casus.ground.errors import InputError, UsageError
from casus.ground.spans import Span
from casus.language import OnnxPairHead, OnnxParser, PairHead, Parser
from casus.model.account import Account, report_of
from casus.model.relation import Pair, Relation
from casus.model.statement_rows import StatementRow, list_statements

__all__ = ["accession", "brief", "changes", "members", "obligations", "read", "scenario"]


def read(
    *files: str | Path,
    text: str | None = None,
    published: str | date | None = None,
    outlet: str | None = None,
    parser: Parser | None = None,
    codebook: Codebook | None = None,
) -> tuple[Account, ...]:
    """Return what reports say, one account a report.

    Args:
        files: plain text, HTML or JSON lines, as for `casus read`; accounts that it wrote are taken as they are, unless a parser
            or a codebook is given.
        text: the text of one report, instead of files.
        published: the day of publication, for what does not state its own.
        outlet: who published it, for what does not state it.
        parser: what parses sentences; our own model by default.
        codebook: what names and verbs mean; `casus.codebook.book.load_codebook(Path("mine"))` lays a folder over the shipped one.

    Raises:
        InputError: a report cannot be read; unlike the command, the function stops at the first one.
        UsageError: neither files nor a text is given, or both.
    """
    if bool(files) == (text is not None):
        raise UsageError("give either files or a text", hint='casus.read("story.txt") or casus.read(text="...")')
    day = parse_day(published) if isinstance(published, str) else published
    if text is not None:
        inputs: Iterable[run.Input] = [run.Input(io.BytesIO(text.encode()), outlet, day, origin="text")]
    else:
        inputs = [run.Input(Path(file), outlet, day) for file in files]
    accounts = []
    book = codebook or load_codebook()
    anew = codebook is not None or parser is not None
    for item in run.read_inputs_as_made(inputs, partial(run.find_outlet, codebook=book)):
        if isinstance(item, InputError):
            raise item
        if isinstance(item, Account) and not anew:
            accounts.append(item)
            continue
        accounts.append(run.read_account(report_of(item), parser or _default_parser(), book))
    return tuple(accounts)


def relate(
    text: str,
    actor: tuple[int, int] | None,
    recipient: tuple[int, int] | None = None,
    *,
    parser: Parser | None = None,
    codebook: Codebook | None = None,
) -> Relation:
    """Return the event that a text tells between two given mentions.

    Args:
        text: a sentence or a passage.
        actor: half-open character offsets of the one who acts; None where the text names none.
        recipient: the same of the one to whom it is done, or None.
        parser: what parses sentences; our own model by default.
        codebook: what verbs mean; the shipped one by default.

    Raises:
        UsageError: neither mention is given.
    """
    if actor is None and recipient is None:
        raise UsageError("neither mention is given", hint="give the offsets of the actor, of the recipient, or of both")
    doing, done_to = (None if span is None else Span(*span) for span in (actor, recipient))
    return run.relate([Pair("", text, doing, done_to)], parser or _default_parser(), codebook or load_codebook(), _default_head())[0]


def statements(accounts: Iterable[Account], *, speaker: str | None = None, stances: Collection[str] = ()) -> tuple[StatementRow, ...]:
    """Return who said what, as `casus statements` lists it: one row a statement, in the order of the accounts and their texts.

    Args:
        accounts: what reports say.
        speaker: only what was said by whoever is called so: part of a name or office, or an actor's code ("RUS").
        stances: only these stances; all by default.
    """
    return tuple(row for account in accounts for row in list_statements(account, speaker, stances))


def brief(accounts: Sequence[Account], *, codebook: Codebook | None = None) -> Brief:
    """Return the brief of a story: what its accounts say together.

    Args:
        accounts: what the reports of one story say.
        codebook: the one that they were read with; the shipped one by default.

    Raises:
        UsageError: there is no account.
    """
    if not accounts:
        raise UsageError("a brief needs at least one account", hint="read a report first: casus.read(...)")
    return compose_brief(run.read_story(accounts), codebook or load_codebook())


@cache
def _default_parser() -> Parser:
    return OnnxParser()


@cache
def _default_head() -> PairHead:
    return OnnxPairHead()
