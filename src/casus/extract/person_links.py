"""Links he, she and roles ("the spokeswoman", "the Polish president") to the persons of the report."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.referents import Node, Referents, gender_of_pronoun
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_WINDOW = 4  # sentences that a pronoun looks back; farther, writers repeat the name
_MARGIN = 0.5  # by how much the best candidate must beat the next; below it we abstain
_MARGIN_AMONG_TWO = 2.0  # after two in one sentence ("Orlov told Sabo that he"), unless the clause is about one of them
_MARGIN_OVER_NEARER = 1.0  # by how much one named farther back must beat one named since
_FAR = 8  # sentences that a bare role ("the president") looks back
_QUOTED = 1.5
_AROUND = 2.2  # "the leader, who has not been seen since his father's funeral"
_OWN_DEED = 3.0  # "congratulated Ruiz on his victory"
_JUDGING = frozenset("congratulate thank praise blame condemn punish criticise criticize accuse forgive remind rebuke".split())
_NO_ONE_PERSON = frozenset({"as", "every", "each", "no", "any"})
_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})


def link_person(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link a pronoun or role to a person, where one candidate is clearly better than the others.

    Args:
        referents: the report's nodes; earlier ones are linked already.
        node: the pronoun or the role.
        speaker: who spoke last before it, or None.
    """
    is_pronoun = node.mention.kind == "pronoun"
    found = _by_pronoun(referents, node, speaker) if is_pronoun else _by_role(referents, node)
    if found is not None:
        referents.take(node, found)


def _by_pronoun(referents: Referents, node: Node, speaker: Node | None) -> Node | None:
    if node.word.endswith("self"):
        own = referents.by_head.get((node.sentence.index, node.token.head))
        if own is not None and referents.is_person(own):
            return own
    best = _scored(referents, node, speaker)
    ranked = sorted(best.values(), key=lambda pair: -pair[0])
    here = [n for _, n in ranked if n.sentence is node.sentence]
    is_clear = node.token.deprel == "nmod:poss" and any(n.token.head == _clause_of(node) for n in here)
    margin = _MARGIN if len(here) < 2 or is_clear else _MARGIN_AMONG_TWO
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < margin):
        return None
    if any(n.sentence.index > ranked[0][1].sentence.index and ranked[0][0] - s < _MARGIN_OVER_NEARER for s, n in ranked[1:]):
        return None
    taken = _named_here(referents, node, ranked[0][1]) or ranked[0][1]
    facts = referents.facts[taken.entity]
    if facts.gender is None or facts.gender_is_guessed:
        facts.gender, facts.gender_is_guessed = gender_of_pronoun(node.word), False
    return taken


def _scored(referents: Referents, node: Node, speaker: Node | None) -> dict[str, tuple[float, Node]]:
    """Return for each person that a pronoun may be the best score and the mention that has it."""
    gender = gender_of_pronoun(node.word)
    best: dict[str, tuple[float, Node]] = {}
    barred = {_quoted_speaker(referents, node, speaker), _asker(referents, node)}
    # Another person in the paragraph takes the turn: who spoke before it is not who speaks on.
    is_new = any(n.entity != speaker.entity for n in _subjects_here(referents, node)) if speaker is not None else False
    for distance, nodes in referents.back(node, _WINDOW):
        for candidate in nodes:
            if not referents.is_person(candidate) or candidate.entity in barred or _is_predicate(candidate):
                continue
            if referents.facts[candidate.entity].gender not in (None, gender):
                continue
            if distance == 0 and _is_bound_apart(node, candidate):
                barred.add(candidate.entity)
                best.pop(candidate.entity, None)
                continue
            score = _salience(candidate, node) - distance + (_OWN_DEED if distance == 0 and _is_his_own(node, candidate) else 0.0)
            if speaker is not None and candidate.entity == speaker.entity and node.says() and not is_new:
                score += 0.5
            if candidate.entity not in best or score > best[candidate.entity][0]:
                best[candidate.entity] = score, candidate
    return best


def _asker(referents: Referents, node: Node) -> str | None:
    """Return who asks somebody about himself: in "asked Prime Minister Ruiz why he trusted Berlin" Ruiz is "he"."""
    for above in node.sentence.ancestors(node.token):
        if above.lemma != "ask":
            continue
        subject, asked = node.sentence.child(above, "nsubj"), node.sentence.child(above, "iobj", "obj")
        found = [referents.by_head.get((node.sentence.index, t.index)) for t in (subject, asked) if t is not None]
        is_about = node.is_subject and len(found) == 2 and all(n is not None and referents.is_person(n) for n in found)
        return found[0].entity if is_about and found[0] is not None else None
    return None


def _named_here(referents: Referents, node: Node, best: Node) -> Node | None:
    """Return the one person of the pronoun's paragraph where only a guess by the given name speaks for an earlier paragraph's.

    "Josefa Koroi welcomed it. He said ...": no writer goes back past the subject of the sentence before.
    """
    persons = {n.entity: n for d, nodes in referents.back(node, _WINDOW, 0) if d for n in reversed(nodes) if referents.is_person(n)}
    own = next(iter(persons.values())) if len(persons) == 1 and best.sentence.paragraph != node.sentence.paragraph else None
    if own is None or not referents.facts[own.entity].gender_is_guessed or own.quote is not None or not own.is_subject:
        return None
    return own


def _salience(candidate: Node, node: Node) -> float:
    score = 0.0
    first = _first_conjunct(candidate)
    verb = candidate.sentence.head_of(first)
    if first.xpos in ("WP", "WDT"):
        is_around = (
            candidate.is_subject
            and candidate.sentence is node.sentence
            and verb is not None
            and verb in node.sentence.ancestors(node.token)
        )
        score += _AROUND if is_around else 0.3
    elif first.rel == "nsubj":
        score += 1.5 if candidate.says() or (verb is not None and (verb.head < 0 or _is_main(candidate, verb))) else 1.0
    elif candidate.token.deprel == "nmod:poss":
        score -= 0.3
    if candidate.sentence is node.sentence and candidate.is_subject and candidate.token.head == _clause_of(node):
        score += 0.7
    if candidate.quote is not None and node.quote is not candidate.quote:
        score -= _QUOTED
    if candidate.mention.name is not None:
        score += 0.1
    return score


def _is_his_own(node: Node, candidate: Node) -> bool:
    """Say whether somebody is told off or praised for what is his own: "congratulated Ruiz on his victory"."""
    verb = candidate.verb()
    noun = node.verb()
    is_object = candidate.token.rel in ("obj", "iobj") and verb is not None and verb.lemma in _JUDGING
    return is_object and node.token.deprel == "nmod:poss" and noun is not None and noun.rel == "obl" and noun.head == candidate.token.head


def _is_main(candidate: Node, verb: Token) -> bool:
    """Say whether a verb is that of a further main clause: "Peru's envoy waited, and the mediator left"."""
    above = candidate.sentence.head_of(verb)
    return verb.rel in ("conj", "parataxis") and above is not None and above.head < 0 and verb.index > above.index


def _subjects_here(referents: Referents, node: Node) -> list[Node]:
    """Return the persons that earlier sentences of a pronoun's paragraph are about."""
    subjects = [n for distance, nodes in referents.back(node, _WINDOW, 0) if distance for n in nodes if n.is_subject and n.quote is None]
    return [n for n in subjects if referents.is_person(n)]


def _is_predicate(candidate: Node) -> bool:
    """Say whether a role is only said of somebody, or of nobody in particular: "he is an admiral", "as an admiral", "every admiral"."""
    children = candidate.sentence.children(candidate.token, "cop", "case", "det")
    said = any(c.rel == "cop" or c.text.lower() in _NO_ONE_PERSON for c in children)
    return candidate.mention.name is None and said


def _first_conjunct(node: Node) -> Token:
    """Return the token whose place in the clause it shares: "Brandt" for "Keller" in "Brandt and Keller"."""
    token = node.token
    above = node.sentence.head_of(token)
    return above if token.rel == "conj" and above is not None and above.upos in ("PROPN", "NOUN", "PRON") else token


def _clause_of(node: Node) -> int:
    """Return the verb whose subject a pronoun most likely takes up: its own for "his", the one above for "he"."""
    verbs = [a.index for a in node.sentence.ancestors(node.token) if a.upos in ("VERB", "AUX") or a.head < 0]
    if node.token.deprel != "nmod:poss":
        verbs = verbs[1:]
    return verbs[0] if verbs else -1


def _quoted_speaker(referents: Referents, node: Node, speaker: Node | None) -> str | None:
    """Return the entity whose words a quoted pronoun stands in: nobody calls himself he."""
    if node.quote is None:
        return None
    for above in node.sentence.ancestors(node.token):
        if not node.quote.outer.covers(above.span):
            subject = node.sentence.child(above, "nsubj")
            said_by = referents.by_head.get((node.sentence.index, subject.index)) if subject is not None else None
            if said_by is not None:
                return said_by.entity
    if speaker is not None and node.sentence.paragraph - speaker.sentence.paragraph <= 1:
        return speaker.entity
    return None


def _is_bound_apart(node: Node, candidate: Node) -> bool:
    """Say whether grammar keeps two words of one clause apart: "Putin told him", "his spokesman Peskov"."""
    is_own = node.word.endswith("self") or node.token.deprel == "nmod:poss"
    if not is_own and candidate.token.rel != "conj" and candidate.token.head in _verbs_of(node):
        return True
    if not is_own and candidate.is_subject and candidate.token.head in _verbs_sharing_subject(node):
        return True
    if candidate.token.index in _whom(node):
        return True
    return _is_inside(node, candidate.token)


def _verbs_of(node: Node) -> list[int]:
    """Return the verb of a pronoun and those that hand their subject down to it: "refused to teach him"."""
    found = [node.token.head]
    while found[-1] >= 0 and node.sentence.tokens[found[-1]].rel == "xcomp":
        found.append(node.sentence.tokens[found[-1]].head)
    return found


def _verbs_sharing_subject(node: Node) -> list[int]:
    """Return the verbs whose subject is that of an object pronoun's verb as well: "received the envoy and told him"."""
    found: list[int] = []
    verb = node.verb()
    while verb is not None and verb.upos == "VERB" and node.sentence.child(verb, "nsubj") is None and _shares_subject(verb):
        verb = node.sentence.head_of(verb)
        if verb is not None:
            found.append(verb.index)
    return found if node.token.rel in ("obj", "iobj", "obl") else []


def _whom(node: Node) -> set[int]:
    """Return the words to which a pronoun does what their clause says: "the president whom he overthrew", "Ames is the one he called"."""
    found: set[int] = set()
    clause = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    is_subject = clause is not None and node.is_subject and node.token.head == clause.index
    if clause is None or clause.deprel != "acl:relcl" or not is_subject:
        return found
    head = node.sentence.head_of(clause)
    is_elsewhere = any(fold(c.text) in ("where", "when", "why") for c in node.sentence.children(clause, "advmod", "mark"))
    done_to = node.sentence.child(clause, "obj")
    if head is None or is_elsewhere or (done_to is not None and done_to.xpos not in ("WP", "WDT")):
        return found
    found.add(head.index)
    if node.sentence.child(head, "cop") is not None:
        found.update(c.index for c in node.sentence.children(head, "nsubj"))
    return found


def _shares_subject(verb: Token) -> bool:
    """Say whether a verb without a subject has that of the verb above: "summoned the envoy to tell him", "came and told him"."""
    return verb.rel in ("conj", "xcomp") or (verb.rel == "advcl" and verb.xpos == "VB")


def _is_inside(node: Node, top: Token) -> bool:
    """Say whether the pronoun stands inside the very phrase of the candidate, with no clause between them."""
    for above in node.sentence.ancestors(node.token):
        if above.index == top.index:
            return True
        if above.upos in ("VERB", "AUX") or above.rel in ("conj", "acl"):
            return False
    return False


def _by_role(referents: Referents, node: Node) -> Node | None:
    """Return the person who has this role: of the same state, or, where the role has none, the only one named of late."""
    own = referents.facts[node.entity]
    possessor = referents.possessor_of(node)
    is_pointed_at = own.roles and not is_told_by_clause(node)
    if not is_pointed_at or _is_whose_unknown(possessor) or not (referents.is_definite(node) or possessor is not None):
        return None
    seen: dict[str, Node] = {}
    reach = _FAR if node.actor is None else 60
    here: set[str] = set()
    barred = _named_below(referents, node)
    for distance, nodes in referents.back(node, reach, reach):
        for candidate in reversed(nodes):
            if distance == 0 and candidate.state is not None and candidate.quote is node.quote:
                here.add(candidate.state)
            if candidate.entity in {node.entity, *barred, *seen} or not referents.is_person(candidate):
                continue
            facts = referents.facts[candidate.entity]
            is_other = None not in (facts.gender, own.gender) and facts.gender != own.gender
            if _has_roles(facts.roles, own.roles) and not is_other and (node.actor is None or facts.actor == node.actor):
                seen[candidate.entity] = candidate
    if node.actor is not None and not seen:
        return _named_just_now(referents, node, own.roles)
    if node.actor is None:
        seen = _nearest(referents, node, _not_elsewhere(referents, node, seen), here)
    if len(seen) == 1:
        return next(iter(seen.values()))
    named = [n for e, n in seen.items() if e.startswith("per:")]
    return named[0] if len(named) == 1 and node.actor is not None else None


def _nearest(referents: Referents, node: Node, seen: dict[str, Node], here: set[str]) -> dict[str, Node]:
    """Return those among the holders of a role who stand in its own sentence without a name, else those of the states named in it.

    "Its foreign minister was quoted as saying so; the minister denied it" is one minister.
    """
    near = {e: n for e, n in seen.items() if n.sentence is node.sentence and n.mention.name is None}
    return near or ({e: n for e, n in seen.items() if referents.facts[e].actor in here} if here else seen)


def is_told_by_clause(node: Node) -> bool:
    """Say whether a clause without a comma says which holder of a role is meant: "the president whom he overthrew"."""
    tokens = node.sentence.tokens
    clauses = node.sentence.children(node.token, "acl:relcl")
    return any(tokens[min(t.index for t in node.sentence.subtree(c)) - 1].text != "," and c.index > node.token.index for c in clauses)


def _not_elsewhere(referents: Referents, node: Node, seen: dict[str, Node]) -> dict[str, Node]:
    """Return the holders of a role who may be meant in a paragraph that opens in a place: "In Lima ... the president" is no other's."""
    place = referents.opening_place(node.sentence.paragraph)
    state = None if place is None else place.located or referents.state_of_place(place)
    if state is None:
        return seen
    return {e: n for e, n in seen.items() if n.sentence.paragraph == node.sentence.paragraph or referents.facts[e].actor in (None, state)}


def _is_whose_unknown(possessor: Node | None) -> bool:
    """Say whether it is not known yet whose a role is: "the country's prime minister"."""
    is_body = possessor is not None and (possessor.mention.kind in ("state", "organisation") or possessor.word in nouns.IT)
    return possessor is not None and possessor.is_open and is_body


def _named_below(referents: Referents, node: Node) -> set[str]:
    """Return those named in what the holder of a role does or says: "the president said that Ruiz must go" is another than Ruiz."""
    verb = node.verb()
    if verb is None or not node.is_subject:
        return set()
    below = {t.index for t in node.sentence.subtree(verb)}
    named = [n for n in referents.by_sentence[node.sentence.index] if n.mention.name is not None and n.place > node.place]
    return {n.entity for n in named if n.token.index in below and n.token.head != node.token.index}


def link_named_later(referents: Referents, node: Node) -> None:
    """Link the role that a sentence is about to the bare name of which the next one is.

    "The president flew to the front. Jakob Gruber said the post would be held": the name is new, has no office and no apposition, and
    nobody else stands between.
    """
    own, name = referents.facts[node.entity], node.mention.name
    if own.actor is not None or own.roles or own.first != node.place or name is None or " " not in name or node.sentence.index == 0:
        return
    before = referents.reading.sentences[node.sentence.index - 1]
    role = _role_in(referents, before)
    facts = None if role is None else referents.facts.get(role.entity)
    if role is None or facts is None or not facts.roles:
        return
    if before.paragraph < node.sentence.paragraph - 1 or {own.gender, facts.gender} == {"m", "f"} or _is_indefinite(referents, role):
        return
    if not _is_introduced(referents, node) or _persons_before(referents, node) or _names_since(referents, role):
        return
    own.actor, own.sector, own.roles = facts.actor, facts.sector, facts.roles
    old = role.entity
    for other in referents.nodes:
        if other.entity == old:
            other.entity = node.entity
    node.actor, node.sector = facts.actor, facts.sector


def _role_in(referents: Referents, sentence: Sentence) -> Node | None:
    """Return the nameless person that a sentence is about, or else the only one with a role that it speaks of; None where several are."""
    subject = referents.main_subject(sentence)
    if subject is not None and subject.entity.startswith("role:") and subject.entity in referents.facts:
        return subject if subject.quote is None else None
    nodes = [n for n in referents.by_sentence.get(sentence.index, ()) if n.entity in referents.facts and n.quote is None]
    roles = {n.entity: n for n in nodes if n.entity.startswith("role:")}
    return next(iter(roles.values())) if len({n.entity for n in nodes}) == len(roles) == 1 else None


def _is_introduced(referents: Referents, node: Node) -> bool:
    """Say whether a new name stands as if the reader knew who that is: speaking beside a quotation, or with nothing said of the person."""
    if node.says() and referents.quotes.within(node.sentence.span):
        return True
    is_told = any(True for _ in node.sentence.children(node.token, "appos", "acl:relcl", "acl", "nmod", "nummod", "conj"))
    return referents.main_subject(node.sentence) is node and not is_told


def link_named_spokesman(referents: Referents, node: Node) -> None:
    """Link "spokesman Ruiz" to "a spokesman for the alliance" where that is the only spokesman the report has named so far."""
    facts, name = referents.facts[node.entity], node.mention.name
    if facts.actor is not None or name is None or node.mention.office is None or fold(node.mention.office) not in _SPOKESMEN:
        return
    before: dict[str, Node] = {}
    for other in referents.nodes[: node.place]:
        other_facts = referents.facts.get(other.entity)
        is_spokesman = other.word.startswith("spokes") or (
            other_facts is not None and any(r.startswith("spokes") for r in other_facts.roles)
        )
        if is_spokesman and other.mention.kind == "person":
            before[other.entity] = other
    if len(before) != 1:
        return
    one = next(iter(before.values()))
    if one.mention.name is None and one.actor is not None and node.sentence.index - one.sentence.index <= _WINDOW:
        facts.actor, facts.sector = one.actor, one.sector
        node.actor, node.sector = one.actor, one.sector
        for other in referents.nodes:
            if other.entity == one.entity and other is not node:
                other.entity = node.entity


def _is_indefinite(referents: Referents, node: Node) -> bool:
    """Say whether a role is one of many: "a Dutch diplomat"."""
    if node.mention.kind == "pronoun":
        return False  # of somebody told before
    return not referents.is_definite(node) and referents.possessor_of(node) is None


def _persons_before(referents: Referents, node: Node) -> bool:
    """Say whether a person is named before a mention in its sentence."""
    return any(n.place < node.place and n.mention.name is not None for n in referents.by_sentence[node.sentence.index] if n.quote is None)


def _names_since(referents: Referents, node: Node) -> bool:
    """Say whether another person is named in the sentence of a role."""
    return any(n.mention.name is not None and n.mention.kind == "person" for n in referents.by_sentence[node.sentence.index])


def _named_just_now(referents: Referents, node: Node, roles: set[str]) -> Node | None:
    """Return the only one of late with a bare office: "Prime Minister Petrosyan ... The Armenian prime minister"; it tells his state."""
    found: dict[str, Node] = {}
    for distance, nodes in referents.back(node, _WINDOW):
        for candidate in nodes:
            facts = referents.facts.get(candidate.entity)
            if facts is not None and candidate.entity.startswith("per:") and _has_roles(facts.roles, roles):
                if distance == 0 and candidate.token.head != node.token.head:
                    return None  # "President Ruiz promised to speak to the Peruvian leader"
                found[candidate.entity] = candidate
    one = next(iter(found.values())) if len(found) == 1 else None
    if one is None or referents.facts[one.entity].actor is not None:
        return None
    referents.facts[one.entity].actor = node.actor
    return one


# What a holder of an office is called besides: the ambassador is "the envoy", and a president "the leader".
_CALLED = {
    "envoy": ("ambassador", "special envoy", "representative", "charge d'affaires"), "diplomat": ("ambassador", "envoy"),
    "premier": ("prime minister",), "monarch": ("king", "queen", "emperor"), "head of state": ("president", "king", "queen"),
    "head of government": ("prime minister", "chancellor"), "leader": ("president", "prime minister", "chancellor", "premier"),
    "prime minister": ("premier",),
}  # fmt: skip


def _has_roles(known: set[str], asked: set[str]) -> bool:
    """Say whether a person with the known roles has all those asked for: a "foreign minister" is a "minister"."""
    return all(any(k == a or (k.endswith(f" {a}") and not k.startswith("vice")) or k in _CALLED.get(a, ()) for k in known) for a in asked)


def owns_actor(sector: str | None, word: str) -> bool:
    """Say whether somebody's holder of a role acts for the same state as he: "his spokesman", not "his lawyer"."""
    return sector in ("GOV", "MIL", "LEG", "SPY") or word.startswith("spokes") or word in nouns.INSTITUTIONS or word in nouns.GROUPS
