"""What the tables of findings learn from: stories and pairs of passages, read into accounts."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from coding import StoryCoding, read_stories
from tellings import DENSE, OPENED, PRACTICE, PREFIX, read_tellings

from casus import run
from casus.ground.spans import Span
from casus.language import OnnxParser
from casus.model.account import Account
from casus.model.report import Report

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MEANTIME = ROOT.parent / "shared/data/crossreport/meantime/intra_cross-doc_annotation"
SIDES = ("left", "right")
LEARNT = ("practice", "more", "third")  # halves of the pairs of passages that are for learning


class Reader:
    """Reads texts into accounts."""

    def __init__(self) -> None:
        """Load the parser and the codebook once."""
        self._parser, self._codebook = OnnxParser(), run.load_codebook()

    def read(self, text: str, name: str, published: date | None = None, outlet: str | None = None) -> Account:
        """Return the account of a text; the outlet is the name where none is given."""
        inputs = [run.Input(BytesIO(text.encode()), outlet=outlet or name, published=published, origin=name)]
        (report,) = run.read_inputs(inputs)
        if not isinstance(report, Report):
            raise report
        return run.read_account(report, self._parser, self._codebook)


def read_gold(reader: Reader) -> Iterator[tuple[StoryCoding, dict[str, Account]]]:
    """Yield the gold stories that are for learning, with the accounts of their reports by name."""
    for coding in (*read_stories(), *(s for prefix in (PREFIX, DENSE, OPENED, PRACTICE) for s in read_tellings(prefix))):
        yield (
            coding,
            {name: reader.read(d.text, name, d.codes.published, d.codes.outlet) for name, d in coding.documents.items()},
        )


@dataclass(frozen=True)
class Passages:
    """Two passages of two outlets: how they relate, in which slot, and the words by which each is coded."""

    id: str
    relation: str
    slot: str
    accounts: tuple[Account, Account]
    words: tuple[Span, Span]


def read_passages(reader: Reader, half: str = "practice") -> Iterator[Passages]:
    """Yield the pairs of passages of one half: one of `LEARNT` to learn from, "aside" to measure by."""
    for line in (HERE / f"pairs-{half}.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        left, right = (reader.read(one[s]["text"], f"{one['id']} {s}", date.fromisoformat(one[s]["published"])) for s in SIDES)
        starts = [one[s]["text"].find(one[f"{s}_words"]) for s in SIDES]
        words = [Span(start, start + len(one[f"{s}_words"])) for s, start in zip(SIDES, starts, strict=True)]
        yield Passages(one["id"], one["relation"], one["slot"], (left, right), (words[0], words[1]))


def read_foreign(reader: Reader) -> Iterator[tuple[str, list[Account]]]:
    """Yield the corpora of MEANTIME (Wikinews, CC BY 4.0) with the accounts of their articles, which tell of many things."""
    for corpus in sorted(MEANTIME.iterdir()):
        yield corpus.name, [reader.read(_text(file), file.stem) for file in sorted(corpus.glob("*.xml"))]


def _text(file: Path) -> str:
    sentences: dict[int, list[str]] = {}
    for token in ET.parse(file).getroot().iter("token"):  # noqa: S314 - a file of the project's own
        sentences.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    return "\n\n".join(" ".join(words).replace(" ,", ",").replace(" .", ".") for _, words in sorted(sentences.items())[1:])
