"""Scores times, places and days on reports of several decades: gold/times."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from typing import Any

from coding import FOLDER, Coded, CodingError, Document, choices
from pydantic import ValidationError
from tallies import Scores, show

TIMES = FOLDER / "times"
FOUND = ("times found", "places found")
JUDGED = ("times' values", "places' states", "places' towns", "days of acts")
COUNTED = ("towns made up", "days made up")
TYPES = frozenset({"DATE", "TIME", "DURATION", "SET"})


class Time(Coded):
    """A time expression with its TIMEX3 type and value."""

    p: int
    words: str
    type: str
    value: str


class Where(Coded):
    """Where the act of a trigger happened; `state` and `town` are empty where the text leaves them open, `happened` is the day told."""

    p: int
    trigger: str
    words: str
    state: str = ""
    town: str = ""
    happened: str = ""
    optional: bool = False


class TimedCodes(Coded):
    """All that is coded of one report in gold/times."""

    outlet: str
    published: date
    time: list[Time]
    place: list[Where]


def read_timed() -> list[Document]:
    """Return the reports of gold/times with their codes, in order of their names."""
    documents = []
    for file in sorted(TIMES.glob("*.txt")):
        try:
            codes = TimedCodes.model_validate(tomllib.loads(file.with_suffix(".toml").read_text("utf-8")))
        except ValidationError as error:
            raise CodingError(f"{file.stem}.toml: {error}") from None
        documents.append(Document(file.stem, file.read_text("utf-8"), codes))
    return documents


def check_timed() -> list[str]:
    """Return the faults of the codings: words that do not stand there once, types that there are not."""
    faults = []
    for document in read_timed():
        for coded in (*document.codes.time, *document.codes.place):
            for words in (coded.words, getattr(coded, "trigger", coded.words)):
                try:
                    document.find(coded.p, words)
                except CodingError as error:
                    faults.append(str(error))
            if isinstance(coded, Time) and coded.type not in TYPES:
                faults.append(f"{document.name}: {coded.type} is no type of TIMEX3")
    return faults


def score_timed(document: Document, account: dict[str, Any]) -> Scores:
    """Return the scores of one report."""
    scores = Scores()
    _score_times(document, account["times"], scores)
    _score_places(document, account["events"], scores)
    return scores


def _score_times(document: Document, found: Sequence[dict[str, Any]], scores: Scores) -> None:
    left = {tuple(time["span"]): time for time in found}
    for coded in document.codes.time:
        span = document.find(coded.p, coded.words)
        note = f"{show(document, [span])}: {coded.value}"
        hit = next((s for s in left if _overlap(s, span)), None)
        if hit is None:
            scores.count("times found", "missed", note)
            continue
        time = left.pop(hit)
        scores.count("times found", "right", note)
        is_right = (time["type"], time["value"]) == (coded.type, coded.value)
        scores.judge("times' values", is_right, f"{note}, not {time['type']} {time['value']!r}")
    for span, time in left.items():
        scores.count("times found", "false", f"{show(document, [span])}: {time['value']}")


def _score_places(document: Document, events: Sequence[dict[str, Any]], scores: Scores) -> None:
    placed = [event for event in events if event["place"]]
    matched: set[str] = set()
    for coded in document.codes.place:
        trigger, words = document.find(coded.p, coded.trigger), document.find(coded.p, coded.words)
        note = show(document, [trigger, words])
        hit = next((e for e in placed if _overlap(e["trigger"], trigger) and _overlap(e["place"]["span"], words)), None)
        if hit is None:
            if not coded.optional:
                scores.count("places found", "missed", note)
            continue
        matched.add(hit["id"])
        if not coded.optional:
            scores.count("places found", "right", note)
        place = hit["place"]
        state, town = place["state"] or "", place.get("name") or ""
        scores.judge("places' states", state in choices(coded.state), f"{note}: {state or 'no state'}, not {coded.state or 'open'}")
        scores.judge("places' towns", town in choices(coded.town), f"{note}: {town or 'no town'}, not {coded.town or 'open'}")
        happened = hit["happened"] or ""
        scores.judge("days of acts", happened in choices(coded.happened), f"{note}: {happened or 'no day'}, not {coded.happened}")
        scores.counts["towns made up"] += bool(town) and town not in choices(coded.town)
        scores.counts["days made up"] += bool(happened) and happened not in choices(coded.happened)
    for event in placed:
        if event["id"] not in matched:
            scores.count("places found", "false", show(document, [event["trigger"], event["place"]["span"]]))


def _overlap(left: Sequence[int], right: Sequence[int]) -> bool:
    return left[0] < right[1] and right[0] < left[1]
