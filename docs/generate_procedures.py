"""Writes docs/reference/procedures.md and its diagrams from the transition tables."""  # noqa: INP001 - a script

from __future__ import annotations

import sys
import textwrap
from html import escape
from pathlib import Path

from casus.codebook.procedures import load_procedures
from casus.model.case import Procedure, Step

FOLDER = Path(__file__).parent / "reference"
_BOX, _HEIGHT, _GAP, _LEFT, _TOP = 470, 56, 26, 60, 10  # of a step's box, in pixels
_ASIDE = 560  # where steps stand that may be done at any time before the one that needs them
_DECISIONS = {
    "consensus": "consensus of all parties",
    "unanimity": "all parties agree",
    "each_party": "each party on its own; all must",
    "each_party_and_state": "each party and the state; all must",
    "majority": "majority of the body",
    "state": "the state alone",
    "organisation": "the organisation",
    "talks": "both sides",
    "automatic": "follows by itself",
}
_TIP = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    '<path d="M0,0 L8,4 L0,8 z" fill="#444"/></marker></defs>'
)
_HEAD = """# Procedures

<!-- Written by docs/generate_procedures.py from src/casus/codebook/data/procedures/: change the tables there, then `make docs`. -->

The ways into and out of alliances, step by step, as the tables that `casus accession` applies have them. A dashed box has no legal
force or may be skipped; a box to the right may be done at any time before the step that needs it. An arrow says: this must be done
before. Of a ratification only the stage named under `counts` counts.
"""


def draw_procedure(procedure: Procedure) -> str:
    """Return the diagram of a procedure as SVG: one box a step in order, an arrow from each need."""
    places: dict[str, tuple[int, int]] = {}
    for number, step in enumerate(procedure.steps):
        places[step.id] = (_ASIDE if step.is_aside else _LEFT, _TOP + number * (_HEIGHT + _GAP))
    is_wide = any(s.is_aside for s in procedure.steps)
    width = (_ASIDE if is_wide else _LEFT) + _BOX + 20
    height = _TOP + len(procedure.steps) * (_HEIGHT + _GAP)
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">',
        f"<title>{escape(procedure.name)}</title>",
        _TIP,
    ]
    for step in procedure.steps:
        parts += (_draw_arrow(places[need], places[step.id]) for need in step.needs)
    parts += (_draw_step(step, *places[step.id]) for step in procedure.steps)
    return "\n".join((*parts, "</svg>", ""))


def describe_procedures() -> dict[str, str]:
    """Return every file of the page by its path below docs/reference/: the page itself and one diagram a procedure."""
    files: dict[str, str] = {}
    parts = [_HEAD]
    for procedure in load_procedures():
        files[f"procedures/{procedure.id}.svg"] = draw_procedure(procedure)
        parts += [
            f"## {procedure.name[0].upper()}{procedure.name[1:]}\n",
            f"{procedure.veto}\n" if procedure.veto else "",
            f"![{procedure.name}](procedures/{procedure.id}.svg)\n",
            _table(procedure),
            f"Sources: {', '.join(procedure.source)} (confidence {procedure.confidence}).\n" if procedure.source else "",
        ]
    files["procedures.md"] = "\n".join(p for p in parts if p)
    return files


def _draw_step(step: Step, x: int, y: int) -> str:
    dash = ' stroke-dasharray="5 4"' if step.is_optional else ""
    article = f" · {step.article}" if step.article else ""
    lines = textwrap.wrap(step.label, 68)[:2]
    text = "".join(f'<tspan x="{x + 10}" dy="{0 if not n else 15}">{escape(line)}</tspan>' for n, line in enumerate(lines))
    small = escape(f"{step.by} · {_DECISIONS[step.decision]}{article}")
    return (
        f'<rect x="{x}" y="{y}" width="{_BOX}" height="{_HEIGHT}" rx="4" fill="#f6f6f2" stroke="#444"{dash}/>'
        f'<text x="{x + 10}" y="{y + 17}">{text}</text>'
        f'<text x="{x + 10}" y="{y + 48}" font-size="11" fill="#555">{small}</text>'
    )


def _draw_arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    """Return the arrow between two boxes: straight to the next one, else around the boxes between, on their left."""
    (x1, y1), (x2, y2) = start, end
    if x1 != x2:  # from or to a box aside
        middle, edge = y2 + _HEIGHT // 2, x2 + (_BOX if x1 > x2 else 0)
        path = f"M{x1 + 40},{y1 + _HEIGHT} C{x1 + 40},{y2 + 20} {x1},{middle} {edge},{middle}"
    elif y2 - y1 == _HEIGHT + _GAP:
        path = f"M{x1 + 40},{y1 + _HEIGHT} L{x2 + 40},{y2}"
    else:
        side = x1 - 14 - (y2 - y1) // 12
        path = f"M{x1},{y1 + _HEIGHT // 2} C{side},{y1 + _HEIGHT} {side},{y2} {x2},{y2 + _HEIGHT // 2}"
    return f'<path d="{path}" fill="none" stroke="#444" marker-end="url(#tip)"/>'


def _table(procedure: Procedure) -> str:
    rows = ["| step | what | who acts | decided by | article | needs | counts |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for step in procedure.steps:
        needs, period = ", ".join(f"`{n}`" for n in step.needs), f" after {step.period}" if step.period else ""
        rows.append(
            f"| `{step.id}` | {step.label}{' (optional)' if step.is_optional else ''} | {step.by} | "
            f"{_DECISIONS[step.decision]}{period} | {step.article} | {needs} | {step.counts} |"
        )
    return "\n".join(rows) + "\n"


def main() -> None:
    """Write the page and its diagrams."""
    for name, text in describe_procedures().items():
        file = FOLDER / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    sys.stderr.write(f"wrote {FOLDER / 'procedures.md'}\n")


if __name__ == "__main__":
    main()
