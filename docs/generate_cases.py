"""Writes what commands print into the pages that show them: after each `<!-- run: casus ... -->`."""  # noqa: INP001 - a script

from __future__ import annotations

import io
import re
import shlex
import sys
from contextlib import redirect_stdout
from pathlib import Path
from unittest.mock import patch

from casus.cli.main import run

FOLDER = Path(__file__).parent
PAGES = (FOLDER / "explanation" / "worked-cases.md", FOLDER / "how-to" / "alliances.md")
_BLOCK = re.compile(r"(<!-- run: casus (?P<call>.+?) -->\n)```text\n.*?```\n", re.DOTALL)


def print_command(call: str) -> str:
    """Return what a command prints on a terminal of eighty columns.

    Raises:
        ValueError: the command fails.
    """
    out = io.StringIO()
    with patch.dict("os.environ", {"COLUMNS": "80"}), redirect_stdout(out):
        code = run(shlex.split(call))
    if code:
        raise ValueError(f"casus {call}: exit code {code}")
    return out.getvalue()


def fill_page(text: str) -> str:
    """Return a page with each of its blocks as the command prints it today."""
    return _BLOCK.sub(lambda m: f"{m[1]}```text\n$ casus {m['call']}\n{print_command(m['call'])}```\n", text)


def main() -> None:
    """Fill the pages."""
    for page in PAGES:
        page.write_text(fill_page(page.read_text("utf-8")), "utf-8")
        sys.stderr.write(f"wrote {page}\n")


if __name__ == "__main__":
    main()
