"""One sentence as the finder of mentions sees it: its names, its role words, and whose each role is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from casus.codebook.actors import ActorBook, RoleMatch
from casus.extract.names import Common, Name, head_of_run
from casus.extract.place_use import is_used_as_place
from casus.extract.seats import seats_body
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_BEFORE = frozenset(
    {"compound", "amod", "nmod:poss", "nmod:desc", "nmod", "nmod:unmarked", "det:poss", "flat", "appos", "dep", "obl:unmarked"}
)
# A critic of Putin does not act for him, nor an ally of the United States for it.
RELATIONAL = frozenset(
    "ally allies critic critics opponent opponents rival rivals supporter supporters enemy enemies foe foes partner partners neighbour "
    "neighbours neighbor neighbors victim victims friend friends backer backers counterpart counterparts challenger challengers expert "
    "experts son daughter wife husband brother sister father mother biographer adversary adversaries sympathizer sympathizers loyalist "
    "loyalists follower followers fan fans exile exiles dissident dissidents observer observers creditor creditors lender lenders "
    "donor donors lobbyist lobbyists supplier suppliers client clients patron patrons customer customers guarantor guarantors "
    "protector protectors occupier occupiers invader invaders guest guests visitor visitors host hosts number superior superiors "
    "shadow".split()
)
_SENT_FOR = frozenset("envoy envoys representative representatives mediator mediators coordinator rapporteur".split())
_SEATED = frozenset(
    "regime government authorities leadership administration rulers ministry junta leaders officials parliament legislature cabinet "
    "presidency army police opposition court courts prosecutors deputy deputies lawmaker lawmakers legislator legislators senator staff "
    "command".split()
)
# Last words of the names of houses by which news calls who sits in them.
_HOUSES = frozenset("house palace street kremlin pentagon hill castle hall lodge building mansion chancellery elysee".split())
_FORMER = frozenset({"former", "ex", "ousted", "deposed", "onetime", "one-time", "late", "exiled", "retired"})
_AGAIN = frozenset({"second", "third", "new", "next", "mini", "potential"})
_OF_MANY = frozenset("states countries nations republics kingdoms powers presidents leaders premiers kings governments".split())
_GONE = frozenset({"former", "ex", "erstwhile"})
_PLACED = frozenset({"CVL", "OPP", "REB", "UAF", "SEP", "CRM", "RAD", "REF", "LAB", "EDU", "AGR", "HLH"})
_GOVERNING = frozenset({"GOV", "LEG"})


@dataclass(slots=True)
class Scene:
    """A sentence with its names and roles.

    Args:
        sentence: the parsed sentence.
        names: the names in it.
        actors: the codebook's actors.
        roles: role phrases by their head token.
        commons: common nouns for offices and actors by their head token.
        name_of: for each token the listed or personal name that covers it (the innermost).
    """

    sentence: Sentence
    names: tuple[Name, ...]
    actors: ActorBook
    roles: dict[int, RoleMatch] = field(default_factory=dict)
    commons: dict[int, Common] = field(default_factory=dict)
    name_of: dict[int, Name] = field(default_factory=dict)

    @classmethod
    def of(cls, sentence: Sentence, names: tuple[Name, ...], commons: tuple[Common, ...], actors: ActorBook) -> Scene:
        """Look the sentence's role words up and index its names by token."""
        offices = {(c.start, c.end) for c in commons if c.how == "office"}
        names = tuple(n for n in names if n.how != "unlisted" or not _is_office(sentence, n, offices))
        names = tuple(_with_state(n, actors) for n in names)
        scene = cls(sentence, names, actors)
        for name in sorted(names, key=lambda n: n.start - n.end):  # longer first: the innermost name wins
            for i in range(name.start, name.end):
                scene.name_of[i] = name
        for match in actors.find_roles([t.text for t in sentence.tokens]):
            role = scene._without_name(match, actors)
            if role is None:
                continue
            head = head_of_run(sentence, role.start, role.end)
            name_there = scene.name_of.get(head)
            if name_there is None or name_there.how == "unlisted":
                scene.roles[head] = role
        for common in commons:
            if common.head not in scene.name_of and common.head not in scene.roles:
                scene.commons[common.head] = common
        return scene

    def _without_name(self, role: RoleMatch, actors: ActorBook) -> RoleMatch | None:
        """Return a role without the end of a name in it: "European Union leaders" are no union leaders."""
        name = self.name_of.get(role.start)
        if name is None or name.actor is None or name.how == "demonym" or not name.start < role.start < name.end < role.end:
            return role
        inner = actors.find_roles([t.text for t in self.sentence.tokens[name.end : role.end]])
        return replace(inner[0], start=inner[0].start + name.end, end=inner[0].end + name.end) if inner else None

    def is_former(self, start: int, end: int) -> bool:
        """Say whether the words in front of a role say that it is held no more; "the former's premier" is that of one of two."""
        tokens = self.sentence.tokens
        return any(fold(t.text) in _FORMER and tokens[t.index + 1].rel != "case" for t in tokens[start:end])

    def is_likeness(self, token: Token, name: Name) -> bool:
        """Say whether a name is that of what something is like, or of its maker: "a second Bosnia", "another Cuba", "two Boeings"."""
        before = {fold(c.text) for c in self.sentence.children(token, "det", "amod") if c.index < token.index}
        if name.kind == "organisation" and name.sector == "BUS":
            return self.sentence.child(token, "nummod") is not None or bool(before & {"a", "an"})  # "has one Saab", "a Syrian Airbus"
        return name.kind == "state" and name.how == "name" and (bool(before & {"another"}) or ("a" in before and bool(before & _AGAIN)))

    def is_of_elsewhere(self, token: Token, name: Name) -> bool:
        """Say whether a people is said to be that of another land: "Kosovo's Albanians"."""
        owners = (self.name_of.get(c.index) for c in self.sentence.children(token, "nmod:poss", "compound"))
        return any(n is not None and n.kind in ("state", "place") and n.actor != name.actor for n in owners)

    def is_gone(self, head: Token) -> bool:
        """Say whether a body is that of a state that is no more: "the former Soviet army" acts for nobody that we can tell."""
        return any(fold(c.text) in _GONE for c in self.sentence.children(head, "amod", "compound"))

    def is_place(self, name: Name) -> bool:
        """Say whether a name says where rather than who."""
        if name.kind == "place" or name.how == "place":
            return True
        if name.kind == "office":
            return self._is_building(name)
        if name.how != "seat" and (name.how not in ("name", "acronym") or name.kind != "state"):
            return False
        return is_used_as_place(self.sentence, self.sentence.tokens[name.head], town=name.how == "seat")

    def _is_building(self, name: Name) -> bool:
        """Say whether the house of an office says where: "received them in the White House"; officials in it are of the office."""
        token = self.sentence.tokens[name.head]
        is_house = fold(self.sentence.tokens[name.end - 1].text) in _HOUSES and name.actor is not None
        is_theirs = token.rel == "nmod" and token.head not in self.roles and token.head not in self.commons  # "an hour in the Kremlin"
        return is_house and (token.rel == "obl" or is_theirs) and self._case(token) in ("in", "at", "outside", "inside", "near")

    def owner(self, head: Token, *, depth: int = 0) -> Name | None:
        """Return the name for which the holder of a role acts: "Kremlin spokesman", "the chair of the Duma's committee".

        What stands before the role goes before what follows it, and of that "of" before "for"; "ambassador to NATO" acts for nobody
        named after "to".
        """
        if depth and self.is_gone(head):
            return None
        for child in self.sentence.children(head):
            if child.index < head.index and (child.rel in _BEFORE or child.deprel in _BEFORE):
                if self._is_one_of_several(child, head):
                    return None
                found = self._owner_at(child, depth)
                if found is not None and not self._is_to(child) and not (found.how == "outlet" and self._sits(head)):
                    return self._body_commanded(head, found) or found
        behind = self._behind(head)
        for case in ("of", "for", "from", "with", "at", "on", "in"):
            for child in behind:
                if self._case(child) == case:
                    found = self._owner_behind(head, child, case, depth)
                    if found is not None:
                        return found
        return None

    def _sits(self, head: Token) -> bool:
        """Say whether somebody governs or sits in a house, as no newspaper's people do: "the Independent senator"."""
        role = self.roles.get(head.index)
        return role is not None and role.sector in _GOVERNING

    def _body_commanded(self, head: Token, before: Name) -> Name | None:
        """Return the organisation of which somebody of a nation holds an office: "the Danish commander of the UN force"."""
        role = self.roles.get(head.index)
        if before.how != "demonym" or role is None or role.is_plural:
            return None
        for child in self.sentence.children(head, "nmod"):
            if child.index > head.index and self._case(child) == "of":
                found = self._owner_at(child, 1)
                if found is not None and found.kind == "organisation" and found.sector == "IGO":
                    return found
        return None

    def _behind(self, head: Token) -> list[Token]:
        """Return what follows a role and says whose it is; behind "its army and troops from Niger" the troops', wherever it hangs."""
        behind = [c for c in self.sentence.children(head, "nmod", "obl") if c.index > head.index]
        second = next((c.index for c in self.sentence.children(head, "conj") if c.upos == "NOUN"), None)
        if second is not None:
            return [c for c in behind if c.index < second]
        above = self.sentence.head_of(head) if head.rel == "conj" else None
        if any(c.upos == "PRON" for c in self.sentence.children(head, "nmod:poss")):
            behind = [c for c in behind if self._case(c) != "from"]  # "withdrew its envoy from Tehran"
        return behind or ([] if above is None else [c for c in self.sentence.children(above, "nmod") if c.index > head.index])

    def _is_one_of_several(self, child: Token, head: Token) -> bool:
        """Say whether two names share a role: "French and German officials" are of neither alone.

        "The government of Peru and the Shining Path" are two: one has no government in common with what has an article of its own.
        """
        if child.index not in self.name_of:
            return False
        others = list(self.sentence.children(child, "conj"))
        start = self.name_of[child.index].start
        before = self.name_of.get(start - 2) if start >= 2 and self.sentence.tokens[start - 1].upos == "CCONJ" else None
        if before is not None and before.kind == "state" and before.actor is not None and before.how == "name" and before.end < start:
            return True  # "the leaders of North and South Korea", however they hang together
        if head.xpos in ("NNS", "NNPS") or any(r.is_plural and r.start <= head.index < r.end for r in self.roles.values()):
            if self._goes_on(child, head):
                return True
            return any(c.upos == "PROPN" or ((n := self.name_of.get(c.index)) is not None and n.actor is not None) for c in others)
        names = [(c, n) for c in others if (n := self.name_of.get(c.index)) is not None and n.actor is not None]
        return any(n.kind in ("state", "place", "office") or self.sentence.child(c, "det") is None for c, n in names)

    def _goes_on(self, child: Token, head: Token) -> bool:
        """Say whether others follow the name whose a plural is: "the heads of state of Nigeria and Liberia", "of Peru and its allies"."""
        tokens, end = self.sentence.tokens, self.name_of[child.index].end
        if end + 1 >= len(tokens) or tokens[end].upos != "CCONJ" or child.index < head.index:
            return False
        after = self.name_of.get(end + 1)
        is_state = after is not None and after.kind == "state" and after.how == "name"
        shared = tokens[end + 1 : end + 5]
        return is_state or (shared[0].upos in ("NUM", "PRON") and any(fold(t.text) in RELATIONAL for t in shared))

    def owner_in_front(self, start: int, end: int) -> Name | None:
        """Return the first name among the words of a title, in whatever way they hang together."""
        for name in self.names:
            if start <= name.start and name.end <= end and self._may_own(name) and not self._is_after_to(name, start):
                return name
        return None

    def _owner_at(self, child: Token, depth: int) -> Name | None:
        name = self.name_of.get(child.index)
        is_town = name is not None and (name.how == "seat" or name.kind == "place") and child.rel in ("compound", "amod")
        if is_town and is_used_as_place(self.sentence, child, town=True):
            return None  # "a London bank", "the chairmen of the Geneva conference"
        if name is not None and self._may_own(name):
            return name
        if fold(child.text) in _OF_MANY and self.sentence.child(child, "nummod") is not None:
            return None  # "the commission of five American republics"
        if depth < 3 and child.upos in ("NOUN", "PROPN", "ADJ"):
            inner = self.owner(child, depth=depth + 1)
            if inner is not None:
                return inner
        return None

    def _owner_behind(self, head: Token, child: Token, case: str, depth: int) -> Name | None:
        name = self.name_of.get(child.index)
        if name is not None and (self._is_one_of_several(child, head) or self._is_people(head, name)):
            return None
        if case == "on" or (case in ("at", "in") and self.is_press(head)):
            return None
        if case == "for" and name is not None and name.kind == "state" and fold(head.text) in _SENT_FOR:
            return None  # "the special envoy for Libya" is somebody else's
        if case == "in":
            role = self.roles.get(head.index)
            if name is not None and name.kind == "office" and self._may_own(name):
                return name  # "the defence committee in the Duma"
            common = self.commons.get(child.index)
            if common is not None and common.sector == "LEG" and depth < 3:
                return self.owner(child, depth=depth + 1)  # "the defence committee in the Peruvian parliament"
            is_state = name is not None and name.kind in ("state", "place") and name.actor is not None
            is_governing = role is not None and role.sector in _GOVERNING
            if is_state and name is not None and is_governing and seats_body(self.actors, name.candidates):
                return None  # "officials in Brussels" are as often of the body that is called so
            if name is not None and name.how == "seat" and fold(head.text) in _SEATED and self.sentence.child(head, "nmod:poss") is None:
                return name
            return name if is_state and role is not None and role.sector in _PLACED else None
        if name is not None and case in ("at", "with") and name.kind in ("state", "place"):
            return None
        return self._owner_at(child, depth)

    def _is_people(self, head: Token, name: Name) -> bool:
        """Say whether a name is that of a people only: "a leader of the Serbs" may be in Bosnia; the King of the Belgians has a state."""
        words = (fold(t.text) for t in self.sentence.tokens[max(0, head.index - 1) : head.index + 1])
        return name.how == "demonym" and not any(word in ("king", "queen") for word in words)

    def _may_own(self, name: Name) -> bool:
        return not name.aside and name.how not in ("person", "unlisted") and (name.actor is not None or name.how in ("outlet", "office"))

    def unlisted_owner(self, head: Token) -> Name | None:
        """Return the organisation unknown to the codebook that a role is in: "a representative of the Liberal Party"."""
        for child in self.sentence.children(head, "nmod", "compound"):
            for name in self.names:
                is_such = name.how == "unlisted" and name.kind == "organisation" and name.head == child.index
                if is_such and (child.index < head.index or self._case(child) in ("of", "for", "at", "with", "from")):
                    return name
        return None

    def is_press(self, head: Token) -> bool:
        """Say whether a role is that of a journalist: reporters at the White House do not act for it."""
        role = self.roles.get(head.index)
        return role is not None and role.sector == "MED"

    def inner_owner(self, name: Name) -> Name | None:
        """Return the state or organ that stands inside a longer name ("Socialist Party of Chile"), or None."""
        inner = (n for n in self.names if name.start <= n.start and n.end <= name.end and n is not name)
        return next((n for n in inner if self._may_own(n) and n.kind in ("state", "office")), None)

    def _is_after_to(self, name: Name, start: int) -> bool:
        words = [t.text.lower() for t in self.sentence.tokens[max(start, name.start - 2) : name.start]]
        return "to" in words or "against" in words or self._is_to(self.sentence.tokens[name.head])

    def _is_to(self, token: Token) -> bool:
        return self._case(token) in ("to", "against", "over", "about")

    def _case(self, token: Token) -> str:
        case = self.sentence.child(token, "case")
        return case.text.lower() if case is not None and case.index < token.index else ""


def _is_office(sentence: Sentence, name: Name, offices: set[tuple[int, int]]) -> bool:
    """Say whether a name that no codebook lists is but an office written large: "the Defense Ministry"."""
    start = name.start + 1 if fold(sentence.tokens[name.start].text) == "the" else name.start
    return any(first <= start and name.end == end for first, end in offices)


def _with_state(name: Name, actors: ActorBook) -> Name:
    """Return a part of a state with the state, for which its officers act: "Texas Gov. Ann Miller"; disputed land stays open."""
    if name.kind != "place" or name.actor is not None or len(name.candidates) != 1 or name.candidates[0] not in actors:
        return name
    return replace(name, actor=actors.entry(name.candidates[0]).state)
