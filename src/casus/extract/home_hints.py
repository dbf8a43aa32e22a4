"""More signs of the state of a bare office: what its holder does, whom the report rules out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casus.extract.capital_talk import own_capital, spoken_of
from casus.extract.clauses import case_of
from casus.extract.home_signs import is_one_of_several, names_state, of_organ, served, spoke_in
from casus.extract.referents import Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Token

_LEAD = 2.0  # the first paragraph of a report from home: "LIMA - Chile closed the pass. Prime Minister Ruiz heard of it on the radio"
_GOES_ON = 1.0  # with the two of the sentence before enough: "Peru has recalled its envoy. Prime Minister Ruiz said"
_LEFT = 2.5  # the only other state so far: "Peru blamed Chile. Foreign Minister Ruiz said Santiago was exporting terror"
_ABROAD = -4.0  # "said Santiago had lied": an official calls no other state by its capital but another
_SPOKE_THERE = 1.5  # "He spoke in Lima", of the holder of the office
_COLLEAGUE = 3.0  # "pressed President Ruiz, but Secretary of State Lane said"
_GUEST = 3.0  # "left Lima after talks with President Ruiz", "sent troops to Peru to save the government of President Ruiz"
_SPEAKS_FOR = 2.0  # "said in Washington that the United States would"
_RULES = 4.0  # "Nicaragua, where General Ruiz rules"
_NEXT = 2.5  # "President Ruiz called both. The State Department had no comment"
_LEADS = 4.0  # "Ambassador Lane, who led the Peruvian delegation"
_AHEAD = 2  # sentences after an office in which its holder may be told to speak somewhere, or behind the first
_HOME_AGAIN = 3.0  # "said on his return to Lima", "President Ruiz, the host"
_HEADING = frozenset("lead head command represent chair run govern rule".split())
_OF_THE_WHOLE = frozenset({"federal", "central", "union"})
_TALKS = frozenset("talks talk meeting interview dinner lunch conversation session hours".split())
_REPLYING = frozenset("answer reply respond retort counter".split())
_SENT = frozenset("letter note message telegram cable call appeal envoy ambassador reply answer".split())
_MEETING = frozenset("meet see visit call telephone phone receive".split())


def hints(referents: Referents, node: Node, dateline: str | None, near: Counter[str]) -> Counter[str]:
    """Return further states for which the report speaks as the one of a bare office, each with what the signs are worth.

    Args:
        referents: the report's nodes.
        node: the office or its holder.
        dateline: the state of the dateline.
        near: what the sentences around the office show by `near_signs`.
    """
    found: Counter[str] = Counter()
    for state, worth in _told(referents, node, dateline):
        found[state] += worth  # type: ignore[assignment]
    both = Counter(near)
    both.update(found)
    left = _left_over(referents, node, both)
    if left is not None:
        found[left] += _LEFT  # type: ignore[assignment]
    return found


def _told(referents: Referents, node: Node, dateline: str | None) -> Iterator[tuple[str, float]]:
    is_person = node.mention.kind == "person"
    is_first = node.sentence.index == 0 and node.mention.name is None
    if (
        node.mention.kind in ("person", "office")
        and (node.is_subject or is_first)
        and dateline is not None
        and _is_in_lead(referents, node, dateline)
    ):
        yield dateline, _LEAD
    elif node.is_subject and (state := _paragraphs_state(referents, node)) is not None and not _addresses_another(referents, node, state):
        yield state, _GOES_ON
    yield from _of_content(referents, node)
    yield from _of_reply(referents, node)
    yield from _of_own_opening(referents, node)
    yield from _of_invaded(referents, node)
    yield from _of_sender(referents, node, dateline)
    yield from _of_relative_clause(referents, node)
    if is_person:
        yield from _of_holder(referents, node)
        yield from _of_return(referents, node)
        yield from _of_hosting(node, dateline)
        yield from _of_colleague(referents, node)
        yield from _of_host(referents, node)
        yield from _of_ruled_land(referents, node)
        yield from _of_next_organ(referents, node)


def _is_in_lead(referents: Referents, node: Node, dateline: str) -> bool:
    """Say whether an office stands right behind the first sentence, which names the dateline's state; a person in its paragraph.

    An office that the first sentence is about is of the dateline's too: "QUITO - The president flew to the front".
    """
    first = referents.reading.sentences[0]
    if node.sentence.index == 0:
        return is_home_office(referents, node)
    if node.mention.kind == "person" and (node.sentence.paragraph != first.paragraph or not _holds_office(referents, node)):
        return False
    return 0 < node.sentence.index <= _AHEAD and names_state(referents, first, dateline)


def is_home_office(referents: Referents, node: Node) -> bool:
    """Say whether the first sentence of a report is about an office, or about nobody else of whom a state is known."""
    if node.mention.kind != "office" and not _holds_office(referents, node):
        return False
    subject = referents.main_subject(node.sentence)
    return subject is node or (subject is None and not any(n.mention.kind == "state" for n in referents.by_sentence[0]))


def _paragraphs_state(referents: Referents, node: Node) -> str | None:
    """Return the one state that all subjects before an office in its paragraph are or serve, where the last of them is the state itself.

    A pronoun or an office will do where two sentences or more are about it. A mere rank says nothing, as a general may be a guest, nor
    does the federal minister where a part of the federation is spoken of.
    """
    if any(fold(c.text) in _OF_THE_WHOLE for c in node.sentence.children(node.token, "amod", "compound")):
        return None
    at, states, last = node.sentence.index - 1, [], None
    while at >= 0 and (above := referents.reading.sentences[at]).paragraph == node.sentence.paragraph:
        subject = referents.main_subject(above)
        if subject is None or subject.quote is not None or is_one_of_several(subject):
            return None
        last = last or subject
        states.append(served(referents, subject))
        at -= 1
    if last is None or len(set(states)) != 1 or states[0] is None or (last.mention.kind != "state" and len(states) < 2):
        return None
    return states[0] if node.mention.kind != "person" or _holds_office(referents, node) else None


def _addresses_another(referents: Referents, node: Node, state: str) -> bool:
    """Say whether the holder of an office speaks to an organ of another state: "Peru lost. President Hill asked the House of Commons"."""
    nodes = [n for n in referents.by_sentence[node.sentence.index] if n is not node]
    return any(other != state for other, _ in of_organ(referents, node, nodes))


def _holds_office(referents: Referents, node: Node) -> bool:
    """Say whether a report gives a person an office, and not a mere rank."""
    facts = referents.facts.get(node.entity)
    matches = [] if facts is None else [referents.actors.role(role.split(), 0) for role in facts.roles]
    return any(match is not None and match.is_office for match in matches)


def _of_content(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield, as ruled out, the state whose capital is the subject of what the holder of an office says, unless it may be his own."""
    verb = node.verb()
    for found, _ in spoken_of(referents, node):
        if found.actor is None or verb is None:
            continue
        if found.mention.sector == "GOV" and own_capital(referents, node) == found.actor:
            yield found.actor, _SPEAKS_FOR
        elif found.mention.sector == "GOV":
            yield found.actor, _ABROAD
        elif any(n.state == found.actor and spoke_in(node.sentence, verb, n.token) for n in referents.by_sentence[node.sentence.index]):
            yield found.actor, _SPEAKS_FOR


def _of_return(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state to whose town the holder of an office comes home: "President Ruiz said on his return to Lima"."""
    for place in referents.by_sentence[node.sentence.index]:
        above = (
            node.sentence.head_of(place.token) if place.mention.kind == "place" and case_of(node.sentence, place.token) == "to" else None
        )
        if above is None or above.lemma != "return":
            continue
        own = above.upos == "NOUN" and any(c.upos == "PRON" for c in node.sentence.children(above, "nmod:poss"))
        is_his = above.upos == "VERB" and node.token.head == above.index and node.is_subject
        state = referents.state_where(place) if own or is_his else None
        if state is not None:
            yield state, _HOME_AGAIN


def _of_hosting(node: Node, dateline: str | None) -> Iterator[tuple[str, float]]:
    """Yield the dateline's state for one who is said to be the host: "President Ruiz, the host, said"."""
    is_host = any(fold(c.text) == "host" for c in node.sentence.children(node.token, "appos"))
    if is_host and dateline is not None:
        yield dateline, _HOME_AGAIN


def _of_sender(referents: Referents, node: Node, dateline: str | None) -> Iterator[tuple[str, float]]:
    """Yield, as ruled out, the state of whoever writes or sends somebody to the holder of an office: "the premier's letters to".

    Where it is not known whose the sender is, he may be of the dateline's.
    """
    noun = node.sentence.head_of(node.token)
    if noun is None or noun.lemma not in _SENT or node.token.rel != "nmod" or case_of(node.sentence, node.token) != "to":
        return
    owner = node.sentence.child(noun, "nmod:poss")
    found = None if owner is None else referents.by_head.get((node.sentence.index, owner.index))
    state = dateline if found is None else served(referents, found) or dateline
    if state is not None:
        yield state, _ABROAD


def _left_over(referents: Referents, node: Node, signs: Counter[str]) -> str | None:
    """Return the other one of the only two states named so far, where the office is ruled out for one of them."""
    named = {n.actor for n in referents.nodes if n.place < node.place and n.mention.kind == "state" and n.actor is not None}
    out = {state for state in named if signs[state] <= _ABROAD / 2}
    left = named - out
    return left.pop() if len(named) == 2 and len(left) == 1 else None


def _of_reply(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield, as ruled out, the state to which the holder of an office replies: "Peru blamed Chile; President Ruiz answered"."""
    verb = node.verb()
    if verb is None or not node.is_subject or verb.lemma not in _REPLYING:
        return
    before = node.sentence.head_of(verb) if verb.rel in ("conj", "parataxis") else None
    if before is not None and before.index < node.token.index:
        subject = node.sentence.child(before, "nsubj")
        found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    else:
        found = referents.main_subject(referents.reading.sentences[node.sentence.index - 1]) if node.sentence.index else None
    state = None if found is None or found.quote is not None or found.mention.kind != "state" else found.actor
    if state is not None:
        yield state, 2 * _ABROAD  # it is the subject of the clause before, which speaks for it


def _of_own_opening(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state of the place that opens the clause of an office: "and in Kenya Prime Minister Ruiz did the same"."""
    verb = node.verb()
    if verb is None or verb.rel not in ("conj", "parataxis") or not node.is_subject:
        return
    for place in referents.by_sentence[node.sentence.index]:
        is_before = verb.head < place.token.index < node.token.index and place.token.head == verb.index
        if place.mention.kind == "place" and is_before and case_of(node.sentence, place.token) == "in":
            state = referents.state_where(place)
            if state is not None:
                yield state, 2 * _GUEST  # more than the subject of the clause before


def _of_invaded(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state in which the forces of another are told to be in the sentence before: "Marines landed at Lima. President Ruiz"."""
    before = referents.reading.sentences[node.sentence.index - 1] if node.sentence.index else node.sentence
    subject = referents.main_subject(before) if before.paragraph == node.sentence.paragraph and before is not node.sentence else None
    own = (
        None if subject is None or subject.mention.kind not in ("group", "other") or subject.sector != "MIL" else served(referents, subject)
    )
    places = [n for n in referents.by_sentence.get(before.index, ()) if n.mention.kind == "place"] if own is not None else []
    where = {state for n in places if (state := referents.state_where(n)) is not None} - {own}
    if own is not None and len(where) == 1 and node.is_subject and node.mention.name is not None:
        yield where.pop(), _GUEST
        yield own, -_GUEST


def _of_ruled_land(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state in which somebody rules or receives a guest: "Peru, where General Ruiz rules", "in Lima, where Ruiz met him"."""
    clause = node.verb()
    land = None if clause is None or clause.deprel != "acl:relcl" or not node.is_subject else node.sentence.head_of(clause)
    found = None if land is None else referents.by_head.get((node.sentence.index, land.index))
    state = None if found is None else found.state or (referents.state_of_place(found) if found.mention.kind == "place" else None)
    if clause is None or state is None or not any(fold(c.text) == "where" for c in node.sentence.children(clause, "advmod", "mark")):
        return
    guests = [c for c in node.sentence.children(clause, "obj", "iobj") if fold(c.text) in ("him", "her", "them")]
    if clause.lemma in ("rule", "govern", "reign") or guests:
        yield state, _RULES


def _of_next_organ(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state of the organ with a name of its own that the next sentence of the paragraph is about: "The State Department"."""
    at = node.sentence.index + 1
    if at >= len(referents.reading.sentences) or not node.is_subject:
        return
    after = referents.reading.sentences[at]
    subject = referents.main_subject(after) if after.paragraph == node.sentence.paragraph else None
    if subject is not None and subject.mention.kind == "office" and subject.mention.name is not None:
        state = served(referents, subject)
        if state is not None:
            yield state, _NEXT


def _of_relative_clause(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state of what the holder of an office is said to lead: "who led the Peruvian delegation", "who commands Peru's army"."""
    for clause in node.sentence.children(node.token, "acl:relcl"):
        if clause.lemma in ("rule", "govern", "reign"):
            yield from _where_ruled(referents, node, clause)
        led = node.sentence.child(clause, "obj")
        found = None if led is None else referents.by_head.get((node.sentence.index, led.index))
        state = None if found is None else served(referents, found)
        if clause.lemma in _HEADING and state is not None and node.sentence.child(clause, "nsubj") is not None:
            yield state, _LEADS


def _where_ruled(referents: Referents, node: Node, clause: Token) -> Iterator[tuple[str, float]]:
    """Yield the state in whose town somebody rules: "the colonel who rules in Lima"."""
    for place in referents.by_sentence[node.sentence.index]:
        if place.mention.kind == "place" and place.token.head == clause.index and case_of(node.sentence, place.token) == "in":
            state = referents.state_where(place)
            if state is not None:
                yield state, _RULES


def _of_holder(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield where the holder of an office is told to speak in the next sentences, and to whose parliament."""
    for other in referents.nodes:
        distance = other.sentence.index - node.sentence.index
        if other.entity != node.entity or other is node or not 0 <= distance <= _AHEAD or other.quote is not None or not other.is_subject:
            continue
        nodes = [n for n in referents.by_sentence[other.sentence.index] if n is not other]
        yield from of_organ(referents, other, nodes)
        verb = other.verb()
        for place in nodes if verb is not None and distance else ():
            if place.mention.kind == "place" and verb is not None and spoke_in(other.sentence, verb, place.token):
                state = referents.state_where(place)
                if state is not None:
                    yield state, _SPOKE_THERE


def _of_colleague(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state of the office that answers in the next clause: "pressed President Ruiz, but Secretary of State Lane refused"."""
    verb = node.verb()
    if verb is None or node.token.rel not in ("obj", "iobj"):
        return
    for clause in node.sentence.children(verb, "conj"):
        subject = node.sentence.child(clause, "nsubj")
        found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
        if found is not None and found.mention.kind == "person" and found.mention.office and (state := served(referents, found)):
            yield state, _COLLEAGUE


def _of_host(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state in which a guest of another meets the holder of an office, or to which one sends help for his government."""
    top = _meeting_above(node) or _helped_above(node)
    subject = None if top is None else node.sentence.child(top, "nsubj")
    guest = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    own = None if guest is None else served(referents, guest)
    if top is None or own is None:
        return
    places = {referents.state_where(n) for n in referents.by_sentence[node.sentence.index] if _is_gone_to(n, top, node)}
    host = places.pop() if len(places) == 1 else None
    named = {n.actor for n in referents.nodes if n.mention.kind == "state"}
    if host is not None and host != own and (host in named or _helped_above(node) is not None):
        yield host, _GUEST


def _meeting_above(node: Node) -> Token | None:
    """Return the verb of a sentence in which one has talks with the holder of an office."""
    above = node.sentence.head_of(node.token)
    if above is None:
        return None
    if above.lemma in _TALKS and case_of(node.sentence, node.token) == "with":
        return next((a for a in node.sentence.ancestors(above) if a.upos == "VERB"), None)
    return above if above.lemma in _MEETING and node.token.rel == "obj" and above.rel == "root" else None


def _helped_above(node: Node) -> Token | None:
    """Return the verb for the sake of whose aim the government of the holder of an office is named: "sent troops to Peru to save it"."""
    above = node.sentence.head_of(node.token)
    while above is not None and above.upos != "VERB":
        above = node.sentence.head_of(above)
    if above is None or above.rel != "advcl" or above.xpos != "VB":
        return None
    return node.sentence.head_of(above)


def _is_gone_to(place: Node, verb: Token, node: Node) -> bool:
    """Say whether somebody goes to a place or leaves it by a verb, and no clause below the verb holds the place."""
    sentence = node.sentence
    if place.mention.kind not in ("place", "state") or place.token.index == node.token.index:
        return False
    is_left = place.token.head == verb.index and place.token.rel == "obj" and verb.lemma in ("leave", "visit", "reach")
    is_gone = case_of(sentence, place.token) in ("to", "into", "in") and place.token.rel in ("obl", "nmod")
    top = next((a for a in sentence.ancestors(place.token) if a.upos == "VERB"), None)
    return (is_left or is_gone) and top is not None and top.index == verb.index
