"""JSON lines of pairs: a text and the characters of the two mentions whose event is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from casus.ground.errors import InputError
from casus.ground.spans import Span
from casus.intake.decode import decode
from casus.model.relation import Pair

_FORM = 'each pair is {"id": ..., "text": ..., "actor": [start, end], "recipient": [start, end] or null}'


def read_pairs(lines: Iterable[bytes], origin: str) -> Iterator[Pair | InputError]:
    """Yield the pair of each line, or the error that says why there is none; blank lines are passed over.

    The odd case: `actor` may be null too, where the text names nobody who acts, but not both.

    Args:
        lines: lines of a file in any encoding that `decode` knows.
        origin: the file's name, for messages.
    """
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{origin}:{number}"
        try:
            pair = _read_pair(decode(line, where), where)
        except InputError as error:
            yield error
            continue
        if pair.id in seen:
            yield InputError(f"the id {pair.id!r} stands in line {seen[pair.id]} already", where=where, hint="give each an id of its own")
            continue
        seen[pair.id] = number
        yield pair


def _read_pair(line: str, where: str) -> Pair:
    """Return the pair of one line.

    Raises:
        InputError: no JSON, no object, or a field that is missing or of the wrong kind.
    """
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("this is no JSON", where=where, hint=_FORM) from None
    if not isinstance(item, dict):
        raise InputError("this is no JSON object", where=where, hint=_FORM)
    text = item.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError('"text" is missing or empty', where=where, hint=_FORM)
    name = item.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int) or name == "":
        raise InputError('"id" is missing', where=where, hint=_FORM)
    actor, recipient = (_read_span(item.get(key), key, text, where) for key in ("actor", "recipient"))
    if actor is None and recipient is None:
        raise InputError('neither "actor" nor "recipient" is given', where=where, hint=_FORM)
    return Pair(str(name), text, actor, recipient)


def _read_span(value: Any, key: str, text: str, where: str) -> Span | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(v, int) and not isinstance(v, bool) for v in value):
        raise InputError(f'"{key}" is no pair of two numbers', where=where, hint=_FORM)
    start, end = value
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise InputError(
            f'"{key}" is {value}, which holds no words of the text of {len(text)} characters',
            where=where,
            hint="give half-open character offsets into the text",
        )
    return Span(start, end)
