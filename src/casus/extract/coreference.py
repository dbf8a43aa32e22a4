"""Links the mentions of one actor in a report: pronouns, roles and descriptions."""

from __future__ import annotations

from dataclasses import replace

from casus.codebook.actors import ActorBook
from casus.codebook.atlas import Atlas
from casus.extract import nouns
from casus.extract.antecedents import link_likeliest
from casus.extract.body_links import link_body
from casus.extract.country_links import settle_own_countries
from casus.extract.delegates import settle_delegates
from casus.extract.embassies_here import settle_embassies
from casus.extract.formations import settle_formations
from casus.extract.headline_offices import settle_headline_offices
from casus.extract.headline_states import first_heading
from casus.extract.holders import settle_holders
from casus.extract.home_choices import choose_homes
from casus.extract.home_stage import settle_stage
from casus.extract.home_states import settle_homes
from casus.extract.house_members import settle_members
from casus.extract.later_names import link_by_name, link_named_later, settle_predecessors
from casus.extract.local_police import settle_at_home, settle_police
from casus.extract.office_states import names_owner, place_offices
from casus.extract.organs import settle_organs
from casus.extract.own_houses import settle_houses
from casus.extract.own_losses import settle_losses
from casus.extract.own_states import clear_targets
from casus.extract.person_links import SERVING, link_person, owns_actor, speaker_behind
from casus.extract.reading import Reading
from casus.extract.referents import Node, Referents
from casus.extract.rivals_at_home import settle_opposed
from casus.extract.said_offices import settle_said
from casus.extract.scene import RELATIONAL
from casus.extract.seated_offices import settle_seated
from casus.extract.sole_states import settle_alone
from casus.extract.troops import settle_troops
from casus.extract.turn_links import link_turn
from casus.extract.visited import settle_visited
from casus.extract.we_links import link_we
from casus.ground.text import fold
from casus.model.account import Mention

_RULED = frozenset({"government", "administration", "regime", "cabinet", "junta"})
# Whose president is no head of state.
_NO_GOVERNMENTS = frozenset({"IGO", "NGO", "PTY", "REB", "OPP", "BUS", "LAB", "REL"})


def link_mentions(reading: Reading, actors: ActorBook, atlas: Atlas | None = None) -> tuple[Mention, ...]:
    """Return the mentions of a reading, those that refer back given the entity, actor and sector of what they refer to.

    A person has one actor in all of a report: what one mention says of the office holds for all ("Peskov", once "Kremlin spokesman
    Dmitry Peskov" is known). I, we and you are left to the statements they stand in. Where two candidates are equally good a mention
    keeps an entity of its own and no actor. "The two sides" have an entity for the pair ("NATO+RUS") and no actor.

    Args:
        reading: the report with its mentions.
        actors: the codebook of actors.
        atlas: in which state a town lies ("In Goma, the governor said"); None leaves towns that are no capitals open.
    """
    referents = link_referents(reading, actors, atlas)
    return tuple(node.linked() for node in referents.nodes if not (node.word in nouns.ISLANDS and node.is_open))


def link_referents(reading: Reading, actors: ActorBook, atlas: Atlas | None = None, *, with_homes: bool = True) -> Referents:
    """Return the linked mentions of a reading as nodes, for `link_mentions` and for what is fitted on them.

    Without homes no bare office is given a state.
    """
    referents = Referents(reading, actors, atlas)
    settle_organs(referents)
    settle_said(referents)
    _place_secretaries(referents)
    settle_headline_offices(referents)
    settle_holders(referents)
    _place_rulers(referents)
    settle_formations(referents)
    settle_seated(referents)
    settle_police(referents)
    settle_delegates(referents)
    settle_members(referents)
    if with_homes:
        _find_homes(referents, unnamed=False)
    _spread_facts(referents)
    _pass(referents, is_persons=True)
    _spread_facts(referents)
    if with_homes:
        _find_homes(referents, unnamed=True)
        settle_homes(referents, unnamed=False)  # again: by now the cabinet in whose sentence a minister stands is known
    _spread_facts(referents)
    _pass(referents, is_persons=False)
    settle_troops(referents)
    _serve_bodies(referents)
    link_we(referents)
    _follow_antecedents(referents)
    _spread_facts(referents)
    if with_homes:
        settle_opposed(referents)
        settle_visited(referents)
        settle_embassies(referents)
        settle_losses(referents)
        settle_stage(referents)
        settle_at_home(referents)
        settle_alone(referents)
        _follow_possessors(referents)
        settle_predecessors(referents)
        _spread_facts(referents)
        clear_targets(referents)
        settle_own_countries(referents)
    return referents


def _find_homes(referents: Referents, *, unnamed: bool) -> None:
    """Say whose offices are; where there is a headline the weights know more than the rules, and are asked before them, else after."""
    is_headed = first_heading(referents.reading.report) is not None
    settle_houses(referents)
    if is_headed:
        choose_homes(referents, unnamed=unnamed)
    place_offices(referents, unnamed=unnamed)
    settle_homes(referents, unnamed=unnamed)
    if not is_headed:
        choose_homes(referents, unnamed=unnamed)
    settle_houses(referents)


def _follow_antecedents(referents: Referents) -> None:
    """Take a relative pronoun along to what its antecedent was linked to ("the official, who")."""
    moved = {n.mention.entity: n for n in referents.nodes if ":" in n.mention.entity and n.mention.kind not in ("pronoun", "place")}
    for node in referents.nodes:
        if node.mention.kind == "pronoun" and node.entity == node.mention.entity and node.entity in moved:
            referents.take(node, moved[node.entity])


def _serve_bodies(referents: Referents) -> None:
    """Give those who serve a body what it acts for: "a spokesman for the alliance", "alliance officials"."""
    for node in referents.nodes:
        if node.actor is None and node.mention.kind in ("person", "group") and node.word not in RELATIONAL and node.mention.office != "":
            body = _body_of(referents, node)
            if body is not None:
                node.actor = body.actor
                node.sector = body.sector if node.sector in (None, "GOV") and body.sector is not None else node.sector
                facts = referents.facts.get(node.entity)
                if facts is not None:
                    facts.actor, facts.sector = node.actor, node.sector


def _body_of(referents: Referents, node: Node) -> Node | None:
    """Return the linked organisation or organ for which somebody works, by "for" or "of" it, by its noun in front or as its own."""
    if not (node.word.startswith("spokes") or node.sector == "GOV" or owns_actor(node.sector, node.word)):
        return None
    for child in node.sentence.children(node.token, "nmod", "compound"):
        found = referents.by_head.get((node.sentence.index, child.index))
        if child.deprel == "nmod:poss" and found is not None and found.mention.kind == "organisation" and found.actor is not None:
            return found  # "the agency's director", where the agency is one named before
        if child.rel == "nmod" and found is not None and found.mention.kind in ("organisation", "office") and found.actor is not None:
            case = node.sentence.child(child, "case")
            if case is not None and fold(case.text) in ("of", "for", "from", "at", "with"):
                return found
        if child.rel == "compound" and (fold(child.text) in nouns.BODY_NOUNS or child.text[:1].isupper()):
            alike = (n for n in referents.nodes if fold(n.token.text) == fold(child.text) and n.actor is not None)
            bodies = {n.actor: n for n in alike if n.entity == n.actor or n.mention.kind == "organisation"}
            if len(bodies) == 1:
                return next(iter(bodies.values()))
    return None


def _spread_facts(referents: Referents) -> None:
    """Give every mention of a person what any of them says of the office."""
    for node in referents.nodes:
        facts = referents.facts.get(node.entity)
        if facts is not None:
            is_body = facts.sector in _NO_GOVERNMENTS and node.sector == "GOV"
            node.actor, node.sector = node.actor or facts.actor, facts.sector if is_body else node.sector or facts.sector
            node.known = facts.known if node.actor == facts.actor else None


def _place_secretaries(referents: Referents) -> None:
    """Give a secretary-general without an organisation the only one that the report names; "of the Socialists" says whose he is."""
    bodies = {n.actor for n in referents.nodes if n.sector == "IGO" and n.actor is not None}
    owned = {n.entity for n in referents.nodes if n.sector == "IGO" and _is_somebodys(n)}
    secretaries = {e: f for e, f in referents.facts.items() if f.sector == "IGO" and f.actor is None and e not in owned}
    if len(bodies) == 1:
        for facts in secretaries.values():
            facts.actor = next(iter(bodies))
        return
    for node in referents.nodes:
        known = secretaries.get(node.entity)
        if known is not None and known.actor is None and node.mention.office is not None:
            known.actor = _body_before(referents, node)


def _is_somebodys(node: Node) -> bool:
    """Say whether a secretary's words say whose he is: "the secretary-general of the Socialists"."""
    owners = (c for c in node.sentence.children(node.token, "nmod:poss") if c.upos != "PRON")
    return any(True for _ in owners) or any(names_owner(node.sentence, c) for c in node.sentence.children(node.token, "nmod"))


def _body_before(referents: Referents, node: Node) -> str | None:
    """Return the organisation that the sentence before is about, or else the only one that the paragraph has named."""
    before = referents.reading.sentences[node.sentence.index - 1] if node.sentence.index else node.sentence
    subject = referents.main_subject(before) if before.paragraph == node.sentence.paragraph else None
    if node.is_subject and subject is not None and subject.sector == "IGO" and subject.entity == subject.actor:
        return subject.actor
    here = (n for n in referents.nodes[: node.place] if n.sentence.paragraph == node.sentence.paragraph)
    named = {n.actor for n in here if n.sector == "IGO" and n.actor is not None and n.entity == n.actor}
    return named.pop() if len(named) == 1 else None


def _place_rulers(referents: Referents) -> None:
    """Give those who are said to rule a state to it: "the colonels who rule Greece"."""
    for node in referents.nodes:
        if node.actor is not None or node.mention.kind not in ("group", "person") or node.mention.name is not None:
            continue
        for clause in node.sentence.children(node.token, "acl:relcl"):
            ruled = node.sentence.child(clause, "obj") if clause.lemma in ("rule", "govern") else None
            land = None if ruled is None else referents.by_head.get((node.sentence.index, ruled.index))
            if land is not None and land.state is not None:
                node.actor, node.sector = land.state, "GOV"
                facts = referents.facts.get(node.entity)
                if facts is not None:
                    facts.actor, facts.sector = land.state, "GOV"


def _pass(referents: Referents, *, is_persons: bool) -> None:
    """Go through the mentions once, in order: persons first, since "his government" needs to know who he is."""
    speaker: Node | None = None
    for node in referents.nodes:
        is_person = node.word in nouns.HE or node.word in nouns.SHE or (node.mention.kind == "person" and node.mention.name is None)
        if node.is_open and is_person == is_persons:
            first = speaker_behind(referents, node) if is_persons else None
            for one in (node,) if first is None else (first, node):
                if is_persons:
                    link_person(referents, one, speaker)
                else:
                    link_body(referents, one, speaker)
                link_likeliest(referents, one, speaker)
                link_turn(referents, one, speaker)
        elif is_persons and node.mention.kind == "person" and node.is_subject and node.entity in referents.facts:
            link_named_later(referents, node)
        if is_persons:
            link_by_name(referents, node)
        is_role = node.is_open or (node.mention.kind == "person" and (node.mention.name is None or node.mention.office is not None))
        if is_role and node.sector is None and node.word.startswith("counterpart"):
            _take_sector(referents, node)
        if is_role and node.actor is None and node.mention.kind in ("office", "group", "person", "other"):
            _take_from_possessor(referents, node)
        if node.says():
            speaker = node


def _follow_possessors(referents: Referents) -> None:
    """Give "his government" the state of him, where it became known last."""
    for node in referents.nodes:
        if node.actor is None and node.mention.kind in ("office", "group", "person") and (node.is_open or node.entity in referents.facts):
            _take_from_possessor(referents, node)


def _take_sector(referents: Referents, node: Node) -> None:
    """Give "his Turkish counterpart" the sector and the office of him."""
    possessor = referents.possessor_of(node)
    facts = referents.facts.get(node.entity)
    if possessor is not None and facts is not None:
        node.sector = facts.sector = facts.sector or possessor.sector
        his = referents.facts.get(possessor.entity)
        facts.roles |= his.roles if his is not None else set()


def _is_body(referents: Referents, node: Node) -> bool:
    """Say whether a possessor is a state, an organisation or a group rather than a person: "the alliance's", "its"."""
    return not referents.is_person(node) and not node.is_open


def _serves(referents: Referents, node: Node) -> bool:
    """Say whether a noun is an office or staff that a body has: "its secretary general", "whose monitors"."""
    if node.word in nouns.STAFF or node.word in nouns.HEADS:
        return True
    facts = referents.facts.get(node.entity)
    words = [t.text for t in node.sentence.tokens if node.mention.span.covers(t.span)]
    return facts is not None and any(role.is_office for role in referents.actors.find_roles(words))


def _ruler_of(referents: Referents, node: Node) -> Node | None:
    """Return the person whose government or army a body is: "the government of President Ruiz"."""
    if node.mention.kind != "office" or node.word not in _RULED:
        return None
    for child in node.sentence.children(node.token, "nmod"):
        case, found = node.sentence.child(child, "case"), referents.by_head.get((node.sentence.index, child.index))
        is_of = case is not None and fold(case.text) == "of"
        if is_of and found is not None and found.mention.kind == "person" and referents.is_person(found):
            return found
    return None


def _served_by(referents: Referents, node: Node) -> Node | None:
    """Return the person to whom somebody is an aide: "an aide to President Ruiz", "one of the advisers of the premier"."""
    for child in node.sentence.children(node.token, "nmod") if node.word in SERVING else ():
        case, found = node.sentence.child(child, "case"), referents.by_head.get((node.sentence.index, child.index))
        is_his = case is not None and fold(case.text) in ("to", "of") and found is not None
        if is_his and found is not None and (referents.is_person(found) or found.mention.kind == "pronoun"):
            return found
    return None


def _before_whose(referents: Referents, node: Node) -> Node | None:
    """Return who stands right before the "whose" of a noun, where the parser hangs its clause on somebody else."""
    whose = next((c for c in node.sentence.children(node.token, "nmod:poss") if fold(c.text) == "whose"), None)
    if whose is None:
        return None
    start = node.sentence.tokens[whose.index - 1].span.start if whose.index and node.sentence.tokens[whose.index - 1].text == "," else None
    ends = {start, whose.span.start - 1}
    return next((n for n in referents.by_sentence[node.sentence.index] if n.mention.span.end in ends and n.token.index < whose.index), None)


def _land_of(referents: Referents, whose: Node) -> Node:
    """Return a "whose" that takes up a land as a place as one of the state that the land is."""
    state = whose.entity.removeprefix("place:")
    return replace(whose, actor=state, entity=state, sector=None) if referents.is_state(state) else whose


def _title_word(node: Node) -> str:
    """Return the last word of the office in front of a name ("spokesman" of "Ruiz's spokesman Juan Sosa"), else the head word."""
    office = node.mention.office if node.mention.name is not None else None
    return fold(office.split()[-1]) if office else node.word


def _is_past(node: Node) -> bool:
    """Say whether a clause says of somebody what he was: "Ruiz was an adviser to the president", not "it was the adviser who lied"."""
    be = node.sentence.child(node.token, "cop") if node.mention.kind == "person" else None
    subject = None if be is None else node.sentence.child(node.token, "nsubj", "expl")
    return be is not None and fold(be.text) == "was" and subject is not None and fold(subject.text) not in ("it", "there")


def _take_from_possessor(referents: Referents, node: Node) -> None:
    """Give "his government" the actor of him, where it is known; friends and critics are not his to act for."""
    possessor = referents.possessor_of(node) or _ruler_of(referents, node) or _served_by(referents, node) or _before_whose(referents, node)
    if possessor is not None and possessor.actor is None and (possessor.word == "whose" or possessor.mention.kind == "place"):
        possessor = _land_of(referents, possessor)  # "fled to Egypt, whose president"
    if possessor is None or possessor.actor is None or node.word in RELATIONAL or "+" in possessor.entity or _is_past(node):
        return
    word = _title_word(node)
    if node.mention.kind == "other" or owns_actor(node.sector, word) or (_is_body(referents, possessor) and _serves(referents, node)):
        node.actor = possessor.actor
        is_no_government = possessor.sector in _NO_GOVERNMENTS and node.sector in (None, "GOV")
        node.sector = possessor.sector if is_no_government else node.sector or possessor.sector
        if node.mention.kind == "office":
            node.entity = f"{node.actor}/{node.word}"
        facts = referents.facts.get(node.entity)
        if facts is not None:
            facts.actor, facts.sector = node.actor, node.sector
