"""What must stand with words of demands and threats: "wants Warsaw to condemn it"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from casus.extract.clauses import aux_tokens, is_passive, marks, subject_tokens
from casus.extract.embedding import WILL
from casus.extract.unreal import is_negated
from casus.model.sentence import Sentence, Token


def _wants_of_others(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is wanted of others: "wants Warsaw to condemn it", "wants it out", "wants the treaty revised"."""
    if verb.xpos not in ("VBZ", "VBP", "VBD") or is_negated(sentence, verb) or is_passive(sentence, verb):
        return False
    if sentence.child(verb, "compound:prt") is not None or any(t.lemma in _AWAY for t in sentence.children(verb, "advmod")):
        return sentence.child(verb, "obj") is not None
    below = [t for t in sentence.children(verb, "xcomp", "ccomp") if "to" in marks(sentence, t) or t.xpos == "VBN"]
    things = [t for t in sentence.children(verb, "obj", "nsubj") if t.index > verb.index and not _is_any(sentence, t)]
    if below and (things or any(subject_tokens(sentence, t) for t in below if t.rel == "ccomp")):
        return True
    done = [
        t for thing in things for t in sentence.children(thing, "acl") if t.deprel == "acl" and (t.xpos == "VBN" or _is_to(sentence, t))
    ]
    return any(t.index > t.head for t in done)


def _is_any(sentence: Sentence, noun: Token) -> bool:
    return any(t.text.lower() in ("a", "an") for t in sentence.children(noun, "det"))  # "wants a mission to guard it": no side is asked


def _wants(sentence: Sentence, verb: Token) -> bool:
    """Say whether something is wanted now, or was: "does not want talks" asks for nothing."""
    return verb.xpos in ("VBZ", "VBP", "VBD", "VBN") and not is_negated(sentence, verb) and not is_passive(sentence, verb)


def _is_to(sentence: Sentence, verb: Token) -> bool:
    return "to" in marks(sentence, verb)


_AWAY = frozenset({"out", "back", "home", "gone", "away"})


def _will(sentence: Sentence, verb: Token) -> bool:
    """Say whether it is what somebody will do, not what he thinks: "would treat it as an act of war"."""
    return any(t.text.lower() in WILL for t in aux_tokens(sentence, verb))


def _is_no_failure(_: Sentence, verb: Token) -> bool:
    """Say whether it hangs on no noun: "her failure to set a deadline"."""
    return verb.deprel != "acl"


def _is_of_things(sentence: Sentence, verb: Token) -> bool:
    """Say whether what is dismissed as something is no person: "was dismissed as coach" takes an office."""
    things = [*sentence.children(verb, "obj", "nsubj:pass")]
    return not any(t.entity.endswith("PER") or t.text.lower() in _PERSONS for t in things)


_PERSONS = frozenset("he him she her who whom i me them they".split())


def _is_alone(sentence: Sentence, verb: Token) -> bool:
    """Say whether nothing is said of what one stays away from but a meeting, or nothing at all: not "stayed away from home"."""
    if sentence.child(verb, "obj") is not None:
        return False  # "to keep the Russians away"
    return all(t.lemma in _MEETINGS or t.lemma in _DAYS for t in sentence.children(verb, "obl") if t.index > verb.index)


_MEETINGS = frozenset(
    """summit talk meeting conference session ceremony negotiation assembly council parade vote signing congress lunch dinner banquet
    funeral inauguration opening reception forum hearing sitting chamber parliament table debate rally game feast protest""".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday time year".split())


def _are_members(sentence: Sentence, verb: Token) -> bool:
    """Say whether those who walk out sat at a table or in a chamber: workers strike."""
    return any(t.lemma.lower() in _SEATED for t in subject_tokens(sentence, verb))


_SEATED = frozenset(
    """delegate deputy member representative delegation envoy negotiator group faction opposition prosecutor coalition senator lawmaker
    legislator councillor mediator party movement""".split()
)

WORD_BINDINGS: Mapping[str, Callable[[Sentence, Token], bool]] = {
    "request.want-concession": _wants,
    "request.want-done": _wants_of_others,
    "threaten.set-deadline": _is_no_failure,
    "threaten.treat-as": _will,
    "reject.dismiss-as": _is_of_things,
    "reject.stay-away-bare": _is_alone,
    "reject.walk-out-members": _are_members,
}
