"""Whereabouts: the state in which a phrase of place lies ("over Turkey")."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from casus.ground.spans import Span
from casus.model.account import Mention
from casus.reconcile.board import Sheet
from casus.reconcile.containment import state_around

_WHERE = re.compile(
    r"\b(?:in|inside|into|over|within|near|off|at|above|on|entered|violated|crossed into|outside|left|leaving)\s+(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
_BEFORE_LEAVING = re.compile(r"\bbefore\b.*\b(?:left|leaving|crossed out of|exited)\s+(?:the\s+)?$", re.IGNORECASE | re.DOTALL)
_LEFT = re.compile(r"\b(?:left|leaving|outside)\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_NEVER_LEFT = re.compile(r"\b(?:never|not)\b[^,;]*$", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|n[o’']t|outside|short of)\b|n[’']t\b", re.IGNORECASE)
_GROUND = re.compile(
    r"\b(?:territory|airspace|waters?|side|soil|land|coast|shores?|border|territorial waters|zone|limits?|sovereignty)\b", re.IGNORECASE
)
_NOBODYS = re.compile(
    r"\b(?:in|inside|over|within|above|on)\s+(?:the\s+)?(?:international (?:waters|airspace)|high seas|open seas?)\b"
    r"|\b(?:outside|beyond)\s+(?:the\s+|any\s+)?(?:territorial (?:waters|seas?)|(?:three|four|six|twelve|\d+)-mile (?:line|limit|zone))\b",
    re.IGNORECASE,
)
NOBODY = "high seas"
_OF_STATE = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a phrase puts something: its words, the state, and whether inside it."""

    span: Span
    state: str
    is_inside: bool = True

    def differs(self, other: Whereabouts) -> bool:
        """Say whether both cannot hold: inside two states, or inside and outside of one."""
        if self.state == other.state:
            return self.is_inside != other.is_inside
        return self.is_inside and other.is_inside


def find_whereabouts(sheet: Sheet, span: Span) -> Whereabouts | None:
    """Return the one place with a known state that a stretch of text names with a preposition of place; None for none or several.

    The state comes from the place, for a town or province from what lies around it, or from the adjective before a word for ground
    ("Syrian airspace"). "Before it had left X" is in X; where the words deny ("was not in", "outside") the thing lies outside; "left X"
    alone says neither.
    """
    found: list[Whereabouts] = []
    for mention in mentions_within(sheet, span):
        before = sheet.text[span.start : mention.span.start]
        lead = _WHERE.search(before)
        state = None if lead is None else state_of(mention)
        if state is None and lead is not None and mention.kind == "place":
            state = state_around(sheet.account, mention)
        if state is None or lead is None:
            continue
        denied = bool(_DENIED.search(before))
        leaving = _BEFORE_LEAVING.search(before)
        if leaving:
            denied, lead = False, leaving
        elif _LEFT.search(before) and not re.search(r"\boutside\s", lead.group(), re.IGNORECASE):
            if not denied:
                continue
            denied, lead = False, _NEVER_LEFT.search(before) or lead  # what never left a place is in it
        start = span.start + lead.start()
        end = mention.span.end + _tail(sheet.text[mention.span.end : span.end])
        found.append(Whereabouts(Span(start, end), state, not denied))
    for match in _NOBODYS.finditer(sheet.text, span.start, span.end):
        denied = bool(_DENIED.search(sheet.text[span.start : match.start()]))
        found.append(Whereabouts(Span(match.start(), match.end()), NOBODY, not denied))
    states = {(w.state, w.is_inside) for w in found}
    return found[0] if len(states) == 1 else None


def _tail(text: str) -> int:
    """Return how far a phrase of place runs on behind its name ("Turkish" + " airspace", "the Greek side" + " of the border")."""
    match = re.match(r"(?:\s+(?:of the |territorial )?[a-z]+){0,2}", text)
    return match.end() if match and _GROUND.search(match.group()) else 0


def state_of(mention: Mention) -> str | None:
    """Return the state in which a mention lies, or None where it names no place.

    A place carries its state in its entity ("place:SYR"); a state is its own ground; other things have the state of their adjective only
    where they are ground ("Macedonian territory").
    """
    if mention.entity.startswith("place:"):
        code = mention.entity.removeprefix("place:")
    elif mention.actor and (mention.kind == "state" or (mention.kind not in ("person", "pronoun") and _GROUND.search(mention.text))):
        code = mention.actor
    else:
        return None
    return code if _OF_STATE.fullmatch(code) else None


def mentions_within(sheet: Sheet, span: Span) -> list[Mention]:
    """Return the mentions that lie in a stretch of text."""
    mentions = sheet.account.mentions
    start = bisect_left(mentions, span.start, key=lambda m: m.span.start)
    found = []
    for mention in mentions[start:]:
        if mention.span.start >= span.end:
            break
        if mention.span.end <= span.end:
            found.append(mention)
    return found
