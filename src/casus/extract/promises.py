"""Claims about what a treaty promises or how its members decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casus.extract.membership_scene import Found
from casus.extract.reading import Reading
from casus.ground.spans import Span
from casus.model.account import Claim, Event, Response

# The form of words of the North Atlantic Treaty, Art. 5, the Rio Treaty, Art. 3, the CSTO's Art. 4 and their like, as news repeats it.
_ON_ALL = re.compile(
    r"(?:\battack|\baggression)\s+(?:on|against)\s+(?:any|one|it|a\b|a single)[^.;]{0,90}?"
    r"\b(?:attack|aggression)\s+(?:on|against)\s+(?:all|every|them all|the (?:whole|entire))"
    r"[^.,;:)”\"]{0,40}",
    re.IGNORECASE,
)
_CONSENSUS = re.compile(
    r"\b(?:by consensus|(?:must|requires?|needs?|has to|have to|decides?|taken|agreed)\b[^.;]{0,40}\bunanim(?:ous|ously|ity)"
    r"|(?:every|each) (?:member|ally)[^.;]{0,30}\b(?:must|has to|needs to)\b[^.;]{0,20}\b(?:agree|approve|consent|ratify)"
    r"|all (?:of )?(?:\w+ |its |the )*(?:members|allies|member states|governments) (?:must|have to|need to)"
    r" (?:agree|approve|ratify|consent))\b",
    re.IGNORECASE,
)

# What was once decided so is no rule: "adopted the resolution by consensus", but "decisions are adopted by consensus".
_ONCE = re.compile(
    r"(?<!are )(?<!is )(?<!be )(?<!always )"
    r"\b(?:adopted|approved|elected|passed|chose|chosen|appointed|agreed|endorsed|admitted|readmitted)\b[^.;]{0,60}\bby consensus\b",
    re.IGNORECASE,
)


def without_promised(
    events: Sequence[Event], responses: Sequence[Response], claims: Sequence[Claim]
) -> tuple[tuple[Event, ...], tuple[Response, ...]]:
    """Return the events and responses without those in words of what a treaty holds: "an attack on one is an attack on all" is none."""
    promised = [c.span for c in claims if c.relation == "bound_by"]
    kept = tuple(e for e in events if e.status == "actual" or not any(span.overlaps(e.trigger) for span in promised))
    ids = {e.id for e in kept}
    return kept, tuple(r for r in responses if {r.event, r.answers} <= ids)


def find_promises(reading: Reading, alliances: frozenset[str]) -> Iterator[Found]:
    """Yield what the report says that an alliance's treaty holds; the alliance is the one last named up to the sentence's end."""
    last: str | None = None
    for sentence in reading.sentences:
        named = [m.actor for m in reading.mentions_in(sentence) if m.actor in alliances]
        last = named[-1] if named else last
        if last is None:
            continue
        for pattern, rule in ((_ON_ALL, "collective_defence"), (_CONSENSUS, "consensus")):
            match = pattern.search(reading.text, sentence.span.start, sentence.span.end)
            if match and not (rule == "consensus" and _ONCE.search(reading.text, sentence.span.start, match.end())):
                yield Found("", "bound_by", last, rule, None, Span(*match.span()), "asserts", f"words of {rule}")
