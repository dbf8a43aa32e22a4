"""Second predicates with a subject of their own: what the first one's clause says of them."""

from __future__ import annotations

from casus.extract.clauses import RELATIVE, aux_tokens, marks, subject_tokens
from casus.extract.embedding import CONDITIONAL, WILL
from casus.model.account import Status
from casus.model.sentence import Sentence, Token

_IN_QUESTION = frozenset({*CONDITIONAL, "whether"})


def of_own_subject(sentence: Sentence, verb: Token, head: Token, *, is_first: bool) -> tuple[bool, Status | None]:
    """Return whether a second predicate with its own subject stands for itself, and the status that the way to it gives it.

    Args:
        sentence: the sentence.
        verb: the second predicate.
        head: the first one, of which the parser makes it a part.
        is_first: whether the second is the act itself, not one above it.
    """
    if "whether" in marks(sentence, verb):
        return True, "hypothetical"  # "it remains to be seen how much was lost, and whether they will send troops"
    if head.rel == "advcl" and _IN_QUESTION.intersection(marks(sentence, head)):
        return True, "hypothetical"  # "if A left and B expelled its envoy": the "if" is of both
    if any(t.xpos in ("WDT", "WP") and t.text.lower() in RELATIVE for t in subject_tokens(sentence, verb)):
        return True, None  # "a party founded to free slaves, and which backed the law"
    return not is_first or head.rel in ("acl", "advcl", "root", "parataxis"), None


def is_under_same_condition(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Say whether an "if" in front of two promises is of both: "if they refuse, Chad will leave and Mali will sue them"."""
    if not all(any(t.text.lower() in WILL for t in aux_tokens(sentence, v)) for v in (verb, head)):
        return False
    return any(c.index < head.index and CONDITIONAL.intersection(marks(sentence, c)) for c in sentence.children(head, "advcl"))
