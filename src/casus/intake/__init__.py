"""Read: from bytes (plain text, HTML, JSON lines) to reports, or to the error that says why not."""

from __future__ import annotations

from casus.intake.reports import OutletNamed, read_reports

__all__ = ["OutletNamed", "read_reports"]
