"""Findings made: who differs from whom, what replaces what, and how many origins stand behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casus.ground.spans import Span
from casus.model.story import Between, Finding, Relation
from casus.reconcile.board import REPORTER, Board, Sheet, Voice

MOST_REPORTS = 12
"""Beyond so many reports of one thing not all are compared with each other."""
_CORRECTED = re.compile(
    r"\b(?:correct(?:s|ed|ing|ion)|updat(?:es|ed|ing)|revis(?:es|ed|ing)|rais(?:es|ed|ing)|lower(?:s|ed|ing)) (?:\S+ ){0,5}?"
    r"(?:earlier|previous|initial|first|figure|number|toll|count|report|statement|from)\b"
    r"|\bearlier (?:version|report|story) (?:of this|said|gave|misstated)|^\s*(?:correction|update|updated|new)\b\s*[:#\d(-]",
    re.IGNORECASE,
)


# What a later report counts "now" is not what was counted before.
_BY_NOW = re.compile(
    r"\b(?:(?<!from )now|in the meantime|ha(?:s|ve|d) since|having \w+ since|so that the (?:dead|deaths|toll)"
    r"|(?:has|have|had) (?:risen|climbed|grown|fallen|dropped|been (?:raised|lowered)))\b"
    r"|\ba (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:\w+ ){1,3}?(?:has )?died\b",
    re.IGNORECASE,
)


# What was put off has another day than it had.
_MOVED = re.compile(
    r"\b(?:postponed|adjourned|rescheduled|put (?:back|off)|(?:moved|brought|put) forward|delayed (?:by|until|to|for))\b", re.IGNORECASE
)
_LATER_SAYS = {"number": _BY_NOW, "happened": _MOVED}


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a finding: where it stands, and by whose account it holds."""

    sheet: Sheet
    span: Span
    voice: Voice = REPORTER


def relate(board: Board, relation: Relation, slot: str, about: str, sides: tuple[Side, Side], origins: int | None = None) -> Finding:
    """Return a finding between two sides.

    A contradiction between two reports of one outlet, the later of which stands by itself or says that it corrects, is no contradiction:
    the later supersedes the earlier and stands left; and so it is with what a later report of any outlet counts by now. `origins` are
    those of all that carry what is told; by default of the two sides.
    """
    left, right = sides
    if relation == "contradicts":
        newer = replaces(left, right, slot)
        if newer is not None:
            relation, left, right = "supersedes", newer, right if newer is left else left
    if origins is None:
        origins = board.count_origins([(s.sheet, s.span) for s in (left, right)])
    return Finding(
        relation=relation,
        slot=slot,
        about=about,
        left=left.sheet.evidence(left.span),
        right=right.sheet.evidence(right.span),
        between=tell_between(left, right),
        origins=origins,
        left_by=left.voice.name,
        right_by=right.voice.name,
    )


def tell_between(left: Side, right: Side) -> Between:
    """Say who differs: two speakers, two outlets, or one report with itself.

    One speaker quoted in two reports is a matter between the outlets, and so is a speaker in one and the reporter in the other.
    """
    if left.voice.name and right.voice.name and left.voice.key != right.voice.key:
        return "speakers"
    return "within" if left.sheet is right.sheet else "outlets"


def find_newer(left: Side, right: Side) -> Side | None:
    """Return the side that replaces the other: the later report of one outlet, or the one whose sentence says that it corrects.

    Two speakers do not replace each other, and neither do two outlets.
    """
    a, b = left.sheet.account.report, right.sheet.account.report
    voices = {left.voice.key, right.voice.key} - {""}  # the reporter passes on what a speaker told
    if (len(voices) > 1 and not _is_one_office(*voices)) or left.sheet is right.sheet or a.outlet is None or a.outlet != b.outlet:
        return None
    if a.published and b.published and a.published != b.published:
        return left if a.published > b.published else right
    marked = [side for side in (left, right) if says_it_corrects(side)]
    return marked[0] if len(marked) == 1 else None


def replaces(left: Side, right: Side, slot: str) -> Side | None:
    """Return the side that takes the place of the other: as `find_newer`, or since it says what there is by now."""
    return find_newer(left, right) or (_says_now(left, right, _LATER_SAYS[slot]) if slot in _LATER_SAYS else None)


def _says_now(left: Side, right: Side, words: re.Pattern[str]) -> Side | None:
    """Return the side of the later of two reports, where its sentence says that it counts what there is by now, or gives a new day."""
    a, b = left.sheet.account.report.published, right.sheet.account.report.published
    if a is None or b is None or a == b:
        return None
    later = left if a > b else right
    text, sentence = later.sheet.text, later.sheet.sentence(later.span)
    before = re.split(r"[;:]", text[sentence.start : later.span.start])[-1]  # "he now wishes to rob us: 80 tons were seized"
    return later if words.search(before + text[later.span.start : sentence.end]) else None


def _is_one_office(*keys: str) -> bool:
    """Say whether keys of speakers are one office but for whose it is: "Bolivia's foreign ministry" and, later, "the foreign ministry"."""
    words = [[w for w in key.split() if not w.endswith(("'s", "’s")) and w != "the"] for key in keys]
    actors = {w[0] for w in words if w and w[0].isupper()}
    return len({" ".join(w for w in one if not w.isupper()) for one in words}) == 1 and len(actors) <= 1


def says_it_corrects(side: Side) -> bool:
    """Say whether the sentence of a side, or the first line of its report, tells that it corrects or updates what was told before."""
    head = side.sheet.text.lstrip()[:200].split("\n", 1)[0]
    return any(_CORRECTED.search(t) for t in (side.sheet.sentence(side.span).of(side.sheet.text), head))
