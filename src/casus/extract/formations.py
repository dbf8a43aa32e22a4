"""Tells whose an army with a number is: "the 14th Army, which Moscow took over"."""

from __future__ import annotations

import re

from casus.extract.mention_draft import Draft
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_BODIES = frozenset("army armies division corps brigade regiment battalion fleet squadron legion".split())
_ORDINAL = re.compile(
    r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth", re.IGNORECASE
)
_REACH = 4  # sentences
# What one does with forces of one's own.
_OWNING = frozenset(
    "take inherit command control send deploy station keep raise pay lead own run maintain base move recall withdraw pull equip arm "
    "dispatch mobilise mobilize order".split()
)


def is_formation(sentence: Sentence, token: Token) -> bool:
    """Say whether a noun is that of an army with a number, of which every state has one: "the Third Army"."""
    if fold(token.text) not in _BODIES:
        return False
    return any(_ORDINAL.fullmatch(c.text) for c in sentence.children(token, "amod", "compound", "nummod") if c.index == token.index - 1)


def name_formation(sentence: Sentence, token: Token, draft: Draft) -> Draft:
    """Return a draft, that of an army with a number with an entity of its own, so that "the army" can take it up."""
    if draft.entity.startswith("role:") and is_formation(sentence, token):
        draft.entity = f"org:{fold(sentence.tokens[token.index - 1].text)} {fold(token.text)}"
    return draft


def follows_formation(referents: Referents, node: Node) -> bool:
    """Say whether a bare "the army" stands behind an army with a number, so that it may be that one."""
    before = (n for _, nodes in referents.back(node, _REACH) for n in nodes)
    return node.word in _BODIES and any(n.word == node.word and is_formation(n.sentence, n.token) for n in before)


def settle_formations(referents: Referents) -> None:
    """Give an army with a number the state that has it by the clause around it or behind it: "which Moscow sent", "Peru moved its"."""
    for node in referents.nodes:
        if node.actor is not None or node.mention.kind not in ("office", "organisation") or not is_formation(node.sentence, node.token):
            continue
        state = _had_by(referents, node)
        if state is not None:
            for other in referents.nodes:
                if other.entity == node.entity and other is not node:
                    other.actor = state
            node.actor = state


def _had_by(referents: Referents, node: Node) -> str | None:
    behind = [t.index for t in node.sentence.tokens[node.token.index + 1 : node.token.index + 3] if t.xpos == "WDT" and t.rel == "obj"]
    verbs = [node.sentence.tokens[node.sentence.tokens[i].head] for i in behind]
    above = node.verb()
    if above is not None and node.token.rel == "obj":
        verbs.append(above)
    for verb in verbs:
        subject = node.sentence.child(verb, "nsubj") if verb.lemma in _OWNING else None
        found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
        if found is not None and found.state is not None and found.mention.kind == "state":
            return found.state
    return None
