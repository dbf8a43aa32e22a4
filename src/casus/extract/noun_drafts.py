"""Drafts the mentions that are common nouns: roles, institutions, groups, bodies described."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.craft_words import AIRCRAFT, craft_forms
from casus.extract.formations import name_formation
from casus.extract.mention_draft import Draft, own_entity, sector_under
from casus.extract.names import Name
from casus.extract.phrases import mention_span
from casus.extract.scene import RELATIONAL, Scene
from casus.ground.spans import Span
from casus.ground.text import fold
from casus.model.account import MentionKind
from casus.model.sentence import Token

_MEDIA = frozenset("agency broadcaster newspaper channel network daily magazine station website outlet paper service platform".split())
_CORPS = frozenset("coast national border home presidential republican palace".split())  # with "guard": a body, no guard
_NEIGHBOURS = frozenset("neighbour neighbor neighbours neighbors".split())
_FLYING = frozenset({"fighter", "fighters", "bomber", "bombers"})
_BY_HAND = frozenset("suicide car truck lorry bus would-be failed shoe subway homicide nail".split())
_FLIGHT = frozenset("fly scramble intercept escort buzz strafe land circle refuel patrol ground down".split())
_KINDS_OF_PLANE = frozenset("strategic stealth heavy long-range nuclear-capable tactical supersonic dive naval light jet stealthy".split())
# Of these no soldier is: "economic forces", "the labour force".
_OF_NO_ARMS = frozenset("labor labour work market economic social natural political driving inflationary centrifugal productive".split())
_PLANES = craft_forms(AIRCRAFT - {"bomber"} | {"tanker"})  # bombers with fighters beside them may be people
_AGAINST = frozenset({"REB", "SEP", "UAF"})
_REBEL = frozenset("rebel separatist secessionist insurgent guerrilla breakaway".split())  # "rebel officials in Goma"
_JOINED = frozenset("opposition junta crew gang militia party movement delegation band sect tribe minority government cabinet".split())
_AGENCIES = frozenset({"service", "agency", "bureau", "commission"})  # of a state in front: "the U.S. Customs Service"
_NO_AGENCIES = frozenset("news press wire human rights information relief aid trading detective travel world".split())
_ANYBODY = frozenset("man woman person guy people men women leader leaders".split())


def unlisted_sector(scene: Scene, name: Name) -> str | None:
    """Return the sector that the words of a name give away: "party", "court", "company"."""
    for i in range(name.end - 1, name.start - 1, -1):
        word = fold(scene.sentence.tokens[i].text)
        if nouns.INSTITUTIONS.get(word) is not None:
            return nouns.INSTITUTIONS[word]
    inner = scene.inner_owner(name)
    if inner is None or inner.sector is not None:
        return inner.sector if inner is not None else None
    words = [fold(t.text) for t in scene.sentence.tokens[name.start : name.end]]
    is_agency = inner.start == name.start and words[-1] in _AGENCIES and not _NO_AGENCIES & {*words}
    return "GOV" if is_agency else None


class NounDrafts:
    """Drafts common nouns; `inside` are the tokens that a draft has used up ("citizens" in "thousands of citizens")."""

    def __init__(self, scene: Scene, text: str) -> None:
        self.scene, self.text = scene, text
        self.sentence = scene.sentence
        self.inside: set[int] = set()

    def draft(self, token: Token) -> Draft | None:
        """Return the mention that a common noun heads, or None where it refers to nobody who can act."""
        if not self._may_head(token):
            return None
        word = fold(token.text)
        if self._is_before_outlet(token, word):
            return None
        role = self.scene.roles.get(token.index)
        if word in _FLYING and self._flies(token, word):
            return self._thing(token, word)
        if word in nouns.COUNTS and (word != "group" or self.sentence.child(token, "nmod") is not None):
            return self._counted(token)
        common = self.scene.commons.get(token.index)
        is_office = common is not None and common.how == "office"
        if role is not None and word in _NEIGHBOURS and self._is_of_a_state(token):
            return self._description(token, word)
        if word == "power" and token.rel == "appos":
            return self._description(token, word)
        if role is not None and role.name == "member":
            return self._member(token, is_plural=role.is_plural)
        if role is not None or is_office or word in nouns.INSTITUTIONS or word in nouns.GROUPS or self._is_party(token, word):
            return None if word in nouns.ABSTRACT and not self._is_body(token, word) else self._role(token, word)
        if common is not None or word in nouns.STATE_NOUNS or word in nouns.BODY_NOUNS or word in nouns.STATES_NOUNS:
            return self._description(token, word)
        return self._thing(token, word)

    def _is_of_a_state(self, token: Token) -> bool:
        """Say whether a neighbour is a state's: "the neighbour", "its southern neighbour", "Chad's richest neighbour", not "his"."""
        owner = self.sentence.child(token, "nmod:poss")
        if owner is None or fold(owner.text) == "its":
            return True
        name = self.scene.name_of.get(owner.index)
        return name is not None and name.kind == "state"

    def _thing(self, token: Token, word: str) -> Draft | None:
        """Return the mention of a thing that a state owns."""
        owner = self.scene.owner(token) if word in nouns.THINGS else None
        if owner is None or owner.actor is None:
            return None
        return self._draft(token, "other", own_entity("thing", self.sentence, token), owner.actor, nouns.THINGS[word])

    def _is_party(self, token: Token, word: str) -> bool:
        """Say whether a patrol or column is of soldiers: "the patrol", "a Peruvian patrol", "a column of the rebels", not "of tanks"."""
        if word not in nouns.PARTIES or self._is_the(token):
            return word in nouns.PARTIES
        owner = self.scene.owner(token)
        below = [c for c in self.sentence.children(token, "nmod") if self._case(c) == "of"]
        is_of = any(c.index in self.scene.name_of or fold(c.text) in nouns.GROUPS or fold(c.text) in nouns.INSTITUTIONS for c in below)
        return owner is not None and (is_of if below else owner.head < token.index)

    def _is_the(self, token: Token) -> bool:
        """Say whether nothing but "the" stands in front of a noun, and nothing behind it says which one it is."""
        before = [fold(c.text) for c in self.sentence.children(token) if c.index < token.index and c.rel != "case"]
        return before == ["the"] and self.sentence.child(token, "nmod", "appos", "acl") is None

    def _flies(self, token: Token, word: str) -> bool:
        """Say whether fighters or bombers are aircraft: "a Turkish fighter", "two bombers from Guam", "fighters flew over the reef".

        One who fights for a state is called a soldier, but "Afghan fighters" are people; a suicide bomber is nobody's plane.
        """
        before = {fold(c.text) for c in self.sentence.children(token, "compound", "amod")}
        if before & _BY_HAND:
            return False
        owner = self.scene.owner(token)
        is_state_s = (
            owner is not None and owner.how == "demonym" and owner.kind == "state" and self.sentence.child(token, "amod") is not None
        )
        if is_state_s and word != "fighters":
            return True
        verb = self.sentence.head_of(token)
        is_flown = verb is not None and verb.lemma in _FLIGHT and token.rel in ("nsubj", "obj")
        is_based = word.startswith("bomber") and any(self._case(c) == "from" for c in self.sentence.children(token, "nmod"))
        beside = {fold(c.text) for c in self.sentence.children(token, "conj")}
        if verb is not None and token.rel == "conj":
            beside.add(fold(verb.text))
        parts = [t for c in self.sentence.children(token, "compound") for t in self.sentence.subtree(c)]
        is_model = any(c.isdigit() for t in parts for c in t.text)  # "F-16 fighters"
        return is_flown or is_based or is_model or bool(before & _KINDS_OF_PLANE) or bool(beside & _PLANES)

    def _member(self, token: Token, *, is_plural: bool) -> Draft | None:
        """Return the members of an organisation ("all NATO members"), a member of parliament, or members of a body without a name.

        Members of anything else are nobody.
        """
        owner = self.scene.owner(token)
        if owner is None:
            bodies = [c for c in self.sentence.children(token, "nmod") if self._case(c) == "of" and fold(c.text) in _JOINED]
            return self._draft(token, "group", own_entity("role", self.sentence, token)) if bodies and is_plural else None
        if owner.kind == "organisation":
            return self._draft(token, "group" if is_plural else "state", own_entity("group", self.sentence, token))
        return self._draft(token, "group" if is_plural else "person", own_entity("role", self.sentence, token), owner.actor, owner.sector)

    def _is_body(self, token: Token, word: str) -> bool:
        """Say whether "opposition", "side" or "command" is a body of people here, and not an act or a place ("on one side")."""
        if self.sentence.child(token, "nmod:poss") is not None and word in nouns.ACTS:
            return False
        if any(self._case(c) in ("to", "against") for c in self.sentence.children(token, "nmod")):
            return False
        if word == "side":
            return self._has_owner_word(token)
        return self.sentence.child(token, "det", "amod", "compound", "nmod:poss") is not None

    def _has_owner_word(self, token: Token) -> bool:
        return any(c.index in self.scene.name_of for c in self.sentence.children(token, "amod", "compound", "nmod:poss"))

    def _case(self, token: Token) -> str:
        case = self.sentence.child(token, "case")
        return "" if case is None else fold(case.text)

    def _draft(self, token: Token, kind: MentionKind, entity: str, actor: str | None = None, sector: str | None = None) -> Draft:
        return Draft(token.index, mention_span(self.sentence, token), kind, entity, actor, sector)

    def _counted(self, token: Token) -> Draft | None:
        """Return "thousands of citizens" with what its complement says; a bare count only where it is "the two" or "both"."""
        below = next((c for c in self.sentence.children(token, "nmod") if self._case(c) == "of"), None)
        if below is None:
            return None
        inner = self.draft(below)
        if inner is None or inner.kind not in ("group", "person"):
            return None
        self.inside.add(below.index)
        return self._draft(token, "group", own_entity("group", self.sentence, token), inner.actor, inner.sector)

    def _role(self, token: Token, word: str) -> Draft:
        is_corps = word == "guard" and any(fold(c.text) in _CORPS for c in self.sentence.children(token, "compound", "amod"))
        role, common = None if is_corps else self.scene.roles.get(token.index), self.scene.commons.get(token.index)
        owner = self._owner(token, word)
        kind: MentionKind
        if role is not None:
            sector, is_plural = role.sector, role.is_plural
            kind = "group" if is_plural else "person"
        elif common is not None:
            sector = common.sector or nouns.GROUPS.get(word) or nouns.INSTITUTIONS.get(word)
            kind = "group" if word == "police" or (token.xpos == "NNS" and word in nouns.GROUPS) else "office"
        elif word in nouns.GROUPS:
            sector, kind = nouns.GROUPS[word], "group"
        else:
            sector, kind = nouns.INSTITUTIONS.get(word, "MIL"), "office"
        if owner is not None:
            sector = sector_under(sector, owner)
        if sector is None and kind != "office":
            sector = self._institution_sector(token)
        unlisted = None if word in RELATIONAL else self.scene.unlisted_owner(token)
        if unlisted is not None:
            sector = unlisted_sector(self.scene, unlisted) or (None if sector == "GOV" else sector)
            owner = owner or self.scene.inner_owner(unlisted)
        start = min((t.index for t in self.sentence.subtree(token)), default=token.index)
        if kind != "office" and ((role is not None and role.is_former) or self.scene.is_former(start, token.index)):
            sector = "ELI"
            owner = None if owner is not None and owner.sector == "IGO" else owner  # who has left NATO is not of it
        actor = owner.actor if owner is not None else None
        if word in _ANYBODY and actor is None:
            sector = None
        entity = own_entity("role", self.sentence, token)
        if actor is not None and kind in ("office", "group") and not self._is_indefinite(token):
            entity = f"{actor}/{self._core(token)}"
        draft = self._draft(token, kind, entity, actor, sector)
        draft.span = self._with_role(draft.span, token)
        draft.office = self._office(token, draft.span) if kind != "group" else None
        return name_formation(self.sentence, token, draft)

    def _owner(self, token: Token, word: str) -> Name | None:
        """Return the name for which the holder of a role acts; the separatists of a province do not act for its state."""
        if word in RELATIONAL:
            return self._counterpart_state(token, word)
        owner = self.scene.owner(token) if token.index in self.scene.roles or not self.scene.is_gone(token) else None
        before = {fold(c.text) for c in self.sentence.children(token, "amod", "compound")}
        is_rebel = nouns.GROUPS.get(word) in _AGAINST or bool(before & _REBEL)
        is_against = owner is not None and owner.kind == "place" and is_rebel
        return None if is_against else owner

    def _with_role(self, span: Span, token: Token) -> Span:
        """Return the span with the whole role phrase in it: "secretary-general", where the parser makes two phrases of one."""
        role = self.scene.roles.get(token.index)
        if role is None:
            return span
        tokens = self.sentence.tokens
        start = min(span.start, mention_span(self.sentence, tokens[role.start]).start)
        for child in self.sentence.children(token, "nmod:poss", "amod"):
            below = [t.index for t in self.sentence.subtree(child)]
            if max(below) + 1 == role.start:
                start = min(start, tokens[min(below)].span.start)
        return Span(start, max(span.end, tokens[role.end - 1].span.end))

    def _may_head(self, token: Token) -> bool:
        """Say whether a token can be the head of a phrase with a common noun."""
        if token.upos not in ("NOUN", "PROPN", "ADJ", "NUM", "X") or token.rel in (
            "compound",
            "amod",
            "flat",
            "nmod:desc",
            "advmod",
            "fixed",
        ):
            return False
        if token.lemma == "force" and any(fold(c.text) in _OF_NO_ARMS for c in self.sentence.children(token, "amod", "compound")):
            return False
        if token.lemma == "service" and token.rel == "appos":
            return False  # "passed warnings to the trawlers, a service that it has given since 1944"
        if token.upos == "ADJ" and (token.index not in self.scene.roles or self.sentence.child(token, "det") is None):
            return False
        around = self.scene.name_of.get(token.index)
        return around is None or (around.how == "unlisted" and around.head == token.index)

    def _is_before_outlet(self, token: Token, word: str) -> bool:
        """Say whether a noun only says what the outlet behind it is: "broadcaster France 24"."""
        after = self.scene.name_of.get(token.index + 1)
        return word in _MEDIA and after is not None and after.how == "outlet" and after.start == token.index + 1

    def _institution_sector(self, token: Token) -> str | None:
        """Return the sector of the body that a spokesman speaks for: "a spokesman for the Iranian foreign ministry"."""
        for child in self.sentence.children(token, "compound", "nmod"):
            if child.rel == "compound" or self._case(child) in ("of", "for", "at", "from", "with"):
                common = self.scene.commons.get(child.index)
                word = fold(child.text)
                if common is not None and common.how == "office":
                    return common.sector
                if word in nouns.INSTITUTIONS:
                    return nouns.INSTITUTIONS[word]
        return None

    def _counterpart_state(self, token: Token, word: str) -> Name | None:
        """Return the state of "his Georgian counterpart"; other words of this kind ("Russian allies") do not say for whom one acts."""
        if not word.startswith("counterpart"):
            return None
        if any(True for c in self.sentence.children(token, "amod") for _ in self.sentence.children(c, "conj")):
            return None
        names = [n for c in self.sentence.children(token, "amod", "compound") if (n := self.scene.name_of.get(c.index)) is not None]
        states = (n for n in names if n.actor is not None and not n.aside and (n.how == "demonym" or n.kind == "state"))
        return next(states, None) or self._seat_behind(token)  # "his Tajik counterpart", "his Singapore counterpart", "in Lima"

    def _seat_behind(self, token: Token) -> Name | None:
        """Return the capital or state in which one of a kind sits: "his counterpart in Lima"; of two no one is meant."""
        after = self.sentence.tokens[token.index + 1 : token.index + 3]
        below = [c for c in self.sentence.children(token, "nmod") if self._case(c) == "in"]
        if not below and len(after) == 2 and fold(after[0].text) == "in":
            below = [after[1]]  # "spoke with his counterpart in Lima", of whom the parser says where they spoke
        name = self.scene.name_of.get(below[0].index) if len(below) == 1 and self.sentence.child(below[0], "conj") is None else None
        return name if name is not None and name.kind == "state" and name.actor is not None else None

    def _is_indefinite(self, token: Token) -> bool:
        det = self.sentence.child(token, "det", "nummod")
        return det is not None and fold(det.text) not in ("the", "this", "that", "these", "those")

    def _core(self, token: Token) -> str:
        """Return the words that tell one organ of a state from another: "foreign ministry"."""
        kept = [
            c for c in self.sentence.children(token)
            if c.index < token.index and c.rel in ("amod", "compound") and not self._is_owner_word(c)
        ]  # fmt: skip
        return fold(" ".join(t.text for t in (*kept, token)))

    def _is_owner_word(self, token: Token) -> bool:
        name = self.scene.name_of.get(token.index)
        return name is not None and name.how != "person"

    def _office(self, token: Token, span: Span) -> str:
        """Return the words of a role without the article, "his", "its" or "their own" in front."""
        owner = next((c for c in self.sentence.children(token, "nmod:poss") if c.upos == "PRON"), None)
        det = self.sentence.child(token, "det") or owner
        if det is not None and det.span.start == span.start:
            return self.text[det.span.end : span.end].strip().removeprefix("own ")  # "her own foreign secretary"
        return span.of(self.text)

    def _description(self, token: Token, word: str) -> Draft | None:
        if word in nouns.STATES_NOUNS or (token.xpos in ("NNS", "NNPS") and word not in nouns.STATE_NOUNS):
            if word not in nouns.STATES_NOUNS:
                return None
            return self._draft(token, "group", own_entity("group", self.sentence, token))
        body = next(
            (self.scene.name_of[c.index] for c in self.sentence.children(token, "compound") if c.index in self.scene.name_of),
            None,
        )
        if body is not None and body.kind == "organisation" and body.actor is not None and word in nouns.BODY_NOUNS and not body.aside:
            return self._draft(token, "organisation", body.actor, body.actor, body.sector)
        same = next((c for c in self.sentence.children(token, "nmod", "appos") if c.index in self.scene.name_of), None)
        name = self.scene.name_of[same.index] if same is not None else None
        if word in nouns.STATE_NOUNS or word == "power":
            if word in ("state", "nation") and self.sentence.child(token, "det", "amod") is None:
                return None
            if word in nouns.ISLANDS and not self._is_the(token):
                return self._thing(token, word)
            if (
                name is not None
                and name.kind == "state"
                and name.actor is not None
                and word not in _NEIGHBOURS
                and (same is None or same.rel == "appos" or self._case(same) == "of")
            ):
                return self._draft(token, "state", name.actor, name.actor)
            return self._draft(token, "state", own_entity("state", self.sentence, token))
        if self.sentence.child(token, "det", "nmod:poss") is None:
            return None
        return self._draft(token, "organisation", own_entity("body", self.sentence, token))
