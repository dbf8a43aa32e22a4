"""`casus why`: the words, the rule and the codebook line behind one item of an account."""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from casus.ground.dates import show_years
from casus.ground.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_KINDS = {"evt": "events", "stm": "statements", "clm": "claims"}
_DATES = frozenset({"happened", "said"})
_WIDTH = 100


@click.command("why")
@click.argument("item", metavar="ID")
@click.argument("accounts", metavar="ACCOUNTS.jsonl")
@click.option("--codebook", metavar="DIR", help="The folder of your own that the accounts were read with.")
def command(item: str, accounts: str, codebook: str | None) -> int:
    """Show what an event, statement or claim rests on.

    ID is the id of the item (evt-..., stm-..., clm-...), ACCOUNTS.jsonl what `casus read` wrote; - is standard input. Shown
    are the sentence with the words marked, the rule that made the item, and for an event the entry of the codebook.

    The exit code is 1 where no account has the id.
    """
    kind = _KINDS.get(item.partition("-")[0])
    if kind is None:
        raise UsageError("this is no id of an item", where=item, hint="ids begin with evt- (events), stm- (statements) or clm- (claims)")
    for account in _accounts(accounts):
        found = next((one for one in account.get(kind) or () if one.get("id") == item), None)
        if found is not None:
            click.echo("\n".join(_explain(account, kind, found, Path(codebook) if codebook else None)))
            return 0
    click.echo(f"casus: {accounts}: no account has {item}\n  hint: ids change with the text of a report; read it again", err=True)
    return 1


def _accounts(file: str) -> Iterator[dict[str, Any]]:
    try:
        with sys.stdin if file == "-" else Path(file).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                yield _account(line, f"{file}:{number}")
    except OSError as error:
        raise InputError(f"it cannot be read: {error.strerror}", where=file, hint="name a file that `casus read -o` wrote") from None
    except UnicodeDecodeError:
        raise InputError("it is not UTF-8", where=file, hint="name a file that `casus read -o` wrote") from None


def _account(line: str, where: str) -> dict[str, Any]:
    try:
        account: Any = json.loads(line)
    except ValueError:
        account = None
    if not isinstance(account, dict) or not isinstance(account.get("report"), dict) or "text" not in account["report"]:
        raise InputError("this line is no account", where=where, hint="name a file that `casus read -o` wrote")
    return account


def _explain(account: dict[str, Any], kind: str, item: dict[str, Any], overlay: Path | None) -> Iterator[str]:
    report = account["report"]
    yield ", ".join(str(report[key]) for key in ("outlet", "published", "title", "id") if report.get(key))
    yield ""
    yield from textwrap.wrap(_marked(account, _words(kind, item)), _WIDTH)
    yield ""
    for name in ("type", "mode", "status", "happened", "form", "stance", "said", "subject", "relation", "object", "value", "score"):
        if item.get(name) not in (None, ""):
            yield f"{name:12}{show_years(item[name]) if name in _DATES else item[name]}"
    for name in ("actors", "recipients", "speakers", "addressees"):
        if item.get(name):
            yield f"{name:12}{'; '.join(_party(p) for p in item[name])}"
    rule = item.get("rule") or item.get("why")
    yield f"{'rule':12}{rule or 'not stated'}"
    if kind == "events" and rule:
        yield from _entry(rule, overlay)


def _entry(rule: str, overlay: Path | None) -> Iterator[str]:
    from casus.codebook.lines import find_line  # noqa: PLC0415 - after the item is found

    line = find_line(rule, overlay)
    if line is not None:
        yield f"\ncodebook, events/{line.file}, line {line.line}:"
        yield textwrap.indent(line.text, "    ")


def _party(party: dict[str, Any]) -> str:
    return f"{party['text']} ({party['actor']})" if party.get("actor") else str(party["text"])


def _words(kind: str, item: dict[str, Any]) -> list[list[int]]:
    if kind == "events":
        return [item["trigger"], *(item.get("also") or [])]
    return [*item["cue"], *item["content"]] if kind == "statements" else [item["span"]]


def _marked(account: dict[str, Any], spans: list[list[int]]) -> str:
    """Return the sentences in which the words stand, the words between double brackets."""
    text = account["report"]["text"]
    parts = []
    for start, end in account["sentences"]:
        inside = sorted((max(s, start), min(e, end)) for s, e in spans if s < end and e > start)
        if inside:
            parts.append("".join(_pieces(text, start, end, inside)))
    return " ".join(" … ".join(parts).split())


def _pieces(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    at = start
    for first, last in spans:
        if first < at:  # words inside words that are marked already
            continue
        yield f"{text[at:first]}[[{text[first:last]}]]"
        at = last
    yield text[at:end]
