"""JSON lines, and JSON documents of one report or a list: the fields of each report."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from casus.ground.dates import parse_day
from casus.ground.errors import InputError
from casus.intake.decode import decode
from casus.model.account import Account
from casus.model.reopened import read_account_json

_FORM = '{"id": ..., "text": ..., "published": "2015-12-02", "outlet": ..., "title": ..., "url": ...}; only "text" is needed'
_LINES = re.compile(r"\s*\{\s*[\"}]")
_DOCUMENT = re.compile(r"\s*(?:\[\s*[{\]]|\{\s*[\r\n])")
_DAY = re.compile(r"\s*\d{4}-\d\d-\d\d(?:$|[T\s])")


@dataclass(frozen=True, slots=True)
class JsonReport:
    """The fields of one report in JSON; None means not given."""

    where: str
    text: str
    id: str | None
    outlet: str | None
    published: date | None
    title: str | None
    url: str | None


def looks_like_json(start: str) -> bool:
    """Say whether a text begins as JSON lines or a JSON document does.

    >>> looks_like_json('{"id": 1'), looks_like_json("[Agency] Text")
    (True, False)
    """
    return _LINES.match(start) is not None or _DOCUMENT.match(start) is not None


def is_document(start: str) -> bool:
    """Say whether JSON begins as one document: a list of reports, or one report spread over several lines."""
    return _DOCUMENT.match(start) is not None


def read_json_lines(lines: Iterable[bytes], origin: str) -> Iterator[JsonReport | Account | InputError]:
    """Yield the report or account of each line, or the error that says why there is none; blank lines are passed over."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{origin}:{number}"
        try:
            yield _read_item(_load(decode(line, where), where), where)
        except InputError as error:
            yield error


def read_json_document(text: str, origin: str) -> Iterator[JsonReport | Account | InputError]:
    """Yield each report or account of a JSON document, or the error that says why there is none."""
    try:
        value = _load(text, origin)
    except InputError as error:
        yield error
        return
    items = value if isinstance(value, list) else [value]
    if not items:
        yield InputError("the list of reports is empty", where=origin, hint=f"give at least one report: {_FORM}")
    for number, item in enumerate(items, 1):
        try:
            yield _read_item(item, f"{origin}[{number}]" if isinstance(value, list) else origin)
        except InputError as error:
            yield error


def _load(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise InputError(f"this is no JSON: {error.msg} at {at}", where=where, hint=f"each report is {_FORM}") from None
    except (ValueError, RecursionError):
        raise InputError("this is no JSON that can be read", where=where, hint=f"each report is {_FORM}") from None


def _read_item(item: Any, where: str) -> JsonReport | Account:
    """Return the fields of a report, or the account that an object is which has no text of its own but a report.

    Raises:
        InputError: it is neither.
    """
    if not isinstance(item, dict) or "text" in item or not isinstance(item.get("report"), dict):
        return _read_fields(item, where)
    try:
        return read_account_json(item)
    except ValueError as error:
        raise InputError(
            f"this account cannot be read: something is missing or wrong at {error}",
            where=where,
            hint="it is not as this version of casus writes it: make it anew with `casus read`",
        ) from None


def _read_fields(item: Any, where: str) -> JsonReport:
    """Return the fields of one report.

    Raises:
        InputError: no object, no text, or a field of the wrong kind.
    """
    if not isinstance(item, dict):
        raise InputError("this is no JSON object", where=where, hint=f"each report is {_FORM}")
    text = _read_string(item, "text", where)
    if text is None or not text.strip():
        raise InputError("the report has no text", where=where, hint='put the report\'s words into "text"')
    number = item.get("id")
    if isinstance(number, int) and not isinstance(number, bool):
        given: str | None = str(number)
    else:
        given = _read_string(item, "id", where) or None
    outlet, title, url = (_read_string(item, name, where) or None for name in ("outlet", "title", "url"))
    return JsonReport(where, text, given, outlet, _read_day(item, where), title, url)


def _read_string(item: dict[str, Any], name: str, where: str) -> str | None:
    value = item.get(name)
    if value is not None and not isinstance(value, str):
        raise InputError(f'"{name}" is {_kind(value)}, not a string', where=where, hint=f"each report is {_FORM}")
    return value


def _read_day(item: dict[str, Any], where: str) -> date | None:
    value = _read_string(item, "published", where)
    if value is None or not value.strip():
        return None
    if _DAY.match(value):  # the day alone or a full time stamp
        with suppress(InputError):
            return parse_day(value)
    raise InputError(
        f'"published" is {value!r}, which is not a date', where=where, hint="write the day as YYYY-MM-DD, for example 2015-12-02"
    )


def _kind(value: Any) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), "something else")
