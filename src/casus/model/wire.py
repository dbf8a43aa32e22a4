"""The one JSON form of casus' nouns, made from the dataclasses' own field names."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from casus.ground.spans import Span
from casus.model.account import Account


@cache
def _wire_fields(kind: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind) if f.metadata.get("wire", True))


def to_wire(value: Any) -> Any:
    """Return a value as JSON knows it: dataclasses as objects, spans as [start, end], dates as YYYY-MM-DD.

    >>> to_wire((Span(0, 4), date(2015, 12, 2)))
    [[0, 4], '2015-12-02']
    """
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple | list):
        return [to_wire(item) for item in value]
    if isinstance(value, dict):
        return {key: to_wire(item) for key, item in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {name: to_wire(getattr(value, name)) for name in _wire_fields(value.__class__)}
    return value


def _opened(value: Any) -> Any:
    """Return what JSON knows for one value that it does not know, leaving what is inside for later: a long account is never held twice."""
    if is_dataclass(value):
        return {name: getattr(value, name) for name in _wire_fields(value.__class__)}
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def account_line(account: Account) -> str:
    """Return an account as one line of JSON, in the form of DESIGN.md."""
    return json.dumps(account, default=_opened, ensure_ascii=False, separators=(",", ":"))
