"""The ids of the treaties, read without their rolls."""

from __future__ import annotations

import re
from importlib.resources.abc import Traversable

from casus.codebook.load import data_folder, toml_files

_ID = re.compile(r'^id\s*=\s*"([^"]+)"', re.MULTILINE)


def find_treaty_ids(folder: Traversable | None = None) -> frozenset[str]:
    """Return the ids of the treaties in a folder: the first `id` line of each file that has one.

    >>> "NATO" in find_treaty_ids()
    True
    """
    found = (_ID.search(file.read_text("utf-8")) for file in toml_files(folder or data_folder() / "treaties"))
    return frozenset(match.group(1) for match in found if match)
