"""Roles of verbs: who does what a verb names, and to whom, from the places that its sense gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.codebook.senses import Sense
from casus.extract.act_kinds import ACTS_OF_WORDS
from casus.extract.aims import authors, concerned, owners
from casus.extract.case_phrases import has_case
from casus.extract.cast import Cast, Role, Roles, as_seat, as_state, is_same, known, unique
from casus.extract.cast_words import KIND_OF_THING, WEAPONS
from casus.extract.clauses import case_of, is_passive, is_reciprocal, is_verb, marks, spread, subject_tokens
from casus.extract.control import doers, find_subjects, undergoers
from casus.extract.control_words import BLOWS, DAYS, DECIDING, PAPERS, WORDING
from casus.extract.elsewhere import COMPLAINING, HURTING, WITHIN, accused_in, found_elsewhere, is_own
from casus.extract.grants import receiver
from casus.extract.noun_roles import STRUCK, phrases_with
from casus.extract.recalls import RECALL
from casus.extract.sides import cast_all
from casus.extract.spoken_of import asked_for, spoken_of
from casus.extract.struck_lands import is_town
from casus.extract.things import CONCRETE, POLICIES
from casus.extract.triggers import Trigger
from casus.model.account import Statement
from casus.model.craft import word_of
from casus.model.sentence import Sentence, Token


def verb_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> Roles:
    """Return who does what a verb names, and to whom; blocked where its subject or object is a thing of which nothing is told."""
    actors = _find_actors(cast, sentence, trigger, statements)
    acting = unique([replace(r, is_actor=True) for r in actors if _acts(r, trigger)])
    recipients = asked_for(cast, sentence, trigger, acting, statements)
    if not recipients and not is_reciprocal(sentence, trigger.token):
        recipients = _find_recipients(cast, sentence, trigger, acting, statements)
    recipients = spoken_of(cast, sentence, trigger, (acting, recipients), statements)
    blocked = _is_blocked(actors, trigger)
    return Roles(acting, recipients, blocked or (not recipients and _hits_nobody(sentence, trigger)))


def is_of_things(cast: Cast, sentence: Sentence, verb: Token, statements: Sequence[Statement]) -> bool:
    """Say whether only things that can do nothing are the subject of a verb, so that it tells no act: "talks ran into the night".

    The odd cases: violence that kills or hits tells that somebody did it, and a ship or plane may be some side's.
    """
    if is_reciprocal(sentence, verb) or any(t.text.lower() in KIND_OF_THING for t in doers(sentence, verb)):
        return False
    trigger = Trigger(_ANY_BLOW, verb)
    return _is_blocked(_find_actors(cast, sentence, trigger, statements), trigger)


_ANY_BLOW = Sense("", "", "ASSAULT")


def _is_blocked(actors: Sequence[Role], trigger: Trigger) -> bool:
    """Say whether none of those in the place of who does it can do anything, nor is left open."""
    acts = any(_acts(r, trigger) for r in actors)
    return bool(actors) and not acts and not _is_open(actors) and not _is_blow(actors, trigger.sense.type)


def _acts(role: Role, trigger: Trigger) -> bool:
    """Say whether one in the place of an actor is one: able to act, or a thing through which its owner does."""
    owns = role.party.actor is not None and trigger.sense.id in _OF_OWNERS
    return role.is_actor or owns or _speaks_for(role, trigger.token) or _is_own_blow(role, trigger.sense.type)


def _find_actors(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> list[Role]:
    """Return those in the place of who does it, be they able to or not."""
    verb, sense = trigger.token, trigger.sense
    own = {t.index for t in subject_tokens(sentence, verb)}
    found = cast_all(cast, sentence, doers(sentence, verb), statements)
    actors = [_acting_town(sentence, r, sense.type) if r.token.index in own else _acting_state(cast, r) for r in found]
    if verb.lemma in WORDING and not any(_acts(r, trigger) for r in actors):  # "a statement by Mali and Niger accused"
        papers = [r.token for r in actors if r.token.text.lower() in PAPERS]
        actors = [replace(r, is_actor=True) for r in authors(cast, sentence, papers, statements)] or actors
    beside = None if is_passive(sentence, verb) else _beside_relative(sentence, verb)
    if beside is not None and not any(r.is_actor for r in actors):
        actors = [r for r in cast_all(cast, sentence, [beside], statements) if r.is_actor and r.party.actor] or actors
    if not actors and is_passive(sentence, verb):
        if sense.type == "MOBILIZE" or (sense.type, sense.mode) == ("RETREAT", "withdraw"):
            # Whose forces are sent or withdrawn, sends or withdraws them: "its troops were sent across the border".
            actors = [r for r in cast_all(cast, sentence, _moved(sentence, verb), statements) if _is_force(r)]
        if sense.id in _OF_OWNERS or sense.id == RECALL:  # "its ambassador was called home"
            whose = owners(cast, sentence, undergoers(sentence, verb), statements)
            actors = [replace(r, is_actor=r.is_actor or sense.id == RECALL) for r in whose]
        if not actors and sense.mode in _OUT:
            actors = list(_expelling(cast, sentence, verb, statements))
        if not actors and sense.type in ("AGREE", "AID"):  # "was promised $90 million from the Bank"
            givers = [t for t in sentence.children(verb, "obl") if case_of(sentence, t) == "from"]
            actors = [r for r in cast_all(cast, sentence, givers, statements) if r.is_actor]
        far = [*_far_agents(sentence, verb), *_agents_of_act(sentence, trigger.objects)]
        actors = actors or [_acting_state(cast, r) for r in cast_all(cast, sentence, far, statements)]
        actors = [r for r in actors if r.is_actor or sense.id in _OF_OWNERS]
    if actors and _is_blow(actors, sense.type):
        return list(cast_all(cast, sentence, _launching(sentence, actors), statements)) or actors
    return actors


def _find_recipients(
    cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role], statements: Sequence[Statement]
) -> tuple[Role, ...]:
    """Return those in the first place of the sense that somebody else than the actors stands in."""
    sense = trigger.sense
    if sense.id in COMPLAINING and (accused := accused_in(cast, sentence, trigger.token, acting, statements)):
        return accused
    if (posted := _own_envoy(cast, sentence, trigger, acting)) is not None:  # "yanked its ambassador from Washington" hurts no ambassador
        left = phrases_with(sentence, trigger.token, "from", [posted])
        left += [t for clause in sentence.children(trigger.token, "xcomp", "advcl") for t in sentence.children(clause, "obj")]
        return tuple(as_seat(cast, as_state(cast, r)) for r in known(cast_all(cast, sentence, left, statements)))
    towns: tuple[Role, ...] = ()
    for slot in sense.recipient:
        filled = _as_sides(cast, trigger, slot, _fill(cast, sentence, trigger, slot, statements))
        if slot not in ("obj", "iobj", "poss"):
            moved = {t.index for t in trigger.objects}  # "flew in 400 troops": parsers take the particle for a preposition
            filled = tuple(r for r in filled if r.token.index not in moved)
        if sense.type == "RETREAT":
            filled = tuple(r for r in filled if not _is_moved_too(sentence, r, acting))
        found = tuple(r for r in filled if not is_same(r, acting) and not is_own(r, acting, slot)) or (filled if sense.mutual else ())
        if found and not (sense.type in _ON_LAND and all(is_town(r.party) for r in found)):
            return found
        towns = towns or found
    if towns:  # a town only where nobody is named: "the Tunisian village of Sakiet", "Zambia's Eastern Province"
        whose = owners(cast, sentence, [r.token for r in towns], statements)
        return tuple(r for r in whose if r.party.actor is not None and not is_own(r, acting, "poss")) or towns
    others = found_elsewhere(cast, sentence, trigger, acting, statements)
    return tuple(r for r in others if not is_same(r, acting))


def _is_moved_too(sentence: Sentence, role: Role, acting: Sequence[Role]) -> bool:
    """Say whether one joined to those left is called home too: parsers join the envoy of "from Mali and its envoy from Chad" to Mali."""
    if role.token.rel != "conj" or sentence.child(role.token, "nmod:poss") is None:
        return False
    return role.party.actor is not None and any(role.party.actor == r.party.actor for r in acting)


def _own_envoy(cast: Cast, sentence: Sentence, trigger: Trigger, acting: Sequence[Role]) -> Token | None:
    """Return the envoy of those who act, of whom one reads that they do something against somebody: "ordered its ambassador to leave"."""
    is_read = trigger.sense.id.startswith("learned.") and trigger.sense.type in _AGAINST
    if not is_read and trigger.sense.mode not in _OUT:
        return None
    envoys = [t for t in undergoers(sentence, trigger.token) if t.lemma in _POSTED and sentence.child(t, "nmod:poss") is not None]
    names = {r.party.actor for r in acting} - {None}
    return next((t for t in envoys if cast.role(sentence, t).party.actor in names), None)


_AGAINST = frozenset({"SANCTION", "REJECT", "ACCUSE", "THREATEN"})
_POSTED = frozenset({"ambassador", "envoy", "consul", "diplomat", "minister", "embassy"})


def _as_sides(cast: Cast, trigger: Trigger, slot: str, filled: tuple[Role, ...]) -> tuple[Role, ...]:
    """Return those in a slot, a state that only stands as ground as the state where the act is done to it.

    A capital stands for its state where one visits it, sends its envoys there and back, or asks, blames or threatens it; a state where
    something is given to it, though not a town.
    """
    sense = trigger.sense
    if sense.mode in ("visit", "meet") or _ENVOYS.intersection(sense.object) or sense.id == _SENDING:
        filled = tuple(as_seat(cast, r) for r in filled)
    is_struck = (sense.type in _ON_LAND and slot in _STRUCK_SLOTS) or sense.mode == "visit" or (sense.type == "ACCUSE" and slot == "at")
    where = slot.rpartition(":")[2]
    if sense.type in _IN_WORDS and where in _ADDRESSED:
        filled = tuple(as_seat(cast, as_state(cast, r)) for r in filled)  # "blamed Washington"
    elif is_struck or sense.type == "SANCTION" or (sense.type in _GIVING and where in _GIVEN_TO):
        filled = tuple(as_state(cast, r) for r in filled)
    if sense.type == "ASSAULT" and where in WITHIN:
        filled = tuple(as_state(cast, r) for r in filled)
    if (sense.type in _GIVING and slot in _GIVEN_TO) or (sense.type == "ASSAULT" and slot in WITHIN):
        filled = tuple(r for r in filled if r.party.actor is not None or not (r.party.entity or "").startswith("place:"))
    if sense.type in _WITHOUT_PLACES and sense.mode != "visit":
        return tuple(r for r in filled if r.party.actor is not None or not (r.party.entity or "").startswith("place:"))
    return filled


def _hits_nobody(sentence: Sentence, trigger: Trigger) -> bool:
    """Say whether the object of a sense for somebody is a thing of which nothing is told: "struck a balance"."""
    verb, sense = trigger.token, trigger.sense
    if sense.recipient[:1] != ("obj",) or trigger.objects or sense.plain:
        return False
    things = undergoers(sentence, verb)
    if sense.type == "SUPPORT" and not things:
        return True  # "backed away from the deal"
    hit = [t for t in spread(sentence, things) if t.upos != "PRON"]
    hurts = sense.type in HURTING and any(t.text.lower() in CONCRETE for t in hit)
    backs = sense.type == "SUPPORT" and not sense.needs_recipient and any(t.text.lower() in POLICIES for t in hit)
    return bool(hit) and sense.type not in _TAKES_ANYTHING and not hurts and not backs


def _moved(sentence: Sentence, verb: Token) -> list[Token]:
    """Return what is moved in a passive, or whose move it is: "the withdrawal of Soviet troops was completed"."""
    found = undergoers(sentence, verb)
    return [*found, *(t for u in found for t in sentence.children(u, "nmod") if case_of(sentence, t) == "of")]


def _beside_relative(sentence: Sentence, verb: Token) -> Token | None:
    """Return the name right before "which" or "who", where parsers hung the clause on a thing: "signed over his land to India, which"."""
    subject = next((t for t in subject_tokens(sentence, verb) if t.text.lower() in ("which", "who")), None)
    if subject is None:
        return None
    before = next((t for t in reversed(sentence.tokens[: subject.index]) if t.upos != "PUNCT"), None)
    return before if before is not None and before.upos == "PROPN" else None


def _far_agents(sentence: Sentence, verb: Token) -> list[Token]:
    """Return who stands after a "by" that parsers hung on another phrase: "driven from their homes by soldiers"."""
    phrases = [t for t in sentence.children(verb, "obl", "obj") if t.index > verb.index and case_of(sentence, t) not in _BESIDES]
    # "was given two days to leave by the junta"
    asked = [t for t in sentence.children(verb, "xcomp", "advcl") if "to" in marks(sentence, t) and not is_passive(sentence, t)]
    below = [t for clause in asked for t in sentence.children(clause, "obl") if case_of(sentence, t) == "by" and t.text.lower() not in DAYS]
    return below or [t for phrase in phrases for t in sentence.children(phrase, "nmod") if case_of(sentence, t) == "by"]


def _expelling(cast: Cast, sentence: Sentence, verb: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return the state or body from which somebody is expelled, where nobody else is said to do it: "were expelled from Norway"."""
    left = [t for t in sentence.children(verb, "obl") if case_of(sentence, t).split(" ")[-1:] in (["from"], ["of"])]
    roles = (as_seat(cast, as_state(cast, r)) for r in cast_all(cast, sentence, left, statements))
    return tuple(replace(r, is_actor=True) for r in roles if r.party.actor is not None and r.token.upos == "PROPN")[:1]


def _agents_of_act(sentence: Sentence, acts: Iterable[Token]) -> list[Token]:
    """Return whose act it is that a passive tells of: "the expulsion of a consul by Spain was announced"."""
    acts = list(acts)
    inner = [t for act in acts for t in sentence.children(act, "nmod") if case_of(sentence, t) == "of"]
    below = [t for holder in (*acts, *inner) for t in sentence.children(holder, "nmod")]
    return [t for t in below if case_of(sentence, t) in ("by", "between")]


_BESIDES = frozenset({"after", "following", "before", "during", "since", "until", "despite", "under", "because of", "amid", "upon"})
_OUT = frozenset({"expel", "deport"})
_OF_OWNERS = frozenset({"sanction.close-border"})  # "Estonian ports were closed to the ships": by the state whose ports they are
_TAKES_ANYTHING = frozenset({"REJECT", "ACCUSE", "REQUEST", "THREATEN", "AGREE", "CONCEDE"})
_OPEN = frozenset("they them it he him she her who that which one someone somebody others another this".split())


def _is_blow(roles: Sequence[Role], kind: str) -> bool:
    """Say whether only violence itself is named as what killed or hit, so that who did it is open."""
    return kind == "ASSAULT" and all(r.token.text.lower() in BLOWS or _is_gunfire(r) or _is_attack(r) for r in roles)


def _is_attack(role: Role) -> bool:
    """Say whether an attack is one of people: "the attack killed 14", no heart attack."""
    return role.token.text.lower() in _ATTACKS and _ILLS.isdisjoint(role.party.text.lower().split())


_ATTACKS = all_noun_forms("attack assault massacre".split())
_ILLS = frozenset("heart panic asthma shark bear dog wolf crocodile sexual".split())


def _is_gunfire(role: Role) -> bool:
    """Say whether a fire is one of weapons: "were killed by mortar fire", "by cross-border fire"."""
    words = role.party.text.lower().replace("-", " ").split()
    return role.token.text.lower() == "fire" and not _GUNS.isdisjoint(words[: words.index("fire")] if "fire" in words else ())


_GUNS = frozenset("mortar artillery rifle gun sniper arms tank rocket missile shell border enemy hostile friendly naval cannon".split())


def _is_own_blow(role: Role, kind: str) -> bool:
    """Say whether violence or a decision has an owner, who then did it: "killed by Israeli gunfire", "a French decision to leave"."""
    return role.party.actor is not None and (_is_blow((role,), kind) or role.token.text.lower() in DECIDING)


def _is_open(roles: Sequence[Role]) -> bool:
    """Say whether the subject may be somebody though we do not know whom: a pronoun without a known antecedent."""
    return all(r.token.upos == "PRON" and r.token.text.lower() in _OPEN for r in roles)


def _fill(cast: Cast, sentence: Sentence, trigger: Trigger, slot: str, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who stand in one of the places that a verb's sense names."""
    verb = trigger.token
    where, _, inside = slot.partition(":")
    if where == "obj":
        # "asked France for help": without an object the parser's indirect one is it.
        objects = list(trigger.objects) or undergoers(sentence, verb) or list(sentence.children(verb, "iobj"))
        if not inside:
            roles = known(cast_all(cast, sentence, objects, statements))
            paid = [] if roles or trigger.objects else list(sentence.children(verb, "iobj"))  # "fined Chad a million dollars"
            return roles or known(cast_all(cast, sentence, paid, statements))
        return _inside(cast, sentence, trigger, objects, inside, statements)
    if where == "poss":
        named = list(trigger.objects) or [t for t in trigger.rest if t.upos == "NOUN"]  # "called for Chad's withdrawal"
        return owners(cast, sentence, named or undergoers(sentence, verb), statements)
    if where == "iobj":
        found = receiver(sentence, verb)
        if not found and is_passive(sentence, verb) and list(sentence.children(verb, "obj")):
            found = find_subjects(sentence, verb)
        return known(cast_all(cast, sentence, found, statements))
    # "became the 16th member of NATO", "stopped supplying gas to Morocco"
    rest = [t for t in trigger.rest if t.upos in ("NOUN", "VERB")]
    holders = (*trigger.objects, *rest, *(t for r in rest if is_verb(r) for t in sentence.children(r, "obj")))
    found = _stranded(sentence, verb, where) or phrases_with(sentence, verb, where, holders)
    kind = trigger.sense.type
    is_said_to = (kind == "REQUEST" and where in _ASKED_SLOTS) or (kind in _GIVING and where in _GIVEN_TO)
    is_said_to |= bool(_ENVOYS.intersection(trigger.sense.object)) or trigger.sense.id == _SENDING
    is_said_to |= kind == "ASSAULT" and where in WITHIN
    is_place = where in STRUCK or trigger.sense.mode == "visit" or is_said_to
    roles = known(cast_all(cast, sentence, found, statements), places=is_place)
    return roles or concerned(cast, sentence, found, statements)


def _stranded(sentence: Sentence, verb: Token, preposition: str) -> list[Token]:
    """Return the subject of a passive whose preposition was left behind: "a patrol was fired upon"."""
    after = sentence.tokens[verb.index + 1 : verb.index + 3]
    if not after or after[0].text.lower() != preposition or not is_passive(sentence, verb):
        return []
    # Before another preposition parsers take it for a part of that: "fired upon near the canal".
    is_left = after[0].head == verb.index or (len(after) == 2 and after[1].upos in ("ADP", "PUNCT"))
    return undergoers(sentence, verb) if is_left else []


def _inside(
    cast: Cast, sentence: Sentence, trigger: Trigger, objects: list[Token], inside: str, statements: Sequence[Statement]
) -> tuple[Role, ...]:
    if inside in ("poss", "compound"):
        return owners(cast, sentence, objects, statements)
    found = [t for o in objects for t in sentence.children(o, "nmod", "acl") if has_case(sentence, t, inside)]
    if not found and inside in ("from", "with", "by", "for", "against"):  # "an offer of guns from China", "a pact on fisheries with Chile"
        inner = [t for o in objects for t in sentence.children(o, "nmod") if case_of(sentence, t) in ("of", "on", "for", "about", "over")]
        found = [t for i in inner for t in sentence.children(i, "nmod") if has_case(sentence, t, inside)]
    if not found:  # parsers hang "with Montenegro" of "end cooperation with Montenegro" on the verb
        found = [t for t in sentence.children(trigger.token, "obl") if has_case(sentence, t, inside)]
        if inside in WITHIN and trigger.sense.type in ACTS_OF_WORDS:  # "denied the charge in Oslo": where one speaks is no side
            return tuple(r for r in known(cast_all(cast, sentence, found, statements)) if not is_town(r.party))
    return known(cast_all(cast, sentence, found, statements)) or concerned(cast, sentence, found, statements)


_ENVOYS = frozenset({"ambassador", "embassy"})
_SENDING = "consult.send-envoy"  # to a capital: to its government
_ON_LAND = frozenset({"ASSAULT", "COERCE", "THREATEN"})
_STRUCK_SLOTS = STRUCK | {"obj"}
_ASKED_SLOTS = frozenset({"on", "upon", "to", "obj", "from"})
_IN_WORDS = frozenset({"ACCUSE", "REQUEST", "THREATEN"})
_ADDRESSED = frozenset("obj iobj to on upon with from at".split())
_GIVING = frozenset("AID AGREE COOPERATE RETREAT CONCEDE SUPPORT".split())
_GIVEN_TO = frozenset("to iobj for in from".split())
_WITHOUT_PLACES = frozenset({"CONSULT", "REQUEST"})  # where one meets is no side


def _acting_state(cast: Cast, role: Role) -> Role:
    """Return a state that only seems to be a place as the one who acts: "lashed out at Kenya for expelling its envoy"."""
    found = as_state(cast, role)
    return found if found is role else replace(found, is_actor=True)


def _acting_town(sentence: Sentence, role: Role, kind: str) -> Role:
    """Return a town or a part of a state that does what only its government or its people can: "Texas and five others sued Ames"."""
    is_named = role.token.upos == "PROPN" and sentence.child(role.token, "det", "amod") is None
    is_place = is_named and (role.party.entity or "").startswith("place:")
    return replace(role, is_actor=True) if is_place and kind in _OF_WILL else role


_OF_WILL = frozenset("ACCUSE REJECT REQUEST SUPPORT".split())
_LAUNCHED = all_verb_forms("fire launch drop throw plant shoot lob hurl".split())


def _launching(sentence: Sentence, blows: Iterable[Role]) -> list[Token]:
    """Return those who fired or dropped what hit: "bombs dropped by Saudi jets destroyed a hospital"."""
    verbs = [t for r in blows for t in sentence.children(r.token, "acl") if t.text.lower() in _LAUNCHED and is_passive(sentence, t)]
    return [t for verb in verbs for t in doers(sentence, verb)]


def _speaks_for(role: Role, verb: Token) -> bool:
    """Say whether a paper with an owner speaks for it: "the Soviet note rejected the protest"."""
    return role.party.actor is not None and role.token.text.lower() in PAPERS and verb.lemma in WORDING


def _is_force(role: Role) -> bool:
    return role.party.actor is not None and (role.party.sector == "MIL" or word_of(role.token) in WEAPONS)
