"""Links a he or she that says something to who alone acts in the sentence before."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.person_links import barred_by_words, is_predicate
from casus.extract.quotes import Quote
from casus.extract.referents import Node, Referents, gender_of_pronoun

_BACK = 3  # sentences before the quotation
_PARAGRAPHS = 2


def link_turn(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link an open "he" of "“...,” he said" to the person who alone is a subject in the last sentence before his words that has one.

    So also in "He said ..." where no other person stands in that sentence or behind it.

    Args:
        referents: the report's nodes; those before the pronoun are linked already.
        node: the pronoun.
        speaker: who spoke last before it, or None.
    """
    if not node.is_open or node.word not in (nouns.HE | nouns.SHE) or not node.says():
        return
    words = _words_before(referents, node)
    if words is None and node.token.index > 0:
        return
    found = _acting_before(referents, node, words)
    if found is None or found.entity in barred_by_words(referents, node, speaker):
        return
    if words is None or not _tells_of_one(referents, node, words) or _acts_alone(referents, node, found):
        referents.take(node, found)


def _words_before(referents: Referents, node: Node) -> Quote | None:
    """Return the quotation that ends right before a pronoun."""
    words = referents.quotes.before(node.token.span.start)
    last = node.sentence.tokens[node.token.index - 1] if node.token.index else None
    return words if words is not None and last is not None and words.outer.end > last.span.start else None


def _acting_before(referents: Referents, node: Node, words: Quote | None) -> Node | None:
    """Return the one person of the pronoun's gender among the subjects of the nearest sentence before that has any, or its main subject.

    Without words in quotation marks before the pronoun no other such person may stand between.
    """
    first = node.sentence.index - 1 if words is None else min(referents.sentences_of(words), default=node.sentence.index)
    end = node.sentence.span.start if words is None else words.outer.start
    for index in range(first, max(-1, first - _BACK - 1), -1):
        sentence = referents.reading.sentences[index]
        if referents.reading.sentences[first].paragraph - sentence.paragraph > _PARAGRAPHS:
            return None
        here = [n for n in referents.by_sentence.get(index, ()) if n.quote is None and n.token.span.end <= end]
        fitting = [n for n in here if _may_be(referents, n, node)]
        acting = {n.entity: n for n in fitting if n.is_subject}
        main = referents.main_subject(sentence)
        if words is not None and acting and any(_acts_besides(n, acting) for n in here):
            return None  # "The minister advised Ruiz to go, and the Peruvian refused"
        if words is not None and main is not None and main.entity in acting:
            return main
        if acting or (fitting and words is None):
            others = {n.entity for n in fitting} if words is None else set(acting)
            return next(iter(acting.values())) if acting and len(others) == 1 else None
    return None


def _acts_besides(node: Node, acting: dict[str, Node]) -> bool:
    """Say whether somebody else is the subject of a further main clause."""
    verb = node.verb()
    is_other = node.is_subject and len(acting.keys() | {node.entity}) > 1
    return is_other and verb is not None and verb.rel == "conj" and node.mention.kind in ("person", "pronoun", "other", "group")


def _tells_of_one(referents: Referents, node: Node, words: Quote) -> bool:
    """Say whether words are about another person of the speaker's gender, who may be the one before them: "“He was brave,” he said"."""
    alike = nouns.HE if node.word in nouns.HE else nouns.SHE
    inside = (n for i in referents.sentences_of(words) for n in referents.by_sentence.get(i, ()) if words.outer.covers(n.token.span))
    return any(n.word in alike for n in inside)


def _acts_alone(referents: Referents, node: Node, found: Node) -> bool:
    """Say whether no other person of the gender is a subject in the sentences around who acts before the words."""
    near = range(max(0, found.sentence.index - _BACK), node.sentence.index)
    subjects = (n for i in near for n in referents.by_sentence.get(i, ()) if n.is_subject and n.quote is None)
    return all(n.entity == found.entity for n in subjects if _may_be(referents, n, node))


def _may_be(referents: Referents, other: Node, node: Node) -> bool:
    """Say whether a mention is of a person of the pronoun's gender."""
    if not referents.is_person(other) or is_predicate(other):
        return False
    return referents.facts[other.entity].gender in (None, gender_of_pronoun(node.word))
