"""The pages on the alliance system show what the tables and the commands say today."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from casus.codebook.procedures import load_procedures

DOCS = Path(__file__).parents[1] / "docs"


def load(script: str) -> dict[str, Any]:
    file = DOCS / script
    scope: dict[str, Any] = {"__name__": file.stem, "__file__": str(file)}
    exec(compile(file.read_text("utf-8"), str(file), "exec"), scope)  # noqa: S102 - our own script, which is no package
    return scope


CASES, PROCEDURES = load("generate_cases.py"), load("generate_procedures.py")


@pytest.mark.parametrize("page", CASES["PAGES"], ids=lambda p: p.name)
def test_each_shown_command_prints_what_the_page_says(page: Path) -> None:
    text = page.read_text("utf-8")
    assert text.count("$ casus ") >= 5
    assert CASES["fill_page"](text) == text, "run: make docs"


def test_a_command_that_fails_is_no_page() -> None:
    with pytest.raises(ValueError, match="exit code 2"):
        CASES["print_command"]("members NATTO --on 2000-01-01")


def test_the_page_of_procedures_is_that_of_the_tables() -> None:
    for name, text in PROCEDURES["describe_procedures"]().items():
        assert (DOCS / "reference" / name).read_text("utf-8") == text, "run: make docs"


@pytest.mark.parametrize("procedure", tuple(load_procedures()), ids=lambda p: p.id)
def test_a_diagram_has_every_step_and_an_arrow_from_every_need(procedure: Any) -> None:
    drawn = ET.fromstring(PROCEDURES["draw_procedure"](procedure))  # noqa: S314 - our own drawing
    space = {"s": "http://www.w3.org/2000/svg"}
    assert len(drawn.findall("s:rect", space)) == len(procedure.steps)
    assert len(drawn.findall("s:path", space)) == sum(len(step.needs) for step in procedure.steps)
    width = float(drawn.attrib["width"])
    assert all(float(r.attrib["x"]) + float(r.attrib["width"]) <= width for r in drawn.findall("s:rect", space))
