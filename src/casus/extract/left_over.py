"""Continued quotations: words that no cue claims, given to whoever spoke before, where it is safe."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from casus.extract.quotes import Quote, QuoteMap
from casus.extract.quoting import GOES_ON, LINK, SPOKEN_WORDS, Draft, last_mark
from casus.extract.reading import Reading
from casus.ground.spans import Span, trim

_LONG = 8  # words
_SHORT = 14  # tokens
_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")


def give_left_over(reading: Reading, drafts: list[Draft], quotes: QuoteMap, used: set[Span]) -> None:
    """Give quotations that no cue claims to the statement that they continue, where that is safe."""
    by_paragraph: dict[int, list[Draft]] = {}
    for draft in drafts:
        for number in {draft.frame.sentence.paragraph, *(q.paragraph for q in draft.quotes)} if draft.quotes else ():
            by_paragraph.setdefault(number, []).append(draft)
    scene = _Scene(reading, drafts)
    last: Draft | None = None
    last_quote: Quote | None = None
    for quote in quotes.quotes:
        here = by_paragraph.get(quote.paragraph, [])
        owner = next((d for d in here if any(quote.outer == q.outer for q in d.quotes) and d.frame.cue_tokens), None)
        is_turn = owner is not None and owner.frame.lemma == ":" and owner.frame.why.startswith("turn")
        if owner is None and quote.outer not in used:
            words = trim(reading.text, quote.inner) if _is_speech(reading.text, quote, last_quote) else scene.run_out(quote)
            owner = scene.continued(quote, here, last, last_quote) if words is not None else None
            if owner is not None and words is not None:
                owner.quotes.append(quote)
                owner.content = sorted([*owner.content, words])
                used.add(quote.outer)
        if owner is not None or quote.paragraph != (last_quote.paragraph if last_quote else 0):
            last = None if is_turn else owner  # what a transcript's line says ends with the line
        last_quote = quote


def _is_speech(text: str, quote: Quote, last: Quote | None) -> bool:
    """Say whether a quotation is words spoken, not a term: long enough, or short after another of its paragraph, and ended like speech."""
    least = 2 if last is not None and last.paragraph == quote.paragraph else SPOKEN_WORDS
    return quote.n_words >= least and (not quote.is_closed or last_mark(text, quote) in (".", ",", "!", "?", "…"))


def _closes(draft: Draft) -> bool:
    """Say whether a sentence is what somebody said and, behind a comma, the attribution ("The crews will stay, Holm said.")."""
    frame, sentence = draft.frame, draft.frame.sentence
    starts, ends = draft.content[0].start, draft.content[-1].end
    is_first = starts <= sentence.span.start + LINK and ends < frame.verb.span.start and frame.place == "clause"
    rest = sentence.tokens[frame.verb.index + 1 :]
    return is_first and not any(t.text in ",;:" for t in rest)


def _of_one_speaker(told: Sequence[Draft]) -> Sequence[Draft]:
    """Return the last of several statements of a sentence where one person makes them all ("Holm said so and warned that ...")."""
    speakers = {d.frame.speaker.index for d in told if d.frame.speaker is not None}
    return told[-1:] if len(speakers) == 1 and all(d.frame.speaker is not None for d in told) else told


class _Scene:
    """Where sentences and paragraphs begin, to see what stands between two quotations."""

    def __init__(self, reading: Reading, drafts: Sequence[Draft]) -> None:
        self._text = reading.text
        self._sentences = reading.sentences
        self._in_sentence: dict[int, list[Draft]] = {}
        for draft in drafts:
            self._in_sentence.setdefault(draft.frame.sentence.index, []).append(draft)
        self._last_of = {s.paragraph: s.index for s in reading.sentences}
        self._starts = [s.span.start for s in reading.sentences]
        self._body = {p.number: p.span for p in reading.report.paragraphs if p.kind == "body"}

    def continued(self, quote: Quote, here: list[Draft], last: Draft | None, last_quote: Quote | None) -> Draft | None:
        """Return the statement that a quotation without a cue continues, or None."""
        before = [d for d in here if d.frame.verb.span.start < quote.outer.start]
        if before and last is not None and last_quote is not None and last_quote.paragraph == quote.paragraph:
            # The rest of the paragraph after "..., he said." is his as long as nothing else is told in between.
            return last if self._is_adjacent(last_quote, quote, last) else None
        after = [d for d in here if d.frame.verb.span.start > quote.outer.end]
        if not before and after:
            gap = self._text[quote.outer.end : min(q.outer.start for q in after[0].quotes)]
            return after[0] if not _WORD.search(gap) else None
        if here or quote.paragraph not in self._body:
            return None
        if last is not None and last_quote is not None and last.frame.stance != "asks" and self._opens_next(quote, last_quote):
            return last
        return self._told_before(quote) or self._told_in(quote)

    def run_out(self, quote: Quote) -> Span | None:
        """Return a sentence that opens with a long quotation and ends in the reporter's words (“... of it” for the crews.), or None."""
        at = bisect_right(self._starts, quote.outer.start) - 1
        if at < 0 or self._starts[at] != quote.outer.start or quote.n_words < _LONG or at in self._in_sentence:
            return None
        end = self._sentences[at].span.end
        rest = self._text[quote.outer.end : end]
        is_tail = rest[:1] == " " and rest[1:2].islower() and len(_WORD.findall(rest)) <= _LONG
        return trim(self._text, Span(quote.outer.start, end), " .") if is_tail and quote.is_closed else None

    def _told_before(self, quote: Quote) -> Draft | None:
        """Return the one statement that ends the paragraph before a quotation that is a paragraph of its own: the same speaker goes on."""
        span, before = self._body[quote.paragraph], self._last_of.get(quote.paragraph - 1)
        if before is None or quote.outer.start != span.start or _WORD.search(self._text[quote.outer.end : span.end]):
            return None
        told = [d for d in self._in_sentence.get(before, ()) if d.frame.cue is not None and d.frame.why.startswith("verb")]
        told = [d for d in told if not d.frame.cue.is_thought and d.frame.stance in ("asserts", "denies", "demands")]  # type: ignore[union-attr]
        if not told or not (told[0].content[-1].end >= told[0].frame.sentence.span.end - LINK or _closes(told[0])):
            return None  # something else is told behind it
        if len(told) != 1 or told[0].frame.speaker is None or told[0].frame.place not in ("clause", "quote", "infinitive", ""):
            return None
        return told[0]

    def _told_in(self, quote: Quote) -> Draft | None:
        """Return the one statement that ends the sentence right before a quotation that begins the next ("Ames said so. “We ...”")."""
        at = bisect_right(self._starts, quote.outer.start) - 1
        if at < 1 or self._starts[at] != quote.outer.start or self._starts[at - 1] < self._body[quote.paragraph].start:
            return None
        told = _of_one_speaker(self._in_sentence.get(at - 1, ()))
        if len(told) != 1 or told[0].frame.cue is None or not told[0].frame.why.startswith("verb") or told[0].frame.cue.is_thought:
            return None
        frame, ends = told[0].frame, told[0].content[-1].end
        is_whole = (ends >= frame.sentence.span.end - LINK and ends > frame.verb.span.end) or _closes(told[0])
        return told[0] if is_whole and frame.speaker is not None and frame.stance == "asserts" and frame.place == "clause" else None

    def _is_adjacent(self, left: Quote, right: Quote, owner: Draft) -> bool:
        """Say whether no sentence of its own stands between two quotations of a paragraph, but the owner's ("Ames went on.")."""
        sentence, cue, speaker = owner.frame.sentence.span, owner.frame.verb.span, owner.frame.speaker
        is_inverted = speaker is not None and cue.end <= speaker.span.start < right.outer.start < sentence.end
        if is_inverted and not GOES_ON.search(self._text, max(cue.end, left.outer.end), right.outer.start):
            return False  # a title in the speaker's phrase (“...,” wrote the authors of “...”)
        end = max(left.outer.end, sentence.end) if left.outer.end <= sentence.start < right.outer.start else left.outer.end
        at = bisect_right(self._starts, end)
        if at > 0 and self._starts[at - 1] == end:
            at -= 1
        if at < len(self._starts) and right.outer.start - self._starts[at] > LINK and self._is_of_him(at, owner):
            at += 1
        return at >= len(self._starts) or right.outer.start - self._starts[at] <= LINK

    def _is_of_him(self, at: int, owner: Draft) -> bool:
        """Say whether a short sentence between two quotations only goes on about who speaks ("She did not name them.")."""
        sentence = self._sentences[at]
        first, verb = sentence.tokens[0], sentence.root
        is_pronoun = first.text in ("He", "She", "They") and first.head == verb.index
        return is_pronoun and at not in self._in_sentence and len(sentence.tokens) <= _SHORT and owner.frame.speaker is not None

    def _opens_next(self, quote: Quote, last: Quote) -> bool:
        """Say whether a quotation opens the paragraph after the last one's, and that one was left open or ends with its attribution."""
        span = self._body[quote.paragraph]
        if quote.outer.start != span.start or last.paragraph != quote.paragraph - 1 or last.paragraph not in self._body:
            return False
        if not last.is_closed:
            return True
        at = bisect_right(self._starts, last.outer.end)
        ends = at >= len(self._starts) or self._starts[at] >= self._body[last.paragraph].end
        return ends and not _WORD.search(self._text[quote.outer.end : span.end])
