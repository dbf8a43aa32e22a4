"""Senders: whose envoys, forces and crews are of whom their own phrase does not say it."""

from __future__ import annotations

from collections.abc import Mapping

from casus.extract.cast_words import FORCES, SENT, WEAPONS
from casus.extract.clauses import antecedent
from casus.extract.control import find_subjects
from casus.extract.reading import Reading
from casus.model.account import Mention, Party
from casus.model.sentence import Sentence, Token

_ENVOYS = frozenset("envoy envoys emissary emissaries mediator mediators negotiator negotiators delegation mission team".split())
_SENDING = frozenset({"send", "dispatch", "despatch", "name", "appoint"})
_POSTING = frozenset("send deploy post station dispatch despatch mass move keep".split())
_CREWS = frozenset({"crew", "crewmen", "crewmembers", "skipper"})


def sender_of(reading: Reading, sentence: Sentence, token: Token) -> Mention | None:
    """Return who sent an envoy, whatever the envoy was before: "the Union sent an envoy, a former Ghanaian judge"."""
    while token.rel == "appos" and token.head >= 0:
        token = sentence.tokens[token.head]
    verb = sentence.head_of(token)
    if token.text.lower() not in _ENVOYS or token.rel != "obj" or verb is None or verb.lemma not in _SENDING:
        return None
    if sentence.child(token, "amod", "compound", "nmod:poss") is not None:
        return None
    found = [reading.mention_at(sentence, t) for t in find_subjects(sentence, verb)]
    return next((m for m in found if m is not None and m.actor is not None and m.kind in ("state", "organisation", "office")), None)


def owner_by_clause(reading: Reading, sentence: Sentence, token: Token) -> Mention | None:
    """Return the one whose it is, where a clause says so: "Brazil, whose army", "Egypt sent a ship that seized two trawlers"."""
    verb = sentence.head_of(token)
    if verb is not None and token.rel == "obj" and verb.lemma in _SENDING_FORCES and token.text.lower() in _SENDABLE:
        posting = [reading.mention_at(sentence, t) for t in find_subjects(sentence, verb)] if _is_nobodys(sentence, token) else []
        if (own := next((m for m in posting if m is not None and m.actor is not None and m.kind in _KEEPING), None)) is not None:
            return own
    for sent in sentence.children(token, "acl:relcl"):  # "the divisions that Iraq sent south"
        if sent.lemma in _POSTING and token.text.lower() in SENT | FORCES:
            posting = [reading.mention_at(sentence, t) for t in find_subjects(sentence, sent) if t.index != token.index]
            return next((m for m in posting if m is not None and m.actor is not None), None)
    if verb is None or not any(t.text.lower() == "whose" for t in sentence.children(token, "nmod:poss")):
        return None
    above = antecedent(sentence, verb)
    start = min(t.index for t in sentence.subtree(token))
    beside = next((t for t in reversed(sentence.tokens[:start]) if t.upos != "PUNCT"), None)  # where parsers hang it on another noun
    for owner in (above, beside):
        found = reading.mention_at(sentence, owner) if owner is not None else None
        if found is not None and found.actor is not None and found.kind in ("state", "organisation", "group"):
            return found
    return None


def _is_nobodys(sentence: Sentence, token: Token) -> bool:
    """Say whether a noun has nothing before it that may say whose it is: neither a name, nor "rebel", "foreign" or "more of his"."""
    before = sentence.children(token, "amod", "compound", "nmod:poss", "nmod")
    return all(t.text.lower() in _PLAIN for t in before)


_SENDABLE = SENT | FORCES | WEAPONS
_SENDING_FORCES = frozenset("send dispatch despatch deploy".split())
_KEEPING = frozenset({"state", "organisation", "office"})
_PLAIN = frozenset("more additional fresh new extra two several armed naval regular special ground naval patrol war coast".split())


def is_of_kin(sentence: Sentence, token: Token) -> bool:
    """Say whether people are named by their kin alone, and not for the state of that name: "ethnic Turks from Bulgaria"."""
    return any(t.text.lower() == "ethnic" for t in sentence.children(token, "amod"))


def ship_of(things: Mapping[int | str, Party], sentence: Sentence, token: Token) -> Party | None:
    """Return the side of the ships and planes named before, for a crew: "the 14 sailors on board"; of two sides nobody is meant."""
    is_aboard = any(t.text.lower() in ("board", "aboard") for t in sentence.children(token, "nmod", "advmod"))
    if not is_aboard and token.text.lower() not in _CREWS:
        return None
    told = any(t.text.lower() in ("the", "its", "her") for t in sentence.children(token, "det", "nmod:poss"))
    sides = {party.actor: party for party in things.values() if party.actor is not None}
    return next(iter(sides.values())) if told and len(sides) == 1 else None
