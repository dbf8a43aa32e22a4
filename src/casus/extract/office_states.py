"""Gives a bare office ("the Foreign Ministry") the state that the grammar around it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casus.extract.capital_talk import own_capital
from casus.extract.dateline_homes import dateline_home, dateline_in_text
from casus.extract.formations import follows_formation, is_formation
from casus.extract.names import words_of
from casus.extract.referents import Node, Referents
from casus.extract.seats import seats_body
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_SEVERAL = frozenset("both either neither each".split())  # "both armies": one of them is another's
_OF_STATE = frozenset({"GOV", "MIL", "LEG", "JUD", "SPY"})
_WHOLE = frozenset({"government", "parliament"})
UNTOLD = frozenset("ministry ministries department agency office court committee council commission embassy service delegation".split())
_PARTY_MARK = re.compile(r",? ?\(?(?:R|D|I|DFL)-[A-Z][A-Za-z.]*[),]")
_STAFF = frozenset(
    "official officials lawmaker lawmakers legislator legislators deputies authorities spokesman spokeswoman aide aides senators".split()
)
_OF_OTHERS = frozenset("foreign western european allied other visiting exiled rebel local provincial regional football".split())
_FAR_BACK = 6  # sentences
_ENVOYS = frozenset("ambassador envoy consul charge attache".split())
_SITTING = frozenset({"ministry", "government", "parliament", "cabinet", "junta", "regime", "staff", "minister"})
_RULERS = frozenset({"government", "regime", "authorities", "opposition"})
_OF_THE_WHOLE = frozenset({"federal", "central", "union"})
_LEAD = 2  # sentences behind the first
_OBJECTS = frozenset({"obj", "iobj"})
# What nobody does to his own state: "the president blames Peru" is not Peru's.
TARGETED = frozenset(
    "blame accuse attack condemn criticise criticize threaten warn urge denounce invade sue fight bomb shell rebuke sanction punish "
    "thank congratulate visit tour recognise recognize expel summon ask assure reassure invite".split()
)


def place_offices(referents: Referents, *, unnamed: bool) -> None:
    """Give offices without a state the state that opens the sentence, that the sentence before is about, or that the dateline names.

    "In Lima, the Foreign Ministry said", "Peru denied it. The Defense Ministry said", "LIMA (AP) - Peru will leave, President Ruiz said".
    The odd case: after "Peru accused Chile" the foreign minister may be either's and stays open.

    Args:
        referents: the report's nodes.
        unnamed: take the roles without a name ("the president"), which may be linked to a person first; else the rest.
    """
    dateline, home = dateline_in_text(referents), dateline_home(referents)
    for node in referents.nodes:
        if node.mention.name is not None and node.actor is None and node.mention.office is not None and _has_party_mark(referents, node):
            give_state(referents, node, "USA", None)
        is_seated = (
            node.mention.kind in ("office", "person", "group") and node.actor is None and (node.is_open or node.entity in referents.facts)
        )
        if is_seated and (seat := _seat(referents, node)) is not None:
            give_state(referents, node, seat, None)
        is_unnamed = node.mention.kind == "person" and node.mention.name is None
        if is_unnamed != unnamed or node.actor is not None or not is_bare_office(referents, node) or _was_owned(referents, node):
            continue
        state = _opening_state(referents, node) or _state_before(referents, node, dateline, home) or _at_dateline(referents, node, dateline)
        if state is not None and may_have(referents, node, state[0]) and not acts_against(referents, node, state[0]):
            give_state(referents, node, *state)


def _was_owned(referents: Referents, node: Node) -> bool:
    """Say whether an envoy was told of before with somebody whose he is: "recalled its ambassador. Peru was angry. The ambassador said"."""
    facts = referents.facts.get(node.entity)
    offices = _ENVOYS & {node.word, *(facts.roles if facts is not None else ())}
    before = (n for _, nodes in referents.back(node, _FAR_BACK) for n in nodes if n.word in offices and n is not node)
    return bool(offices) and any(n.sentence.child(n.token, "nmod:poss") is not None for n in before)


def _seat(referents: Referents, node: Node) -> str | None:
    """Return the state in whose town a body sits that only a state has: "the foreign ministry in Lagos", not "the embassy in Lagos"."""
    beside = list(node.sentence.children(node.token, "amod", "compound"))
    others = _OF_OTHERS
    if any(is_of_elsewhere(node, c) or fold(c.text) in others for c in beside):
        return None  # "Arab officials in Lima"
    if node.word not in _SITTING | _STAFF or node.mention.name is not None or node.sentence.child(node.token, "nmod:poss") is not None:
        return None
    if (there := place_there(referents, node)) is not None:
        return there.state or referents.state_of_place(there)
    for child in node.sentence.children(node.token, "nmod"):
        case, place = node.sentence.child(child, "case"), referents.by_head.get((node.sentence.index, child.index))
        is_in = case is not None and fold(case.text) == "in" and node.sentence.child(child, "conj") is None
        if is_in and place is not None and place.mention.kind == "place":
            if node.word in _STAFF and place.located is not None and is_seat_of_several(referents, place):
                return None
            if place.located is not None or node.word not in _STAFF:
                return referents.state_where(place)
            state = referents.state_of_place(place)
            return state if _is_told(referents, state) else None
    return None


def place_there(referents: Referents, node: Node) -> Node | None:
    """Return the place that "there" behind somebody takes up, in the sentence or the one before: "In Lima ... The police there"."""
    behind = node.token.index + 1
    if behind >= len(node.sentence.tokens) or fold(node.sentence.tokens[behind].text) != "there":
        return None
    places = (n for _, nodes in referents.back(node, 1, 0) for n in reversed(nodes) if n.mention.kind == "place" or n.state is not None)
    return next(places, None)


def is_seat_of_several(referents: Referents, place: Node) -> bool:
    """Say whether news call a body of states by a town too, whose officials are as often that body's: "officials in Brussels"."""
    found = referents.actors.find_names(place.mention.text.split(), referents.reading.report.published)
    return any(seats_body(referents.actors, match.candidates) for match in found)


def _is_told(referents: Referents, state: str | None) -> bool:
    """Say whether a report tells of a state by more than a town in it: lawmakers in Strasbourg are seldom of the state around it."""
    return state is not None and any(state in (n.state, n.actor) for n in referents.nodes)


def may_have(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a state can have an office of this name: only two have a chancellor, and no republic has a king."""
    facts = referents.facts.get(node.entity)
    roles = facts.roles if facts is not None else {node.word} if node.mention.kind == "office" else set()
    return all(referents.actors.may_have(state, role, referents.reading.report.published) for role in roles)


def is_of_elsewhere(node: Node, child: Token) -> bool:
    """Say whether an adjective written large, which names no state that we know, says whose a body is: "the Crimean parliament"."""
    is_large = child.text[:1].isupper() and not child.text.isupper() and child.index > 0
    return is_large and child.upos == "ADJ" and node.token.text[:1].islower()


def acts_against(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a subject does to a state what nobody does to his own: "the president blames Peru"."""
    return any(state in (n.state, n.actor) for n in find_objects(referents, node, TARGETED))


def find_objects(referents: Referents, node: Node, verbs: frozenset[str]) -> Iterator[Node]:
    """Yield those to whom a subject does what one of some verbs says."""
    verb = node.verb()
    if verb is not None and verb.lemma in verbs and node.is_subject:
        here = referents.by_sentence[node.sentence.index]
        yield from (n for n in here if n.token.head == verb.index and n.token.rel in _OBJECTS)


def is_somebody_elses(referents: Referents, node: Node) -> bool:
    """Say whether the words say whose an office is, though nobody whom we know: "the president of the club", "the Crimean parliament".

    So do "its" and "federal", where a part of the federation may be spoken of; and one is a friend of another's regime.
    """
    sentence = node.sentence
    if sentence.child(node.token, "nmod:poss") is not None or (node.word in _RULERS and node.token.rel in ("nmod", "obl")):
        return True
    if any(fold(c.text) in _OF_THE_WHOLE for c in sentence.children(node.token, "amod", "compound")):
        return True
    beside = [c for c in sentence.children(node.token, "nmod") if names_owner(sentence, c) and not is_in_role(referents, node, c)]
    if (
        beside
        or is_told_of_body(referents, node)
        or any(is_of_elsewhere(node, c) for c in sentence.children(node.token, "amod", "compound"))
    ):
        return True
    alike = [n for n in referents.nodes if n.entity == node.entity] if node.mention.kind == "person" else [node]
    return any(c.upos != "PRON" for n in alike if n.mention.kind != "pronoun" for c in n.sentence.children(n.token, "nmod:poss"))


def _has_party_mark(referents: Referents, node: Node) -> bool:
    """Say whether a name has the mark behind it that only members of American legislatures and their governors get: "(D-Mass.)"."""
    return _PARTY_MARK.match(referents.reading.text, node.mention.span.end) is not None


def is_bare_office(referents: Referents, node: Node) -> bool:
    """Say whether a node is the subject of its clause and an office of some state, or a spokesman, with no owner named beside it."""
    mention, token = node.mention, node.token
    above = node.sentence.head_of(token) if token.rel == "appos" else None
    before = [c for t in (token, above) if t is not None for c in node.sentence.children(t, "amod", "compound")]
    if any(is_of_elsewhere(node, c) or fold(c.text) == "federal" for c in before):
        return False  # of the whole, where a part of it may be spoken of
    if node.quote is not None or token.rel not in ("nsubj", "appos") or mention.office is None:
        return False
    if mention.kind == "office" and (is_formation(node.sentence, token) or follows_formation(referents, node)):
        return False
    if any(c.deprel in ("nmod", "nmod:poss") for c in node.sentence.children(token, "nmod", "nmod:poss")) or _is_owned(node, above):
        return False
    if mention.kind == "office" and (token.xpos == "NNS" or node.sentence.child(token, "nummod") is not None):
        return False  # "the three governments"
    if mention.kind == "office":
        words = fold(mention.text).split()
        if node.word in UNTOLD and node.sentence.child(token, "amod", "compound") is None:
            return False  # "the ministry" is one named before
        return node.is_open and node.sector in _OF_STATE and words[0] not in ("a", "an", "neither", "no", "another", "each", "its", "his")
    facts = referents.facts.get(node.entity)
    if mention.kind != "person" or facts is None or facts.actor is not None or is_told_of_body(referents, node):
        return False
    if mention.name is None and not (referents.is_definite(node) and referents.main_subject(node.sentence) is node):
        return False
    return _is_spokesman(node) or (bool(facts.roles) and node.sector in ("GOV", "LEG"))


def _is_owned(node: Node, role: Token | None) -> bool:
    """Say whether the role beside a name is somebody's: "Ponce's minister, General Ruiz"; "its" is the state told of before."""
    owner = None if role is None else node.sentence.child(role, "nmod:poss")
    return owner is not None and fold(owner.text) != "its"


def is_told_of_body(referents: Referents, node: Node) -> bool:
    """Say whether what stands beside a name says of what he is: "Juan Ponce, the deputy head of the mission"."""
    beside = (n for n in referents.by_sentence[node.sentence.index] if n.entity == node.entity and n is not node)
    told = ((n, c) for n in beside for c in n.sentence.children(n.token, "nmod") if names_owner(n.sentence, c))
    return any(not is_in_role(referents, n, c) and _is_no_state(referents.by_head.get((n.sentence.index, c.index))) for n, c in told)


def _is_no_state(node: Node | None) -> bool:
    return node is None or node.mention.kind not in ("state", "place")


def names_owner(sentence: Sentence, child: Token) -> bool:
    """Say whether what follows a role says whose it is: "the president of the club"."""
    case = sentence.child(child, "case")
    return case is not None and fold(case.text) in ("of", "for", "from", "at", "to")


def is_in_role(referents: Referents, node: Node, child: Token) -> bool:
    """Say whether a word is part of the name of an office: "State" in "Secretary of State"."""
    roles = referents.actors.find_roles([t.text for t in node.sentence.tokens])
    return any(r.start <= min(node.token.index, child.index) and child.index < r.end for r in roles)


def _is_spokesman(node: Node) -> bool:
    return node.mention.office is not None and any(w.startswith("spokes") for w in fold(node.mention.office).split())


def _opening_state(referents: Referents, node: Node) -> tuple[str, str | None] | None:
    """Return the state in which the place lies that opens the sentence: "In Lima, the Foreign Ministry said"."""
    tokens = node.sentence.tokens
    if len(tokens) < 4 or fold(tokens[0].text) not in ("in", "at"):
        return None
    comma = opening_end(node.sentence)
    places = [n for n in referents.by_sentence[node.sentence.index] if n.mention.kind == "place" and n.token.index < comma]
    if not comma or node.token.index < comma or len(places) != 1 or not _is_first_subject(node, tokens[comma + 1 :]):
        return None
    state = referents.state_where(places[0])
    return None if state is None else (state, None)


def opening_end(sentence: Sentence) -> int:
    """Return where the place that opens a sentence ends: at "the" ("In Lima the premier, Juan Ruiz, said"), else at its comma, else 0."""
    tokens = sentence.tokens
    end = next((t.index for t in tokens[2:6] if t.upos != "PROPN"), 0)
    if end and tokens[end].upos == "DET":
        return end
    return next((t.index for t in tokens[1:6] if t.text == ","), 0)


def _is_first_subject(node: Node, tokens: tuple[Token, ...]) -> bool:
    return next((t.index for t in tokens if t.rel == "nsubj"), -1) == node.token.index


def _state_before(referents: Referents, node: Node, dateline: str | None, home: str | None) -> tuple[str, str | None] | None:
    """Return the state that the sentence before is about, if its verb has no other state as an object and none has come since."""
    if node.sentence.index == 0:
        return None
    before = referents.reading.sentences[node.sentence.index - 1]
    subject = referents.main_subject(before)
    if subject is None or subject.actor is None or subject.quote is not None or before.paragraph < node.sentence.paragraph - 1:
        return None
    is_body = subject.mention.kind in ("state", "office") or (subject.mention.kind == "organisation" and _is_spokesman(node))
    is_told = subject.actor == dateline and subject.mention.kind in ("other", "group")
    if subject.mention.kind == "office" and not (_is_spokesman(node) or (node.word in _WHOLE and subject.word not in _WHOLE)):
        return None  # "The White House agreed. Senator Ramos said": a senator of another state, perhaps
    is_person = subject.mention.kind == "person" and node.mention.name is not None and not _names_another(referents, node, subject)
    is_body = is_body or (is_person and subject.sector == "GOV")
    if not (is_body or is_told) or not (referents.is_state(subject.actor) or _is_spokesman(node)):
        return None
    if (subject.mention.kind == "state" or not _is_spokesman(node)) and _has_other_object(referents, before, subject):
        return None
    if home not in (None, subject.actor) and _may_be_homes(referents, node, before, home):
        return None
    named = _named_before(referents, node)
    is_named = node.mention.kind == "person" and node.mention.name is not None
    is_eithers = own_capital(referents, node) not in (None, subject.actor)  # "The foreign ministry said that Quito would wait"
    if is_eithers or (is_named and _is_of_another(referents, node, subject.actor)):
        return None
    if is_named and not node.says() and home not in (None, subject.actor) and _names(referents, before, home):
        return None  # who is named in a report from the other side may answer what has just been done to it
    if (named and subject.actor not in named) or _has_other_conjunct(subject) or (is_named and _moves_on(referents, subject)):
        return None
    return subject.actor, subject.sector if subject.mention.kind != "state" and _is_spokesman(node) else None


def _may_be_homes(referents: Referents, node: Node, before: Sentence, home: str | None) -> bool:
    """Say whether a bare office may be that of home: in the first sentences of a report from there, or named in a new paragraph."""
    is_lead = 0 < node.sentence.index <= _LEAD and _names(referents, referents.reading.sentences[0], home)
    return is_lead or (node.mention.name is not None and node.mention.kind == "person" and before.paragraph != node.sentence.paragraph)


def _is_of_another(referents: Referents, node: Node, state: str) -> bool:
    """Say whether a named speaker turns to an organ of another state, or quotes of a body of one."""
    return _organ_of_another(referents, node, state) or _quotes_of_another(referents, node, state)


def _quotes_of_another(referents: Referents, node: Node, state: str) -> bool:
    """Say whether the words quoted beside a speaker are about a body of another state: '"The Peruvian police can do it," Ruiz said'."""
    told = (n for n in referents.by_sentence[node.sentence.index] if n.quote is not None and n.is_subject)
    return any(n.actor not in (None, state) and n.mention.kind in ("office", "group", "person") for n in told)


def _organ_of_another(referents: Referents, node: Node, state: str) -> bool:
    """Say whether an organ of another state is an object of the same verb: "Peru lost. President Hill asked the House of Commons"."""
    nodes = (
        n for n in referents.by_sentence[node.sentence.index] if n.token.head == node.token.head and n.token.rel in ("obj", "iobj", "obl")
    )
    return any(n.mention.kind == "office" and n.mention.name is not None and n.actor not in (None, state) for n in nodes)


def _names(referents: Referents, sentence: Sentence, state: str | None) -> bool:
    """Say whether a sentence names a state, or calls something after it: "the Indian frontier"."""
    return any(m.actor == state for m in referents.actors.find_names(words_of(sentence), referents.reading.report.published))


def _names_another(referents: Referents, node: Node, subject: Node) -> bool:
    """Say whether another state or place stands in the two sentences: "The Polish president flew to Oslo. Foreign Minister ..."."""
    nodes = (*referents.by_sentence[subject.sentence.index], *referents.by_sentence[node.sentence.index])
    return any(n.mention.kind == "place" or (n.actor is not None and n.actor != subject.actor) for n in nodes)


def _has_other_conjunct(subject: Node) -> bool:
    return subject.sentence.child(subject.token, "conj") is not None


def _moves_on(referents: Referents, subject: Node) -> bool:
    """Say whether a sentence ends with a clause about somebody else than its subject: "Peru is an ally, and the Queen its head"."""
    verb = subject.verb()
    if verb is None:
        return False
    others = (c for clause in subject.sentence.children(verb, "conj") for c in subject.sentence.children(clause, "nsubj"))
    found = (referents.by_head.get((subject.sentence.index, c.index)) for c in others)
    return any(n is not None and n.entity != subject.entity and n.actor != subject.actor for n in found)


def _has_other_object(referents: Referents, sentence: Sentence, subject: Node) -> bool:
    """Say whether another state is an object of the subject's verb: "Peru accused Chile"."""
    nodes = (n for n in referents.by_sentence[sentence.index] if n.token.head == subject.token.head and n.token.rel in _OBJECTS)
    return any(n.actor is not None and n.actor != subject.actor for n in nodes)


def _named_before(referents: Referents, node: Node) -> set[str]:
    """Return the states that act before a node in its sentence, outside quotation marks."""
    nodes = (n for n in referents.by_sentence[node.sentence.index] if n.place < node.place and n.quote is None)
    return {n.actor for n in nodes if n.actor is not None and n.entity != node.entity and referents.is_state(n.actor)}


def _at_dateline(referents: Referents, node: Node, dateline: str | None) -> tuple[str, str | None] | None:
    """Return the state of the dateline, if it is the only one that is a subject in the sentence: "LIMA - Peru will leave, Ruiz said"."""
    if dateline is None or _is_spokesman(node):
        return None
    nodes = [n for n in referents.by_sentence[node.sentence.index] if n.is_subject and n.quote is None and n.mention.kind == "state"]
    return (dateline, None) if {n.actor for n in nodes} == {dateline} else None


def give_state(referents: Referents, node: Node, state: str, sector: str | None) -> None:
    """Give a bare office the state that it is of, and a spokesman without a sector the sector of the body that he speaks for.

    "Both armies" are of two states, so neither is given.
    """
    if is_of_several(node):
        return
    node.actor = state
    node.sector = node.sector or sector or ("GOV" if _is_spokesman(node) else None)
    if node.mention.kind == "office" and node.is_open and node.mention.office is not None:
        node.entity = f"{state}/{fold(node.mention.office)}"
    facts = referents.facts.get(node.entity)
    if facts is not None:
        facts.actor, facts.sector = state, facts.sector or node.sector


def is_of_several(node: Node) -> bool:
    """Say whether an office or group is told of several sides: "both armies", "neither government"."""
    return bool({fold(c.text) for c in node.sentence.children(node.token)} & _SEVERAL)
