"""Scores claims of one document: who, relation and whom or how many; and with dates and stance."""

from __future__ import annotations

from typing import Any

from coding import Claim, Document, choices
from matching import Item, overlaps, pair_up, words_of
from tallies import Scores, show


def score_claims(document: Document, account: dict[str, Any], scores: Scores) -> None:
    """Score claims: found (who, relation, whom or how many) and full (with dates and stance)."""
    coded = [(c, s) for c in document.codes.claim for s in (c.subjects or [c.subject])]
    found = account["claims"]

    def fit(pair: tuple[Claim, str], item: Item) -> float:
        claim, subject = pair
        if not _is_claim(claim, subject, item):
            return 0.0
        near = overlaps(document.find(claim.p, claim.words), item["span"])
        return 1.0 + _holds_as_coded(claim, item) + 0.5 * near

    pairs = dict(pair_up(coded, found, fit))
    for number, (claim, subject) in enumerate(coded):
        if claim.optional:
            continue
        note = f"{show(document, [document.find(claim.p, claim.words)])} [{subject} {claim.relation} {claim.object} {claim.value}]"
        if number not in pairs:
            scores.count("claims found", "missed", note)
            scores.count("claims full", "missed", note)
            continue
        item = found[pairs[number]]
        scores.count("claims found", "right", note)
        full = _holds_as_coded(claim, item)
        note += f" [{item['valid_from']} to {item['valid_until']}, {item['stance']}]"
        scores.count("claims full", "right" if full else "missed", note)
        if not full:
            scores.count("claims full", "false", note)
    for number in sorted(set(range(len(found))) - set(pairs.values())):
        item = found[number]
        note = f"{show(document, [item['span']])} [{item['subject']} {item['relation']} {item['object']} {item['value']}]"
        scores.count("claims found", "false", note)
        scores.count("claims full", "false", note)


def _is_claim(claim: Claim, subject: str, item: Item) -> bool:
    if item["relation"] not in choices(claim.relation):
        return False
    if item["relation"] == "holds_office":
        person = words_of(subject.rsplit(maxsplit=1)[-1]) <= words_of(item["subject"])
        office = bool(words_of(claim.object) & words_of(item["object"]))
        return person and office and (not claim.value or item["value"] in choices(claim.value))
    if item["relation"] != "bound_by" and item["subject"] != subject:
        return False
    if claim.object and item["object"] != claim.object:
        return False
    return not claim.value or item["value"] in choices(claim.value)


def _holds_as_coded(claim: Claim, item: Item) -> bool:
    dates = item["valid_from"] == claim.valid_from and item["valid_until"] == claim.valid_until
    return bool(dates and item["stance"] == claim.stance)
