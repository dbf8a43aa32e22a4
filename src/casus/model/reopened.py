"""Accounts from the JSON that casus wrote: each value checked against the dataclass that it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from casus.ground.spans import Span
from casus.model.account import Account

_PLAIN = {bool: (bool,), str: (str,), int: (int,), float: (float, int)}


def read_account_json(value: Any) -> Account:
    """Return the account that JSON holds, the reverse of `casus.model.wire.to_wire`; fields that do not go into JSON have their defaults.

    Raises:
        ValueError: a key is missing or has another value than an account has there; the message names it ("events[3].status").
    """
    account: Account = _maker(Account)(value, "")
    return account


@cache
def _maker(kind: Any) -> Callable[[Any, str], Any]:
    """Return what makes a value of a type from JSON, given the value and the key under which it stands."""
    origin = get_origin(kind)
    if kind is Span:
        return _span
    if kind is date:
        return _date
    if is_dataclass(kind):
        return _dataclass(kind)
    if origin is tuple:
        return _tuple(get_args(kind)[0])
    if origin in {Union, UnionType}:
        return _optional(next(one for one in get_args(kind) if one is not NoneType))
    allowed = get_args(kind) if origin is Literal else None

    def plain(value: Any, where: str) -> Any:
        if value not in allowed if allowed is not None else not isinstance(value, _PLAIN[kind]):
            raise ValueError(where)
        return value

    return plain


def _dataclass(kind: Any) -> Callable[[Any, str], Any]:
    hints = get_type_hints(kind)
    written = [f for f in fields(kind) if f.metadata.get("wire", True)]
    makers = [(f.name, _maker(hints[f.name]), f.default is not MISSING) for f in written]

    def make(value: Any, where: str) -> Any:
        _check(value, dict, where or "the line")
        dot = where and f"{where}."
        if missing := [name for name, _, may in makers if not may and name not in value]:
            raise ValueError(f"{dot}{missing[0]}")
        return kind(**{name: maker(value[name], f"{dot}{name}") for name, maker, _ in makers if name in value})

    return make


def _tuple(item: Any) -> Callable[[Any, str], Any]:
    maker = _maker(item)

    def make(value: Any, where: str) -> Any:
        _check(value, list, where)
        return tuple(maker(one, f"{where}[{number}]") for number, one in enumerate(value))

    return make


def _optional(kind: Any) -> Callable[[Any, str], Any]:
    maker = _maker(kind)
    return lambda value, where: None if value is None else maker(value, where)


def _span(value: Any, where: str) -> Span:
    match value:
        case [int(start), int(end)] if 0 <= start <= end:
            return Span(start, end)
    raise ValueError(where)


def _date(value: Any, where: str) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(where) from None


def _check(value: Any, kind: type, where: str) -> None:
    if type(value) is not kind:
        raise ValueError(where)
