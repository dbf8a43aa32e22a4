"""Links "we" in quotation marks to the state or body for which its speaker answers."""

from __future__ import annotations

from casus.extract.quotes import Quote
from casus.extract.referents import SAYING, Node, Referents
from casus.ground.spans import Span
from casus.ground.text import fold

_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_I = frozenset({"i", "me", "my", "myself", "mine"})
_HEADS = frozenset("president minister premier chancellor king queen emir sultan emperor secretary spokesman spokeswoman".split())


def link_we(referents: Referents) -> None:
    """Give "we" what the only speaker of its quotation acts for, where he leads or speaks for a state or body, and "I" the speaker.

    What a member of parliament, a general or a citizen says of "us" may be of any group that he is in.
    """
    speakers: dict[Quote, Node | None] = {}
    for node in referents.nodes:
        if node.mention.kind != "pronoun" or node.quote is None or node.word not in _WE | _I or not node.is_open:
            continue
        if node.quote not in speakers:
            speakers[node.quote] = _speaker(referents, node)
        speaker = speakers[node.quote]
        if speaker is None:
            continue
        if node.word in _I and referents.is_person(speaker):
            referents.take(node, speaker)
        elif node.word in _WE and speaker.actor is not None and _answers_for(referents, speaker):
            referents.take_actor(node, speaker.actor)


def _speaker(referents: Referents, node: Node) -> Node | None:
    """Return who says the words around a pronoun: the subject above the quotation, else the only one who speaks beside it."""
    for above in node.sentence.ancestors(node.token):
        subject = None if _covers(node.quote, above.span) else node.sentence.child(above, "nsubj")
        if subject is not None and not _covers(node.quote, subject.span):
            return referents.by_head.get((node.sentence.index, subject.index))
    found: dict[str, Node] = {}
    for index in range(node.sentence.index - 1, node.sentence.index + 2):
        for other in referents.by_sentence.get(index, ()):
            verb = other.verb()
            is_beside = other.sentence.paragraph == node.sentence.paragraph and _touches(node.quote, other.sentence.span)
            is_sayer = other.is_subject and other.quote is None and verb is not None and fold(verb.text) in SAYING
            if is_beside and is_sayer and verb is not None and referents.quotes.at(verb.span.start) is None:
                found[other.entity] = other
    return next(iter(found.values())) if len(found) == 1 else None


def _covers(quote: Quote | None, span: Span) -> bool:
    return quote is not None and quote.outer.covers(span)


def _touches(quote: Quote | None, span: Span) -> bool:
    return quote is not None and span.start < quote.outer.end and quote.outer.start < span.end


def _answers_for(referents: Referents, speaker: Node) -> bool:
    """Say whether somebody leads or speaks for a state or organisation, or is one."""
    if speaker.mention.kind in ("state", "organisation", "office") and not referents.is_person(speaker):
        return speaker.sector in (None, "GOV", "IGO")
    facts = referents.facts.get(speaker.entity)
    words = {word for role in (facts.roles if facts is not None else ()) for word in role.split()}
    return facts is not None and facts.sector in ("GOV", "IGO") and bool(words & _HEADS)
