from __future__ import annotations

import codecs

import pytest

from casus.ground.errors import InputError
from casus.intake.decode import decode

TEXT = "Ruritania’s envoys met."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
)
def test_byte_order_marks_are_understood_and_dropped(data: bytes) -> None:
    assert decode(data, "x.txt") == TEXT


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "Word"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"The envoys \x00\x01\x02 met", "binary"),
        (bytes(range(1, 9)) * 20, "binary"),
        (TEXT.encode("utf-16-le").replace(b"\x19\x20", b"'\x00"), "UTF-16"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a", "UTF-16"),
    ],
)
def test_bytes_that_are_no_text_are_named(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        decode(data, "x.txt")
    assert caught.value.where == "x.txt"
    assert caught.value.hint


def test_another_encoding_is_told_with_the_byte_and_the_line() -> None:
    with pytest.raises(InputError, match=r"byte 18 \(line 2\) is 0x92") as caught:
        decode(b"The envoys.\nRurita\x92s", "x.txt")
    assert "iconv" in caught.value.hint
