"""Links he, she and roles ("the spokeswoman", "the Polish president") to the persons of the report."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.binding import is_bound_apart
from casus.extract.fallen import fallen_before
from casus.extract.person_grammar import (
    JUDGING,
    asking,
    certain_by_grammar,
    is_anybody,
    is_land_of_hers,
    named_in_words,
    told_of_in_quotes,
)
from casus.extract.referents import SAYING, WINDOW, Node, Referents, gender_of_pronoun
from casus.extract.role_links import find_holder
from casus.extract.said_offices import link_said
from casus.extract.ships import is_ships, not_ships
from casus.ground.text import fold
from casus.model.sentence import Token

_MARGIN = 0.5  # by how much the best candidate must beat the next; below it we abstain
_MARGIN_AMONG_TWO = 2.0  # after two in one sentence ("Orlov told Sabo that he"), unless the clause is about one of them
_MARGIN_OVER_NEARER = 1.0  # by how much one named farther back must beat one named since
_QUOTED = 1.5
_AROUND = 2.2  # "the leader, who has not been seen since his father's funeral"
_OWN_DEED = 3.0  # "congratulated Ruiz on his victory"
SERVING = frozenset("aide aides adviser advisers advisor advisors deputy assistant assistants staff".split())
_NO_ONE_PERSON = frozenset({"as", "every", "each", "no", "any"})


def link_person(referents: Referents, node: Node, speaker: Node | None) -> None:
    """Link a role to a person, and a pronoun to the one whom its construction alone shows; whom else grammar speaks for is only noted.

    Args:
        referents: the report's nodes; earlier ones are linked already.
        node: the pronoun or the role.
        speaker: who spoke last before it, or None.
    """
    is_pronoun = node.mention.kind == "pronoun"
    if is_pronoun and not is_ships(referents, node) and is_land_of_hers(referents, node):
        return
    if not is_pronoun and link_said(referents, node):
        return  # "He is the foreign minister of Peru"
    found = certain_by_grammar(referents, node) if is_pronoun else find_holder(referents, node)
    if found is not None:
        referents.take(node, found)
    elif is_pronoun and not is_anybody(referents, node, speaker) and (likely := _likely_by_grammar(referents, node, speaker)) is not None:
        node.ruled = likely.entity


def _likely_by_grammar(referents: Referents, node: Node, speaker: Node | None) -> Node | None:
    """Return the person for whom the clauses around a pronoun speak clearly, or None; a sign, which may be wrong."""
    best = _scored(referents, node, speaker)
    ranked = sorted(best.values(), key=lambda pair: -pair[0])
    here = [n for _, n in ranked if n.sentence is node.sentence]
    is_clear = node.token.deprel == "nmod:poss" and any(n.token.head == _clause_of(node) for n in here)
    margin = _MARGIN if len(here) < 2 or is_clear else _MARGIN_AMONG_TWO
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < margin):
        return None
    if any(n.sentence.index > ranked[0][1].sentence.index and ranked[0][0] - s < _MARGIN_OVER_NEARER for s, n in ranked[1:]):
        return None
    return _named_here(referents, node, ranked[0][1]) or ranked[0][1]


def _scored(referents: Referents, node: Node, speaker: Node | None) -> dict[str, tuple[float, Node]]:
    """Return for each person that a pronoun may be the best score and the mention that has it."""
    gender = gender_of_pronoun(node.word)
    best: dict[str, tuple[float, Node]] = {}
    barred = barred_by_words(referents, node, speaker)
    # Another person in the paragraph takes the turn: who spoke before it is not who speaks on.
    is_new = any(n.entity != speaker.entity for n in _subjects_here(referents, node)) if speaker is not None else False
    for distance, nodes in referents.back(node, WINDOW):
        for candidate in nodes:
            if not referents.is_person(candidate) or candidate.entity in barred or is_predicate(candidate):
                continue
            if referents.facts[candidate.entity].gender not in (None, gender):
                continue
            if distance == 0 and is_bound_apart(node, candidate):
                barred.add(candidate.entity)
                best.pop(candidate.entity, None)
                continue
            score = _salience(candidate, node) - distance + (_OWN_DEED if distance == 0 and _is_his_own(node, candidate) else 0.0)
            if speaker is not None and candidate.entity == speaker.entity and node.says() and not is_new:
                score += 0.5
            if candidate.entity not in best or score > best[candidate.entity][0]:
                best[candidate.entity] = score, candidate
    return best


def barred_by_words(referents: Referents, node: Node, speaker: Node | None) -> set[str | None]:
    """Return those whom a pronoun cannot be by who speaks: its quoted speaker, who asks him, whom he names in what he says."""
    spoken_of = named_in_words(referents, node) | told_of_in_quotes(referents, node) | asking(referents, node)
    others = spoken_of | _teller_behind(referents, node) | not_ships(referents, node)
    others |= fallen_before(referents, node) if node.says() else set()
    return {*_quoted_speakers(referents, node, speaker), _asker(referents, node), *others}


def _teller_behind(referents: Referents, node: Node) -> set[str]:
    """Return who by name tells behind a comma of somebody as "he": in "He was well, Ruiz said" two men, as no name follows its pronoun."""
    clause = node.verb()
    teller = None if clause is None or not node.is_subject else _told_by(node, clause)
    found = None if teller is None else referents.by_head.get((node.sentence.index, teller.index))
    return {found.entity} if found is not None and found.mention.name is not None and referents.is_person(found) else set()


def _told_by(node: Node, clause: Token) -> Token | None:
    """Return the subject of the verb of saying that stands behind a clause: above it ("He left, Ruiz said"), or hung on it."""
    above = node.sentence.head_of(clause)
    verbs = [c for c in node.sentence.children(clause, "parataxis") if c.index > clause.index]
    verbs += [above] if above is not None and above.index > clause.index and clause.rel in ("ccomp", "parataxis") else []
    tellers = (node.sentence.child(v, "nsubj") for v in verbs if fold(v.text) in SAYING)
    return next((t for t in tellers if t is not None and t.index > clause.index), None)


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
    persons = {n.entity: n for d, nodes in referents.back(node, WINDOW, 0) if d for n in reversed(nodes) if referents.is_person(n)}
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
    is_object = candidate.token.rel in ("obj", "iobj") and verb is not None and verb.lemma in JUDGING
    return is_object and node.token.deprel == "nmod:poss" and noun is not None and noun.rel == "obl" and noun.head == candidate.token.head


def _is_main(candidate: Node, verb: Token) -> bool:
    """Say whether a verb is that of a further main clause: "Peru's envoy waited, and the mediator left"."""
    above = candidate.sentence.head_of(verb)
    return verb.rel in ("conj", "parataxis") and above is not None and above.head < 0 and verb.index > above.index


def _subjects_here(referents: Referents, node: Node) -> list[Node]:
    """Return the persons that earlier sentences of a pronoun's paragraph are about."""
    subjects = [n for distance, nodes in referents.back(node, WINDOW, 0) if distance for n in nodes if n.is_subject and n.quote is None]
    return [n for n in subjects if referents.is_person(n)]


def is_predicate(candidate: Node) -> bool:
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


def _quoted_speakers(referents: Referents, node: Node, speaker: Node | None) -> set[str]:
    """Return those whose words a quoted pronoun stands in: nobody calls himself he.

    Who says them may be a pronoun that is not linked yet ("“He lied,” he said"): whoever spoke last is then the likeliest.
    """
    if node.quote is None:
        return set()
    found: set[str] = set()
    for said_by in referents.sayers(node):
        found.add(said_by.entity)
        if not said_by.is_open:
            return found
    if speaker is not None and node.sentence.paragraph - speaker.sentence.paragraph <= 1:
        found.add(speaker.entity)
    return found


def speaker_behind(referents: Referents, node: Node) -> Node | None:
    """Return the open pronoun that says the words in which another stands, behind them: "“He lied,” he said", "She lied, he said".

    Outside quotation marks only that of the other gender: it shows of whom the first cannot be said.
    """
    if node.mention.kind != "pronoun" or node.word not in nouns.HE | nouns.SHE:
        return None
    start = node.token.span.end if node.quote is None else node.quote.outer.end
    behind = (n for n in referents.by_sentence[node.sentence.index] if n.place > node.place and n.token.span.start >= start)
    found = next((n for n in behind if n.says() and n.is_open and n.word in ("he", "she")), None)
    is_other = found is not None and gender_of_pronoun(found.word) != gender_of_pronoun(node.word)
    return found if node.quote is not None or is_other else None


def owns_actor(sector: str | None, word: str) -> bool:
    """Say whether somebody's holder of a role acts for the same state as he: "his spokesman", "her aides", not "his lawyer"."""
    is_serving = word in SERVING or word.startswith("spokes") or word in nouns.INSTITUTIONS or word in nouns.GROUPS
    return is_serving or sector in ("GOV", "MIL", "LEG", "SPY")
