"""The span of a mention: its phrase without clauses, appositions and leading prepositions."""

from __future__ import annotations

from casus.extract.reading import ASIDES
from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# A noun that is a predicate carries the whole clause.
_CLAUSE = frozenset(
    {
        "nsubj",
        "csubj",
        "cop",
        "aux",
        "mark",
        "expl",
        "obl",
        "obj",
        "iobj",
        "ccomp",
        "xcomp",
        "vocative",
        "discourse",
        "advcl",
        "reparandum",
    }
)
_ASIDE = ASIDES | _CLAUSE
_BELOW = frozenset({"acl:relcl", "acl", "appos", "parataxis", "advcl"})
_LEADING = frozenset({"ADP", "SCONJ", "CCONJ", "AUX", "PUNCT", "INTJ", "PART"})
_TRAILING = frozenset({"PUNCT", "PART", "ADP", "CCONJ", "SCONJ"})
_HYPHENS = "-‑–"
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december jan jan. feb feb. mar. apr apr. aug aug. sept sept. sep oct oct. nov nov. dec dec. yesterday today tomorrow "
    "tonight to-day to-morrow to-night".split()
)
_TIME_LINKS = frozenset({"nmod", "obl", "advmod", "nmod:unmarked", "nmod:tmod", "obl:unmarked", "obl:tmod"})


def mention_span(sentence: Sentence, head: Token) -> Span:
    """Return the span of the phrase headed by a noun: "a representative of the party", not "to the party,".

    A possessive mark at the end is left out, and so is what a comma or dash parts from the head ("countries, from Peru to Chile"),
    and a day or month that says when ("parliament on Monday").
    """
    kept = {head.index}
    for child in sentence.children(head):
        if not _ASIDE.intersection((child.rel, child.deprel)):
            kept.update(t.index for t in sentence.subtree(child, without=_BELOW))
    for child in sentence.subtree(head):
        if child.index in kept and child.index > head.index and _says_when(sentence, child):
            kept.difference_update(t.index for t in sentence.subtree(child))
    start = end = head.index
    while start > 0 and (start - 1 in kept or _joins(sentence, start - 1, kept)) and not _is_break(sentence.tokens[start - 1]):
        start -= 1
    while end + 1 < len(sentence.tokens) and (end + 1 in kept or _joins(sentence, end + 1, kept)):
        if _is_break(sentence.tokens[end + 1]) and not _in_list(sentence, end + 1, kept):
            break
        end += 1
    end = _end_of_word(sentence, end)
    tokens = list(sentence.tokens[start : end + 1])
    is_bound = [t.text.lower() for t in tokens[:2]] in (["at", "least"], ["at", "most"])
    while not is_bound and tokens[0].index < head.index and (tokens[0].upos in _LEADING or tokens[0].rel in ("case", "fixed", "advmod")):
        tokens.pop(0)
    while tokens[-1].index > head.index and (tokens[-1].upos in _TRAILING or tokens[-1].text in ("here", "there")):
        tokens.pop()
    return hull(t.span for t in tokens)


def _end_of_word(sentence: Sentence, end: int) -> int:
    """Return where the hyphened word ends that a phrase stops in ("aide-de | -camp")."""
    tokens = sentence.tokens
    while tokens[end].text.islower() and end + 2 < len(tokens) and tokens[end + 1].text in _HYPHENS and tokens[end + 2].upos == "NOUN":
        if tokens[end].span.end != tokens[end + 1].span.start or tokens[end + 1].span.end != tokens[end + 2].span.start:
            break
        end += 2
    return end


def _says_when(sentence: Sentence, token: Token) -> bool:
    """Say whether a word is a day or a month that says when: "parliament on Monday", "a summit last June", not "the treaty of May"."""
    if fold(token.text) not in _CALENDAR or not _TIME_LINKS.intersection((token.rel, token.deprel)):
        return False
    case = sentence.child(token, "case")
    return case is None or fold(case.text) in ("on", "in", "since", "until", "by")


def _joins(sentence: Sentence, index: int, kept: set[int]) -> bool:
    """Say whether a token outside the phrase stands between two that are inside: a mark, or "and" in "foreign and defence minister"."""
    token = sentence.tokens[index]
    inner = token.upos in ("PUNCT", "CCONJ", "PART") or token.deprel in ("conj", "cc")
    return inner and index - 1 in kept | {index - 1} and index - 1 in kept and index + 1 in kept


def _in_list(sentence: Sentence, comma: int, kept: set[int]) -> bool:
    """Say whether a comma stands between names that end in "and" one: "the envoys of Mali, Chad and Togo"."""
    if sentence.tokens[comma].text != "," or comma + 1 not in kept:
        return False
    names = [t for t in sentence.tokens if t.deprel == "conj" and t.index in kept and t.upos == "PROPN" and t.head in kept]
    behind = [t for t in names if t.head < comma < t.index and sentence.tokens[t.head].upos == "PROPN"]
    return len(behind) > 1 and any(sentence.child(t, "cc") is not None for t in behind)


def _is_break(token: Token) -> bool:
    return token.upos == "PUNCT" and token.text not in (*_HYPHENS, ".", "’", "'", "“", "”", '"', "/")
