"""The house: what holds for every file, whoever wrote it."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
SCRIPTS = ("src", "gold", "benchmarks", "docs")
_PASSED_OVER = {".git", ".venv", "__pycache__", ".hypothesis", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split())}


def walk(folder: Path = ROOT) -> Iterator[Path]:
    """Yield the project's own files: no caches, no environment."""
    for entry in sorted(folder.iterdir()):
        if entry.name in _PASSED_OVER or entry.name.endswith((".egg-info", "_cache")):
            continue
        if entry.is_dir():
            yield from walk(entry)
        else:
            yield entry


FILES = tuple(walk())
MODULES = tuple(f for f in FILES if f.suffix == ".py")
SOURCES = tuple(f for f in MODULES if f.relative_to(ROOT).parts[0] in SCRIPTS)
PAGES = tuple(f for f in FILES if f.suffix == ".md")


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def test_no_module_is_longer_than_400_lines() -> None:
    long = [f"{name(file)}: {n} lines" for file in MODULES if (n := file.read_text("utf-8").count("\n")) > 400]
    assert not long, "\n".join(long)


def test_every_module_says_in_one_line_of_under_100_characters_what_it_is_for() -> None:
    firsts = {name(file): (ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "").split("\n")[0] for file in SOURCES}
    assert [file for file, line in firsts.items() if not line] == []
    long = [f"{file}: {len(line)} characters" for file, line in firsts.items() if len(line) >= 100]
    assert not long, "\n".join(long)


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [name(file) for file in SOURCES if file.stem in {"utils", "helpers", "common", "core", "misc"}] == []


def test_no_file_names_a_package_index() -> None:
    # Written so that the pattern does not match itself.
    forbidden = re.compile(rb"pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.(org|com)|anacond[a]\.org|index-ur[l]")
    assert [name(f) for f in FILES if f.suffix != ".onnx" and forbidden.search(f.read_bytes())] == []
    assert not [name(f) for f in FILES if re.fullmatch(r"(uv|poetry|pdm)\.lock", f.name)]


def test_constraints_pin_every_dependency_and_nothing_heavy() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").split("\n")
    pins = [re.fullmatch(r"([\w.-]+)==([\w.]+)", line) for line in lines if line]
    assert all(pins)
    pinned = {re.sub(r"[-_.]+", "-", pin[1]).lower() for pin in pins if pin}
    # The extras with another parser are for the user's own environment; nothing here installs them.
    extras = {k: v for k, v in PROJECT["project"]["optional-dependencies"].items() if k not in ("spacy", "stanza")}
    wanted = [*PROJECT["project"]["dependencies"], *(d for extra in extras.values() for d in extra)]
    assert {re.split(r"[<>=]", line)[0].lower() for line in wanted} <= pinned
    assert not pinned & {"torch", "tensorflow", "transformers", "spacy"}


def imports(file: Path) -> set[str]:
    """Return the first parts of the names of the modules that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def test_what_is_imported_is_declared() -> None:
    import sys  # noqa: PLC0415 - used here alone

    def names(lines: list[str]) -> set[str]:
        return {re.split(r"[<>=]", line)[0].replace("-", "_") for line in lines}

    declared = names(PROJECT["project"]["dependencies"])
    optional = PROJECT["project"]["optional-dependencies"]
    extras = names([line for extra, lines in optional.items() if extra not in {"dev", "docs"} for line in lines])
    used = set().union(*(imports(f) for f in SOURCES if "src" in f.parts)) - sys.stdlib_module_names - {"casus"}
    assert declared - used == {"lxml_html_clean"}  # trafilatura's; see pyproject.toml
    assert used <= declared | extras


def test_every_package_is_on_a_floor() -> None:
    layers = PROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
    named = set(re.findall(r"casus\.(\w+)", " ".join(layers)))
    there = {f.relative_to(ROOT / "src" / "casus").parts[0].removesuffix(".py") for f in SOURCES if "src" in f.parts}
    assert there - {"__init__", "__main__"} <= named


LOWER_FLOORS = ("ground", "model", "codebook", "intake", "language", "extract", "reconcile", "alliances", "panels")
LOWER = tuple(f for f in SOURCES if "src" in f.parts and f.relative_to(ROOT / "src" / "casus").parts[0] in LOWER_FLOORS)


def test_the_lower_floors_read_no_clock_no_environment_and_no_random_numbers() -> None:
    forbidden = {"os", "random", "secrets", "time", "uuid", "socket", "subprocess", "locale", "urllib"}
    assert [(name(f), sorted(found)) for f in LOWER if (found := imports(f) & forbidden)] == []
    clock = re.compile(r"\.(?:today|now|utcnow)\(\)")
    assert [name(f) for f in LOWER if clock.search(f.read_text("utf-8"))] == []


def test_the_benchmark_takes_the_steps_that_reading_takes() -> None:
    def calls(file: Path, function: str) -> set[str]:
        tree = ast.parse(file.read_text("utf-8"))
        body = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == function)
        return {n.func.id for n in ast.walk(body) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and "_" in n.func.id}

    measured = calls(ROOT / "benchmarks" / "steps.py", "_measure_once")
    assert {c for c in calls(ROOT / "src" / "casus" / "run.py", "_read_section") if not c.startswith("_")} <= measured


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
    missing = [t for t in targets if not re.match(r"[a-z]+:|#", t) and not (page.parent / t.partition("#")[0]).exists()]
    assert missing == []


def test_modules_that_pages_name_are_there() -> None:
    named = [
        (name(p), path)
        for p in PAGES
        for path in re.findall(r"`(?:casus/|src/casus/)?([a-z_]+/[\w/]+\.(?:py|toml))`", p.read_text("utf-8"))
    ]
    roots = (ROOT, ROOT / "src" / "casus", ROOT / "src" / "casus" / "codebook", ROOT / "src" / "casus" / "codebook" / "data")
    assert [(page, path) for page, path in named if not any((root / path).exists() for root in roots)] == []


def test_every_page_of_the_docs_is_in_the_menu() -> None:
    menu = (ROOT / "mkdocs.yml").read_text("utf-8")
    docs = ROOT / "docs"
    assert [name(p) for p in PAGES if p.is_relative_to(docs) and p.relative_to(docs).as_posix() not in menu] == []


def test_generated_pages_are_as_the_code_would_write_them() -> None:
    file = ROOT / "docs" / "generate_forms.py"
    scope: dict[str, object] = {"__name__": "generate_forms", "__file__": str(file)}
    exec(compile(file.read_text("utf-8"), str(file), "exec"), scope)  # noqa: S102 - our own script, which is no package
    pages = scope["PAGES"]
    assert isinstance(pages, dict)
    for page, describe in pages.items():
        assert (ROOT / "docs" / "reference" / page).read_text("utf-8") == describe(), "run: make docs"


@pytest.mark.parametrize(
    ("page", "code"),
    [(p, code) for p in PAGES for code in re.findall(r"^```python\n(.*?)^```", p.read_text("utf-8"), re.DOTALL | re.MULTILINE)],
    ids=lambda value: name(value) if isinstance(value, Path) else value.split("\n")[0][:20],
)
def test_python_on_a_page_runs(page: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(code, name(page), "exec"), {})  # noqa: S102 - what our pages tell a reader to run


def test_make_has_a_target_for_each_verb_and_lists_it() -> None:
    listed = subprocess.run(["make", "help"], cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S607 - make is make
    assert set(re.findall(r"make (\w+)", listed)) >= {"demo", "setup", "lint", "types", "test", "gold", "bench", "docs"}


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in text
    assert text.rstrip().endswith("limitations under the License.")
