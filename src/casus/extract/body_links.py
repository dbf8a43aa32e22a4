"""Links it, they, "the country", "the alliance" and "the two sides" to states and organisations."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.names import find_commons, words_of
from casus.extract.pair_links import link_pair, link_they, number, region
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_OF_STATE = frozenset({"GOV", "MIL", "LEG", "JUD", "OPP", "PTY", "SPY"})
# Outlets where others speak: never "the agency" or "the broadcaster".
_PLATFORMS = frozenset("TWITTER FACEBOOK INSTAGRAM TELEGRAM YOUTUBE TIKTOK TRUTH_SOCIAL WHATSAPP VKONTAKTE".split())
_OUTLET_WORDS = frozenset("agency newspaper broadcaster channel paper network magazine".split())
_PAIRED = frozenset({"nations", "countries", "sides", "parties"})
_ACTING = ("state", "organisation", "office", "outlet")


def link_body(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link a pronoun or description to a state, an organisation or a pair of them, where one candidate is left."""
    kind, word = node.mention.kind, node.word
    if kind == "pronoun":
        if word in nouns.IT:
            _link_it(referents, node)
        elif word in nouns.THEY:
            link_they(referents, node)
    elif kind == "state":
        _link_country(referents, node, speaker)
    elif kind == "organisation":
        _link_alliance(referents, node)
    elif kind == "office":
        _link_office(referents, node)
    elif kind == "group" and referents.is_definite(node):
        if word in nouns.STATES_NOUNS and (number(node) == 2 or word in _PAIRED or region(node)):
            link_pair(referents, node)
        else:
            _link_group(referents, node)


# it, its


def _link_it(referents: Referents, node: Node) -> None:
    found = (
        _body_before(referents, node)
        or _described_by(referents, node)
        or _subject_above(referents, node)
        or _first_conjunct(referents, node)
    )
    if found is not None:
        referents.take(node, found)


def _body_before(referents: Referents, node: Node) -> Node | None:
    """Return the body that the sentence before is about, for "it said" and "its spokesman said" behind nothing but a quotation."""
    if node.quote is not None or node.sentence.index == 0 or not (node.says() or _owns_role(referents, node)):
        return None
    before_it = node.sentence.tokens[: node.token.index]
    if any(t.upos in ("NOUN", "PROPN") and referents.quotes.at(t.span.start) is None for t in before_it):
        return None
    before = referents.reading.sentences[node.sentence.index - 1]
    found = referents.main_subject(before)
    if found is None or found.quote is not None or found.is_open or before.paragraph < node.sentence.paragraph - 1:
        return None
    is_body = found.mention.kind in _ACTING or (found.mention.kind == "pronoun" and found.word in nouns.IT)
    return found if is_body and not _is_plural(found.token) else None


def _described_by(referents: Referents, node: Node) -> Node | None:
    """Return the organisation or state of which "it is an alliance" is said."""
    head = node.verb()
    if not node.is_subject or head is None or head.upos != "NOUN":
        return None
    word = fold(head.text)
    kind = "organisation" if word in nouns.BODY_NOUNS else "state" if word in nouns.STATE_NOUNS else ""
    if not kind:
        return None
    for _, nodes in referents.back(node, 3):
        found = {
            n.entity: n
            for n in nodes
            if n.mention.kind in (kind, "pronoun") and n.actor is not None and not n.is_open and n.entity == n.actor
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _subject_above(referents: Referents, node: Node) -> Node | None:
    """Return the subject of the clauses around it, if the nearest singular one is somebody who acts; a thing ends the search.

    Across "if", "when" and "because" the subject is taken only where the sentence names nobody else before the pronoun: in "Peru will end
    the talks with Chile if its offer fails" it may be either's.
    """
    sentence, is_its = node.sentence, node.word == "its"
    before = [n for n in referents.by_sentence.get(sentence.index, ()) if n.place < node.place]
    if any(n.is_open and n.word in nouns.IT and n.mention.kind == "pronoun" for n in before):
        return None  # an "it" that could not be told goes on
    others = {n.entity for n in before if _acts(n)}
    below, is_across = node.token, False
    for above in sentence.ancestors(node.token):
        is_across = is_across or below.rel == "advcl"
        subject = next((c for c in sentence.children(above, "nsubj") if c.index < node.token.index), None)
        if subject is not None and subject.index != below.index and not sentence.is_below(node.token, subject):
            found = referents.by_head.get((sentence.index, subject.index))
            if found is not None and _acts(found):
                is_sure = is_its or (found.says() and below is not node.token and not _may_be_thing(referents, node, found))
                return found if is_sure and not (is_across and len(others) > 1) else None
            passes = _is_plural(subject) or subject.xpos in ("WDT", "WP") or (found is not None and referents.is_person(found))
            if not passes:
                return None
        below = above
    if is_its and len(others) == 1 and not _thing_between(referents, node, 0):
        return next(n for n in referents.by_sentence[sentence.index] if n.entity in others)
    if not others and node.token.index <= 1:
        return _subject_before(referents, node)
    return None


def _may_be_thing(referents: Referents, node: Node, found: Node) -> bool:
    """Say whether "it" may be a thing named before: between the two, or, where it only is somewhere or suffers, anywhere before."""
    verb = node.verb()
    is_passive = not node.is_subject or verb is None or verb.upos != "VERB" or node.token.deprel == "nsubj:pass"
    return _thing_between(referents, node, 0 if is_passive else found.token.index)


def _subject_before(referents: Referents, node: Node) -> Node | None:
    """Return the main subject of the sentence before, for "It" and "Its" at the start of a sentence."""
    if node.quote is None and node.sentence.index > 0:
        before = referents.reading.sentences[node.sentence.index - 1]
        subject = before.child(before.root, "nsubj")
        if before.paragraph >= node.sentence.paragraph - 1 and subject is not None and before.root.upos == "VERB":
            found = referents.by_head.get((before.index, subject.index))
            if (
                found is not None
                and _acts(found)
                and found.quote is None
                and (_owns_role(referents, node) or not _says_something(before, found))
            ):
                return found
    return None


def _owns_role(referents: Referents, node: Node) -> bool:
    """Say whether what "its" owns is somebody who serves a body ("its spokeswoman"), so that no thing can be meant."""
    head = referents.by_head.get((node.sentence.index, node.token.head))
    return node.word == "its" and head is not None and head.mention.kind in ("person", "office", "group")


def _says_something(sentence: Sentence, found: Node) -> bool:
    """Say whether a sentence has a clause or a thing after its subject that "it" may be as well."""
    after = (t for t in sentence.tokens[found.token.index + 1 :] if t.rel in ("obj", "ccomp") or t.deprel == "nsubj:pass")
    return any(t.rel == "ccomp" or (t.upos == "NOUN" and t.xpos == "NN") for t in after)


def _first_conjunct(referents: Referents, node: Node) -> Node | None:
    """Return "Kiev" for "its" in "Kiev and its allies"."""
    head = node.verb()
    if node.word != "its" or head is None or head.rel != "conj":
        return None
    found = referents.by_head.get((node.sentence.index, head.head))
    return found if found is not None and found.place < node.place and _acts(found) else None


def _acts(node: Node) -> bool:
    return node.actor is not None and not node.is_open and (node.mention.kind in _ACTING or node.entity == node.actor)


def _is_plural(token: Token) -> bool:
    return token.xpos in ("NNS", "NNPS", "CD") or fold(token.text) in nouns.COUNTS


def _thing_between(referents: Referents, node: Node, start: int) -> bool:
    """Say whether a singular thing is a subject or object between a token and the pronoun."""
    for token in node.sentence.tokens[start : node.token.index]:
        if token.rel in ("nsubj", "obj") and token.upos == "NOUN" and token.xpos == "NN" and fold(token.text) not in nouns.COUNTS:
            found = referents.by_head.get((node.sentence.index, token.index))
            if found is None or found.mention.kind == "other":
                return True
    return False


# the country


def _link_country(referents: Referents, node: Node, speaker: Node | None) -> None:
    if not node.is_open:
        return
    is_told = any(True for _ in node.sentence.children(node.token, "nmod"))  # "the state of Vermont" is no other state
    if _link_own_country(referents, node) or not referents.is_definite(node) or (node.word == "state" and is_told):
        return
    where = region(node)
    not_own = _own_state(referents, node, speaker)
    for distance, nodes in referents.back(node, 5 if where else 3):
        states = [n for n in nodes if n.state is not None and not (n.is_open and n.mention.kind == "state") and n.state != not_own]
        if where:
            states = [n for n in states if n.state in where]
        if not states and distance == 0 and fold(_det(node)) == "that":
            states = [n for n in nodes if n.actor is not None and n.mention.kind == "person"]
        served = {n.actor for n in nodes if n.actor is not None and referents.is_state(n.actor)}
        if not states and not where and node.word != "state" and len(served) == 1 and distance <= 1 and not served & {not_own}:
            referents.take_actor(node, served.pop())  # "Swedish officials refused. The country ..."
            return
        found = _most_salient(states, distance)
        if found is not None:
            referents.take_actor(node, found)
            return
        if states or (served and distance > 0):
            return


def _link_own_country(referents: Referents, node: Node) -> bool:
    """Link "his country" to the state that he serves; say whether it is somebody's country at all."""
    owner = referents.possessor_of(node)
    if owner is None or not referents.is_person(owner) or owner.actor is None:
        return False
    if referents.is_state(owner.actor) and owner.sector in _OF_STATE:
        referents.take_actor(node, owner.actor)
    return True


def _most_salient(states: list[Node], distance: int) -> str | None:
    """Return the state that a description means: in its own the speaker or the last."""
    ids = {n.state or n.actor for n in states}
    if not ids:
        return None
    if len(ids) == 1:
        return ids.pop()
    if distance == 0:
        main = [n for n in states if n.says() and (v := n.verb()) is not None and v.head < 0]
        chosen = main[0] if main else states[-1]
        return chosen.state or chosen.actor
    first = next((n for n in states if n.is_subject and (v := n.verb()) is not None and v.head < 0), None)
    if first is not None:
        return first.state
    described = {n.state for n in states if n.sentence.child(n.token, "acl:relcl") is not None}
    if len(described) == 1:
        return described.pop()
    acting = {n.state for n in states if n.mention.kind == "state"}
    return acting.pop() if len(acting) == 1 else None


def _own_state(referents: Referents, node: Node, speaker: Node | None) -> str | None:
    """Return the state of the speaker where a quotation speaks of us and of a country: "our policy towards this country"."""
    if node.quote is None:
        return None
    ours = any(n.quote is node.quote and n.word in ("we", "us", "our", "ours") for n in referents.by_sentence[node.sentence.index])
    if not ours:
        return None
    for above in node.sentence.ancestors(node.token):
        if not node.quote.outer.covers(above.span):
            subject = node.sentence.child(above, "nsubj")
            said_by = referents.by_head.get((node.sentence.index, subject.index)) if subject is not None else None
            if said_by is not None:
                return said_by.actor
    return speaker.actor if speaker is not None else None


def _det(node: Node) -> str:
    det = node.sentence.child(node.token, "det")
    return "" if det is None else det.text


# the alliance, the ministry, the protesters


def _link_alliance(referents: Referents, node: Node) -> None:
    possessor = referents.possessor_of(node)
    is_ours = possessor is not None and possessor.word in nouns.SPEAKERS
    if not node.is_open or not (referents.is_definite(node) or is_ours):
        return
    known = _candidates(referents, node)
    seen: dict[str, int] = {}
    for distance, nodes in referents.back(node, 40, 40):
        for n in reversed(nodes):
            is_named = n.mention.kind == "organisation" and n.actor is not None and n.entity == n.actor
            if n.actor is not None and (n.actor in known if known else is_named):
                seen.setdefault(n.actor, distance)
    if not known:
        seen = {a: d for a, d in seen.items() if d <= 2}
    if len(seen) > 1:
        near = [a for a, d in seen.items() if d <= 2]
        if len(near) != 1:
            return
        seen = {near[0]: 0}
    if seen:
        referents.take_actor(node, next(iter(seen)))


def _candidates(referents: Referents, node: Node) -> frozenset[str]:
    """Return the organisations that the codebook says the words can mean."""
    matches = referents.actors.find_names(words_of(node.sentence), referents.reading.report.published)
    for common in find_commons(node.sentence, matches):
        if common.head == node.token.index and common.how == "description":
            acting = (referents.actors.entry(c).acts_for for c in common.candidates)
            return frozenset(a for a in acting if a is not None)
    return frozenset()


def _link_office(referents: Referents, node: Node) -> None:
    """Link "the ministry" to the only ministry named of late; "the government" with no state of its own to none of several."""
    if not node.is_open or node.actor is not None or not referents.is_definite(node) or _has_own_name(node):
        return
    found: dict[str, Node] = {}
    for _, nodes in referents.back(node, 8, 8):
        for n in nodes:
            is_such = n.word == node.word or n.entity.endswith((" " + node.word, "/" + node.word)) or _is_outlet(n, node)
            if n.mention.kind in ("office", "outlet", "organisation") and is_such and n.entity != node.entity and not n.is_open:
                found[n.entity] = n
    if len(found) == 1:
        referents.take(node, next(iter(found.values())))


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
    found: dict[str, Node] = {}
    for _, nodes in referents.back(node, 8, 8):
        for n in nodes:
            if n.mention.kind == "group" and n.word == node.word and n.entity != node.entity:
                found[n.entity] = n
    if len(found) == 1:
        referents.take(node, next(iter(found.values())))
