"""Ways in and out of bodies of states that no line names: "It left in 1999", "was taken into ASEAN"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casus.codebook.senses import SenseBook
from casus.extract.cast import Cast, Role, Roles, party_of
from casus.extract.cast_words import FORCES, WEAPONS
from casus.extract.clauses import case_of, is_passive, is_verb
from casus.extract.exit_notices import LEAVING, is_bare, is_itself, is_member, notice_roles, tells_exit, told_by
from casus.extract.reading import Reading
from casus.extract.triggers import Trigger
from casus.model.account import Mention
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token

EXIT = "sanction.leave-bare"  # the construction of the lexicon that this module bears out
NOTICE = "threaten.serve-notice"  # a notice of which only the sentences before tell what it is of: it is given, the exit lies ahead
ENTRY = "support.take-into"  # into a body of states; troops are taken into towns
EXIT_FROM = "sanction.treaty-exit"  # its noun with what is left; land is left by soldiers and envoys, bodies of states by members
_EXITS = frozenset({"withdrawal", "exit", "departure"})
_TOLD = frozenset("announce declare confirm complete formalise formalize finalise finalize trigger notify inform".split())
_MEMBERS = frozenset({"member", "state", "party", "ally"})
_GOING = frozenset("leave withdraw pull evacuate vacate retreat bid run compete host".split())
_MORE = ("obj", "iobj", "xcomp", "ccomp", "advcl")  # with one of these beside the verb something else is left, or done
_BACK = 3  # sentences from the alliance to the exit


def find_exits(sentence: Sentence, book: SenseBook) -> Iterator[tuple[Trigger, ...]]:
    """Yield the verbs of leaving of which nothing is said but when, and the nouns of an exit that its owner tells of.

    With a bare verb the day or year must be there.
    """
    sense = book.sense(EXIT)
    for token in sentence.tokens if sense is not None else ():
        leaves = is_verb(token) and token.text.lower() in LEAVING
        is_alone = leaves and (sentence.child(token, *_MORE) is None or _has_named(sentence, token))
        is_verbs = is_alone and not is_passive(sentence, token) and token.deprel != "acl"
        if sense is not None and (is_verbs or told_by(sentence, token) is not None or is_told_exit(sentence, token)):
            yield (Trigger(sense, token),)
        elif is_bare(sentence, token) and (notice := book.sense(NOTICE)) is not None:
            yield (Trigger(notice, token),)


def is_exit(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether a trigger is an exit, or a notice of one, whose body only the sentences before may name."""
    return trigger.sense.id == EXIT or is_bare(sentence, trigger.token)


def _has_named(sentence: Sentence, verb: Token) -> bool:
    """Say whether a verb of leaving has a name for its object: "left the Pacific Islands Forum"."""
    if verb.lemma == "withdraw":
        return False
    left = sentence.child(verb, "obj")
    return left is not None and left.upos == "PROPN" and sentence.child(verb, "iobj", "xcomp", "ccomp") is None


def is_told_exit(sentence: Sentence, noun: Token) -> bool:
    """Say whether a noun is an exit that is announced or done, and whose it is: "notified the Council of its withdrawal".

    Nobody's troops may be spoken of, and it goes nowhere ("its departure for Geneva").
    """
    if noun.upos != "NOUN" or noun.lemma not in _EXITS or teller_of_exit(sentence, noun) is None:
        return False
    if not any(t.upos == "PRON" for t in sentence.children(noun, "nmod:poss")):
        return False  # "declared the withdrawal of Ethiopia a victory"
    is_object = noun.rel in ("obj", "nsubj") or (noun.rel in ("obl", "nmod") and case_of(sentence, noun) == "of")
    is_aimed = any(case_of(sentence, t) in ("from", "to", "into", "for") for t in sentence.children(noun, "nmod"))
    is_bare = sentence.child(noun, "compound", "amod") is None and not is_aimed
    has_troops = any(word_of(t) in FORCES or word_of(t) in WEAPONS for t in sentence.tokens)
    return is_object and is_bare and not has_troops


def leaves_land(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence or the one before it tells of another way out, of land or of a bid: "called on Turkey to leave Famagusta"."""
    near = reading.sentences[max(sentence.index - 1, 0) : sentence.index + 1]
    return any(t.upos == "VERB" and t.lemma in _GOING and not _is_of_body(reading, s, t) for s in near for t in s.tokens)


def _is_of_body(reading: Reading, sentence: Sentence, verb: Token) -> bool:
    """Say whether what a verb of leaving leaves is a body, by name or pronoun: "say that they have left it"."""
    left = (reading.mention_at(sentence, t) for t in sentence.children(verb, "obj", "obl"))
    return any(m is not None and m.kind in ("organisation", "pronoun") for m in left)


def teller_of_exit(sentence: Sentence, noun: Token) -> Token | None:
    """Return the verb that tells of an exit; parsers hang "of its withdrawal" on the body that is notified of it."""
    above = sentence.head_of(noun)
    if above is not None and above.rel == "obj" and noun.rel == "nmod" and case_of(sentence, noun) == "of":
        above = sentence.head_of(above)
    return above if above is not None and above.lemma in _TOLD else None


def is_to_come(sentence: Sentence, act: Token) -> bool:
    """Say whether an exit lies ahead: one of which a body is notified, or that is only begun ("is beginning to leave")."""
    begun = sentence.head_of(act)
    return (
        not is_verb(act)
        or told_by(sentence, act) is not None
        or (begun is not None and act.rel == "xcomp" and begun.lemma in ("begin", "start"))
    )


def of_members(cast: Cast, sentence: Sentence, roles: Roles) -> Roles:
    """Return the roles of an exit, blocked where what is left is no body: "the withdrawal of Kenyan troops from Somalia"."""
    return roles if any(_may_be_body(cast, sentence, r) for r in roles.recipients) else Roles(is_blocked=True)


def _may_be_body(cast: Cast, sentence: Sentence, role: Role) -> bool:
    mention = cast.reading.mention_at(sentence, role.token)
    is_unlisted = mention is not None and mention.kind == "organisation" and mention.actor is None
    return is_unlisted or cast.is_of_states(role.party.actor)


def exit_roles(cast: Cast, sentence: Sentence, verb: Token, roles: Roles) -> Roles:
    """Return the roles with the alliance that was named last as what is left; blocked where the words tell no exit from one.

    The subject must be a state itself, and all else that stands with the verb must say when: "Mexico left in 2004", but not "the envoy
    left on Friday", "Mexico left for the summit".
    """
    if (told := told_by(sentence, verb)) is not None and not (noticed := notice_roles(cast, sentence, verb, told)).is_blocked:
        return noticed
    if is_bare(sentence, verb):
        return _roles_of_bare(cast, sentence, verb)
    if not is_verb(verb):
        return _roles_of_noun(cast, sentence, verb, roles)
    if (left := sentence.child(verb, "obj")) is not None:
        what = cast.role(sentence, left)
        is_left = cast.names_body(what.party)
        are_members = bool(roles.actors) and all(is_itself(r) for r in roles.actors)
        return Roles(roles.actors, (what,)) if is_left and are_members else Roles(is_blocked=True)
    actor = roles.actors[0].party if len(roles.actors) == 1 else None
    if actor is None or actor.actor is None or actor.entity != actor.actor or not _only_dated(cast, sentence, verb):
        return Roles(is_blocked=True)
    alliance = _named_last(cast, sentence, verb)
    if alliance is None or alliance.actor == actor.actor:
        return Roles(is_blocked=True)
    return Roles(roles.actors, (Role(party_of(alliance), verb, is_actor=True),))


def entry_roles(cast: Cast, sentence: Sentence, verb: Token, roles: Roles) -> Roles:
    """Return the roles of an entry: the body that takes a state in, told by its subject or by "into"; blocked where there is none."""
    into = [cast.role(sentence, t) for t in sentence.children(verb, "obl", "obj") if case_of(sentence, t) == "into"]
    into = [r for r in into if (m := cast.reading.mention_at(sentence, r.token)) is not None and m.kind == "organisation"]
    if any(case_of(sentence, t) == "as" and t.lemma not in _MEMBERS for t in sentence.children(verb, "obl")):
        return Roles(is_blocked=True)  # "as an observer"
    body = next((r for r in into if cast.is_of_states(r.party.actor)), None)
    who = tuple(r for r in roles.recipients if is_itself(r))
    return Roles((replace(body, is_actor=True),), who) if body is not None and who else Roles(is_blocked=True)


def _roles_of_bare(cast: Cast, sentence: Sentence, notice: Token) -> Roles:
    """Return the state that gives notice and the body named last, where the sentences before tell of its leaving."""
    verb = sentence.head_of(notice)
    who = [cast.role(sentence, t) for t in sentence.children(verb, "nsubj")] if verb is not None else []
    body = _named_last(cast, sentence, notice)
    is_exit = tells_exit(cast.reading.sentences[max(sentence.index - _BACK, 0) : sentence.index + 1])
    if body is None or not is_exit or len(who) != 1 or not is_member(cast, who[0]):
        return Roles(is_blocked=True)
    return Roles(tuple(who), (Role(party_of(body), notice, is_actor=True),))


def _roles_of_noun(cast: Cast, sentence: Sentence, noun: Token, roles: Roles) -> Roles:
    """Return who leaves and the body that is told of it; where none is told, a land or troops may be meant."""
    above = teller_of_exit(sentence, noun)
    told = [cast.role(sentence, t) for t in sentence.children(above, "obj")] if above is not None else []
    body = next((r for r in told if cast.is_of_states(r.party.actor)), None)
    are_states = bool(roles.actors) and all(is_member(cast, r) for r in roles.actors)
    return Roles(roles.actors, (Role(body.party, noun, is_actor=True),)) if body is not None and are_states else Roles(is_blocked=True)


def _only_dated(cast: Cast, sentence: Sentence, verb: Token) -> bool:
    times = [t.span for t in cast.reading.times_in(sentence)]
    beside = list(sentence.children(verb, "obl", "nmod"))
    return bool(beside) and all(any(time.overlaps(t.span) for time in times) for t in beside)


def _named_last(cast: Cast, sentence: Sentence, verb: Token) -> Mention | None:
    """Return the last body of states that was named before the verb, here or in the sentences before."""
    reading = cast.reading
    for number in range(sentence.index, max(sentence.index - _BACK, 0) - 1, -1):
        found = [m for m in reading.mentions_in(reading.sentences[number]) if m.kind == "organisation" and cast.is_of_states(m.actor)]
        before = [m for m in found if m.span.end <= verb.span.start]
        if before:
            return max(before, key=lambda m: m.span.start)
    return None
