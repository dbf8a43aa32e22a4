"""Whom a pronoun means who is freed, charged or deported: those who were taken before."""

from __future__ import annotations

from casus.codebook.inflection import all_noun_forms
from casus.extract.clauses import is_passive
from casus.extract.control import doers, undergoers
from casus.extract.referents import Node, Referents
from casus.model.sentence import Sentence, Token

_TAKING = frozenset("arrest detain capture seize abduct kidnap apprehend imprison jail intern".split())
_CAPTIVE = frozenset({"hostage", "prisoner", "captive"})  # "took six Italians hostage"
# What is done to those who are held.
_HELD = frozenset(
    """free release liberate ransom exchange charge try sentence convict acquit indict jail imprison hold keep detain intern deport expel
    extradite repatriate question interrogate torture beat execute hang""".split()
)
# What courts and police do: to those who kidnapped as to those who were arrested.
_OF_COURTS = frozenset("charge try sentence convict acquit indict jail imprison detain intern deport expel extradite question".split())
_KIDNAPPING = frozenset({"kidnap", "abduct"})
_LAWLESS = all_noun_forms("gunman rebel militant pirate bandit guerrilla insurgent terrorist".split())
_HANDED = frozenset({("let", "go"), ("set", "free"), ("hand", "over"), ("put", "trial"), ("send", "home"), ("fly", "home")})


def captive_before(referents: Referents, node: Node) -> tuple[Node | None, frozenset[str]] | None:
    """Return who was taken before a pronoun to whom is done what is done to captives, and the entities of those who took them.

    "Police arrested nine sailors on Sunday. They were freed on Monday": the sailors, not the police. Of captives who are no mention it
    can only be said who they are not. None where nobody was taken in this sentence or the one before.
    """
    verb = _done_to(node)
    if verb is None:
        return None
    for distance in (0, 1):
        at = node.sentence.index - distance
        if at < 0:
            return None
        sentence = referents.reading.sentences[at]
        if sentence.paragraph < node.sentence.paragraph - 1:
            return None
        before = sentence.tokens if distance else sentence.tokens[: node.token.index]
        taken = [t for t in before if t.upos == "VERB" and _takes_captives(sentence, t) and (distance or t.index != verb.index)]
        if taken and verb.lemma in _OF_COURTS and _is_lawless(sentence, taken[-1]):
            return None
        if taken:
            return _sides(referents, node, sentence, taken[-1])
    return None


def _takes_captives(sentence: Sentence, verb: Token) -> bool:
    is_taking = verb.lemma == "take" and any(t.text.lower() in _CAPTIVE for t in sentence.tokens[verb.index :] if t.head == verb.index)
    return verb.lemma in _TAKING or is_taking


def _is_lawless(sentence: Sentence, verb: Token) -> bool:
    """Say whether those who took somebody may themselves be caught for it: "gunmen seized two nuns. They were tried"."""
    return verb.lemma in _KIDNAPPING or any(t.text.lower() in _LAWLESS for t in doers(sentence, verb))


def _done_to(node: Node) -> Token | None:
    """Return the verb of what is done to a pronoun, where it is done to captives: "they were freed", "two of them were tried"."""
    sentence, token = node.sentence, node.token
    above = sentence.head_of(token)
    if above is not None and token.rel == "nmod" and above.upos in ("NUM", "PRON", "DET", "ADJ"):
        token, above = above, sentence.head_of(above)  # "released two of them"
    if above is None or not (token.rel in ("obj", "iobj") or (token.rel == "nsubj" and is_passive(sentence, above))):
        return None
    behind = (above, *(t for t in sentence.children(above, "conj") if t.xpos == "VBN"))  # "they were questioned and freed"
    return above if any(_is_of_captives(sentence, t) for t in behind) else None


def _is_of_captives(sentence: Sentence, verb: Token) -> bool:
    below = sentence.children(verb, "compound:prt", "xcomp", "obl", "advmod", "ccomp")
    return verb.lemma in _HELD or any((verb.lemma, t.text.lower()) in _HANDED for t in below)


def _sides(referents: Referents, node: Node, sentence: Sentence, verb: Token) -> tuple[Node | None, frozenset[str]]:
    captors = (referents.by_head.get((sentence.index, t.index)) for t in doers(sentence, verb))
    found = [n for t in undergoers(sentence, verb) if (n := referents.by_head.get((sentence.index, t.index))) is not None]
    is_one = len(found) == 1 and found[0] is not node
    return found[0] if is_one else None, frozenset(n.entity for n in captors if n is not None)
