"""Drafts the mentions of one sentence: persons, names, roles, descriptions, pronouns, and the links that grammar gives."""

from __future__ import annotations

from dataclasses import dataclass

from casus.codebook.actors import ActorBook
from casus.extract import nouns
from casus.extract.names import Name
from casus.extract.people import People
from casus.extract.phrases import mention_span
from casus.extract.scene import RELATIONAL, Scene
from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import MentionKind
from casus.model.sentence import Token

_FORMER = frozenset({"former", "ex", "ousted", "deposed", "onetime", "one-time", "late", "exiled"})
_TITLE_LINKS = frozenset({"flat", "nmod", "compound", "appos", "dep", "nmod:desc", "obl", "conj"})
_INSIDE = frozenset({"compound", "amod", "nmod:desc", "flat", "dep", "nmod:unmarked"})


@dataclass(slots=True)
class Draft:
    """A mention in the making."""

    head: int
    span: Span
    kind: MentionKind
    entity: str
    actor: str | None = None
    sector: str | None = None
    office: str | None = None
    name: str | None = None
    is_rank: bool = False  # the office is but a rank or title: an apposition says more


class Drafting:
    """Drafts the mentions of one sentence: persons first, then names, roles and descriptions, pronouns last."""

    def __init__(self, scene: Scene, actors: ActorBook, people: People, text: str) -> None:
        self.scene, self.actors, self.people, self.text = scene, actors, people, text
        self.sentence = scene.sentence
        self.by_head: dict[int, Draft] = {}
        self.inside: set[int] = set()  # tokens of a title in front of a person's name: no mentions of their own

    def drafts(self) -> list[Draft]:
        for name in self.scene.names:
            if name.how == "person":
                self._add(self._person(name))
        for token in self.sentence.tokens:
            if token.index not in self.by_head and token.index not in self.inside:
                draft = self._name(token) or self._noun(token)
                if draft is not None:
                    self._add(draft)
        for token in self.sentence.tokens:
            if token.upos == "PRON" and fold(token.text) in nouns.PRONOUNS and token.rel != "expl":
                self._add(Draft(token.index, token.span, "pronoun", self._own("pro", token)))
        self._link_appositions()
        self._link_relatives()
        return list(self.by_head.values())

    def _add(self, draft: Draft) -> None:
        self.by_head.setdefault(draft.head, draft)

    def _own(self, prefix: str, token: Token) -> str:
        """Return an entity that only this mention has."""
        return f"{prefix}:{self.sentence.index}.{token.index}"

    # persons

    def _person(self, name: Name) -> Draft:
        tokens = self.sentence.tokens
        anchor = self._anchor(name)
        span = hull([mention_span(self.sentence, tokens[anchor]), tokens[name.start].span, tokens[name.end - 1].span])
        first = next(i for i, t in enumerate(tokens) if t.span.end > span.start)
        span = Span(tokens[first].span.start, tokens[name.end - 1].span.end) if tokens[anchor].index >= name.start else span
        title = self._title(first, name)
        entity = self.people.entity_of(name.text, self.sentence.index)
        draft = Draft(anchor, span, "person", entity, name=name.text)
        owner = self.scene.owner_in_front(first, name.start)
        roles = [r for r in self.scene.roles.values() if first <= r.start and r.end <= name.start]
        role = max(roles, key=lambda r: r.end, default=None)
        if title:
            draft.office = title
            draft.is_rank = role is None
            self.inside.update(range(first, name.start))
        if owner is not None:
            draft.actor = owner.actor
            draft.sector = self._sector(role.sector if role else None, owner) if title or owner.how != "demonym" else None
        elif role is not None:
            draft.sector = role.sector
        if role is None and title:
            ranks = {fold(w).rstrip(".") for w in title.split()}
            draft.sector = next((s for s, words in nouns.RANKS.items() if ranks & words), None)
        if self._is_former(first, name.start) or (role is not None and role.is_former):
            draft.sector = "ELI"
        self.inside.update(range(name.start, name.end))
        return draft

    def _anchor(self, name: Name) -> int:
        """Return the head token of the phrase: the title, where the parser hangs the name on it."""
        token = self.sentence.tokens[name.head]
        while token.deprel in _TITLE_LINKS or token.rel in _TITLE_LINKS:
            above = self.sentence.head_of(token)
            if above is None or above.index >= name.start:
                break
            if any(c.index == name.start - 1 or c.rel == "cc" for c in self.sentence.children(token, "case", "cc")):
                break
            if any(t.text in (",", ";", "(") or t.upos in ("VERB", "AUX") for t in self.sentence.tokens[above.index : name.start]):
                break
            if above.index not in self.scene.roles and not self.actors.is_title(above.text):
                break
            token = above
        return token.index

    def _title(self, first: int, name: Name) -> str | None:
        """Return the words in front of a name that give an office or rank ("Kremlin spokesman"), or None ("CNN's", "Mr")."""
        tokens = self.sentence.tokens
        words = [t for t in tokens[first : name.start]]
        while words and (words[0].upos == "DET" or (words[0].upos in ("ADJ", "ADV") and words[0].text.islower() and len(words) > 2)):
            if fold(words[0].text) in _FORMER or words[0].index in self.scene.roles:
                break
            words.pop(0)
        while words and words[-1].upos in ("PUNCT", "ADP"):
            words.pop()
        if not any(t.index in self.scene.roles or self.actors.is_title(t.text) for t in words):
            return None
        return self.text[words[0].span.start : words[-1].span.end]

    def _is_former(self, start: int, end: int) -> bool:
        return any(fold(t.text) in _FORMER for t in self.sentence.tokens[start:end])

    def _sector(self, sector: str | None, owner: Name) -> str | None:
        """Return the sector of a role in the service of somebody: an alliance's secretary is not a government."""
        if owner.kind == "organisation" or owner.sector == "IGO":
            return sector if sector not in (None, "GOV") else owner.sector or ("IGO" if owner.actor else None)
        if owner.kind in ("state", "place"):
            return sector
        return sector if sector not in (None, "GOV") else owner.sector or sector

    # names

    def _name(self, token: Token) -> Draft | None:
        name = self._name_headed(token)
        if name is None or name.aside:
            return None
        if name.how == "demonym":
            return self._people(token, name)
        if self._is_modifier(token):
            return None
        span = self._name_span(token, name)
        if self.scene.is_place(name):
            return Draft(token.index, span, "place", f"place:{name.actor or fold(name.text)}", name=name.text)
        if name.how == "unlisted":
            owner = next((n for n in self.scene.names if name.start <= n.start and n.end <= name.end and n.actor and not n.aside), None)
            sector = self._unlisted_sector(name)
            actor = owner.actor if owner is not None and owner.kind == "state" else None
            return Draft(token.index, span, "organisation", f"org:{fold(name.text)}", actor, sector, None, name.text)
        kind: MentionKind = "state"
        if name.how == "outlet" or name.kind == "outlet":
            kind = "outlet"
        elif name.how == "office" or name.kind == "office":
            kind = "office"
        elif name.kind != "state":
            kind = "organisation"
        entity = name.actor or f"name:{fold(name.text)}"
        if kind == "office":
            entity = f"{name.actor}/{fold(name.text)}"
        return Draft(token.index, span, kind, entity, name.actor, name.sector, name.text if kind == "office" else None, name.text)

    def _name_headed(self, token: Token) -> Name | None:
        inner = self.scene.name_of.get(token.index)
        if inner is not None and inner.head == token.index:
            return inner if inner.how != "person" else None
        return next((n for n in self.scene.names if n.head == token.index and n.how == "unlisted"), None)

    def _name_span(self, token: Token, name: Name) -> Span:
        tokens = self.sentence.tokens
        own = Span(tokens[name.start].span.start, tokens[name.end - 1].span.end)
        if name.how == "unlisted" or token.rel in _INSIDE:
            return own
        whole = mention_span(self.sentence, token)
        return whole if whole.covers(own) and self._has_noun_head(token, name) else own

    def _has_noun_head(self, token: Token, name: Name) -> bool:
        """Say whether the name's phrase has describing words ("the state-run Tass news agency") rather than only the name."""
        return name.how in ("outlet", "office") or any(c.rel == "amod" for c in self.sentence.children(token))

    def _is_modifier(self, token: Token) -> bool:
        """Say whether a name is part of a phrase that is itself a mention: "NATO" in "NATO ministers"."""
        if token.rel not in _INSIDE and token.deprel not in _INSIDE:
            return False
        above = self.sentence.head_of(token)
        while above is not None and (above.rel in _INSIDE or above.deprel in _INSIDE) and above.index not in self.by_head:
            above = self.sentence.head_of(above)
        return above is not None and above.index > token.index and (above.index in self.by_head or self._noun(above) is not None)

    def _unlisted_sector(self, name: Name) -> str | None:
        for i in range(name.end - 1, name.start - 1, -1):
            word = fold(self.sentence.tokens[i].text)
            if word in nouns.INSTITUTIONS:
                return nouns.INSTITUTIONS[word]
        return None

    def _people(self, token: Token, name: Name) -> Draft | None:
        """Return the mention of a people by its name ("the Turks", "a Russian"); as an adjective it refers to nobody."""
        if token.upos not in ("NOUN", "PROPN") or token.rel in ("amod", "compound", "nmod:desc", "flat"):
            return None
        if token.xpos in ("NNS", "NNPS"):
            return Draft(token.index, mention_span(self.sentence, token), "group", f"{name.actor}/people", name.actor, "CVL")
        if self.sentence.child(token, "det") is None:
            return None
        return Draft(token.index, mention_span(self.sentence, token), "person", self._own("one", token), name.actor, "CVL")

    # roles, institutions and descriptions

    def _noun(self, token: Token) -> Draft | None:
        if token.upos not in ("NOUN", "PROPN", "ADJ", "NUM", "X") or token.rel in (
            "compound",
            "amod",
            "flat",
            "nmod:desc",
            "advmod",
            "fixed",
        ):
            return None
        if token.upos == "ADJ" and (token.index not in self.scene.roles or self.sentence.child(token, "det") is None):
            return None
        around = self.scene.name_of.get(token.index)
        if around is not None and around.head != token.index:
            return None
        word = fold(token.text)
        role = self.scene.roles.get(token.index)
        if word in nouns.COUNTS:
            return self._counted(token)
        common = self.scene.commons.get(token.index)
        is_office = common is not None and common.how == "office"
        if role is not None and role.name == "member":
            return self._member(token, is_plural=role.is_plural)
        if role is not None or is_office or word in nouns.INSTITUTIONS or word in nouns.GROUPS:
            return None if word in nouns.ABSTRACT and not self._is_body(token, word) else self._role(token, word)
        if common is not None or word in nouns.STATE_NOUNS or word in nouns.BODY_NOUNS or word in nouns.STATES_NOUNS:
            return self._description(token, word)
        if word in nouns.THINGS:
            owner = self.scene.owner(token)
            if owner is not None and owner.actor is not None:
                return self._draft(token, "other", self._own("thing", token), owner.actor, nouns.THINGS[word])
        return None

    def _member(self, token: Token, *, is_plural: bool) -> Draft | None:
        """Return the members of an organisation ("all NATO members"), or a member of parliament; members of anything else are nobody."""
        owner = self.scene.owner(token)
        if owner is None:
            return None
        if owner.kind == "organisation":
            return self._draft(token, "group" if is_plural else "state", self._own("group", token))
        return self._draft(token, "group" if is_plural else "person", self._own("role", token), owner.actor, owner.sector)

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
        inner = self._noun(below)
        if inner is None or inner.kind not in ("group", "person"):
            return None
        self.inside.add(below.index)
        return self._draft(token, "group", self._own("group", token), inner.actor, inner.sector)

    def _role(self, token: Token, word: str) -> Draft:
        role, common = self.scene.roles.get(token.index), self.scene.commons.get(token.index)
        owner = None if word in RELATIONAL else self.scene.owner(token)
        kind: MentionKind
        if role is not None:
            sector, is_plural = role.sector, role.is_plural
            kind = "group" if is_plural else "person"
        elif common is not None:
            sector, kind = common.sector, "group" if token.xpos == "NNS" and word in nouns.GROUPS else "office"
        elif word in nouns.GROUPS:
            sector, kind = nouns.GROUPS[word], "group"
        else:
            sector, kind = nouns.INSTITUTIONS[word], "office"
        if owner is not None:
            sector = self._sector(sector, owner)
        start = min((t.index for t in self.sentence.subtree(token)), default=token.index)
        if kind != "office" and ((role is not None and role.is_former) or self._is_former(start, token.index)):
            sector = "ELI"
        actor = owner.actor if owner is not None else None
        entity = self._own("role", token)
        if actor is not None and kind in ("office", "group") and not self._is_indefinite(token):
            entity = f"{actor}/{self._core(token)}"
        draft = self._draft(token, kind, entity, actor, sector)
        draft.office = self._office(token, draft.span) if kind != "group" else None
        return draft

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
        return name is not None and name.kind in ("state", "place")

    def _office(self, token: Token, span: Span) -> str:
        """Return the words of a role without the article in front."""
        det = self.sentence.child(token, "det")
        if det is not None and det.span.start == span.start:
            return self.text[det.span.end : span.end].strip()
        return span.of(self.text)

    def _description(self, token: Token, word: str) -> Draft | None:
        if word in nouns.STATES_NOUNS:
            return self._draft(token, "group", self._own("group", token))
        body = next(
            (self.scene.name_of[c.index] for c in self.sentence.children(token, "compound") if c.index in self.scene.name_of),
            None,
        )
        if body is not None and body.kind == "organisation" and body.actor is not None and word in nouns.BODY_NOUNS and not body.aside:
            return self._draft(token, "organisation", body.actor, body.actor, body.sector)
        same = next((c for c in self.sentence.children(token, "nmod", "appos") if c.index in self.scene.name_of), None)
        name = self.scene.name_of[same.index] if same is not None else None
        if word in nouns.STATE_NOUNS:
            if word in ("state", "nation") and self.sentence.child(token, "det", "amod") is None:
                return None
            if (
                name is not None
                and name.kind == "state"
                and name.actor is not None
                and (same is None or same.rel == "appos" or self._case(same) == "of")
            ):
                return self._draft(token, "state", name.actor, name.actor)
            return self._draft(token, "state", self._own("state", token))
        if self.sentence.child(token, "det", "nmod:poss") is None:
            return None
        return self._draft(token, "organisation", self._own("body", token))

    # links inside a sentence that the grammar gives

    def _link_appositions(self) -> None:
        for draft in list(self.by_head.values()):
            token = self.sentence.tokens[draft.head]
            above = self.by_head.get(token.head) if token.rel == "appos" else None
            if above is not None and _may_be_one(above, draft):
                _join(above, draft)

    def _link_relatives(self) -> None:
        for token in self.sentence.tokens:
            if token.xpos in ("WP", "WDT", "WP$") and fold(token.text) in ("who", "whom", "which", "that", "whose"):
                clause = next((a for a in (token, *self.sentence.ancestors(token)) if a.deprel == "acl:relcl"), None)
                above = self.by_head.get(clause.head) if clause is not None else None
                if above is not None and above.head < token.index and (fold(token.text) != "which" or above.kind != "person"):
                    self._add(Draft(token.index, token.span, "pronoun", above.entity, above.actor, above.sector))


def _may_be_one(above: Draft, below: Draft) -> bool:
    """Say whether an apposition can rename what it stands beside: kinds agree and not both have names of their own."""
    if above.name is not None and below.name is not None and above.kind == below.kind:
        return False
    people, bodies = {"person"}, {"organisation", "office", "outlet"}
    if above.kind in people:
        return below.kind in people
    if above.kind in bodies:
        return below.kind in bodies
    return above.kind == "state" and (below.kind == "state" or (below.kind == "person" and below.name is None))


def _join(above: Draft, below: Draft) -> None:
    """Make an apposition and its partner one entity; each fills what the other leaves open, what stands with the name goes first."""
    named, other = (above, below) if above.name is not None or below.name is None else (below, above)
    other.entity = named.entity
    if named.kind == "person" and (named.office is None or named.is_rank):
        named.office = other.office or named.office
    if named.actor is None:
        named.actor, named.sector = other.actor, other.sector or named.sector
    elif other.actor in (None, named.actor):
        named.sector = named.sector or other.sector
    other.actor, other.sector = named.actor, named.sector or other.sector
    other.kind = named.kind if named.kind in ("state", "outlet") else other.kind
