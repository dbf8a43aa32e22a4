"""Anchors: the words of a sentence that stand for a mention of a pair, and how surely."""

from __future__ import annotations

from collections.abc import Iterator

from casus.codebook.inflection import all_verb_forms
from casus.extract.clauses import MEASURES, NOMINALS, case_of, is_passive, is_verb, subject_tokens
from casus.extract.control import find_subjects
from casus.ground.spans import Span
from casus.model.sentence import Sentence, Token

_PRONOUNS = frozenset("he she it they we i him her them us its his their our who which that".split())
# "fighters of the Taliban", "a court in Bavaria", "the spokesman for the ministry": the one named stands for the whole phrase.
_PART_OF = frozenset({"of", "in", "from", "for", "at", "with", "by", "to", "on", "against", ""})
_SAYING = all_verb_forms(
    """say state announce declare tell add claim insist argue confirm note explain warn stress reveal disclose report write
    reiterate maintain indicate believe think hope know suggest emphasise emphasize signal make repeat tweet post""".split()
)
_OWNING = ("nmod:poss", "compound", "amod", "nmod:desc", "appos", "flat", "nmod")


def span_head(sentence: Sentence, span: Span) -> Token | None:
    """Return the word of a span on which its other words depend; None where no word of the sentence lies in it."""
    inside = [t for t in sentence.tokens if span.start < t.span.end and t.span.start < span.end and t.upos != "PUNCT"]
    if not inside:
        return None
    indices = {t.index for t in inside}
    tops = [t for t in inside if t.head not in indices]
    named = [t for t in tops if t.upos in NOMINALS and t.rel not in ("case", "punct", "det")]
    return (named or tops or inside)[0]


def stand_ins(sentence: Sentence, head: Token) -> dict[int, float]:
    """Return the words that stand for a mention, by index, with what each costs: 0 for the head itself, more the further it is.

    A phrase stands for the one named in it ("Taliban fighters", "a court in Bavaria"), a pronoun for the one who speaks ("Iran said it
    would").
    """
    found = {head.index: 0.0}
    for token, cost in _upwards(sentence, head):
        found.setdefault(token.index, cost)
    for index in list(found):
        token = sentence.tokens[index]
        for other in sentence.children(token, "appos", "flat"):
            found.setdefault(other.index, found[index] + 0.25)
    for pronoun in _own_pronouns(sentence, found):
        found.setdefault(pronoun.index, 0.5)
    return found


def _upwards(sentence: Sentence, head: Token) -> Iterator[tuple[Token, float]]:
    at, cost = head, 0.0
    for _ in range(4):
        above = sentence.head_of(at)
        if above is None or above.upos not in NOMINALS:
            return
        if at.rel == "conj":
            # "A and B met": what is said of the first is said of the second.
            cost += 0.1
        elif at.rel in ("appos", "flat", "compound", "amod") or at.deprel in ("nmod:desc", "nmod:poss"):
            cost += 0.5
        elif at.rel == "nmod" and (case_of(sentence, at) in _PART_OF or above.text.lower() in MEASURES):
            cost += 0.7
        else:
            return
        yield above, cost
        at = above


def _own_pronouns(sentence: Sentence, found: dict[int, float]) -> Iterator[Token]:
    """Yield the pronouns below a verb of which the mention is the subject: "Iran said it would", "Chad, while its army"."""
    for token in sentence.tokens:
        if not is_verb(token) or not any(t.index in found for t in find_subjects(sentence, token)):
            continue
        for below in sentence.children(token, "ccomp", "advcl", "parataxis", "conj", "xcomp"):
            for subject in subject_tokens(sentence, below):
                is_own = subject.upos == "PRON" and subject.text.lower() in _PRONOUNS
                if is_own or (not is_passive(sentence, below) and _has_pronoun_as_owner(sentence, subject)):
                    yield subject


def _has_pronoun_as_owner(sentence: Sentence, token: Token) -> bool:
    return any(owner.text.lower() in _PRONOUNS for owner in sentence.children(token, "nmod:poss"))


def is_saying(token: Token) -> bool:
    """Say whether a verb only tells what follows."""
    return token.text.lower() in _SAYING
