"""Those named as some of a group: "several states, including Chad", "40 people, including 2 Swedes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casus.extract.cast import Cast, Role, is_same
from casus.extract.clauses import case_of, is_verb
from casus.model.account import Statement
from casus.model.sentence import Sentence, Token

_INCLUDING = frozenset({"including", "such as"})


def examples(cast: Cast, sentence: Sentence, group: Role, statements: Sequence[Statement]) -> Iterator[Role]:
    """Yield those who are named as being of a group, but for those of the group's own side."""
    token = group.token
    if token.xpos not in ("NNS", "NNPS") and group.party.actor is not None:
        return
    above = sentence.head_of(token)
    behind = list(sentence.children(token, "nmod", "obl"))
    if above is not None and is_verb(above):  # parsers may hang what a comma sets off on the verb
        behind += [t for t in sentence.children(above, "obl") if _is_next_phrase(sentence, token, t)]
    named = [t for first in behind if case_of(sentence, first) in _INCLUDING for t in (first, *sentence.children(first, "conj"))]
    found: list[Role] = []
    for role in (cast.role(sentence, t, statements) for t in named):
        is_own = role.party.actor is not None and role.party.actor == group.party.actor
        is_somebody = role.party.actor is not None or (role.is_actor and role.token.upos == "PROPN")
        is_told = group.party.span is not None and group.party.span.covers(role.token.span)  # in the words of the group
        is_named = role.party.actor is not None and role.token.upos == "PROPN"
        if is_somebody and (is_named or not is_told) and role.is_actor and not is_own and not is_same(role, found):
            found.append(role)
            yield role


def is_example(sentence: Sentence, token: Token) -> bool:
    """Say whether one is named as an example, or beside one: "groups such as A and B"."""
    while token.rel == "conj" and token.head >= 0:
        token = sentence.tokens[token.head]
    return case_of(sentence, token) in _INCLUDING


def _is_next_phrase(sentence: Sentence, token: Token, phrase: Token) -> bool:
    """Say whether a phrase begins where the phrase of a word ends, but for a comma."""
    start = min((t.index for t in sentence.children(phrase, "case")), default=phrase.index)
    end = max(t.index for t in sentence.subtree(token) if t.upos != "PUNCT")
    return end < start and all(t.upos == "PUNCT" for t in sentence.tokens[end + 1 : start])
