"""Read: from bytes to reports or pairs, or to the error that says why not."""

from __future__ import annotations

from casus.intake.pairs import read_pairs
from casus.intake.reports import OutletNamed, read_reports

__all__ = ["OutletNamed", "read_pairs", "read_reports"]
