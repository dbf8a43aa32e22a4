"""Days that stand alone in front of what happened then: "Thursday. Peru tested a missile"."""

from __future__ import annotations

from casus.extract.draft import Draft
from casus.extract.reading import Reading


def diary_day(reading: Reading, draft: Draft) -> str | None:
    """Return the day that opens a paragraph as a sentence of its own, for what the next sentence tells as done, or None.

    Only the main verb has it: what a clause adds may be of another day.
    """
    sentence = draft.sentence
    if draft.status != "actual" or draft.token.head >= 0 or sentence.index == 0:
        return None
    day = reading.sentences[sentence.index - 1]
    opens = sentence.index == 1 or reading.sentences[sentence.index - 2].paragraph != day.paragraph
    if day.paragraph != sentence.paragraph or not opens:
        return None
    times = [t for t in reading.times if t.sentence == day.index and t.type == "DATE"]
    words = [t for t in day.tokens if t.upos != "PUNCT"]
    return times[0].value if len(times) == 1 and all(times[0].span.covers(w.span) for w in words) else None
