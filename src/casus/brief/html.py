"""The brief as one HTML page: its rows on the left, the reports with the evidence marked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from casus.brief.page import Brief, Ref
from casus.brief.rows import Section
from casus.brief.sections import heading, make_sections
from casus.ground.spans import Span, join_spans
from casus.model.story import Story

if TYPE_CHECKING:
    from jinja2 import Template


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a paragraph; `is_marked` where some row rests on it."""

    text: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """A paragraph with the label that rows link to ("C4")."""

    label: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report's text with its evidence marked."""

    name: str
    letter: str
    paragraphs: tuple[ParagraphView, ...]


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, select_autoescape  # noqa: PLC0415 - heavy

    loader = PackageLoader("casus.brief", "templates")
    return Environment(loader=loader, autoescape=select_autoescape(default=True), trim_blocks=True, lstrip_blocks=True).get_template(
        "brief.html"
    )


def render_html(brief: Brief, story: Story, *, full: bool = False) -> str:
    """Return the page as HTML without scripts; all words of reports are escaped."""
    sections = make_sections(brief, full=full)
    lines = list(heading(brief))
    return _template().render(title=brief.title, lines=lines, sections=sections, reports=_reports(brief, story, sections))


def _reports(brief: Brief, story: Story, sections: tuple[Section, ...]) -> tuple[ReportView, ...]:
    used: dict[str, list[Ref]] = {}
    findings = [ref for f in brief.findings for ref in (f.left, f.right) if f.relation != "same"]
    for ref in [*brief.title_refs, *findings, *(ref for s in sections for row in s.rows for ref in row.refs)]:
        used.setdefault(ref.report, []).append(ref)
    views = []
    for line in brief.reports:
        report = story.account(line.id).report
        marks = join_spans(report.text, (r.span for r in used.get(line.id, [])), "")
        paragraphs = tuple(ParagraphView(f"{line.letter}{p.number}", _passages(report.text, p.span, marks)) for p in report.paragraphs)
        views.append(ReportView(line.name, line.letter, paragraphs))
    return tuple(views)


def _passages(text: str, paragraph: Span, marks: tuple[Span, ...]) -> tuple[Passage, ...]:
    passages: list[Passage] = []
    at = paragraph.start
    for mark in marks:
        start, end = max(mark.start, paragraph.start), min(mark.end, paragraph.end)
        if start >= end:
            continue
        if start > at:
            passages.append(Passage(text[at:start], False))
        passages.append(Passage(text[start:end], True))
        at = end
    if at < paragraph.end:
        passages.append(Passage(text[at : paragraph.end], False))
    return tuple(passages)
