"""Links it and its to the state, organisation or office that the grammar around them shows."""

from __future__ import annotations

from casus.extract import nouns
from casus.extract.control import find_subjects
from casus.extract.it_clauses import (
    ACTING,
    acts,
    hands_over,
    is_about_the_told,
    is_harmed,
    is_means,
    is_next,
    is_no_rival,
    is_plural,
    is_several,
    may_go_on,
    meant_by_which,
    other_than,
    wills,
)
from casus.extract.it_owners import is_told_to_do, land_before, outlet_before, owns_what_states_have, whose_ability, whose_provocation
from casus.extract.person_grammar import whom_it_stresses
from casus.extract.referents import SAYING, Node, Referents
from casus.extract.scene import RELATIONAL
from casus.ground.text import fold
from casus.model.sentence import Sentence, Token

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december week month year today yesterday".split()
)
_WRITINGS = frozenset("statement letter communique note broadcast message cable telegram report".split())  # "In a letter it said"
_MINDING = frozenset("propose find learn realise realize discover decide know feel fear hope wish".split())


def link_it(referents: Referents, node: Node) -> None:
    """Link it and its to the body that their construction alone shows; whom else grammar speaks for is only noted, to be weighed."""
    if _is_beside(node):
        found = _subject_before(referents, node)
        if found is not None and found.actor is not None and found.entity not in _beside(referents, node):
            referents.take_actor(node, found.actor)  # a ministry has no neighbours, its state has
        return
    if node.word == "itself":
        stressed = node.token.index > 0 and node.sentence.tokens[node.token.index - 1].upos in ("PROPN", "NOUN")
        found = whom_it_stresses(referents, node) if stressed else _own_subject(referents, node)
        if stressed and found is not None and acts(found):
            referents.take(node, found)  # "Peru itself", not "the treaty itself"
        if stressed:
            return
        if found is not None and node.token.rel in ("obj", "iobj", "obl", "nmod"):  # not "Peru itself"
            referents.take(node, found)
        return
    found = (
        (_of_organisation(referents, node) if _is_of_members(node) else None)
        or _first_conjunct(referents, node)
        or whose_ability(referents, node)
        or whose_provocation(referents, node)
        or _described_by(referents, node)
        or _reminded(referents, node)
    )
    is_certain = found is not None
    found = found or next((n for find in _LIKELY if (n := find(referents, node)) is not None and not _is_renamed(referents, node, n)), None)
    if found is not None and owns_what_states_have(node) and found.sector == "IGO":
        return  # "to restrain a member, its prime minister said": no alliance has one
    if found is not None and not is_certain:
        node.ruled = found.state if found.mention.kind == "place" else found.entity
    elif found is not None:
        referents.take(node, found)


def _own_subject(referents: Referents, node: Node) -> Node | None:
    """Return the one whose act a clause with "itself" tells: "Oslo distanced itself", "told Peru to defend itself"."""
    verb = next((a for a in node.sentence.ancestors(node.token) if a.upos == "VERB"), None)
    subjects = [] if verb is None else find_subjects(node.sentence, verb)
    found = referents.sole(node.sentence, subjects)
    return found if found is not None and acts(found) and not is_several(found) else None


def _body_before(referents: Referents, node: Node) -> Node | None:
    """Return the body that the sentence before is about, for "it said" and "its spokesman said" behind nothing but a quotation.

    Of "Peru agreed, and Chile refused" it is the last.
    """
    if node.quote is not None or node.sentence.index == 0:
        return None
    outlet = outlet_before(referents, node)
    if outlet is not None or not (node.says() or _owns_role(referents, node)):
        return outlet
    said = node.verb()
    is_behind_comma = node.token.index > 0 and node.sentence.tokens[node.token.index - 1].text == ","
    is_inserted = node.says() and said is not None and said.rel == "parataxis" and is_behind_comma  # "Turkey, it added, would"
    before_it = () if is_inserted else node.sentence.tokens[: node.token.index]
    if any(
        t.upos in ("NOUN", "PROPN") and fold(t.text) not in _DAYS | _WRITINGS and referents.quotes.at(t.span.start) is None
        for t in before_it
    ):
        return None
    before = referents.reading.sentences[node.sentence.index - 1]
    found = _last_subject(referents, before) or referents.main_subject(before)
    is_unknown = found is not None and found.is_open and not (found.mention.kind == "office" and node.says())  # "the embassy", of no state
    if found is None or found.quote is not None or is_unknown or is_several(found) or before.paragraph < node.sentence.paragraph - 1:
        return None
    if (hands_over(before) and not _owns_role(referents, node)) or (is_inserted and not found.says()):
        return None
    is_body = found.mention.kind in ACTING or (found.mention.kind == "pronoun" and found.word in nouns.IT)
    return found if is_body and not is_plural(found.token) else None


def _last_subject(referents: Referents, sentence: Sentence) -> Node | None:
    """Return the subject of the last main clause of a sentence of several, if it is a body that acts."""
    clauses = [t for t in sentence.children(sentence.root, "conj", "parataxis") if t.upos in ("VERB", "ADJ", "NOUN")]
    for clause in reversed(clauses):
        subject = sentence.child(clause, "nsubj")
        found = None if subject is None else referents.by_head.get((sentence.index, subject.index))
        if subject is not None and fold(clause.text) not in SAYING:
            return found if found is not None and acts(found) else None
    return None


def _whose_words(referents: Referents, node: Node) -> Node | None:
    """Return the subject of what somebody of its own says: "France will veto the text, its foreign minister told the Council".

    Behind a quotation it is that of the clause that leads to it ("Oslo asked for patience: "We must wait," its envoy said").
    """
    role = node.verb()
    said = None if node.word != "its" or role is None or role.rel != "nsubj" else node.sentence.head_of(role)
    if role is not None and role.rel == "nsubj" and _is_after_quotation(referents, node):
        said = next((t for t in node.sentence.tokens[role.index :] if t.upos == "VERB" and fold(t.text) in SAYING), None)
    if said is None or fold(said.text) not in SAYING or not _owns_role(referents, node):
        return None
    told = [c for c in node.sentence.children(said, "ccomp", "parataxis") if c.index < node.token.index]
    if said.rel == "parataxis" and said.head < node.token.index:
        told.append(node.sentence.tokens[said.head])
    subject = node.sentence.child(told[0], "nsubj") if len(told) == 1 else None
    found = None if subject is None else referents.by_head.get((node.sentence.index, subject.index))
    is_one = found is not None and acts(found) and found.quote is node.quote and not is_several(found) and not is_plural(found.token)
    return found if is_one else None


def _is_after_quotation(referents: Referents, node: Node) -> bool:
    """Say whether a pronoun stands right behind quoted words."""
    at = node.token.index - 1
    return at > 0 and node.quote is None and referents.quotes.at(node.sentence.tokens[at - 1].span.start) is not None


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
    if any(n.is_open and may_go_on(referents, node, n) for n in before):
        return None
    others = {n.entity for n in before if acts(n)}
    below, is_across = node.token, False
    for above in sentence.ancestors(node.token):
        is_across = is_across or (below.rel == "advcl" and not is_means(referents, node, below, above))
        subject = next((c for c in sentence.children(above, "nsubj") if c.index < node.token.index), None)
        if subject is not None and subject.index != below.index and not sentence.is_below(node.token, subject):
            found = referents.by_head.get((sentence.index, subject.index))
            if is_its and (own := meant_by_which(referents, sentence, subject, above)) is not None:
                return own
            if found is not None and is_several(found):
                return None  # "Peru and Chile cut their ties with Bolivia and closed their ports to its ships"
            if found is not None and acts(found):
                is_far = len(others) > 1 and ((is_across and not is_next(node, above)) or _is_deep(node))
                return _taken_up(referents, node, found, above, others) if not is_far or is_harmed(node, above) else None
            passes = is_no_rival(referents, node, subject, found)
            # "Peru shot down a Chilean jet, and the two are searching for its crew"
            if not passes or (is_its and is_plural(subject) and above.rel == "conj"):
                return None
        below = above
    if is_its and len(others) == 1 and not _thing_between(referents, node, 0):
        return next(n for n in referents.by_sentence[sentence.index] if n.entity in others)
    if not others and (node.token.index <= 1 or (wills(node) and not is_its)):
        return _subject_before(referents, node)
    return None


def _taken_up(referents: Referents, node: Node, found: Node, verb: Token, others: set[str]) -> Node | None:
    """Return the subject above a pronoun if it surely is the one meant; of what it harms, the only other body that is named."""
    if is_harmed(node, verb):
        return other_than(referents, node, found, others)
    if is_told_to_do(node):
        return None
    is_below = verb.index not in (node.token.head, node.token.index)
    return found if _is_sure(referents, node, found, is_below) else None


def _reminded(referents: Referents, node: Node) -> Node | None:
    """Return who is reminded or warned of what "it" did or may do: "reminded Peru that it had signed", "warned Peru that if it joined"."""
    clause = node.verb() if node.is_subject else None
    for above in () if clause is None else node.sentence.ancestors(clause):
        if clause is not None and (above.lemma == "remind" or is_about_the_told(node.sentence, clause, above)):
            told = node.sentence.child(above, "obj", "iobj")
            found = None if told is None else referents.by_head.get((node.sentence.index, told.index))
            return found if found is not None and found.place < node.place and acts(found) and not is_several(found) else None
        if above.upos != "VERB" or node.sentence.child(above, "nsubj") is None:
            return None
    return None


def _is_sure(referents: Referents, node: Node, found: Node, is_below: bool) -> bool:
    """Say whether a pronoun takes up a subject above it rather than a thing: "its", "it wants", or what the subject says of itself."""
    verb = found.verb()
    above = None if node.verb() is None else node.sentence.head_of(node.verb() or node.token)
    minds = found.is_subject and (
        (verb is not None and verb.lemma in _MINDING)
        or (
            node.is_subject
            and above is not None
            and verb is not None
            and above.rel == "conj"
            and above.head == verb.index
            and fold(above.text) in SAYING
        )
    )  # "Peru moved its men and said it stood by"
    return node.word == "its" or wills(node) or ((found.says() or minds) and is_below and not _may_be_thing(referents, node, found))


def _is_deep(node: Node) -> bool:
    return node.word == "its" and _is_under_object(node)


def _is_under_object(node: Node) -> bool:
    """Say whether "its" stands in what is said of an object: "tightened sanctions over its test" may be another's test."""
    head = node.verb()
    above = None if head is None else node.sentence.head_of(head)
    if head is None or above is None:
        return False
    case = node.sentence.child(head, "case")
    is_about = case is not None and fold(case.text) in ("over", "against", "about", "because")
    return (head.rel == "nmod" and above.rel == "obj") or (head.rel == "obl" and is_about)


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
        if subject is not None and (told := _told_subject(referents, node, before)) is not None:
            subject = told
        if before.paragraph >= node.sentence.paragraph - 1 and subject is not None and before.root.upos == "VERB":
            found = referents.by_head.get((before.index, subject.index))
            if (
                found is not None
                and acts(found)
                and found.quote is None
                and not is_several(found)
                and (_owns_role(referents, node) or (wills(node) and not hands_over(before)) or not _says_something(before, found))
            ):
                return found
    return None


def _told_subject(referents: Referents, node: Node, sentence: Sentence) -> Token | None:
    """Return the subject of what a person says, for "it" behind: "the prince said his army would fight. It has lost every road"."""
    said = referents.main_subject(sentence)
    clause = None if said is None or not referents.is_person(said) or not said.says() else sentence.child(sentence.root, "ccomp")
    subject = None if clause is None else sentence.child(clause, "nsubj")
    found = None if subject is None else referents.by_head.get((sentence.index, subject.index))
    is_body = found is not None and acts(found) and found.mention.kind in ACTING and not is_plural(found.token)
    return subject if is_body and node.is_subject and sentence.paragraph == node.sentence.paragraph else None


def _owns_role(referents: Referents, node: Node) -> bool:
    """Say whether what "its" owns is somebody who serves a body ("its spokeswoman"), so that no thing can be meant."""
    head = referents.by_head.get((node.sentence.index, node.token.head))
    return node.word == "its" and head is not None and head.mention.kind in ("person", "office", "group", "state")  # "its neighbour"


def _says_something(sentence: Sentence, found: Node) -> bool:
    """Say whether a sentence has a clause or a thing after its subject that "it" may be as well."""
    own = found.verb()
    after = (t for t in sentence.tokens[found.token.index + 1 :] if t.rel in ("obj", "ccomp") or t.deprel == "nsubj:pass")
    after = (t for t in after if own is None or t.index != own.index)
    return any(t.rel == "ccomp" or (t.upos == "NOUN" and t.xpos == "NN") for t in after)


def _first_conjunct(referents: Referents, node: Node) -> Node | None:
    """Return "Kiev" for "its" in "Kiev and its allies"."""
    head = node.verb()
    if node.word != "its" or head is None or head.rel != "conj":
        return None
    found = referents.by_head.get((node.sentence.index, head.head))
    return found if found is not None and found.place < node.place and acts(found) else None


def _of_organisation(referents: Referents, node: Node) -> Node | None:
    """Return the only organisation of late for what only one has: "its secretary-general", "its members"."""
    head = referents.by_head.get((node.sentence.index, node.token.head))
    if node.word != "its" or not (_is_of_members(node) or (head is not None and head.sector == "IGO")):
        return None
    for _, nodes in referents.back(node, 3):
        found = {n.actor: n for n in nodes if n.sector == "IGO" and n.mention.kind == "organisation" and n.entity == n.actor}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _is_beside(node: Node) -> bool:
    """Say whether "its" stands in what renames somebody, who is not meant then: "Eritrea, its northern neighbour"."""
    head = node.sentence.head_of(node.token)
    return node.word == "its" and head is not None and head.rel == "appos" and fold(head.text) in RELATIONAL


def _is_renamed(referents: Referents, node: Node, found: Node) -> bool:
    """Say whether "its" stands in what renames this very one: no state is its own chair in "Peru, its chair"."""
    head = node.sentence.head_of(node.token)
    is_aside = node.token.deprel == "nmod:poss" and head is not None and head.rel == "appos" and found.sentence is node.sentence
    return is_aside and found.entity in _beside(referents, node)


def _beside(referents: Referents, node: Node) -> set[str]:
    """Return the entities of those whom what "its" stands in renames: one, or all of a list."""
    first = node.sentence.tokens[node.sentence.tokens[node.token.head].head]
    renamed = (first, *node.sentence.children(first, "conj"))
    return {n.entity for t in renamed if (n := referents.by_head.get((node.sentence.index, t.index))) is not None}


def _is_of_members(node: Node) -> bool:
    """Say whether "its" owns what organisations have and states do not: "its seventh member"."""
    head = node.sentence.head_of(node.token)
    return node.word == "its" and head is not None and fold(head.text) in ("members", "member")


def _thing_between(referents: Referents, node: Node, start: int) -> bool:
    """Say whether a singular thing is a subject or object between a token and the pronoun."""
    for token in node.sentence.tokens[start : node.token.index]:
        if token.rel in ("nsubj", "obj") and token.upos == "NOUN" and token.xpos == "NN" and fold(token.text) not in nouns.COUNTS:
            found = referents.by_head.get((node.sentence.index, token.index))
            if found is None or found.mention.kind == "other":
                return True
    return False


_LIKELY = (_body_before, _whose_words, _subject_above, _of_organisation, land_before)  # whom grammar speaks for, the surest first
