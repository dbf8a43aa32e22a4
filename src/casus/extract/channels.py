"""Channels: through whom or what a report has somebody's words."""

from __future__ import annotations

from dataclasses import dataclass

from casus.codebook.cues import CueBook
from casus.extract.frame import Frame
from casus.extract.papers import ISSUING
from casus.extract.parties import is_personal
from casus.extract.quoted_as import QUOTING, is_quoted_as
from casus.extract.reading import Reading
from casus.extract.speakers import find_agent, find_subject
from casus.model.account import Party
from casus.model.sentence import Sentence, Token

_SOURCES = frozenset("outlet source official report document medium paper newspaper daily weekly agency witness".split())
_ISSUING = ISSUING | frozenset("post write put make give tweet sign circulate email file air run".split())
_CITING = frozenset({"cite", "quote"})
_NAME = 4  # tokens
_RELAYING = frozenset("tweet retweet post report write publish carry relay repeat".split())
_CARRYING = frozenset({"carry", "broadcast", "publish", "relay", "report"})
_STATIONS = frozenset({"television", "tv", "radio", "broadcaster", "channel", "station", "website", "media"})
_PASSING = frozenset({"through", "via"})
_INTERPRETERS = frozenset({"interpreter", "translator"})
_THROUGH = frozenset({"in", "on", "via", "through", "by", "to", "with", "during", "at"})
_PEOPLE = frozenset({"person", "office", "organisation", "state", "group", "pronoun"})


@dataclass(frozen=True, slots=True)
class Channel:
    """What stands between a speaker and the report.

    Args:
        party: the channel, or None.
        speaker: the speaker, where the cue's subject is only the channel ("Sputnik quoted a deputy": the deputy), or None.
        is_only_reference: the cue only names a source of another statement ("tweeted, citing the president") and makes none itself.
    """

    party: Party | None = None
    speaker: Party | None = None
    is_only_reference: bool = False


def find_channel(reading: Reading, frame: Frame, cues: CueBook) -> Channel:
    """Return the channel of an attribution.

    Known are: an agency or paper that was told ("told RIA Novosti") or that quoted it ("as quoted by Tass"), a document or occasion ("in a
    statement", "on Twitter"), one who passed it on ("through an aide"), a subject that quotes somebody ("the ministry tweeted, citing the
    president"), and, set when statements are nested, "according to Tass".
    """
    if frame.verb.lemma in _CITING and frame.cue is not None:
        return _citing(reading, frame)
    if frame.place == "charge":
        return Channel()  # "scoffed at the report that": it carries nobody's denial
    return (
        _told_by_outlet(reading, frame)
        or _issued(reading, frame, cues)
        or _by_citing(reading, frame)
        or _outlet_addressed(reading, frame)
        or _outlet_of_document(reading, frame, cues)
        or _carried_by(reading, frame)
        or _through(reading, frame, cues)
        or Channel()
    )


def _told_by_outlet(reading: Reading, frame: Frame) -> Channel | None:
    """Read "the paper quoted him as saying": the paper is the channel."""
    sentence, verb = frame.sentence, frame.verb
    above = sentence.head_of(verb)
    if above is None or verb.xpos != "VBG" or above.lemma not in QUOTING:
        return None
    if sentence.child(above, "obj") is None and not is_quoted_as(sentence, above):
        return None
    outlet = find_subject(sentence, above) or find_agent(sentence, verb)  # of a passive, who it was done by, wherever the parse hangs it
    return None if outlet is None else Channel(reading.party(sentence, outlet))


def _issued(reading: Reading, frame: Frame, cues: CueBook) -> Channel | None:
    """Read "the ministry issued a statement saying": the ministry speaks through the statement."""
    sentence, document = frame.sentence, frame.speaker
    if document is None or document.lemma not in cues.channels or frame.verb.rel != "acl" or document.rel != "obj":
        return None
    above = sentence.head_of(document)
    if above is None or above.lemma not in _ISSUING:
        return None
    who = find_subject(sentence, above)
    return None if who is None or who.index == document.index else Channel(reading.party(sentence, document), reading.party(sentence, who))


def _by_citing(reading: Reading, frame: Frame) -> Channel | None:
    """Read "the ministry tweeted, citing the president": the president speaks through the ministry.

    Only who passes words on does so; "the speaker, citing the commission, said" is what the speaker says.
    """
    sentence = frame.sentence
    if frame.speaker is None:
        return None
    teller = reading.mention_at(sentence, frame.speaker)
    is_outlet = teller is not None and (teller.kind == "outlet" or teller.sector == "MED")
    if not is_outlet and frame.speaker.lemma not in _SOURCES and frame.verb.lemma not in _RELAYING:
        return None
    hung = (*sentence.children(frame.verb, "advcl"), *sentence.children(frame.speaker, "acl"), *_after_comma(sentence, frame.speaker))
    cited = next((c for c in hung if c.lemma in _CITING and c.xpos == "VBG"), None)
    if cited is None:
        return None
    whom = sentence.child(cited, "obj") or _phrase_after(reading, sentence, cited)
    if whom is None or not _is_somebody(reading, sentence, whom):
        return None
    named, own = reading.mention_at(sentence, whom), reading.mention_at(sentence, frame.speaker)
    is_person = frame.speaker.upos == "PRON" or (own is not None and own.kind in ("person", "pronoun"))
    if named is not None and named.kind == "group" and is_person:
        return None  # "he went on, citing the many who had left": they are his point, not his source
    return Channel(reading.party(sentence, frame.speaker), reading.party(sentence, whom))


def _after_comma(sentence: Sentence, speaker: Token) -> list[Token]:
    """Return the participle right behind a speaker and a comma ("According to the daily La Hora, citing two officers, ...")."""
    end = next((t.index for t in sentence.tokens[speaker.index :] if t.text == ","), len(sentence.tokens))
    return [t for t in sentence.tokens[end + 1 : end + 2] if t.xpos == "VBG"] if end - speaker.index <= _NAME else []


def _phrase_after(reading: Reading, sentence: Sentence, token: Token) -> Token | None:
    """Return the head of the mention that starts right after a token, wherever the parse hangs it."""
    if token.index + 1 >= len(sentence.tokens):
        return None
    start = sentence.tokens[token.index + 1].span.start
    mention = next((m for m in reading.mentions_in(sentence) if m.span.start == start and m.head >= 0), None)
    return None if mention is None else sentence.tokens[mention.head]


def _outlet_addressed(reading: Reading, frame: Frame) -> Channel | None:
    """Read "told the news agency": who hears it carries it; a journalist by name is only an addressee."""
    for addressee in frame.addressees:
        mention = reading.mention_at(frame.sentence, addressee)
        if mention is not None and (mention.kind == "outlet" or (mention.sector == "MED" and mention.kind not in ("person", "group"))):
            return Channel(reading.party(frame.sentence, addressee))
    return None


def _outlet_of_document(reading: Reading, frame: Frame, cues: CueBook) -> Channel | None:
    """Read "a story from the agency said": the outlet named in the document's phrase."""
    sentence, speaker = frame.sentence, frame.speaker
    if frame.cue is None or speaker is None or speaker.lemma not in cues.channels:
        return None
    for child in sentence.children(speaker, "nmod", "compound"):
        holder = _outlet_in(reading, sentence, child)
        if holder is not None:
            return Channel(holder)
    return None


def _carried_by(reading: Reading, frame: Frame) -> Channel | None:
    """Read "said, as quoted by Tass", "said in remarks carried by Tass": the outlet that has it."""
    sentence = frame.sentence
    hosts = [frame.verb, *sentence.children(frame.verb, "obl"), *((frame.speaker,) if frame.speaker is not None else ())]
    said = {t.index for t in frame.content}
    for told in (c for h in hosts for c in sentence.children(h, "advcl", "acl")):
        if told.index in said or told.xpos not in ("VBN", "VBD") or told.lemma not in QUOTING | _CITING | _CARRYING:
            continue
        agent = find_agent(sentence, told)
        mention = None if agent is None else reading.mention_at(sentence, agent)
        is_outlet = mention is not None and (mention.kind == "outlet" or mention.sector == "MED")
        if agent is not None and (is_outlet or agent.lemma in _SOURCES | _STATIONS):
            return Channel(reading.party(sentence, agent))
    return None


def _through(reading: Reading, frame: Frame, cues: CueBook) -> Channel | None:
    """Read "in a statement", "on Twitter", "through an aide"."""
    sentence, said = frame.sentence, {t.index for t in frame.content}
    for child in sentence.children(frame.verb, "obl"):
        if child.index in said:
            continue  # "commented on the remark"
        case = sentence.child(child, "case")
        if case is not None and case.text.lower() in _PASSING and _passes_on(reading, sentence, child):
            return Channel(reading.party(sentence, child))
        if case is not None and case.text.lower() in _THROUGH and _is_channel(reading, sentence, child, cues):
            return Channel(reading.party(sentence, child))
    return None


def _passes_on(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """Say whether somebody is there through whom another speaks; who only translates is none."""
    is_known = reading.mention_at(sentence, token) is not None or is_personal(token)
    return is_known and token.lemma not in _INTERPRETERS and _is_somebody(reading, sentence, token)


def _outlet_in(reading: Reading, sentence: Sentence, token: Token) -> Party | None:
    """Return the outlet named inside a phrase ("from Sputnik news")."""
    inside = {t.index for t in sentence.subtree(token)}
    mention = next((m for m in reading.mentions_in(sentence) if m.kind == "outlet" and m.head in inside), None)
    return None if mention is None else Party(mention.span, mention.text, mention.actor, mention.entity, mention.sector)


def _is_channel(reading: Reading, sentence: Sentence, token: Token, cues: CueBook) -> bool:
    if token.lemma in cues.channels or token.text in cues.channels:
        return True
    mention = reading.mention_at(sentence, token)
    return mention is not None and mention.kind == "outlet"


def _citing(reading: Reading, frame: Frame) -> Channel:
    """Read "Sputnik quoted a deputy": the deputy speaks, Sputnik is the channel; a participle "citing X" only refers to X."""
    sentence, verb = frame.sentence, frame.verb
    whom = sentence.child(verb, "obj", "iobj")
    if whom is not None and whom.text.lower() in ("it", "this", "that", "them", "itself"):
        return Channel()  # "cited it as proof": no source
    is_thing = whom is not None and (whom.lemma in _SOURCES or not _is_somebody(reading, sentence, whom))
    if verb.xpos == "VBG" and frame.place == "object" and is_thing:
        return Channel(is_only_reference=True)
    if whom is None or not _is_somebody(reading, sentence, whom):
        return Channel()
    if verb.xpos == "VBG" and verb.rel in ("advcl", "acl"):
        return Channel(is_only_reference=True)
    subject = find_subject(sentence, verb)
    frame.content = [t for t in frame.content if t.index not in {s.index for s in sentence.subtree(whom)}]
    return Channel(reading.party(sentence, subject) if subject is not None else None, reading.party(sentence, whom))


def _is_somebody(reading: Reading, sentence: Sentence, token: Token) -> bool:
    mention = reading.mention_at(sentence, token)
    return mention.kind in _PEOPLE if mention is not None else token.upos == "PROPN" or is_personal(token)
