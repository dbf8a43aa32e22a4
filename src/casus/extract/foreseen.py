"""What somebody only foresees or asks himself: "is confident that it will ratify"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens, marks, subject_tokens
from casus.extract.embedding import ADJECTIVE, CONDITIONAL, WILL
from casus.extract.unreal import is_negated
from casus.model.account import Status
from casus.model.sentence import Sentence, Token

_FORESEEING = frozenset(
    """sure certain confident hopeful optimistic convinced doubtful sceptical skeptical likely unlikely possible probable afraid worried
    concerned fearful unclear uncertain inevitable conceivable positive""".split()
)
_ASKING = frozenset({*CONDITIONAL, "whether"})


def is_foreseen(sentence: Sentence, verb: Token, head: Token | None) -> bool:
    """Say whether a clause tells what is to come as somebody's expectation: "aren't sure they will vote for her"."""
    if head is None or verb.rel not in ("ccomp", "csubj", "advcl") or not any(t.text.lower() in WILL for t in aux_tokens(sentence, verb)):
        return False
    if head.upos == "ADJ":
        return head.text.lower() in _FORESEEING
    return head.lemma in _THINKING and verb.rel == "ccomp" and _is_of_others(sentence, verb, head)


_THINKING = frozenset("think believe guess reckon bet feel".split())
_SPEAKERS = frozenset({"i", "we"})


def _is_of_others(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether who thinks is surely another than who will do it: "I think she will release them", not "he thinks that he will"."""
    who, whose = subject_tokens(sentence, head), subject_tokens(sentence, verb)
    if not who or not whose:
        return False
    if who[0].text.lower() in _SPEAKERS or whose[0].text.lower() in _SPEAKERS:
        return (who[0].text.lower() in _SPEAKERS) != (whose[0].text.lower() in _SPEAKERS)
    return whose[0].upos != "PRON"


def _is_in_question(sentence: Sentence, adjective: Token) -> bool:
    """Say whether a clause about who is ready or willing is a condition or a question: "if he is willing to", "when it is ready to"."""
    opened = {*marks(sentence, adjective), *(t.text.lower() for t in sentence.children(adjective, "advmod") if t.xpos == "WRB")}
    return adjective.rel in ("advcl", "ccomp", "csubj", "acl") and (not _ASKING.isdisjoint(opened) or "when" in opened)


def _is_duty(sentence: Sentence, adjective: Token) -> bool:
    """Say whether somebody only ought to be ready: "must be ready to fight", "have to be willing to yield"."""
    above = sentence.head_of(adjective)
    forced = above is not None and adjective.rel == "xcomp" and above.lemma in ("have", "need")
    return forced or any(t.text.lower() in ("must", "should") for t in aux_tokens(sentence, adjective))


def of_adjective(sentence: Sentence, adjective: Token) -> Status | None:
    """Return what an adjective makes of the infinitive under it: "ready to meet them"; "not ready to" and "if it is ready to" are none.

    None where it only says how a thing was done ("were quick to condemn it").
    """
    if _tells_how(sentence, adjective):
        return None
    effect = ADJECTIVE.get(adjective.text.lower(), "hypothetical")
    if effect == "planned" and (_is_in_question(sentence, adjective) or _is_duty(sentence, adjective)):
        return "hypothetical"  # "if it is ready to meet them", "must be ready to meet them"
    return "denied" if effect == "planned" and is_negated(sentence, adjective) else effect


_HOW = frozenset("quick swift wrong right unwise foolish".split())


def _tells_how(sentence: Sentence, adjective: Token) -> bool:
    """Say whether an adjective is said of those who did a thing: "was wrong to invade it", no "it was wrong to"."""
    if adjective.lemma not in _HOW or is_negated(sentence, adjective) or _is_in_question(sentence, adjective):
        return False
    subjects = subject_tokens(sentence, adjective)
    is_past = any(t.text.lower() in ("was", "were") for t in sentence.children(adjective, "cop"))
    is_modal = any(t.xpos == "MD" for t in aux_tokens(sentence, adjective))
    return is_past and not is_modal and bool(subjects) and subjects[0].text.lower() != "it"
