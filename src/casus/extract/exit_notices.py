"""Exits told by a notice: "notified the OAS that it is leaving", "its letter of withdrawal arrived"."""

from __future__ import annotations

from collections.abc import Sequence

from casus.codebook.inflection import all_verb_forms
from casus.extract.cast import Cast, Role, Roles
from casus.extract.clauses import case_of, is_verb
from casus.extract.unreal import is_negated
from casus.model.sentence import Sentence, Token

LEAVING = all_verb_forms("leave quit exit withdraw".split())
_EXITS = frozenset({"withdrawal", "exit", "departure", "denunciation"})
_NOTICES = frozenset({"notice", "notification", "letter", "note", "instrument"})
_TOLD = frozenset({"notify", "inform", "tell", "advise"})
_GIVEN = frozenset("give serve send submit hand deliver file present lodge deposit transmit receive reach arrive".split())
_BODY_CASES = frozenset({"to", "on", "with", "at"})
_SUBJECTS = frozenset({"it", "they"})
_COME = frozenset({"receive"})


def told_by(sentence: Sentence, act: Token) -> tuple[Token, ...] | None:
    """Return the words that tell of an exit by a notice: the verb, and the noun of the notice if there is one; None where none does.

    "told the Council that it would leave", "gave notice to the Council that it was leaving", "received Peru's letter of withdrawal".
    """
    above = sentence.head_of(act)
    if above is None:
        return None
    if is_verb(act):
        return _told_of_leaving(sentence, act, above)
    verb = sentence.head_of(above)
    is_of = act.lemma in _EXITS and act.rel == "nmod" and case_of(sentence, act) == "of" and above.lemma in _NOTICES
    if not is_of or verb is None or verb.lemma not in _GIVEN or is_negated(sentence, verb):
        return None
    return verb, above


def _told_of_leaving(sentence: Sentence, act: Token, above: Token) -> tuple[Token, ...] | None:
    if act.text.lower() not in LEAVING:
        return None  # most verbs of a report
    subject, left = sentence.child(act, "nsubj"), sentence.child(act, "obj")
    is_own = subject is not None and subject.text.lower() in _SUBJECTS
    is_done = any(t.lemma == "have" for t in sentence.children(act, "aux"))
    if not is_own or is_done or (left is not None and left.upos == "PROPN") or is_negated(sentence, act):
        return None
    notice = above if above.lemma in _NOTICES and act.rel == "acl" else None
    verb = sentence.head_of(above) if notice is not None else above
    if verb is None or not is_verb(verb) or is_negated(sentence, verb):
        return None
    notice = notice or next((t for t in sentence.children(verb, "obj") if t.lemma in _NOTICES), None)
    if notice is not None:
        return (verb, notice) if verb.lemma in _GIVEN else None
    return (verb,) if verb.lemma in _TOLD and act.rel in ("ccomp", "xcomp") else None


def is_bare(sentence: Sentence, noun: Token) -> bool:
    """Say whether somebody gives notice of what only the sentences before can tell: "Peru gave notice on Friday"."""
    verb = sentence.head_of(noun)
    if noun.lemma != "notice" or noun.rel != "obj" or verb is None or verb.lemma not in ("give", "serve") or is_negated(sentence, verb):
        return False
    return sentence.child(noun, "nmod", "acl", "nmod:poss", "amod") is None and sentence.child(verb, "ccomp", "xcomp", "iobj") is None


def tells_exit(sentences: Sequence[Sentence]) -> bool:
    """Say whether sentences tell of somebody's leaving: by a verb, or by a noun."""
    return any(t.lemma in _EXITS or (is_verb(t) and t.text.lower() in LEAVING) for s in sentences for t in s.tokens)


def notice_roles(cast: Cast, sentence: Sentence, act: Token, told: tuple[Token, ...]) -> Roles:
    """Return the state that gives a notice and the body of states that it is to leave; blocked where these are not one each."""
    is_received = told[0].lemma in _COME
    givers = [t for word in told for t in sentence.children(word, "nmod:poss", *(() if is_received else ("nsubj",)))]
    others = [t for word in told for t in sentence.children(word, "obj", "iobj", *(("nsubj",) if is_received else ()))]
    beside = [t for word in told for t in sentence.children(word, "obl", "nmod")]
    (givers if is_received else others).extend(t for t in beside if case_of(sentence, t) == "from")
    others += [t for t in beside if case_of(sentence, t) in _BODY_CASES]
    if not is_verb(act):
        givers += sentence.children(act, "nmod:poss", "compound")
        (givers if is_received else others).extend(t for t in sentence.children(act, "nmod") if case_of(sentence, t) == "from")
    states = {r.party.actor: r for r in (cast.role(sentence, t) for t in givers) if is_member(cast, r)}
    bodies = {r.party.actor: r for r in (cast.role(sentence, t) for t in others) if cast.is_of_states(r.party.actor)}
    if len(bodies) != 1 or len(states) != 1:
        return Roles(is_blocked=True)
    return Roles(tuple(states.values()), tuple(bodies.values()))


def is_member(cast: Cast, role: Role) -> bool:
    """Say whether a role is that of a state itself, no body of states."""
    return is_itself(role) and not cast.is_of_states(role.party.actor)


def is_itself(role: Role) -> bool:
    """Say whether a role is that of a state or body itself, and nobody's who acts for it but its government."""
    actor = role.party.actor
    return actor is not None and actor == role.party.entity and role.party.sector in (None, "GOV")
