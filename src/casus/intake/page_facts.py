"""What an HTML page states of itself in meta tags, linked data and headings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from casus.ground.dates import parse_day
from casus.ground.errors import InputError

_PUBLISHED = (
    "article:published_time og:published_time og:article:published_time parsely-pub-date sailthru.date datepublished pubdate "
    "publishdate publisheddate published_date publication_date publish_date publish-date "
    "date dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created "
    "article.published cxenseparse:recs:publishtime"
).split()
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMED_MONTH = re.compile(
    rf"\s*(?:\w{{3,9}},\s*)?(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?\s+(?:(?P<after>\d{{1,2}}),?\s+)?(?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_REPORTS = ("Report", "LiveBlogPosting", "BlogPosting")
_TITLES = "og:title twitter:title dc.title headline".split()
_SITES = "og:site_name application-name dc.publisher publisher".split()
_URLS = ("og:url",)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page states in its metadata; None means not stated."""

    title: str | None = None
    published: date | None = None
    site: str | None = None
    url: str | None = None

    @classmethod
    def from_tree(cls, tree: Any) -> PageFacts:
        """Read meta tags, linked data (schema.org), the canonical link, headings and the title element."""
        meta: dict[str, str] = {}
        for tag in tree.iter("meta"):
            name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").strip().lower()
            if name and tag.get("content"):
                meta.setdefault(name, " ".join(tag.get("content").split()))
        linked = _read_linked(tree)
        times = [t.get("datetime") or "" for t in tree.iter("time") if t.get("pubdate") is not None or t.get("itemprop") == "datePublished"]
        links = [link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
        heads = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
        titles = [" ".join(t.text_content().split()) for t in tree.iter("title")]
        return cls(
            title=_first([linked.title, *_pick(meta, _TITLES), *(heads if len(heads) == 1 else []), *titles[:1]]),
            published=linked.published or next(filter(None, map(_day, [*_pick(meta, _PUBLISHED), *times])), None),
            site=_first([*_pick(meta, _SITES[:1]), linked.site, *_pick(meta, _SITES[1:])]),
            url=_first([u for u in [*links, *_pick(meta, _URLS)] if u.startswith(("http://", "https://"))]),
        )


def _read_linked(tree: Any) -> PageFacts:
    """Read the first article in the page's linked data (application/ld+json); broken data counts as none."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else [data, *_as_list(data.get("@graph"))] if isinstance(data, dict) else []
        for item in items:
            if isinstance(item, dict) and any("Article" in str(kind) or kind in _REPORTS for kind in _as_list(item.get("@type"))):
                publisher = item.get("publisher")
                name = publisher.get("name") if isinstance(publisher, dict) else publisher
                return PageFacts(_text(item.get("headline")), _day(_text(item.get("datePublished")) or ""), _text(name))
    return PageFacts()


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str | None:
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def _pick(meta: dict[str, str], names: Iterable[str]) -> list[str]:
    return [meta[name] for name in names if name in meta]


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _day(value: str) -> date | None:
    """Return the day that metadata states as YYYY-MM-DD or with the month's name, None where it is written in another way."""
    named = _NAMED_MONTH.match(value)
    if named is not None and (named["day"] or named["after"]):
        month = _MONTHS.index(named["month"].lower()) + 1
        value = f"{named['year']}-{month:02}-{int(named['day'] or named['after']):02}"
    if not re.match(r"\s*\d{4}-\d\d-\d\d(?!\d)", value):
        return None
    try:
        return parse_day(value)
    except InputError:
        return None
