"""Keeps a pronoun apart from those whom grammar does not let it mean: "Putin told him"."""

from __future__ import annotations

from casus.extract.clauses import case_of
from casus.extract.referents import Node
from casus.ground.text import fold
from casus.model.sentence import Token

# What people do to each other, where the subject of a participle is the one above.
_PERSONAL = frozenset(
    "call tell describe greet welcome praise thank meet hug embrace ask urge accuse blame warn remind promise invite congratulate dismiss "
    "telephone address assure denounce criticise criticize".split()
)


def is_bound_apart(node: Node, candidate: Node) -> bool:
    """Say whether grammar keeps two words of one clause apart: "Putin told him", "his spokesman Peskov"."""
    is_own = node.word.endswith("self") or node.token.deprel == "nmod:poss"
    first = _described(candidate)
    if not is_own and first.rel != "conj" and first.head in _verbs_of(node):
        return True
    if not is_own and first.rel == "nsubj" and first.head in (node.token.index, *_verbs_sharing_subject(node)):
        return True  # "Putin was with him"
    if not is_own and first.rel in ("obj", "iobj") and first.head == _sent_by(node):
        return True
    if candidate.token.index in _whom(node) or _is_told_of(node, candidate) or (not is_own and _is_spoken_for(node, candidate)):
        return True
    return _is_written_to(node, candidate) or _is_inside(node, candidate.token)


def _is_written_to(node: Node, candidate: Node) -> bool:
    """Say whether a clause opens with what its subject wrote to somebody: "In a cable to the Secretary General he asked for troops"."""
    paper, verb = candidate.sentence.head_of(candidate.token), node.verb()
    if paper is None or verb is None or not node.is_subject or candidate.sentence is not node.sentence:
        return False
    is_to = candidate.token.rel == "nmod" and case_of(node.sentence, candidate.token) == "to"
    is_opening = paper.head == verb.index and paper.index < node.token.index and case_of(node.sentence, paper) == "in"
    return is_to and is_opening and fold(paper.text) in _WRITTEN


_WRITTEN = frozenset("letter note cable telegram message wire memorandum memo reply answer dispatch".split())


def _described(candidate: Node) -> Token:
    """Return the word beside which a name stands: "Mexican" in "The Mexican, Manuel Tellado, agreed with him"."""
    token = candidate.token
    above = candidate.sentence.head_of(token)
    return above if above is not None and token.rel == "appos" else token


def _sent_by(node: Node) -> int:
    """Return the verb whose object is to do something to a pronoun: "sent his lawyer to see him"."""
    verb = node.verb()
    is_aim = verb is not None and verb.xpos == "VB" and verb.rel in ("advcl", "xcomp") and node.sentence.child(verb, "nsubj") is None
    return verb.head if verb is not None and is_aim and not node.is_subject else -2


def _is_spoken_for(node: Node, candidate: Node) -> bool:
    """Say whether somebody's spokesman is the subject over an object pronoun: "a spokesman for the rebels vowed to fight them"."""
    subjects = (c for verb in _verbs_of(node) if verb >= 0 for c in node.sentence.children(node.sentence.tokens[verb], "nsubj"))
    return not node.is_subject and any(
        fold(c.text).startswith("spokes") and candidate.sentence is node.sentence and node.sentence.is_below(candidate.token, c)
        for c in subjects
    )


def _is_told_of(node: Node, candidate: Node) -> bool:
    """Say whether somebody is the subject of what a pronoun behind says: "Ames was recalled, he said", "Ames, he said, was ill"."""
    verb = node.verb()
    is_new = candidate.mention.kind == "person" and candidate.is_subject and candidate.place < node.place  # "He would come, he said"
    if verb is None or not node.says() or not is_new or node.sentence.tokens[node.token.index - 1].text != ",":
        return False
    if any(t.text == ":" for t in node.sentence.tokens[candidate.token.index : node.token.index]):
        return False  # "Ruiz was firm: the talks were over, he said"
    told = list(node.sentence.children(verb, "ccomp", "parataxis"))
    is_aside = verb.rel == "parataxis" or (verb.rel == "advcl" and node.sentence.child(verb, "mark") is None)
    if is_aside and verb.head >= 0:
        told.append(node.sentence.tokens[verb.head])
    return any(candidate.token.head == clause.index for clause in told)


def _verbs_of(node: Node) -> list[int]:
    """Return the verb of a pronoun and those that hand their subject down to it: "refused to teach him"."""
    found = [node.token.head]
    noun = node.verb()
    if noun is not None and node.token.rel == "nmod" and noun.rel in ("obj", "obl", "iobj") and noun.upos in ("NUM", "PRON", "ADJ", "DET"):
        found.append(noun.head)  # "hit three of them"
    while found[-1] >= 0 and node.sentence.tokens[found[-1]].rel == "xcomp":
        found.append(node.sentence.tokens[found[-1]].head)
    return found


def _verbs_sharing_subject(node: Node) -> list[int]:
    """Return the verbs whose subject is that of an object pronoun's verb as well: "received the envoy and told him"."""
    found: list[int] = []
    verb = node.verb()
    while verb is not None and verb.upos == "VERB" and node.sentence.child(verb, "nsubj") is None and _shares_subject(node, verb):
        verb = node.sentence.head_of(verb)
        if verb is not None:
            found.append(verb.index)
    return found if node.token.rel in ("obj", "iobj", "obl") else []


def _whom(node: Node) -> set[int]:
    """Return the words to which a pronoun does what their clause says: "the president whom he overthrew", "Ames is the one he called"."""
    found: set[int] = set()
    clause = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    is_subject = clause is not None and node.is_subject and node.token.head == clause.index
    if clause is None or clause.deprel != "acl:relcl" or not is_subject:
        return found
    head = node.sentence.head_of(clause)
    is_elsewhere = any(fold(c.text) in ("where", "when", "why") for c in node.sentence.children(clause, "advmod", "mark"))
    done_to = node.sentence.child(clause, "obj")
    if head is None or is_elsewhere or (done_to is not None and done_to.xpos not in ("WP", "WDT")):
        return found
    found.add(head.index)
    if node.sentence.child(head, "cop") is not None:
        found.update(c.index for c in node.sentence.children(head, "nsubj"))
    return found


def _shares_subject(node: Node, verb: Token) -> bool:
    """Say whether a verb without a subject has that of the verb above: "summoned the envoy to tell him", "came and told him".

    Behind "of" it need not: "accused the colonel of plotting against him"; bare it has: "gave Ruiz a dinner, calling him a friend". What
    an event does is not what its subject does: "he has backed both, putting him on either side".
    """
    is_bare = verb.xpos == "VBG" and verb.lemma in _PERSONAL and node.sentence.child(verb, "mark", "case") is None
    return verb.rel in ("conj", "xcomp") or (verb.rel == "advcl" and (verb.xpos == "VB" or is_bare))


def _is_inside(node: Node, top: Token) -> bool:
    """Say whether the pronoun stands inside the very phrase of the candidate, with no clause between them."""
    for above in node.sentence.ancestors(node.token):
        if above.index == top.index:
            return True
        if above.upos in ("VERB", "AUX") or above.rel in ("conj", "acl"):
            return False
    return False
