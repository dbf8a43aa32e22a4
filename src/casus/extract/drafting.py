"""Drafts the mentions of one sentence, and the links that grammar gives between them."""

from __future__ import annotations

from dataclasses import replace

from casus.codebook.actors import ActorBook
from casus.extract import nouns
from casus.extract.beside_names import named_before, named_behind
from casus.extract.callings import named_calling
from casus.extract.duo_words import stands_for_two
from casus.extract.mention_draft import Draft, join, may_be_one, own_entity, sector_under, who_of_it
from casus.extract.names import Name, is_honorific
from casus.extract.noun_drafts import NounDrafts, unlisted_sector
from casus.extract.people import People
from casus.extract.person_titles import begins_clause, delegating_state, first_title, is_possessor
from casus.extract.phrases import mention_span
from casus.extract.scene import RELATIONAL, Scene
from casus.extract.subject_slips import opens_with_credit
from casus.ground.spans import Span, hull
from casus.ground.text import fold
from casus.model.account import MentionKind
from casus.model.sentence import Token

_TITLE_LINKS = frozenset({"flat", "nmod", "compound", "appos", "dep", "nmod:desc", "obl", "conj"})
_DASHES = frozenset({"–", "—", "--"})
_RULERS = frozenset("president minister chancellor premier king queen emir sultan".split())
_PRESIDING = frozenset({"president", "chairman", "chairwoman", "chair"})
_OF_THEIR_OWN = frozenset({"EDU", "REL", "BUS", "LAB", "NGO"})  # bodies with a state's name that do not act for it
_INSIDE = frozenset({"compound", "amod", "nmod:desc", "flat", "dep", "nmod:unmarked"})


class Drafting:
    """Drafts the mentions of one sentence: persons first, then names, roles and descriptions, pronouns last."""

    def __init__(self, scene: Scene, actors: ActorBook, people: People, text: str) -> None:
        self.scene, self.actors, self.people, self.text = scene, actors, people, text
        self.sentence = scene.sentence
        self.by_head: dict[int, Draft] = {}
        self.nouns = NounDrafts(scene, text)
        self.inside = self.nouns.inside  # tokens of a title in front of a person's name: no mentions of their own

    def drafts(self) -> list[Draft]:
        """Return the mentions, each head word once."""
        for name in self.scene.names:
            if name.how == "person":
                first = first_title(self.sentence, self.actors, name)
                if first > 0 and fold(self.sentence.tokens[first - 1].text) in nouns.BEFORE_NAMES:  # "the tanker Stena Aurora"
                    self.inside.update(range(first, name.end))
                else:
                    self._add(self._person(name))
        for token in self.sentence.tokens:
            if token.index not in self.by_head and token.index not in self.inside:
                draft = self._name(token) or self.nouns.draft(token) or named_calling(self.scene, self.text, self.by_head, token)
                if draft is not None:
                    self._add(draft)
        for token in self.sentence.tokens:
            span = mention_span(self.sentence, token) if stands_for_two(self.sentence, token) else None
            if span is not None or (token.upos == "PRON" and fold(token.text) in nouns.PRONOUNS and token.rel != "expl"):
                self._add(Draft(token.index, span or token.span, "pronoun", own_entity("pro", self.sentence, token)))
        self._link_appositions()
        self._link_neighbours()
        self._link_relatives()
        return list(self.by_head.values())

    def _add(self, draft: Draft) -> None:
        self.by_head.setdefault(draft.head, draft)

    def _person(self, name: Name) -> Draft:
        tokens = self.sentence.tokens
        anchor = self._anchor(name)
        span = hull([mention_span(self.sentence, tokens[anchor]), tokens[name.start].span, tokens[name.end - 1].span])
        first = next(i for i, t in enumerate(tokens) if t.span.end > span.start)
        start = self._title_start(first, name)
        if start < first:  # the parser hung the title somewhere else
            first, span = start, Span(tokens[start].span.start, span.end)
        span = Span(tokens[first].span.start, tokens[name.end - 1].span.end) if tokens[anchor].index >= name.start else span
        title = self._title(first, name)
        is_subject = tokens[anchor].deprel == "nsubj"
        address = tokens[name.start - 1].text if name.start else ""
        entity = self.people.entity_of(name.text, self.sentence.index, title or "", is_subject=is_subject, address=address)
        draft = Draft(anchor, span, "person", entity, name=name.text)
        owner = self.scene.owner_in_front(first, name.start)
        if owner is None and not title:
            owner = delegating_state(self.scene, name)
        if owner is None and title:
            owner = self.scene.owner(tokens[anchor]) or self.scene.owner(tokens[name.head])
        roles = [r for r in self.scene.roles.values() if first <= r.start and r.end <= name.start]
        role = max(roles, key=lambda r: r.end, default=None)
        if title:
            draft.office = title
            draft.is_rank = role is None or (role.sector is None and self.actors.is_title(title))
            self.inside.update(i for i in range(first, name.start) if not is_possessor(self.scene, i))
        if owner is not None:
            draft.actor = owner.actor
            draft.sector = sector_under(role.sector if role else None, owner) if title or owner.how != "demonym" else None
            if owner.how == "outlet":
                draft.sector = draft.sector or "MED"
        elif role is not None:
            draft.sector = role.sector
        if role is None and title:
            ranks = {fold(w).rstrip(".") for w in title.split()}
            draft.sector = next((s for s, words in nouns.RANKS.items() if ranks & words), None)
        if self.scene.is_former(first, name.start) or (role is not None and role.is_former):
            draft.sector, draft.actor = "ELI", None if owner is not None and owner.sector == "IGO" else draft.actor  # has left NATO
        self.inside.update(range(name.start, name.end))
        return draft

    def _title_start(self, first: int, name: Name) -> int:
        """Return the first word of the office that ends right before a name, and of the state or body in front of it."""
        role = next((r for r in self.scene.roles.values() if r.end == name.start), None)
        if role is None or begins_clause(self.sentence, name, role.end - 1):
            return first
        owners = ("demonym", "acronym", "office")
        owner = next((n for n in self.scene.names if n.end == role.start and n.how in owners and not n.aside), None)
        start = owner.start if owner is not None else role.start
        return min(first, start)

    def _anchor(self, name: Name) -> int:
        """Return the head token of the phrase: the title, where the parser hangs the name on it."""
        token = self.sentence.tokens[name.head]
        while token.deprel in _TITLE_LINKS or token.rel in _TITLE_LINKS:
            above = self.sentence.head_of(token)
            if above is None or above.index >= name.start:
                break
            if any(c.rel == "cc" or above.index < c.index < name.start for c in self.sentence.children(token, "case", "cc")):
                break  # "the spokesman of President Duterte" is another
            between = self.sentence.tokens[above.index : name.start]
            if any(t.text in (",", ";", "(") or t.upos in ("VERB", "AUX") for t in between):
                break
            if above.xpos == "NNS" and any(t.text in _DASHES for t in between):
                break  # "three economists -- Ames, Holm and Ruiz" are named one by one
            if any(self._is_titled(t.index + 1, name) for t in self.sentence.tokens[above.index : name.start] if t.text in ("for", "to")):
                break  # "a spokesman for Foreign Minister Ames"
            if above.index not in self.scene.roles and not self.actors.is_title(above.text):
                break
            token = above
        return token.index

    def _is_titled(self, start: int, name: Name) -> bool:
        return any(t.index in self.scene.roles or self.actors.is_title(t.text) for t in self.sentence.tokens[start : name.start])

    def _title(self, first: int, name: Name) -> str | None:
        """Return the words in front of a name that give an office or rank ("Kremlin spokesman"), or None ("CNN's", "Mr")."""
        tokens = self.sentence.tokens
        words = list(tokens[first : name.start])
        while words and (
            words[0].upos in ("DET", "ADP", "NUM") or (words[0].upos in ("ADJ", "ADV") and words[0].text.islower() and len(words) > 2)
        ):
            if self.scene.is_former(words[0].index, words[0].index + 1) or words[0].index in self.scene.roles:
                break
            words.pop(0)
        while words and words[-1].upos in ("PUNCT", "ADP"):
            words.pop()
        dash = max((i + 1 for i, t in enumerate(words) if t.text in _DASHES), default=0)  # "two rivals -- Senator Ames and ..."
        words = words[dash:]
        while words and is_honorific(words[0].text):
            words.pop(0)
        ends = {r.end for r in self.scene.roles.values()}
        while words and words[-1].index in ends and words[-2:][0].upos != "ADJ" and self.actors.is_title(words[-1].text):
            words.pop()  # "Foreign Minister Sheikh": the office, then how he is addressed; not "the conservative Senator"
        if not any(t.index in self.scene.roles or self.actors.is_title(t.text) for t in words) or words[-1].xpos == "VB":
            return None  # "CNN's"; "to host Ames"
        return self.text[words[0].span.start : words[-1].span.end]

    def _name(self, token: Token) -> Draft | None:
        name = self._name_headed(token)
        if name is None or name.aside or self._is_part(name) or self.scene.is_likeness(token, name):
            return None
        if name.how == "demonym":
            return self._people(token, name)
        if self._is_modifier(token):
            return None
        span = self._name_span(token, name)
        if self._is_foreign(token, name):
            owner = self.scene.owner(token)
            actor = owner.actor if owner is not None else None
            return Draft(token.index, span, "organisation", f"org:{fold(span.of(self.text))}", actor, name.sector, None, span.of(self.text))
        if self.scene.is_place(name):
            is_part = name.kind == "place" and len(name.candidates) == 1
            known = name.candidates[0] if is_part else name.actor or (name.candidates[0] if len(name.candidates) == 1 else fold(name.text))
            return Draft(token.index, span, "place", f"place:{known}", name=name.text)
        if name.how == "unlisted":
            owner = self.scene.inner_owner(name)
            sector = unlisted_sector(self.scene, name)
            # No "American Institute" is the state, nor the University of Ottawa.
            actor = owner.actor if owner is not None and sector is not None and sector not in _OF_THEIR_OWN else None
            return Draft(token.index, span, "organisation", f"org:{fold(name.text)}", actor, sector, None, name.text)
        return self._listed(token, name, span)

    def _listed(self, token: Token, name: Name, span: Span) -> Draft:
        """Return the mention of a name of the codebook that acts."""
        kind: MentionKind = "state"
        if name.how == "outlet" or name.kind == "outlet":
            kind = "outlet"
            name = replace(name, sector=name.sector or "MED")
        elif name.how == "office" or name.kind == "office":
            kind = "office"
        elif name.kind != "state":
            kind = "organisation"
        entity = name.actor or f"name:{fold(name.text)}"
        is_organ = kind == "organisation" and len(name.candidates) == 1 and name.candidates[0] != name.actor
        if (kind == "office" or is_organ) and name.actor is not None:
            entity = f"{name.actor}/{self._organ(name)}"  # the Security Council acts for the United Nations, and is another than they
        return Draft(token.index, span, kind, entity, name.actor, name.sector, name.text if kind == "office" else None, name.text)

    def _organ(self, name: Name) -> str:
        """Return the codebook's name of an organ without its state in front: "foreign ministry", however the text calls it."""
        if len(name.candidates) != 1 or name.actor is None or name.actor not in self.actors:
            return fold(name.text)
        words = fold(self.actors.entry(name.candidates[0]).name)
        for owner in (self.actors.demonym_of(name.actor), self.actors.name_of(name.actor)):
            words = words.removeprefix(f"{fold(owner)} ")
        return words

    def _is_foreign(self, token: Token, name: Name) -> bool:
        """Say whether words in front make a listed name that of another body: "the Swedish Social Democrats"."""
        if name.kind not in ("organisation", "office", "group") or name.how == "acronym" or " " in name.text:
            return False
        for child in self.sentence.children(token, "compound", "amod"):
            before = self.scene.name_of.get(child.index)
            is_other = before is None or (before.how == "demonym" and name.kind == "office" and before.actor != name.actor)
            if is_other and 0 < child.index < token.index and child.text[:1].isupper():
                return True
        return False

    def _name_headed(self, token: Token) -> Name | None:
        inner = self.scene.name_of.get(token.index)
        if inner is not None and inner.head == token.index:
            return inner if inner.how != "person" else None
        return next((n for n in self.scene.names if n.head == token.index and n.how == "unlisted"), None)

    def _is_part(self, name: Name) -> bool:
        """Say whether a name is but part of a longer one that the codebook does not know ("China" in "South China Sea")."""
        if self._begins_name(name):
            return True
        return any(
            n.how == "unlisted" and n is not name and n.start <= name.start and name.end <= n.end and n.head != name.head
            for n in self.scene.names
        )

    def _begins_name(self, name: Name) -> bool:
        """Say whether a state's name only begins a name that is no person's and no codebook's: the ship "China Pearl"."""
        if name.kind != "state" or name.how != "name" or name.end >= len(self.sentence.tokens):
            return False
        after, token = self.sentence.tokens[name.end], self.sentence.tokens[name.head]
        is_name = after.upos == "PROPN" and after.text[:1].isupper() and not after.text.isupper() and after.index not in self.scene.name_of
        is_one = token.head == after.index if token.rel in ("compound", "flat") else False
        is_one = is_one or (after.rel == "flat" and after.head == token.index)
        return is_name and is_one and after.index not in self.scene.roles

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
        return above is not None and above.index > token.index and (above.index in self.by_head or self.nouns.draft(above) is not None)

    def _people(self, token: Token, name: Name) -> Draft | None:
        """Return the mention of a people by its name ("the Turks", "a Russian"); as an adjective it refers to nobody."""
        if token.upos not in ("NOUN", "PROPN", "ADJ") or token.rel in ("amod", "compound", "nmod:desc", "flat"):
            return None
        det = self.sentence.child(token, "det")
        actor = name.actor if name.kind != "place" and not self.scene.is_of_elsewhere(token, name) else None  # the Chechens are not Russia
        is_plural = token.xpos in ("NNS", "NNPS") or fold(token.text).endswith(("ese", "sh", "ch", "swiss"))
        if is_plural and (token.upos != "ADJ" or (det is not None and fold(det.text) == "the")):
            span = mention_span(self.sentence, token)
            entity = f"{actor}/people" if actor else own_entity("group", self.sentence, token)
            return Draft(token.index, span, "group", entity, actor, self._people_sector(token))
        if det is None or token.upos == "ADJ":
            return None
        entity = own_entity("one", self.sentence, token)
        return Draft(token.index, mention_span(self.sentence, token), "person", entity, actor, "CVL")

    def _people_sector(self, token: Token) -> str | None:
        """Return CVL for "richer Russians"; "the Russians" may be the state."""
        children = list(self.sentence.children(token, "det", "amod", "nummod"))
        return None if len(children) == 1 and fold(children[0].text) == "the" else "CVL"

    # links inside a sentence that the grammar gives

    def _link_appositions(self) -> None:
        for draft in list(self.by_head.values()):
            token = self.sentence.tokens[draft.head]
            above = self._renamed(draft, token) if token.rel == "appos" else None
            above = self._nearer(above, draft) if above is not None else None
            if above is not None and above.head == 0 and opens_with_credit(self.sentence):
                continue
            if above is not None and may_be_one(above, draft) and not self._is_list(above, token):
                self._join(above, draft)

    def _nearer(self, above: Draft, draft: Draft) -> Draft:
        """Return the second of two coordinated persons where what renames him hangs on the first, else the first."""
        person = named_before(self.by_head, self.sentence, self.text, draft)
        token = None if person is None else self.sentence.tokens[person.head]
        return person if person is not None and token is not None and token.rel == "conj" and token.head == above.head else above

    def _join(self, role: Draft, named: Draft) -> None:
        """Join what renames a role: "its head, the German diplomat Ana Ruiz" acts for what she heads, not for Germany."""
        if role.kind == "person" and self._says_whose(role) and not self._rules(named) and not self._is_delegate(role, named):
            named.actor, named.sector = role.actor, role.sector
        joined = {one.entity for one in (role, named) if one.entity.startswith("role:")}
        join(role, named)
        for draft in self.by_head.values():
            if draft.entity in joined:  # "its chairman, the Peruvian premier, Ana Ruiz": the first of three is she too
                draft.entity = named.entity

    def _is_delegate(self, role: Draft, named: Draft) -> bool:
        """Say whether who presides over a body stands with the state that sent him: "its president, Eduardo Santoro of Colombia".

        A secretary or a mediator serves the body, wherever he is from.
        """
        if fold(self.sentence.tokens[role.head].text) not in _PRESIDING:
            return False
        name = self.scene.name_of.get(named.head)
        return name is not None and name.how == "person" and delegating_state(self.scene, name) is not None

    def _rules(self, named: Draft) -> bool:
        """Say whether somebody holds an office that goes before what else he is: "its chairman, the Nigerian president"."""
        words = fold(named.office or named.span.of(self.text)).split()
        return named.sector != "ELI" and any(word in _RULERS for word in words)

    def _says_whose(self, role: Draft) -> bool:
        """Say whether the words of a role say for whom its holder acts: by name, by "its" or "the council's"."""
        token = self.sentence.tokens[role.head]
        is_own = self.sentence.child(token, "nmod:poss") is not None
        return role.name is None and fold(token.text) not in RELATIONAL and (role.actor is not None or is_own)

    def _renamed(self, draft: Draft, token: Token) -> Draft | None:
        """Return what an apposition stands beside: the role whose last word or whose body the parser hung a person's name on.

        "Its secretary-general, Ana Ruiz" and "a member of the upper house, Ana Ruiz" are one person; the house is none.
        """
        above = self.by_head.get(token.head)
        if draft.kind != "person" or draft.name is None or (above is not None and above.kind == "person"):
            return above
        role = next((h for h, r in self.scene.roles.items() if r.start <= token.head < r.end), None)
        if role is not None:
            return self.by_head.get(role, above)
        noun = self.sentence.tokens[token.head]
        while noun.rel == "nmod" and noun.index < token.index and (head := self.sentence.head_of(noun)) is not None:
            noun = head
            found = self.by_head.get(noun.index)
            if found is not None and found.kind == "person" and found.name is None:
                return found
        return above

    def _link_neighbours(self) -> None:
        """Join a role and the name right behind it, where the parser hangs both on the verb: "Russia's minister Lavrov said"."""
        named = {self.sentence.tokens[n.start].span.start: n for n in self.scene.names if n.how == "person"}
        for draft in list(self.by_head.values()):
            if draft.kind != "person" or draft.name is not None:
                continue
            name = named.get(draft.span.end + 1)
            person = self.by_head.get(name.head) if name is not None else None
            if person is not None and person.name is not None and person.office is None:
                self._join(draft, person)
                person.span = hull([draft.span, person.span])
            elif (beside := named_behind(self.by_head, self.sentence, self.text, draft)) is not None:
                self._join(draft, beside)
            elif (before := named_before(self.by_head, self.sentence, self.text, draft)) is not None:
                self._join(draft, before)

    def _is_list(self, above: Draft, token: Token) -> bool:
        """Say whether what looks like an apposition goes on as a list: "Congress, the public and the allies"."""
        others = [self.by_head.get(c.index) for c in self.sentence.children(token, "conj")]
        return any(o is not None and (above.kind != "person" or o.name is not None) for o in others)

    def _is_cut_off(self, above: Draft, token: Token) -> bool:
        """Say whether a verb stands between a comma with "which" and what the parser takes it for: "the first to leave the pact, which"."""
        before = self.sentence.tokens[above.head + 1 : token.index]
        is_apart = token.index > 0 and self.sentence.tokens[token.index - 1].text == "," and above.head < token.index
        return is_apart and fold(token.text) == "which" and any(t.upos == "VERB" and t.rel == "acl" for t in before)

    def _link_relatives(self) -> None:
        for token in self.sentence.tokens:
            if token.xpos in ("WP", "WDT", "WP$") and fold(token.text) in ("who", "whom", "which", "that", "whose"):
                clause = next((a for a in (token, *self.sentence.ancestors(token)) if a.deprel == "acl:relcl"), None)
                above = self.by_head.get(clause.head) if clause is not None else None
                if above is not None and self._is_cut_off(above, token):
                    above = next((d for d in self.by_head.values() if d.span.end == self.sentence.tokens[token.index - 1].span.start), None)
                if above is not None and above.head < token.index and (fold(token.text) != "which" or above.kind != "person"):
                    one = who_of_it(self.by_head, self.sentence, above, token)
                    self._add(Draft(token.index, token.span, "pronoun", one.entity, one.actor, one.sector))
