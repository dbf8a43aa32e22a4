"""Roles: who did what a trigger names, and to whom, from the grammar around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from casus.codebook.actors import ActorBook
from casus.codebook.inflection import all_noun_forms, all_verb_forms
from casus.extract.clauses import (
    NOMINALS,
    case_of,
    doers,
    find_subjects,
    is_passive,
    is_verb,
    marks,
    spread,
    undergoers,
)
from casus.extract.reading import Reading, phrase_span
from casus.extract.triggers import Trigger
from casus.model.account import Mention, Party, Statement
from casus.model.sentence import Sentence, Token

ACTING = frozenset({"state", "organisation", "office", "group", "person"})
# "launched an attack": the verb's subject does what its object names.
LIGHT = all_verb_forms(
    """launch conduct make stage hold issue give announce impose order mount take commit begin start open resume continue sign reach deliver extend send
    offer lead perform execute undertake wage declare enact introduce approve adopt slap carry express voice pay file lodge level raise
    sanction suspend unleash press renew repeat step intensify escalate expand tighten ease put show organise organize plan threaten""".split()
)
# "received an invitation": the verb's subject is the one to whom it is done.
RECEIVING = all_verb_forms(
    "receive face suffer get accept decline reject endure undergo confront survive welcome draw win earn incur attract".split()
)
# Things that act for a state: a Russian jet that strikes. Of other things only what is done to them counts.
_WEAPONS = frozenset(
    """warplane warplanes jet jets plane planes aircraft bomber bombers helicopter helicopters drone drones warship warships ship ships vessel vessels submarine
    submarines frigate destroyer tank tanks missile missiles artillery airstrike airstrikes strike strikes rocket rockets shelling raid raids attack
    attacks bomb bombs gunboat gunboats forces troops army navy military police coastguard convoy fleet""".split()
)
_KIND_OF_THING = {
    word: number
    for number, words in enumerate(
        (
            "plane planes warplane warplanes jet jets aircraft fighter bomber airliner airplane aeroplane",
            "ship ships vessel vessels boat boats warship warships tanker tankers trawler frigate freighter cutter",
            "helicopter helicopters chopper choppers",
            "drone drones",
            "submarine submarines",
            "embassy consulate mission",
        )
    )
    for word in words.split()
}
_STRUCK = frozenset({"of", "on", "against", "at", "into"})  # after these a place can be what an act is done to
_FIRST = frozenset({"we", "us", "our", "i", "me", "my", "ours", "ourselves"})
# People who act without a name; those that are mentions anyway do no harm here.
_PEOPLE = all_noun_forms(
    """guard gang mob crowd marcher fan diver agent raider marine trooper militant fighter insurgent guerrilla bomber attacker assailant gunman sniper
    hacker spy saboteur pirate smuggler trafficker cartel clan tribe tribesman villager farmer trader driver student worker miner nurse teacher monk priest
    cleric settler protester demonstrator rioter looter activist campaigner striker union soldier officer policeman detective investigator prosecutor
    judge court jury panel tribunal regime junta jihadist extremist terrorist separatist loyalist mutineer defector deserter conscript reservist commando
    paratrooper airman sailor pilot crew squad unit battalion brigade regiment platoon patrol convoy coastguard warlord mercenary contractor
    prisoner detainee inmate refugee migrant lawmaker deputy senator mayor governor king queen prince emir sultan premier president minister
    thousand hundred dozen envoy ambassador diplomat delegate delegation negotiator mediator official aide""".split()
)
_ALL = frozenset({"any", "every", "each", "no"})
_OWNING = ("nmod:poss", "amod", "compound", "nmod:desc")


@dataclass(frozen=True, slots=True)
class Role:
    """One who fills a role.

    Args:
        party: the party.
        token: the head of the phrase.
        is_actor: whether it is known to be one who can act: somebody of the codebook, or a person, group or organisation.
    """

    party: Party
    token: Token
    is_actor: bool


@dataclass(frozen=True, slots=True)
class Roles:
    """Who did it and to whom; `is_blocked` where the one in a role is a thing or thought, so that no event is told."""

    actors: tuple[Role, ...] = ()
    recipients: tuple[Role, ...] = ()
    is_blocked: bool = False

    @property
    def has_actor(self) -> bool:
        """Whether at least one party is one who can act."""
        return any(r.is_actor for r in (*self.actors, *self.recipients))


class Cast:
    """Finds the party behind a word of a report.

    Args:
        reading: the report with its mentions.
        actors: the codebook, for adjectives of states ("a Russian warplane"); without it only mentions count.
    """

    def __init__(self, reading: Reading, actors: ActorBook | None = None) -> None:
        self.reading = reading
        self._actors = actors
        self._adjectives: dict[str, str | None] = {}
        self._things: dict[int, Party] = {}

    def role(self, sentence: Sentence, token: Token, statements: Sequence[Statement] = ()) -> Role:
        """Return the role of a phrase.

        A thing that a state owns, or that has the state's adjective, stands for the state, with the whole phrase as its words; "we"
        in a statement is the speaker.
        """
        mention = self.reading.mention_at(sentence, token)
        if mention is None or (mention.actor is None and mention.kind not in ACTING):
            named = next((m for m in self._asides(sentence, token) if m.actor is not None or m.kind in ACTING), None)
            mention = named or mention
        if mention is not None and mention.kind == "place":
            return Role(_party(mention), token, is_actor=False)
        if mention is not None and (mention.actor is not None or mention.kind in ACTING):
            kind = _KIND_OF_THING.get(token.text.lower())
            if kind is not None and mention.actor is not None:
                self._things[kind] = _party(mention)
            return Role(_party(mention), token, is_actor=self._can_act(mention, token))
        if mention is None and (token.text.lower() in _PEOPLE or (token.upos == "PROPN" and token.entity[2:] in ("PER", "ORG"))):
            span = phrase_span(sentence, token)
            owner = self.owner(sentence, token)
            known = owner or (None, None)
            return Role(Party(span, span.of(self.reading.text), *known), token, is_actor=True)
        if token.text.lower() in _FIRST and statements:
            speaker = next((s.speakers[0] for s in reversed(statements) if s.speakers), None)
            if speaker is not None and (speaker.actor is not None or speaker.entity is not None):
                party = Party(token.span, token.text, speaker.actor, speaker.entity, speaker.sector)
                return Role(party, token, is_actor=True)
        if mention is not None and mention.kind in ("pronoun", "place"):
            return Role(_party(mention), token, is_actor=False)
        return self._thing(sentence, token)

    def _thing(self, sentence: Sentence, token: Token) -> Role:
        """Return the role of a thing; "the aircraft" is the one that was named with its owner last ("a Russian warplane")."""
        owner = self.owner(sentence, token)
        span = phrase_span(sentence, token)
        words = span.of(self.reading.text)
        kind = _KIND_OF_THING.get(token.text.lower())
        if owner is None and kind is not None and kind in self._things:
            if any(t.text.lower() in ("the", "this", "that") for t in sentence.children(token, "det")):
                known = self._things[kind]
                return Role(Party(span, words, known.actor, known.entity, known.sector), token, is_actor=True)
        if owner is not None and token.upos in ("NOUN", "PROPN"):
            party = Party(span, words, owner[0], owner[1])
            if kind is not None:
                self._things[kind] = party
            return Role(party, token, is_actor=token.text.lower() in _WEAPONS)
        return Role(Party(span, words), token, is_actor=False)

    def owner(self, sentence: Sentence, token: Token) -> tuple[str, str | None] | None:
        """Return actor and entity of the state or body that owns or marks a thing ("a Russian warplane", "Kyiv's offer"), or None."""
        for child in sentence.children(token, *_OWNING):
            mention = self.reading.mention_at(sentence, child)
            if mention is not None:
                if mention.actor is not None:
                    return mention.actor, mention.entity
                continue
            actor = self.state_of(child.text)
            if actor is not None:
                return actor, actor
        return None

    def state_of(self, word: str) -> str | None:
        """Return the actor that a single capitalised word names ("Russian", "Turkey"), or None."""
        if self._actors is None or not word[:1].isupper():
            return None
        if word not in self._adjectives:
            found = self._actors.find_names([word])
            self._adjectives[word] = found[0].actor if len(found) == 1 and found[0].how in ("demonym", "name", "acronym", "seat") else None
        return self._adjectives[word]

    def _asides(self, sentence: Sentence, token: Token) -> Iterator[Mention]:
        for child in sentence.children(token, "appos", "flat", "nmod:desc"):
            mention = self.reading.mention_at(sentence, child)
            if mention is not None and mention.kind != "place":
                yield mention

    def _can_act(self, mention: Mention, token: Token) -> bool:
        if mention.kind == "other":
            return token.text.lower() in _WEAPONS
        if mention.kind == "pronoun":
            return mention.actor is not None or any(m.kind in ACTING for m in self.reading.mentions_of(mention.entity))
        return True


def find_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement] = ()) -> Roles:
    """Return who did what the trigger names, and to whom.

    Passives are turned; an agentless passive leaves the actor open. With `mutual` senses all are actors. The odd case: where a
    subject is there but can do nothing (a move, an idea), the roles are blocked and nothing is told.
    """
    finder = _verb_roles if trigger.is_verb else _noun_roles
    roles = finder(cast, sentence, trigger, statements)
    actors, recipients = roles.actors, roles.recipients
    if trigger.sense.mutual:
        actors, recipients = _unique((*actors, *recipients)), ()
    taken = {r.token.index for r in actors}
    recipients = tuple(r for r in recipients if r.token.index not in taken and not _is_same(r, actors))
    return Roles(actors, recipients, roles.is_blocked)


def _verb_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> Roles:
    verb, sense = trigger.token, trigger.sense
    subjects = doers(sentence, verb)
    actors = [r for r in _cast_all(cast, sentence, subjects, statements)]
    acting = _unique([r for r in actors if r.is_actor])
    recipients: tuple[Role, ...] = ()
    for slot in sense.recipient:
        recipients = _fill(cast, sentence, trigger, slot, statements)
        if recipients:
            break
    blocked = bool(actors) and not acting and not _is_open(actors)
    if not blocked and sense.recipient[:1] == ("obj",) and not trigger.objects and not recipients:
        hit = spread(sentence, undergoers(sentence, verb))
        hurts = sense.type in _HURTING and any(t.text.lower() in _CONCRETE for t in hit)
        blocked = bool(hit) and sense.type not in _TAKES_ANYTHING and not hurts
    return Roles(acting, recipients, blocked)


_TAKES_ANYTHING = frozenset({"REJECT", "ACCUSE", "REQUEST", "THREATEN", "AGREE", "CONCEDE"})
_HURTING = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "PROTEST"})
# Things that can be hit, seized or put up; the objects of "struck a balance" and "attacked the problem" are not among them.
_CONCRETE = all_noun_forms(
    """market village town city hamlet base depot bridge road airport port airfield hospital school prison mosque church temple synagogue building house home
    office headquarters compound embassy consulate camp convoy vehicle car truck bus train ship boat vessel tanker plane jet aircraft warplane helicopter
    drone tank checkpoint outpost bunker border pipeline refinery plant factory dam power-station tower station warehouse hotel restaurant cafe square
    island peninsula territory region province district airspace waters pier railway farm field crop oilfield mine facility installation barracks
    position stronghold missile rocket satellite statue monument shop store newspaper website network server hill crossing corridor land assets""".split()
)
_OPEN = frozenset("they it he she who that which one someone somebody others another this".split())


def _is_open(roles: Sequence[Role]) -> bool:
    """Say whether the subject may be somebody though we do not know whom: a pronoun without a known antecedent."""
    return all(r.token.upos == "PRON" and r.token.text.lower() in _OPEN for r in roles)


def _fill(cast: Cast, sentence: Sentence, trigger: Trigger, slot: str, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who stand in one of the places that a verb's sense names."""
    verb = trigger.token
    where, _, inside = slot.partition(":")
    if where == "obj":
        objects = list(trigger.objects) or undergoers(sentence, verb)
        if not inside:
            return _known(_cast_all(cast, sentence, objects, statements))
        return _inside(cast, sentence, verb, objects, inside, statements)
    if where == "poss":
        return _owners(cast, sentence, list(trigger.objects) or undergoers(sentence, verb), statements)
    if where == "iobj":
        found = list(sentence.children(verb, "iobj"))
        if not found and is_passive(sentence, verb) and list(sentence.children(verb, "obj")):
            found = find_subjects(sentence, verb)
        return _known(_cast_all(cast, sentence, found, statements))
    found = _after(sentence, verb, where, trigger.objects)
    return _known(_cast_all(cast, sentence, found, statements), places=where in _STRUCK)


def _after(sentence: Sentence, verb: Token, preposition: str, objects: Iterable[Token] = ()) -> list[Token]:
    """Return the heads of the phrases with a preposition that hang on the verb, its object, or its first adverbial."""
    found = [t for t in sentence.children(verb, "obl", "nmod", "iobj") if _has_case(sentence, t, preposition)]
    for holder in (*objects, *sentence.children(verb, "obj")):
        found.extend(t for t in sentence.children(holder, "nmod") if _has_case(sentence, t, preposition) and t not in found)
    return found


def _has_case(sentence: Sentence, token: Token, preposition: str) -> bool:
    case = case_of(sentence, token)
    return case == preposition or case.split(" ")[-1:] == [preposition] or (not case and preposition in marks(sentence, token))


def _inside(
    cast: Cast, sentence: Sentence, verb: Token, objects: list[Token], inside: str, statements: Sequence[Statement]
) -> tuple[Role, ...]:
    if inside in ("poss", "compound"):
        return _owners(cast, sentence, objects, statements)
    found = [t for o in objects for t in sentence.children(o, "nmod", "acl") if _has_case(sentence, t, inside)]
    if not found:  # parsers hang "with Montenegro" of "end cooperation with Montenegro" on the verb
        found = [t for t in sentence.children(verb, "obl") if _has_case(sentence, t, inside)]
    return _known(_cast_all(cast, sentence, found, statements))


def _owners(cast: Cast, sentence: Sentence, things: Iterable[Token], statements: Sequence[Statement]) -> tuple[Role, ...]:
    found: list[Role] = []
    for thing in things:
        owners = [t for t in sentence.children(thing, "nmod:poss")]
        roles = _known(_cast_all(cast, sentence, owners, statements))
        if not roles:
            owner = cast.owner(sentence, thing)
            if owner is not None:
                span = phrase_span(sentence, thing)
                roles = (Role(Party(span, span.of(cast.reading.text), *owner), thing, is_actor=False),)
        found.extend(roles)
    return tuple(found)


def _noun_roles(cast: Cast, sentence: Sentence, trigger: Trigger, statements: Sequence[Statement]) -> Roles:
    noun, sense = trigger.token, trigger.sense
    actors: tuple[Role, ...] = ()
    for slot in sense.noun_actor:
        if slot in sense.noun_recipient and slot in ("poss", "compound"):
            continue
        actors = tuple(r for r in _noun_slot(cast, sentence, noun, slot, statements) if r.is_actor or r.party.actor)
        if actors:
            break
    recipients: tuple[Role, ...] = ()
    if _is_owned_by_recipient(cast, sentence, noun, statements):
        recipients = _possessing(cast, sentence, noun, statements)
        actors = tuple(r for r in _marking(cast, sentence, noun, statements) if not _is_same(r, recipients))
    taken = {r.token.index for r in (*actors, *recipients)}
    for slot in sense.noun_recipient if not recipients else ():
        recipients = tuple(r for r in _noun_slot(cast, sentence, noun, slot, statements) if r.token.index not in taken)
        if recipients:
            break
    above = sentence.head_of(noun)
    if above is not None and is_verb(above):
        actors, recipients = _from_verb(cast, sentence, trigger, above, actors, recipients, statements)
    if not actors:
        for verb in sentence.children(noun, "acl"):
            if verb.xpos == "VBN" and verb.text.lower() in LIGHT:
                found = _known(_cast_all(cast, sentence, doers(sentence, verb), statements))
                # Whoever announces it speaks for somebody; without knowing for whom, nobody is its actor.
                actors = tuple(r for r in found if r.party.actor is not None or verb.text.lower() != "announced")
                break
    return Roles(_unique(actors), recipients)


def _is_owned_by_recipient(cast: Cast, sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> bool:
    """Say whether the owner of an invitation is the one invited: "Kosovo's invitation to join", "Kosovo's EU invitation"."""
    if noun.text.lower() not in _OWNED or not list(sentence.children(noun, "nmod:poss")):
        return False
    if any("to" in marks(sentence, t) for t in sentence.children(noun, "acl", "advcl")):
        return not any(case_of(sentence, t) in ("to", "for") for t in sentence.children(noun, "nmod"))
    return bool(_marking(cast, sentence, noun, statements))


_OWNED = frozenset("invitation invitations invite invites".split())


def _from_verb(
    cast: Cast,
    sentence: Sentence,
    trigger: Trigger,
    verb: Token,
    actors: tuple[Role, ...],
    recipients: tuple[Role, ...],
    statements: Sequence[Statement],
) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """Fill what a noun leaves open from a light verb above it ("launched an attack on", "received an invitation from")."""
    noun, word = trigger.token, verb.text.lower()
    if noun.index not in {t.index for t in undergoers(sentence, verb)}:
        return actors, recipients
    subjects = _known(_cast_all(cast, sentence, doers(sentence, verb), statements))
    if word in RECEIVING:
        if not actors:
            actors = _known(_cast_all(cast, sentence, _after(sentence, verb, "from"), statements))
        return actors, recipients or subjects
    if word in LIGHT:
        if not recipients:
            for slot in trigger.sense.noun_recipient:
                if slot not in ("poss", "compound"):
                    recipients = _known(_cast_all(cast, sentence, _after(sentence, verb, slot), statements))
                if recipients:
                    break
        return actors or subjects, recipients
    return actors, recipients


def _noun_slot(cast: Cast, sentence: Sentence, noun: Token, slot: str, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return those who stand in one of the places that a noun's sense names."""
    finder = _NOUN_SLOTS.get(slot)
    if finder is not None:
        return finder(cast, sentence, noun, statements)
    found = [t for t in sentence.children(noun, "nmod", "obl") if _has_case(sentence, t, slot)]
    above = sentence.head_of(noun)
    if not found and above is not None and is_verb(above):  # parsers hang "from officials" of "threats from officials" on the verb
        found = [t for t in sentence.children(above, "obl") if _has_case(sentence, t, slot) and _follows(sentence, noun, t)]
    return _known(_cast_all(cast, sentence, found, statements), places=slot in _STRUCK)


def _follows(sentence: Sentence, noun: Token, token: Token) -> bool:
    """Say whether a prepositional phrase begins right after the noun."""
    case = sentence.child(token, "case")
    return case is not None and case.index == noun.index + 1


def _possessing(cast: Cast, sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    return _known(_cast_all(cast, sentence, list(sentence.children(noun, "nmod:poss")), statements))


def _marking(cast: Cast, sentence: Sentence, noun: Token, statements: Sequence[Statement]) -> tuple[Role, ...]:
    """Return the states and bodies that stand before a noun as adjective or name ("Turkish raid", "NATO-Russia talks")."""
    found: list[Role] = []
    for child in sentence.children(noun, "amod", "compound", "nmod:desc"):
        for token in (child, *sentence.children(child, "compound", "conj")):
            if _is_manner(sentence, token):
                continue
            mention = cast.reading.mention_at(sentence, token)
            if mention is not None and mention.actor is not None:
                found.append(Role(_party(mention), token, is_actor=True))
                continue
            actor = cast.state_of(token.text)
            if actor is not None:
                found.append(Role(Party(token.span, token.text, actor, actor), token, is_actor=True))
    return tuple(found)


def _is_manner(sentence: Sentence, token: Token) -> bool:
    """Say whether a name only describes: "an Iraq-style invasion", "the US-led raid" (but "NATO-Russia talks" names two)."""
    after = sentence.tokens[token.index + 1 : token.index + 3]
    return len(after) == 2 and after[0].text == "-" and after[1].upos != "PROPN"


_NOUN_SLOTS: dict[str, Callable[[Cast, Sentence, Token, Sequence[Statement]], tuple[Role, ...]]] = {
    "poss": _possessing,
    "compound": _marking,
}


def _cast_all(cast: Cast, sentence: Sentence, tokens: Sequence[Token], statements: Sequence[Statement]) -> Iterator[Role]:
    for token in spread(sentence, tokens):
        if any(t.text.lower() in _ALL for t in sentence.children(token, "det")):
            continue  # "every nation's right": nobody in particular
        if token.upos in NOMINALS or token.upos in ("ADJ", "SYM", "VERB"):
            role = cast.role(sentence, token, statements)
            named = [
                cast.role(sentence, t, statements)
                for below in sentence.children(token, "appos")
                for t in (below, *sentence.children(below, "conj"))
            ]
            # "Fellow Balkan countries Albania and Croatia": those named are meant.
            if role.party.actor is None and len(named) > 1 and all(r.party.actor for r in named):
                yield from named
            else:
                yield role


def _known(roles: Iterable[Role], *, places: bool = True) -> tuple[Role, ...]:
    """Return the roles that a mention or an owner fills; plain things are no parties, and places only what is done to them."""
    kept = (r for r in roles if r.is_actor or r.party.actor is not None or r.party.entity is not None)
    return tuple(r for r in kept if places or not (r.party.entity or "").startswith("place:"))


def _unique(roles: Iterable[Role]) -> tuple[Role, ...]:
    found: list[Role] = []
    for role in roles:
        if not _is_same(role, found):
            found.append(role)
    return tuple(found)


def _is_same(role: Role, others: Iterable[Role]) -> bool:
    return any(role.party.entity is not None and role.party.entity == r.party.entity for r in others)


def _party(mention: Mention) -> Party:
    return Party(mention.span, mention.text, mention.actor, mention.entity, mention.sector)
