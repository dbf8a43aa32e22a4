"""The date that belongs to a clause: attached to its verb or noun, never merely near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from casus.ground.dates import bounds, is_finer, may_be_same
from casus.model.account import Timex
from casus.model.sentence import Sentence, Token

_ATTACHED = frozenset({"obl", "advmod", "nmod", "compound", "amod", "nummod", "obl:tmod", "obl:unmarked", "nmod:poss", "dep"})
# "before 2004", "until Friday" and "between 2011 and 2012" bound a time: no date on which it was.
_BOUNDING = frozenset({"before", "after", "until", "till", "pending"})
_OUTSIDE = frozenset("before after until till by beyond pending than despite between to toward towards".split())
# "said in a statement on Monday", "met at the summit in 2008", "has been since its founding in 1949": the noun's time is the verb's.
_OCCASIONS = frozenset({"since", "at", "during", "upon"})
_IN_WORDS = frozenset(
    "statement speech interview letter address memo memorandum report remark briefing tweet post editorial comment message article "
    "war battle attack raid strike ceremony election referendum vote ballot meeting summit session visit call telegram note".split()
)
# What comes before or after these is of their day: "entered the city before sunrise on Sunday", "in the early hours of Friday".
_PARTS_OF_DAY = frozenset(
    "dawn sunrise daybreak daylight noon midday dusk nightfall sunset dark darkness midnight night morning evening afternoon hour".split()
)
# The verbs that share their time with the verb that completes them: "began to withdraw in May", not "ordered them to".
_PHASES = frozenset("begin start continue stop cease try manage help fail come go appear seem use get keep finish proceed".split())
# The verbs that only say that the act of their noun took place: "held talks on Monday" dates the talks.
_CARRIERS = frozenset(
    "hold make carry launch conduct take stage give issue sign begin start end open complete have see mount impose deliver happen "
    "occur come follow place schedule plan set continue last be resume conclude kill break erupt".split()
)
# What is told to somebody at a place is told on the day that follows both: "told a conference in Goma on Friday".
_TELLING = frozenset({"tell", "address", "brief", "inform"})
# "planned for May" dates what is planned; elsewhere "for" dates what an act is about: "called a meeting for tomorrow".
_ARRANGING = frozenset("schedule plan set slate postpone delay move reschedule due book intend expect".split())
_ENDS = frozenset({"to", "until", "till", "through"})
_DAY = len("2016-05-19")
_VERBAL = frozenset({"VERB", "AUX"})
_DEPENDENT = frozenset({"nsubj", "obj", "nsubj:pass", "obl"})


def date_of(sentence: Sentence, token: Token, times: Sequence[Timex], *, with_since: bool = True) -> str | None:
    """Return the date value that belongs to the clause or the act that a token heads, or None where none is attached to it.

    A verb takes what hangs on it, or on the verb whose phase it is ("began to withdraw in May") or shares its subject with ("In 2014
    it invaded and annexed"). A noun takes what hangs on it, or on a verb that only says that it took place ("held talks on Monday";
    not "criticised the talks on Monday"). The odd case: a day that the parser hung on a lower verb although it stands before or beside
    the verb of saying ("On Monday he said Ankara backed it") belongs to the verb of saying.

    Args:
        sentence: the sentence of the token.
        token: a verb, or a noun that names what happened.
        times: the report's times, or those of the sentence.
        with_since: whether the start of what lasts counts ("a member since 1949"); for the day of an act it should not.
    """
    owned = _owned(sentence, times, _OUTSIDE if with_since else _OUTSIDE | {"since"})
    if not owned:
        return None
    seen: set[int] = set()
    at: Token | None = token
    while at is not None and at.index not in seen:
        seen.add(at.index)
        found = owned.get(at.index)
        if found is not None:
            return found[1]
        at = _shares_with(sentence, at, owned)
    return None


def not_after(value: str | None, published: date | None) -> str | None:
    """Return a date value, or None where all of it lies after publication: what is told as done or said cannot be of a day to come.

    >>> not_after("2015-12-04", date(2015, 12, 2)), not_after("2015", date(2015, 12, 2))
    (None, '2015')
    """
    span = bounds(value)
    return None if span is not None and published is not None and span[0] > published else value


def _shares_with(sentence: Sentence, token: Token, owned: dict[int, tuple[int, str]]) -> Token | None:
    """Return the word whose time is also that of the token, or None."""
    head = sentence.head_of(token)
    if head is None:
        return None
    if token.upos in _VERBAL:
        if token.deprel == "xcomp":
            return head if _is_one_of(head, _PHASES) else None
        if token.deprel == "conj" and sentence.child(token, "nsubj") is None and head.index in owned and owned[head.index][0] < head.index:
            return head
        return None
    if token.deprel == "conj" and head.upos in ("NOUN", "PROPN") and _carries(sentence, head):
        return sentence.head_of(head)
    return head if _carries(sentence, token) else None


def _carries(sentence: Sentence, noun: Token) -> bool:
    """Say whether the verb above a noun only says that the noun's act took place."""
    verb = sentence.head_of(noun)
    return verb is not None and noun.deprel in _DEPENDENT and verb.upos in _VERBAL and _is_one_of(verb, _CARRIERS)


def _is_one_of(verb: Token, lemmas: frozenset[str]) -> bool:
    """Say whether a verb is one of these; its lemma may be a letter off ("launche")."""
    return bool({verb.lemma, verb.lemma + "e", verb.lemma[:-1]} & lemmas)


def _owned(sentence: Sentence, times: Sequence[Timex], outside: frozenset[str]) -> dict[int, tuple[int, str]]:
    """Return for each word that a calendar time hangs on the place of the first such time and its value.

    Where a second time only says it more closely ("twelve years earlier, in the autumn of 1956"), the value is the closer one.
    """
    owned: dict[int, tuple[int, str]] = {}
    for place, value in _heads(sentence, times):
        for owner in _owners(sentence, sentence.tokens[place], value, outside):
            first, known = owned.setdefault(owner.index, (place, value))
            if is_finer(value, known) and may_be_same(value, known):
                owned[owner.index] = first, value
    return owned


def _owners(sentence: Sentence, head: Token, value: str, outside: frozenset[str]) -> Iterator[Token]:
    """Yield the words that a time with this head belongs to."""
    owner = sentence.head_of(head)
    cases = {c.text.lower() for c in sentence.children(head, "case")}
    if owner is None or cases & outside or (head.deprel not in _ATTACHED and head.rel not in _ATTACHED):
        return
    if owner.upos in _VERBAL:
        owner = governing_verb(sentence, head, owner)
        owner = _bounding_noun(sentence, head, owner) or owner
    if ("for" in cases and owner.lemma not in _ARRANGING) or _is_behind_a_charge(sentence, head, owner):
        return
    if "from" in cases and any(t.text.lower() in _ENDS for t in sentence.tokens[head.index + 1 : head.index + 4]):
        return  # "from 2013 to 2017": no date on which it was
    yield _verb_before(sentence, head, owner) or owner
    if len(value) >= _DAY:
        yield from filter(None, (_verb_after(sentence, head, owner), _teller(sentence, owner, head)))
    verb = sentence.head_of(owner)
    if verb is not None and _passes_on(sentence, owner, verb, head, outside):
        yield verb


def _verb_before(sentence: Sentence, head: Token, owner: Token) -> Token | None:
    """Return the verb whose day stands between its object and that one's relative clause: "rejected a treaty on Monday that would"."""
    verb = sentence.head_of(owner)
    if owner.rel != "obj" or owner.upos != "NOUN" or verb is None or verb.xpos not in ("VBD", "VBN") or owner.index < verb.index:
        return None
    clause = next((t for t in sentence.children(owner, "acl:relcl") if t.index > head.index), None)
    first = min((t.index for t in sentence.subtree(clause)), default=0) if clause is not None else 0
    return verb if first == max(t.index for t in sentence.subtree(head)) + 1 else None


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
        if noun.upos in _VERBAL:
            return None
        if noun.lemma not in _PARTS_OF_DAY and any(
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
    if verb is None or noun.deprel != "nsubj" or verb.upos not in _VERBAL or not noun.index < head.index < verb.index:
        return None
    return verb if all(t.upos in ("ADV", "AUX", "PART") for t in sentence.tokens[head.index + 1 : verb.index]) else None


def _passes_on(sentence: Sentence, noun: Token, verb: Token, head: Token, outside: frozenset[str]) -> bool:
    """Say whether the time of a noun is also that of the verb above: names have no time ("joined NATO in 2009"), occasions share theirs."""
    if noun.upos == "PROPN" and noun.rel in ("obj", "obl"):
        return head.index > noun.index > verb.index
    if noun.upos != "NOUN" or noun.rel != "obl":
        return False
    if noun.lemma in _PARTS_OF_DAY:
        return True
    cases = {c.text.lower() for c in sentence.children(noun, "case")}
    return not cases & outside and bool(cases & _OCCASIONS or ("in" in cases and noun.lemma in _IN_WORDS))


def governing_verb(sentence: Sentence, head: Token, owner: Token) -> Token:
    """Return the verb that a time belongs to: above the one it hangs on, where that stands between the two or right beside the time.

    A verb of saying behind its quotation takes what follows it ("'We will go,' he told them on Tuesday"), and the main verb what stands
    right before it, behind the comma that ends a clause ("parliament, which will vote in May, on Tuesday rejected it").

    Args:
        sentence: the sentence.
        head: the head token of the time.
        owner: the verb that the parser hung it on.
    """
    chosen = owner
    for above in sentence.ancestors(owner):
        if above.upos not in _VERBAL:
            continue
        is_between = head.index < above.index < owner.index
        between = sentence.tokens[above.index + 1 : head.index]
        is_beside = above.index < head.index < owner.index and all(t.upos in ("ADP", "DET") for t in between)
        is_behind = owner.index < above.index < head.index
        after = sentence.tokens[head.index + 1 : above.index]
        is_closed = owner.index < head.index < above.index and any(t.text == "," for t in sentence.tokens[owner.index + 1 : head.index])
        if is_between or is_beside or is_behind or (is_closed and all(t.upos in ("ADV", "AUX", "PART") for t in after)):
            chosen = above
    return chosen


def _heads(sentence: Sentence, times: Sequence[Timex]) -> Iterator[tuple[int, str]]:
    """Yield the place of the head token of each calendar time in the sentence, and the time's value."""
    for time in times:
        if time.sentence != sentence.index or time.type not in ("DATE", "TIME") or bounds(time.value) is None:
            continue
        tokens = [t for t in sentence.tokens if t.span.overlaps(time.span)]
        inside = {t.index for t in tokens}
        outer = [t for t in tokens if t.head not in inside and t.upos not in ("ADP", "DET", "PUNCT", "PART")]
        if outer:
            yield outer[0].index, time.value
