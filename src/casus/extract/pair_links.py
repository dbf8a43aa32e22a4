"""Links they, "both countries" and "the two sides" to groups and to pairs of states or organisations."""

from __future__ import annotations

from collections import Counter

from casus.extract import nouns
from casus.extract.binding import is_bound_apart
from casus.extract.referents import Node, Referents
from casus.extract.they_grammar import link_by_grammar
from casus.ground.text import fold

_SEVERAL = {"three": 3, "3": 3, "four": 4, "4": 4}
_OF_STATES = frozenset({"countries", "nations", "states", "governments", "neighbours", "neighbors"})
_SHARES = nouns.COUNTS | {"percent", "%", "cent", "half", "quarter", "third"}
_PAIR_WINDOW = 8  # sentences in which the two that a report is about must have been named


def link_they(referents: Referents, node: Node) -> None:
    """Link "their" to the pair right before it ("with Peru and Chile"); else note whom grammar would have they be.

    That is the only group or pair that is a subject of late. Where the sentence has a plural subject of its own that is nobody we can
    tell ("most of the members ... their"), it is nobody.
    """
    pair = _pair_before(referents, node)
    if pair is not None:
        node.entity = pair
        return
    if link_by_grammar(referents, node):
        return
    says = node.says()
    for distance, nodes in referents.back(node, 1, 1):
        if distance and has_plural_before(referents, node):
            return
        subjects = [n for n in nodes if n.is_subject and n.quote is node.quote and (n.says() or not says)]
        subjects = _not_apart(node, subjects) if distance == 0 else subjects
        groups = {n.entity: n for n in subjects if n.mention.kind == "group" or (n.mention.kind == "pronoun" and "+" in n.entity)}
        pairs = {p for n in subjects if (p := coordinated(referents, n)) is not None}
        if not distance and groups and _is_overtaken(node, [n for n in subjects if n.entity in groups]):
            return
        found = {*groups, *pairs}
        if found:
            node.ruled = found.pop() if len(found) == 1 else None
            return


def _not_apart(node: Node, subjects: list[Node]) -> list[Node]:
    """Return the subjects whom grammar lets "them" mean; none where it sets apart a "they" of whom nobody is known.

    "The men have rifles; they call them sticks".
    """
    apart = [n for n in subjects if is_bound_apart(node, n)]
    barred = {n.entity for n in apart}
    if any(n.word in nouns.THEY and n.is_open for n in apart):
        return []
    return [n for n in subjects if n.entity not in barred]


def _pair_before(referents: Referents, node: Node) -> str | None:
    """Return the pair that "their" follows in its clause, with no other plural before it: "talks with Peru and Chile on their bids"."""
    if node.token.deprel != "nmod:poss":
        return None
    before = [n for n in referents.by_sentence.get(node.sentence.index, ()) if n.place < node.place and n.quote is node.quote]
    pairs = {p for n in before if _party(n) and (p := coordinated(referents, n)) is not None}
    if len(pairs) != 1 or any(t.xpos == "NNS" for t in node.sentence.tokens[: node.token.index]):
        return None
    return pairs.pop()


def has_plural_before(referents: Referents, node: Node) -> bool:
    """Say whether others whom "they" may mean stand before it in its sentence, so that it takes up nobody of a sentence before."""
    return _has_plural_subject(node) or _has_group_before(referents, node)


def _has_plural_subject(node: Node) -> bool:
    """Say whether a plural subject stands before a pronoun in its sentence."""
    subjects = (t for t in node.sentence.tokens[: node.token.index] if t.rel == "nsubj" and not node.sentence.is_below(node.token, t))
    return any(t.xpos in ("NNS", "NNPS", "CD") or t.upos == "NUM" or fold(t.text) in _SHARES for t in subjects)


def _is_overtaken(node: Node, groups: list[Node]) -> bool:
    """Say whether another plural subject stands nearer than a group: "troops landed, while the last battalions packed their trucks"."""
    nearest = max(n.token.index for n in groups)
    own = node.sentence
    subjects = (t for t in own.tokens[nearest + 1 : node.token.index] if t.rel == "nsubj" and not own.is_below(t, own.tokens[nearest]))
    return any(t.xpos in ("NNS", "NNPS") for t in subjects)


def _has_group_before(referents: Referents, node: Node) -> bool:
    """Say whether other people stand before a pronoun in its sentence: "the general met children and told them"."""
    return any(n.mention.kind == "group" and n.place < node.place for n in referents.by_sentence[node.sentence.index])


def coordinated(referents: Referents, node: Node) -> str | None:
    """Return "A+B" for the first of exactly two coordinated parties, or None."""
    others = [referents.by_head.get((node.sentence.index, c.index)) for c in node.sentence.children(node.token, "conj")]
    if len(others) != 1 or others[0] is None or _goes_on_from(referents, node):
        return None
    both = sorted({_named_as(node), _named_as(others[0])})
    known = all(not n.is_open and (n.actor is not None or n.mention.kind == "person" or n.located) for n in (node, others[0]))
    return "+".join(both) if len(both) == 2 and known else None


def _named_as(node: Node) -> str:
    """Return the entity of a node, of a land as a place the state: "in Iraq and Kuwait ... both countries"."""
    return node.located if node.mention.kind == "place" and node.located is not None else node.entity


def _goes_on_from(referents: Referents, node: Node) -> bool:
    """Say whether another party stands before a comma in front of the first of two, however the parser hangs it: "Peru, Chile and Cuba"."""
    at = node.token.index
    before = referents.by_head.get((node.sentence.index, at - 2)) if at > 1 and node.sentence.tokens[at - 1].text == "," else None
    return before is not None and _party(before) and before.mention.kind == node.mention.kind


def number(node: Node) -> int | None:
    """Return 2 for "both" and "two", 0 for another number, None where none is given."""
    for child in node.sentence.children(node.token, "nummod", "det"):
        if fold(child.text) in ("two", "both", "2"):
            return 2
        if child.rel == "nummod":
            return _SEVERAL.get(fold(child.text), 0)
    return None


def link_pair(referents: Referents, node: Node) -> None:
    """Link "both countries" or "the two sides" to the pair named last, "the Nordic states" to the only two of them that are named.

    The pair has an entity of its own ("FIN+SWE") and no actor. Where more than two may be meant it stays open.
    """
    where = region(node)
    if where and number(node) in (None, 2):
        reach = 5 if number(node) == 2 else 60
        seen = {n.state for _, nodes in referents.back(node, reach, reach) for n in nodes if n.state in where}
        if len(seen) == 2:
            node.entity = "+".join(sorted(s for s in seen if s is not None))
        return
    if number(node) in _SEVERAL.values() and (several := _several_of_late(referents, node)) is not None:
        node.entity = several
        return
    is_narrowed = any(True for _ in node.sentence.children(node.token, "amod", "compound", "nmod", "acl"))
    if number(node) not in (None, 2) or is_narrowed:
        return
    pair = _pair_of_late(referents, node)
    if pair is None and number(node) == 2 and node.word != "parties":  # "candidates of both parties"
        pair = _pair_of_topic(referents, node)
    if pair is not None:
        node.entity = pair


def _several_of_late(referents: Referents, node: Node) -> str | None:
    """Return the only list of as many parties that the last sentences name: "Oslo, Riga and Vilnius met. The three governments"."""
    wanted = number(node)
    for _, nodes in referents.back(node, 3):
        lists = set()
        for first in nodes:
            others = [referents.by_head.get((first.sentence.index, c.index)) for c in first.sentence.children(first.token, "conj")]
            parties = {n.entity for n in (first, *others) if n is not None and _party(n)}
            if len(parties) == len(others) + 1 == wanted:
                lists.add("+".join(sorted(parties)))
        if lists:
            return lists.pop() if len(lists) == 1 else None
    caller = _caller(referents, node)
    named: set[str] = set()
    for distance, nodes in referents.back(node, 1):
        named |= {n.state for n in nodes if n.state is not None and n.quote is node.quote and n.state != caller}
        if len(named) >= (wanted or 0) or distance:
            break
    return "+".join(sorted(named)) if len(named) == wanted and node.word in _OF_STATES else None


def _pair_of_late(referents: Referents, node: Node) -> str | None:
    """Return the pair that the last sentences name, where they name no third party; else None."""
    caller = _caller(referents, node)
    are_states = node.word in ("countries", "nations", "states", "governments")
    for _, nodes in referents.back(node, 2):
        parties_here = (n for n in nodes if _party(n) or (are_states and n.located is not None))
        pairs = {p for n in parties_here if (p := coordinated(referents, n) or _joined(referents, n)) is not None}
        pairs = {p for p in pairs if caller not in p.split("+")}
        if len(pairs) == 1:
            return pairs.pop()
        parties = sorted({n.actor for n in nodes if _party(n) and n.actor is not None and n.entity == n.actor and n.actor != caller})
        if are_states:
            parties = [p for p in parties if referents.is_state(p)]
        if len(parties) == 2 and not pairs:
            return "+".join(parties) if node.word != "sides" or _are_main(referents, node, parties) else None
        if parties:
            return None
    return None


def _are_main(referents: Referents, node: Node, parties: list[str]) -> bool:
    """Say whether no other state has been named more often so far than two, so that they may be the sides: not a mediator's."""
    counts = Counter(n.actor for n in referents.nodes[: node.place] if n.actor is not None and referents.is_state(n.actor))
    others = [n for state, n in counts.items() if state not in parties and state != _caller(referents, node)]
    return min(counts[p] for p in parties) >= max(others, default=0)


def _pair_of_topic(referents: Referents, node: Node) -> str | None:
    """Return the two states that a report begins with, where it has named both since the paragraph before; else None."""
    pair = {s for n in referents.by_sentence.get(0, ()) if (s := _state_of(referents, n)) is not None}
    if len(pair) != 2 or _caller(referents, node) in pair:
        return None
    late = {_state_of(referents, n) for _, nodes in referents.back(node, _PAIR_WINDOW, 1) for n in nodes}
    return "+".join(sorted(pair)) if pair <= late else None


def _state_of(referents: Referents, node: Node) -> str | None:
    """Return the state that somebody acts for or that a place is."""
    actor = node.located if node.mention.kind == "place" else node.actor
    return actor if actor is not None and referents.is_state(actor) else None


def _caller(referents: Referents, node: Node) -> str | None:
    """Return the actor that addresses a pair and so is none of it: "Peru called on both sides to stop"."""
    verb = node.verb()
    if verb is None or verb.upos != "VERB" or (node.is_subject and node.token.index < verb.index):
        return None  # parsers take "both sides" of "urged both sides to stop" for a subject
    subject = node.sentence.child(verb, "nsubj")
    found = None if subject is None or subject.index == node.token.index else referents.by_head.get((node.sentence.index, subject.index))
    return None if found is None else found.actor


def _joined(referents: Referents, node: Node) -> str | None:
    """Return "A+B" for "NATO-Russia relations", or None."""
    after = node.token.index + 1
    tokens = node.sentence.tokens
    if after + 1 < len(tokens) and tokens[after].text in "-‑–/" and node.token.rel in ("compound", "amod"):
        other = referents.by_head.get((node.sentence.index, after + 1))
        if other is not None and _party(other) and other.entity != node.entity:
            return "+".join(sorted({node.entity, other.entity}))
    return None


def _party(node: Node) -> bool:
    return node.mention.kind in ("state", "organisation") and node.actor is not None and not node.is_open


def region(node: Node) -> frozenset[str]:
    """Return the states of the region that an adjective names ("the two Nordic states"), or none."""
    for child in node.sentence.children(node.token, "amod", "compound"):
        members = nouns.REGIONS.get(fold(child.text))
        if members is not None:
            return frozenset(members.split())
    return frozenset()
