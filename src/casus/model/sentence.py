"""A parsed sentence: its tokens and their dependency tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from casus.ground.spans import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a sentence, in the words of Universal Dependencies version 2.

    Args:
        index: its place in the sentence, from 0.
        span: its characters in the report's text.
        text: its characters.
        lemma: its dictionary form.
        upos: universal part of speech (NOUN, VERB, ...).
        xpos: Penn Treebank tag (VBD, MD, ...).
        head: index of the token it depends on; -1 for the root.
        deprel: its relation to the head (nsubj, obj, obl:agent, ...; root for the root).
        entity: B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG or O.
        rel: the relation without its subtype: `nsubj` for `nsubj:pass`. It follows from `deprel`; kept because every rule asks for it.
    """

    index: int
    span: Span
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    entity: str = "O"
    rel: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Set what follows from the relation."""
        object.__setattr__(self, "rel", self.deprel.partition(":")[0])


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a report.

    Args:
        index: its place among the sentences of the report, from 0.
        paragraph: number of the paragraph it stands in, from 1.
        span: its characters in the report's text.
        tokens: its tokens in order.
        dependents: for each token the indices of its dependents, in order.
    """

    index: int
    paragraph: int
    span: Span
    tokens: tuple[Token, ...]
    dependents: tuple[tuple[int, ...], ...]

    @classmethod
    def from_tokens(cls, index: int, paragraph: int, span: Span, tokens: tuple[Token, ...]) -> Sentence:
        """Build the sentence and its table of dependents."""
        below: list[list[int]] = [[] for _ in tokens]
        for token in tokens:
            if token.head >= 0:
                below[token.head].append(token.index)
        return cls(index, paragraph, span, tokens, tuple(map(tuple, below)))

    @property
    def root(self) -> Token:
        """The token on which all others depend."""
        return next((t for t in self.tokens if t.head < 0), self.tokens[0])

    def children(self, token: Token, *rels: str) -> Sequence[Token]:
        """Return the dependents of a token in order; with `rels`, only those whose relation (with or without subtype) is named."""
        found: list[Token] = []
        tokens = self.tokens
        for i in self.dependents[token.index]:  # a plain loop, since most words have none below them: nothing is asked more often
            child = tokens[i]
            if not rels or child.rel in rels or child.deprel in rels:
                found.append(child)
        return found

    def child(self, token: Token, *rels: str) -> Token | None:
        """Return the first such dependent, or None."""
        for i in self.dependents[token.index]:
            child = self.tokens[i]
            if not rels or child.rel in rels or child.deprel in rels:
                return child
        return None

    def head_of(self, token: Token) -> Token | None:
        """Return the token that this one depends on, or None for the root."""
        return self.tokens[token.head] if token.head >= 0 else None

    def subtree(self, token: Token, *, without: frozenset[str] = frozenset()) -> list[Token]:
        """Return the token and all below it, in order of the text; branches whose relation is in `without` are left out.

        The relation of the token itself does not count. Subtypes count when named in full (`acl:relcl`) or by their stem (`acl`).
        """
        found, stack = [], [token.index]
        while stack:
            index = stack.pop()
            found.append(index)
            below = self.dependents[index]
            if without:
                below = tuple(i for i in below if (child := self.tokens[i]).deprel not in without and child.rel not in without)
            stack += below
        found.sort()
        return [self.tokens[i] for i in found]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """Yield the head of the token, the head of that, and so on up to the root."""
        head = token.head
        while head >= 0:
            yield self.tokens[head]
            head = self.tokens[head].head

    def is_below(self, token: Token, top: Token) -> bool:
        """Say whether `top` is among the ancestors of `token`, or the token itself."""
        return token.index == top.index or any(a.index == top.index for a in self.ancestors(token))

    def token_at(self, offset: int) -> Token | None:
        """Return the token that covers a character offset, or None."""
        return next((t for t in self.tokens if t.span.start <= offset < t.span.end), None)
