"""Counts: how many were killed, hurt, held or in a crowd, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from casus.ground.dates import bounds
from casus.ground.numbers import NUMBER_WORDS, read_number
from casus.ground.spans import Span
from casus.ground.text import plain_marks
from casus.reconcile.board import REPORTER, Sheet, Voice
from casus.reconcile.quantities import Quantity, bound, same_noun, vague_number
from casus.reconcile.whereabouts import mentions_within

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:[-'][^\W\d_]+)*")
_HEDGE = (
    r"(?:(?:at|least|about|around|some|more|than|over|nearly|almost|up|to|roughly|as|many|an|estimated|a|another|only|by|all|both)\s+)*$"
)
_BE = r"(?:were|was|had been|have been|has been|are|being|be)?\s*(?:also |reported |reportedly |feared |slightly |badly |seriously )*"
_PLAIN_WORD = r"(?:(?!(?:after|before|when|while|and|but|or|as|since|until|during|because|for|to|with|by|is|s)\b)[\w']+\s+)"
_GAP = r"^\s*" + _PLAIN_WORD + r"{0,4}?(?:(?:of|from|in|at|on)\s+" + _PLAIN_WORD + r"{1,5}?)?(?:who\s+|that\s+)?"
# kind: what may follow the number, what may stand before it
# fmt: off
_KINDS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "killed": (re.compile(_GAP + _BE + r"(?:killed|dead|died|deaths|fatalities|slain|lost their lives|their lives)\b", re.IGNORECASE),
               re.compile(r"\b(?:kill(?:ed|ing|s)|death toll (?:[\w'-]+ ){0,3}(?:to|at|of|was|is)|(?:claimed|cost) the lives of"
                   r"|leaving|left)\s+" + _HEDGE,
                          re.IGNORECASE)),
    "wounded": (re.compile(_GAP + _BE + r"(?:injured|wounded|hurt|injuries)\b", re.IGNORECASE),
                re.compile(r"\b(?:injur(?:ed|ing)|wound(?:ed|ing)|hurt|hurting)\s+" + _HEDGE, re.IGNORECASE)),
    "aboard": (re.compile(_GAP + _BE + r"(?:on board|aboard)\b", re.IGNORECASE), re.compile(r"(?!)")),
    "missing": (re.compile(_GAP + _BE + r"missing\b", re.IGNORECASE), re.compile(r"(?!)")),
    "arrested": (re.compile(_GAP + _BE + r"(?:arrested|detained|arrests)\b", re.IGNORECASE),
                 re.compile(r"\b(?:arrest(?:ed|ing|s)|detain(?:ed|ing|s)|rounded up)\s+" + _HEDGE, re.IGNORECASE)),
    "crowd": (
        re.compile(
            _GAP + r"(?:(?:had |have |has )?(?:(?:were |was )?marching|marched|rallied|protested|demonstrated"
                r"|took to the streets|turned out"
            r"|(?:joined|attended|took part in|gathered (?:for|at)) (?:\w+ ){0,3}?(?:march|rally|protest|demonstration|vigil)"
            r"|walked through|gathered (?:in|outside|on)|filled the)|demonstrators|protesters|protestors|marchers)\b", re.IGNORECASE),
        re.compile(
            r"\b(?:crowd|turnout|number of (?:protesters|demonstrators|marchers|participants)|attendance)\s+(?:was\s+)?(?:at|of|to)\s+"
            + _HEDGE, re.IGNORECASE)),
}
# fmt: on
_PUT_AT = re.compile(
    r"\b(?:put|puts|gave|estimated|estimates|counted)\s+(?:the|their|its)\s+(?:\w+ ){0,2}?(?:crowd|number|figure|toll|turnout|count"
    r"|total|losses|dead|deaths)"
    r"(?: of \w+)?\s+(?:at|as)\s+" + _HEDGE,
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"\b(?:rais|lower|revis|correct|updat|increas|reduc)(?:ed|ing|es)\s+(?:the|its|that|their|this)\s+(?:[\w-]+ ){0,3}?"
    r"(?:number|toll|figure|count|estimate)\s+(?:[\w-]+ ){0,2}?(?:up\s+|down\s+)?to\s+" + _HEDGE,
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:earlier|previous|initial|first)\s+(?:[\w-]+ ){0,2}?(?:figure|number|toll|count|estimate|report)s?\s+of\s+" + _HEDGE,
    re.IGNORECASE,
)
_RISEN = re.compile(
    r"\b(?:death )?(?:toll|number|figure|count)\b[^,;.]{0,60}?\b(?:(?:has|had|have)\s+)?"
    r"(?:risen|rose|climbed|grown|grew|gone up|increased|jumped)\s+to\s+" + _HEDGE,
    re.IGNORECASE,
)
_RAISED_FROM = re.compile(
    r"\b(?:rais|lower|revis|correct|updat|increas|reduc)(?:ed|ing|es)\s+(?:the|its|that|their|this)\s+(?:[\w-]+ ){0,3}?"
    r"(?:number|toll|figure|count|estimate)\s+from\s+" + _HEDGE,
    re.IGNORECASE,
)
_OF_US = re.compile(r"^\s+of\s+(?:us|them)\b", re.IGNORECASE)
_OF_OURS = re.compile(r"^\s+of\s+(?:ours|theirs|(?:our|its|their|his|her) (?:own|men|people|soldiers|troops|sailors))\b", re.IGNORECASE)
_AND_MORE = re.compile(  # "two hostages and all five gunmen were killed": both are counted by what stands behind the second
    r"^\s*" + _PLAIN_WORD + r"{0,4}?and\s+(?:all\s+|the\s+|another\s+)?"
    rf"(?=\d|(?:{NUMBER_WORDS}|a)\b)"
    r"[\w-]+\s+"
    r"(?P<rest>[^,;]*)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+(?:and\s+)?not\s+[\w-]+(?:\s+[a-z]+){0,2},", re.IGNORECASE)  # "six people, not four, died"
_NOBODY = re.compile(
    r"\b(?:not one|not a single|none of (?:the|its|their|his)|no|nobody|no one)\b(?P<who>(?:\s+[\w'-]+){0,3}?)\s+"
    r"(?:(?:was|were|had been|has been|have been|is|are)\s+)?(?P<what>hurt|injured|wounded|killed|dead|casualties|deaths|injuries)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:will|would|shall|should|may|might|can|could|must)\b", re.IGNORECASE)
_PLACED = re.compile(r"\b(?:on|in|aboard|of|from|at)\b", re.IGNORECASE)
_NOT_SO_MANY = re.compile(r",\s+(?:and\s+)?not\s+(?:the\s+)?$", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:over (?:\w+ ){1,3}(?:nights|days|weeks|months|years)|since|so far this|in total|overall|over the past|in recent"
    r"|every (?:day|week|month|year)|each (?:day|year)|a (?:day|week|month|year))\b"
)
_NUMBER_WORD = re.compile(rf"\b(?:{NUMBER_WORDS}|scores|several)\b", re.IGNORECASE)
_NEXT_NUMBER = re.compile(r"\b\d|" + _NUMBER_WORD.pattern, re.IGNORECASE)
_NOUNS = {
    "crew": "seaman seamen sailor sailors crew crewman crewmen crewmember crewmembers mariners",
    "troops": "recruit recruits soldier soldiers troop troops peacekeeper peacekeepers marines airmen guards"
    " guardsmen serviceman servicemen fighters conscripts personnel",
    "people": "people person persons others men women residents demonstrator demonstrators protester protesters protestors marcher marchers"
    " participants us them casualties",
    "civilians": "civilian civilians villagers children bystanders",
    "police": "policeman policemen police",
}
_CLASS = {word: name for name, words in _NOUNS.items() for word in words.split()}
_COUNTED = re.compile(  # a sentence without one of these counts nothing that is looked for here
    r"kill|dead|die[ds]|death|fatalit|slain|lives|injur|wound|hurt|missing|arrest|detain|round|march|rall|protest|demonstrat|gather"
    r"|walk|turn|attend|street|aboard|board"
    r"|took part|join|fill|crowd|turnout|casualt|\b(?:number|figure|toll|count|estimate|total"
    r"|losses)s?\s+(?:[\w-]+ ){0,3}?(?:to|at|as|of|from)\b"
    r"|\bof (?:us|them)\b|unhurt|unharmed|uninjured|\bsafe\b",
    re.IGNORECASE,
)
_PUT_KINDS = {
    "killed": re.compile(r"\b(?:dead|deaths|killed|death toll|fatalities)\b", re.IGNORECASE),
    "wounded": re.compile(r"\b(?:injured|wounded|hurt)\b", re.IGNORECASE),
    "missing": re.compile(r"\bmissing\b", re.IGNORECASE),
    "arrested": re.compile(r"\b(?:arrests|arrested|detained)\b", re.IGNORECASE),
    "crowd": re.compile(r"\b(?:crowd|turnout|protesters|demonstrators|marchers)\b", re.IGNORECASE),
}
_NO_COUNT = re.compile(  # an age, a time, a measure; what went before
    r"\s*(?:-|–|:|%|\.\d|(?:or|to)\s+\d|years?|months?|weeks?|days?|hours?|minutes?|seconds?|[ap]\.?m\b|percent|per cent|km|kilomet"
    r"|miles?|met(?:er|re)s?"
    r"|feet|dollars|euros|pounds|million|billion|times|degrees|(?:other )?(?:prior|previous|earlier|past)\b)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£]\s*$|\d\s+(?:or|to)\s+$|\d[.:,]\s*$|\b(?:aged?|magnitude|route|highway|article|section|page|chapter)[\s-]+(?:of\s+)?$",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\s+(?:other |more |young |elderly )?[a-z][\w-]+\b(?<!\bis)(?<!\bof)(?<!\bwas)", re.IGNORECASE)
_NO_CROWD = frozenset(
    "countries country helicopters planes aircraft trucks buses houses buildings villages quake earthquake cities towns states"
    " nations members parties companies ships cars vehicles times days years percent per cent".split()
)
_STOP = frozenset("of from in on at with who that which and or to for were was had has have are is been being by when after before".split())
_DEEPEST = 16  # statements that can stand inside one another around one span
_NEAR = 2  # sentences between two counts that set one number against another


@dataclass(frozen=True, slots=True)
class Count:
    """A number that a text gives of the dead, the hurt, the held or a crowd.

    Args:
        kind: what is counted: killed, wounded, missing, arrested, crowd; "" where only a neighbour can tell.
        noun: the class of those counted; "" where none is named.
        quantity: the number with what its wording leaves open.
        span: the words of the number and its noun.
        voice: by whose account.
        sentence: number of the sentence.
        is_update: it takes the place of a number told before.
        is_outdated: another number took its place.
    """

    sheet: Sheet
    kind: str
    noun: str
    quantity: Quantity
    span: Span
    voice: Voice
    sentence: int
    is_update: bool = False
    is_outdated: bool = False

    def fits(self, other: Count) -> bool:
        """Say whether both count the same kind of thing: the same victims or crowd, or one of them unnamed."""
        return self.kind == other.kind and (self.noun == other.noun or not self.noun or not other.noun)


def find_counts(sheet: Sheet) -> list[Count]:
    """Return the counts of a report in order; totals over long times ("since 2014") are none."""
    voices = _find_voices(sheet)
    found: list[Count] = []
    for number, sentence in enumerate(sheet.account.sentences):
        text = plain_marks(sentence.of(sheet.text))
        if not _COUNTED.search(text):
            continue
        for count in (*_in_sentence(sheet, number, sentence, text), *_none_hurt(sheet, number, sentence, text)):
            told = count if count.voice is not REPORTER else replace(count, voice=voices(count.span))
            found.append(told)
    return _settle(found)


def _in_sentence(sheet: Sheet, number: int, sentence: Span, text: str) -> Iterator[Count]:
    words = list(_WORD.finditer(text))
    place = 0
    while place < len(words):
        value, end = _number_at(text, words, place)
        if value is None:
            place += 1
            continue
        start, stop = words[place].start(), words[end - 1].end()
        before, after = text[:start], _ASIDE.sub(_blank, text[stop:])
        if not (isinstance(value, float | int) and 1900 <= value <= 2100 and text[start:stop].isdigit()):
            yield from _count(sheet, number, sentence, before, after, (start, stop), value)
        place = end


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _none_hurt(sheet: Sheet, number: int, sentence: Span, text: str) -> Iterator[Count]:
    """Yield the count of nobody: "not one sailor was hurt", "no one was killed", "there were no casualties"."""
    for match in _ALL_SAFE.finditer(text):
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        yield Count(sheet, "wounded", "", Quantity(0, 0, "people"), span, REPORTER, number)
    for match in _NOBODY.finditer(text):
        if _TO_COME.search(match["who"] or ""):
            continue  # "nobody will be killed"
        words = _PLACED.split(match["who"] or "", maxsplit=1)[0].split()  # "nobody on either ship" is nobody
        is_plain = bool(words) and words[-1].islower()  # "not one Finn": guards and sailors too
        noun = _CLASS.get(words[-1], same_noun(words[-1])) if is_plain else ""
        for kind, pattern in _PUT_KINDS.items():
            if kind in ("killed", "wounded") and (pattern.search(match["what"]) or match["what"].lower() == "casualties"):
                span = Span(sentence.start + match.start(), sentence.start + match.end())
                yield Count(sheet, kind, "" if noun in ("one", "body") else noun, Quantity(0, 0, noun or "people"), span, REPORTER, number)


_ALL_SAFE = re.compile(r"\ball\b[^,;.]{0,60}?\b(?:unhurt|unharmed|uninjured|safe(?: and (?:well|sound))?)\b", re.IGNORECASE)


def _number_at(text: str, words: list[re.Match[str]], place: int) -> tuple[float | tuple[float, float] | None, int]:
    first = words[place].group()
    if not first[0].isdigit() and not _NUMBER_WORD.match(first):
        return None, place + 1
    if place + 1 < len(words) and words[place + 1].group().lower() == "dozen":
        several = read_number(first)
        return (several * 12, place + 2) if several else (None, place + 2)
    for end in range(min(len(words), place + 5), place, -1):
        phrase = text[words[place].start() : words[end - 1].end()]
        value = None if re.search(r"[,;]\s", phrase) else read_number(phrase)
        if value is not None:
            return value, end
    vague = vague_number(first)
    return vague, place + 1


def _count(
    sheet: Sheet, number: int, sentence: Span, before: str, after: str, where: tuple[int, int], value: float | tuple[float, float]
) -> Iterator[Count]:
    low, high = value if isinstance(value, tuple) else bound(before, value)
    if value == 1 and before.lower().endswith("not "):
        return  # "not one sailor"
    if _OF_OURS.match(after) or _NO_COUNT.match(after) or _MONEY.search(before) or (value == 1 and not _PERSON.match(after)):
        return
    noun, width = _noun(after)
    clause = re.split(r"[;:(]|, (?:and|but|while) |,(?= \w+ (?:said|says))", after, maxsplit=1)[0]
    back = re.split(r"[;:)]", before)[-1]
    counted = _until_number(clause)
    kind = next((k for k, (behind, ahead) in _KINDS.items() if behind.search(counted) or ahead.search(back)), "")
    more = _AND_MORE.match(clause)
    if not kind and more:
        kind = next((k for k, (behind, _) in _KINDS.items() if behind.search(more["rest"])), "")
    kind = kind or _kind_put(before)
    voice = _who_puts(sheet, sentence, before) if _PUT_AT.search(before) else REPORTER
    is_update, is_earlier = (
        bool(_RAISED.search(before) or _RISEN.search(before)),
        any(p.search(before) for p in (_EARLIER, _NOT_SO_MANY, _RAISED_FROM)),
    )
    is_linked = bool(_OF_US.search(after)) or is_update or is_earlier or bool(_PUT_AT.search(before))
    if not (kind or is_linked) or _SINCE.search(clause) or _CLASS.get(noun, noun) in _NO_CROWD:
        return
    start, stop = sentence.start + where[0], sentence.start + where[1] + (0 if is_linked and not kind else width)
    klass = "" if is_linked and not _OF_US.search(after) else _CLASS.get(noun, same_noun(noun))
    quantity = Quantity(low, high, noun or "people")
    if kind == "killed" and _KINDS["aboard"][0].search(after[: width + len(" aboard ")]):  # "killing all four people aboard"
        yield Count(sheet, "aboard", klass, quantity, Span(start, stop), voice, number)
    yield Count(
        sheet,
        kind if not (is_earlier or (is_update and not _RISEN.search(before))) else "",
        klass,
        quantity,
        Span(start, stop),
        voice,
        number,
        is_update,
        is_earlier,
    )


def _kind_put(before: str) -> str:
    """Return what a number is put at by the words for it ("put the number of dead at", "put the turnout at")."""
    match = _PUT_AT.search(before)
    match = match or _RISEN.search(before)
    return next((kind for kind, words in _PUT_KINDS.items() if match and words.search(match.group())), "")


def _until_number(clause: str) -> str:
    """Return a clause up to its next number: "two killed and three wounded" counts each by its own word."""
    match = _NEXT_NUMBER.search(clause)
    return clause[: match.start()] if match else clause


def _noun(after: str) -> tuple[str, int]:
    """Return the noun counted and how far behind the number it ends: the last word before a verb, preposition or mark."""
    noun, end = "", 0
    for match in re.finditer(r"\s+([\w'-]+)|(\S)", after):
        word = (match.group(1) or "").lower()
        if word in ("the", "its", "their") and end and not noun:
            continue  # "two of the hostages"
        if not word or (word in _STOP and not (word == "of" and not noun)) or _ENDS_NOUN.match(word):
            break
        if word == "members" and re.match(r"\s+of (?:[\w']+ )?crew\b", after[match.end() :]):
            return "crew", match.end()
        noun, end = ("" if word == "of" else word), match.end()
    return noun, end


_ENDS_NOUN = re.compile(
    r"(?:aboard|killed|dead|died|injured|wounded|hurt|missing|arrested|detained|marched|rallied|protested|demonstrated|gathered|walked"
    r"|turned|attended|took|joined"
    r"|filled|stood|massed|said|the|a|an|reportedly)$"
)


_BEHIND_PREPOSITION = re.compile(r"\b(?:in|of|at|from|for|on|near|with|by|to|under|inside|outside)\s+(?:the\s+)?$", re.IGNORECASE)


def _who_puts(sheet: Sheet, sentence: Span, before: str) -> Voice:
    """Return who puts a number at something: the last mention before the verb that no preposition hangs on another's noun."""
    match = _PUT_AT.search(before)
    found = mentions_within(sheet, Span(sentence.start, sentence.start + match.start())) if match else []
    named = [m for m in found if m.kind != "pronoun" and not _BEHIND_PREPOSITION.search(sheet.text[sentence.start : m.span.start])]
    if not named:
        return Voice("", "?")
    mention = max(named, key=lambda m: (m.span.end, m.span.start))
    return Voice(mention.name or mention.text, mention.text.lower().removeprefix("the "))


def _find_voices(sheet: Sheet) -> Callable[[Span], Voice]:
    """Return a function that finds by whose account a span stands: the innermost statement that covers it."""
    told = [s for s in sheet.account.statements if s.stance in ("asserts", "denies")]
    contents = sorted((c, s.id) for s in told for c in s.content)
    starts = [c.start for c, _ in contents]

    def voice(span: Span) -> Voice:
        last = bisect_right(starts, span.start)
        covering = [(c.end - c.start, s) for c, s in contents[max(0, last - _DEEPEST) : last] if c.covers(span)]
        return sheet.voice([min(covering)[1]]) if covering else REPORTER

    return voice


def _settle(counts: list[Count]) -> list[Count]:
    """Give counts without a kind the kind of the one that they are set against, and mark which number is out of date."""
    settled: list[Count] = []
    for count in counts:
        if count.is_outdated:  # "correcting its earlier figure of three": of what, the number before it says
            base = next((c for c in reversed(settled) if c.sentence == count.sentence and c.kind), None)
            if base is not None:
                settled[settled.index(base)] = replace(base, is_update=True)
                settled.append(replace(count, kind=base.kind, noun=base.noun, voice=base.voice))
            continue
        if count.kind:
            settled.append(count)
            continue
        base = next((c for c in reversed(settled) if 0 <= count.sentence - c.sentence <= _NEAR and c.kind), None)
        if base is None or base.sheet.paragraph_number(base.span) != count.sheet.paragraph_number(count.span):
            continue
        if count.is_update:
            settled[settled.index(base)] = replace(base, is_outdated=True)
            voice = count.voice if count.voice.key else base.voice  # "has since risen to seventeen, a doctor said"
            settled.append(replace(count, kind=base.kind, noun=base.noun, voice=voice))
        elif count.voice.key and count.voice.key != base.voice.key:
            settled.append(replace(count, kind=base.kind, noun=base.noun))
    return settled


def context(count: Count) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the places that the sentence of a count names, and the days that it gives."""
    sentence = count.sheet.account.sentences[count.sentence]
    speakers = []  # where the speaker sits is no place of a count of nobody
    if count.quantity.most == 0:
        speakers = [p.span for s in count.sheet.account.statements for p in s.speakers if p.span and sentence.covers(p.span)]
    places = frozenset(
        m.name or m.text
        for m in mentions_within(count.sheet, sentence)
        if (m.kind == "place" or m.entity.startswith("place:")) and not any(s.covers(m.span) for s in speakers)
    )
    times = tuple(t.value for t in count.sheet.account.times if sentence.covers(t.span) and t.type in ("DATE", "TIME") and bounds(t.value))
    return places, times
