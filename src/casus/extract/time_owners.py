"""The word that a time expression belongs to, which is not always the one that the parser hung it on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import VERBAL, case_of, marks, subject_tokens
from casus.extract.time_arranged import bidden_to
from casus.extract.time_verbs import governing_verb
from casus.extract.time_words import MONTHS
from casus.ground.dates import bounds, is_finer, may_be_same
from casus.model.account import Timex
from casus.model.sentence import Sentence, Token

_ATTACHED = frozenset({"obl", "advmod", "nmod", "compound", "amod", "nummod", "obl:tmod", "obl:unmarked", "nmod:poss", "dep"})
# "before 2004", "until Friday" and "between 2011 and 2012" bound a time: no date on which it was.
_BOUNDING = frozenset({"before", "after", "until", "till", "pending", "since", "following"})
OUTSIDE = frozenset("before after until till by beyond pending than despite between to toward towards".split())
# "said in a statement on Monday", "met at the summit in 2008", "has been since its founding in 1949": the noun's time is the verb's.
_OCCASIONS = frozenset({"since", "at", "during", "upon"})
IN_WORDS = all_noun_forms(
    "statement speech interview letter address memo memorandum report remark briefing tweet post editorial comment message article "
    "war battle attack raid strike ceremony election referendum vote ballot meeting summit session visit call telegram note cable "
    "communique communiqué dispatch broadcast decree order resolution declaration conference testimony notice appeal offensive clash "
    "incident operation ruling verdict decision conversation lecture ambush".split()
)
_ON_JOURNEYS = all_noun_forms("visit trip tour stopover mission".split())  # "on a visit to Oslo on Friday, she promised"
# What is in force or on paper is no happening: "approved the agreement on Friday", "asked for the permission in May".
_TIMELESS = all_noun_forms(
    "agreement treaty accord pact protocol bill law constitution charter budget draft document permission consent help aid assistance "
    "task membership relation tie border frontier airspace embassy consulate ambassador envoy diplomat sanction embargo".split()
)
# What comes before or after these is of their day: "entered the city before sunrise on Sunday", "in the early hours of Friday".
PARTS_OF_DAY = frozenset(
    "dawn sunrise daybreak daylight noon midday dusk nightfall sunset dark darkness midnight night morning evening afternoon hour".split()
)
# What is told to somebody at a place is told on the day that follows both: "told a conference in Goma on Friday".
_TELLING = frozenset({"tell", "address", "brief", "inform"})
# "planned for May" dates what is planned; elsewhere "for" dates what an act is about: "called a meeting for tomorrow".
_ARRANGING = frozenset("schedule plan set slate postpone delay move reschedule due book intend expect".split())
_ENDS = frozenset({"to", "until", "till", "through"})
_DAY = len("2016-05-19")


def owned_times(sentence: Sentence, times: Sequence[Timex], outside: frozenset[str]) -> dict[int, tuple[int, str]]:
    """Return for each word that a calendar time belongs to the place of the first such time and its value.

    Where a second time only says it more closely ("twelve years earlier, in the autumn of 1956"), the value is the closer one. One verb
    has one day: a second one behind its object is the object's ("condemned on Tuesday the raid of last Friday"), and of a list of days
    ("on Monday and Tuesday") none is the day.

    Args:
        sentence: the sentence.
        times: the report's times, or those of the sentence.
        outside: prepositions whose times say on which day it was not.
    """
    owned: dict[int, tuple[int, str]] = {}
    listed = set(_listed(sentence, times))
    for place, value in _heads(sentence, times):
        head = sentence.tokens[place]
        if place in listed:
            continue
        for owner in _owners(sentence, head, value, outside):
            first, known = owned.setdefault(owner.index, (place, value))
            if known == value:
                continue
            if not may_be_same(value, known):
                noun = _object_between(sentence, owner, head)
                if noun is not None:
                    owned.setdefault(noun.index, (place, value))
            elif is_finer(value, known):
                owned[owner.index] = first, value
    return owned


def _listed(sentence: Sentence, times: Sequence[Timex]) -> Iterator[int]:
    """Yield the places of times that stand in a list, in which none is the day: "in 2012, 2016 and again on Monday"."""
    found = [(t, *place) for t in times if (place := _place(sentence, t)) is not None]
    for (left, first, _), (right, second, _) in pairwise(found):
        between = [t.text.lower() for t in sentence.tokens if left.span.end <= t.span.start and t.span.end <= right.span.start]
        is_of_next = sentence.tokens[second].head > second  # "concluded it in April and in May refused": each has its own verb
        if _JOINT.fullmatch(" ".join(between)) and not is_of_next and not may_be_same(left.value, right.value):
            yield from (first, second)


_JOINT = re.compile(r",|,? ?(?:and|or)(?: again)?(?: on| in)?")


def _object_between(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """Return the noun that is the object of a verb and ends right before a time: "the shelling of a post by troops last Friday"."""
    first = min(t.index for t in sentence.subtree(head))
    for noun in sentence.children(verb, "obj", "obl"):
        if noun.upos == "NOUN" and verb.index < noun.index < first and max(t.index for t in sentence.subtree(noun)) == first - 1:
            return noun
    return None


def _owners(sentence: Sentence, head: Token, value: str, outside: frozenset[str]) -> Iterator[Token]:
    """Yield the words that a time with this head belongs to."""
    cases = {c.text.lower() for c in sentence.children(head, "case")}
    if _is_that_day(sentence, head):
        cases -= outside
    yield from _of_when(sentence, head)
    yield from _of_cleft(sentence, head)
    owner = sentence.head_of(head)
    if owner is None or cases & outside or (head.deprel not in _ATTACHED and head.rel not in _ATTACHED):
        return
    while owner.lemma in PIECES and "of" in cases and len(value) > _CENTURY and (above := sentence.head_of(owner)) is not None:
        if case_of(sentence, owner) in _ALL_THROUGH:
            return  # "through the first half of May": a stretch, no day of an act
        owner = above  # "in the first week of October", "on the evening of December 19"
    owner = _main_of(sentence, head, owner) or _of_repeated(sentence, owner) or owner
    if owner.upos in VERBAL:
        owner = governing_verb(sentence, head, owner)
        noun = _bounding_noun(sentence, head, owner) or _agents_deed(sentence, head, owner) or _answered(sentence, head, owner, value)
        owner = bidden_to(sentence, head) or noun or owner
    if ("for" in cases and owner.lemma not in _ARRANGING) or _is_behind_a_charge(sentence, head, owner):
        return
    if "from" in cases and any(t.text.lower() in _ENDS for t in sentence.tokens[head.index + 1 : head.index + 4]):
        return  # "from 2013 to 2017": no date on which it was
    yield _verb_before(sentence, head, owner) or _decider(sentence, head, owner) or owner
    if len(value) >= _DAY:
        yield from filter(None, (_verb_after(sentence, head, owner), _teller(sentence, owner, head)))
    verb = _above_names(sentence, owner)
    if verb is not None and _passes_on(sentence, owner, verb, head, outside):
        yield verb
    yield from _written_in(sentence, owner)


PIECES = PARTS_OF_DAY | {"week", "half", "part", "day"}
_ALL_THROUGH = frozenset({"through", "throughout", "during", "over"})
_CENTURY = len("19")  # so long a time, and any half of it, is no day of an act


def _main_of(sentence: Sentence, head: Token, owner: Token) -> Token | None:
    """Return the verb of a clause that a time opens, where the parser hung the time on what follows it: "In May Chad, backed by"."""
    before = sentence.tokens[head.index - 1] if head.index else None
    is_before = head.deprel == "compound" and before is not None and (owner.upos == "PROPN" or before.text.lower() == "on")
    if is_before and before is not None and before.text.lower() in ("in", "on"):  # "turned down in June Peru's request"
        return next((a for a in sentence.ancestors(owner) if a.upos in VERBAL), None)  # "On Sunday Togolese lake police fired"
    first = min(t.index for t in sentence.subtree(head))
    before = next((t for t in reversed(sentence.tokens[:first]) if t.upos not in ("ADP", "ADV", "ADJ", "NUM", "DET")), None)
    opens = before is None or before.upos in ("CCONJ", "PUNCT") or before.text.lower() == "that"
    if not opens or owner.index < head.index or head.deprel == "nmod:poss" or _has_article(sentence, owner, head):
        return None
    noun = sentence.head_of(owner) if owner.rel == "acl" else owner
    if noun is None or noun.upos not in ("PROPN", "NOUN") or noun.index < head.index:
        return None
    if owner.rel != "acl" and noun.upos != "PROPN" and noun.rel != "nsubj":
        return None  # "in May elections"
    verb = sentence.head_of(noun)
    return verb if verb is not None and verb.upos in VERBAL and verb.index > noun.index else None


def _of_repeated(sentence: Sentence, owner: Token) -> Token | None:
    """Return the verb of what was done again on a day: "shelled the town for the third day running on Saturday"."""
    word = owner.text.lower()
    day = owner if word in ("day", "night", "week", "time") else sentence.tokens[owner.index - 1] if word == "running" else None
    if day is None or case_of(sentence, day) != "for":
        return None
    return next((a for a in sentence.ancestors(day) if a.upos in VERBAL), None)


def _has_article(sentence: Sentence, noun: Token, head: Token) -> bool:
    return any(t.index < head.index for t in sentence.children(noun, "det", "nmod:poss"))


def _of_when(sentence: Sentence, head: Token) -> Iterator[Token]:
    """Yield the verb of a clause that tells what was then: "since July, when it expelled the envoy"; whatever stands before the time."""
    last = max(t.index for t in sentence.subtree(head) if t.index - head.index < _NEAR)
    after = [t for t in sentence.tokens[head.index + 1 : last + 4] if t.text != ","]
    word = after[0] if after else None
    if word is None or word.text.lower() != "when" or _is_bound_of_first(sentence, head):
        return
    verb = sentence.head_of(word)
    if verb is not None and verb.upos in VERBAL and verb.index > word.index:
        yield verb


def _is_bound_of_first(sentence: Sentence, head: Token) -> bool:
    """Say whether a time only bounds what is the first since: "for the first time since 1993 when it would not sign"."""
    case = next((c for c in sentence.children(head, "case") if c.text.lower() == "since"), None)
    return case is not None and case.index > 0 and sentence.tokens[case.index - 1].text.lower() == "time"


def _is_that_day(sentence: Sentence, head: Token) -> bool:
    """Say whether a bound is in the day that it names: "shortly before midnight Friday", "not until Friday"."""
    case = next((c for c in sentence.children(head, "case") if c.text.lower() in OUTSIDE), None)
    if case is None:
        return False
    before = sentence.tokens[case.index - 1].text.lower() if case.index else ""
    is_early = case.text.lower() == "before" and head.text.lower() in PARTS_OF_DAY
    return is_early or (case.text.lower() in ("until", "till") and before in ("not", "only"))


def _of_cleft(sentence: Sentence, head: Token) -> Iterator[Token]:
    """Yield the verb of what a sentence puts on a day by making the day its predicate: "it was on Friday that troops crossed"."""
    if sentence.child(head, "cop") is not None and sentence.child(head, "case") is not None:
        clauses = sentence.children(head, "acl", "acl:relcl", "advcl", "ccomp", "csubj")
        yield from (c for c in clauses if c.index > head.index and "that" in marks(sentence, c))


_NEAR = 4  # words of a date behind its head: "May 4, 1965"


def _agents_deed(sentence: Sentence, head: Token, verb: Token) -> Token | None:
    """Return the noun of a deed whose doer stands between it and a time: "condemned the shelling of Goma by rebels on Friday"."""
    first = min(t.index for t in sentence.subtree(head))
    before = sentence.tokens[first - 1] if first else None
    if before is None or not verb.index < before.index < head.index:
        return None
    for doer in (before, *sentence.ancestors(before)):
        if doer.index <= verb.index:
            return None
        noun = sentence.head_of(doer)
        if doer.rel in ("nmod", "obl") and case_of(sentence, doer) == "by" and noun is not None and noun.upos == "NOUN":
            return noun if verb.index < noun.index < doer.index and not _DOERLESS.intersection({noun.lemma}) else None
    return None


def _answered(sentence: Sentence, head: Token, verb: Token, value: str) -> Token | None:
    """Return the deed to which a verb only answers, where a month or year stands behind it: "condemned the murder of a clerk in May".

    News answers within days, so so vague a time is that of the deed, as is a day by its month ("the bombing of the base on August 2");
    "on Friday" or "last week" may be that of the answer, unless that is told in the present ("the resolution condemns") or in words
    that were adopted ("a resolution condemning").
    """
    if verb.text.lower() not in _ANSWERING or head.index < verb.index:
        return None
    is_told_in_words = verb.xpos == "VBZ" or (verb.rel == "acl" and verb.xpos == "VBG")
    is_vague = len(value) < _DAY and "W" not in value
    if not (is_vague or is_told_in_words or any(t.text[:3].lower() in MONTHS for t in sentence.subtree(head))):
        return None
    for noun in sentence.children(verb, "obj", "obl"):
        last = max(t.index for t in sentence.subtree(noun))
        is_deed = noun.upos == "NOUN" and noun.rel == ("obl" if case_of(sentence, noun) in _OVER else "obj")
        if is_deed and noun.index < last == min(t.index for t in sentence.subtree(head)) - 1:
            return noun
    return None


_ANSWERING = all_verb_forms(
    "condemn denounce deplore protest criticise criticize decry lament blame accuse charge suspect mourn regret investigate probe".split()
)
_OVER = frozenset({"against", "over", "for", "with", "of", "at", "about"})
_DOERLESS = frozenset("rise fall drop increase decline percent point margin vote hand sea road rail air".split())  # "fell by a point"


def _written_in(sentence: Sentence, participle: Token) -> Iterator[Token]:
    """Yield the verb of what was said in words of that day: "in a note delivered on Friday, India rejected the demand"."""
    if participle.rel not in ("acl", "advcl") or participle.xpos not in ("VBN", "VBD") or subject_tokens(sentence, participle):
        return
    before = participle.index - (2 if sentence.tokens[participle.index - 1].text == "," else 1)
    noun = sentence.tokens[max(before, 0)]
    verb = sentence.head_of(noun)
    is_words = noun.upos == "NOUN" and noun.text.lower() in IN_WORDS and case_of(sentence, noun) == "in"
    if verb is not None and is_words and noun.rel == "obl" and verb.upos in VERBAL:
        yield verb


def _verb_before(sentence: Sentence, head: Token, owner: Token) -> Token | None:
    """Return the verb whose day stands between its object and that one's relative clause: "rejected a treaty on Monday that would"."""
    verb = sentence.head_of(owner)
    if case_of(sentence, head) == "of":
        return None  # "accepted the ruling of 2002, which"
    if (
        owner.rel not in ("obj", "iobj")
        or owner.upos != "NOUN"
        or verb is None
        or verb.xpos not in ("VBD", "VBN")
        or owner.index < verb.index
    ):
        return None
    below = (*sentence.children(owner, "acl", "acl:relcl"), *sentence.children(verb, "xcomp"))  # "asked the sides in May to agree"
    clause = next((t for t in below if t.index > head.index), None)
    first = min((t.index for t in sentence.subtree(clause)), default=0) if clause is not None else 0
    return verb if first == max(t.index for t in sentence.subtree(head)) + 1 else None


def _decider(sentence: Sentence, head: Token, verb: Token) -> Token | None:
    """Return the past verb above an infinitive with a time that lies behind: "invited Chad to join the bloc two weeks ago"."""
    words = {sentence.tokens[i].text.lower() for i in (head.index - 1, head.index) if i >= 0}
    words |= {t.text.lower() for t in sentence.subtree(head)}
    above = sentence.head_of(verb)
    is_below = above is not None and verb.rel == "xcomp" and "to" in marks(sentence, verb) and head.index > verb.index
    return above if is_below and above is not None and above.xpos == "VBD" and words & _BEHIND else None


_BEHIND = frozenset({"ago", "yesterday", "last"})


def _is_behind_a_charge(sentence: Sentence, head: Token, verb: Token) -> bool:
    """Say whether what somebody is accused of stands between a verb and a time: "accused it of sending troops last week"."""
    below = sentence.tokens[verb.index + 1 : head.index]
    return any(
        t.xpos == "VBG" and t.head == verb.index and any(c.text.lower() in ("of", "for") for c in sentence.children(t, "mark", "case"))
        for t in below
    )


def _bounding_noun(sentence: Sentence, head: Token, verb: Token) -> Token | None:
    """Return the noun right in front of a time that only bounds the verb: "elections" in "will ratify after elections in May"."""
    first = min((t.index for t in sentence.subtree(head)), default=head.index)
    before = sentence.tokens[first - 1] if first else None
    if before is None or not verb.index < before.index < head.index:
        return None
    for noun in (before, *sentence.ancestors(before)):
        if noun.upos in VERBAL:
            return None
        if noun.lemma not in PARTS_OF_DAY and any(
            c.text.lower() in _BOUNDING and c.index > verb.index for c in sentence.children(noun, "case")
        ):
            return noun
    return None


def _teller(sentence: Sentence, noun: Token, head: Token) -> Token | None:
    """Return the verb of telling whose hearers a day behind them was hung on by the parser, or None."""
    while noun.rel == "nmod" and (above := sentence.head_of(noun)) is not None:
        noun = above
    verb = sentence.head_of(noun)
    is_hearer = verb is not None and noun.rel in ("obj", "iobj", "obl") and verb.index < noun.index < head.index
    return verb if is_hearer and verb is not None and verb.lemma in _TELLING else None


def _verb_after(sentence: Sentence, head: Token, noun: Token) -> Token | None:
    """Return the verb right behind a day that the parser hung on its subject: "Peru's parliament on Monday ratified the treaty"."""
    while noun.rel == "nmod" and noun.index < head.index and (above := sentence.head_of(noun)) is not None:
        noun = above
    verb = sentence.head_of(noun)
    if verb is None or noun.deprel != "nsubj" or verb.upos not in VERBAL or not noun.index < head.index < verb.index:
        return None
    return verb if all(t.upos in ("ADV", "AUX", "PART") for t in sentence.tokens[head.index + 1 : verb.index]) else None


def _above_names(sentence: Sentence, noun: Token) -> Token | None:
    """Return what stands above a noun; above a name that only says more of an object, the object's verb: "a treaty with Togo in May"."""
    above, at = sentence.head_of(noun), noun
    while above is not None and at.upos == "PROPN" and at.rel == "nmod" and above.upos in ("NOUN", "PROPN") and above.index < at.index:
        at, above = above, sentence.head_of(above)
    return above if at is noun or at.rel in ("obj", "obl") else None


def _passes_on(sentence: Sentence, noun: Token, verb: Token, head: Token, outside: frozenset[str]) -> bool:
    """Say whether the time of a noun is also that of the verb above: names have no time ("joined NATO in 2009"), occasions share theirs."""
    if noun.upos == "PROPN":
        return noun.rel in ("obj", "obl", "nmod") and head.index > noun.index > verb.index and verb.upos in VERBAL
    if noun.lemma in _TIMELESS and noun.rel in ("obj", "obl") and head.index > noun.index > verb.index and verb.upos in VERBAL:
        return case_of(sentence, head) in ("on", "in", "")
    if noun.upos != "NOUN" or noun.rel != "obl":
        return False
    if noun.lemma in PARTS_OF_DAY:
        return True
    cases = {c.text.lower() for c in sentence.children(noun, "case")}
    if cases & outside:
        return False
    word = noun.text.lower()
    return bool(cases & _OCCASIONS or ("in" in cases and word in IN_WORDS) or ("on" in cases and word in _ON_JOURNEYS))


def _heads(sentence: Sentence, times: Sequence[Timex]) -> Iterator[tuple[int, str]]:
    """Yield the place of the head token of each calendar time in the sentence, and the time's value."""
    yield from (place for time in times if (place := _place(sentence, time)) is not None)


def _place(sentence: Sentence, time: Timex) -> tuple[int, str] | None:
    if time.sentence != sentence.index or time.type not in ("DATE", "TIME") or bounds(time.value) is None:
        return None
    tokens = [t for t in sentence.tokens if t.span.overlaps(time.span)]
    inside = {t.index for t in tokens}
    outer = [t for t in tokens if t.head not in inside and t.upos not in ("ADP", "DET", "PUNCT", "PART")]
    return (outer[0].index, time.value) if outer else None
