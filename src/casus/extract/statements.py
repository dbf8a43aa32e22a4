"""Statements: who said what, in which words, to whom and through which channel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casus.codebook.cues import CueBook
from casus.extract.attribution import find_frames
from casus.extract.blocks import block_after
from casus.extract.channels import Channel, find_channel
from casus.extract.clause_dates import date_of, not_after
from casus.extract.closing import closing_subject, is_quote_mark
from casus.extract.contents import condition_before
from casus.extract.frame import Frame
from casus.extract.headlines import headline_statements
from casus.extract.left_over import give_left_over
from casus.extract.nesting import nest
from casus.extract.parties import adjacent_speaker, is_personal, speaking_parties
from casus.extract.quote_claims import others_claims, without
from casus.extract.quotes import Quote, QuoteMap, find_quotes
from casus.extract.quoting import EDGE, Draft, add_quotes, balance, quotes_of
from casus.extract.reading import Reading
from casus.extract.said_clauses import is_that_itself
from casus.extract.signatures import find_signatures, signature_frames, signer
from casus.extract.speakers import is_passive, relative_pronoun
from casus.extract.taken_up import taken_up
from casus.extract.turns import find_turns, turn_frames
from casus.ground.ids import make_id
from casus.ground.spans import Span, hull, join_spans, trim
from casus.model.account import Form, Party, Statement, Timex
from casus.model.sentence import Sentence, Token

_WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
_EMPTY = frozenset({"it", "this", "that", "so", "nothing", "something", "little", "much", "more", "no", "yes", "what", "anything"})
_FUNCTION = frozenset("is are was were be been has have had do does did will would can could he she they we i you not to be".split())
_SEVERAL = frozenset({"many", "some", "others", "another", "several", "few", "most", "both", "all", "those", "neither", "either"})
_FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "VBG", "VBN"})
_DAYS = frozenset("on monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_NEAR_DAY = 14  # tokens
_COLON_WORDS = 3  # "Ames: “No”" is a headline as often as an answer
_BACK = 6  # statements
_LONGEST_NAME = 4  # words of a paper's name in quotation marks
_THINGS, _LETTING_IN = ("it", "this", "that"), frozenset({"admit", "confirm"})  # somebody: into a land, into an office
_ANSWERING = frozenset("respond reply answer retort counter".split())
_WILL = frozenset("accuse blame deny promise pledge vow demand urge refuse decline condemn denounce reject propose request".split())
# Verbs that only somebody does, so that any common noun before them names one ("the mogul declined").
_PERSONS_ONLY = frozenset(
    "accuse acknowledge admit announce apologize ask concede confess decline denounce deny disavow insist pledge reiterate urge vow".split()
)
_SELF = frozenset({"i", "we", "you", "me", "us", "my", "our"})


def find_statements(reading: Reading, cues: CueBook) -> tuple[Statement, ...]:
    """Return the statements of a report, in order of their cues.

    Args:
        reading: the report's sentences with linked mentions and times.
        cues: the words that attribute.

    A quotation over several sentences or paragraphs is one statement with several content spans. A cue inside a quotation makes a
    statement only where a third party is named. "No one said" and "would say" make none.
    """
    body = [p for p in reading.report.paragraphs if p.kind == "body"]
    turns = find_turns(reading.text, body)
    signatures = find_signatures(reading.text, body)
    spoken = [*(t.quote for t in turns), *(s.quote for s in signatures)]
    marked = [q for q in find_quotes(reading.text, body) if not any(q.outer.overlaps(t.outer) for t in spoken)]
    quotes = QuoteMap(sorted([*marked, *spoken], key=lambda q: q.outer.start))
    used = {q.outer for q in spoken}
    drafts = [Draft(frame, [trim(reading.text, turn.quote.inner)], [turn.quote]) for turn, frame in turn_frames(turns, reading.sentences)]
    drafts.extend(
        Draft(frame, [trim(reading.text, signed.quote.inner)], [signed.quote], Channel(speaker=signer(reading, signed.name)))
        for signed, frame in signature_frames(signatures, reading.sentences)
    )
    headline = headline_statements(reading)
    for sentence in reading.sentences:
        if not (headline and sentence.paragraph == reading.report.paragraphs[0].number):
            drafts.extend(_sentence_drafts(reading, sentence, cues, quotes, used, drafts))
    drafts.sort(key=lambda d: d.frame.verb.span.start)
    give_left_over(reading, drafts, quotes, used)
    return (*headline, *_finish(reading, drafts, quotes))


def _sentence_drafts(
    reading: Reading, sentence: Sentence, cues: CueBook, quotes: QuoteMap, used: set[Span], before: Sequence[Draft]
) -> list[Draft]:
    drafts: list[Draft] = []
    taken: set[int] = set()
    for frame in find_frames(sentence, cues):
        if frame.verb.index in taken:
            continue
        inside = quotes.at(frame.verb.span.start)
        if inside is not None and not _is_third_party(reading, frame):
            continue
        if (
            frame.speaker is None
            and frame.why.startswith("verb")
            and frame.verb.xpos in ("VBD", "VBZ", "VBP")
            and not is_passive(sentence, frame.verb)
        ):
            frame.speaker = adjacent_speaker(reading, sentence, frame.verb)
        over = quotes.at(frame.speaker.span.start) if frame.speaker is not None else None
        if inside is None and over is not None and not _is_name(reading.text, over):
            closing = closing_subject(sentence, frame.verb)
            frame.speaker = closing[1] if closing is not None else adjacent_speaker(reading, sentence, frame.verb)
        channel = find_channel(reading, frame, cues)
        if channel.is_only_reference or (frame.lemma == "go_on" and not _speaks_on(frame)) or not _can_speak(reading, frame, channel, cues):
            continue
        found = quotes_of(sentence, quotes, reading.text)
        draft = Draft(frame, _grammar_content(reading, frame), channel=channel)
        left = others_claims(reading.text, frame, found, cues) if inside is None else []
        if left:
            found = tuple(q for q in found if q not in left)
            draft.content = without(reading.text, frame, draft.content, left)
        if inside is None:
            add_quotes(reading, draft, found, used)
            block = None if draft.content or draft.quotes else block_after(reading, frame)
            draft.content = draft.content if block is None else [block]
            draft.content = [*_condition_of_quote(draft), *draft.content]
        else:
            draft.content = [
                Span(max(s.start, inside.inner.start), min(s.end, inside.inner.end)) for s in draft.content if s.overlaps(inside.inner)
            ]
        draft.content = [s for s in (balance(s, found) for s in draft.content) if _WORD.search(reading.text, s.start, s.end)]
        draft.content = taken_up(draft, [*before[-_BACK:], *drafts])
        if _says_something(reading.text, draft):
            drafts.append(draft)
            used.update(q.outer for q in draft.quotes)
            taken.update(t.index for t in frame.cue_tokens)
    return drafts


def _condition_of_quote(draft: Draft) -> list[Span]:
    """Return the condition under which quoted words stand: "If they cross it, he added, “they will be shot”" threatens nothing yet."""
    sentence, verb = draft.frame.sentence, draft.frame.verb
    if not draft.quotes or not draft.content or draft.content[0] != draft.quotes[0].inner:
        return []
    first = next((t for t in sentence.tokens[verb.index :] if t.span.start >= draft.content[0].start), None)
    held = condition_before(sentence, verb, [first]) if first is not None else []
    return [hull(t.span for t in held)] if held else []


def _is_own_name(draft: Draft) -> bool:
    """Say whether the words in marks are only who is cited ("the weekly, which cited “persons close to the court”")."""
    cited = draft.channel.speaker
    return cited is not None and cited.span is not None and len(draft.content) == 1 and draft.content[0].overlaps(cited.span)


def _is_third_party(reading: Reading, frame: Frame) -> bool:
    """Say whether a cue inside a quotation has somebody else than the quoted speaker for its subject, and a clause for its content."""
    if frame.speaker is None or not frame.content or frame.speaker.text.lower() in _SELF or (frame.cue and frame.cue.is_thought):
        return False
    mention = reading.mention_at(frame.sentence, frame.speaker)
    return mention is not None and mention.name is not None and frame.lemma not in ("show", "suggest", "find")


def _says_nothing_here(reading: Reading, frame: Frame) -> bool:
    """Say whether what was said stands elsewhere ("a threat that he warned about"), or somebody is called home."""
    if any(t.upos == "ADP" and t.text.lower() in ("about", "of") for t in frame.sentence.children(frame.verb, "obl")):
        return True
    within = {t.index for t in frame.content}
    said = [c for c in frame.sentence.children(frame.verb) if c.index in within and c.upos != "PUNCT"]
    if frame.place in ("object", "clause") and said and all(c.deprel == "obl:unmarked" or _is_when(frame.sentence, c) for c in said):
        return True  # "protested last month when the group met"
    if frame.place == "object" and frame.lemma in _LETTING_IN and said and _is_somebody(reading, frame.sentence, said[0]):
        return True  # "a way of admitting refugees"
    return frame.lemma == "recall" and frame.place == "object" and _calls_back(reading, frame)


def _is_somebody(reading: Reading, sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun is of people, a state or a body."""
    held = reading.mention_at(sentence, noun)
    return is_personal(noun) or (held is not None and held.kind != "place")


def _is_when(sentence: Sentence, clause: Token) -> bool:
    """Say whether a clause only says when."""
    return clause.rel == "advcl" and any(t.text.lower() in ("when", "while") for t in sentence.children(clause, "mark", "advmod"))


def _can_speak(reading: Reading, frame: Frame, channel: Channel, cues: CueBook) -> bool:
    """Say whether the subject of the cue can say or think anything at all."""
    mention = None if frame.speaker is None else reading.mention_at(frame.sentence, frame.speaker)
    if (
        frame.lemma == "read"
        and mention is not None
        and mention.kind in ("person", "pronoun", "group")
        and mention.text.lower() not in ("it", "which", "that")
    ):
        return False  # who reads a book says nothing; a letter that reads so does
    if _says_nothing_here(reading, frame) or (frame.lemma == "read" and frame.speaker is None):
        return False  # "said a note, read on Monday at a rally"
    if frame.speaker is None and frame.verb.lemma == "tell" and frame.verb.xpos == "VBD" and not is_passive(frame.sentence, frame.verb):
        return False  # "..., its envoy, whose brother is held, told this paper": who told is not found
    if frame.cue is None or not frame.cue.needs_speaker or channel.speaker is not None:
        return True
    if frame.speaker is None:  # a passive, or a noun ("there are fears that")
        return bool(frame.content) and frame.why.startswith(("verb", "noun"))
    if frame.speaker.lemma in cues.channels or (frame.place == "clause" and not frame.cue.is_thought and frame.speaker.upos != "PRON"):
        return True  # what announces that something is so can speak
    if mention is not None:
        return mention.kind != "place" and not (
            mention.kind == "pronoun" and mention.actor is None and mention.text.lower() in _THINGS and not _wills(frame)
        )
    if frame.speaker.upos == "NOUN":
        return is_personal(frame.speaker) or (frame.verb.lemma in _PERSONS_ONLY and frame.verb.deprel != "acl:relcl")
    if frame.speaker.text.lower() in _SEVERAL:
        return True
    return frame.speaker.upos in ("PROPN", "NUM") or (
        frame.speaker.upos == "PRON" and (frame.speaker.text.lower() not in (*_THINGS, "which", "what") or _wills(frame))
    )


def _speaks_on(frame: Frame) -> bool:
    """Say whether somebody goes on speaking, not a strike that goes on, nor one who "went on to say", who says it with that verb."""
    who = frame.speaker
    after = [t.text.lower() for t in frame.sentence.tokens[frame.verb.index + 1 : frame.verb.index + 3]]
    if who is None or after[-1:] == ["to"]:
        return False
    is_quoted = who.index > 0 and is_quote_mark(frame.sentence.tokens[who.index - 1])  # "“We shall leave,” it went on"
    return is_quoted or who.text.lower() in ("he", "she", "they") or who.entity.endswith("PER") or is_personal(who)


def _calls_back(reading: Reading, frame: Frame) -> bool:
    """Say whether somebody or something is called back ("Norway recalled its ambassador", "recalled 3,000 cars"), nothing remembered."""
    thing = next((t for t in frame.content if t.head == frame.verb.index), None)
    if thing is None or frame.speaker is None:
        return True
    speaker, held = reading.mention_at(frame.sentence, frame.speaker), reading.mention_at(frame.sentence, thing)
    is_mind = speaker is not None and speaker.kind in ("person", "pronoun", "office") and frame.speaker.text.lower() not in ("it", "they")
    is_somebody = is_personal(thing) or (held is not None and held.kind in ("person", "office", "group"))
    return not is_mind or is_somebody or frame.sentence.child(thing, "nummod") is not None


def _wills(frame: Frame) -> bool:
    """Say whether only somebody with a will can be the subject: "It accused Chad of shelling" is said of a state, unknown though it be."""
    it = frame.speaker is not None and frame.speaker.text.lower() == "it"
    return it and frame.verb.lemma in _WILL and frame.verb.xpos in ("VBD", "VBZ", "VBP", "VBN", "VBG", "VB")


def _grammar_content(reading: Reading, frame: Frame) -> list[Span]:
    """Return the content that the grammar gives, as trimmed spans."""
    cue = {t.index for t in frame.cue_tokens}
    if frame.speaker is not None and (
        frame.lemma == "according to" or is_passive(frame.sentence, frame.verb)
    ):  # all that names the speaker is outside of what is said
        cue |= {t.index for t in frame.sentence.subtree(frame.speaker)}
    tokens = [t for t in frame.content if t.index not in cue]
    if frame.speaker is not None and tokens and tokens[-1].index < frame.verb.index:  # "..., its envoy, told the paper"
        begins = min(t.index for t in frame.sentence.subtree(frame.speaker))
        is_held = tokens[0].index < begins and any(t.index == frame.speaker.index for t in tokens)
        tokens = [t for t in tokens if t.index < begins] if is_held else tokens
    while tokens and tokens[-1].upos == "PUNCT":
        tokens.pop()
    while tokens and tokens[0].text.lower() == "that" and tokens[0].xpos == "IN" and not is_that_itself(frame.sentence, tokens[0]):
        tokens.pop(0)
    while len(tokens) > 1 and (tokens[0].upos == "PUNCT" or (tokens[0].upos == "CCONJ" and tokens[1].index > tokens[0].index + 1)):
        tokens.pop(0)  # "| But | as Ames noted, nobody left"
    spans = [t.span for t in tokens]
    return [
        _with_bracket(reading.text, trim(reading.text, s, EDGE)) for s in join_spans(reading.text, spans, ' \t\r\n\u00a0,;:–—-“”"’‘.…#()')
    ]


def _with_bracket(text: str, span: Span) -> Span:
    """Return the span with the bracket that closes one inside it."""
    is_open = span.of(text).count("(") > span.of(text).count(")")
    return Span(span.start, span.end + 1) if is_open and text[span.end : span.end + 1] == ")" else span


def _says_something(text: str, draft: Draft) -> bool:
    words = [w.lower() for s in draft.content for w in _WORD.findall(s.of(text))]
    if (words and all(w in _DAYS for w in words)) or words[:2] == ["the", "same"] or _is_own_name(draft):
        return False  # "did not answer calls on Sunday", "said the same in Bern"
    is_answer = bool(draft.quotes) and words in (["no"], ["yes"]) and _is_spoken(text, draft)
    if not words or (len(words) == 1 and words[0] in _EMPTY and not is_answer) or (_is_bare(draft, words) and not _is_reply(draft, words)):
        return False
    if draft.frame.lemma == ":" and len(words) < _COLON_WORDS:
        return False
    # A short term in quotation marks is content only of verbs that name things or where the grammar says so.
    return (
        bool(draft.frame.content)
        or not draft.quotes
        or len(words) >= 2
        or (draft.frame.cue is not None and draft.frame.cue.content[0] != "name" and _is_spoken(text, draft))
        or draft.frame.lemma == "call"
    )


def _is_name(text: str, quote: Quote) -> bool:
    """Say whether marks stand around a name and not around words that are said: 'The “Evening Post” writes that'."""
    words = quote.inner.of(text).split()
    return 0 < len(words) <= _LONGEST_NAME and words[0][0].isupper() and words[-1][0].isupper() and words[-1][-1].isalnum()


def _is_bare(draft: Draft, words: Sequence[str]) -> bool:
    """Say whether a content outside quotation marks has no word that tells anything ("said it was", not "urged them to do more")."""
    is_act = draft.frame.place == "infinitive" and len(words) >= _COLON_WORDS
    if len(words) == _COLON_WORDS - 1 and words[0] in _EMPTY and words[1].endswith("ly"):
        return not draft.quotes  # "had asked for it publicly"
    return not draft.quotes and not is_act and all(w in _EMPTY | _FUNCTION for w in words)


def _is_reply(draft: Draft, words: Sequence[str]) -> bool:
    """Say whether a bare clause answers the question that opens its sentence ("Asked whether he would go, he replied that he would")."""
    tokens = draft.frame.sentence.tokens
    asked = next((t for t in tokens[:4] if t.text.lower() in ("asked", "pressed", "questioned") and t.xpos in ("VBN", "VBD")), None)
    return asked is not None and asked.index < draft.frame.verb.index and len(words) >= 2 and draft.frame.place == "clause"


def _is_spoken(text: str, draft: Draft) -> bool:
    return any(text[q.inner.end - 1] in ",.!?" for q in draft.quotes)


def _said(reading: Reading, frame: Frame, content: Sequence[Span], quotes: QuoteMap) -> str | None:
    """Return the day on which something was said, never one after publication."""
    times = [t for t in reading.times_in(frame.sentence) if quotes.at(t.span.start) is None]  # no "today" of a quotation
    outside = [t for t in times if not any(s.covers(t.span) for s in content)]
    day = date_of(frame.sentence, frame.verb, outside, with_since=False) or _day_after(times, frame, content)
    return not_after(day, reading.report.published)


def _finish(reading: Reading, drafts: list[Draft], quotes: QuoteMap) -> tuple[Statement, ...]:
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
                addressees=tuple(p for t in frame.addressees if _hears(reading, frame, t) for p in reading.parties(frame.sentence, t)),
                said=_said(reading, frame, content, quotes),
                within=None,
                cue_lemma=frame.lemma.replace("_", " "),
                why=frame.why,
                sentence=frame.sentence.index,
            )
        )
    return tuple(nest(made, [d.frame for d in drafts]))


def _hears(reading: Reading, frame: Frame, noun: Token) -> bool:
    """Say whether who is answered is somebody, not what is answered ("responding to the criticism, Ames said")."""
    return frame.verb.lemma not in _ANSWERING or noun.upos != "NOUN" or _is_somebody(reading, frame.sentence, noun)


def _day_after(times: Sequence[Timex], frame: Frame, content: Sequence[Span]) -> str | None:
    """Return the day that stands behind the cue, outside of what was said, wherever the parse hangs it ("told them in Ayr on Monday")."""
    sentence, at = frame.sentence, frame.verb.span.end
    for time in times:
        if time.type != "DATE" or time.span.start < at or any(s.overlaps(time.span) for s in content):
            continue
        between = [t for t in sentence.tokens if at <= t.span.start < time.span.start]
        is_near = not any(t.xpos in _FINITE_TAGS or t.text in ",;:" for t in between) and len(between) <= _NEAR_DAY
        if is_near and not any(s.start >= at and s.start < time.span.start for s in content):
            return time.value or None
    return None


def _speakers(reading: Reading, draft: Draft) -> tuple[Party, ...]:
    if draft.channel.speaker is not None:
        return (draft.channel.speaker,)
    frame = draft.frame
    if frame.speaker is None:
        return ()
    parties = speaking_parties(reading, frame.sentence, frame.speaker)
    is_own = frame.why.startswith("verb") and not is_passive(frame.sentence, frame.verb)
    who = relative_pronoun(frame.sentence, frame.verb) if is_own else None
    if who is None or frame.speaker.index == who.index:
        return parties
    before = tuple(p for p in parties if p.span is None or p.span.start < who.span.start)  # "by Chad, which says so, and by Mali"
    parties = before or parties
    return tuple(replace(p, span=who.span) for p in parties)


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
