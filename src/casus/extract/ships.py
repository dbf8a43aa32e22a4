"""Ships, which writers call she: where "she" and "her" may be one of which the last sentences tell."""

from __future__ import annotations

from dataclasses import dataclass

from casus.extract import nouns
from casus.extract.craft_words import SHIP_PARTS, SHIPS
from casus.extract.referents import Node, Referents
from casus.model.sentence import Token

_SHIPS = SHIPS | {"collier", "whaler", "hull"}
# What is done to ships alone, and what strikes them.
_AT_SEA = frozenset("sink board scuttle torpedo ram tow refloat salvage".split())
_WEAPONS = frozenset("missile torpedo shell mine rocket bomb drone wave".split())
# What no ship does, beside saying something.
_PEOPLES = frozenset(
    "say tell speak talk add ask insist stress warn argue claim declare explain announce confirm deny reply write believe think know hope "
    "fear want wish reject dismiss refute dispute criticise criticize condemn denounce blame praise thank congratulate welcome apologise "
    "apologize regret urge call demand request propose suggest promise pledge vow threaten refuse agree disagree decline accuse admit "
    "acknowledge concede appeal order appoint resign vote sign telephone phone invite summon instruct describe mention cite quote recall "
    "predict defend emphasise emphasize reiterate repeat note observe remark testify complain joke smile laugh".split()
)
_BELOW = frozenset({"ccomp", "acl", "advcl"})
_REACH, _PARAGRAPHS = 3, 2  # sentences and paragraphs back


def not_ships(referents: Referents, node: Node) -> set[str]:
    """Return those whom "she" and "her" are not likely to be where a ship may be meant.

    These are states, and all but the women named since the ship was, and who may be a woman and is the subject above the clause with the
    ship. A ship says nothing; only a ship has a skipper or bows, so that nobody is meant by whose they are.
    """
    ship = _ship_before(referents, node)
    if ship is None:
        return set()
    near = [n for n in referents.nodes[: node.place] if n.sentence.index >= ship.sentence]
    women = {n.entity for n in near if referents.is_person(n) and referents.facts[n.entity].gender == "f"}
    teller = _subject_above(referents, node, ship)
    women |= set() if teller is None or referents.facts[teller.entity].gender == "m" else {teller.entity}
    barred = {n.entity for n in referents.nodes if n.mention.kind == "state"} | set(referents.facts)
    return barred if is_ships(referents, node) else barred - women


def is_ships(referents: Referents, node: Node) -> bool:
    """Say whether "her" has what only a ship has, or meets what only a ship does: "her skipper", "a torpedo struck her"."""
    owned = node.verb() if node.token.deprel == "nmod:poss" else None
    is_one = _is_struck(node) if owned is None else owned.lemma in SHIP_PARTS
    return is_one and _ship_before(referents, node) is not None


def _is_struck(node: Node) -> bool:
    """Say whether she is sunk, boarded or towed, or a weapon strikes her."""
    verb = node.verb()
    if verb is None or verb.upos != "VERB" or not (node.token.rel == "obj" or node.token.deprel == "nsubj:pass"):
        return False
    return verb.lemma in _AT_SEA or any(c.lemma in _WEAPONS for c in node.sentence.children(verb, "nsubj", "obl"))


@dataclass(frozen=True, slots=True)
class _Ship:
    """Where a ship stands: the number of its sentence, and its token."""

    sentence: int
    token: Token


def _ship_before(referents: Referents, node: Node) -> _Ship | None:
    """Return the last ship of late before "she" or "her"; None where there is none, or no ship can be meant."""
    if node.word not in nouns.SHE or node.says() or _does_a_peoples_deed(node) or _has_people(referents, node):
        return None
    for index in range(node.sentence.index, max(-1, node.sentence.index - _REACH - 1), -1):
        sentence = referents.reading.sentences[index]
        tokens = sentence.tokens if sentence is not node.sentence else sentence.tokens[: node.token.index]
        is_near = node.sentence.paragraph - sentence.paragraph <= _PARAGRAPHS
        ship = next((t for t in reversed(tokens) if t.lemma in _SHIPS and t.upos in ("NOUN", "PROPN")), None)
        if is_near and ship is not None:
            return _Ship(index, ship)
    return None


def _subject_above(referents: Referents, node: Node, ship: _Ship) -> Node | None:
    """Return the person whom "she" takes up as a subject where a ship is in a clause below his: "denied that it had sunk"."""
    sentence, verb = referents.reading.sentences[ship.sentence], node.verb()
    subject = referents.main_subject(sentence)
    clauses = [t for t in sentence.ancestors(ship.token) if t.rel in _BELOW]
    is_subject = node.is_subject and verb is not None and verb.head < 0 and node.sentence is not sentence
    return subject if is_subject and clauses and subject is not None and referents.is_person(subject) else None


def _does_a_peoples_deed(node: Node) -> bool:
    """Say whether she does what no ship does: "She rejected the claim"."""
    verb = node.verb()
    return node.token.deprel == "nsubj" and verb is not None and verb.upos == "VERB" and verb.lemma in _PEOPLES


def _has_people(referents: Referents, node: Node) -> bool:
    """Say whether she has what only a person or a state has: "her ministers", "an aide to her"."""
    owned = node.verb() if node.token.rel == "nmod" else None
    found = None if owned is None else referents.by_head.get((node.sentence.index, owned.index))
    return owned is not None and found is not None and owned.lemma not in SHIP_PARTS and found.mention.kind in ("person", "group", "office")
