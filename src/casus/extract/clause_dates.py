"""The date that belongs to a clause: attached to its verb or noun, never merely near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from casus.codebook.inflection import all_verb_forms
from casus.extract.biddings import BIDDINGS
from casus.extract.clauses import VERBAL, case_of, marks, subject_tokens
from casus.extract.counted_days import step_of
from casus.extract.papers import ADOPTING, ISSUING
from casus.extract.time_owners import IN_WORDS, OUTSIDE, PARTS_OF_DAY, PIECES, owned_times
from casus.extract.voiced import is_voiced_by
from casus.ground.dates import bounds
from casus.model.account import Timex
from casus.model.sentence import Sentence, Token

# The verbs that share their time with the verb that completes them: "began to withdraw in May", not "ordered them to".
_PHASES = frozenset("begin start continue stop cease try manage help fail come go appear seem use get keep finish proceed".split())
# The verbs that only say that the act of their noun took place: "held talks on Monday" dates the talks.
_CARRIERS = frozenset(
    "hold make carry launch conduct take stage give issue sign begin start end open complete have see mount impose deliver happen "
    "occur come follow place schedule plan set continue last be resume conclude kill break erupt secure obtain".split()
)
# Who does these does what the main verb tells on the same occasion: "Speaking in Delhi on Friday, she rejected the demand".
_PRESENT = all_verb_forms("speak talk address tell testify write broadcast appear arrive visit meet return travel open".split())
_OCCASIONS = frozenset({"at", "during"})  # "at talks in Luanda the two agreed on Monday": the talks were then
_RESULTS = all_verb_forms("kill wound injure hurt destroy damage".split())
_DEPENDENT = frozenset({"nsubj", "obj", "nsubj:pass", "obl"})
_AROUND = frozenset("after before since until following amid despite over against because for".split())  # what they open is not then


def date_of(sentence: Sentence, token: Token, times: Sequence[Timex], *, with_since: bool = True) -> str | None:
    """Return the date value that belongs to the clause or the act that a token heads, or None where none is attached to it.

    A verb takes what hangs on it, or on the verb whose phase it is ("began to withdraw in May") or shares its subject with ("In 2014
    it invaded and annexed"). A noun takes what hangs on it, or on a verb that only says that it took place ("held talks on Monday";
    not "criticised the talks on Monday"). The odd cases: a day that the parser hung on a lower verb although it stands before or beside
    the verb of saying ("On Monday he said Ankara backed it") belongs to the verb of saying; and what was done "two days after" a dated
    act, or a dated act after it, is dated by counting.

    Args:
        sentence: the sentence of the token.
        token: a verb, or a noun that names what happened.
        times: the report's times, or those of the sentence.
        with_since: whether the start of what lasts counts ("a member since 1949"); for the day of an act it should not.
    """
    owned = owned_times(sentence, times, OUTSIDE if with_since else OUTSIDE | {"since"})
    if not owned:
        return None
    seen: set[int] = set()
    at: Token | None = token
    while at is not None and at.index not in seen:
        seen.add(at.index)
        found = owned.get(at.index)
        if found is not None:
            return found[1]
        counted = _counted(sentence, at, times)
        if counted is not None:
            return counted
        at = _shares_with(sentence, at, owned)
    return None


def not_after(value: str | None, published: date | None) -> str | None:
    """Return a date value, or None where all of it lies after publication: what is told as done or said cannot be of a day to come.

    >>> not_after("2015-12-04", date(2015, 12, 2)), not_after("2015", date(2015, 12, 2))
    (None, '2015')
    """
    span = bounds(value)
    return None if span is not None and published is not None and span[0] > published else value


def _counted(sentence: Sentence, act: Token, times: Sequence[Timex]) -> str | None:
    """Return the day of what lies so far from what is told of a day: "on Monday, a day after Baku accused it"."""
    step = step_of(sentence, act, times)
    if step is None:
        return None
    base = next((day for above in step.above if (day := date_of(sentence, above, times, with_since=False))), None)
    return step.of(base) if base is not None else None


def _shares_with(sentence: Sentence, token: Token, owned: Mapping[int, tuple[int, str]]) -> Token | None:
    """Return the word whose time is also that of the token, or None."""
    head = sentence.head_of(token)
    if token.upos in VERBAL:
        return _then(sentence, token, owned) or _carried(sentence, token, owned) or _shared_by_verb(sentence, token, head, owned)
    return None if head is None else _shared_by_noun(sentence, token, head, owned)


def _shared_by_noun(sentence: Sentence, noun: Token, head: Token, owned: Mapping[int, tuple[int, str]]) -> Token | None:
    """Return the word whose time an act named by a noun has: the verb that only says so, or that tells what was done on that occasion."""
    told = next((t for t in sentence.children(noun, "acl", "acl:relcl") if t.index in owned and _is_one_of(t, _CARRIERS)), None)
    if told is not None and not list(sentence.children(told, "aux")):
        return told  # "the withdrawal, begun on Sunday, was halted"
    if noun.deprel == "conj" and head.upos in ("NOUN", "PROPN") and _carries(sentence, head):
        return sentence.head_of(head)
    case = case_of(sentence, noun)
    is_grounds = noun.lemma in BIDDINGS  # "met on Friday at the request of Chad": asked for before
    is_occasion = (
        noun.rel == "obl"
        and not is_grounds
        and head.index in owned
        and (case in _OCCASIONS or (case == "in" and noun.text.lower() in IN_WORDS))
    )
    return head if is_occasion or _carries(sentence, noun) else None


def _shared_by_verb(sentence: Sentence, verb: Token, head: Token | None, owned: Mapping[int, tuple[int, str]]) -> Token | None:
    """Return the verb above that has its time in common with a verb."""
    if head is None:
        return None
    if verb.deprel == "xcomp":
        return head if _is_one_of(head, _PHASES) else None
    if is_voiced_by(sentence, verb, head):
        return head  # "marched on Friday to demand his release"
    if verb.deprel == "acl:relcl" and verb.text.lower() in _RESULTS and not list(sentence.children(verb, "aux")):
        return head  # "the 1996 bombing that killed four"
    if verb.deprel == "acl:relcl" and head.index in owned and _is_within(sentence, verb):
        return head  # "a riot last week in which some threw stones"
    if verb.rel == "advcl" and verb.xpos == "VBG" and head.index < verb.index and _is_means(sentence, verb) and _is_past(sentence, head):
        return head  # "embraced them on Friday, ending decades of division", "answered last month by closing the port"
    if verb.rel in ("advcl", "xcomp") and head.lemma == "vote" and "to" in marks(sentence, verb):
        return head  # "voted on Monday to reject the lease"
    if verb.rel == "acl" and verb.xpos == "VBG" and (adopted := _adopter(sentence, head)) is not None:
        return adopted
    if verb.deprel == "conj" and head.index in owned and owned[head.index][0] < head.index:
        own = subject_tokens(sentence, verb)
        places = {place for place, _ in owned.values()}
        has_own = bool(own) and any(t.index in places for t in sentence.subtree(verb))
        return head if not own or (not has_own and _is_of_both(sentence, verb, head, owned[head.index][0])) else None
    return None


def _is_within(sentence: Sentence, verb: Token) -> bool:
    """Say whether a relative clause tells what was done in the course of what its noun names."""
    helpers = {t.text.lower() for t in sentence.children(verb, "aux", "aux:pass")}
    if verb.xpos not in ("VBD", "VBN") or helpers - {"was", "were"}:
        return False
    return any(t.text.lower() == "which" and case_of(sentence, t) == "in" for t in sentence.children(verb, "obl"))


def _carried(sentence: Sentence, verb: Token, owned: Mapping[int, tuple[int, str]]) -> Token | None:
    """Return the object on which the parser hung the time of a verb that says no more than it: "concluded a treaty with Togo in April"."""
    if not (_is_one_of(verb, _CARRIERS) or _is_one_of(verb, _ENACTING)):
        return None
    for noun in sentence.children(verb, "obj", "nsubj:pass"):
        if noun.index in owned and owned[noun.index][0] > noun.index:
            time = sentence.tokens[owned[noun.index][0]]
            piece = sentence.head_of(time)  # "made a visit in the first week of May"
            case = case_of(sentence, piece if piece is not None and piece.lemma in PIECES else time)
            return noun if case in ("in", "on") or (case == "of" and _is_one_of(verb, _ENACTING)) else None
    return None


_ENACTING = frozenset("carry lead wage commit stage launch conduct mount perpetrate hold".split())


def _is_of_both(sentence: Sentence, verb: Token, first: Token, place: int) -> bool:
    """Say whether a time in front of a whole sentence dates its second half too: "In April A sent boats and B fired on them"."""
    subjects = subject_tokens(sentence, first)
    return bool(subjects) and place < subjects[0].index and verb.xpos == first.xpos == "VBD"


def _then(sentence: Sentence, verb: Token, owned: Mapping[int, tuple[int, str]]) -> Token | None:
    """Return the verb of what was at the same time: "was killed when jets hit the town on Monday", "speaking on Friday, she rejected"."""
    if not _is_past(sentence, verb):
        return None
    subjects = subject_tokens(sentence, verb)
    beside = (c for t in subjects for c in sentence.children(t, "acl", "advcl"))  # "the envoy, visiting Oslo on Tuesday, promised aid"
    joint = (c for t in sentence.children(verb, "conj") for c in sentence.children(t, "advcl"))  # "two were killed and five hurt when"
    for below in (*sentence.children(verb, "advcl"), *beside, *joint):
        if below.index in owned and (_is_when(sentence, below, verb) or _is_speaking(sentence, below, verb)):
            return below
    head = sentence.head_of(verb)
    if head is not None and verb.rel == "ccomp":  # where a parser hangs both on the verb of saying: "was killed when jets hit it, she said"
        later = next((c for c in sentence.children(head, "ccomp") if c.index > verb.index), None)
        return later if later is not None and later.index in owned and _is_when(sentence, later, verb) else None
    if head is not None and verb.rel == "advcl" and head.index in owned and _is_when(sentence, verb, head) and _is_past(sentence, head):
        return head
    return None


def _is_past(sentence: Sentence, verb: Token) -> bool:
    helpers = {t.text.lower() for t in sentence.children(verb, "aux")}
    return verb.xpos in ("VBD", "VBN", "VBG") and not helpers - {"was", "were", "did"} and (verb.xpos == "VBD" or bool(helpers))


def _is_when(sentence: Sentence, verb: Token, main: Token) -> bool:
    """Say whether a clause behind the main one tells what was at that time; in front of it it may only be the occasion."""
    if main.index > verb.index or not _is_past(sentence, verb):
        return False
    breaks = "as" in marks(sentence, verb) and any(t.text.lower() in PARTS_OF_DAY for t in subject_tokens(sentence, verb))
    return breaks or any(t.text.lower() == "when" and t.index < verb.index for t in sentence.children(verb, "advmod", "mark"))


def _is_bare(sentence: Sentence, participle: Token) -> bool:
    return participle.xpos == "VBG" and not marks(sentence, participle) and sentence.child(participle, "aux") is None


def _is_means(sentence: Sentence, participle: Token) -> bool:
    """Say whether a participle tells of what was done by it, or of the course in which it was done: "by closing", "in fighting"."""
    opened = marks(sentence, participle)
    if opened == ["by"] and participle.lemma in _PROMISING:
        return False  # "today sought peace by promising to withdraw": what is promised is of no day yet
    return _is_bare(sentence, participle) or (opened == ["by"] or (opened == ["in"] and participle.lemma == "fight"))


_PROMISING = frozenset("promise pledge vow offer agree threaten propose plan commit swear undertake".split())


def _adopter(sentence: Sentence, noun: Token) -> Token | None:
    """Return the verb of what made words known, which say what a participle behind them tells: "adopted a text on Friday condemning"."""
    verb = sentence.head_of(noun)
    is_words = verb is not None and noun.upos == "NOUN" and noun.text.lower() in IN_WORDS and noun.deprel in ("obj", "nsubj:pass")
    return verb if is_words and verb is not None and _is_one_of(verb, _ADOPTING) and _is_past(sentence, verb) else None


_ADOPTING = ISSUING | ADOPTING | {"read", "make", "give"}


def _is_speaking(sentence: Sentence, participle: Token, verb: Token) -> bool:
    return _is_bare(sentence, participle) and participle.index < verb.index and participle.text.lower() in _PRESENT


def _carries(sentence: Sentence, noun: Token) -> bool:
    """Say whether the verb above a noun only says that the noun's act took place."""
    verb = sentence.head_of(noun)
    if verb is None or noun.deprel not in _DEPENDENT or (noun.rel == "obl" and case_of(sentence, noun) in _AROUND):
        return False  # "broke off talks on Wednesday after an attack"
    return verb.upos in VERBAL and _is_one_of(verb, _CARRIERS)


def _is_one_of(verb: Token, lemmas: frozenset[str]) -> bool:
    """Say whether a verb is one of these; its lemma may be a letter off ("launche")."""
    return bool({verb.lemma, verb.lemma + "e", verb.lemma[:-1]} & lemmas)
