"""Language: from a report's text to parsed sentences."""

from __future__ import annotations

from casus.language.model import OnnxParser
from casus.language.pair_head import OnnxPairHead, PairHead
from casus.language.protocol import ActFinder, Parser

__all__ = ["ActFinder", "OnnxPairHead", "OnnxParser", "PairHead", "Parser"]
