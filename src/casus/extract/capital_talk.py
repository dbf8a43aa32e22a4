"""What the holder of an office says of a capital: of his own ("Lima would wait"), of another's."""

from __future__ import annotations

from collections.abc import Iterator

from casus.extract.referents import SAYING, Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_MODALS = frozenset("will would can could cannot wo".split())
_WILLING = frozenset("ready willing prepared".split())


def spoken_of(referents: Referents, node: Node) -> Iterator[tuple[Node, Token]]:
    """Yield the states that are subjects of what the holder of an office says, each with the verb of its clause."""
    verb = node.verb()
    if verb is None or not node.is_subject or fold(verb.text) not in SAYING:
        return
    for clause in node.sentence.children(verb, "ccomp"):
        subject = node.sentence.child(clause, "nsubj")
        found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
        if found is not None and found.mention.kind == "state" and found.actor is not None and found.mention.name is not None:
            yield found, clause


def own_capital(referents: Referents, node: Node) -> str | None:
    """Return the state of whose capital the holder of an office says what it will, would or can do, where it may be his own.

    It may where the paragraph has been about that state before: "Peru recalled its envoy. Chile had done so on Sunday. The foreign
    ministry said that Lima could not wait".
    """
    told = [f.actor for f, clause in spoken_of(referents, node) if f.mention.sector == "GOV" and is_of_the_future(node.sentence, clause)]
    if len(told) != 1:
        return None
    before = (s for s in referents.reading.sentences[: node.sentence.index] if s.paragraph == node.sentence.paragraph)
    about = {subject.actor for s in before if (subject := referents.main_subject(s)) is not None}
    return told[0] if told[0] in about else None


def is_of_the_future(sentence: Sentence, clause: Token) -> bool:
    """Say whether a clause tells what somebody will, would or can do, as people say it of their own: "would not strike first"."""
    return (
        any(c.lemma.lower() in _MODALS or fold(c.text) in _MODALS for c in sentence.children(clause, "aux"))
        or fold(clause.text) in _WILLING
    )
