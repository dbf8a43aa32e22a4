"""Renders a brief as terminal text, Markdown, HTML or JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable

from casus.brief.page import Brief, Ref
from casus.brief.rows import Row
from casus.brief.sections import heading, make_sections
from casus.ground.errors import UsageError
from casus.model.story import Story
from casus.model.wire import to_wire

_WIDTH, _LEAD, _SHORT_LEAD = 80, 13, 4


def render(brief: Brief, story: Story, form: str, *, full: bool = False) -> str:
    """Return the page of a brief.

    Args:
        brief: the brief.
        story: the story that it was made of; HTML shows its reports with the evidence marked.
        form: text, md, html or json. JSON always holds everything.
        full: show every item instead of those that matter most.

    Raises:
        UsageError: no such form.
    """
    if form == "text":
        return render_text(brief, full=full)
    if form == "md":
        return render_markdown(brief, full=full)
    if form == "html":
        from casus.brief.html import render_html  # noqa: PLC0415 - heavy: the template engine is loaded for HTML only

        return render_html(brief, story, full=full)
    if form == "json":
        return json.dumps(to_wire(brief), ensure_ascii=False, indent=1)
    raise UsageError(f"there is no form {form!r}", hint="take text, md, html or json")


def render_text(brief: Brief, *, full: bool = False) -> str:
    """Return the page as text of 80 columns, without colour."""
    day = next(heading(brief))
    lines = [*textwrap.wrap(brief.title, _WIDTH), "=" * min(len(brief.title), _WIDTH)]
    refs = _labels(brief.title_refs)
    lines.append(f"{day}  {refs}".rstrip())
    for line in list(heading(brief))[1:]:
        lines += textwrap.wrap(line, _WIDTH, subsequent_indent="    ")
    for section in make_sections(brief, full=full):
        lines += ["", section.title.upper() if "(" not in section.title else _upper(section.title)]
        is_wide = any(len(row.lead) > _SHORT_LEAD or row.lead[:1].isdigit() for row in section.rows)
        for row in section.rows:
            lines += _text_row(row, is_wide=is_wide)
        if section.more:
            lines += textwrap.wrap(f"({section.more})", _WIDTH, initial_indent="  ", subsequent_indent="   ")
    return "\n".join(lines) + "\n"


def _upper(title: str) -> str:
    head, _, tail = title.partition("(")
    return f"{head.upper()}({tail}"


def _text_row(row: Row, *, is_wide: bool) -> list[str]:
    """Return a row's lines; a lead too long for its column stands on a line of its own."""
    indent = " " * (2 + (_LEAD if is_wide else 5)) if row.lead else "  "
    fits = len(row.lead) < len(indent) - 2
    first = f"  {row.lead:<{len(indent) - 3}} " if row.lead and fits else indent
    refs = _labels(row.refs)
    lines = [] if fits or not row.lead else [f"  {row.lead}"]
    lines += textwrap.wrap(f"{row.words}  {refs}".rstrip(), _WIDTH, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False)
    if row.remarks:
        lines += textwrap.wrap(
            " · ".join(row.remarks), _WIDTH, initial_indent=indent + "  ", subsequent_indent=indent + "  ", break_on_hyphens=False
        )
    return lines


def _labels(refs: Iterable[Ref]) -> str:
    labels = list(dict.fromkeys(r.label for r in refs))
    return f"[{' '.join(labels)}]" if labels else ""


def render_markdown(brief: Brief, *, full: bool = False) -> str:
    """Return the page as Markdown; under each row the exact words with their offsets."""
    lines = [f"# {_escape(brief.title)}", ""]
    lines += [f"- {_escape(line)}" for line in heading(brief)]
    for section in make_sections(brief, full=full):
        lines += ["", f"## {_escape(section.title)}", ""]
        for row in section.rows:
            lead = f"**{_escape(row.lead)}** " if row.lead else ""
            remarks = f" — {_escape(' · '.join(row.remarks))}" if row.remarks else ""
            lines.append(f"- {lead}{_escape(row.words)}{remarks}")
            lines += [f"  - {_source(ref)}" for ref in row.refs]
        if section.more:
            lines += ["", f"_{_escape(section.more)}_"]
    return "\n".join(lines) + "\n"


def _source(ref: Ref) -> str:
    words = _escape(" ".join(ref.text.split()))
    return f"[{ref.label}] characters {ref.span.start}–{ref.span.end}: {words}"


def _escape(text: str) -> str:
    for mark in "\\`*_[]<>#|":
        text = text.replace(mark, "\\" + mark)
    return text
