"""Writes docs/reference/json.md and codebook.md from the dataclasses themselves."""  # noqa: INP001 - a script

from __future__ import annotations

import inspect
import re
import sys
import types
from collections.abc import Iterable
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from casus.brief import page
from casus.codebook.actor_tables import ActorEntry, Spell
from casus.codebook.cues import Channels, Cue
from casus.codebook.positions import SideWords, TopicWords
from casus.codebook.senses import Sense
from casus.ground.spans import Span
from casus.model import account, alliance, case, membership, obligation, promise, report, scenario, standing, story
from casus.model.claims import RELATIONS

FOLDER = Path(__file__).parent / "reference"
_MADE = "<!-- Written by docs/generate_forms.py from the dataclasses in src/casus: change it there, then `make docs`. -->\n"
# What needs no words in each class that has it.
_PLAIN = {"span": "where it stands in the report's text.", "text": "the characters of the span."}
_CODEBOOK = (
    "Where this page says null, leave the key or cell out. "
    "What the codes mean is data, under `src/casus/codebook/data/`: TOML files that are checked when they are loaded. An error names the "
    "file and the entry or line. Changing them is described in [how to extend the codebook](../how-to/codebook.md).\n"
)
_ACTORS = (
    "A table is a TOML file with `kind`, `columns` and `rows`: one line an actor, its cells parted by `|`, the items of a list by `;`. "
    "A name after `?` is often something else and needs a context. Columns are fields of an entry:\n"
)
_TREATIES = (
    "One file a treaty. Confidence is A (two sources or an official one), B (one source), C (not confirmed) or X (sources conflict); "
    "a source is named by its key in `sources.toml`.\n"
)
_ANSWERS = (
    "`casus members`, `casus accession`, `casus obligations` and `casus scenario` write one object with `--format json`. In the JSON of "
    "an obligation `by` is called `from`, and `evidence` holds its sources, confidence and article; a step of an accession has its "
    "`evidence` as words of a report, as sources of our data, or as the later step that shows it. `casus accession` has `rules` (who can "
    "block) and `cannot_block` as lists of [Say](#say).\n"
)
_PLACES = (
    "All pairs `[start, end]` are half-open character ranges in `report.text`, the text as given. A date value is what TIMEX3 writes: "
    "`2015-12-02`, `2015-12`, `2015-W49`, `2004`; it never has more precision than the report. `null` means not stated."
)


def describe_json() -> str:
    """Return the page on the objects that casus writes."""
    parts = [
        "# JSON\n",
        _MADE,
        f"`casus read` writes one [account](#account) a line; `casus brief --format json` writes one [brief](#brief).\n\n{_PLACES}\n",
        "## What one report says\n",
        *_tables(
            account.Account, report.Report, report.Paragraph, account.Mention, account.Timex, account.Statement, account.Party,
            account.Event, account.Place, account.Response, account.Claim,
        ),
        "### Relations of claims\n",
        "A closed list: what each says, with the claim's fields in braces.\n",
        _rows(("relation", "says"), ((f"`{name}`", says) for name, says in RELATIONS.items())),
        "## What reports say together\n",
        *_tables(story.Story, *(kind for kind in vars(story).values() if _is_noun(kind, story) and kind is not story.Story)),
        "## The brief\n",
        *_tables(page.Brief, *(kind for kind in vars(page).values() if _is_noun(kind, page) and kind is not page.Brief)),
        "## Where a case stands\n",
        *_tables(case.Case, case.CaseStep, case.Missing, case.Condition, case.BaseRate, alliance.PartialRole, standing.Say),
        "## Answers on the alliance system\n",
        _ANSWERS,
        *_tables(
            membership.Membership, membership.MemberLine, membership.UnclearMember, membership.Change, obligation.Obligations,
            obligation.Obligation, obligation.NotBound, obligation.Conflict, obligation.Doubt, scenario.Scenario, scenario.ScenarioStep,
            scenario.RollChange, scenario.AttackChange,
        ),
    ]  # fmt: skip
    return "\n".join(parts)


def describe_codebook() -> str:
    """Return the page on the files of the codebook."""
    parts = [
        "# The codebook's files\n",
        _MADE,
        _CODEBOOK,
        "## actors/: who can act\n",
        _ACTORS,
        *_tables(ActorEntry, Spell),
        "## cues/: words by which reports attribute\n",
        *_tables(Cue, Channels),
        "## events/: words that name acts\n",
        "One file for each PLOVER type, and `plover.toml` with the types, modes and scores. Lines are `[[sense]]`:\n",
        *_tables(Sense),
        "## positions/: words that take sides\n",
        *_tables(SideWords, TopicWords),
        "## treaties/: alliances and their rolls\n",
        _TREATIES,
        *_tables(alliance.Treaty, alliance.Article, alliance.Spell, alliance.PartialRole, alliance.Milestone, alliance.Source),
        *_tables(promise.Promise, promise.CarveOut, promise.Area, promise.AreaPlace),
        "## territories/: places that areas of treaties name\n",
        *_tables(promise.Territory),
        "## procedures/: ways into and out of alliances\n",
        *_tables(case.Procedure, case.Step, case.Sign),
    ]
    return "\n".join(parts)


def _is_noun(kind: Any, module: types.ModuleType) -> bool:
    return inspect.isclass(kind) and kind.__module__ == module.__name__


def _tables(*kinds: type) -> Iterable[str]:
    """Yield a heading, a sentence and a table for each dataclass."""
    for kind in kinds:
        says, arguments = _read_docstring(kind)
        hints = get_type_hints(kind)
        yield f"### {kind.__name__}\n"
        yield f"{says}\n"
        yield _rows(
            ("key", "form", "meaning"),
            (
                (f"`{f.name}`", _form(hints[f.name]), f"{arguments.get(f.name) or _PLAIN.get(f.name, '')} {_default(f)}".strip())
                for f in fields(kind)
                if f.metadata.get("wire", True)
            ),
        )


def _read_docstring(kind: type) -> tuple[str, dict[str, str]]:
    """Return the text before `Args:` and the words on each argument."""
    says, _, rest = inspect.cleandoc(kind.__doc__ or "").partition("\nArgs:\n")
    found = re.findall(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", rest, re.MULTILINE)
    return _flat(says), {name: _flat(words) for name, words in found}


def _flat(words: str) -> str:
    """Return words on one line, with the name that JSON has for None."""
    return re.sub(r"\bNone\b", "null", " ".join(words.split()))


def _form(hint: Any) -> str:
    """Return how a type looks in JSON or TOML."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Span:
        return "[start, end]"
    if origin is Literal:
        return " / ".join(f"`{word}`" if word else '`""`' for word in arguments)
    if origin in (Union, types.UnionType):
        return " or ".join(_form(a) for a in arguments)
    if origin in (tuple, frozenset):
        inner = [_form(a) for a in arguments if a is not Ellipsis]
        return f"list of {inner[0]}" if Ellipsis in arguments or origin is frozenset else f"[{', '.join(inner)}]"
    name = {"NoneType": "null", "str": "text", "bool": "true / false", "int": "number", "float": "number", "date": "day"}.get(hint.__name__)
    return name or f"[{hint.__name__}](#{hint.__name__.lower()})"


def _default(field: Any) -> str:
    """Return a remark where a value may be left out and is not simply empty."""
    value = field.default
    return "" if value is MISSING or value in (None, "", (), False) else f"By default {value}."


def _rows(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines) + "\n"


PAGES = {"json.md": describe_json, "codebook.md": describe_codebook}

if __name__ == "__main__":
    for name, describe in PAGES.items():
        (FOLDER / name).write_text(describe(), encoding="utf-8")
        sys.stderr.write(f"wrote {FOLDER / name}\n")
