"""Scores statements of one document: found, in the right mouth, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coding import Document, Span, Statement, choices
from matching import Item, Places, is_who, pair_up, touches
from tallies import Scores, show


def score_statements(document: Document, account: dict[str, Any], scores: Scores) -> dict[str, str]:
    """Score statements; return the ids of the found ones by the ids of the coded ones they match."""
    coded, found = document.codes.statement, account["statements"]
    places = Places(document.text)
    cues = [[document.find(s.p, w) for w in s.cue] for s in coded]
    contents = [[document.find(s.p, w) for w in s.content] for s in coded]

    def fit(number: int, item: Item) -> float:
        same_cue = touches(cues[number], item["cue"])
        if not contents[number]:
            return float(same_cue)
        likeness = places.likeness(contents[number], item["content"])
        return likeness + 0.25 * same_cue if likeness >= 0.5 else 0.0

    pairs = dict(pair_up(range(len(coded)), found, fit))
    for number, statement in enumerate(coded):
        if statement.optional:
            continue
        note = show(document, contents[number])
        if number not in pairs:
            scores.count("statements found", "missed", note)
            scores.count("statements linked", "missed", note)
            continue
        item = found[pairs[number]]
        linked = speakers_are_right(document, statement, item, account["mentions"])
        scores.count("statements found", "right", note)
        speakers = ", ".join(p["text"] for p in item["speakers"]) or "nobody"
        scores.count("statements linked", "right" if linked else "missed", f"{note} [speaker: {speakers}]")
        if not linked:
            scores.count("statements linked", "false", f"{note} [speaker: {speakers}]")
        _score_details(document, statement, item, scores, note)
    for number in sorted(set(range(len(found))) - set(pairs.values())):
        note = f"{show(document, found[number]['content'])} [cue: {show(document, found[number]['cue'])}]"
        scores.count("statements found", "false", note)
        scores.count("statements linked", "false", note)
    return {coded[i].id: found[j]["id"] for i, j in pairs.items()}


def speakers_are_right(document: Document, statement: Statement, item: Item, mentions: Sequence[Item]) -> bool:
    """Say whether a statement is in the right mouths: all of them, and no other."""
    speakers = statement.speakers
    places = [document.find(statement.p, w.words) for w in speakers]
    pairs = pair_up(range(len(speakers)), item["speakers"], lambda i, party: float(is_who(speakers[i], places[i], party, mentions)))
    return len(pairs) == len(speakers) == len(item["speakers"])


def _score_details(document: Document, statement: Statement, item: Item, scores: Scores, note: str) -> None:
    scores.judge("stance", item["stance"] in choices(statement.stance), f"{note} [{item['stance']}, not {statement.stance}]")
    scores.judge("form", item["form"] in choices(statement.form), f"{note} [{item['form']}, not {statement.form}]")
    for who, party in zip(statement.speakers, item["speakers"], strict=False):
        if who.actor:
            actor = party.get("actor") or ""
            scores.judge("speakers' actors", actor in choices(who.actor), f"{note} [{actor or 'nobody'}, not {who.actor}]")
    if statement.said:
        scores.judge("said", item.get("said") == statement.said, f"{note} [{item.get('said')}, not {statement.said}]")
    maybe = [document.find(statement.p, statement.channel_may)] if statement.channel_may else []
    channel = [document.find(statement.p, statement.channel)] if statement.channel else []
    found = [item["channel"]] if item.get("channel") else []
    _score_roles("channel", channel, maybe, found, scores, note)
    addressees = [document.find(statement.p, w.words) for w in statement.addressees]
    _score_roles("addressees", addressees, maybe, item.get("addressees") or [], scores, note)


def _score_roles(name: str, coded: list[Span], maybe: list[Span], found: Sequence[Item], scores: Scores, note: str) -> None:
    """Count the parties of a role by their words; what may be found or not does not count."""
    spans = [p["span"] for p in found if p.get("span")]
    for span in coded:
        scores.count(name, "right" if touches([span], spans) else "missed", note)
    for party in found:
        known = party.get("span") and touches([party["span"]], [*coded, *maybe])
        if not known:
            scores.count(name, "false", f"{note} [{party['text']}]")
