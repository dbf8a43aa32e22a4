"""Counts verbs that hardly ever tell an act in the marked reports, of which casus does not ask the act head."""

from __future__ import annotations

import io
import sys
from collections import Counter
from pathlib import Path

from marked import FOLDER, read_reports

from casus.intake import read_reports as read_files
from casus.language import OnnxParser
from casus.model.report import Report

TABLE = Path(__file__).parents[2] / "src/casus/extract/idle_verbs.py"
SEEN, SELDOM = 20, 0.08  # how often a verb must stand there, and which share of its places may be marked
_HEAD = '''"""Verbs that hardly ever tell an act; written by `training/acts/idle_verbs.py`."""

from __future__ import annotations

IDLE = frozenset(
    """
'''


def main(*files: str) -> None:
    """Count and write."""
    parser, told, seen = OnnxParser(), Counter[str](), Counter[str]()
    for file in [Path(f) for f in files] or sorted(FOLDER.glob("w*.txt")):
        for marked in read_reports(file):
            report = next(iter(read_files(io.BytesIO(marked.text.encode()), outlet=marked.outlet, published=marked.published)))
            if not isinstance(report, Report) or report.text != marked.text:
                continue
            for sentence in parser.parse(report.text, [p for p in report.paragraphs if p.kind == "body"]):
                for token in (t for t in sentence.tokens if t.upos == "VERB"):
                    seen[token.lemma] += 1
                    told[token.lemma] += any(a.span.start <= token.span.start < a.span.end for a in marked.acts)
    idle = sorted(verb for verb, n in seen.items() if n >= SEEN and told[verb] < SELDOM * n)
    lines = [" ".join(idle[n : n + 14]) for n in range(0, len(idle), 14)]
    TABLE.write_text(_HEAD + "".join(f"    {line}\n" for line in lines).rstrip("\n") + '\n    """.split()\n)\n', "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
