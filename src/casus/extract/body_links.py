"""Links it, they, "the country", "the alliance" and "the two sides" to states and organisations."""

from __future__ import annotations

from collections import Counter

from casus.extract import nouns
from casus.extract.country_links import link_country
from casus.extract.duo_words import ONE_OF_TWO, PEOPLE, TWO, link_duo
from casus.extract.it_links import link_it
from casus.extract.names import Common, find_commons, words_of
from casus.extract.pair_links import link_pair, link_they, number, region
from casus.extract.papers import CONCLUDING
from casus.extract.reading import Reading
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# Outlets where others speak: never "the agency" or "the broadcaster".
_PLATFORMS = frozenset("TWITTER FACEBOOK INSTAGRAM TELEGRAM YOUTUBE TIKTOK TRUTH_SOCIAL WHATSAPP VKONTAKTE".split())
_OUTLET_WORDS = frozenset("agency newspaper broadcaster channel paper network magazine".split())
_PACTS = frozenset({"pact", "bloc", "alliance", "organisation", "organization", "club", "grouping"})
_REBELS = frozenset("rebels guerrillas insurgents militants separatists jihadists extremists".split())
_BANDS = frozenset("group movement militia faction party front".split())
_WORLDWIDE = frozenset("international global world worldwide".split())
_FORCES = frozenset("army navy military police".split())
_MAKING = CONCLUDING | frozenset("form create found establish build renew draft agree".split())
_FAR_MORE = 3  # times as often
_PAIRED = frozenset({"nations", "countries", "sides", "parties"})


def link_body(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link a pronoun or description to a state, an organisation or a pair of them, where one candidate is left."""
    kind, word = node.mention.kind, node.word
    if kind == "pronoun":
        if word in nouns.IT:
            link_it(referents, node)
        elif word in nouns.THEY:
            link_they(referents, node)
        elif word in ONE_OF_TWO | TWO:
            link_duo(referents, node)
    elif kind == "state":
        link_country(referents, node, speaker)
    elif kind == "group" and referents.is_definite(node):
        if word in nouns.STATES_NOUNS and (number(node) == 2 or word in _PAIRED or region(node)):
            link_pair(referents, node)
        elif word in PEOPLE and number(node) == 2:
            link_duo(referents, node)
        else:
            _link_group(referents, node)
    elif not (word in _OUTLET_WORDS and _is_own_outlet(referents, node)):
        _link_institution(referents, node)


def _link_institution(referents: Referents, node: Node) -> None:
    """Link "the alliance", "the ministry", "the three governments"."""
    if node.mention.kind == "organisation":
        _link_alliance(referents, node)
    elif node.word == "governments" and number(node) is not None and referents.is_definite(node):
        link_pair(referents, node)
    elif node.mention.kind == "office":
        _link_office(referents, node)


# the alliance, the ministry, the protesters


def _is_own_outlet(referents: Referents, node: Node) -> bool:
    """Say whether "this newspaper" or "told the agency" is the report's own outlet, and no body that it names."""
    if any(fold(c.text) == "this" for c in node.sentence.children(node.token, "det")):
        return True
    verb = node.verb()
    is_told = verb is not None and verb.lemma == "tell" and node.token.rel in ("obj", "iobj")
    return is_told and not any(n.mention.kind == "outlet" for n in referents.nodes[: node.place])


def _link_alliance(referents: Referents, node: Node) -> None:
    possessor = referents.possessor_of(node)
    is_ours = possessor is not None and possessor.word in nouns.SPEAKERS
    if not node.is_open or not (referents.is_definite(node) or is_ours) or _is_of_the_world(node):
        return
    known = _candidates(referents, node)
    if _is_told_apart(referents, node) or (node.word in _PACTS and _is_new(referents, node)):
        return
    if not known and node.word not in nouns.BODY_NOUNS:
        return  # "the mosque" is no organisation named before
    seen = _seen(referents, node, known)
    if len(seen) > 1:
        near = [a for a, d in seen.items() if d <= 2]
        if len(near) > 1:
            near = [a for a in near if a in _told_of(referents, node)]
        if len(near) != 1:
            return
        counts = Counter(n.actor for n in referents.nodes if n.mention.name is not None)
        is_passing = counts[near[0]] == 1 and seen[near[0]] and max(counts[a] for a in seen) >= _FAR_MORE
        themselves = {n.actor for n in referents.nodes[: node.place] if n.actor == n.entity}
        is_passing = is_passing or (near[0] not in themselves and not themselves.isdisjoint(seen))  # "the African Union mission"
        if node.word in _PACTS and is_passing and near[0] not in _told_of(referents, node):
            return  # one named in passing, in a report about another
        seen = {near[0]: 0}
    if seen:
        referents.take_actor(node, next(iter(seen)))


def _is_of_the_world(node: Node) -> bool:
    """Say whether a description is of no organisation at all: "the international community"."""
    return any(t.text.lower() in _WORLDWIDE for t in node.sentence.children(node.token, "amod", "compound"))


def _is_told_apart(referents: Referents, node: Node) -> bool:
    """Say whether a noun in front of a description makes it another: "the foreign policy group" of a parliament is no armed group."""
    inside = {i for c in _descriptions(referents, node) for i in range(c.start, c.end)}
    return any(c.upos == "NOUN" and c.index not in inside for c in node.sentence.children(node.token, "compound"))


def _is_new(referents: Referents, node: Node) -> bool:
    """Say whether a report told of a pact in the making: after "signed a defence pact" no other body is "the pact"."""
    if referents.pacts is None:
        referents.pacts = find_new_pacts(referents.reading)
    return referents.pacts.get(node.word, node.mention.span.start) < node.mention.span.start


def find_new_pacts(reading: Reading) -> dict[str, int]:
    """Return where each noun for a pact first names one that somebody makes."""
    found: dict[str, int] = {}
    for sentence in reading.sentences:
        for token in sentence.tokens:
            word = fold(token.text)
            if word in _PACTS and word not in found and _is_made(sentence, token):
                found[word] = token.span.start
    return found


def _is_made(sentence: Sentence, token: Token) -> bool:
    verb, articles = sentence.head_of(token), {fold(c.text) for c in sentence.children(token, "det")}
    is_made = verb is not None and verb.lemma in _MAKING and token.rel in ("obj", "obl", "nsubj")
    return is_made and not articles - {"a", "an"} and sentence.child(token, "nmod:poss") is None


def _descriptions(referents: Referents, node: Node) -> list[Common]:
    """Return the codebook's descriptions that a node heads: "militant group"."""
    matches = referents.actors.find_names(words_of(node.sentence), referents.reading.report.published)
    return [c for c in find_commons(node.sentence, matches) if c.head == node.token.index and c.how == "description"]


def _seen(referents: Referents, node: Node, known: frozenset[str]) -> dict[str, int]:
    """Return the organisations named before that a description can mean, with how many sentences ago."""
    seen: dict[str, int] = {}
    for distance, nodes in referents.back(node, 40, 40):
        for n in reversed(nodes):
            is_named = n.mention.kind in ("organisation", "outlet") and n.actor is not None and n.entity == n.actor
            if n.actor is not None and (n.actor in known if known else is_named):
                seen.setdefault(n.actor, distance)
    if known and not seen and node.word in _PACTS:
        bodies = [
            (n, d) for d, nodes in referents.back(node, 40, 40) for n in nodes if n.sector == "IGO" and n.actor and n.actor == n.entity
        ]
        # One that has just ended is no longer described in the codebook: "the pact" is the Warsaw Pact rather than NATO.
        own = {str(n.actor): d for n, d in reversed(bodies) if n.mention.name and fold(n.mention.name).split()[-1] == node.word}
        seen = own or {str(n.actor): d for n, d in bodies if d <= 2}
    return seen if known else {a: d for a, d in seen.items() if d <= 2}


def _told_of(referents: Referents, node: Node) -> set[str]:
    """Return the actor that is the main subject of the sentence of a description, else of the one before."""
    for back in (0, 1):
        if node.sentence.index - back >= 0:
            subject = referents.main_subject(referents.reading.sentences[node.sentence.index - back])
            is_state = subject is not None and subject.mention.kind == "state"  # "Finland, which chairs the bloc"
            if subject is not None and subject.place < node.place and subject.actor is not None and not is_state:
                return {subject.actor}
    return set()


def _candidates(referents: Referents, node: Node) -> frozenset[str]:
    """Return the organisations that the codebook says the words can mean."""
    for common in _descriptions(referents, node):
        named = (referents.actors.entry(c) for c in common.candidates)
        # The troops that an organisation sends have a name of their own: "the force" is not whoever sent one.
        acting = ((e.id, e.acts_for) for e in named if e.parent is None or e.sector != "MIL")
        return frozenset(a for organ, a in acting if a is not None and (organ == a or not _is_told_before(referents, node, a)))
    return frozenset()


def _is_told_before(referents: Referents, node: Node, actor: str) -> bool:
    """Say whether a report spoke of "the council" before it named the organisation that has one, so that it is another."""
    first = next((n for n in referents.nodes if n.actor == actor or n.word == node.word), node)
    return first is not node and first.actor != actor and first.is_open and first.mention.kind in ("office", "organisation")


def _link_office(referents: Referents, node: Node) -> None:
    """Link "the ministry" to the only ministry named of late; "the government" with no state of its own to none of several."""
    if not node.is_open or node.actor is not None or not referents.is_definite(node) or _has_own_name(node):
        return
    found: dict[str, Node] = {}
    reach = 3 if node.word in _FORCES else 8  # every state has an army
    for _, nodes in referents.back(node, reach, reach):
        for n in nodes:
            is_such = n.word == node.word or n.entity.endswith((" " + node.word, "/" + node.word)) or _is_outlet(n, node)
            is_such = is_such and not _is_another_of_its_kind(n, node)
            if n.mention.kind in ("office", "outlet", "organisation") and is_such and n.entity != node.entity and not n.is_open:
                found[n.entity] = n
    same = {e: n for e, n in found.items() if n.mention.kind != "outlet"}
    found = same or found or _unknown_before(referents, node)  # "the agency" is the refugee agency rather than Reuters
    if len(found) == 1:
        referents.take(node, next(iter(found.values())))
    elif not found:
        if _candidates(referents, node):
            _link_alliance(referents, node)
        if node.is_open and node.word in _BANDS and (band := _band_of(referents, node)) is not None:
            referents.take_actor(node, band)


def _unknown_before(referents: Referents, node: Node) -> dict[str, Node]:
    """Return the bodies of the same noun that were named with words of their own, of whom no actor is known: "the new military council"."""
    found: dict[str, Node] = {}
    for _, nodes in referents.back(node, 8, 8):
        for n in nodes:
            is_such = n.word == node.word and n.mention.kind in ("office", "organisation") and n.entity.startswith(("role:", "body:"))
            if is_such and n.entity != node.entity and not _is_another_of_its_kind(n, node):
                found[n.entity] = n
    return found


def _is_another_of_its_kind(candidate: Node, node: Node) -> bool:
    """Say whether two phrases with one noun say of what they are, and differ: "the interior ministry" is no "defence ministry"."""
    one, other = _of_what(candidate), _of_what(node)
    return candidate.word == node.word and bool(one) and bool(other) and not one & other


def _of_what(node: Node) -> set[str]:
    """Return the words of a phrase that say of what a body is: "foreign" and "affairs" of a ministry, no state and no pointer."""
    inside = [t for t in node.sentence.tokens if node.mention.span.covers(t.span) and t.index != node.token.index]
    return {t.lemma.lower()[:6] for t in inside if t.upos in ("NOUN", "ADJ") and not t.text[:1].isupper()}


def _band_of(referents: Referents, node: Node) -> str | None:
    """Return the only armed group, movement or party that the last sentences name, for "the group" and "the movement"."""
    for _, nodes in referents.back(node, 2):
        named = {n.actor for n in nodes if n.sector in ("REB", "UAF", "PTY", "OPP", "SEP") and n.actor is not None and n.actor == n.entity}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def _has_own_name(node: Node) -> bool:
    """Say whether a name that the codebook does not know stands in the phrase: "the Slavwire agency" is no other agency."""
    tokens = node.sentence.children(node.token, "compound", "flat", "appos", "nmod:desc")
    return any(t.upos == "PROPN" and t.text[:1].isupper() and t.text[1:2].islower() for t in tokens)


def _is_outlet(candidate: Node, node: Node) -> bool:
    return candidate.mention.kind == "outlet" and candidate.mention.actor not in _PLATFORMS and node.word in _OUTLET_WORDS


def _link_group(referents: Referents, node: Node) -> None:
    """Link "the protesters" to the protesters named before, if no others are named within eight sentences."""
    if not node.is_open or node.actor is not None:
        return
    if node.word in _REBELS and (rebels := _rebels_of(referents, node)) is not None:
        referents.take_actor(node, rebels)
        return
    found: dict[str, Node] = {}
    reach = 3 if node.word in _FORCES else 8  # every state has its police
    for _, nodes in referents.back(node, reach, reach):
        for n in nodes:
            if n.mention.kind == "group" and n.word == node.word and n.entity != node.entity:
                found[n.entity] = n
    if len(found) == 1:
        referents.take(node, next(iter(found.values())))


def _rebels_of(referents: Referents, node: Node) -> str | None:
    """Return the only armed group that the report has named so far, for "the rebels"."""
    if any(True for _ in node.sentence.children(node.token, "nmod", "amod", "compound", "acl:relcl")):
        return None
    named = {n.actor for n in referents.nodes if n.place < node.place and n.sector == "REB" and n.actor == n.entity}
    return named.pop() if len(named) == 1 else None
