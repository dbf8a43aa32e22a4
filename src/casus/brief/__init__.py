"""The brief: one account of a story, for analysts, as text, Markdown, HTML or JSON."""

from __future__ import annotations

from casus.brief.compose import compose_brief
from casus.brief.render import render

__all__ = ["compose_brief", "render"]
