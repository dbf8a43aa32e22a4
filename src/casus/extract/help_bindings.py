"""What must stand beside words of treaties, talks and help: "signed", "paid for", "discussed"."""

from __future__ import annotations

from collections.abc import Callable

from casus.extract.clauses import case_of, is_passive, marks
from casus.model.sentence import Sentence, Token


def _signs_paper(sentence: Sentence, verb: Token) -> bool:
    """Say whether a paper told of before is signed, not a player or a book: "refused to sign", "signed with a reservation"."""
    if sentence.child(verb, "obj", "iobj", "ccomp", "nsubj:pass") is not None or verb.rel == "acl":
        return False
    return not any(case_of(sentence, t) in ("for", "off", "up", "away", "in", "into", "to") for t in sentence.children(verb, "obl"))


def _signs_away(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is signed is not given away by it: "it has been signed away"."""
    return not any(t.text.lower() in ("away", "over") for t in sentence.tokens[verb.index + 1 : verb.index + 4])


def _pays_for_others(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is paid for, not what one buys: "paid for the stadium", not "the gas it has paid for"."""
    if sentence.child(verb, "obj", "iobj") is not None:
        return False  # "paid the boys for it"
    paid = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "for"]
    if any(t.text.lower() in ("them", "it", "that") or t.lemma in _BOUGHT for t in paid):
        return False
    above = sentence.head_of(verb)
    is_price = above is not None and verb.rel == "acl" and above.lemma == "price"
    return (bool(paid) and not is_price) or is_passive(sentence, verb)


def _talks_of_it(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is discussed: not "visited Chad to discuss it", which is told itself, nor "declined to discuss details"."""
    above = sentence.head_of(verb)
    if above is None or "to" not in marks(sentence, verb):
        return True
    return above.lemma not in (_MEETING if verb.rel == "advcl" else _DECLINING)


def _brings_it_about(sentence: Sentence, verb: Token) -> bool:
    """Say whether a truce is arranged, not accepted or broken that somebody arranged."""
    above = sentence.head_of(verb)
    return above is None or verb.rel != "acl" or above.rel != "obj"


def _lets_use(sentence: Sentence, verb: Token) -> bool:
    """Say whether one lets others use what is one's own, and is not only asked to."""
    return "to" not in marks(sentence, verb)


_MEETING = frozenset(
    "visit meet receive see call confer gather convene assemble speak talk sit arrange hold phone telephone schedule".split()
)
_BOUGHT = frozenset("share stock gas oil coal ticket ship arm weapon".split())  # what one buys
_DECLINING = frozenset("decline refuse".split())
HELP_BINDINGS: dict[str, Callable[[Sentence, Token], bool]] = {
    "support.sign-bare": _signs_paper,
    "support.sign-it": _signs_away,
    "aid.pay-for-others": _pays_for_others,
    "consult.discuss": _talks_of_it,
    "agree.arrange-truce": _brings_it_about,
    "cooperate.let-land": _lets_use,
}
