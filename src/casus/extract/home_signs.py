"""The signs of the state of a bare office: who acts beside it, before it, in all of the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from casus.extract import nouns
from casus.extract.clauses import case_of
from casus.extract.dateline_homes import dateline_home
from casus.extract.office_states import TARGETED, opening_end
from casus.extract.place_use import dateline_end
from casus.extract.referents import SAYING, Facts, Node, Referents
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

# What each sign is worth. An office is given the state that has _ENOUGH, and _MARGIN more than any other.
_SUBJECT_HERE = 3.0  # "The president told the army": the subject of the clause in which the office is an object
_SAYER = 3.0  # "A Peruvian diplomat said the government objected"
_SUBJECT_BEFORE = 2.0  # the main subject of the sentence before, in the same paragraph
_OFFICE_BEFORE = 5.0  # the same, where it is an office of the state that speaks: "The Peruvian government denied it. Minister Ruiz said"
_SUBJECT_ABOVE = 1.0  # a main subject farther above in the paragraph, or the last one of the paragraph before
_BESIDE = 4.0  # "Lima refused, but Foreign Minister Ruiz said"
_SAID = 1.0  # "Peru will leave, Foreign Minister Ruiz said"
_ANNOUNCED = 2.5  # "Peru will leave, the president announced": only one's own state's acts are announced
_OPENING = 3.5  # "In Lima, Foreign Minister Ruiz said"
_ORGAN = 3.0  # "told the Duma", "said in the House of Commons"
_TITLE = 3.0  # "Chancellor Maier", where Germany is named and Austria is not
_SEATED = 3.0  # "telephoned President Ruiz in Lima"
_PARAGRAPH = 1.0  # the same in the first sentence of the paragraph
_SPOKE_IN = 1.5  # "told reporters in Lima", which visitors do too
_HERE = 2.0  # "officials here said", where the dateline is
_DATELINE = 1.5
_HOME = 1.0  # the dateline's state stands in the first sentence too
_TOPIC = 1.0  # the first main subject of the report
_ONLY = 2.0  # the only state that acts in the sentence, and the only one so far
_TARGET = -4.0  # "blames Peru", "accused Peru": nobody does so to his own state
# What one does to the holder of an office of another state.
_REALMS = {"king": "kingdom", "queen": "kingdom", "emir": "emirate", "sultan": "sultanate"}
_SPEECHES = frozenset("message speech address statement report bill appeal".split())
_ASKING = frozenset({"ask", "urge", "summon"})  # one does so to one's own parliament
_CONTACT = frozenset("telephone phone call receive host greet welcome".split())
_RULERS = frozenset({"government", "regime", "authorities", "opposition"})  # "backs the government" is of another's


def near_signs(referents: Referents, node: Node) -> Counter[str]:
    """Return the states for which the sentences around an office speak, each with what the signs are worth."""
    signs: Counter[str] = Counter()
    for state, worth in (*_here(referents, node), *(() if _is_spoken_to(node) else _before(referents, node))):
        signs[state] += worth
    return signs


def _is_spoken_to(node: Node) -> bool:
    """Say whether somebody named is one to whom another speaks, who is often another state's: "told Prime Minister Ruiz"."""
    verb = node.verb()
    is_object = node.mention.name is not None and node.token.rel in ("obj", "iobj")
    return is_object and verb is not None and (verb.lemma in _CONTACT or fold(verb.text) in SAYING)


def report_signs(referents: Referents, dateline: str | None, topic: str | None) -> Counter[str]:
    """Return the states for which the report as a whole speaks: that of its dateline, and that of its first sentence."""
    signs: Counter[str] = Counter()
    if dateline is not None:
        is_home = names_state(referents, referents.reading.sentences[0], dateline)
        signs[dateline] += _DATELINE + (_HOME if is_home else 0.0)  # type: ignore[assignment]
    if topic is not None and not signs[topic] > _DATELINE:  # what is at home is the topic too, and counts once
        signs[topic] += _TOPIC  # type: ignore[assignment]
    return signs


def names_state(referents: Referents, sentence: Sentence, state: str) -> bool:
    """Say whether a sentence names a state behind its dateline: by its name, an adjective of it, a town in it, who acts for it."""
    start = dateline_end(sentence)
    matches = referents.actors.find_names([t.text for t in sentence.tokens[start:]], referents.reading.report.published)
    if any(m.actor == state for m in matches):
        return True
    nodes = [n for n in referents.by_sentence.get(sentence.index, ()) if n.token.index >= start]
    return any(state == (referents.state_of_place(n) if n.mention.kind == "place" else n.actor) for n in nodes)


def _here(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield what the sentence of the office shows."""
    nodes = [n for n in referents.by_sentence[node.sentence.index] if n is not node]
    yield from _of_subject(referents, node, nodes) if node.is_subject else _of_object(referents, node, nodes)
    yield from _of_sayer(referents, node)
    if any(fold(c.text) == "here" for t in (node.token, node.verb()) if t is not None for c in node.sentence.children(t, "advmod", "obl")):
        place = dateline_home(referents)
        if place is not None:
            yield place, _HERE
    opening = _opening(referents, node)
    if opening is not None:
        yield opening, _OPENING
    yield from _of_paragraph(referents, node)
    yield from _of_title(referents, node)
    yield from of_organ(referents, node, nodes)
    acting = {n.actor for n in nodes if n.mention.kind == "state" and n.quote is None and n.actor is not None}
    so_far = {n.actor for n in referents.nodes if n.place < node.place and n.mention.kind == "state" and n.actor is not None}
    if len(acting) == 1 and so_far <= acting and node.sentence.index <= 1:
        yield acting.pop(), _ONLY


def of_organ(referents: Referents, node: Node, nodes: list[Node]) -> Iterator[tuple[str, float]]:
    """Yield the state in whose parliament or to whose organ somebody speaks: "the Prime Minister said in the House of Commons".

    A house of government in which he does so ("in the White House") will do.
    """
    for other in nodes:
        if other.mention.kind == "place" and other.mention.name is not None and other.token.rel == "obl" and _is_told_by(node, other):
            house = _house(referents, other)
            if house is not None:
                yield house, _ORGAN
        is_organ = other.mention.kind == "office" and other.mention.name is not None and _is_told_by(node, other)
        state = served(referents, other) if is_organ and other.token.rel in ("obl", "obj", "iobj") else None
        if state is not None:
            yield state, _ORGAN


def _house(referents: Referents, place: Node) -> str | None:
    """Return the state whose government sits in a house that is named as a place, or None."""
    matches = referents.actors.find_names((place.mention.name or "").split(), referents.reading.report.published)
    found = {m.actor for m in matches if m.kind == "office" and m.actor is not None and referents.is_state(m.actor)}
    return found.pop() if len(found) == 1 else None


def _is_told_by(node: Node, organ: Node) -> bool:
    """Say whether somebody is the subject of an organ's verb, or "she" is, in a sentence of which he is the main subject."""
    if organ.token.head == node.token.head:
        return True
    verb, own = organ.verb(), node.verb()
    subject = None if verb is None else node.sentence.child(verb, "nsubj")
    is_pronoun = subject is not None and fold(subject.text) in nouns.HE | nouns.SHE and subject.index > node.token.index
    return is_pronoun and node.is_subject and own is not None and own.head < 0


def _of_sayer(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state of whoever says what a body does: "a Peruvian diplomat said the government objected"."""
    verb = node.verb()
    above = None if verb is None or verb.rel != "ccomp" else node.sentence.head_of(verb)
    subject = None if above is None or fold(above.text) not in SAYING else node.sentence.child(above, "nsubj")
    found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    state = served(referents, found) if found is not None and found.mention.kind != "state" else None
    if state is not None and found is not None and found.sector in ("GOV", "MIL", "LEG"):
        yield state, _SAYER


def _of_object(referents: Referents, node: Node, nodes: list[Node]) -> Iterator[tuple[str, float]]:
    """Yield the state of the person in whose clause a body is an object: "the president told the army"; who is called is another's."""
    verb = node.verb()
    if verb is not None and verb.lemma in _SPEECHES and node.token.rel == "nmod" and verb.rel == "obj":
        verb = node.sentence.head_of(verb)  # "read a message to parliament"
    if verb is None:
        return
    subject = next((n for n in nodes if n.token.head == verb.index and n.token.deprel == "nsubj"), None)
    state = served(referents, subject) if subject is not None else None
    is_contact = verb.lemma in _CONTACT or (verb.lemma in TARGETED and not (node.sector == "LEG" and verb.lemma in _ASKING))
    is_body = node.mention.kind in ("office", "group")
    case = node.sentence.child(node.token, "case")
    is_against = case is not None and fold(case.text) == "against"
    if state is not None and ((is_contact and node.token.rel in ("obj", "iobj")) or is_against):
        yield state, _TARGET
    elif (
        state is not None and subject is not None and is_body and node.word not in _RULERS and subject.mention.kind in ("person", "pronoun")
    ) or (state is not None and subject is not None and _is_house(subject) and node.mention.name is None):
        yield state, _SUBJECT_HERE
    holders = (node.token, verb) if is_contact else (node.token,)
    for child in (c for holder in holders for c in node.sentence.children(holder, "nmod", "obl") if c.index > node.token.index):
        other, where = referents.by_head.get((node.sentence.index, child.index)), node.sentence.child(child, "case")
        if other is not None and other.mention.kind == "place" and where is not None and fold(where.text) == "in":
            seat = referents.state_where(other)
            if seat is not None:
                yield seat, _SEATED


def _is_house(subject: Node) -> bool:
    """Say whether the subject is a parliament, which grants and asks those of its own state: "Peru's parliament allowed the president"."""
    return subject.mention.kind == "office" and subject.sector == "LEG"


def _of_subject(referents: Referents, node: Node, nodes: list[Node]) -> Iterator[tuple[str, float]]:
    """Yield the state against which the subject of a clause acts, and the one in which he spoke."""
    verb = node.verb()
    if verb is None:
        return
    yield from _of_clauses(referents, node, verb)
    for other in nodes:
        is_object = (
            other.token.head == verb.index and other.token.rel in ("obj", "iobj") and other.mention.kind in ("state", "office", "place")
        )
        is_own = other.sector == "LEG" and verb.lemma in _ASKING  # a president asks his own parliament for money
        target = other.state or other.actor if is_object and verb.lemma in TARGETED and not is_own else None
        if target is not None:
            yield target, _TARGET
        if other.mention.kind == "place" and spoke_in(node.sentence, verb, other.token):
            state = referents.state_where(other)
            if state is not None:
                yield state, _SPOKE_IN


def _of_clauses(referents: Referents, node: Node, verb: Token) -> Iterator[tuple[str, float]]:
    """Yield the states that are the subjects of the clause that goes before, and of what the office says in front of its verb."""
    sentence = node.sentence
    is_beside = verb.rel == "conj" or (
        verb.rel == "parataxis" and (fold(verb.text) not in SAYING or _is_behind_colon(sentence, node, verb))
    )
    above = sentence.head_of(verb) if is_beside else None
    if above is not None and _is_behind_colon(sentence, node, verb):
        above = _last_clause(sentence, node) or above
    said = [c for c in sentence.children(verb, "ccomp", "parataxis") if c.index < verb.index]
    if not said and verb.rel == "parataxis" and 0 <= verb.head < verb.index:
        said = [sentence.tokens[verb.head]]
    told = _ANNOUNCED if verb.lemma == "announce" else _SAID
    for clause, worth in ((above, _BESIDE), (said[0] if said else None, told)):
        subject = None if clause is None else next((c for c in sentence.children(clause, "nsubj") if c.deprel == "nsubj"), None)
        found = None if subject is None else referents.by_head.get((sentence.index, subject.index))
        state = None if found is None or found is node or found.quote is not None else served(referents, found)
        is_thing = clause is above and found is not None and found.mention.kind in ("other", "group") and state != dateline_home(referents)
        if found is not None and state is not None and not is_one_of_several(found) and not is_thing:
            yield state, worth


def _last_clause(sentence: Sentence, node: Node) -> Token | None:
    """Return the verb of the last clause with a subject in front of the colon before a node: "sat there, since Greece objects: ..."."""
    colon = next((t.index for t in reversed(sentence.tokens[: node.token.index]) if t.text == ":"), 0)
    subject = next((t for t in reversed(sentence.tokens[:colon]) if t.deprel == "nsubj"), None)
    return None if subject is None else sentence.head_of(subject)


def _is_behind_colon(sentence: Sentence, node: Node, verb: Token) -> bool:
    """Say whether somebody explains what stands before a colon: "Peru blamed the West: Foreign Minister Ruiz said it had lied"."""
    return verb.head < node.token.index and any(t.text == ":" for t in sentence.tokens[verb.head : node.token.index])


def spoke_in(sentence: Sentence, verb: Token, place: Token) -> bool:
    """Say whether a place is where the subject of a verb spoke: "told reporters in Lima", "said in Lima", not "flew to Lima"."""
    if case_of(sentence, place) in ("to", "from", "for", "of"):
        return False
    above = sentence.head_of(place)
    while above is not None and above.index != verb.index:
        if above.upos in ("VERB", "AUX") or above.index < verb.index:
            return False
        above = sentence.head_of(above)
    return above is not None and place.index > verb.index and place.rel in ("obl", "nmod")


def _of_paragraph(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state of the place that opens the paragraph of an office: "In Lima, ... The administration"."""
    first = node.sentence.index
    while first > 0 and referents.reading.sentences[first - 1].paragraph == node.sentence.paragraph:
        first -= 1
    nodes = referents.by_sentence.get(first, ())
    if first < node.sentence.index and nodes:
        state = _opening(referents, max(nodes, key=lambda n: n.token.index))
        if state is not None:
            yield state, _PARAGRAPH


def _of_title(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield the state that the name of an office gives away, of those that the report names: "the Taoiseach", "Chancellor Maier"."""
    facts = referents.facts.get(node.entity)
    having = [states for role in (facts.roles if facts is not None else ()) if (states := referents.actors.states_with(role))]
    alone = {next(iter(states)) for states in having if len(states) == 1} if _is_of_one_state(facts) else set()
    if len(alone) == 1:
        yield alone.pop(), _TITLE
    elif (crowned := _crowned(referents, facts)) is not None and not _is_in_exile(node):
        yield crowned, _TITLE
    elif having:
        named = {n.state or n.actor for n in referents.nodes} & having[0]
        if len(named) == 1:
            yield named.pop() or "", _TITLE


def _is_in_exile(node: Node) -> bool:
    """Say whether a monarch is said to live abroad: "King Zog, in exile in Egypt"."""
    return any(fold(t.text) in ("exile", "exiled") for t in node.sentence.tokens[node.token.index : node.token.index + 6])


def _crowned(referents: Referents, facts: Facts | None) -> str | None:
    """Return the only kingdom that a report names, for a king; so of emirs and sultans."""
    realm = next((_REALMS[role] for role in sorted(facts.roles) if role in _REALMS), None) if facts is not None else None
    named = {n.state or n.actor for n in referents.nodes if realm is not None} - {None}
    on = referents.reading.report.published
    realms = {s for s in named if s is not None and referents.is_state(s) and realm and referents.actors.is_called(s, realm, on)}
    return realms.pop() if len(realms) == 1 else None


def _is_of_one_state(facts: Facts | None) -> bool:
    """Say whether an office tells its state without the report naming that: a pope, a shah, no secretary or minister of some kind."""
    return facts is not None and not any(
        role.rpartition(" ")[2] in ("state", "secretary", "treasury", "minister", "affairs") for role in facts.roles
    )


def _opening(referents: Referents, node: Node) -> str | None:
    """Return the state of the place before the first comma: "In Lima, Foreign Minister Ruiz said"."""
    tokens = node.sentence.tokens
    if fold(tokens[0].text) not in ("in", "at"):
        return None
    comma = opening_end(node.sentence)
    places = [n for n in referents.by_sentence[node.sentence.index] if n.mention.kind == "place" and n.token.index < comma]
    if len(places) != 1 or node.token.index < comma:
        return None
    return referents.state_where(places[0])


def _before(referents: Referents, node: Node) -> Iterator[tuple[str, float]]:
    """Yield what the sentences above show: those of the paragraph, and the last one before it."""
    at = node.sentence.index
    seen: set[str] = set()
    for distance in range(1, 5):
        if at - distance < 0:
            return
        sentence = referents.reading.sentences[at - distance]
        is_same = sentence.paragraph == node.sentence.paragraph
        if not is_same and distance > 1:
            return
        subject = _about(referents, sentence)
        state = served(referents, subject) if subject is not None and not is_one_of_several(subject) else None
        if subject is not None and state is not None and state not in seen:
            seen.add(state)
            verb = node.verb()
            speaks = subject.says() and verb is not None and fold(verb.text) in SAYING
            is_body = subject.mention.kind == "office" or (subject.mention.kind == "state" and node.mention.name is not None)
            is_office = speaks and is_body
            near = (_OFFICE_BEFORE if is_office else _SUBJECT_BEFORE) if distance == 1 and is_same else _SUBJECT_ABOVE
            yield state, near
            target = _target(referents, sentence, subject)
            if target is not None and distance == 1:
                yield target, _SUBJECT_ABOVE  # who is accused may answer


def _target(referents: Referents, sentence: Sentence, subject: Node) -> str | None:
    """Return the state that is the object of a subject's verb: "Peru accused Chile"."""
    for other in referents.by_sentence[sentence.index]:
        if other.token.head == subject.token.head and other.token.rel in ("obj", "iobj") and other.state != subject.actor:
            return other.state
    return None


def served(referents: Referents, node: Node) -> str | None:
    """Return the state that a mention is or acts for, or None."""
    actor = node.actor
    return actor if actor is not None and node.mention.kind != "place" and referents.is_state(actor) else None


def topic_of(referents: Referents) -> str | None:
    """Return the state that the first sentence with a subject is about, or None."""
    for sentence in referents.reading.sentences[:2]:
        subject = _about(referents, sentence)
        if subject is not None:
            return served(referents, subject) if not is_one_of_several(subject) else None
    return None


def _about(referents: Referents, sentence: Sentence) -> Node | None:
    """Return the main subject of a sentence, if it is or serves a state.

    Where nobody whom we can tell is it, the subject of what is said before him ("Peru will leave, officials said"), or who stands first
    behind a dateline.
    """
    subject = referents.main_subject(sentence)
    if subject is not None and subject.actor is not None:
        return subject if served(referents, subject) is not None else None
    start, root = dateline_end(sentence), sentence.root.index
    for node in referents.by_sentence.get(sentence.index, ()):
        if start <= node.token.index < root and node.quote is None and served(referents, node) is not None:
            is_first = node.mention.kind == "state" and node.token.index <= start + 1
            if is_first or (node.is_subject and node.mention.kind in ("state", "office", "person")):
                return node
    return None


def is_one_of_several(node: Node) -> bool:
    """Say whether a mention is one of several that are coordinated: "Peru and Chile"."""
    return node.token.rel == "conj" or node.sentence.child(node.token, "conj") is not None
