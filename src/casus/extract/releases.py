"""Releases: people and ships are let go; of a film or of papers that are released nothing is told."""

from __future__ import annotations

from casus.extract.cast import Role, Roles
from casus.extract.cast_words import PEOPLE
from casus.extract.clauses import case_of
from casus.extract.parties import is_personal
from casus.extract.triggers import Trigger
from casus.model.sentence import Sentence

_PUBLISHED = frozenset({"press", "news", "media", "video", "album", "film"})
_THINGS = frozenset({"it", "its", "this", "that", "which"})


def lets_nobody_go(sentence: Sentence, trigger: Trigger, roles: Roles) -> bool:
    """Say whether a release without anybody who is let go is told: "the release of the emails by the ministry", "it will be released"."""
    if trigger.sense.mode != "release" or trigger.objects:
        return False
    if trigger.is_verb or trigger.token.lemma != "release":
        return bool(roles.recipients) and all(_is_thing(r) for r in roles.recipients)
    of = [t for t in sentence.children(trigger.token, "nmod") if case_of(sentence, t) == "of"]
    if any(t.lemma in _PUBLISHED for t in sentence.children(trigger.token, "compound")):
        return True  # "a press release of the senator"
    is_by = any(case_of(sentence, t) == "by" for t in sentence.children(trigger.token, "nmod"))
    return not roles.recipients and (is_by or any(t.upos == "NOUN" and not is_personal(t) for t in of))


def _is_thing(role: Role) -> bool:
    token = role.token
    if token.upos == "NOUN":
        return token.text.lower() not in PEOPLE and not is_personal(token)
    return token.entity.endswith("ORG") or token.text.lower() in _THINGS
