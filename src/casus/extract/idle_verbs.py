"""Verbs that hardly ever tell an act; written by `training/acts/idle_verbs.py`."""

from __future__ import annotations

IDLE = frozenset(
    """
    accord affect amount be believe belong comment concern consist contain cost count date depend
    earn eat employ estimate exist gain grow handle have import last learn lie live
    mean need number owe read remark rise say sleep think unite united
    """.split()
)
