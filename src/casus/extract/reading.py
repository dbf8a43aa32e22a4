"""What has been read of one report so far, for each step of extraction to look things up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from casus.ground.spans import Span, hull
from casus.model.account import Mention, Party, Timex
from casus.model.report import Report
from casus.model.sentence import Sentence, Token

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "ADJ"})
# What hangs on a noun without being part of the phrase that names it.
ASIDES = frozenset(
    "nsubj cop expl acl:relcl acl appos parataxis conj cc punct advcl dep orphan discourse list".split()  # "it was [a column] that fired"
)


@dataclass(frozen=True)
class Reading:
    """One report's sentences (of its body only), with the mentions and times found so far.

    Args:
        report: the report.
        sentences: its parsed body sentences; `sentences[i].index == i`.
        mentions: linked mentions, in order of the text.
        times: time expressions, in order of the text.
    """

    report: Report
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...] = ()
    times: tuple[Timex, ...] = ()

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    @cached_property
    def _by_head(self) -> dict[tuple[int, int], Mention]:
        return {(m.sentence, m.head): m for m in self.mentions}

    @cached_property
    def _by_sentence(self) -> dict[int, list[Mention]]:
        found: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.sentence, []).append(mention)
        return found

    @cached_property
    def _by_entity(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.entity, []).append(mention)
        return found

    @cached_property
    def _times_of(self) -> dict[int, list[Timex]]:
        found: dict[int, list[Timex]] = {}
        for time in self.times:
            found.setdefault(time.sentence, []).append(time)
        return found

    def mention_at(self, sentence: Sentence, token: Token) -> Mention | None:
        """Return the mention whose head is this token, or None."""
        return self._by_head.get((sentence.index, token.index))

    def mentions_in(self, sentence: Sentence) -> Sequence[Mention]:
        """Return the mentions of a sentence, in order."""
        return self._by_sentence.get(sentence.index, [])

    def mentions_of(self, entity: str | None) -> Sequence[Mention]:
        """Return the mentions of one entity, in order of the text."""
        return self._by_entity.get(entity or "", [])

    def times_in(self, sentence: Sentence) -> Sequence[Timex]:
        """Return the time expressions of a sentence, in order."""
        return self._times_of.get(sentence.index, [])

    def party(self, sentence: Sentence, token: Token) -> Party:
        """Return the party that the phrase headed by this token names: its mention's, or one that is known only by its words."""
        mention = self.mention_at(sentence, token)
        if mention is None or mention.name is None:
            mention = self._name_behind(sentence, token) or mention
        if mention is not None:
            return Party(mention.span, mention.text, mention.actor, mention.entity, mention.sector)
        span = phrase_span(sentence, token)
        return Party(span, span.of(self.text))

    def _name_behind(self, sentence: Sentence, token: Token) -> Mention | None:
        """Return the name right behind a noun that it renames ("the news agency Tass"), or None."""
        name = next((c for c in sentence.children(token, "appos", "flat") if c.index == token.index + 1), None)
        mention = self.mention_at(sentence, name) if name is not None and token.upos == "NOUN" else None
        return mention if mention is not None and mention.name is not None and mention.kind != "place" else None

    def parties(self, sentence: Sentence, token: Token) -> tuple[Party, ...]:
        """Return the party of a phrase and of each phrase coordinated with it ("Albania and Croatia": two).

        A conjunct inside a name that was found as one ("Bosnia and Herzegovina") is no party of its own, nor is a second office beside a
        name ("Holm, the chairman and chief negotiator, said").
        """
        found = [self.party(sentence, token)]
        others = tuple(t for t in sentence.children(token, "conj") if not _is_second_office(sentence, token, t))
        names = [m for m in self.mentions_in(sentence) if m.name is not None and m.head in {t.index for t in others}]
        for other in others:
            inside = any(p.span is not None and p.span.covers(other.span) for p in found)
            is_piece = any(m.span.covers(other.span) and m.head != other.index for m in names)  # "Burkina" of "Burkina Faso"
            if other.upos in _NOMINAL and not inside and not is_piece:
                found.append(self.party(sentence, other))
        return tuple(found)


def _is_second_office(sentence: Sentence, name: Token, other: Token) -> bool:
    """Say whether a singular noun coordinated with a name goes on what stands beside it: "Holm, the chairman and chief negotiator".

    Behind a comma it does so where it has no article and no name: "Holm, the chairman of the board, and former president of the league".
    """
    beside = next((t for t in sentence.children(name, "appos") if t.index < other.index), None)
    if beside is None or name.upos != "PROPN" or other.xpos != "NN":
        return False
    if not any(t.text == "," for t in sentence.tokens[beside.index : other.index]):
        return True
    is_bare = sentence.child(other, "det", "nmod:poss", "nummod") is None
    return name.entity[2:] == "PER" and is_bare and not any(t.entity[2:] == "PER" for t in sentence.subtree(other))


def phrase_span(sentence: Sentence, token: Token, without: frozenset[str] = ASIDES) -> Span:
    """Return the span of the phrase headed by a token, without its asides, leading case words and quotation marks."""
    kept = [t for t in sentence.subtree(token, without=without) if t.upos != "PUNCT" or t.text in "-–.’'"]
    while kept and kept[0].index != token.index and (kept[0].rel in ("case", "cc", "mark", "punct") and kept[0].head == token.index):
        if [t.text.lower() for t in kept[:2]] in (["at", "least"], ["at", "most"]):
            break  # "at least eight people"
        kept.pop(0)
    return hull(t.span for t in _run_around(kept, token))


def _run_around(tokens: list[Token], head: Token) -> list[Token]:
    """Return the tokens from the first to the last that stand in one run around the head; a gap of marks does not part them."""
    place = next(i for i, t in enumerate(tokens) if t.index == head.index)
    start = end = place
    while start > 0 and tokens[start].index - tokens[start - 1].index <= 2:
        start -= 1
    while end + 1 < len(tokens) and tokens[end + 1].index - tokens[end].index <= 2:
        end += 1
    return tokens[start : end + 1]
