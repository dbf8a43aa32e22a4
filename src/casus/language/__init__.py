"""Language: from a report's text to parsed sentences."""

from __future__ import annotations

from casus.language.model import OnnxParser
from casus.language.protocol import Parser

__all__ = ["OnnxParser", "Parser"]
