"""HTML pages: the main text with its paragraphs, and what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from casus.ground.errors import InputError
from casus.ground.spans import Span
from casus.intake.kinds import kind_of
from casus.intake.page_facts import PageFacts
from casus.intake.paragraphs import find_paragraphs, text_span
from casus.model.report import Paragraph, ParagraphKind

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_SNIFF = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|(?:html|head|body|article|main|section|div|p|h1|h2|meta|title|header)(?:\s|>))",
    re.IGNORECASE | re.DOTALL,
)
_FEWEST_WORDS = 8  # fewer from the strict extraction mean that the page is a fragment: the relaxed one tries
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u2060\ufeff"))  # soft hyphen, zero-width space and joiners
_LITTLE_MORE = 1.3  # times the words of the strict extraction: the relaxed one has no furniture to speak of
_BLOCKS = frozenset(
    "p li blockquote h1 h2 h3 h4 h5 h6 td dd dt pre figcaption div section article main body ul ol table tr br hr header".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 head figcaption".split())
_OUTSIDE = frozenset("nav footer aside script style noscript template form button svg head iframe".split())


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of an HTML page, its paragraphs, and what the page says of itself."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    facts: PageFacts


def looks_like_html(start: str) -> bool:
    """Say whether a text begins as an HTML page or fragment does.

    >>> looks_like_html("<!DOCTYPE html><p>Hi"), looks_like_html("<PARIS> is a code")
    (True, False)
    """
    return _SNIFF.match(start) is not None


def declared_charset(data: bytes) -> str | None:
    """Return the encoding that a page declares in its first bytes, or None."""
    match = _CHARSET.search(data[:4096])
    return match.group(1).decode("ascii").lower() if match else None


def read_page(html: str, where: str) -> Page:
    """Return the main text of a page, without navigation, comments and footers, and its metadata.

    The text is the page's blocks, parted by blank lines; its headings stay headings. Only metadata that the page states is
    taken: a day is never guessed from the text or the address.

    Raises:
        InputError: the page has no text.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 - heavy: loaded only when a page is read
    from lxml import html as lxml_html  # noqa: PLC0415

    try:
        tree = lxml_html.fromstring(html.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.LxmlError, ValueError, AssertionError):
        tree = None
    blocks = _find_blocks(html, tree) if tree is not None else []
    if not blocks:
        raise InputError("this HTML page has no text", where=where, hint="save the page after it has loaded, or its text alone")
    text, paragraphs = _join_blocks(blocks)
    return Page(text, paragraphs, PageFacts.from_tree(tree))


def _find_blocks(html: str, tree: Any) -> list[tuple[str, bool]]:
    """Return the blocks of the main text and whether each is a heading, by the strict extraction or a relaxed one."""
    import trafilatura  # noqa: PLC0415 - heavy: loaded only when a page is read

    document = trafilatura.bare_extraction(html, include_comments=False, include_tables=False, with_metadata=False)
    body = getattr(document, "body", None)
    blocks = list(_body_blocks(body)) if body is not None else []
    n_words = _count_words(blocks)
    if n_words >= _FEWEST_WORDS and len(blocks) > 1:
        return blocks
    loose = list(_loose_blocks(tree))
    if n_words >= _FEWEST_WORDS:  # all in one: old pages part their paragraphs by line breaks, which the strict one has then lost
        return loose if len(loose) > len(blocks) and _count_words(loose) <= _LITTLE_MORE * n_words else blocks
    return max(blocks, loose, key=lambda found: sum(len(text) for text, _ in found))


def _count_words(blocks: Iterable[tuple[str, bool]]) -> int:
    return sum(len(text.split()) for text, _ in blocks)


def _body_blocks(body: Any) -> Iterator[tuple[str, bool]]:
    """Yield the blocks of trafilatura's tree: paragraphs, list items, quotations and headings."""
    for element in body:
        if element.tag in {"list", "quote"} and len(element):
            yield from _body_blocks(element)
        else:
            for text in _lines(element):
                yield text, element.tag == "head"


def _loose_blocks(tree: Any) -> Iterator[tuple[str, bool]]:
    """Yield every block of a page or fragment but those outside its content, also loose text between tags."""
    pieces: list[str] = []
    for text, ended in _walk(tree):
        pieces.append(text)
        if ended is not None:
            joined = _clean(pieces)
            if joined:
                yield joined, ended in _HEADINGS
            pieces = []


def _walk(tree: Any) -> Iterator[tuple[str, str | None]]:
    """Yield the text of a tree in pieces, each with the tag of the block that ends after it ("" where one begins) or None."""
    stack: list[tuple[Any, bool]] = [(tree, False)]  # no recursion: broken pages nest thousands of tags
    while stack:
        element, is_done = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if is_done or not tag or tag in _OUTSIDE:
            if is_done and tag in _BLOCKS:
                yield "", tag
            yield element.tail or "", None
            continue
        if tag in _BLOCKS:
            yield "", ""
        yield element.text or "", None
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    yield "", ""


def _lines(element: Any) -> Iterator[str]:
    """Yield the text of an element, one piece for each line that a line break inside it makes."""
    pieces = [element.text or ""]
    for child in element.iter():
        if child is element:
            continue
        if child.tag == "lb":
            yield from filter(None, [_clean(pieces)])
            pieces = []
        elif isinstance(child.tag, str):
            pieces.append(child.text or "")
        pieces.append(child.tail or "")
    yield from filter(None, [_clean(pieces)])


def _clean(pieces: Iterable[str]) -> str:
    """Return pieces of text as one line, without the marks that only say where a word may be parted."""
    return " ".join("".join(pieces).translate(_INVISIBLE).split())


def _join_blocks(blocks: Iterable[tuple[str, bool]]) -> tuple[str, tuple[Paragraph, ...]]:
    """Return one text with a blank line between blocks, and its paragraphs."""
    texts: list[str] = []
    found: list[Paragraph] = []
    at, has_body = 0, False
    for block, is_heading in blocks:
        kind: ParagraphKind = "heading" if is_heading else kind_of(block, is_lead=not has_body)
        span = Span(at, at + len(block))
        found.append(Paragraph(len(found) + 1, text_span(span, block, is_lead=not has_body) if kind == "body" else span, kind))
        has_body = has_body or kind == "body"
        texts.append(block)
        at += len(block) + 2
    text = "\n\n".join(texts)
    return text, tuple(found) if has_body else find_paragraphs(text)
