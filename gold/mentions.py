"""Scores who is mentioned and who is meant, in reports with marks in their text: gold/actors/."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from coding import FOLDER, Codes, CodingError, Document, Span
from matching import Item, overlaps, pair_up
from tallies import Scores

PREFIX = "mentions: "
ACTORS, SECTORS, LINKS = f"{PREFIX}actors", f"{PREFIX}sectors", f"{PREFIX}links"
HELD_BACK, LATER = "held back", "later"  # `half` in the head of a report after which no rule was made
LEARNING, HARD, DENSE, SKETCH = "learning", "hard", "dense", "sketch"  # written still later, and rules were made after it
FRESH, OPENED, NEW = "fresh", "opened", "new"  # written last, after all of these rules
BLIND, SHUT, SEALED, LOCKED = "blind", "shut", "sealed", "locked"  # written later still, and opened since
VAULT, COFFER = "vault", "coffer"  # written last, read by nobody
PRACTICE, ASIDE = "practice", "aside"  # of one kind, written alternately: one half to learn from, the other to measure by
KINDS = ("pronouns", "descriptions", "names")
_UNTUNED = (OPENED, NEW, PRACTICE, ASIDE, BLIND, SHUT, SEALED, LOCKED, VAULT, COFFER)  # whose sectors are judged apart
_OUTSIDE = (LATER, LEARNING, HARD, DENSE, SKETCH, FRESH, *_UNTUNED)  # counted apart only
_APART = (HELD_BACK, *_OUTSIDE)
FOUND = (
    *(f"{name}{half}" for name in (ACTORS, LINKS) for half in ("", *(f", {one}" for one in _APART))),
    *(f"{LINKS} of {kind}" for kind in KINDS),
)
UNREAD = frozenset({VAULT, COFFER})  # of which nobody looks at the faults, and nothing is fitted
JUDGED = (SECTORS, *(f"{SECTORS}, {half}" for half in _UNTUNED))
_MARK = re.compile(r"\{([^{}|]+)\|([^{}|]*)(?:\|([^{}|]*))?(?:\|([^{}|]*))?\}")
_PRONOUNS = frozenset("i me my we us our he him his she her it its they them their".split())
RELATIVES = frozenset("who whom whose which that".split())
_PREPOSITIONS = re.compile(r" (?:of|in|for|from|at|to|with|on|by|near) ")
_NOBODY, _ALONE, _MAY = "-", "*", "?"


@dataclass(frozen=True)
class Marked:
    """A mention as a careful reader marks it.

    Args:
        span: its head or name in the text.
        words: the same as words.
        actors: ids of the actors that it may stand for; "" for none.
        entities: names of the entities that it may be, within its report; "*" where no other mention is it.
        sectors: PLOVER sectors that it may have; empty where none is coded.
        is_optional: whether careful readers may leave it out: finding it right is no gain, missing it no fault.
    """

    span: Span
    words: str
    actors: frozenset[str]
    entities: frozenset[str]
    sectors: frozenset[str]
    is_optional: bool

    @property
    def kind(self) -> str:
        """One of KINDS."""
        if self.words.casefold() in _PRONOUNS:
            return "pronouns"
        return "descriptions" if self.words[:1].islower() else "names"


@dataclass(frozen=True)
class MarkedReport:
    """A report with its mentions in the order of the text; no rule was made after a `half` in _APART, which is counted apart."""

    document: Document
    mentions: tuple[Marked, ...]
    half: str


def read_marked(folder: Path = FOLDER / "actors") -> list[MarkedReport]:
    """Return the reports of a folder.

    Raises:
        CodingError: a file does not fit the form.
    """
    return [read_report(file.stem, file.read_text("utf-8")) for file in sorted(folder.glob("*.txt"))]


def read_report(name: str, coded: str) -> MarkedReport:
    """Return the report of a text with marks: `{words|ACTOR|entity|SECTOR}` after a head of `key: value` lines.

    Raises:
        CodingError: the head lacks a key, or a mark does not fit the form.
    """
    head, _, body = coded.partition("\n\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines())
    if not keys.keys() >= {"published", "half"}:
        raise CodingError(f"{name}: the head has `published` and `half`")
    text, at, mentions = "", 0, []
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        words, actors, entity, sectors = mark.groups()
        is_optional = actors.endswith(_MAY) or (entity or "").endswith(_MAY)
        entity = (entity or "").removesuffix(_MAY)
        ids = frozenset("" if one == _NOBODY else one for one in actors.removesuffix(_MAY).split("/"))
        known = frozenset(entity.split("/")) if entity else ids - {""}
        span = (len(text), len(text) + len(words))
        mentions.append(Marked(span, words, ids, known, frozenset(sectors.split("/")) if sectors else frozenset(), is_optional))
        text += words
    text += body[at:]
    if set("{}|") & set(text):
        raise CodingError(f"{name}: a mark does not fit the form: {text[max(0, re.search('[{}|]', text).start() - 30) :][:60]!r}")  # type: ignore[union-attr]
    codes = Codes.model_validate({"outlet": name, "published": keys["published"]})
    return MarkedReport(Document(name, text, codes), tuple(mentions), keys["half"])


def check_marked(reports: Iterable[MarkedReport]) -> list[str]:
    """Return what is wrong with the codings, a line each: actors that the codebook lacks, text without marks."""
    from casus.codebook.actors import load_actors  # noqa: PLC0415 - heavy

    book = load_actors()
    faults = []
    for report in reports:
        if not report.mentions:
            faults.append(f"actors/{report.document.name}: nothing is marked")
        ids = {part for m in report.mentions for one in m.actors for part in one.split("+") if part}
        faults += [f"actors/{report.document.name}: the codebook has no actor {one}" for one in sorted(ids) if one not in book]
    return faults


def score_marked(reports: Iterable[MarkedReport], account_of: Callable[[Document], dict[str, Any]]) -> Scores:
    """Score the mentions of each report."""
    scores = Scores()
    for report in reports:
        found = [m for m in account_of(report.document)["mentions"] if m["text"].casefold() not in RELATIVES]
        pairs = dict(pair_up(report.mentions, found, fit))
        for outcome, note in _judge_actors(report, found, pairs, scores):
            _count(scores, (ACTORS,), report, outcome, note)
        for outcome, kind, note in _judge_links(report, found, pairs):
            _count(scores, (LINKS,), report, outcome, note)
            if report.half not in _OUTSIDE:
                scores.count(f"{LINKS} of {kind}", outcome, note)
    return scores


def _count(scores: Scores, names: Sequence[str], report: MarkedReport, outcome: str, note: str) -> None:
    """Count an outcome under its names; what was written later stands apart, so that the other figures stay comparable over time."""
    for name in names:
        if report.half not in _OUTSIDE:
            scores.count(name, outcome, note)
        if report.half in _APART:
            scores.count(f"{name}, {report.half}", outcome, note)


def fit(marked: Marked, found: Item) -> float:
    """Return how well a found mention covers a marked one: from 0 (not even its head is marked) to 1."""
    start, end = found["span"]
    core = _core(found)
    if not overlaps(marked.span, core):
        return 0.0
    shared = min(marked.span[1], end) - max(marked.span[0], start)
    fit = shared / max(end - start, marked.span[1] - marked.span[0])
    is_head = marked.span[1] == core[1]  # of two that may be left out, the head of the phrase: "woman" in "a French woman"
    return (fit + is_head) / 200 if marked.is_optional else fit  # "Chadian" in "the Chadian forces" never takes the place of "forces"


def _core(found: Item) -> Span:
    """Return where the head of a found mention stands: its name, else its words before the first preposition."""
    start, end = found["span"]
    name = found["name"]
    if name and name in found["text"]:
        at = start + found["text"].index(name)
        return at, at + len(name)
    cut = _PREPOSITIONS.search(found["text"])
    end = start + cut.start() if cut else end
    return max(start, end - 12), end  # the head is its last word


def _judge_actors(report: MarkedReport, found: Sequence[Item], pairs: dict[int, int], scores: Scores) -> Iterator[tuple[str, str]]:
    for i, marked in enumerate(report.mentions):
        item = found[pairs[i]] if i in pairs else None
        actor = (item["actor"] or "") if item is not None else ""
        note = f"{_show(report, marked)} is {'/'.join(sorted(marked.actors))}, found {actor or 'nobody'}"
        if actor and actor not in marked.actors:
            yield "false", note
        elif actor and not marked.is_optional:
            yield "right", note
        if not marked.is_optional and "" not in marked.actors and actor not in marked.actors:
            yield "missed", note
        if item is not None and item["sector"] and marked.sectors and not marked.is_optional:
            wrong = f"{_show(report, marked)} is {'/'.join(sorted(marked.sectors))}, found {item['sector']}"
            scores.judge(f"{SECTORS}, {report.half}" if report.half in _UNTUNED else SECTORS, item["sector"] in marked.sectors, wrong)
    taken = set(pairs.values())
    for j, item in enumerate(found):
        if j not in taken and item["actor"] and item.get("kind") != "other":  # a thing of a state is nobody, and said to be one's
            yield "false", f"{report.document.name}: {item['text']!r} is nobody, found {item['actor']}"


def _judge_links(report: MarkedReport, found: Sequence[Item], pairs: dict[int, int]) -> Iterator[tuple[str, str, str]]:
    last: dict[str, Marked] = {}  # the nearest mention before, by entity as found
    before: set[str] = set()  # entities as marked that were mentioned before
    for i, marked in enumerate(report.mentions):
        item = found[pairs[i]] if i in pairs else None
        entity = item["entity"] if item is not None else ""
        sides = next((frozenset(one.split("+")) for one in marked.entities if "+" in one), None)
        outcome = ""
        if sides is not None:
            is_pair = "+" in entity
            outcome = "right" if is_pair and _are_sides(entity, sides, last) else "both" if is_pair else "missed"
        elif marked.entities:
            antecedent = last.get(entity)
            is_due = bool(marked.entities & before)
            if antecedent is not None:
                outcome = "right" if antecedent.entities & marked.entities - {_ALONE} else "both" if is_due else "false"
            elif is_due:
                outcome = "missed"
            if item is not None or not marked.is_optional:  # what may be left out, and was, is no antecedent
                before |= marked.entities - {_ALONE}
        if entity:
            last[entity] = marked
        note = f"{_show(report, marked)} is {'/'.join(sorted(marked.entities))}, found {entity or 'nobody'}"
        wanted = {"both": ("false", "missed")}.get(outcome, (outcome,))
        for one in wanted:
            if one and not (marked.is_optional and one != "false"):
                yield one, marked.kind, note


def _are_sides(entity: str, sides: frozenset[str], last: dict[str, Marked]) -> bool:
    """Say whether a pair as found is one as marked: a state has one id in both, a person is told by the last mention."""
    found = [last[one].entities | {one} if one in last else frozenset({one}) for one in entity.split("+")]
    return len(found) == len(sides) and any(frozenset(one) == sides for one in product(*found))


def _show(report: MarkedReport, marked: Marked) -> str:
    start, end = marked.span
    text = report.document.text
    return f"{report.document.name}: {text[max(0, start - 20) : start]}[{marked.words}]{text[end : end + 15]}".replace("\n", " ")
