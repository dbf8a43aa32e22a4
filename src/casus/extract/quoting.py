"""Quoting: which quotations belong to which attribution, and which go on without a cue of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from casus.extract.channels import Channel
from casus.extract.frame import Frame
from casus.extract.quotes import Quote, QuoteMap
from casus.extract.reading import Reading
from casus.extract.speakers import relative_pronoun
from casus.extract.titles_of_works import is_title
from casus.ground.spans import Span, join_spans, trim
from casus.model.sentence import Sentence

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
EDGE = ' \t\r\n\u00a0,;:–—-“”"«»'
_ATTRIBUTION_WORDS = 45  # the longest "Ames, who ..., said" after a quotation
GOES_ON = re.compile(r"(?:[,—–]|--)\s*(?:and|but|or|that|because|if)?\s*\Z")  # "..., he said, “and ...”", not "remarking that it is “...”"
LINK = 5  # characters of "But " before a quotation that goes on
_LONG_QUOTE = 8
SPOKEN_WORDS = 4  # a quotation of fewer words is a term unless its verb takes it


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
    is_of = "_" in frame.lemma  # "spoke of “Operation Wall”", "chimed in “You Pay”": the word that leads to it is of the verb
    titles = [] if is_of else [q for q in found if q.outer.start >= frame.verb.span.end and is_title(text, q)]
    if titles:
        found = [q for q in found if q not in titles]
        used.update(q.outer for q in titles)
        draft.content = [s for s in draft.content if not any(q.outer.covers(s) for q in titles)]
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
    _add_continued(text, draft, found, used)
    _add_after_colon(reading, draft, found, used)


def _add_continued(text: str, draft: Draft, found: Sequence[Quote], used: set[Span]) -> None:
    """Add the quotation that goes on in small letters right behind the cue ("It was “dead”, he was quoted as saying, “at least ...”")."""
    at = draft.frame.verb.span.end
    after = next((q for q in found if q.outer.start >= at and q.outer not in used), None)
    if (
        after is None
        or after in draft.quotes
        or not draft.content
        or draft.content[-1].end > at
        or text[at : after.outer.start].strip() != ","
        or after.n_words < SPOKEN_WORDS
    ):
        return
    if after.inner.of(text)[:1].islower():
        draft.quotes = [*draft.quotes, after]
        draft.content = [*draft.content, trim(text, after.inner)]


def _led_by(text: str, frame: Frame, found: Sequence[Quote], used: set[Span]) -> Quote | None:
    """Return the quotation right before the attribution that opens the sentence or follows a colon ("“...,” Ames, a lawyer, said")."""
    at = frame.verb.span.start
    before = [q for q in found if q.outer.end <= at and q.outer not in used]
    if relative_pronoun(frame.sentence, frame.verb) is not None:
        return None  # "“...,” Ames, who has proposed a truce, said"
    if not before or last_mark(text, before[-1]) not in ",.?!…—":
        return None
    start = before[-1].outer.start
    if start > frame.sentence.span.start + 1 and not text[frame.sentence.span.start : start].rstrip().endswith((":", "(")):
        return None
    rest = [t for t in frame.sentence.tokens if t.span.start >= before[-1].outer.end and t.index < frame.verb.index]
    is_his = frame.speaker is not None and (not rest or frame.speaker.index >= rest[0].index)
    return before[-1] if is_his and len(rest) < _ATTRIBUTION_WORDS and not any(t.text in ";:" for t in rest) else None


def _introduces(text: str, frame: Frame, found: Sequence[Quote]) -> bool:
    """Say whether a comma or colon right after the cue opens spoken words ("said, “We will see,” when asked")."""
    right = next((q for q in found if q.outer.start >= frame.verb.span.end), None)
    if right is None or last_mark(text, right) not in ",.?!…":
        return False
    gap = text[frame.verb.span.end : right.outer.start].strip()
    is_later = frame.verb.xpos == "VBG" and gap[-1:] in (",", ":") and len(_WORD.findall(gap)) < SPOKEN_WORDS  # "adding later, “...”"
    return (gap in (",", ":") or (is_later and not re.search(r"[,;:].", gap))) and right.n_words > 1


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
        or first.outer.start - start < LINK
        or any(start <= q.outer.start < first.outer.start for q in found)
    ):
        return []
    words = text[start : first.outer.start].rstrip()
    if words[-1:] in ",:;.!?—–" or len(_WORD.findall(words)) < SPOKEN_WORDS - 1 or re.search(r"[:;(]", words):
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
        len(_WORD.findall(reading.text[ends : after.outer.start])) <= SPOKEN_WORDS
        and after.n_words >= SPOKEN_WORDS
        and last_mark(reading.text, after) != ","  # it has a cue of its own
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
    return next((q.inner for q in found if Span(start, end) == q.outer), Span(start, end))


def _has_cue_outside(frame: Frame, quotes: Sequence[Quote]) -> bool:
    """Say whether the content around the quotations has a verb of its own."""
    return any(t.xpos in ("VBD", "VBZ", "VBP") and not any(q.outer.overlaps(t.span) for q in quotes) for t in frame.content)


def _spoken_before(text: str, frame: Frame, quotes: Sequence[Quote], content: Sequence[Span]) -> list[Quote]:
    """Return the quotations that a cue follows ("..., she said when asked, "and ..."), if no words outside them come first."""
    at = frame.verb.span
    before = [q for q in quotes if q.outer.end <= at.start and last_mark(text, q) in ",.?!…—" and q.n_words >= SPOKEN_WORDS]
    if not before or not _is_near(text[before[-1].outer.end : at.start]):
        return []
    if any(s.start < before[0].outer.start and _WORD.search(text, s.start, min(s.end, before[0].outer.start)) for s in content):
        return []
    if any(_WORD.search(text, a.outer.end, b.outer.start) for a, b in pairwise(before)):
        return []
    after = [q for q in quotes if q.outer.start >= at.end]
    goes_on = bool(after) and last_mark(text, before[-1]) in ",—" and GOES_ON.search(text, at.end, after[0].outer.start) is not None
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
    return not outside and (not _WORD.search(over) or (starts_it and is_spoken and max(q.n_words for q in quotes) >= SPOKEN_WORDS))


def _beside(text: str, frame: Frame, found: Sequence[Quote], used: set[Span], content: Sequence[Span]) -> list[Quote]:
    """Return the quotations next to the cue: the one that ends before it, the one that it opens, or both when it splits one."""
    if content:
        return []
    at = frame.verb.span
    free = [q for q in found if q.outer not in used and not q.outer.overlaps(at)]
    # "Ames, star of “The Long Night,” thanked them": marks between speaker and cue are the speaker's.
    begins = frame.speaker.span.start if frame.speaker is not None else at.start
    left = [q for q in free if q.outer.end <= at.start and not begins < q.outer.start]
    left = [] if relative_pronoun(frame.sentence, frame.verb) is not None else left
    is_apart = bool(left) and (_is_of_verb_above(frame, left[-1]) or _tells_when(frame) or _is_term(text, frame, left[-1]))
    left = left[:-1] if is_apart else left
    right = [q for q in free if q.outer.start >= at.end]
    chosen: list[Quote] = []
    if (
        left
        and _is_near(gap := text[left[-1].outer.end : at.start])
        and (last_mark(text, left[-1]) in ",.?!…—" or _is_signed(left[-1], frame, gap))
    ):
        chosen.append(left[-1])
    if right:
        gap = text[at.end : right[0].outer.start]
        is_open = not re.search(r"[,;:.]", gap) and not _has_participle(frame, right[0]) and not _does_with_words(frame, right[0])
        is_next = right[0].outer.start >= frame.sentence.span.end  # "Ames said in a statement. “...”"
        opens = gap.rstrip().endswith((",", ":")) or not gap.strip() or is_open or is_next
        is_speakers = (
            bool(chosen) and frame.speaker is not None and frame.speaker.index > frame.verb.index and "," not in gap and ":" not in gap
        )
        if opens and not is_speakers and _is_near(gap) and (not chosen or last_mark(text, chosen[0]) == ","):
            chosen.append(right[0])
    return chosen


def _is_of_verb_above(frame: Frame, quote: Quote) -> bool:
    """Say whether the cue's clause is content of a verb behind the words: "Quoting “secret files,” the paper said Chad had noted it"."""
    if frame.verb.rel != "ccomp":
        return False
    above = frame.sentence.head_of(frame.verb)
    return above is not None and above.upos == "VERB" and quote.outer.end <= above.span.start < frame.verb.span.start


def _tells_when(frame: Frame) -> bool:
    """Say whether a cue's clause only tells when: "a piece called “War,” when the paper posted it"."""
    return any(t.text.lower() in ("when", "after", "until") for t in frame.sentence.children(frame.verb, "mark", "advmod"))


def _is_term(text: str, frame: Frame, quote: Quote) -> bool:
    """Say whether a word or two in marks are only called so in the phrase before a clause ("As for her “farce,” he found ...")."""
    before = [t for t in frame.sentence.tokens if t.span.end <= quote.outer.start]
    return quote.n_words < SPOKEN_WORDS and bool(before) and before[-1].upos in ("ADP", "DET", "ADJ") and last_mark(text, quote) == ","


def _is_signed(quote: Quote, frame: Frame, gap: str) -> bool:
    """Say whether a long quotation that ends with no mark stands right before subject and verb ("“... No. -H” Ames tweeted")."""
    return quote.n_words >= _LONG_QUOTE and frame.speaker is not None and len(_WORD.findall(gap)) <= SPOKEN_WORDS and "," not in gap


def _does_with_words(frame: Frame, quote: Quote) -> bool:
    """Say whether a verb that only quotes has an object, or another verb behind it, before the words: "started a series of “walks”"."""
    between = [t for t in frame.sentence.tokens[frame.verb.index + 1 :] if t.span.end <= quote.outer.start]
    is_other = any((t.rel == "obj" and t.head == frame.verb.index) or t.xpos in ("VBD", "VBZ", "VBP") for t in between)
    return frame.cue is not None and tuple(frame.cue.content) == ("quote",) and is_other


def _has_participle(frame: Frame, quote: Quote) -> bool:
    """Say whether another verb stands between cue and quotation, whose words it is then ("posted a message reading “...”")."""
    between = frame.sentence.tokens[frame.verb.index + 1 :]
    return any(t.upos == "VERB" and t.span.end <= quote.outer.start and t.xpos in ("VBG", "VB") for t in between)


def last_mark(text: str, quote: Quote) -> str:
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
        return found or _opened_by_stop(sentence, quotes, text)
    after = quotes.after(sentence.span.end)
    return (*found, after) if after is not None and not text[sentence.span.end : after.outer.start].strip() else found


def _opened_by_stop(sentence: Sentence, quotes: QuoteMap, text: str) -> tuple[Quote, ...]:
    """Return the quotation right after a short sentence that ends with who said it and where ("Ames said in a statement. “...”")."""
    after = quotes.after(sentence.span.end)
    if (
        after is None
        or after.paragraph != sentence.paragraph
        or text[sentence.span.end : after.outer.start].strip()
        or after.n_words < _LONG_QUOTE
        or last_mark(text, after) == ","  # "Ames said. “It is over,” he added.": it has a cue of its own
    ):
        return ()
    verb = next((t for t in reversed(sentence.tokens) if t.xpos in ("VBD", "VBZ", "VBP")), None)
    rest = [] if verb is None else [t for t in sentence.tokens[verb.index + 1 :] if t.upos != "PUNCT"]
    is_bare = verb is not None and verb.lemma in ("say", "write", "add", "tweet") and sentence.tokens[-1].text == "."
    return (after,) if is_bare and len(rest) <= SPOKEN_WORDS and (not rest or rest[0].upos in ("ADP", "ADV", "PROPN")) else ()
