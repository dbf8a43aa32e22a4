"""Writes what `make demo` prints, cut short, into README.md and docs/tutorial.md."""  # noqa: INP001 - a script

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = {
    ROOT / "README.md": ("", "WHERE IT STANDS", "WHAT HAPPENED", "CHECKED AGAINST", "WHERE THE REPORTS MAY DISAGREE"),
    ROOT / "docs" / "tutorial.md": (
        "",
        "WHERE IT STANDS",
        "WHAT HAPPENED",
        "WHO SAID WHAT",
        "CHECKED AGAINST",
        "WHERE THE REPORTS MAY DISAGREE",
    ),
}
_MOST = 14  # lines of one section
_START, _END = "<!-- demo: written by docs/generate_excerpt.py -->", "<!-- end of demo -->"


def run_demo() -> str:
    """Return what the demo prints."""
    demo = subprocess.run(["make", "--silent", "demo"], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S607 - make is make
    return demo.stdout


def cut_short(page: str, wanted: tuple[str, ...]) -> str:
    """Return the wanted sections of a page, the first by "", each of them cut after some lines."""
    lines = page.rstrip().splitlines()
    starts = [0, *(i for i, line in enumerate(lines) if i and re.match(r"[A-Z]{3,} ?[A-Z]", line) and not lines[i - 1]), len(lines)]
    kept: list[str] = []
    for start, end in pairwise(starts):
        section = lines[start:end]
        if start == 0 or section[0].startswith(wanted[1:]):
            # A line that runs on is indented more than the line it began on: no item is cut in its middle.
            cut = next((i for i in range(_MOST, len(section)) if not section[i].startswith("   ")), len(section))
            kept += section[:cut] + (["  ...", ""] if cut < len(section) - 1 else section[cut:])
    return "\n".join(kept).rstrip()


def main() -> None:
    """Put the sections into each page, between its two marks."""
    page = run_demo()
    for file, wanted in PAGES.items():
        text = file.read_text("utf-8")
        block = f"{_START}\n```text\n{cut_short(page, wanted)}\n```\n{_END}"
        file.write_text(re.sub(f"{re.escape(_START)}.*?{re.escape(_END)}", lambda _, block=block: block, text, flags=re.DOTALL), "utf-8")
        sys.stderr.write(f"wrote {file}\n")


if __name__ == "__main__":
    main()
