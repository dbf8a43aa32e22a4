"""Scores events of one document: the act, who did it to whom, and whether it was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coding import Document, Event, Span, choices
from matching import Item, overlaps, pair_up, same_parties, touches
from tallies import Scores, show

# The act that announces another is done, though what it announces is not: "threatened to leave" is an actual THREATEN.
ANNOUNCING = {
    "THREATEN": frozenset({"threatened", "conditional"}),
    "REQUEST": frozenset({"requested"}),
    "AGREE": frozenset({"planned", "conditional"}),
    "REJECT": frozenset({"denied", "conditional"}),
}
FOUND, FULL = "events found", "events full"


def score_events(document: Document, account: dict[str, Any], scores: Scores, statements: dict[str, str] | None = None) -> None:
    """Score events: found (words and type), full (with actors and recipients), their status, and what is told as done and is not.

    `statements` are the ids of found statements by those of the coded ones that they match; None where no statements are coded.
    """
    coded, found = document.codes.event, account["events"]
    words = [[document.find(e.p, e.trigger), *(document.find(a.p, a.words) for a in e.also)] for e in coded]

    def fit(number: int, item: Item) -> float:
        return _fit(coded[number], words[number], item)

    pairs = dict(pair_up(range(len(coded)), found, fit))
    for number, event in enumerate(coded):
        note = f"{show(document, words[number][:1])} [{event.type}]"
        item = found[pairs[number]] if number in pairs else None
        if item is not None and item["status"] == "actual" and not _status_is_right(event, item):
            scores.counts["events told as done that are not"] += 1
            scores.tallies["told as done"].notes.append(f"false  {note} [{event.status}]")
        if event.optional:
            continue
        if item is not None and item["type"] in choices(event.type):
            scores.count(FOUND, "right", note)
            _score_parties(event, item, account["mentions"], scores, note)
            _score_details(event, item, statements, scores, note)
            continue
        for name in (FOUND, FULL):
            scores.count(name, "missed", note)
            if item is not None:
                scores.count(name, "false", f"{note} [{item['type']} by {item['rule']}]")
    for number in sorted(set(range(len(found))) - set(pairs.values())):
        item = found[number]
        twins = [i for i in pairs if fit(i, item) and item["type"] in choices(coded[i].type)]
        if not any(found[pairs[i]]["type"] != item["type"] for i in twins):  # else: the other reading of one act
            _count_false(document, item, scores)


def _fit(event: Event, words: Sequence[Span], item: Item) -> float:
    """Return how well a found event fits: not without a shared trigger; better with the right type, and by the first trigger."""
    if not touches(words, [item["trigger"], *(item.get("also") or [])]):
        return 0.0
    return 1.0 + 2.0 * (item["type"] in choices(event.type)) + 0.5 * overlaps(words[0], item["trigger"])


def _count_false(document: Document, item: Item, scores: Scores) -> None:
    note = f"{show(document, [item['trigger']])} [{item['type']} {item['status']} by {item['rule']}]"
    for name in (FOUND, FULL):
        scores.count(name, "false", note)
    if item["status"] == "actual":
        scores.counts["events made up and told as done"] += 1


def _score_parties(event: Event, item: Item, mentions: Sequence[Item], scores: Scores, note: str) -> None:
    who = " → ".join(", ".join(p.get("actor") or p["text"] for p in item[role]) or "?" for role in ("actors", "recipients"))
    if _parties_are_right(event, item, mentions):
        scores.count(FULL, "right", note)
        return
    scores.count(FULL, "missed", f"{note} [{who}]")
    scores.count(FULL, "false", f"{note} [{who}]")


def _parties_are_right(event: Event, item: Item, mentions: Sequence[Item]) -> bool:
    if event.mutual:
        return same_parties(event.actors or [], [*item["actors"], *item["recipients"]], mentions)
    roles = ((event.actors, item["actors"]), (event.recipients, item["recipients"]))
    return all(coded is None or same_parties(coded, found, mentions) for coded, found in roles)


def _score_details(event: Event, item: Item, statements: dict[str, str] | None, scores: Scores, note: str) -> None:
    scores.judge("status", right=_status_is_right(event, item), note=f"{note} [{item['status']}, not {event.status}]")
    if event.happened:
        right = (item["happened"] or "").partition("T")[0] == event.happened  # a coding gives no part of the day
        scores.judge("happened", right=right, note=f"{note} [{item['happened']}, not {event.happened}]")
    if statements is None:
        return
    if event.statement in statements:
        scores.judge("events' statements", right=statements[event.statement] in item["statements"], note=f"{note} [{event.statement}]")
    elif not event.statement and not choices(event.type) & ANNOUNCING.keys():
        scores.judge("events' statements", right=not item["statements"], note=f"{note} [the reporter tells it]")


def _status_is_right(event: Event, item: Item) -> bool:
    statuses = choices(event.status)
    announced = item["status"] == "actual" and bool(statuses & ANNOUNCING.get(item["type"], frozenset()))
    return item["status"] in statuses or (announced and item["type"] in choices(event.type))
