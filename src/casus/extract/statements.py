"""Statements: who said what, in which words, to whom and through which channel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from casus.codebook.cues import CueBook
from casus.extract.attribution import Frame, find_frames
from casus.extract.channels import Channel, find_channel
from casus.extract.quotes import Quote, QuoteMap, find_quotes
from casus.extract.parties import speaking_parties
from casus.extract.reading import Reading
from casus.extract.speakers import relative_pronoun
from casus.extract.times import date_of
from casus.ground.ids import make_id
from casus.ground.spans import Span, join_spans, trim
from casus.model.account import Form, Party, Statement
from casus.model.sentence import Sentence

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
_EDGE = " \t\r\n\u00a0,;:–—-“”\"«»"
_EMPTY = frozenset({"it", "this", "that", "so", "nothing", "something", "little", "much", "more", "no", "yes", "what", "anything"})
_SELF = frozenset({"i", "we", "you", "me", "us", "my", "our"})
_SPOKEN_WORDS = 4  # a quotation of fewer words is a term unless its verb takes it


@dataclass(slots=True)
class _Draft:
    """A statement in the making."""

    frame: Frame
    content: list[Span]
    quotes: list[Quote] = field(default_factory=list)
    channel: Channel = field(default_factory=Channel)


def find_statements(reading: Reading, cues: CueBook) -> tuple[Statement, ...]:
    """Return the statements of a report, in order of their cues.

    Args:
        reading: the report's sentences with linked mentions and times.
        cues: the words that attribute.

    A quotation over several sentences or paragraphs is one statement with several content spans. A cue inside a quotation makes a
    statement only where a third party is named. "No one said" and "would say" make none.
    """
    quotes = QuoteMap(find_quotes(reading.text, [p for p in reading.report.paragraphs if p.kind == "body"]))
    drafts: list[_Draft] = []
    used: set[Span] = set()
    for sentence in reading.sentences:
        drafts.extend(_sentence_drafts(reading, sentence, cues, quotes, used))
    _take_left_over(reading, drafts, quotes, used)
    return _finish(reading, drafts, quotes)


def _sentence_drafts(reading: Reading, sentence: Sentence, cues: CueBook, quotes: QuoteMap, used: set[Span]) -> list[_Draft]:
    drafts: list[_Draft] = []
    taken: set[int] = set()
    for frame in find_frames(sentence, cues):
        if frame.verb.index in taken:
            continue
        inside = quotes.at(frame.verb.span.start)
        if inside is not None and not _is_third_party(reading, frame):
            continue
        channel = find_channel(reading, frame, cues)
        if channel.is_only_reference or not _can_speak(reading, frame, channel, cues):
            continue
        found = quotes.within(sentence.span)
        draft = _Draft(frame, _grammar_content(reading, frame), channel=channel)
        if inside is None:
            _add_quotes(reading, draft, found, used)
        draft.content = [s for s in draft.content if s.end > s.start]
        if _says_something(reading.text, draft):
            drafts.append(draft)
            used.update(q.outer for q in draft.quotes)
            taken.update(t.index for t in frame.cue_tokens)
    return drafts


def _is_third_party(reading: Reading, frame: Frame) -> bool:
    """Say whether a cue inside a quotation has somebody else than the quoted speaker for its subject, and a clause for its content."""
    if frame.speaker is None or not frame.content or frame.speaker.text.lower() in _SELF or (frame.cue and frame.cue.is_thought):
        return False
    mention = reading.mention_at(frame.sentence, frame.speaker)
    return mention is not None and mention.name is not None and frame.lemma not in ("show", "suggest", "find")


def _can_speak(reading: Reading, frame: Frame, channel: Channel, cues: CueBook) -> bool:
    """Say whether the subject of the cue can say or think anything at all."""
    if frame.cue is None or not frame.cue.needs_speaker or channel.speaker is not None:
        return True
    if frame.speaker is None:  # a passive, or a noun ("there are fears that")
        return bool(frame.content) and frame.why.startswith(("verb", "noun"))
    if frame.speaker.lemma in cues.channels:
        return True
    mention = reading.mention_at(frame.sentence, frame.speaker)
    if mention is not None:
        return mention.kind not in ("place",) and not (mention.kind == "pronoun" and mention.actor is None and mention.text.lower() in ("it", "this", "that"))
    return frame.speaker.upos == "PROPN" or (frame.speaker.upos == "PRON" and frame.speaker.text.lower() not in ("it", "this", "that", "which", "what"))


def _grammar_content(reading: Reading, frame: Frame) -> list[Span]:
    """Return the content that the grammar gives, as trimmed spans."""
    cue = {t.index for t in frame.cue_tokens}
    spans = [t.span for t in frame.content if t.index not in cue]
    return [trim(reading.text, s, _EDGE) for s in join_spans(reading.text, spans, " \t\r\n\u00a0,;:–—-“”\"’‘.…#()")]


def _add_quotes(reading: Reading, draft: _Draft, found: Sequence[Quote], used: set[Span]) -> None:
    """Widen the content to the quotations that belong to it, or make them the content where the grammar gives none."""
    text, frame = reading.text, draft.frame
    touching = [q for q in found if any(q.outer.overlaps(s) for s in draft.content)]
    if not touching and frame.by_quote:
        touching = _beside(text, frame, found, used, draft.content)
    if not touching:
        return
    draft.quotes = touching
    if _is_direct(reading, draft, touching):
        draft.content = [trim(text, q.inner) for q in touching]
    else:
        draft.content = [trim(text, s, _EDGE) for s in join_spans(text, [*draft.content, *(q.inner for q in touching)], _EDGE + ".…")]


def _is_direct(reading: Reading, draft: _Draft, quotes: Sequence[Quote]) -> bool:
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
    left = [q for q in free if q.outer.end <= at.start]
    right = [q for q in free if q.outer.start >= at.end]
    chosen: list[Quote] = []
    if left and _is_near(text[left[-1].outer.end : at.start]) and text[left[-1].inner.end - 1] in ",.?!…—":
        chosen.append(left[-1])
    if right:
        gap = text[at.end : right[0].outer.start]
        opens = gap.rstrip().endswith((",", ":")) or not gap.strip() or not re.search(r"[,;:.]", gap)
        if opens and _is_near(gap) and (not chosen or text[chosen[0].inner.end - 1] == ","):
            chosen.append(right[0])
    return chosen


def _is_near(gap: str) -> bool:
    """Say whether no other clause lies in a gap: at most a dozen words, no quotation, no full stop."""
    return len(_WORD.findall(gap)) <= 14 and not re.search(r"[.!?]\s+[A-Z“\"]", gap) and ";" not in gap


def _says_something(text: str, draft: _Draft) -> bool:
    words = [w.lower() for s in draft.content for w in _WORD.findall(s.of(text))]
    if not words or (len(words) == 1 and words[0] in _EMPTY):
        return False
    # A short term in quotation marks is content only of verbs that name things or where the grammar says so.
    return bool(draft.frame.content) or not draft.quotes or len(words) >= 2 or draft.frame.lemma in ("call", "say", "reply", "add", "answer")


def _take_left_over(reading: Reading, drafts: list[_Draft], quotes: QuoteMap, used: set[Span]) -> None:
    """Give quotations that no cue claims to the statement that they continue, where that is safe."""
    by_paragraph: dict[int, list[_Draft]] = {}
    for draft in drafts:
        if draft.quotes:
            by_paragraph.setdefault(draft.frame.sentence.paragraph, []).append(draft)
    body = {p.number: p.span for p in reading.report.paragraphs if p.kind == "body"}
    last: _Draft | None = None
    last_quote: Quote | None = None
    for quote in quotes.quotes:
        here = by_paragraph.get(quote.paragraph, [])
        owner = next((d for d in here if quote.outer in {q.outer for q in d.quotes} and d.frame.cue is not None), None)
        if owner is None and quote.outer not in used and _is_speech(reading.text, quote):
            owner = _continued(reading, quote, here, last, last_quote, body)
            if owner is not None:
                owner.quotes.append(quote)
                owner.content = sorted([*owner.content, trim(reading.text, quote.inner)])
                used.add(quote.outer)
        if owner is not None or quote.paragraph != (last_quote.paragraph if last_quote else 0):
            last = owner
        last_quote = quote


def _is_speech(text: str, quote: Quote) -> bool:
    closing = text[quote.inner.end - 1 : quote.inner.end]
    return quote.n_words >= _SPOKEN_WORDS and (not quote.is_closed or closing in (".", ",", "!", "?", "…"))


def _continued(
    reading: Reading, quote: Quote, here: list[_Draft], last: _Draft | None, last_quote: Quote | None, body: dict[int, Span]
) -> _Draft | None:
    """Return the statement that a quotation without a cue continues, or None."""
    text = reading.text
    before = [d for d in here if d.frame.verb.span.start < quote.outer.start]
    if before and last is not None and last_quote is not None and last_quote.paragraph == quote.paragraph:
        # The rest of the paragraph after "..., he said." is his as long as nobody else comes in between.
        gap = text[last_quote.outer.end : quote.outer.start]
        return last if len(re.findall(r"[.!?](?:\s|$)", gap)) <= 1 else None
    after = [d for d in here if d.frame.verb.span.start > quote.outer.end]
    if not before and after:
        gap = text[quote.outer.end : min(q.outer.start for q in after[0].quotes)]
        return after[0] if not _WORD.search(gap) else None
    if here or last is None or last_quote is None or quote.paragraph not in body:
        return None
    opens_paragraph = quote.outer.start == body[quote.paragraph].start
    is_next = last_quote.paragraph == quote.paragraph - 1
    fills = not _WORD.search(text[quote.outer.end : body[quote.paragraph].end])
    if opens_paragraph and is_next and (not last_quote.is_closed or (fills and _ends_with(text, last_quote, body))):
        return last
    return None


def _ends_with(text: str, quote: Quote, body: dict[int, Span]) -> bool:
    """Say whether a quotation closes its paragraph."""
    return quote.paragraph in body and not _WORD.search(text[quote.outer.end : body[quote.paragraph].end])


def _finish(reading: Reading, drafts: list[_Draft], quotes: QuoteMap) -> tuple[Statement, ...]:
    """Make statements of drafts and nest them: what is said inside another statement's content is within it."""
    made: list[Statement] = []
    for draft in drafts:
        frame = draft.frame
        cue = tuple(join_spans(reading.text, (t.span for t in frame.cue_tokens)))
        content = tuple(join_spans(reading.text, draft.content))
        made.append(
            Statement(
                id=make_id("stm", reading.report.id, cue, content),
                form=_form(reading.text, content, quotes),
                stance=frame.stance,
                speakers=_speakers(reading, draft),
                cue=cue,
                content=content,
                quoted=_quoted(content, quotes),
                channel=draft.channel.party,
                addressees=tuple(p for t in frame.addressees for p in reading.parties(frame.sentence, t)),
                said=date_of(frame.sentence, frame.verb, reading.times_in(frame.sentence)),
                within=None,
                cue_lemma=frame.lemma.replace("_", " "),
                why=frame.why,
                sentence=frame.sentence.index,
            )
        )
    return tuple(_nest(made))


def _speakers(reading: Reading, draft: _Draft) -> tuple[Party, ...]:
    if draft.channel.speaker is not None:
        return (draft.channel.speaker,)
    frame = draft.frame
    if frame.speaker is None:
        return ()
    parties = speaking_parties(reading, frame.sentence, frame.speaker)
    who = relative_pronoun(frame.sentence, frame.verb) if frame.why.startswith("verb") else None
    if who is None or frame.speaker.index == who.index or len(parties) != 1:
        return parties
    return (replace(parties[0], span=who.span, text=who.text),)


def _quoted(content: Sequence[Span], quotes: QuoteMap) -> tuple[Span, ...]:
    """Return the parts of the content inside quotation marks."""
    return tuple(
        Span(max(s.start, q.inner.start), min(s.end, q.inner.end)) for s in content for q in quotes.within(s) if q.inner.overlaps(s)
    )


def _form(text: str, content: Sequence[Span], quotes: QuoteMap) -> Form:
    """Return direct, mixed or indirect by the share of the content's words that stand in quotation marks."""
    n_words = sum(len(_WORD.findall(s.of(text))) for s in content)
    n_quoted = sum(len(_WORD.findall(s.of(text))) for s in _quoted(content, quotes))
    if not n_quoted:
        return "indirect"
    return "direct" if n_quoted >= 0.95 * n_words else "mixed"


def _nest(made: list[Statement]) -> list[Statement]:
    """Link each statement to the smallest one whose content holds its cue; the outer one's speaker is its channel if it has none."""
    nested = []
    for i, inner in enumerate(made):
        near = [*made[max(0, i - 8) : i], *made[i + 1 : i + 9]]
        outer = [o for o in near if any(s.covers(inner.cue[0]) for s in o.content)]
        if not outer:
            nested.append(inner)
            continue
        holder = min(outer, key=lambda o: sum(s.end - s.start for s in o.content))
        channel = inner.channel
        if channel is None and holder.cue_lemma == "according to" and holder.speakers:
            channel = holder.speakers[0]
        nested.append(replace(inner, within=holder.id, channel=channel))
    return nested
