"""Links he, she and roles ("the spokeswoman", "the Polish president") to the persons of the report."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.person_grammar import certain_by_grammar, is_land_of_hers, named_in_words
from casus.extract.referents import Node, Referents
from casus.extract.role_links import find_holder

SERVING = frozenset("aide aides adviser advisers advisor advisors deputy assistant assistants staff".split())
_NO_ONE_PERSON = frozenset({"as", "every", "each", "no", "any"})


def link_person(referents: Referents, node: Node) -> None:
    """Link a role to a person, and a pronoun to the one whom its construction alone shows; all other pronouns are left to be weighed.

    Args:
        referents: the report's nodes; earlier ones are linked already.
        node: the pronoun or the role.
    """
    is_pronoun = node.mention.kind == "pronoun"
    if is_pronoun and is_land_of_hers(referents, node):
        return
    found = certain_by_grammar(referents, node) if is_pronoun else find_holder(referents, node)
    if found is not None:
        referents.take(node, found)


def barred_by_words(referents: Referents, node: Node, speaker: Node | None) -> set[str | None]:
    """Return those whom a pronoun cannot be by who speaks: its quoted speaker, who asks him, whom he names in what he says."""
    return {_quoted_speaker(referents, node, speaker), _asker(referents, node), *named_in_words(referents, node)}


def _asker(referents: Referents, node: Node) -> str | None:
    """Return who asks somebody about himself: in "asked Prime Minister Ruiz why he trusted Berlin" Ruiz is "he"."""
    for above in node.sentence.ancestors(node.token):
        if above.lemma != "ask":
            continue
        subject, asked = node.sentence.child(above, "nsubj"), node.sentence.child(above, "iobj", "obj")
        found = [referents.by_head.get((node.sentence.index, t.index)) for t in (subject, asked) if t is not None]
        is_about = node.is_subject and len(found) == 2 and all(n is not None and referents.is_person(n) for n in found)
        return found[0].entity if is_about and found[0] is not None else None
    return None


def is_predicate(candidate: Node) -> bool:
    """Say whether a role is only said of somebody, or of nobody in particular: "he is an admiral", "as an admiral", "every admiral"."""
    children = candidate.sentence.children(candidate.token, "cop", "case", "det")
    said = any(c.rel == "cop" or c.text.lower() in _NO_ONE_PERSON for c in children)
    return candidate.mention.name is None and said


def _quoted_speaker(referents: Referents, node: Node, speaker: Node | None) -> str | None:
    """Return the entity whose words a quoted pronoun stands in: nobody calls himself he."""
    if node.quote is None:
        return None
    for above in node.sentence.ancestors(node.token):
        if not node.quote.outer.covers(above.span):
            subject = node.sentence.child(above, "nsubj")
            said_by = referents.by_head.get((node.sentence.index, subject.index)) if subject is not None else None
            if said_by is not None:
                return said_by.entity
    if speaker is not None and node.sentence.paragraph - speaker.sentence.paragraph <= 1:
        return speaker.entity
    return None


def owns_actor(sector: str | None, word: str) -> bool:
    """Say whether somebody's holder of a role acts for the same state as he: "his spokesman", "her aides", not "his lawyer"."""
    is_serving = word in SERVING or word.startswith("spokes") or word in nouns.INSTITUTIONS or word in nouns.GROUPS
    return is_serving or sector in ("GOV", "MIL", "LEG", "SPY")
