"""Roles: who did what a trigger names, and to whom, from the grammar around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.cast import Cast, Role, Roles, as_state, is_same, known, unique
from casus.extract.clauses import case_of, is_passive, is_verb, spread, subject_tokens
from casus.extract.control import PAPERS, WORDING, doers, find_subjects, receiver, undergoers
from casus.extract.noun_roles import STRUCK, has_case, noun_roles, phrases_with
from casus.extract.reading import phrase_span
from casus.extract.sides import cast_all
from casus.extract.triggers import Trigger
from casus.ground.spans import Span, trim
from casus.model.account import Party, Statement
from casus.model.sentence import Sentence, Token


def find_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement] = ()) -> Roles:
    """Return who did what the trigger names, and to whom.

    Passives are turned; an agentless passive leaves the actor open. With `mutual` senses all are actors. The odd case: where a
    subject is there but can do nothing (a move, an idea), the roles are blocked and nothing is told.
    """
    finder = _verb_roles if trigger.is_verb else noun_roles
    roles = finder(cast, sentence, trigger, statements)
    actors, recipients = roles.actors, roles.recipients
    if trigger.sense.mutual:
        actors, recipients = unique((*actors, *recipients)), ()
    actors, recipients = (tuple(_without_rest(cast, r, trigger) for r in found) for found in (actors, recipients))
    taken = {r.token.index for r in actors}
    recipients = tuple(_without_agent(cast, sentence, r, actors) for r in recipients)
    actors = tuple(_without_agent(cast, sentence, r, recipients) for r in actors)
    recipients = tuple(r for r in recipients if r.token.index not in taken and not is_same(r, actors))
    return Roles(actors, recipients, roles.is_blocked)


def _is_own(role: Role, acting: Sequence[Role], slot: str) -> bool:
    """Say whether the owner of a thing is the actor's own side: a parliament that froze "the country's participation"."""
    return slot == "poss" and role.party.actor is not None and any(role.party.actor == r.party.actor for r in acting)


def _without_rest(cast: Cast, role: Role, trigger: Trigger) -> Role:
    """Return a role without words of the trigger in its phrase: "declared the consul persona non grata"."""
    span = role.party.span
    inside = [t.span.start for t in trigger.rest if span is not None and span.covers(t.span) and t.index >= role.token.index]
    if span is None or not inside or not trigger.is_verb:
        return role
    cut = trim(cast.reading.text, Span(span.start, min(inside)))
    return replace(role, party=replace(role.party, span=cut, text=cut.of(cast.reading.text)))


def _without_agent(cast: Cast, sentence: Sentence, role: Role, actors: Sequence[Role]) -> Role:
    """Return a role without the agent that its phrase took in: "the consul" of "the capture of the consul by Swedish troops"."""
    span = role.party.span
    inside = [
        case.span.start
        for r in actors
        for case in sentence.children(r.token, "case")
        if span is not None and span.covers(r.token.span) and span.covers(case.span) and case.index > role.token.index
    ]
    if span is None or not inside:
        return role
    cut = trim(cast.reading.text, Span(span.start, min(inside)))
    return replace(role, party=replace(role.party, span=cut, text=cut.of(cast.reading.text)))


def _verb_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> Roles:
    verb, sense = trigger.token, trigger.sense
    subjects = doers(sentence, verb)
    own = {t.index for t in subject_tokens(sentence, verb)}
    actors = [r if r.token.index in own else _acting_state(cast, r) for r in cast_all(cast, sentence, subjects, statements)]
    if not actors and sense.type in _OF_FORCES and is_passive(sentence, verb):
        actors = [r for r in cast_all(cast, sentence, undergoers(sentence, verb), statements) if _is_force(r)]
    if actors and _is_blow(actors, sense.type):
        actors = list(cast_all(cast, sentence, _launching(sentence, actors), statements)) or actors
    acting = unique([replace(r, is_actor=True) for r in actors if r.is_actor or _speaks_for(r, verb)])
    recipients: tuple[Role, ...] = ()
    for slot in sense.recipient:
        filled = _fill(cast, sentence, trigger, slot, statements)
        if (sense.type in _ON_LAND and slot in _STRUCK_SLOTS) or sense.mode == "visit" or (sense.type == "ACCUSE" and slot == "at"):
            filled = tuple(as_state(cast, r) for r in filled)
        if sense.type == "REQUEST" and slot in _ASKED_SLOTS:
            filled = tuple(as_state(cast, r) for r in filled)
        if sense.type in _WITHOUT_PLACES and sense.mode != "visit":
            filled = tuple(r for r in filled if r.party.actor is not None or not (r.party.entity or "").startswith("place:"))
        recipients = tuple(r for r in filled if not is_same(r, acting) and not _is_own(r, acting, slot)) or (filled if sense.mutual else ())
        if recipients:
            break
    if not recipients and sense.type in _RELATING:
        recipients = tuple(r for r in _related(cast, sentence, undergoers(sentence, verb), statements) if not is_same(r, acting))
    blocked = bool(actors) and not acting and not _is_open(actors) and not _is_blow(actors, sense.type)
    if not blocked and sense.recipient[:1] == ("obj",) and not trigger.objects and not recipients:
        hit = [t for t in spread(sentence, undergoers(sentence, verb)) if t.upos != "PRON"]
        hurts = sense.type in _HURTING and any(t.text.lower() in _CONCRETE for t in hit)
        backs = sense.type == "SUPPORT" and not sense.needs_recipient and any(t.text.lower() in _POLICIES for t in hit)
        is_bare = sense.type == "SUPPORT" and not undergoers(sentence, verb)  # "backed away from the deal"
        blocked = is_bare or (bool(hit) and sense.type not in _TAKES_ANYTHING and not hurts and not backs)
    return Roles(acting, recipients, blocked)


_MEMBERSHIP = frozenset("membership admission accession entry status candidacy participation invitation application bid".split())
_OF_MEMBERSHIP = ("of", "in", "to", "into", "for", "with")
_TAKES_ANYTHING = frozenset({"REJECT", "ACCUSE", "REQUEST", "THREATEN", "AGREE", "CONCEDE"})
# What one can welcome, back or endorse without naming whose it is; of other things ("backed the car") nothing is told.
_POLICIES = all_noun_forms(
    """truce ceasefire deal agreement treaty pact accord protocol convention declaration statement resolution decision move plan
    proposal bid idea initiative measure step policy strategy reform law bill amendment deployment mission operation intervention
    accession entry membership enlargement expansion invitation application candidacy ratification recognition independence
    unification referendum vote election outcome result talk negotiation dialogue summit meeting visit call request demand
    withdrawal pullout release exchange sanction embargo ban tariff mandate inquiry investigation ruling verdict compromise
    settlement peace process roadmap offer pledge commitment effort campaign exercise presence buildup reinforcement sale delivery
    shipment aid package programme program project change name border partnership cooperation alliance union announcement
    arrival return opening reopening lifting easing creation formation appointment nomination resumption restoration renewal
    normalisation normalization improvement tie relation end""".split()
)
_HURTING = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
# Things that can be hit, seized or put up; the objects of "struck a balance" and "attacked the problem" are not among them.
_CONCRETE = all_noun_forms(
    """market village town city hamlet base depot bridge road airport port airfield hospital school prison mosque church
    temple synagogue building house home
    office headquarters compound embassy consulate camp convoy vehicle car truck bus train ship boat vessel tanker plane jet
    aircraft warplane helicopter
    drone tank checkpoint outpost bunker border pipeline refinery plant factory dam power-station tower station warehouse
    hotel restaurant cafe square
    island peninsula territory region province district airspace waters pier railway farm field crop oilfield mine facility
    installation barracks
    position stronghold missile rocket satellite statue monument shop store newspaper website network server hill crossing
    corridor land assets airstrip airbase runway trawler freighter ferry cargo valley islet reef shoal tower post capital garrison trench
    substation""".split()
)
_OPEN = frozenset("they it he she who that which one someone somebody others another this".split())


# Violence that does what its unnamed authors do: "shelling killed four". An explosion or a fire may be an accident and is none.
_BLOWS = all_noun_forms(
    """fighting shelling bombardment bombing airstrike strike raid shell rocket missile bullet gunfire gunshot clash mortar ambush bomb shot
    crossfire sniper violence shooting landmine grenade torpedo""".split()
)


def _is_blow(roles: Sequence[Role], kind: str) -> bool:
    """Say whether only violence itself is named as what killed or hit, so that who did it is open."""
    return kind == "ASSAULT" and all(r.token.text.lower() in _BLOWS for r in roles)


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
            return known(cast_all(cast, sentence, objects, statements))
        return _inside(cast, sentence, verb, objects, inside, statements)
    if where == "poss":
        return _owners(cast, sentence, list(trigger.objects) or undergoers(sentence, verb), statements)
    if where == "iobj":
        found = receiver(sentence, verb)
        if not found and is_passive(sentence, verb) and list(sentence.children(verb, "obj")):
            found = find_subjects(sentence, verb)
        return known(cast_all(cast, sentence, found, statements))
    # "became the 16th member of NATO", "stopped supplying gas to Morocco"
    rest = [t for t in trigger.rest if t.upos in ("NOUN", "VERB")]
    holders = (*trigger.objects, *rest, *(t for r in rest if is_verb(r) for t in sentence.children(r, "obj")))
    found = _stranded(sentence, verb, where) or phrases_with(sentence, verb, where, holders)
    is_asked = trigger.sense.type == "REQUEST" and where in _ASKED_SLOTS
    is_place = where in STRUCK or trigger.sense.mode == "visit" or is_asked
    roles = known(cast_all(cast, sentence, found, statements), places=is_place)
    return roles or _concerned(cast, sentence, found, statements)


def _stranded(sentence: Sentence, verb: Token, preposition: str) -> list[Token]:
    """Return the subject of a passive whose preposition was left behind: "a patrol was fired upon"."""
    after = sentence.tokens[verb.index + 1 : verb.index + 3]
    if not after or after[0].text.lower() != preposition or not is_passive(sentence, verb):
        return []
    # Before another preposition parsers take it for a part of that: "fired upon near the canal".
    is_left = after[0].head == verb.index or (len(after) == 2 and after[1].upos in ("ADP", "PUNCT"))
    return undergoers(sentence, verb) if is_left else []


def _inside(
    cast: Cast, sentence: Sentence, verb: Token, objects: list[Token], inside: str, statements: Sequence[Statement]
) -> tuple[Role, ...]:
    if inside in ("poss", "compound"):
        return _owners(cast, sentence, objects, statements)
    found = [t for o in objects for t in sentence.children(o, "nmod", "acl") if has_case(sentence, t, inside)]
    if not found:  # parsers hang "with Montenegro" of "end cooperation with Montenegro" on the verb
        found = [t for t in sentence.children(verb, "obl") if has_case(sentence, t, inside)]
    return known(cast_all(cast, sentence, found, statements)) or _concerned(cast, sentence, found, statements)


_ON_LAND = frozenset({"ASSAULT", "COERCE", "THREATEN"})
_STRUCK_SLOTS = STRUCK | {"obj"}
_ASKED_SLOTS = frozenset({"on", "upon", "to", "obj"})
_WITHOUT_PLACES = frozenset({"CONSULT", "REQUEST"})  # where one meets is no side


def _acting_state(cast: Cast, role: Role) -> Role:
    """Return a state that only seems to be a place as the one who acts: "lashed out at Kenya for expelling its envoy"."""
    found = as_state(cast, role)
    return found if found is role else replace(found, is_actor=True)


_LAUNCHED = all_verb_forms("fire launch drop throw plant shoot lob hurl".split())


def _launching(sentence: Sentence, blows: Iterable[Role]) -> list[Token]:
    """Return those who fired or dropped what hit: "bombs dropped by Saudi jets destroyed a hospital"."""
    verbs = [t for r in blows for t in sentence.children(r.token, "acl") if t.text.lower() in _LAUNCHED and is_passive(sentence, t)]
    return [t for verb in verbs for t in doers(sentence, verb)]


def _speaks_for(role: Role, verb: Token) -> bool:
    """Say whether a paper with an owner speaks for it: "the Soviet note rejected the protest"."""
    return role.party.actor is not None and role.token.text.lower() in PAPERS and verb.lemma in WORDING


# Whose forces are sent or withdrawn, sends or withdraws them: "its troops were sent across the border".
_OF_FORCES = frozenset({"MOBILIZE", "RETREAT"})


def _is_force(role: Role) -> bool:
    return role.party.actor is not None and role.party.sector == "MIL"


_RELATING = frozenset({"SUPPORT", "ACCUSE", "REJECT"})
# What two have with each other: whoever welcomes or rejects it speaks of them.
_RELATIONS = all_noun_forms(
    """tie relation relationship link cooperation talk dialogue agreement treaty pact accord truce ceasefire peace alliance partnership deal
    negotiation friendship contact meeting summit exchange rapprochement reconciliation""".split()
)


def _related(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who have with one another what is welcomed or rejected: "a resumption of ties with Chile", "talks between A and B"."""
    found: list[Token] = []
    for thing in things:
        chain = [thing]
        for token in chain[:3]:
            chain.extend(t for t in sentence.children(token, "nmod") if case_of(sentence, t) == "of")
        relations = [t for t in chain if t.text.lower() in _RELATIONS]
        found.extend(t for r in relations for t in sentence.children(r, "nmod") if case_of(sentence, t) in ("with", "between"))
    return known(cast_all(cast, sentence, found, statements), places=False)


def _concerned(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those whom a thing concerns: of "the ban on aid to Tashkent", what stands after "aid"."""
    below = [
        t
        for thing in things
        for t in sentence.children(thing, "nmod")
        if case_of(sentence, t) in (_OF_MEMBERSHIP if thing.lemma in _MEMBERSHIP else ("to", "for", "against", "with"))
    ]
    return known(cast_all(cast, sentence, below, statements), places=False)


def _owners(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    found: list[Role] = []
    for thing in things:
        owners = list(sentence.children(thing, "nmod:poss"))
        roles = known(cast_all(cast, sentence, owners, statements))
        if not roles:
            owner = cast.owner(sentence, thing)
            cast.role(sentence, thing)  # so that "the ship" is known to be theirs
            if owner is not None:
                span = phrase_span(sentence, thing)
                roles = (Role(Party(span, span.of(cast.reading.text), *owner), thing, is_actor=False),)
        found.extend(roles)
    return tuple(found)
