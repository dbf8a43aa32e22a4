"""Releases: people and ships are let go; of a film or of papers that are released nothing is told."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.cast import Role, Roles
from casus.extract.cast_words import PEOPLE, WEAPONS
from casus.extract.clauses import case_of
from casus.extract.control import undergoers
from casus.extract.parties import is_personal
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence, Token

_PUBLISHED = frozenset({"press", "news", "media", "video", "album", "film"})
_THINGS = frozenset({"it", "its", "this", "that", "which"})


def lets_nobody_go(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a release without anybody who is let go is told: "the release of the emails by the ministry", "it will be released"."""
    if trigger.sense.mode != "release":
        return False
    if trigger.objects:
        return any(_is_publishing(sentence, t, roles) for t in trigger.objects)
    if trigger.is_verb and trigger.sense.id == "retreat.release-named" and _are_things(undergoers(sentence, trigger.token), roles):
        return True  # "her emails were released"
    if trigger.is_verb or trigger.token.lemma != "release" or any(_is_thing(r) for r in roles.recipients):
        return bool(roles.recipients) and all(_is_thing(r) for r in roles.recipients)
    of = [t for t in sentence.children(trigger.token, "nmod") if case_of(sentence, t) == "of"]
    if any(t.lemma in _PUBLISHED for t in sentence.children(trigger.token, "compound")):
        return True  # "a press release of the senator"
    by = [t for t in sentence.children(trigger.token, "nmod") if case_of(sentence, t) in ("by", "from")]
    is_by = trigger.token.xpos == "NNS" or any(case_of(sentence, t) == "by" or t.entity.endswith("ORG") for t in by)
    return not roles.recipients and (is_by or any(t.upos == "NOUN" and not is_personal(t) for t in of))


def _is_publishing(sentence: Sentence, noun: Token, roles: Roles) -> bool:
    """Say whether a release that is ordered or announced is one of papers: "ordered the release of the emails", "periodic releases"."""
    if noun.lemma != "release":
        return False
    of = [t for t in sentence.children(noun, "nmod") if case_of(sentence, t) == "of"]
    return _are_things(of, roles) or (noun.xpos == "NNS" and not of)


def _are_things(tokens: Sequence[Token], roles: Roles) -> bool:
    let_go = {r.token.index for r in roles.recipients}
    return bool(tokens) and all(
        t.upos == "NOUN" and t.index not in let_go and t.text.lower() not in PEOPLE | WEAPONS and not is_personal(t) for t in tokens
    )


def _is_thing(role: Role) -> bool:
    token = role.token
    if token.upos == "NOUN":
        return token.text.lower() not in PEOPLE and not is_personal(token)
    return token.entity.endswith("ORG") or token.text.lower() in _THINGS
