"""Case phrases: whether a phrase stands behind a preposition and takes part in what is told."""

from __future__ import annotations

from casus.extract.clauses import case_of, marks
from casus.model.sentence import Sentence, Token

_ASIDE_CASES = frozenset(
    {
        "in addition to", "due to", "prior to", "owing to", "thanks to", "in contrast to", "in comparison with", "together with", "as of",
        "in spite of", "because of", "instead of", "ahead of", "in place of", "in terms of", "in light of", "as part of", "in case of",
        "regardless of", "as opposed to", "in response to", "with regard to", "with respect to", "in relation to", "as a result of",
        "in connection with", "in line with", "by means of", "on top of", "in view of", "on account of", "in accordance with", "except for",
        "along with", "apart from", "aside from", "other than", "as for",
    }
)  # fmt: skip


def _stands_by(sentence: Sentence, token: Token) -> bool:
    """Say whether those after a "with" only look on: "signed the accord, with Moscow as guarantor", "with Oslo mediating"."""
    first = sentence.child(token, "case")
    if first is None or first.index == 0 or sentence.tokens[first.index - 1].text != ",":
        return False
    after = max(t.index for t in sentence.subtree(token)) + 1
    if after < len(sentence.tokens) and sentence.tokens[after].text.lower() in ("as", "among"):
        return True
    heads = (token, *sentence.children(token, "conj"))  # "with Brazil and Cuba among those that lent support"
    return any(case_of(sentence, t) in ("as", "among") or t.xpos == "VBG" for h in heads for t in sentence.children(h, "nmod", "acl"))


def has_case(sentence: Sentence, token: Token, preposition: str) -> bool:
    """Say whether a phrase has the preposition, alone or as the last word of several ("out of")."""
    case = case_of(sentence, token)
    if case.startswith("according") or case in _ASIDE_CASES or (case == "with" and _stands_by(sentence, token)):
        return False  # who says so, and what is only mentioned, takes no part in it
    return case == preposition or case.split(" ")[-1:] == [preposition] or (not case and preposition in marks(sentence, token))


def is_right_behind(sentence: Sentence, noun: Token, phrase: Token) -> bool:
    """Say whether a phrase with a preposition begins right behind a noun, so that it is the noun's: "arrested two sailors from Peru"."""
    return any(t.index == noun.index + 1 for t in sentence.children(phrase, "case"))
