"""Quoting: which quotations belong to which attribution, and which go on without a cue of their own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from casus.extract.channels import Channel
from casus.extract.frame import Frame
from casus.extract.quotes import Quote, QuoteMap
from casus.extract.reading import Reading
from casus.ground.spans import Span, join_spans, trim
from casus.model.sentence import Sentence

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
EDGE = ' \t\r\n\u00a0,;:–—-“”"«»'
_ATTRIBUTION_WORDS = 45  # the longest "Ames, who ..., said" after a quotation
_GOES_ON = re.compile(r"(?:[,—–]|--)\s*(?:and|but|or|that|because|if)?\s*\Z")  # "..., he said, “and ...”", not "remarking that it is “...”"
_LINK = 5  # characters of "But " before a quotation that goes on
_LONG_QUOTE = 8
_SPOKEN_WORDS = 4  # a quotation of fewer words is a term unless its verb takes it


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    frame: Frame
    content: list[Span]
    quotes: list[Quote] = field(default_factory=list)
    channel: Channel = field(default_factory=Channel)


def add_quotes(reading: Reading, draft: Draft, found: Sequence[Quote], used: set[Span]) -> None:
    """Widen the content to the quotations that belong to it, or make them the content where the grammar gives none."""
    text, frame = reading.text, draft.frame
    led = _led_by(text, frame, found, used) if frame.by_quote else None
    if led is not None or (frame.by_quote and _introduces(text, frame, found)):
        draft.content = []  # "“...,” Ames, the mayor of Ayr, told the paper when asked": the quotation, whatever the parse hangs there
    touching = [q for q in found if any(q.outer.overlaps(s) for s in draft.content)]
    if not touching and frame.by_quote and draft.content and "," in text[frame.verb.span.end : draft.content[0].start]:
        draft.content = draft.content if not _beside(text, frame, found, used, ()) else []  # "“...,” he said, smiling"
    if not touching and frame.by_quote:
        touching = _beside(text, frame, found, used, draft.content) or ([led] if led is not None else [])
    if not touching:
        _add_after_colon(reading, draft, found, used)
        return
    ends_it = bool(draft.content) and draft.content[-1].end <= frame.verb.span.start
    is_told_again = frame.cue is None or (ends_it and any(q.outer in used for q in touching))
    if is_told_again and any(not q.outer.covers(s) for s in draft.content for q in touching) and _has_cue_outside(frame, touching):
        return  # "..., said Ames, according to the agency" (or "the agency reported"): both are the agency's
    spoken = _spoken_before(text, frame, touching, draft.content)
    draft.quotes = spoken or touching
    if spoken or _is_direct(reading, draft, touching):
        draft.content = (
            _with_words_before(text, frame, draft.quotes)
            or _with_clause_before(text, frame, draft.quotes, found)
            or [trim(text, q.inner) for q in draft.quotes]
        )
    else:
        draft.content = [trim(text, s, EDGE) for s in join_spans(text, [*draft.content, *(q.inner for q in touching)], EDGE + ".…")]
    _add_after_colon(reading, draft, found, used)


def _led_by(text: str, frame: Frame, found: Sequence[Quote], used: set[Span]) -> Quote | None:
    """Return the quotation that opens the sentence and ends right before the attribution ("“...,” Ames, a lawyer from Ayr, said")."""
    at = frame.verb.span.start
    before = [q for q in found if q.outer.end <= at and q.outer not in used]
    if not before or _last_mark(text, before[-1]) not in ",.?!…—" or before[-1].outer.start > frame.sentence.span.start + 1:
        return None
    rest = [t for t in frame.sentence.tokens if t.span.start >= before[-1].outer.end and t.index < frame.verb.index]
    is_his = frame.speaker is not None and (not rest or frame.speaker.index >= rest[0].index)
    return before[-1] if is_his and len(rest) < _ATTRIBUTION_WORDS and not any(t.text in ";:" for t in rest) else None


def _introduces(text: str, frame: Frame, found: Sequence[Quote]) -> bool:
    """Say whether a comma or colon right after the cue opens spoken words ("said, “We will see,” when asked")."""
    right = next((q for q in found if q.outer.start >= frame.verb.span.end), None)
    if right is None or _last_mark(text, right) not in ",.?!…":
        return False
    gap = text[frame.verb.span.end : right.outer.start].strip()
    return gap in (",", ":") and right.n_words > 1


def _with_words_before(text: str, frame: Frame, quotes: Sequence[Quote]) -> list[Span]:
    """Return a fragment in quotation marks with the words that lead up to it ("bemoaned a time when people “hate each other”").

    What only says when, where or to whom it was said is left out; after a colon or a comma the quotation stands for itself.
    """
    if len(quotes) != 1 or quotes[0].outer.start < frame.verb.span.end or frame.cue is None:
        return []
    sentence, quote = frame.sentence, quotes[0]
    between = [t for t in sentence.tokens[frame.verb.index + 1 :] if t.span.end <= quote.outer.start]
    if not between or any(t.text in ",;:—–" or t.text.lower() == "to" for t in between):
        return []
    asides = {"advmod", "obl", "iobj", "discourse", "compound"} | ({"obj"} if "obj" in frame.cue.addressee else set())
    aside = {
        t.index
        for child in sentence.children(frame.verb)
        if child.rel in asides and child.span.end <= quote.outer.start
        for t in sentence.subtree(child)
    }
    kept = [t for t in between if t.index not in aside and t.text.lower() not in ("that", "as", "it") and t.upos != "PUNCT"]
    if not any(t.upos in ("NOUN", "PROPN", "PRON", "VERB", "AUX", "ADJ", "DET") for t in kept):
        return []
    end = quote.outer.end
    for token in sentence.tokens:
        if token.span.start < end:
            continue
        if token.upos in ("PUNCT", "CCONJ", "SCONJ") or token.xpos in ("VBD", "VBZ", "VBP", "WRB"):
            break
        end = token.span.end
    return [trim(text, Span(kept[0].span.start, end))]


def _with_clause_before(text: str, frame: Frame, quotes: Sequence[Quote], found: Sequence[Quote]) -> list[Span]:
    """Return a quotation before the cue with the clause that it ends ("The French are fans of “The Gate,” Ames said")."""
    first, start = quotes[0], frame.sentence.span.start
    if (
        first.outer.end > frame.verb.span.start
        or first.outer.start - start < _LINK
        or any(start <= q.outer.start < first.outer.start for q in found)
    ):
        return []
    words = text[start : first.outer.start].rstrip()
    if words[-1:] in ",:;.!?—–" or len(_WORD.findall(words)) < _SPOKEN_WORDS - 1 or re.search(r"[:;(]", words):
        return []
    before = [t for t in frame.sentence.tokens if t.span.end <= first.outer.start]
    if (
        before[0].upos in ("SCONJ", "ADP")
        or before[-1].upos in ("VERB", "AUX")
        or not any(t.xpos in ("VBD", "VBZ", "VBP", "MD") for t in before)
    ):
        return []
    return [trim(text, Span(start, first.outer.end)), *(trim(text, q.inner) for q in quotes[1:])]


def _add_after_colon(reading: Reading, draft: Draft, found: Sequence[Quote], used: set[Span]) -> None:
    """Add the quotation that the sentence's last colon introduces to what is said before it ("the winner, he said, was us: ...")."""
    sentence = draft.frame.sentence
    after = next((q for q in found if q.outer.start >= sentence.span.end), None)
    if after is None or after.outer in used or not draft.content or draft.frame.stance in ("declines", "asks") or draft.frame.cue is None:
        return
    ends = max(draft.content[-1].end, draft.frame.verb.span.end)
    if (
        len(_WORD.findall(reading.text[ends : after.outer.start])) <= _SPOKEN_WORDS
        and after.n_words >= _SPOKEN_WORDS
        and not any(q.outer == after.outer for q in draft.quotes)
    ):
        draft.quotes.append(after)
        draft.content = [*draft.content, trim(reading.text, after.inner)]


def balance(span: Span, found: Sequence[Quote]) -> Span:
    """Return a span that has both marks of each quotation that it holds next to other words; a span that is all quotation has none."""
    start, end = span
    for quote in found:
        if not quote.outer.overlaps(span) or quote.inner.covers(span):
            continue
        if start < quote.inner.start and end < quote.outer.end:
            end = quote.outer.end
        elif end > quote.inner.end and quote.outer.start < start < quote.inner.end:
            start = quote.outer.start
    if any(Span(start, end) == q.outer for q in found):
        start, end = span
    return Span(start, end)


def _has_cue_outside(frame: Frame, quotes: Sequence[Quote]) -> bool:
    """Say whether the content around the quotations has a verb of its own."""
    return any(t.xpos in ("VBD", "VBZ", "VBP") and not any(q.outer.overlaps(t.span) for q in quotes) for t in frame.content)


def _spoken_before(text: str, frame: Frame, quotes: Sequence[Quote], content: Sequence[Span]) -> list[Quote]:
    """Return the quotations that a cue follows ("..., she said when asked, "and ..."), if no words outside them come first."""
    at = frame.verb.span
    before = [q for q in quotes if q.outer.end <= at.start and _last_mark(text, q) in ",.?!…—" and q.n_words >= _SPOKEN_WORDS]
    if not before or not _is_near(text[before[-1].outer.end : at.start]):
        return []
    if any(s.start < before[0].outer.start and _WORD.search(text, s.start, min(s.end, before[0].outer.start)) for s in content):
        return []
    if any(_WORD.search(text, a.outer.end, b.outer.start) for a, b in pairwise(before)):
        return []
    after = [q for q in quotes if q.outer.start >= at.end]
    goes_on = bool(after) and _last_mark(text, before[-1]) in ",—" and _GOES_ON.search(text, at.end, after[0].outer.start) is not None
    return [*before, *after] if goes_on else before


def _is_direct(reading: Reading, draft: Draft, quotes: Sequence[Quote]) -> bool:
    """Say whether the quotations alone are the content: what the grammar adds outside them is nothing or the attribution itself."""
    outside = [s for s in draft.content if not any(q.outer.overlaps(s) for q in quotes)]
    over = " ".join(
        reading.text[s.start : min(s.end, q.outer.start)] + " " + reading.text[max(s.start, q.outer.end) : s.end]
        for s in draft.content for q in quotes if q.outer.overlaps(s)
    )  # fmt: skip
    first = min(q.outer.start for q in quotes)
    starts_it = all(s.start >= first - 1 for s in draft.content)
    is_spoken = any(reading.text[q.inner.end - 1 : q.inner.end] in (",", ".", "!", "?", "…") or not q.is_closed for q in quotes)
    return not outside and (not _WORD.search(over) or (starts_it and is_spoken and max(q.n_words for q in quotes) >= _SPOKEN_WORDS))


def _beside(text: str, frame: Frame, found: Sequence[Quote], used: set[Span], content: Sequence[Span]) -> list[Quote]:
    """Return the quotations next to the cue: the one that ends before it, the one that it opens, or both when it splits one."""
    if content:
        return []
    at = frame.verb.span
    free = [q for q in found if q.outer not in used and not q.outer.overlaps(at)]
    # "Ames, star of “The Long Night,” thanked them": marks between speaker and cue are the speaker's.
    begins = frame.speaker.span.start if frame.speaker is not None else at.start
    left = [q for q in free if q.outer.end <= at.start and not begins < q.outer.start]
    right = [q for q in free if q.outer.start >= at.end]
    chosen: list[Quote] = []
    if left and _is_near(gap := text[left[-1].outer.end : at.start]) and (
        _last_mark(text, left[-1]) in ",.?!…—" or _is_signed(left[-1], frame, gap)
    ):
        chosen.append(left[-1])
    if right:
        gap = text[at.end : right[0].outer.start]
        is_open = not re.search(r"[,;:.]", gap) and not _has_participle(frame, right[0])
        opens = gap.rstrip().endswith((",", ":")) or not gap.strip() or is_open
        is_speakers = bool(chosen) and frame.speaker is not None and frame.speaker.index > frame.verb.index and "," not in gap and ":" not in gap
        if opens and not is_speakers and _is_near(gap) and (not chosen or _last_mark(text, chosen[0]) == ","):
            chosen.append(right[0])
    return chosen


def _is_signed(quote: Quote, frame: Frame, gap: str) -> bool:
    """Say whether a long quotation that ends with no mark stands right before subject and verb ("“... No. -H” Ames tweeted")."""
    return quote.n_words >= _LONG_QUOTE and frame.speaker is not None and len(_WORD.findall(gap)) <= _SPOKEN_WORDS and "," not in gap


def _has_participle(frame: Frame, quote: Quote) -> bool:
    """Say whether another verb stands between cue and quotation, whose words it is then ("posted a message reading “...”")."""
    between = frame.sentence.tokens[frame.verb.index + 1 :]
    return any(t.upos == "VERB" and t.span.end <= quote.outer.start and t.xpos in ("VBG", "VB") for t in between)


def _last_mark(text: str, quote: Quote) -> str:
    """Return the last character of a quotation, marks of a quotation inside it aside."""
    return quote.inner.of(text).rstrip("’'”\" ")[-1:] or " "


def _is_near(gap: str) -> bool:
    """Say whether no other clause lies in a gap: at most a dozen words (more before a colon), no quotation, no full stop."""
    most = 32 if gap.rstrip().endswith(":") else 14
    return len(_WORD.findall(gap)) <= most and not re.search(r"[a-z]{3}[.!?]\s+[A-Z“\"]", gap) and ";" not in gap


def quotes_of(sentence: Sentence, quotes: QuoteMap, text: str) -> tuple[Quote, ...]:
    """Return the quotations in a sentence, the one right before a short sentence, and the one that its last colon introduces.

    "“We will stay.” Ames said." is two sentences for the parser; after a colon the quotation may stand in the next paragraph.
    """
    found = quotes.within(sentence.span)
    before = quotes.before(sentence.span.start) if len(sentence.tokens) <= 12 else None
    if before is not None and before.paragraph == sentence.paragraph and not text[before.outer.end : sentence.span.start].strip():
        found = (before, *found)
    if not sentence.span.of(text).rstrip().endswith(":"):
        return found
    after = quotes.after(sentence.span.end)
    return (*found, after) if after is not None and not text[sentence.span.end : after.outer.start].strip() else found


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
        if owner is None and quote.outer not in used and _is_speech(reading.text, quote, last_quote):
            owner = scene.continued(quote, here, last, last_quote)
            if owner is not None:
                owner.quotes.append(quote)
                owner.content = sorted([*owner.content, trim(reading.text, quote.inner)])
                used.add(quote.outer)
        if owner is not None or quote.paragraph != (last_quote.paragraph if last_quote else 0):
            last = None if is_turn else owner  # what a transcript's line says ends with the line
        last_quote = quote


def _is_speech(text: str, quote: Quote, last: Quote | None) -> bool:
    """Say whether a quotation is words spoken, not a term: long enough, or short after another of its paragraph, and ended like speech."""
    least = 2 if last is not None and last.paragraph == quote.paragraph else _SPOKEN_WORDS
    return quote.n_words >= least and (not quote.is_closed or _last_mark(text, quote) in (".", ",", "!", "?", "…"))


class _Scene:
    """Where sentences and paragraphs begin, to see what stands between two quotations."""

    def __init__(self, reading: Reading, drafts: Sequence[Draft]) -> None:
        self._text = reading.text
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

    def _told_before(self, quote: Quote) -> Draft | None:
        """Return the one statement that ends the paragraph before a quotation that is a paragraph of its own: the same speaker goes on."""
        span, before = self._body[quote.paragraph], self._last_of.get(quote.paragraph - 1)
        if before is None or quote.outer.start != span.start or _WORD.search(self._text[quote.outer.end : span.end]):
            return None
        told = [d for d in self._in_sentence.get(before, ()) if d.frame.cue is not None and d.frame.why.startswith("verb")]
        told = [d for d in told if not d.frame.cue.is_thought and d.frame.stance in ("asserts", "denies", "demands")]  # type: ignore[union-attr]
        if not told or told[0].content[-1].end < told[0].frame.sentence.span.end - _LINK:
            return None  # something else is told behind it
        if len(told) != 1 or told[0].frame.speaker is None or told[0].frame.place not in ("clause", "quote", "infinitive", ""):
            return None
        return told[0]

    def _told_in(self, quote: Quote) -> Draft | None:
        """Return the one statement that ends the sentence right before a quotation that begins the next: "Ames said they left. “We are ...”"."""
        at = bisect_right(self._starts, quote.outer.start) - 1
        if at < 1 or self._starts[at] != quote.outer.start or self._starts[at - 1] < self._body[quote.paragraph].start:
            return None
        told = self._in_sentence.get(at - 1, ())
        if len(told) != 1 or told[0].frame.cue is None or not told[0].frame.why.startswith("verb") or told[0].frame.cue.is_thought:
            return None
        frame, ends = told[0].frame, told[0].content[-1].end
        is_whole = ends >= frame.sentence.span.end - _LINK and ends > frame.verb.span.end
        return told[0] if is_whole and frame.speaker is not None and frame.stance == "asserts" and frame.place == "clause" else None

    def _is_adjacent(self, left: Quote, right: Quote, owner: Draft) -> bool:
        """Say whether no sentence of its own stands between two quotations of a paragraph, but the owner's ("Ames went on.")."""
        sentence = owner.frame.sentence.span
        end = max(left.outer.end, sentence.end) if left.outer.end <= sentence.start < right.outer.start else left.outer.end
        at = bisect_right(self._starts, end)
        if at > 0 and self._starts[at - 1] == end:
            at -= 1
        return at >= len(self._starts) or right.outer.start - self._starts[at] <= _LINK

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
