"""What the clauses around an "it" show: who acts, who wills, whom a verb harms."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.clauses import antecedent, case_of
from casus.extract.referents import SAYING, Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# "It will not change its mind", "it has a policy": no thing does.
_OWN_MIND = frozenset("mind view position stance course policy decision".split())
_HARMING = frozenset(
    "attack ram shell bomb bombard seize sink strike raid invade occupy capture board jam violate annex storm blockade detain besiege "
    "torpedo hijack loot plunder sabotage hack breach burn oppose dispute denounce condemn".split()
)
_PAPERS = frozenset("note letter text resolution statement report treaty draft paper plan petition appeal ultimatum bill".split())
ACTING = ("state", "organisation", "office", "outlet")


def is_harmed(node: Node, verb: Token) -> bool:
    """Say whether "its" owns what the subject harms or is against, which is another's: "Russia rammed its boats"."""
    owned = node.verb() if node.word == "its" else None
    if owned is None or owned.head != verb.index:
        return False
    case = case_of(node.sentence, owned)
    is_against = owned.rel == "obl" and (case == "against" or (case == "to" and verb.lemma == "object"))
    return is_against or (owned.rel == "obj" and verb.lemma in _HARMING)


def other_than(referents: Referents, node: Node, subject: Node, others: set[str]) -> Node | None:
    """Return the only other body that a sentence names before a pronoun than the subject of its clause."""
    left = others - {subject.entity, subject.actor}
    if len(left) != 1:
        return None
    return next(n for n in referents.by_sentence[node.sentence.index] if n.entity in left)


def meant_by_which(referents: Referents, sentence: Sentence, subject: Token, verb: Token) -> Node | None:
    """Return the body that a "which" in front of a verb means: "the fleet, which has its seat in Bahrain"."""
    whose = antecedent(sentence, verb) if subject.xpos == "WDT" and verb.upos == "VERB" else None
    own = None if whose is None else referents.by_head.get((sentence.index, whose.index))
    return own if own is not None and acts(own) and not is_several(own) else None


def is_no_rival(referents: Referents, node: Node, subject: Token, found: Node | None) -> bool:
    """Say whether a subject on the way up cannot be "it": a person, several, a relative pronoun, a thing where "it" has a will."""
    is_lifeless = node.word != "its" and found is None and wills(node)
    return is_lifeless or is_plural(subject) or subject.xpos in ("WDT", "WP") or (found is not None and referents.is_person(found))


def is_about_the_told(sentence: Sentence, clause: Token, told: Token) -> bool:
    """Say whether a clause is about who is told something: "warned Peru that if it joined", "asked Peru what it wants"."""
    if told.lemma == "warn":
        return any(fold(c.text) == "if" for c in sentence.children(clause, "mark"))
    opened = sentence.tokens[min(t.index for t in sentence.subtree(clause))]
    return told.lemma == "ask" and (opened.xpos in ("WP", "WRB", "WDT") or fold(opened.text) in ("whether", "if"))


def may_go_on(referents: Referents, node: Node, other: Node) -> bool:
    """Say whether a pronoun may take up what could not be told: another "it", or "recognised the country under its old name"."""
    if other.word in nouns.IT and other.mention.kind == "pronoun":
        return True
    return node.word == "its" and other.mention.kind in ("state", "organisation") and _is_apart(referents, node, other)


def _is_apart(referents: Referents, node: Node, other: Node) -> bool:
    """Say whether a description points back and stands outside the phrase around a pronoun: not "the country of its neighbour"."""
    return referents.is_definite(other) and not node.sentence.is_below(node.token, other.token)


def is_next(node: Node, above: Token) -> bool:
    """Say whether an "it" that wills is the subject right below a clause, so that their subjects are one: "left, as it had promised".

    Behind "if", "because" and "until" it is as often the object: "will end its aid to Peru if it joins".
    """
    verb = node.verb()
    marks = [] if verb is None else [fold(c.text) for c in node.sentence.children(verb, "mark")]
    is_below = node.token.deprel == "nsubj" and verb is not None and verb.head == above.index
    return is_below and marks in (["as"], ["although"], ["though"], ["while"], ["for"]) and wills(node)


def is_means(referents: Referents, node: Node, clause: Token, above: Token) -> bool:
    """Say whether a clause tells by what its verb is done, to nobody else: "answered by closing its ports", not "hit Peru by closing"."""
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos in ("VERB", "AUX")), None)
    marks = [fold(c.text) for c in node.sentence.children(clause, "mark", "case")]
    if verb is None or verb.index != clause.index:
        return False
    done_to = [n for n in referents.by_sentence[node.sentence.index] if n.token.head == above.index and n.token.rel in ("obj", "iobj")]
    return clause.xpos in ("VBG", "VB") and marks in (["by"], ["to"]) and not any(acts(n) for n in done_to)


def wills(node: Node) -> bool:
    """Say whether "it" does what only somebody does: "it wants", "said it would take the matter to the court"."""
    verb = node.verb()
    if node.token.deprel != "nsubj" or verb is None or verb.upos != "VERB":
        return False
    above = node.sentence.head_of(verb)
    is_told = verb.rel == "ccomp" and above is not None and fold(above.text) in SAYING
    own = node.sentence.child(verb, "obj")
    if own is not None and fold(own.text) in _OWN_MIND:
        return True
    if verb.lemma == "turn" and any(
        fold(c.text) in ("away", "down", "back") for c in node.sentence.children(verb, "advmod", "compound:prt")
    ):
        return node.sentence.child(verb, "obj") is not None  # "turned away a delegation"
    return verb.lemma in nouns.WILLED or (is_told and node.sentence.child(verb, "obj") is not None)


def hands_over(sentence: Sentence) -> bool:
    """Say whether a paper that can ask and warn as well is an object: "handed Moscow a note. It asks for a truce"."""
    return any(t.rel == "obj" and t.lemma in _PAPERS for t in sentence.tokens)


def acts(node: Node) -> bool:
    """Say whether a mention is a body that acts and is known, so that "it" may take it up."""
    if node.mention.kind == "pronoun" and node.word in nouns.IT:
        return node.actor is not None and not node.is_open  # an "it" that was told goes on
    return node.actor is not None and not node.is_open and (node.mention.kind in ACTING or node.entity == node.actor)


def is_several(node: Node) -> bool:
    """Say whether a subject is one of several: "Nigeria, Mali and Senegal"."""
    return node.token.rel == "conj" or node.sentence.child(node.token, "conj") is not None


def is_plural(token: Token) -> bool:
    """Say whether a word stands for several."""
    return token.xpos in ("NNS", "NNPS", "CD") or fold(token.text) in nouns.COUNTS
