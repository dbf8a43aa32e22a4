"""Reports from a file or stream, whatever form they are in, each one or the error that says why not."""

from __future__ import annotations

import codecs
import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from casus.ground.errors import InputError
from casus.ground.ids import make_id
from casus.ground.text import fold
from casus.intake.datelines import candidate_names, find_dateline
from casus.intake.decode import check_bytes, check_text, decode, find_encoding
from casus.intake.json_reports import JsonReport, is_document, looks_like_json, read_json_document, read_json_lines
from casus.intake.labels import find_labelled
from casus.intake.languages import check_language
from casus.intake.pages import declared_charset, looks_like_html, read_page
from casus.intake.paragraphs import find_paragraphs, find_title
from casus.intake.report_days import find_stated_day, find_yearless_day
from casus.model.account import Account
from casus.model.report import Paragraph, Report

OutletNamed = Callable[[str], str | None]
"""Returns the outlet that a name stands for, or None: the codebook's part."""

STANDARD_INPUT = "-"
_HEAD = 8_192
_MOST_BYTES = 64 * 2**20  # one report or line; the longest book has 5 MB
_PAGES = frozenset((".html", ".htm", ".xhtml"))
_JSON = frozenset((".jsonl", ".ndjson", ".json"))
# What browsers read in place of the encodings that pages declare.
_CHARSETS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A text and what its source says of it, before it is judged."""

    text: str
    where: str
    paragraphs: tuple[Paragraph, ...] | None = None
    id: str | None = None
    outlet: str | None = None
    published: date | None = None
    title: str | None = None
    url: str | None = None


def read_reports(
    source: Path | BinaryIO,
    *,
    outlet: str | None = None,
    published: date | None = None,
    outlet_named: OutletNamed | None = None,
    origin: str = "",
) -> Iterator[Report | Account | InputError]:
    """Yield the reports of a file or stream in order, and an error in the place of each that cannot be read.

    Where JSON is an account that casus wrote, the account is yielded, as it was written.

    Plain text and HTML are one report; JSON lines, or a JSON list, one for each line or item. The form is told by the
    file's ending, else by how the content begins. What JSON lines and pages state stands, and then the day that a line above
    the text gives; `published` and, in JSON lines, `outlet` fill in what they leave out. Without any of these the outlet is the
    one that a dateline, a credit or the file's name names, and the day that of an agency's dateline, if it has its year.

    Args:
        source: the path of a file, or an open binary stream, which is read to its end but not closed.
        outlet: who published it.
        published: the day of publication.
        outlet_named: returns the outlet that a name stands for; without it none is found in the text.
        origin: what to call the source in messages; by default its path, or "-" for a stream.
    """
    name = origin or (str(source) if isinstance(source, Path) else STANDARD_INPUT)
    try:
        if isinstance(source, Path):
            with _open(source) as stream:
                yield from _read_stream(stream, source, name, _Defaults(outlet, published, outlet_named))
        else:
            yield from _read_stream(source, None, name, _Defaults(outlet, published, outlet_named))
    except InputError as error:
        yield error
    except OSError as error:
        yield InputError(f"it cannot be read: {error.strerror or error}", where=name, hint="check the disk and the path")


@dataclass(frozen=True, slots=True)
class _Defaults:
    """What the caller says of the reports of a source."""

    outlet: str | None
    published: date | None
    outlet_named: OutletNamed | None


def _open(path: Path) -> BinaryIO:
    """Open a file.

    Raises:
        InputError: there is none, it is a directory, or it may not be read.
    """
    where = str(path)
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise InputError("there is no such file", where=where, hint=_near_names(path)) from None
    except IsADirectoryError:
        raise InputError("this is a directory", where=where, hint=f"name the files in it, for example {path}/*.txt") from None
    except PermissionError:
        raise InputError("it may not be read", where=where, hint="change its permissions, or run as its owner") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"it cannot be opened: {reason}", where=where, hint="check the path") from None


def _near_names(path: Path) -> str:
    try:
        names = [p.name for p in path.parent.iterdir() if p.name != path.name]  # a link that leads nowhere has the name itself
    except (OSError, ValueError):
        return f"there is no folder {path.parent} either"
    near = difflib.get_close_matches(path.name, names, n=3, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else "check the path"


def _read_stream(stream: BinaryIO, path: Path | None, name: str, defaults: _Defaults) -> Iterator[Report | Account | InputError]:
    """Yield the reports of an open stream, in the form that its name or its beginning tells."""
    head = stream.read(_HEAD)
    if not head.strip() and len(head) < _HEAD:
        raise InputError("the file is empty" if path else "there is no input", where=name, hint="give it a report's text")
    check_bytes(head, name)
    mark, encoding = find_encoding(head)
    start = head[len(mark) :].decode(encoding, errors="replace")
    suffix = path.suffix.lower() if path else ""
    if suffix in _JSON or (suffix not in _PAGES and looks_like_json(start)):
        yield from _read_json(head, stream, start, name, defaults)
    elif suffix in _PAGES or looks_like_html(start):
        page = read_page(_decode_page(_read_all(head, stream, name), name), name)
        facts = page.facts
        site = facts.site and ((defaults.outlet_named and defaults.outlet_named(facts.site)) or facts.site)
        draft = _Draft(page.text, name, page.paragraphs, None, defaults.outlet or site, facts.published, facts.title, facts.url)
        yield _finish(draft, defaults, path)
    else:
        yield _finish(_Draft(decode(_read_all(head, stream, name), name), name, outlet=defaults.outlet), defaults, path)


def _read_all(head: bytes, stream: BinaryIO, name: str) -> bytes:
    data = head + stream.read(_MOST_BYTES - len(head) + 1)
    if len(data) > _MOST_BYTES:
        raise InputError(f"it is longer than {_MOST_BYTES // 2**20} MB", where=name, hint="cut it into single reports")
    return data


def _decode_page(data: bytes, name: str) -> str:
    """Return a page's text: UTF-8 where it is that, else the encoding that the page declares."""
    try:
        return decode(data, name)
    except InputError as error:
        charset = declared_charset(data) or ""
        try:
            text = data.decode(codecs.lookup(_CHARSETS.get(charset, charset)).name)
        except (LookupError, UnicodeError):
            raise error from None
        check_text(text, name)
        return text


def _read_json(head: bytes, stream: BinaryIO, start: str, name: str, defaults: _Defaults) -> Iterator[Report | Account | InputError]:
    """Yield the reports of JSON lines or a JSON document."""
    mark, encoding = find_encoding(head)
    if is_document(start):
        found = read_json_document(decode(_read_all(head, stream, name), name), name)
    elif encoding != "utf-8":
        found = read_json_lines(decode(_read_all(head, stream, name), name).encode().split(b"\n"), name)
    else:
        found = read_json_lines(_split_lines(head[len(mark) :], stream, name), name)
    n_found = 0
    for item in found:
        n_found += 1
        yield _try_json(item, defaults) if isinstance(item, JsonReport) else item
    if not n_found:
        raise InputError("there is no report in it", where=name, hint="write one JSON object a line")


def _try_json(item: JsonReport, defaults: _Defaults) -> Report | InputError:
    draft = _Draft(item.text, item.where, None, item.id, item.outlet or defaults.outlet, item.published, item.title, item.url)
    try:
        for value in filter(None, (item.id, item.outlet, item.title, item.url)):
            check_text(value, item.where)
        return _finish(draft, defaults, None)
    except InputError as error:
        return error


def _split_lines(head: bytes, stream: BinaryIO, name: str) -> Iterator[bytes]:
    """Yield the lines of a stream whose beginning was read already."""
    *whole, last = head.split(b"\n")
    yield from whole
    line = last + stream.readline(_MOST_BYTES)
    while line:
        if len(line) >= _MOST_BYTES:
            raise InputError(f"a line is longer than {_MOST_BYTES // 2**20} MB", where=name, hint="write one report a line")
        yield line
        line = stream.readline(_MOST_BYTES)


def _finish(draft: _Draft, defaults: _Defaults, path: Path | None) -> Report:
    """Return the report that a draft makes.

    Raises:
        InputError: the text is none, in another language, or without a sentence.
    """
    text = draft.text
    check_text(text, draft.where)
    check_language(text, draft.where)
    paragraphs = find_paragraphs(text) if draft.paragraphs is None else draft.paragraphs
    if not any(p.kind == "body" and _has_words(text[p.span.start : p.span.end]) for p in paragraphs):
        raise InputError("there is no sentence in it", where=draft.where, hint="give it the report's text, not its headline alone")
    title = draft.title or find_title(text, paragraphs)
    outlet = (
        draft.outlet
        or _labelled_outlet(text, paragraphs, defaults.outlet_named)
        or _find_outlet(text, paragraphs, path, defaults.outlet_named)
    )
    return Report(
        id=draft.id or make_id("rep", outlet or "", text),
        text=text,
        paragraphs=_without_title(text, paragraphs, title),
        outlet=outlet,
        published=draft.published or _choose_day(text, paragraphs, defaults.published),
        title=title,
        url=draft.url,
        origin=draft.where,
    )


def _choose_day(text: str, paragraphs: tuple[Paragraph, ...], given: date | None) -> date | None:
    """Return the day of publication: what a line of the text or its dateline says, else the given one, else the day of an update.

    A dateline without a year is read by the given day.
    """
    stated = find_stated_day(text, paragraphs)
    if stated and (stated.basis != "update" or given is None):
        return stated.day
    return given and (find_yearless_day(text, paragraphs, given) or given)


def _has_words(text: str) -> bool:
    """Say whether a paragraph has at least two words; a long one need not be searched to its end."""
    return len(_WORD.findall(text[:400])) >= 2 or len(_WORD.findall(text)) >= 2


def _without_title(text: str, paragraphs: tuple[Paragraph, ...], title: str | None) -> tuple[Paragraph, ...]:
    """Return the paragraphs with the first as a heading where it repeats the title, and body follows."""
    if title is None or len(paragraphs) < 2 or paragraphs[0].kind != "body":
        return paragraphs
    first = paragraphs[0].span
    if first.end - first.start > 2 * len(title) + 10 or fold(first.of(text)).rstrip(".") != fold(title).rstrip("."):
        return paragraphs
    return (replace(paragraphs[0], kind="heading"), *paragraphs[1:])


def _labelled_outlet(text: str, paragraphs: tuple[Paragraph, ...], outlet_named: OutletNamed | None) -> str | None:
    """Return the outlet that a line "Outlet: Fjord Post" above the report names, as the codebook calls it where it knows it."""
    name = find_labelled(text, paragraphs, "outlet")
    return name and ((outlet_named and outlet_named(name)) or name)


def _find_outlet(text: str, paragraphs: Iterable[Paragraph], path: Path | None, outlet_named: OutletNamed | None) -> str | None:
    """Return the outlet that a dateline, a credit or the file's name names, in this order; None where they name none.

    A credit that names two outlets names none: it may list contributors of both.
    """
    if outlet_named is None:
        return None
    datelines, credits_ = [], []
    at = 0
    for paragraph in paragraphs:
        words = paragraph.span.of(text) if paragraph.kind in {"dateline", "credit"} else ""
        if paragraph.kind == "dateline":
            datelines.append(words)
        elif paragraph.kind == "credit":
            credits_.append(words)
        elif paragraph.kind == "body" and not datelines:
            before = text[at : paragraph.span.start].strip()
            if before and find_dateline(before):
                datelines.append(before)
        at = paragraph.span.end
    stem = re.split(r"[-_. ]+", path.stem) if path else []
    names = (
        *(candidate_names(words) for words in datelines),
        *(candidate_names(words) for words in reversed(credits_)),
        (" ".join(stem[:n]) for n in range(len(stem), 0, -1)),
    )
    for candidates in names:
        found = _first_outlet(candidates, outlet_named)
        if found:
            return found
    return None


def _first_outlet(candidates: Iterable[str], outlet_named: OutletNamed) -> str | None:
    """Return the outlet of the longest name that stands for one, None where others of that length stand for another."""
    found: dict[str, int] = {}
    for name in candidates:
        size = len(name.split())
        if found and size < max(found.values()):
            break
        outlet = outlet_named(name)
        if outlet is not None:
            found.setdefault(outlet, size)
    return next(iter(found)) if len(found) == 1 else None
