"""How well a fact is known."""

from __future__ import annotations

from typing import Literal

Confidence = Literal["A", "B", "C", "X"]  # two sources or an official one; one source; not confirmed; sources conflict
