"""What somebody only foresees or asks himself: "is confident that it will ratify", "if he is willing to offer them a deal"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens, marks
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
    if head is None or head.upos != "ADJ" or head.text.lower() not in _FORESEEING or verb.rel not in ("ccomp", "csubj", "advcl"):
        return False
    return any(t.text.lower() in WILL for t in aux_tokens(sentence, verb))


def _is_in_question(sentence: Sentence, adjective: Token) -> bool:
    """Say whether a clause about who is ready or willing is a condition or a question: "if he is willing to", "when it is ready to"."""
    opened = {*marks(sentence, adjective), *(t.text.lower() for t in sentence.children(adjective, "advmod") if t.xpos == "WRB")}
    return adjective.rel in ("advcl", "ccomp", "csubj", "acl") and (not _ASKING.isdisjoint(opened) or "when" in opened)


def of_adjective(sentence: Sentence, adjective: Token) -> Status:
    """Return what an adjective makes of the infinitive under it: "ready to meet them"; "not ready to" and "if it is ready to" are none."""
    effect = ADJECTIVE.get(adjective.text.lower(), "hypothetical")
    if effect == "planned" and _is_in_question(sentence, adjective):
        return "hypothetical"
    return "denied" if effect == "planned" and is_negated(sentence, adjective) else effect
