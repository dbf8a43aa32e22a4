"""The hand coding of the gold documents: its form, and where each quoted phrase stands in its text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

FOLDER = Path(__file__).parent
Span = tuple[int, int]
MARK = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)


class CodingError(Exception):
    """A coding that does not fit its document: says which item, and what is wrong with it."""


def choices(text: str) -> frozenset[str]:
    """Return the readings that a coding allows: "a|b" is a or b, "a|" is a or nothing.

    >>> sorted(choices("ISL|"))
    ['', 'ISL']
    """
    return frozenset(part.strip() for part in text.split("|"))


class Coded(BaseModel):
    """What every coded thing shares: no field that the form does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Who(Coded):
    """A speaker or addressee: the words here, the name behind them, and the actor for whom it speaks ("ISL|": Iceland or nobody)."""

    words: str
    name: str = ""
    actor: str = ""


class Statement(Coded):
    """Words or a thought that a report attributes to somebody; `channel_may` is one that may be found or not."""

    id: str
    p: int | list[int]
    speakers: list[Who]
    cue: list[str]
    content: list[str]
    form: str
    stance: str
    addressees: list[Who] = []
    channel: str = ""
    channel_may: str = ""
    said: str = ""
    within: str = ""
    optional: bool = False


class Place(Coded):
    """Words in a numbered paragraph."""

    p: int
    words: str


class Event(Coded):
    """An act; `actors` and `recipients` are not judged where they are not given; `mutual` acts have no direction."""

    id: str
    p: int
    trigger: str
    also: list[Place] = []
    type: str
    actors: list[str] | None = None
    recipients: list[str] | None = None
    mutual: bool = False
    status: str
    happened: str = ""
    statement: str = ""
    optional: bool = False


class Claim(Coded):
    """A checkable proposition; `subjects` stands for one claim each."""

    id: str
    p: int
    words: str
    subject: str = ""
    subjects: list[str] = []
    relation: str
    object: str = ""
    value: str = ""
    valid_from: str | None = None
    valid_until: str | None = None
    stance: str = "asserts"
    statement: str = ""
    optional: bool = False


class Evidence(Coded):
    """Words of one outlet's report, with `others` there that serve as well."""

    outlet: str
    p: int
    words: str
    others: list[Place] = []


class Same(Coded):
    """Evidence in several reports that tells the same; each pair of reports counts."""

    id: str
    slot: str
    evidence: list[Evidence]
    origins: int | None = None
    optional: bool = False


class Finding(Coded):
    """A pair of items that refines, contradicts or supersedes."""

    id: str
    relation: str
    slot: str
    between: str
    left: Evidence
    right: Evidence
    optional: bool = False


class Trap(Coded):
    """A pair that must never be told as a contradiction, and why."""

    id: str
    why: str
    left: Evidence
    right: Evidence


class Copy(Coded):
    """A passage that reports share word for word; `whole` where one report is the other's text."""

    outlets: list[str]
    words: str
    whole: bool = False


class Codes(Coded):
    """All that is coded of one document."""

    outlet: str
    published: date
    statement: list[Statement] = []
    event: list[Event] = []
    claim: list[Claim] = []


class Findings(Coded):
    """All that is coded of the reports of one story together."""

    same: list[Same] = []
    finding: list[Finding] = []
    trap: list[Trap] = []
    copy_: list[Copy] = []


@dataclass(frozen=True)
class Document:
    """One gold document: its text and its codes; `name` is the name of its file without the ending."""

    name: str
    text: str
    codes: Codes

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, numbered from 1 by their place here: lines that are not blank."""
        return tuple(m.span() for m in re.finditer(r"[^\n]*\S[^\n]*", self.text))

    def find(self, p: int | list[int], words: str) -> Span:
        """Return where words stand in a paragraph (or a run of them); "he [[said]]" finds the marked part.

        Raises:
            CodingError: the words do not stand there, or more than once.
        """
        numbers = [p] if isinstance(p, int) else p
        if not numbers or min(numbers) < 1 or max(numbers) > len(self.paragraphs):
            raise CodingError(f"{self.name}: there is no paragraph {p}")
        start, end = self.paragraphs[min(numbers) - 1][0], self.paragraphs[max(numbers) - 1][1]
        marked = MARK.search(words)
        plain = MARK.sub(r"\1", words)
        # A whole word, so that "it" is not found in "its"; an apostrophe or a hyphen does not make one word of two.
        pattern = re.compile((r"(?<!\w)" if plain[0].isalnum() else "") + re.escape(plain) + (r"(?!\w)" if plain[-1].isalnum() else ""))
        places = [m.start() + start for m in pattern.finditer(self.text[start:end])]
        if len(places) != 1:
            raise CodingError(f"{self.name} [{p}]: {words!r} stands there {len(places)} times")
        offset = marked.start() if marked else 0
        length = len(marked[1]) if marked else len(plain)
        return places[0] + offset, places[0] + offset + length


@dataclass(frozen=True)
class StoryCoding:
    """The gold documents of one story by name, and what is coded of them together."""

    name: str
    documents: dict[str, Document]
    findings: Findings

    def spans(self, evidence: Evidence) -> tuple[Span, ...]:
        """Return the places of an evidence in its document, the best first."""
        if evidence.outlet not in self.documents:
            raise CodingError(f"{self.name}: there is no report {evidence.outlet}")
        document = self.documents[evidence.outlet]
        return (document.find(evidence.p, evidence.words), *(document.find(o.p, o.words) for o in evidence.others))

    def pairs(self) -> Iterator[Finding | Trap]:
        """Yield all that is coded of two evidences."""
        yield from self.findings.finding
        yield from self.findings.trap


def read_document(file: Path) -> Document:
    """Return the document of a text file, with the codes in the TOML file beside it."""
    table = tomllib.loads(file.with_suffix(".toml").read_text("utf-8"))
    try:
        return Document(file.stem, file.read_text("utf-8"), Codes.model_validate(table))
    except ValidationError as error:
        raise CodingError(f"{file.stem}.toml: {error}") from None


def read_story(folder: Path) -> StoryCoding:
    """Return the coding of the story in a folder."""
    documents = {file.stem: read_document(file) for file in sorted(folder.glob("*.txt"))}
    table = tomllib.loads((folder / "findings.toml").read_text("utf-8"))
    if "copy" in table:
        table["copy_"] = table.pop("copy")
    try:
        return StoryCoding(folder.name, documents, Findings.model_validate(table))
    except ValidationError as error:
        raise CodingError(f"{folder.name}/findings.toml: {error}") from None


def read_stories(folder: Path = FOLDER) -> list[StoryCoding]:
    """Return every story of the gold folder, in order of their names."""
    return [read_story(file.parent) for file in sorted(folder.glob("*/findings.toml"))]
