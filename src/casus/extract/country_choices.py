"""Says by fitted weights which state a description means ("the country", "its neighbour")."""

from __future__ import annotations

from casus.extract.control import find_subjects
from casus.extract.country_evidence import MOVING, ask_country, is_country
from casus.extract.country_weights import BIAS, OUT, WEIGHTS
from casus.extract.dateline_homes import dateline_home
from casus.extract.home_evidence import Homes
from casus.extract.home_signs import served
from casus.extract.ranking import choose_clear, read_table
from casus.extract.referents import Node, Referents

_TABLE = read_table(WEIGHTS, BIAS, OUT)
# How likely the best must be: nine of ten links are right then, on reports left out of the fit. Less where grammar says the same, and
# still less of whom others leave.
_ENOUGH, _WITH_GRAMMAR, _LEFT = 0.75, 0.55, 0.28
_THINGS = frozenset({"place", "other"})  # of which a part of a country is one: "the island will leave the country"
_OPENING = 3  # words up to the one that opens a sentence: "By then the country"


def settle_country(referents: Referents, node: Node) -> None:
    """Link a description to the state that it most likely means, or leave it open where none is likely enough.

    Candidates and nobody are ranked by their signs (`country_evidence`); the weights are fitted by `training/links/countries.py`. Of a text
    without a dateline they know little, so that there grammar alone speaks, as it does of a subject that takes up another.
    """
    if not is_country(node) or dateline_home(referents) is None or _takes_up_subject(referents, node):
        return
    node.entity, node.actor, node.sector = node.mention.entity, None, node.mention.sector  # it is no sign of itself
    candidates, signs, nobody = ask_country(Homes(referents), node)
    with_grammar = _LEFT if _is_left_by_others(referents, node) else _WITH_GRAMMAR
    best = choose_clear(signs, nobody, _TABLE, [with_grammar if state == node.ruled else _ENOUGH for state in candidates])
    if best is not None:
        referents.take_actor(node, candidates[best])


def _takes_up_subject(referents: Referents, node: Node) -> bool:
    """Say whether a bare subject is, by its grammar, the state of the last subject: "Peru gave in. The country ...", "Peru said it had"."""
    verb, sentence = node.verb(), node.sentence
    is_bare = sentence.child(node.token, "amod", "compound", "acl:relcl", "acl") is None and not node.word.startswith("neighbo")
    if verb is None or node.ruled is None or not node.is_subject or not is_bare:
        return False
    before = referents.reading.sentences[sentence.index - 1] if sentence.index else None
    last = None if before is None else referents.main_subject(before)
    is_near = before is not None and before.paragraph == sentence.paragraph
    above = sentence.head_of(verb) if verb.rel == "ccomp" else None
    told = None if above is None else sentence.child(above, "nsubj")
    speaker = None if told is None or told.index > node.token.index else referents.by_head.get((sentence.index, told.index))
    if speaker is not None:
        others = {n.actor for n in referents.by_sentence[sentence.index] if n.mention.kind == "state" and n.place < node.place}
        others |= set() if last is None else {served(referents, last)} if is_near else {last.state}
        return _is_of(referents, speaker, node.ruled) and others <= {None, node.ruled}  # "Chad shot it down. Mali said the country had"
    return node.token.index < _OPENING and is_near and last is not None and _is_of(referents, last, node.ruled)


def _is_of(referents: Referents, node: Node, state: str) -> bool:
    return state in (node.state, served(referents, node))


def _is_left_by_others(referents: Referents, node: Node) -> bool:
    """Say whether those who move in or out of a country are of another, or a part of it, and no third is near.

    So in "The Kremlin promised Chad arms. Russian guards left the country".
    """
    verb = node.sentence.head_of(node.token)
    if verb is None or verb.lemma not in MOVING:
        return False
    found = (referents.by_head.get((node.sentence.index, t.index)) for t in find_subjects(node.sentence, verb))
    movers = [n for n in found if n is not None]
    own = {n.actor for n in movers if n.mention.kind not in _THINGS}
    for _, nodes in referents.back(node, 1):
        near = {n.state or served(referents, n) for n in nodes} - {None, *own}
        if near:
            return bool(movers) and near == {node.ruled} and None not in own
    return False
