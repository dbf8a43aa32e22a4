"""casus reads news reports and keeps a dated, sourced account of the alliance system."""

from __future__ import annotations

__version__ = "0.1.0"
