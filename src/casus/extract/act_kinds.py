"""Kinds of acts that several steps tell apart."""

from __future__ import annotations

ACTS_OF_WORDS = frozenset({"AGREE", "SUPPORT", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "CONCEDE"})
"""PLOVER types of words and will: what they are about ("refused to send", "threatened to bomb") is not yet done."""
