"""Parties of a statement: the phrase that names a speaker, in full, and who that is."""

from __future__ import annotations

from dataclasses import replace

from casus.extract.closing import TELLING, is_closing_mark
from casus.extract.reading import ASIDES, Reading, phrase_span
from casus.ground.spans import Span, hull
from casus.model.account import Mention, Party
from casus.model.sentence import Sentence, Token

_OBJECTIVE = frozenset({"him", "them", "me", "us", "whom"})
_TITLE = 3  # tokens between a title and its name
_PAIR = 2
_GAP = 60  # characters between coordinated nouns
_WITH_PARTICIPLE = ASIDES - {"acl"}  # "people close to the talks" too


def speaking_parties(reading: Reading, sentence: Sentence, speaker: Token) -> tuple[Party, ...]:
    """Return the speaker, or the speakers where several phrases are coordinated.

    A title before a name is one party with it ("spokesman the Rev. Ames"); a description without a name keeps its participle ("a poll
    taken last week"), as it says which is meant.
    """
    named = _name_after_title(sentence, speaker)
    if named is not None:
        title, name = _party(reading, sentence, speaker), _party(reading, sentence, named)
        if title.span is not None and name.span is not None:
            span = hull((title.span, name.span))
            return (replace(name, span=span, text=span.of(reading.text)),)
    parties = reading.parties(sentence, speaker)
    if len(parties) == _PAIR and _leads_to_name(reading, sentence, speaker):
        first, last = parties
        if first.span is not None and last.span is not None:
            span = hull((first.span, last.span))
            return (replace(last, span=span, text=span.of(reading.text)),)
    if len(parties) > 1 and _is_one_person(sentence, speaker):
        first, last = parties[0], parties[-1]
        if first.span is not None and last.span is not None:
            span = hull((first.span, last.span))
            return (replace(first, span=span, text=span.of(reading.text)),)
    if len(parties) > 1 and _is_unnamed(reading, sentence, speaker, parties):
        span = hull(p.span for p in parties if p.span is not None)
        return (Party(span, span.of(reading.text)),)
    return tuple(
        _as_state(_in_marks(reading.text, _without_to(p))) for p in (parties if len(parties) > 1 else (_party(reading, sentence, speaker),))
    )


def _is_unnamed(reading: Reading, sentence: Sentence, speaker: Token, parties: tuple[Party, ...]) -> bool:
    """Say whether coordinated speakers are all kinds of people, nobody known ("developers and their supporters in the council")."""
    heads = [speaker, *sentence.children(speaker, "conj")]
    if any(p.actor is not None or p.span is None for p in parties) or any(t.upos != "NOUN" for t in heads):
        return False
    mentions = [m for t in heads if (m := reading.mention_at(sentence, t)) is not None]
    gap = reading.text[parties[0].span.end : parties[-1].span.start] if parties[0].span and parties[-1].span else ""
    return all(m.name is None for m in mentions) and len(gap) < _GAP


def _is_one_person(sentence: Sentence, speaker: Token) -> bool:
    """Say whether coordinated titles name one person ("the senator and presidential candidate"): singular, under one determiner."""
    others = list(sentence.children(speaker, "conj"))
    has_own = any(sentence.child(o, "det", "nmod:poss", "nummod") is not None for o in others)
    titles = speaker.xpos == "NN" and all(o.xpos == "NN" for o in others)
    is_somebody = is_personal(speaker) or any(is_personal(o) for o in others)
    return bool(others) and titles and not has_own and sentence.child(speaker, "det") is not None and is_somebody


def _leads_to_name(reading: Reading, sentence: Sentence, speaker: Token) -> bool:
    """Say whether a bare role is the first of two that stand before one name ("party chairman and former mayor Ana Ruiz")."""
    other = sentence.child(speaker, "conj")
    held = reading.mention_at(sentence, speaker)
    if other is None or speaker.xpos != "NN" or held is None or held.kind != "person":
        return False
    heads = (other, *sentence.children(other, "appos", "flat"))
    name = next(
        (t for t in heads if (m := reading.mention_at(sentence, t)) is not None and m.name is not None and m.kind == "person"), None
    )
    if name is None or sentence.child(speaker, "det", "nmod:poss", "nummod") is not None:
        return False
    between = sentence.tokens[speaker.index + 1 : name.index]
    is_plain = all(t.upos in ("CCONJ", "ADJ", "NOUN", "PROPN") for t in between) and any(t.text.lower() == "and" for t in between)
    return is_plain and any(t.xpos == "NN" for t in (*between, other))


def _in_marks(text: str, party: Party) -> Party:
    """Return the party with the closing mark that follows it ("the man known as “Kite”"), or up to a mark that nothing closes."""
    at = next((i for i, c in enumerate(party.text) if c in '“"'), 0)
    if party.span is None or at == 0 or "”" in party.text or party.text.count('"') > 1:
        return party
    start, end = party.span
    end = end + 1 if text[end : end + 1] in ("”", '"') else start + len(party.text[:at].rstrip())
    return replace(party, span=Span(start, end), text=text[start:end])


def _without_to(party: Party) -> Party:
    """Return the party without the "to" of "according to the survey"."""
    if party.span is None or not party.text.lower().startswith("to "):
        return party
    return replace(party, span=Span(party.span.start + 3, party.span.end), text=party.text[3:])


def _as_state(party: Party) -> Party:
    """Return the state where the words elsewhere name only its ground ("in Georgia, which said"): a place that speaks acts."""
    kind, _, code = (party.entity or "").partition(":")
    if party.actor is None and kind == "place" and len(code) == 3 and code.isupper():
        return replace(party, actor=code, entity=code)
    return party


def _party(reading: Reading, sentence: Sentence, token: Token) -> Party:
    mention = reading.mention_at(sentence, token) or _covering(reading, sentence, token)
    if mention is not None and mention.name is not None:
        return Party(mention.span, mention.text, mention.actor, mention.entity, mention.sector)
    party = _with_number(reading, sentence, token, reading.party(sentence, token))
    party = _without_to(party)
    clause = next((c for c in sentence.children(token, "acl", "amod") if _says_which(token, c)), None)
    if clause is None or party.span is None or sentence.tokens[clause.index - 1].text == ",":
        return party
    span = Span(party.span.start, max(party.span.end, phrase_span(sentence, token, _WITH_PARTICIPLE).end))
    return replace(party, span=span, text=span.of(reading.text))


def _says_which(noun: Token, below: Token) -> bool:
    """Say whether a participle or adjective behind a noun says which is meant ("voters polled", "people close to the talks")."""
    if below.index <= noun.index or below.deprel == "acl:relcl":
        return False
    return below.xpos == "VBN" if below.rel == "acl" else below.upos == "ADJ" and below.index == noun.index + 1


def _with_number(reading: Reading, sentence: Sentence, token: Token, party: Party) -> Party:
    """Return the party with the count that leads its phrase ("nine in ten voters", "half of the deputies")."""
    if party.span is None:
        return party
    verb = sentence.head_of(token)
    count = next((c for c in sentence.children(verb, "nsubj") if c.index < token.index), None) if verb is not None else None
    if count is None or not (count.upos == "NUM" or count.lemma in ("half", "most", "third", "majority")) or token.index - count.index > 8:
        return party
    if any(t.text in ",;:—–" for t in sentence.tokens[count.index : token.index]):
        return party
    span = hull((count.span, party.span))
    return replace(party, span=span, text=span.of(reading.text))


def adjacent_speaker(reading: Reading, sentence: Sentence, verb: Token) -> Token | None:
    """Return the head of the phrase right before or after a finite cue for which the parse has no subject.

    Before it an apposition between commas may stand in between; after it only where the cue follows a quotation ("...," said the envoy).
    """
    tokens, at = sentence.tokens, verb.index - 1
    found = [m for m in reading.mentions_in(sentence) if m.kind != "place" and m.head >= 0]
    if at > 0 and is_closing_mark(tokens[at]):
        after = next((m for m in found if verb.index + 1 < len(tokens) and m.span.start == tokens[verb.index + 1].span.start), None)
        if after is not None and verb.lemma not in TELLING:
            return None if after.text.lower() in _OBJECTIVE else tokens[after.head]
    while at > 0 and tokens[at].upos in ("ADV", "AUX"):
        at -= 1
    ending = [m for m in found if m.span.end == tokens[at].span.end and m.text.lower() not in _OBJECTIVE]
    if ending:  # the longest: "a spokesman for Minister Ames said"
        return tokens[min(ending, key=lambda m: m.span.start).head]
    if tokens[at].text != ",":
        return None
    for mention in found:
        after_it = next((t for t in tokens if t.span.start >= mention.span.end), None)
        if after_it is not None and after_it.text == "(":  # "Ann Ames (D-Ayr), said"
            after_it = next((tokens[t.index + 1] for t in tokens[after_it.index : -1] if t.text == ")"), after_it)
            at = at if after_it.index != at else at + 1
        before = next((t for t in reversed(tokens) if t.span.end <= mention.span.start), None)
        opens = before is None or is_closing_mark(before) or before.text in "—–"
        if after_it is not None and after_it.text == "," and after_it.index < at and opens and verb.index - after_it.index < 25:
            return tokens[mention.head]
    return None


_PERSONAL = ("er", "or", "ist", "ian", "man", "men", "woman", "women", "person", "people", "group", "ee", "ant", "agency")
_OTHERS = frozenset(
    "crew campaign leadership administration team camp side regime bloc coalition alliance movement company firm newspaper paper magazine "
    "network station channel bank club league board staff panel jury tribunal audience crowd tenant nurse fan chief aide "
    "attorney outlet source official ally friend critic aide voice percent half guy family relative parent wife husband crowd public union "
    "council ministry embassy parliament government cabinet army navy delegation opposition commission committee court".split()
)
_THINGS = frozenset(
    "letter paper matter number order weather factor power water center centre computer server border quarter chapter disaster error "
    "sector corner tower plant river winter summer offer danger effort anger hunger minor major harbour harbor door floor".split()
)


def is_personal(token: Token) -> bool:
    """Say whether a common noun that no mention covers is by its ending one for people ("outlets" and "owners", not "letters").

    >>> from casus.ground.spans import Span
    >>> is_personal(Token(0, Span(0, 6), "voters", "voter", "NOUN", "NNS", -1, "root"))
    True
    """
    lemma = token.lemma.lower()
    return lemma in _OTHERS or (lemma.endswith(_PERSONAL) and lemma not in _THINGS)


def _covering(reading: Reading, sentence: Sentence, token: Token) -> Mention | None:
    """Return the smallest named mention around a token, where the parse and the mention differ on its head."""
    if token.upos != "PROPN":
        return None
    around = [m for m in reading.mentions_in(sentence) if m.name is not None and m.span.covers(token.span)]
    return min(around, key=lambda m: m.span.end - m.span.start, default=None)


def _name_after_title(sentence: Sentence, token: Token) -> Token | None:
    """Return the name that stands right after a title without a comma, in apposition or, as the parser may see it, as a second subject."""
    verb = sentence.head_of(token)
    beside = next((c for c in sentence.children(verb, "nsubj") if c.index > token.index), None) if verb is not None else None
    if beside is not None and beside.upos == "PROPN" and token.rel == "nsubj" and token.upos in ("NOUN", "PROPN"):
        between = sentence.tokens[token.index + 1 : beside.index]
        is_name = beside.entity == "B-PER" or not between
        if is_name and len(between) <= _TITLE and all(t.upos in ("NOUN", "PROPN", "ADJ") for t in between):
            return beside  # "said their ally James Holm", "said M. Ruiz"
    if token.upos != "NOUN":
        return None
    for child in sentence.children(token, "appos", "flat", "nmod:desc"):
        between = sentence.tokens[token.index + 1 : child.index]
        if child.upos == "PROPN" and child.index > token.index and len(between) <= 3 and not any(t.text in ",(—–:" for t in between):
            return child
    return None
