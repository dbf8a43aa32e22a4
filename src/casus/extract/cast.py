"""The cast of a report: the party behind a word, from mentions, owners and adjectives of states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from casus.codebook.actors import ActorBook
from casus.codebook.inflection import all_noun_forms
from casus.extract.case_phrases import is_right_behind
from casus.extract.cast_words import ARMED, FORCES, KIND_OF_THING, OCCASIONS, OTHERS, SENT, WEAPONS
from casus.extract.clauses import case_of, counted, is_for_or_against
from casus.extract.duo_words import TWO
from casus.extract.nameless import is_people
from casus.extract.reading import Reading, phrase_span
from casus.extract.senders import is_of_kin, owner_by_clause, sender_of, ship_of
from casus.extract.things import site_before
from casus.model.account import Mention, Party, Statement
from casus.model.craft import is_craft, word_of
from casus.model.sentence import Sentence, Token

ACTING = frozenset({"state", "organisation", "office", "group", "person"})
_PLURAL = frozenset({"we", "us", "our", "ours", "ourselves"})
_FIRST = frozenset({"we", "us", "our", "i", "me", "my", "ours", "ourselves"})
_DOCUMENTS = all_noun_forms(
    "treaty agreement accord pact deal truce ceasefire protocol convention memorandum declaration armistice contract charter".split()
)
# Of these "from" says whose people are, of others where they go from: "arrested two sailors from Peru", "removed its troops from Peru".
_TAKING = frozenset("arrest detain capture kill release seize meet invite receive attack wound shoot train host".split())
_BELONGING = frozenset({"flagged", "owned", "registered", "operated", "built", "held"})
_BLOCS = frozenset({"states", "nations", "countries", "republics", "powers"})  # "the Gulf states"
_STATES = frozenset({"state", "republic", "nation", "country", "kingdom", "land"})
_BOTH = frozenset({"both capitals", "the two capitals", "both armies"})  # whose they are is told by what two did
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


_OF_A_LAND = frozenset("war invasion crisis conflict issue question deal bombing attack blast massacre shooting siege".split())


class Cast:
    """Finds the party behind a word of a report.

    Args:
        reading: the report with its mentions.
        actors: the codebook, for adjectives of states ("a Russian warplane"); without it only mentions count.
    """

    def __init__(self, reading: Reading, actors: ActorBook | None = None) -> None:
        self.reading = reading
        self.codebook = actors
        self._on = reading.report.published
        self._adjectives: dict[str, str | None] = {}
        self._things: dict[int | str, Party] = {}

    def role(self, sentence: Sentence, token: Token, statements: Sequence[Statement] = ()) -> Role:
        """Return the role of a phrase.

        A thing that a state owns, or that has the state's adjective, stands for the state, with the whole phrase as its
        words; "we"
        in a statement is the speaker.
        """
        mention = self._mention(sentence, token)
        if mention is not None and mention.kind == "place":
            state = self._state_below(sentence, token)
            if state is not None:
                return Role(Party(mention.span, mention.text, state, state), token, is_actor=True)
            return Role(party_of(mention), token, is_actor=token.text.lower() in _BLOCS)
        if mention is not None and (mention.actor is not None or mention.kind in ACTING or _is_named_person(mention)):
            return Role(self._mentioned(sentence, token, mention), token, is_actor=self._can_act(mention, token))
        if mention is None and is_people(sentence, token):
            span = phrase_span(sentence, _with_number(sentence, token))
            owner: tuple[str | None, str | None] = (None, None)
            owner = owner if token.text.lower() in OTHERS else self.owner(sentence, token) or owner
            if owner[0] is None and (ship := ship_of(self._things, sentence, token)) is not None:
                owner = ship.actor, ship.actor
            return Role(Party(span, span.of(self.reading.text), *owner), token, is_actor=True)
        if token.text.lower() in _FIRST and statements:
            speaker = next((s.speakers[0] for s in reversed(statements) if s.speakers), None)
            if speaker is not None and (speaker.actor is not None or speaker.entity is not None):
                is_body = speaker.actor is not None and token.text.lower() in _PLURAL  # "they asked us": his government, not the spokesman
                entity, sector = (speaker.actor, None) if is_body else (speaker.entity, speaker.sector)
                party = Party(token.span, token.text, speaker.actor, entity, sector)
                return Role(party, token, is_actor=True)
        if mention is not None and mention.kind in ("pronoun", "place"):
            return Role(party_of(mention), token, is_actor=False)
        return self._thing(sentence, token)

    def _of_quantity(self, sentence: Sentence, token: Token) -> tuple[str, str | None] | None:
        """Return whose a quantity of people is: "a Paraguayan column of 200 men"."""
        whole = _with_number(sentence, token)
        return self.owner(sentence, whole) if whole is not token and whole.upos == "NOUN" else None

    def _state_below(self, sentence: Sentence, token: Token) -> str | None:
        """Return the state that a word for one names: "the former Yugoslav state of Montenegro"."""
        if token.text.lower() not in _STATES:
            return None
        below = next((t for t in sentence.children(token, "nmod") if case_of(sentence, t) == "of"), None)
        return self.state_of(below.text) if below is not None and sentence.child(below, "conj") is None else None

    def _mentioned(self, sentence: Sentence, token: Token, mention: Mention) -> Party:
        """Return a mention as a party, with the side that its phrase gives it where the mention has none."""
        kind = KIND_OF_THING.get(word_of(token))
        if kind is not None and mention.actor is not None:
            self._keep(kind, token, party_of(mention))
        party = party_of(mention)
        if is_of_kin(sentence, token) and self.is_state(mention.actor or ""):
            return replace(party, actor=None, entity=None)
        if mention.actor is None and (sender := self._sent_from(sentence, token)) is not None:
            party = replace(party, actor=sender, entity=sender)
        elif mention.actor is None and (whose := owner_by_clause(self.reading, sentence, token)) is not None:
            party = replace(party, actor=whose.actor, entity=whose.entity)
        elif mention.actor is None and (ship := ship_of(self._things, sentence, token)) is not None:
            party = replace(party, actor=ship.actor, entity=ship.actor)
        elif mention.actor is None and (owner := self._of_quantity(sentence, token)) is not None:
            party = replace(party, actor=owner[0], entity=owner[1])
        if (principal := sender_of(self.reading, sentence, token)) is not None:
            party = replace(party, actor=principal.actor, entity=principal.actor)
        if word_of(token) in WEAPONS and mention.actor is not None and mention.sector in (None, "REB", "CVL"):
            party = replace(party, sector=sector_of_forces(mention.text))
        return party

    def _mention(self, sentence: Sentence, token: Token) -> Mention | None:
        """Return the mention of a phrase, or of its quantity ("thousands of marchers"), or of what stands beside it in apposition.

        A paper is no side, though it is mentioned: "welcomed the agreement".
        """
        if token.text.lower() in TWO:
            return None  # who "the two" and "both" are is told by what they did together (`duos`)
        whole = _with_number(sentence, token)
        mention = self.reading.mention_at(sentence, token) or (self.reading.mention_at(sentence, whole) if whole is not token else None)
        if mention is None or (mention.actor is None and mention.kind not in ACTING):
            named = next((m for m in self._asides(sentence, token) if m.actor is not None or m.kind in ACTING), None)
            mention = named or mention
        if mention is None and token.entity == "B-PER":
            around = [
                m for m in self.reading.mentions_in(sentence) if m.kind == "person" and m.name is not None and m.span.covers(token.span)
            ]
            mention = min(around, key=lambda m: m.span.end - m.span.start, default=None)
        is_paper = mention is not None and mention.actor is None and token.text.lower() in _DOCUMENTS
        return None if is_paper else mention

    def _thing(self, sentence: Sentence, token: Token) -> Role:
        """Return the role of a thing; "the aircraft" is the one that was named with its owner last ("a Russian warplane").

        A bus with people aboard stands for their side ("a bus carrying Macedonian officers").
        """
        aboard = self._aboard(sentence, token)
        owner = aboard if token.text.lower() in OTHERS else self.owner(sentence, token) or aboard
        if owner is None and (sender := owner_by_clause(self.reading, sentence, token)) is not None and sender.actor is not None:
            owner = sender.actor, sender.actor
        whole = token
        if owner is None and (owner := self._of_quantity(sentence, token)) is not None:
            whole = _with_number(sentence, token)  # "a Chadian column of fourteen vehicles"
        span = phrase_span(sentence, whole)
        words = span.of(self.reading.text)
        kind = KIND_OF_THING.get(word_of(token))
        is_definite = any(t.text.lower() in ("the", "this", "that") for t in sentence.children(token, "det"))
        # "its F-4s had forced the F-16s to turn back": of another kind, or side
        named = None if kind is None or is_craft(token) else self._things.get(token.lemma) or self._things.get(kind)
        if owner is None and is_definite and named is not None:
            return Role(Party(span, words, named.actor, named.entity, named.sector), token, is_actor=True)
        if owner is not None and token.upos in ("NOUN", "PROPN"):
            party = Party(span, words, owner[0], owner[1], sector_of_forces(words))
            if kind is not None:
                self._keep(kind, token, party)
            return Role(party, token, is_actor=bool({word_of(token), word_of(whole)} & WEAPONS) or aboard is not None)
        is_armed = word_of(token) in ARMED and _with_number(sentence, token) is token  # "one of the jets" is not the jets
        return Role(Party(span, words, sector=sector_of_forces(words) if is_armed else None), token, is_actor=is_armed)

    def _keep(self, kind: int, token: Token, party: Party) -> None:
        """Keep a ship or plane with its side: "the tanker" is the tanker named last, or else the ship named last."""
        self._things[kind] = self._things[token.lemma] = party

    def owner(self, sentence: Sentence, token: Token) -> tuple[str, str | None] | None:
        """Return actor and entity of the state or body that owns or marks a thing ("a Russian warplane", "Kyiv's offer"), or None."""
        topic = token.lemma in _OF_A_LAND  # "the Iraq war" is not Iraq's, as "the Iraqi war" is
        owning = () if topic and site_before(sentence, token) else sentence.children(token, *_OWNING)  # "the U.S. embassy bombing"
        named = [t for t in owning if not (topic and t.rel == "compound" and t.upos == "PROPN")]
        # "a Chinese coast guard vessel"
        named += [t for child in named if child.rel == "compound" for t in sentence.children(child, "amod", "compound")]
        # "a British-flagged tanker"
        named += [
            t for child in named if child.text.lower() in _BELONGING for t in sentence.children(child, "amod", "compound", "obl", "advmod")
        ]
        is_paper = token.text.lower() in _DOCUMENTS
        for child in (c for c in named if not is_for_or_against(sentence, c)):
            mention = self.reading.mention_at(sentence, child)
            if is_paper and child.rel == "compound" and self.seat_of(child.text) is not None:
                continue  # "the Paris agreement" is named for where it was made
            if mention is not None:
                if mention.actor is not None:
                    return mention.actor, mention.entity
                continue
            before = sentence.tokens[child.index - 1] if child.index else child
            if before.text in "-–" and child.index > 1 and sentence.tokens[child.index - 2].upos == "PROPN":
                return None  # "the EU-Turkey deal" is of both
            is_double = (
                before.text[:1].isupper()
                and not is_for_or_against(sentence, before)
                and before.head in (child.index, token.index)
                and before.index > 0
            )
            actor = self.state_of(f"{before.text} {child.text}") if is_double else None  # "South Korean"
            actor = actor or self.state_of(child.text)
            if actor is not None:
                return actor, actor
        if word_of(token) in KIND_OF_THING or word_of(token) in WEAPONS:  # "cars of Kyrgyz citizens"
            below = (self.reading.mention_at(sentence, t) for t in sentence.children(token, "nmod") if case_of(sentence, t) == "of")
            whose = next((m for m in below if m is not None and m.actor is not None and m.kind in ("state", "group", "office")), None)
            return (whose.actor, whose.entity) if whose is not None and whose.actor is not None else None
        return None

    def _sent_from(self, sentence: Sentence, token: Token) -> str | None:
        """Return the state from which soldiers or officials are: "peacekeepers from Ghana"; of several none, who are sides of their own."""
        if token.text.lower() not in SENT:
            return None
        verb = sentence.head_of(token)
        takes = verb is not None and verb.lemma in _TAKING
        behind = [t for t in sentence.children(verb, "obl") if is_right_behind(sentence, token, t)] if verb is not None and takes else []
        below = next((t for t in (*sentence.children(token, "nmod"), *behind) if case_of(sentence, t) == "from"), None)
        if below is None or sentence.child(below, "conj") is not None:
            return None
        mention = self.reading.mention_at(sentence, below)
        state = (mention.entity or "").removeprefix("place:") if mention is not None else ""
        return state if mention is not None and self.is_named(mention.text.removeprefix("the "), state) else None

    def named_actor(self, sentence: Sentence, token: Token) -> str | None:
        """Return the actor that a name stands for, be it named as a place or as who acts."""
        mention = self.reading.mention_at(sentence, token)
        if mention is not None and mention.actor is not None:
            return mention.actor
        words = " ".join(t.text for t in (token, *sentence.children(token, "flat")))
        return self.state_of(words)

    def _aboard(self, sentence: Sentence, token: Token) -> tuple[str, str | None] | None:
        """Return actor and entity of those whom a vehicle carries, or None."""
        if word_of(token) not in KIND_OF_THING:
            return None
        for verb in sentence.children(token, "acl", "acl:relcl"):
            if verb.lemma in ("carry", "take", "bring", "transport"):
                for people in sentence.children(verb, "obj"):
                    mention = self.reading.mention_at(sentence, people)
                    if mention is not None and mention.kind in ("group", "person") and mention.actor is not None:
                        return mention.actor, mention.entity
        return None

    def is_state(self, actor: str) -> bool:
        """Say whether an actor of the codebook is a state."""
        return self.codebook is not None and actor in self.codebook and self.codebook.entry(actor).kind == "state"

    def state_of(self, word: str) -> str | None:
        """Return the actor that a single capitalised word names ("Russian", "Turkey"), or None."""
        if self.codebook is None or not word[:1].isupper():
            return None
        if word not in self._adjectives:
            found = self.codebook.find_names(word.split(), self._on)
            self._adjectives[word] = found[0].actor if len(found) == 1 and found[0].how in ("demonym", "name", "acronym", "seat") else None
        return self._adjectives[word]

    def seat_of(self, words: str) -> str | None:
        """Return the state whose capital a name is on the day of the report, or None."""
        found = self.codebook.find_names(words.split(), self._on) if self.codebook is not None else ()
        if len(found) != 1 or found[0].how != "seat":
            return None
        return found[0].actor or (found[0].candidates[0] if len(found[0].candidates) == 1 else None)  # "Washington" is a land's name too

    def is_of_states(self, actor: str | None) -> bool:
        """Say whether an actor is an organisation of states."""
        return actor is not None and self.codebook is not None and actor in self.codebook and self.codebook.entry(actor).sector == "IGO"

    def is_named(self, words: str, actor: str) -> bool:
        """Say whether words are a name of the actor itself, and not of its capital."""
        found = self.codebook.find_names(words.split()) if self.codebook is not None else ()
        return any(name.actor == actor and name.how in ("name", "acronym") for name in found)

    def names_body(self, party: Party) -> bool:
        """Say whether the words of a party are the name of an organisation of states."""
        actor = party.actor
        return actor is not None and self.is_of_states(actor) and self.is_named(party.text.removeprefix("the "), actor)

    def _asides(self, sentence: Sentence, token: Token) -> Iterator[Mention]:
        for child in sentence.children(token, "appos", "flat", "nmod:desc"):
            mention = self.reading.mention_at(sentence, child)
            if mention is not None and mention.kind != "place":
                yield mention

    def _can_act(self, mention: Mention, token: Token) -> bool:
        if mention.kind == "other":
            return word_of(token) in WEAPONS
        if mention.kind == "pronoun":
            return mention.actor is not None or any(m.kind in ACTING for m in self.reading.mentions_of(mention.entity))
        return True


def _is_named_person(mention: Mention) -> bool:
    """Say whether a pronoun stands for a person whom the report names, though not whom that person acts for: "he", "him"."""
    return mention.kind == "pronoun" and mention.entity.startswith("per:") and mention.text.lower() in ("he", "she", "him", "her")


def sector_of_forces(words: str) -> str | None:
    """Return the sector of a state's thing: its forces, where the words name one ("a Chinese coast guard vessel"), or None."""
    return "MIL" if FORCES.intersection(words.lower().split()) else None


def _with_number(sentence: Sentence, token: Token) -> Token:
    """Return the quantity word above what it counts ("thousands" of "thousands of people"), or the token itself."""
    head = sentence.head_of(token)
    is_counted = head is not None and token.rel == "nmod" and counted(sentence, head) is token
    return head if head is not None and is_counted else token


def known(roles: Iterable[Role], *, places: bool = True) -> tuple[Role, ...]:
    """Return the roles that a mention or an owner fills; plain things are no parties, and places only what is done to them."""
    named = (r for r in roles if r.is_actor or r.party.actor is not None or r.party.entity is not None or r.party.text.lower() in _BOTH)
    # an "it" that nobody is known by is nobody
    kept = (r for r in named if r.is_actor or (r.token.upos != "PRON" and r.token.text.lower() not in OCCASIONS))
    return tuple(r for r in kept if places or not (r.party.entity or "").startswith("place:"))


def as_state(cast: Cast, role: Role) -> Role:
    """Return a state that only stands as ground ("fired shells at Chile", "arrived in Ghana on a visit") as the one to whom it is done.

    The odd case: a town is left as a place, since whose it was depends on the day.
    """
    kind, _, code = (role.party.entity or "").partition(":")
    is_state = role.party.actor is None and kind == "place" and len(code) == 3 and code.isupper()
    return replace(role, party=replace(role.party, actor=code)) if is_state and cast.is_named(role.party.text, code) else role


def as_seat(cast: Cast, role: Role) -> Role:
    """Return a capital as the state that it is the seat of: "recalled its envoy from Addis Ababa", "a visit to Beijing"."""
    if role.party.actor is not None or not (role.party.entity or "").startswith(("place:", "name:")):
        return role
    state = cast.seat_of(role.party.text)
    return role if state is None else replace(role, party=replace(role.party, actor=state))


def unique(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return the roles with each entity once."""
    found: list[Role] = []
    for role in roles:
        if not is_same(role, found):
            found.append(role)
    return tuple(found)


def is_same(role: Role, others: Iterable[Role]) -> bool:
    """Say whether the entity of a role is among the others."""
    return any(role.party.entity is not None and role.party.entity == r.party.entity for r in others)


def party_of(mention: Mention) -> Party:
    """Return a mention as the party it is in a role."""
    return Party(mention.span, mention.text, mention.actor, mention.entity, mention.sector)
