"""Ids are hashes of content with a typed prefix, so reading twice changes nothing."""

from __future__ import annotations

import hashlib


def make_id(prefix: str, *parts: object) -> str:
    """Return `prefix-` and twelve hexadecimal digits that depend on all the parts and nothing else.

    >>> make_id("evt", "AGREE", (3, 9)) == make_id("evt", "AGREE", (3, 9))
    True
    >>> make_id("evt", "a", "b") == make_id("evt", "ab")
    False
    """
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode("utf-8", "surrogatepass"))
    return f"{prefix}-{digest.hexdigest()[:12]}"
