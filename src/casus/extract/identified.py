"""Those who are named beside the kind of which a clause tells: "Mr Ames, a Liberal who has"."""

from __future__ import annotations

from casus.extract.clauses import case_of, has_rel, subject_tokens
from casus.model.sentence import Sentence, Token


def identified(sentence: Sentence, noun: Token) -> list[Token]:
    """Return those who are said to be among a kind, or whom a kind is an apposition of, instead of the kind.

    "Chad and Mali are among the states that left", "Mr Ames, a Liberal who has endorsed nobody".
    """
    above = sentence.head_of(noun)
    counts = above is not None and noun.rel == "nmod" and above.text.lower() == "one" and case_of(sentence, noun) == "of"
    top = above if counts and above is not None else noun
    is_only = any(t.text.lower() in ("only", "sole") for t in sentence.children(noun, "amod"))  # "Chad is the only one of them that left"
    is_said = has_rel(sentence, top, "cop") and (counts or is_only or case_of(sentence, top) == "among")
    named = _apposed(sentence, noun)
    return (subject_tokens(sentence, top) if is_said else []) or [named or noun]


def _apposed(sentence: Sentence, noun: Token) -> Token | None:
    """Return the name in front of a comma that an indefinite noun is an apposition of; None where the two are not of one kind."""
    above, article = sentence.head_of(noun), sentence.child(noun, "det")
    is_one = noun.rel == "appos" and noun.xpos in ("NN", "NNP") and article is not None and article.text.lower() in ("a", "an")
    start = min(t.index for t in sentence.subtree(noun) if t.upos != "PUNCT")
    if above is None or not is_one or start < 2 or sentence.tokens[start - 1].text not in _COMMAS:
        return None
    is_person = any(t.text.lower() == "who" for clause in sentence.children(noun, "acl") for t in subject_tokens(sentence, clause))
    kind = "PER" if is_person else "ORG"
    return next((t for t in (above, _name_ending(sentence, start - 2)) if t.upos == "PROPN" and t.entity.endswith(kind)), None)


def _name_ending(sentence: Sentence, end: int) -> Token:
    """Return the head of the name that ends with a token."""
    start = end
    while start and sentence.tokens[start].entity.startswith("I-"):
        start -= 1
    return next((t for t in sentence.tokens[start : end + 1] if not start <= t.head <= end), sentence.tokens[end])


_COMMAS = frozenset({",", "-", "–", "—", "--", "("})


def named_as_first(sentence: Sentence, noun: Token) -> list[Token]:
    """Return who is named as the first or last to do something: "the first member of Congress to endorse him was Ames"."""
    above = sentence.head_of(noun)
    if above is None or noun.rel != "nsubj" or not has_rel(sentence, above, "cop") or above.upos != "PROPN":
        return []
    return [above] if any(t.text.lower() in _ORDINALS for t in sentence.children(noun, "amod")) else []


_ORDINALS = frozenset("first second third last latest only".split())
