"""Whom a blow or blame is at by a participle: "raids targeting migrants", "criticism aimed at him"."""

from __future__ import annotations

from collections.abc import Sequence

from casus.extract.cast import Cast, Role, as_state, is_same, known
from casus.extract.clauses import case_of, marks
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.sentence import Sentence

_AT_SOMEBODY = frozenset("ASSAULT COERCE SANCTION ACCUSE THREATEN PROTEST".split())
_AIMED = frozenset({"aim", "direct", "level"})


def targets(cast: Cast, sentence: Sentence, trigger: Trigger, actors: Sequence[Role], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those whom what a noun names targets or is aimed at; what it is meant to do ("aimed at reducing") is nobody."""
    if trigger.is_verb or trigger.sense.type not in _AT_SOMEBODY:
        return ()
    for verb in sentence.children(trigger.token, "acl"):
        if verb.xpos == "VBG" and verb.lemma == "target" and not marks(sentence, verb):
            hit = list(sentence.children(verb, "obj"))
        elif verb.xpos == "VBN" and verb.lemma in _AIMED:
            hit = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) in ("at", "against", "toward", "towards")]
        else:
            continue
        return tuple(as_state(cast, r) for r in known(cast_all(cast, sentence, hit, statements)) if not is_same(r, actors))
    return ()
