"""Bytes to text: which encoding, and a clear error where the bytes are no text at all."""

from __future__ import annotations

import codecs

from casus.ground.errors import InputError

# The first bytes of files that people mistake for text, and what they are.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or a Word, OpenDocument or EPUB file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"ID3", "an MP3 recording"),
    (b"SQLite format 3", "an SQLite database"),
)
_ARCHIVES = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf")
# UTF-32 first: its mark begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
# Control characters that plain text may hold: tab, line and page breaks, escape, and the separators of old wire formats.
_HARMLESS = frozenset("\t\n\r\x0b\x0c\x1b\x1c\x1d\x1e\x1f")
_MOST_CONTROL = 0.02  # a stray control character comes from a bad export, one in fifty characters from no text


def decode(data: bytes, where: str) -> str:
    r"""Return the text that the bytes hold: UTF-8, or UTF-8, UTF-16 or UTF-32 with a byte order mark, which is dropped.

    Args:
        data: the bytes of the whole report.
        where: the file or line, for messages.

    Raises:
        InputError: nothing but white space, a binary file (named where it is known), or another encoding.

    >>> decode(b"\xef\xbb\xbfCaf\xc3\xa9", "x.txt")
    'Café'
    """
    if not data.strip():
        raise InputError("the file is empty", where=where, hint="save the report's text into it")
    mark, encoding = find_encoding(data)
    check_bytes(data, where)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_decodable(data, error, len(mark), encoding, where) from None
    check_text(text, where)
    return text


def find_encoding(data: bytes) -> tuple[bytes, str]:
    """Return the byte order mark that the bytes begin with (perhaps none) and the encoding to read them in."""
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))


def check_text(text: str, where: str) -> None:
    """Refuse text that is empty, full of control characters, or has halves of characters that no file can hold.

    Raises:
        InputError: one of these.
    """
    if not text.strip():
        raise InputError("there is no text in it", where=where, hint="save the report's text into it")
    sample = text[:_SAMPLE]
    n_control = sum(1 for c in sample if c < " " and c not in _HARMLESS)
    if "\x00" in text or n_control > _MOST_CONTROL * len(sample):
        raise _not_text(where)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            f"character {error.start} is half of a surrogate pair", where=where, hint="write the text again in UTF-8"
        ) from None


def check_bytes(data: bytes, where: str) -> None:
    """Refuse bytes that are a known kind of binary file or, without a byte order mark, hold NUL bytes; the start is enough.

    Raises:
        InputError: what they are.
    """
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            hint = "unpack it first" if signature in _ARCHIVES else "export the report from it as plain text in UTF-8 or as HTML"
            raise InputError(f"this is {name}, not text", where=where, hint=hint)
    if find_encoding(data)[1] != "utf-8":
        return
    if _looks_wide(data[:_SAMPLE]):
        raise InputError("this is not UTF-8; it looks like UTF-16 without a byte order mark", where=where, hint=_convert_hint("UTF-16"))
    if b"\x00" in data[:_SAMPLE]:
        raise _not_text(where)


def _not_text(where: str) -> InputError:
    return InputError("this is binary data, not text", where=where, hint="export the report as plain text in UTF-8")


def _looks_wide(sample: bytes) -> bool:
    """Say whether every other byte is mostly NUL, as in Latin text written in UTF-16."""
    if b"\x00" not in sample:
        return False
    halves = sample[::2], sample[1::2]
    zeros = sorted(half.count(0) / max(1, len(half)) for half in halves)
    return zeros[0] < 0.05 and zeros[1] > 0.7


def _not_decodable(data: bytes, error: UnicodeDecodeError, offset: int, encoding: str, where: str) -> InputError:
    """Return the error for bytes that are not in the encoding: which byte, and the command that converts the file."""
    at = error.start + offset
    line = data.count(b"\n", 0, at) + 1
    place = f" (line {line})" if line > 1 else ""
    return InputError(
        f"this is not {encoding.upper()}: byte {at}{place} is 0x{data[at]:02x}", where=where, hint=_convert_hint("WINDOWS-1252")
    )


def _convert_hint(encoding: str) -> str:
    return f"convert it to UTF-8, for example: iconv -f {encoding} -t UTF-8 FILE > CONVERTED"
