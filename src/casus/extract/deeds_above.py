"""Verbs above an infinitive by which it is done: "is said to have fired", "was seen to strike"."""

from __future__ import annotations

from casus.extract.clauses import aux_tokens, is_passive
from casus.extract.governors import TRYING
from casus.model.sentence import Sentence, Token

# A parliament does these by voting to do them.
_DECIDED_BY_VOTE = frozenset(
    """ratify approve endorse reject back pass adopt condemn accept uphold confirm denounce repeal annul rescind censure support
    oppose demand urge overrule override impeach""".split()
)
# Who tries to do these does them, whatever comes of it.
_DONE_BY_TRYING = frozenset("mediate reconcile conciliate cajole coax persuade woo".split())
_REPORTED = frozenset({"say", "report"})
_PERCEIVED = frozenset({"hear", "see"})
_CHANCES = frozenset("hour moment occasion opportunity chance".split())


def is_decided_or_tried(sentence: Sentence, at: Token, head: Token) -> bool:
    """Say whether an infinitive is done by the verb above, as that is: "voted to condemn it", "tried to mediate"."""
    decided = head.lemma == "vote" and at.lemma in _DECIDED_BY_VOTE
    is_joining = at.lemma == "bring" and any(t.text.lower() == "together" for t in sentence.children(at, "advmod"))
    attempted = head.lemma in TRYING and (at.lemma in _DONE_BY_TRYING or is_joining)  # "are trying to bring the two together"
    return decided or attempted or (head.lemma in ("persuade", "convince") and head.xpos in ("VBD", "VBN"))


def is_told_above(sentence: Sentence, at: Token, head: Token) -> bool:
    """Say whether the verb above only tells or makes possible what the infinitive says was done.

    What somebody is said to have done, or to be doing, is told as done; so is what he was seen, heard or made to do, and what he seized
    the moment to do.
    """
    auxes = {t.text.lower() for t in aux_tokens(sentence, at)}
    is_over = "have" in auxes or ("be" in auxes and at.xpos == "VBG")
    if is_over and ((head.lemma in _REPORTED and is_passive(sentence, head)) or head.lemma == "claim"):
        return True
    if head.lemma in _PERCEIVED or head.lemma == "make":
        return at.rel == "xcomp" and is_passive(sentence, head)
    return head.lemma == "seize" and any(t.lemma in _CHANCES for t in sentence.children(head, "obj"))


def seizing(sentence: Sentence, chance: Token) -> Token | None:
    """Return the verb by which somebody seized a chance, on which the infinitive hangs: "seized the moment to demand it"."""
    verb = sentence.head_of(chance) if chance.lemma in _CHANCES and chance.rel == "obj" else None
    return verb if verb is not None and verb.lemma == "seize" else None
